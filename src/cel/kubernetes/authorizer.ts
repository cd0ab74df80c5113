/** Questions to the cluster's authorizer: k8s.io/apiserver pkg/cel/library/authz.go. No file answers them, so `authorizer` is unknown, and so is what is made of it. */

import { type FunctionDeclaration, method } from '../environment.ts';
import { Unknown } from '../values.ts';

const [authorizer, path, group, resource, decision] = [
  'kubernetes.authorization.Authorizer',
  'kubernetes.authorization.PathCheck',
  'kubernetes.authorization.GroupCheck',
  'kubernetes.authorization.ResourceCheck',
  'kubernetes.authorization.Decision',
] as const;

export const authorizerType = authorizer;
export const resourceCheckType = resource;

export const kubernetesAuthorizer: readonly FunctionDeclaration[] = (
  [
    [authorizer, `path(string): ${path}`],
    [authorizer, `group(string): ${group}`],
    [authorizer, `serviceAccount(string, string): ${authorizer}`],
    [group, `resource(string): ${resource}`],
    [resource, `subresource(string): ${resource}`],
    [resource, `namespace(string): ${resource}`],
    [resource, `name(string): ${resource}`],
    [resource, `fieldSelector(string): ${resource}`],
    [resource, `labelSelector(string): ${resource}`],
    [path, `check(string): ${decision}`],
    [resource, `check(string): ${decision}`],
    [decision, 'errored(): bool'],
    [decision, 'error(): string'],
    [decision, 'allowed(): bool'],
    [decision, 'reason(): string'],
  ] as const
).map(([target, signature]) => method(target, signature, () => new Unknown('what the authorizer answers')));
