/** Defaults of Kubernetes' own kinds: pkg/apis/{core,apps,batch,networking,rbac}/v1/defaults.go, and the admission plugins that are on by default. */

import { Unknown } from '../cel/values.ts';
import { dig, field, isMapping } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import type { Surroundings } from './surroundings.ts';

/** Part of an object, decoded. */
export type Node = null | boolean | number | bigint | string | Unknown | readonly Node[] | { [key: string]: Node };
type Mapping = { [key: string]: Node };

function fill(made: Mapping, values: Mapping): void {
  for (const [key, value] of Object.entries(values)) made[key] ??= value;
}

/** What is only known in the cluster. */
function later(made: Mapping, what: string, ...names: readonly string[]): void {
  for (const name of names) made[name] ??= new Unknown(`${what} ("${name}")`, true);
}

const child = (made: Mapping, name: string): Mapping => {
  made[name] ??= {};
  return isMapping(made[name]) ? (made[name] as Mapping) : {};
};
const list = (value: Node | undefined): readonly Mapping[] =>
  Array.isArray(value) ? (value.filter(isMapping) as unknown as readonly Mapping[]) : [];

/** `ParseImageName`: Always for `latest` and for no tag at all. */
function pullPolicy(image: Node | undefined): Node {
  if (image === undefined) return 'Always';
  if (typeof image !== 'string') return new Unknown('the pull policy, which depends on the image');
  const [name = '', digest] = image.split('@');
  const tag = /:([^/:]*)$/.exec(name)?.[1];
  if (tag === 'latest' || (tag === undefined && digest === undefined)) return 'Always';
  return 'IfNotPresent';
}

function probe(made: Mapping): void {
  fill(made, { timeoutSeconds: 1, periodSeconds: 10, successThreshold: 1, failureThreshold: 3 });
}

function container(made: Mapping): void {
  fill(made, {
    resources: {},
    terminationMessagePath: '/dev/termination-log',
    terminationMessagePolicy: 'File',
    imagePullPolicy: pullPolicy(made.image),
  });
}

function podSpec(made: Mapping): void {
  fill(made, {
    restartPolicy: 'Always',
    dnsPolicy: 'ClusterFirst',
    terminationGracePeriodSeconds: 30,
    securityContext: {},
    schedulerName: 'default-scheduler',
  });
  if (typeof made.serviceAccountName === 'string') made.serviceAccount ??= made.serviceAccountName;
  else if (typeof made.serviceAccount === 'string') made.serviceAccountName = made.serviceAccount;
}

function volume(made: Mapping): void {
  if (Object.keys(made).every((key) => key === 'name')) made.emptyDir = {};
}

/** By the name of the struct. */
const ofStruct: Readonly<Record<string, (made: Mapping) => void>> = {
  'v1.PodSpec': podSpec,
  'v1.PodTemplateSpec': (made) => fill(made, { metadata: {}, spec: {} }),
  'v1.JobTemplateSpec': (made) => fill(made, { metadata: {}, spec: {} }),
  'v1.Container': container,
  'v1.EphemeralContainer': container,
  'v1.ContainerPort': (made) => fill(made, { protocol: 'TCP' }),
  'v1.Probe': probe,
  'v1.HTTPGetAction': (made) => fill(made, { path: '/', scheme: 'HTTP' }),
  'v1.GRPCAction': (made) => fill(made, { service: '' }),
  'v1.ObjectFieldSelector': (made) => fill(made, { apiVersion: 'v1' }),
  'v1.ResourceFieldSelector': (made) => fill(made, { divisor: '0' }),
  'v1.SecretVolumeSource': (made) => fill(made, { defaultMode: 420 }),
  'v1.ConfigMapVolumeSource': (made) => fill(made, { defaultMode: 420 }),
  'v1.DownwardAPIVolumeSource': (made) => fill(made, { defaultMode: 420 }),
  'v1.ProjectedVolumeSource': (made) => fill(made, { defaultMode: 420 }),
  'v1.ServiceAccountTokenProjection': (made) => fill(made, { expirationSeconds: 3600 }),
  'v1.HostPathVolumeSource': (made) => fill(made, { type: '' }),
  'v1.Volume': volume,
  'v1.NetworkPolicyPort': (made) => fill(made, { protocol: 'TCP' }),
  'v1.IngressServiceBackend': (made) => fill(made, { port: {} }),
  'v1.HTTPIngressPath': (made) => fill(made, { backend: {} }),
  'v1.Subject': (made) => {
    if (made.kind === 'User' || made.kind === 'Group') fill(made, { apiGroup: 'rbac.authorization.k8s.io' });
  },
  'v1.RoleRef': (made) => fill(made, { apiGroup: 'rbac.authorization.k8s.io' }),
};

/** Fills in what the defaults of a struct say. */
export function applyDefaults(goName: string, made: Mapping): void {
  if (Object.hasOwn(ofStruct, goName)) ofStruct[goName]?.(made);
}

