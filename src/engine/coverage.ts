/** What a run looked at, and what it did not. */
import type { Graph } from '../graph/graph.ts';
import { writtenObject } from '../parse/rendered.ts';
import type { Coverage, Finding, LeftOut, RenderTally, Tally } from './report.ts';

/** Kinds of Kubernetes itself that say nothing about the road: known, and passed over on purpose. */
const beside = new Set([
  'ServiceAccount',
  'Role',
  'RoleBinding',
  'ClusterRole',
  'ClusterRoleBinding',
  'PersistentVolume',
  'PersistentVolumeClaim',
  'StorageClass',
  'LimitRange',
  'ResourceQuota',
  'PriorityClass',
  'PodDisruptionBudget',
  'HorizontalPodAutoscaler',
  'NetworkPolicy',
  'CustomResourceDefinition',
]);

const builtIn = (group: string): boolean => group === '' || !group.includes('.') || group.endsWith('.k8s.io');

function tally(names: Iterable<string>): Tally[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** How many findings are suppressed, and by what. */
export function countSuppressed(findings: readonly Finding[]): Pick<Coverage, 'suppressed' | 'suppressedBy'> {
  const by = (...names: readonly string[]): number =>
    findings.filter(({ suppressed }) => suppressed && names.includes(suppressed.by)).length;
  return {
    suppressed: findings.filter(({ suppressed }) => suppressed).length,
    suppressedBy: {
      ignored: by('comment', 'annotation', 'config'),
      baseline: by('baseline'),
      since: by('since'),
    },
  };
}

/** Sums up the contexts of a run. An object that several contexts share counts once. */
export function summarize(
  graphs: readonly Graph[],
  counts: {
    readonly files: number;
    readonly documents: number;
    readonly notKubernetes: number;
    readonly leftOut: readonly LeftOut[];
    readonly renders: readonly RenderTally[];
    readonly withheld: number;
  } & Pick<Coverage, 'suppressed' | 'suppressedBy'>,
): Coverage {
  const objects = new Set<string>();
  const unknown = new Map<string, string>();
  const leaving = new Map<string, string>();
  // Contexts share objects; one alone needs no names for its own.
  const [only, second] = graphs;
  const own = new Map(
    graphs.map((graph) => [
      graph,
      // What is known besides is no part of the input.
      graph.context.complete ? graph.resources.filter(({ isKnown }) => !isKnown) : graph.resources,
    ]),
  );
  for (const graph of graphs) {
    for (const resource of own.get(graph) ?? []) {
      if (second) objects.add(writtenObject(resource.document, resource.path));
      const { definition, group, kind } = resource;
      if (definition === undefined && !(beside.has(kind) && builtIn(group)))
        unknown.set(writtenObject(resource.document, resource.path), group === '' ? kind : `${group}/${kind}`);
    }
    for (const reference of graph.references())
      if (reference.state === 'external' && !reference.from.isKnown)
        leaving.set(writtenObject(reference.at.document, reference.at.path), reference.kind);
    for (const service of graph.all('Service'))
      if (!service.isKnown && graph.selects(service).state === 'external')
        leaving.set(`${writtenObject(service.document, service.path)}\0selector`, 'Pod');
  }
  return {
    files: counts.files,
    documents: counts.documents,
    objects: only && !second ? (own.get(only)?.length ?? 0) : objects.size,
    contexts: graphs.map((graph) => ({ name: graph.context.name, objects: own.get(graph)?.length ?? 0 })),
    unknownKinds: tally(unknown.values()),
    leaving: tally(leaving.values()),
    notKubernetes: counts.notKubernetes,
    leftOut: counts.leftOut,
    renders: counts.renders,
    withheld: counts.withheld,
    suppressed: counts.suppressed,
    suppressedBy: counts.suppressedBy,
  };
}
