/** What an expression may use in Kubernetes 1.37: k8s.io/apiserver pkg/cel/environment/base.go. */

import type { FunctionDeclaration } from '../environment.ts';
import { lists, sets } from '../library/collections.ts';
import { optionals } from '../library/optional.ts';
import { standard } from '../library/standard.ts';
import { kubernetesAuthorizer } from './authorizer.ts';
import { kubernetesFormats } from './formats.ts';
import { kubernetesLists } from './lists.ts';
import { kubernetesNet } from './net.ts';
import { kubernetesQuantity } from './quantity.ts';
import { kubernetesRegex } from './regex.ts';
import { kubernetesSemver } from './semver.ts';
import { kubernetesStrings } from './strings.ts';
import { kubernetesUrls } from './urls.ts';

export { authorizerType, resourceCheckType } from './authorizer.ts';
export { constants } from './constants.ts';

/** Kubernetes' own functions, besides those of CEL and of cel-go's extensions. */
export const kubernetesFunctions: readonly (readonly FunctionDeclaration[])[] = [
  kubernetesLists,
  kubernetesRegex,
  kubernetesUrls,
  kubernetesNet,
  kubernetesQuantity,
  kubernetesSemver,
  kubernetesFormats,
];

/** All that an expression in an object of the API server finds. */
export const kubernetesLibraries: readonly (readonly FunctionDeclaration[])[] = [
  standard,
  optionals,
  kubernetesStrings,
  sets,
  lists,
  ...kubernetesFunctions,
  kubernetesAuthorizer,
];
