/** The label selectors of an object, wherever its kind keeps them. */
import { dig, field, type Graph, items, type Path, type Resource } from '../../src/rule.ts';
import { isJudged } from './judged-pods.ts';

export interface PlacedSelector {
  readonly resource: Resource;
  /** Path from the object's root to the LabelSelector. */
  readonly path: Path;
  readonly value: unknown;
  /** True if keys and values of `matchLabels` are told by the rules on labels. */
  readonly own: boolean;
}

const affinities = ['podAffinity', 'podAntiAffinity'] as const;
const required = 'requiredDuringSchedulingIgnoredDuringExecution';
const preferred = 'preferredDuringSchedulingIgnoredDuringExecution';
const workloads = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'Rollout'] as const;

function* inPodSpecs(graph: Graph): Iterable<PlacedSelector> {
  for (const pod of graph.pods) {
    const affinity = field(pod.spec, 'affinity');
    const spread = field(pod.spec, 'topologySpreadConstraints');
    if ((affinity === undefined && spread === undefined) || !isJudged(pod)) continue;
    const resource = pod.owner;
    const spec = [...pod.path, 'spec'];
    for (const side of affinities) {
      const terms = field(affinity, side);
      for (const [index, term] of items(field(terms, required)).entries()) {
        const path = [...spec, 'affinity', side, required, index];
        yield { resource, path: [...path, 'labelSelector'], value: field(term, 'labelSelector'), own: false };
      }
      for (const [index, term] of items(field(terms, preferred)).entries()) {
        const path = [...spec, 'affinity', side, preferred, index, 'podAffinityTerm'];
        const value = dig(term, ['podAffinityTerm', 'labelSelector']);
        yield { resource, path: [...path, 'labelSelector'], value, own: false };
      }
    }
    for (const [index, constraint] of items(spread).entries()) {
      const path = [...spec, 'topologySpreadConstraints', index, 'labelSelector'];
      yield { resource, path, value: field(constraint, 'labelSelector'), own: false };
    }
  }
}

/** Every LabelSelector that is written in the context. */
export function* labelSelectors(graph: Graph): Iterable<PlacedSelector> {
  for (const kind of workloads)
    for (const resource of graph.all(kind)) {
      const value = dig(resource.value, ['spec', 'selector']);
      if (value !== undefined) yield { resource, path: ['spec', 'selector'], value, own: true };
    }
  for (const resource of graph.all('NetworkPolicy')) {
    const path = ['spec', 'podSelector'];
    yield { resource, path, value: dig(resource.value, path), own: false };
    for (const rule of [...resource.view.ingress, ...resource.view.egress])
      for (const peer of rule.peers)
        for (const name of ['podSelector', 'namespaceSelector']) {
          const at = [...peer.path, name];
          yield { resource, path: at, value: dig(resource.value, at), own: false };
        }
  }
  for (const resource of graph.resources)
    if (resource.kind === 'PodDisruptionBudget' && resource.group === 'policy') {
      const path = ['spec', 'selector'];
      yield { resource, path, value: dig(resource.value, path), own: false };
    }
  yield* inPodSpecs(graph);
}