function service(spec: Mapping): void {
  fill(spec, { type: 'ClusterIP', sessionAffinity: 'None' });
  if (spec.sessionAffinity === 'ClientIP')
    fill(child(child(spec, 'sessionAffinityConfig'), 'clientIP'), { timeoutSeconds: 10800 });
  const { type } = spec;
  const isExposed = type === 'NodePort' || type === 'LoadBalancer';
  for (const port of list(spec.ports)) {
    fill(port, { protocol: 'TCP' });
    const { targetPort } = port;
    if (targetPort === undefined || targetPort === 0 || targetPort === '') port.targetPort = port.port ?? 0;
    if (isExposed) later(port, 'a port of the nodes, which the API server chooses', 'nodePort');
  }
  if (type === 'ExternalName') return;
  if (isExposed) fill(spec, { externalTrafficPolicy: 'Cluster' });
  else if (Array.isArray(spec.externalIPs)) fill(spec, { externalTrafficPolicy: 'Cluster' });
  fill(spec, { internalTrafficPolicy: 'Cluster' });
  if (type === 'LoadBalancer') {
    fill(spec, { allocateLoadBalancerNodePorts: true });
    later(spec, 'what the API server chooses', 'healthCheckNodePort');
  }
  if (spec.clusterIP === 'None') fill(spec, { clusterIPs: ['None'] });
  later(spec, 'what the API server chooses', 'clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy');
}

const rolling = { maxUnavailable: '25%', maxSurge: '25%' };

function job(spec: Mapping): void {
  if (spec.completions === undefined && spec.parallelism === undefined) fill(spec, { completions: 1 });
  fill(spec, {
    parallelism: 1,
    backoffLimit: 6,
    completionMode: 'NonIndexed',
    suspend: false,
    manualSelector: false,
    podReplacementPolicy: spec.podFailurePolicy === undefined ? 'TerminatingOrFailed' : 'Failed',
  });
  if (spec.backoffLimitPerIndex !== undefined) later(spec, 'a default that depends on others', 'maxFailedIndexes');
  if (spec.manualSelector === true) return;
  later(spec, 'what the API server makes up', 'selector');
  // The labels of the run are put on its template.
  const labels = child(child(child(spec, 'template'), 'metadata'), 'labels');
  later(
    labels,
    'what the API server makes up',
    'controller-uid',
    'job-name',
    'batch.kubernetes.io/controller-uid',
    'batch.kubernetes.io/job-name',
  );
}

/** What the plugins ServiceAccount, Priority, DefaultTolerationSeconds and LimitRanger make of a Pod. */
function pod(made: Mapping, { namespace }: Resource, around: Surroundings): void {
  const spec = child(made, 'spec');
  fill(spec, { enableServiceLinks: true, serviceAccountName: 'default', serviceAccount: 'default' });
  // Of templates only in old versions.
  if (spec.hostNetwork === true)
    for (const each of [...list(spec.containers), ...list(spec.initContainers)])
      for (const port of list(each.ports)) fill(port, { hostPort: port.containerPort ?? 0 });
  const hasLimits = around.ofKind('LimitRange').some((one) => one.namespace === namespace);
  for (const each of [...list(spec.containers), ...list(spec.initContainers)]) {
    const amounts = child(each, 'resources');
    if (isMapping(amounts.limits)) fill(child(amounts, 'requests'), amounts.limits as Mapping);
    if (!hasLimits) continue;
    later(amounts, 'what a LimitRange sets', 'limits', 'requests');
    for (const part of ['limits', 'requests'])
      if (isMapping(amounts[part]))
        later(amounts[part] as Mapping, 'what a LimitRange sets', 'cpu', 'memory', 'ephemeral-storage');
  }
  later(spec, 'what its priority class says', 'priority', 'preemptionPolicy', 'priorityClassName');
  later(spec, 'what its runtime class says', 'overhead', 'nodeSelector');
  later(spec, 'what its ServiceAccount says', 'imagePullSecrets');
  const lasting = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable'].map((key) => ({
    key,
    operator: 'Exists',
    effect: 'NoExecute',
    tolerationSeconds: 300,
  }));
  const tolerations = list(spec.tolerations);
  spec.tolerations = [
    ...tolerations,
    ...lasting.filter(({ key }) => !tolerations.some((one) => one.key === key || one.key === undefined)),
  ];
  token(spec, namespace, around);
}

