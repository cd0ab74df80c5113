/** Services whose Pods or endpoints come about at run time, so that no manifest can show them. */
import {
  dig,
  field,
  type Graph,
  isMapping,
  isPlaceholder,
  items,
  type Labels,
  nearest,
  type PodTemplate,
  type Resource,
  type Service,
  someKey,
  text,
} from '../../src/rule.ts';

/** Prefixes of labels and annotations by which a controller takes a Service's endpoints into its own hands. */
const fillers = [
  'control-plane.alpha.kubernetes.io/leader',
  'multicluster.x-k8s.io/',
  'multicluster.kubernetes.io/',
  'multicluster.linkerd.io/',
  'mirror.linkerd.io/',
  'service.cilium.io/',
  'io.cilium/',
  'submariner.io/',
  'consul.hashicorp.com/',
  'tailscale.com/',
  'skupper.io/',
  'internal.skupper.io/',
  'liqo.io/',
  'karmada.io/',
  'kube-vip.io/',
  'gluster.kubernetes.io/',
  'serving.knative.dev/',
  'flagger.app/',
  // Not filled, but only a carrier of routes.
  'getambassador.io/',
  'patroni',
  'spilo-role',
];

/** True if a label or annotation says that a controller provides the endpoints (other clusters, a leader, a mirror). */
export function isFilledByController(service: Resource<Service>): boolean {
  const isFiller = (key: string): boolean => fillers.some((filler) => key.startsWith(filler));
  if (someKey(service.labels, isFiller) || someKey(service.annotations, isFiller)) return true;
  return [...service.labels.values()].some((value) => value === 'patroni' || value === 'spilo');
}

/** A label that members of a replicated system give themselves: who leads is known at run time only (Patroni, Vault, Redis ...). */
function isElected(key: string, value: string): boolean {
  if (/^(vault|openbao)-/.test(key)) return true;
  // Whatever the key is: nobody is born a leader.
  if (/^(?:leader|follower)$/.test(value)) return true;
  return (
    /(^|[-./_])(role|leader|master|primary|active|instance-?role)$/i.test(key) &&
    /^(true|false|yes|leader|master|primary|active|standby|replica|secondary|slave|follower|readonly|read-only|rw|ro)$/i.test(
      value,
    )
  );
}

/** Prefixes of label keys that people write themselves. */
const commonPrefixes = new Set(['app.kubernetes.io', 'kubernetes.io', 'k8s.io', 'helm.sh']);

const prefixOf = (key: string): string | undefined => (key.includes('/') ? key.slice(0, key.indexOf('/')) : undefined);

const managedBy = 'app.kubernetes.io/managed-by';

/** Labels of Pods that come with a cluster or a mesh, not with the manifests of those who use it. */
function isOfPlatform(service: Resource<Service>, pods: readonly PodTemplate[]): boolean {
  const selector = service.view.selector ?? new Map<string, string>();
  if (selector.has('istio') && !pods.some((pod) => pod.labels.has('istio'))) return true;
  // Whoever makes the Pods says so (Gateway controllers); tools that only apply manifests (Helm) put the label on templates, too.
  const manager = selector.get(managedBy);
  if (manager !== undefined && /controller|operator/i.test(manager))
    if (!pods.some((pod) => pod.labels.get(managedBy) === manager)) return true;
  for (const key of selector.keys()) {
    // An operator's own label, as `strimzi.io/cluster`: its Pods are made from a custom resource that may be elsewhere.
    const prefix = prefixOf(key);
    if (prefix === undefined || commonPrefixes.has(prefix) || pods.some((pod) => isMeant(pod, service, key))) continue;
    const known = pods.flatMap((pod) => [...pod.labels.keys()]);
    if (!known.some((other) => prefixOf(other) === prefix) && nearest(key, known) === undefined) return true;
  }
  return false;
}

