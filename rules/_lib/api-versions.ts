/** When Kubernetes served an API version of its own kinds, and what has to be changed to use the next one. */
import { lineOf } from '../../src/rule.ts';
import { type Lifecycle, lifecycles } from './api-lifecycle.ts';

const rbac: Lifecycle = [5, 17, 22, 'rbac.authorization.k8s.io/v1'];

/** What k8s.io/api does not know: kinds of other modules, and alpha versions that were common. */
const others: Readonly<Record<string, Readonly<Record<string, Lifecycle>>>> = {
  CustomResourceDefinition: {
    'apiextensions.k8s.io/v1': [16, 0, 0],
    'apiextensions.k8s.io/v1beta1': [7, 16, 22, 'apiextensions.k8s.io/v1'],
  },
  APIService: {
    'apiregistration.k8s.io/v1': [10, 0, 0],
    'apiregistration.k8s.io/v1beta1': [7, 19, 22, 'apiregistration.k8s.io/v1'],
  },
  CronJob: { 'batch/v2alpha1': [5, 8, 21, 'batch/v1'] },
  Role: { 'rbac.authorization.k8s.io/v1alpha1': rbac },
  RoleBinding: { 'rbac.authorization.k8s.io/v1alpha1': rbac },
  ClusterRole: { 'rbac.authorization.k8s.io/v1alpha1': rbac },
  ClusterRoleBinding: { 'rbac.authorization.k8s.io/v1alpha1': rbac },
};

const ingress =
  'A backend is written `service: {name, port: {number: 80}}` there, `spec.backend` is `spec.defaultBackend`, and every path has a `pathType`.';
const apps = '`spec.selector` is required there, and cannot be changed later.';
const webhook = '`sideEffects` and `admissionReviewVersions` are required there.';

/** What else has to be changed when an object leaves an old API version. */
const changes: Readonly<Record<string, string>> = {
  Ingress: ingress,
  Deployment: apps,
  DaemonSet: apps,
  ReplicaSet: apps,
  StatefulSet: apps,
  ValidatingWebhookConfiguration: webhook,
  MutatingWebhookConfiguration: webhook,
  EndpointSlice: '`topology` is `nodeName` and `zone` there.',
  PodDisruptionBudget: 'An empty `selector` selects every Pod of the namespace there.',
  CertificateSigningRequest: '`signerName` and `usages` are required there.',
  PriorityLevelConfiguration: '`assuredConcurrencyShares` is `nominalConcurrencyShares` there.',
  CustomResourceDefinition: 'Every version has a structural `schema` there.',
};

/** The lifecycle in a line, from the blank behind `=` on. */
function readLifecycle(line: string): Lifecycle {
  const [, introduced, deprecated, removed, ...use] = line.split(' ');
  const since = [Number(introduced), Number(deprecated), Number(removed)] as const;
  return use.length === 0 ? since : [...since, use.join(' ')];
}

/** The lifecycles of a kind, by API version. */
function lifecyclesOf(kind: string): Record<string, Lifecycle> {
  const found: Record<string, Lifecycle> = {};
  const begin = `\n${kind} `;
  for (let at = lifecycles.indexOf(begin); at >= 0; at = lifecycles.indexOf(begin, at + 1)) {
    const equals = lifecycles.indexOf('=', at);
    const apiVersion = lifecycles.slice(at + begin.length, equals);
    found[apiVersion] = readLifecycle(lifecycles.slice(equals + 1, lifecycles.indexOf('\n', equals)));
  }
  return found;
}

const lookup = <V>(record: Readonly<Record<string, V>> | undefined, key: string): V | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

/** What was found for a kind and an API version. */
const asked = new Map<string, Map<string, Lifecycle | undefined>>();

/** When Kubernetes served an API version of a kind; nothing for what is none of its own. Asked for every object. */
export function lifecycle(kind: string, apiVersion: string): Lifecycle | undefined {
  let versions = asked.get(kind);
  if (!versions) {
    versions = new Map();
    asked.set(kind, versions);
  }
  let life = versions.get(apiVersion);
  if (life === undefined && !versions.has(apiVersion)) {
    life = findLifecycle(kind, apiVersion);
    versions.set(apiVersion, life);
  }
  return life;
}

function findLifecycle(kind: string, apiVersion: string): Lifecycle | undefined {
  const line = lineOf(lifecycles, `${kind} ${apiVersion}`);
  return line === undefined ? lookup(lookup(others, kind), apiVersion) : readLifecycle(line);
}

/** What else has to be changed to leave an API version for `use`. */
export function changesFor(kind: string, apiVersion: string): string | undefined {
  if (kind === 'HorizontalPodAutoscaler')
    return apiVersion === 'autoscaling/v2beta1' ? 'A metric has a `target` with a `type` there.' : undefined;
  return lookup(changes, kind);
}

/** The API versions in which a release serves a kind, stable and high ones first; nothing for a kind that is not Kubernetes' own. */
export function servedVersions(kind: string, minor: number): readonly string[] | undefined {
  const known = { ...lookup(others, kind), ...(kind.includes(' ') ? undefined : lifecyclesOf(kind)) };
  const rank = (apiVersion: string): number => {
    const [, major = '0', beta] = /v(\d+)(alpha|beta)?\d*$/.exec(apiVersion) ?? [];
    return (beta === undefined ? 100 : beta === 'beta' ? 50 : 0) + Number(major);
  };
  const served = Object.keys(known)
    .filter((apiVersion) => {
      const [introduced = 0, , removed = 0] = known[apiVersion] ?? [];
      return introduced <= minor && (removed === 0 || removed > minor);
    })
    .sort((a, b) => rank(b) - rank(a));
  return served.length === 0 ? undefined : served;
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