/** The volume with which the Pod's own token is mounted. */
function token(spec: Mapping, namespace: string, around: Surroundings): void {
  const { serviceAccountName: name } = spec;
  const account = typeof name === 'string' ? around.get('', 'ServiceAccount', namespace, name) : undefined;
  const own = spec.automountServiceAccountToken;
  if (own === false || (own === undefined && field(account?.value, 'automountServiceAccountToken') === false)) return;
  const volume = new Unknown('the name of the volume with the token');
  const source: Mapping = {
    defaultMode: 420,
    sources: [
      { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
      { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
      {
        downwardAPI: {
          items: [{ path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } }],
        },
      },
    ],
  };
  const mount = '/var/run/secrets/kubernetes.io/serviceaccount';
  let isUsed = false;
  for (const each of [...list(spec.initContainers), ...list(spec.containers)]) {
    const mounts = list(each.volumeMounts);
    if (mounts.some(({ mountPath }) => mountPath === mount)) continue;
    isUsed = true;
    each.volumeMounts = [...mounts, { name: volume, mountPath: mount, readOnly: true }];
  }
  if (isUsed) spec.volumes = [...list(spec.volumes), { name: volume, projected: source }];
}

const noStatus = [
  'ConfigMap',
  'Secret',
  'ServiceAccount',
  'Role',
  'ClusterRole',
  'RoleBinding',
  'ClusterRoleBinding',
  'IngressClass',
  'NetworkPolicy',
  'Endpoints',
  'EndpointSlice',
];

/** What is decided by the kind of the whole object. */
export function rootDefaults(resource: Resource, made: Mapping, around: Surroundings): void {
  const { kind } = resource;
  if (!noStatus.includes(kind)) later(made, 'what the API server makes of it', 'status');
  const spec = isMapping(made.spec) ? (made.spec as Mapping) : {};
  if ('spec' in made || !noStatus.includes(kind)) made.spec ??= spec;
  switch (kind) {
    case 'Pod':
      pod(made, resource, around);
      break;
    case 'Deployment': {
      fill(spec, { replicas: 1, revisionHistoryLimit: 10, progressDeadlineSeconds: 600 });
      const strategy = child(spec, 'strategy');
      fill(strategy, { type: 'RollingUpdate' });
      if (strategy.type === 'RollingUpdate') fill(child(strategy, 'rollingUpdate'), rolling);
      break;
    }
    case 'StatefulSet': {
      fill(spec, { replicas: 1, revisionHistoryLimit: 10, podManagementPolicy: 'OrderedReady', serviceName: '' });
      const strategy = child(spec, 'updateStrategy');
      fill(strategy, { type: 'RollingUpdate' });
      if (strategy.type === 'RollingUpdate') {
        fill(child(strategy, 'rollingUpdate'), { partition: 0 });
        later(child(strategy, 'rollingUpdate'), 'a default of newer versions', 'maxUnavailable');
      }
      fill(child(spec, 'persistentVolumeClaimRetentionPolicy'), { whenDeleted: 'Retain', whenScaled: 'Retain' });
      for (const claim of list(spec.volumeClaimTemplates)) {
        fill(claim, { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: {}, status: { phase: 'Pending' } });
        fill(child(claim, 'spec'), { volumeMode: 'Filesystem', resources: {} });
      }
      break;
    }
    case 'DaemonSet': {
      fill(child(child(made, 'metadata'), 'annotations'), {
        'deprecated.daemonset.template.generation': new Unknown('a number that the API server counts'),
      });
      fill(spec, { revisionHistoryLimit: 10 });
      const strategy = child(spec, 'updateStrategy');
      fill(strategy, { type: 'RollingUpdate' });
      if (strategy.type === 'RollingUpdate') fill(child(strategy, 'rollingUpdate'), { maxUnavailable: 1, maxSurge: 0 });
      break;
    }
    case 'ReplicaSet':
    case 'ReplicationController': {
      fill(spec, { replicas: 1 });
      const labels = dig(spec, ['template', 'metadata', 'labels']);
      if (kind === 'ReplicationController' && isMapping(labels)) fill(spec, { selector: labels as Mapping });
      break;
    }
    case 'Job':
      job(spec);
      break;
    case 'CronJob':
      fill(spec, {
        concurrencyPolicy: 'Allow',
        suspend: false,
        successfulJobsHistoryLimit: 3,
        failedJobsHistoryLimit: 1,
      });
      break;
    case 'Service':
      service(spec);
      break;
    case 'NetworkPolicy':
      fill(spec, {
        podSelector: {},
        policyTypes: Array.isArray(spec.egress) && spec.egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'],
      });
      break;
    case 'Ingress':
      later(spec, 'the default class', 'ingressClassName');
      break;
    case 'PersistentVolumeClaim':
      fill(spec, { volumeMode: 'Filesystem', resources: {} });
      later(spec, 'the default storage class', 'storageClassName');
      break;
    case 'Secret':
      secret(made);
      break;
    case 'Namespace':
      fill(child(child(made, 'metadata'), 'labels'), { 'kubernetes.io/metadata.name': resource.name });
      fill(spec, { finalizers: ['kubernetes'] });
      break;
    case 'HorizontalPodAutoscaler':
      fill(spec, { minReplicas: 1 });
      later(spec, 'a default of the autoscaler', 'metrics', 'behavior', 'targetCPUUtilizationPercentage');
      break;
    case 'IngressClass':
      if (isMapping(spec.parameters)) fill(spec.parameters as Mapping, { scope: 'Cluster' });
      break;
    default:
  }
}

/** `stringData` becomes data. */
function secret(made: Mapping): void {
  fill(made, { type: 'Opaque' });
  const { stringData } = made;
  delete made.stringData;
  if (!isMapping(stringData)) return;
  const data = child(made, 'data');
  for (const [key, value] of Object.entries(stringData as Mapping))
    data[key] = typeof value === 'string' ? Buffer.from(value).toString('base64') : (value as Node);
}