/** Last parts of label keys that say what an application is called. */
const naming = new Set(['app', 'application', 'component', 'k8s-app', 'name', 'run', 'service']);

/** True if a workload is so near that its labels were meant: it has the Service's name, or the value under another key for the application. */
function isMeant(pod: PodTemplate, service: Resource<Service>, key: string): boolean {
  if (pod.namespace !== service.namespace) return false;
  if (pod.owner.name === service.name) return true;
  const last = (label: string) => label.slice(label.indexOf('/') + 1);
  const value = service.view.selector?.get(key);
  return [...pod.labels].some(
    ([other, found]) =>
      found === value && (last(other) === last(key) || (naming.has(last(other)) && naming.has(last(key)))),
  );
}

/** Where unknown workloads keep the labels of their Pods; the last two are Istio's, whose endpoints are machines. */
const labelPaths = [
  ['spec', 'template', 'metadata', 'labels'],
  ['spec', 'metadata', 'labels'],
  ['spec', 'labels'],
];

/** Whether an object of a kind that is not understood makes Pods with these labels, as far as its template says. */
function isMadeByUnknown(graph: Graph, namespace: string, selector: Labels): boolean {
  return graph.resources.some((resource) => {
    if (resource.definition !== undefined || resource.namespace !== namespace) return false;
    return labelPaths.some((path) => {
      const labels = dig(resource.value, path);
      return isMapping(labels) && [...selector].every(([key, value]) => field(labels, key) === value);
    });
  });
}

/** Whether a rule of a Role lets someone change the labels of Pods. */
function patchesPods(resource: Resource): boolean {
  return items(field(resource.value, 'rules')).some((rule) => {
    const resources = items(field(rule, 'resources'));
    const verbs = items(field(rule, 'verbs'));
    return (
      ['pods', '*'].some((it) => resources.includes(it)) && ['patch', 'update', '*'].some((it) => verbs.includes(it))
    );
  });
}

/** Whether anything may give a Pod more labels than its template: a Role for it, an account from elsewhere, objects that no manifest shows. */
function mayBeRelabelled(graph: Graph, pod: PodTemplate): boolean {
  const { owner, namespace } = pod;
  if (!plainKinds.has(owner.kind) || graph.hidden(namespace) !== 'no') return true;
  // Patroni and its like come with rights of their own, which are often kept elsewhere.
  if ([...pod.labels].some((label) => label.some((part) => /patroni|spilo|vault|openbao/.test(part)))) return true;
  const account = text(dig(owner.value, [...pod.path, 'spec', 'serviceAccountName'])) ?? 'default';
  let known = account === 'default';
  for (const resource of graph.resources) {
    if (resource.group === 'rbac.authorization.k8s.io') {
      if ((resource.kind === 'ClusterRole' || resource.namespace === namespace) && patchesPods(resource)) return true;
    } else if (resource.kind === 'ServiceAccount')
      known ||= resource.namespace === namespace && resource.name === account;
  }
  return !known;
}

const plainKinds = new Set(['Deployment', 'ReplicaSet', 'StatefulSet']);

/** How likely a Service that selects no template selects Pods all the same, because other hands make or label them. */
export function selectsAtRunTime(graph: Graph, service: Resource<Service>): 'likely' | 'hardly' | 'no' {
  const { namespace, view } = service;
  const selector = view.selector ?? new Map<string, string>();
  if (isPlaceholder(namespace) || isFilledByController(service) || isOfPlatform(service, graph.pods)) return 'likely';
  if (isMadeByUnknown(graph, namespace, selector)) return 'likely';
  const elected = graph.pods.filter(
    (pod) =>
      pod.namespace === namespace &&
      [...selector].every(
        ([key, value]) => pod.labels.get(key) === value || (!pod.labels.has(key) && isElected(key, value)),
      ),
  );
  if (elected.length === 0) return 'no';
  return elected.some((pod) => mayBeRelabelled(graph, pod)) ? 'likely' : 'hardly';
}
