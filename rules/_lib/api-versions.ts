/**
 * API versions in which Kubernetes serves, or once served, the kinds that stand on the road of a request, from
 * `zz_generated.prerelease-lifecycle.go` of k8s.io/api.
 */

/** An API version that is no longer served. */
export interface Removed {
  /** Minor release of Kubernetes 1 that stopped serving it. */
  readonly gone: number;
  /** The API version that took its place. */
  readonly use: string;
  /** What else has to be changed. */
  readonly fields?: string;
}

interface Kind {
  readonly served: readonly string[];
  readonly removed?: Readonly<Record<string, Removed>>;
}

const ingressFields =
  'A backend is written `service: {name, port: {number: 80}}` there, `spec.backend` is `spec.defaultBackend`, and every path has a `pathType`.';
const appsFields = '`spec.selector` is required there, and cannot be changed later.';
const apps = (gone: readonly string[]): Kind => ({
  served: ['apps/v1'],
  removed: Object.fromEntries(gone.map((version) => [version, { gone: 16, use: 'apps/v1', fields: appsFields }])),
});
const core: Kind = { served: ['v1'] };
const rbac: Kind = {
  served: ['rbac.authorization.k8s.io/v1'],
  removed: {
    'rbac.authorization.k8s.io/v1beta1': { gone: 22, use: 'rbac.authorization.k8s.io/v1' },
    'rbac.authorization.k8s.io/v1alpha1': { gone: 22, use: 'rbac.authorization.k8s.io/v1' },
  },
};
const old = ['extensions/v1beta1', 'apps/v1beta1', 'apps/v1beta2'];

const kinds: Readonly<Record<string, Kind>> = {
  Ingress: {
    served: ['networking.k8s.io/v1'],
    removed: {
      'networking.k8s.io/v1beta1': { gone: 22, use: 'networking.k8s.io/v1', fields: ingressFields },
      'extensions/v1beta1': { gone: 22, use: 'networking.k8s.io/v1', fields: ingressFields },
    },
  },
  IngressClass: {
    served: ['networking.k8s.io/v1'],
    removed: { 'networking.k8s.io/v1beta1': { gone: 22, use: 'networking.k8s.io/v1' } },
  },
  NetworkPolicy: {
    served: ['networking.k8s.io/v1'],
    removed: { 'extensions/v1beta1': { gone: 16, use: 'networking.k8s.io/v1' } },
  },
  EndpointSlice: {
    served: ['discovery.k8s.io/v1'],
    removed: {
      'discovery.k8s.io/v1beta1': {
        gone: 25,
        use: 'discovery.k8s.io/v1',
        fields: '`topology` is `nodeName` and `zone` there.',
      },
    },
  },
  PodDisruptionBudget: {
    served: ['policy/v1'],
    removed: {
      'policy/v1beta1': {
        gone: 25,
        use: 'policy/v1',
        fields: 'An empty `selector` selects every Pod of the namespace there.',
      },
    },
  },
  CronJob: {
    served: ['batch/v1'],
    removed: { 'batch/v1beta1': { gone: 25, use: 'batch/v1' }, 'batch/v2alpha1': { gone: 21, use: 'batch/v1' } },
  },
  HorizontalPodAutoscaler: {
    served: ['autoscaling/v2', 'autoscaling/v1'],
    removed: {
      'autoscaling/v2beta1': {
        gone: 25,
        use: 'autoscaling/v2',
        fields: 'A metric has a `target` with a `type` there.',
      },
      'autoscaling/v2beta2': { gone: 26, use: 'autoscaling/v2' },
    },
  },
  CustomResourceDefinition: {
    served: ['apiextensions.k8s.io/v1'],
    removed: {
      'apiextensions.k8s.io/v1beta1': {
        gone: 22,
        use: 'apiextensions.k8s.io/v1',
        fields: 'Every version has a structural `schema` there.',
      },
    },
  },
  ValidatingWebhookConfiguration: webhook(),
  MutatingWebhookConfiguration: webhook(),
  Role: rbac,
  RoleBinding: rbac,
  ClusterRole: rbac,
  ClusterRoleBinding: rbac,
  Deployment: apps(old),
  DaemonSet: apps(old),
  ReplicaSet: apps(old),
  StatefulSet: apps(['apps/v1beta1', 'apps/v1beta2']),
  Job: { served: ['batch/v1'] },
  Service: core,
  Endpoints: core,
  Pod: core,
  ReplicationController: core,
  ConfigMap: core,
  Secret: core,
  Namespace: core,
  ServiceAccount: core,
};

function webhook(): Kind {
  const use = 'admissionregistration.k8s.io/v1';
  const fields = '`sideEffects` and `admissionReviewVersions` are required there.';
  return { served: [use], removed: { 'admissionregistration.k8s.io/v1beta1': { gone: 22, use, fields } } };
}

const lookup = <V>(record: Readonly<Record<string, V>> | undefined, key: string): V | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** When and by what an API version of a kind was replaced; nothing if it is served, or unknown. */
export function removal(kind: string, apiVersion: string): Removed | undefined {
  return lookup(lookup(kinds, kind)?.removed, apiVersion);
}

/** The API versions in which a kind is served today; nothing for a kind that is not in the table. */
export function servedVersions(kind: string): readonly string[] | undefined {
  return lookup(kinds, kind)?.served;
}

/** API groups of Kubernetes itself with a dot in their name. Other groups with a dot are those of custom resources. */
export const ownGroups: ReadonlySet<string> = new Set([
  'networking.k8s.io',
  'discovery.k8s.io',
  'rbac.authorization.k8s.io',
  'apiextensions.k8s.io',
  'admissionregistration.k8s.io',
  'storage.k8s.io',
  'coordination.k8s.io',
  'scheduling.k8s.io',
  'node.k8s.io',
  'events.k8s.io',
  'certificates.k8s.io',
]);
