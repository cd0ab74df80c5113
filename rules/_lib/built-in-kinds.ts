import { once } from '../../src/rule.ts';

/** Kinds of the API groups of Kubernetes itself: these groups are closed, so any other kind in them is a mistake. */
interface Group {
  /** Kinds that stand on the road of a request. */
  readonly road: readonly string[];
  /** All kinds, past and present. */
  readonly known: ReadonlySet<string>;
}

const group = (road: string, others = ''): Group => {
  const kinds = road.split(' ');
  return { road: kinds, known: new Set([...kinds, ...others.split(' ')]) };
};

const groups = once(
  (): Readonly<Record<string, Group>> => ({
    v1: group(
      'Service Pod Endpoints ReplicationController ConfigMap Secret Namespace',
      // The second line is of OpenShift 3, which served its kinds in the core group.
      'Binding ComponentStatus Event Eviction LimitRange List Node PersistentVolume PersistentVolumeClaim PodTemplate ResourceQuota ServiceAccount Status Config ' +
        'Build BuildConfig DeploymentConfig Group Identity Image ImageStream ImageStreamTag Policy PolicyBinding Project Role RoleBinding Route Template User',
    ),
    'apps/v1': group('Deployment StatefulSet DaemonSet ReplicaSet', 'ControllerRevision Scale'),
    'batch/v1': group('CronJob Job'),
    'networking.k8s.io/v1': group('Ingress IngressClass', 'NetworkPolicy IPAddress ServiceCIDR'),
    'discovery.k8s.io/v1': group('EndpointSlice'),
  }),
);

/** The kinds of a built-in API version; nothing for others. */
export function closedGroup(apiVersion: string): Group | undefined {
  const known = groups();
  return Object.hasOwn(known, apiVersion) ? known[apiVersion] : undefined;
}
