/** What the expressions of a policy may speak of: k8s.io/apiserver pkg/admission/plugin/cel/compile.go. */

import { Environment, type ObjectFields } from '../cel/environment.ts';
import { authorizerType, constants, kubernetesLibraries, resourceCheckType } from '../cel/kubernetes/index.ts';
import { bytes, dyn, int, listOf, mapOf, objectOf, readType, string, type Type, timestamp } from '../cel/types.ts';
import { type Type as FieldType, kindType, type Struct } from '../validity/structs.ts';

const fields = (all: Readonly<Record<string, string>>): ObjectFields =>
  Object.fromEntries(Object.entries(all).map(([name, type]) => [name, readType(type)]));

const gvk = { group: 'string', version: 'string', kind: 'string' };
const gvr = { group: 'string', version: 'string', resource: 'string' };
const texts = 'map(string, string)';

const objects: Readonly<Record<string, ObjectFields>> = {
  'kubernetes.GroupVersionKind': fields(gvk),
  'kubernetes.GroupVersionResource': fields(gvr),
  'kubernetes.UserInfo': fields({
    username: 'string',
    uid: 'string',
    groups: 'list(string)',
    extra: 'map(string, list(string))',
  }),
  'kubernetes.AdmissionRequest': fields({
    kind: 'object:kubernetes.GroupVersionKind',
    resource: 'object:kubernetes.GroupVersionResource',
    subResource: 'string',
    requestKind: 'object:kubernetes.GroupVersionKind',
    requestResource: 'object:kubernetes.GroupVersionResource',
    requestSubResource: 'string',
    name: 'string',
    namespace: 'string',
    operation: 'string',
    userInfo: 'object:kubernetes.UserInfo',
    dryRun: 'bool',
    options: 'dyn',
  }),
  'kubernetes.NamespaceSpec': fields({ finalizers: 'list(string)' }),
  'kubernetes.NamespaceCondition': fields({
    status: 'string',
    type: 'string',
    lastTransitionTime: 'timestamp',
    message: 'string',
    reason: 'string',
  }),
  'kubernetes.NamespaceStatus': fields({ conditions: 'list(object:kubernetes.NamespaceCondition)', phase: 'string' }),
  'kubernetes.NamespaceMetadata': fields({
    name: 'string',
    generateName: 'string',
    namespace: 'string',
    labels: texts,
    annotations: texts,
    UID: 'string',
    creationTimestamp: 'timestamp',
    deletionGracePeriodSeconds: 'int',
    deletionTimestamp: 'timestamp',
    generation: 'int',
    resourceVersion: 'string',
    finalizers: 'list(string)',
  }),
  'kubernetes.Namespace': fields({
    metadata: 'object:kubernetes.NamespaceMetadata',
    spec: 'object:kubernetes.NamespaceSpec',
    status: 'object:kubernetes.NamespaceStatus',
  }),
};

export interface Speech {
  readonly hasParams: boolean;
  readonly hasAuthorizer: boolean;
  /** Set where `variables` may be spoken of: those declared so far. */
  readonly variables?: ObjectFields | undefined;
  /** Type of `object` and `oldObject`, where it is known: `apps/v1 Deployment`. */
  readonly object?: { readonly apiVersion: string; readonly kind: string } | undefined;
}

export function environmentOf({ hasParams, hasAuthorizer, variables, object }: Speech): Environment {
  const made: Record<string, ObjectFields> = { ...objects, ...(variables && { variables: variables }) };
  const struct = object && kindType(object.apiVersion, object.kind)?.struct;
  const type = struct ? structType(struct, made) : dyn;
  return new Environment({
    variables: {
      object: type,
      oldObject: type,
      request: objectOf('kubernetes.AdmissionRequest'),
      namespaceObject: objectOf('kubernetes.Namespace'),
      ...(hasParams && { params: dyn }),
      ...(hasAuthorizer && {
        authorizer: readType(authorizerType),
        'authorizer.requestResource': readType(resourceCheckType),
      }),
      ...(variables && { variables: objectOf('variables') }),
    },
    objects: made,
    libraries: kubernetesLibraries,
    strict: { constants },
  });
}

function structType(struct: Struct, made: Record<string, ObjectFields>): Type {
  const name = struct.goName;
  if (!Object.hasOwn(made, name)) {
    const types: Record<string, Type> = {};
    made[name] = types;
    for (const [field, { type }] of struct.fields) types[field] = celType(type, made);
  }
  return objectOf(name);
}

function celType(type: FieldType, made: Record<string, ObjectFields>): Type {
  switch (type.code) {
    case 'struct':
      return type.struct ? structType(type.struct, made) : dyn;
    case 'list':
      return listOf(type.of ? celType(type.of, made) : dyn);
    case 'map':
      return mapOf(string, type.of ? celType(type.of, made) : dyn);
    case 'string':
    case 'words':
      return string;
    case 'bool':
      return readType('bool');
    case 'int32':
    case 'int64':
      return int;
    case 'bytes':
      return bytes;
    case 'time':
      return timestamp;
    default:
      return dyn;
  }
}
