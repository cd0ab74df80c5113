/** What an expression may use in Kubernetes 1.37: k8s.io/apiserver pkg/cel/environment/base.go. */
import type { FunctionDeclaration } from '../environment.js';
export { authorizerType, resourceCheckType } from './authorizer.js';
export { constants } from './constants.js';
/** Kubernetes' own functions, besides those of CEL and of cel-go's extensions. */
export declare const kubernetesFunctions: readonly (readonly FunctionDeclaration[])[];
/** All that an expression in an object of the API server finds. */
export declare const kubernetesLibraries: readonly (readonly FunctionDeclaration[])[];
