/** Whether two objects of a context are perhaps never deployed together: plain directories may hold alternatives, of which one is chosen. */
import type { Graph, PodTemplate, Resource, Severity } from '../../src/rule.ts';

export const fileOf = (resource: Resource): string => resource.document.file.path;
export const directoryOf = (resource: Resource): string => fileOf(resource).replace(/[^/]*$/, '');

const distinct = (resources: readonly Resource[], of: (resource: Resource) => string): number =>
  new Set(resources.map(of)).size;

/** A Namespace does not count: every part of a repository likes to bring its own along. */
const isAlternative = (group: readonly Resource[]): boolean =>
  group[0]?.kind !== 'Namespace' && (distinct(group, directoryOf) > 1 || distinct(group, fileOf) > 2);

/**
 * True for two files of different directories, if the context as a whole cannot be applied: some object of it is defined in two directories,
 * or in three files; or if it is one of a collection (`ContextInfo.collected`). Or if the same thing is claimed in three directories, as lessons and examples do.
 */
export function maybeApart(graph: Graph, a: Resource, b: Resource, claimants: readonly Resource[] = []): boolean {
  if (graph.context.kustomized || directoryOf(a) === directoryOf(b)) return false;
  if (graph.context.collected) return true;
  return distinct(claimants, directoryOf) > 2 || graph.duplicates().some(isAlternative);
}

/** True if three objects of different names claim the same in three directories: lessons and examples, of which one at a time is applied. */
export function claimedAllOver(claimants: readonly Resource[]): boolean {
  return (
    distinct(claimants, directoryOf) > 2 && distinct(claimants, ({ namespace, name }) => `${namespace}/${name}`) > 2
  );
}

/** Said where a finding is lowered for that. */
export const apartHint = 'The two may be alternatives that are never deployed together.';

/** How much a finding is lowered for that: between lessons a clash is no more than a hint. */
export const apartSeverity = (graph: Graph): Severity => (graph.context.collected ? 'note' : 'warning');

/** True if Pods of another directory have a Service beside them that finds them: an example or an application of its own. */
export function haveTheirOwnService(graph: Graph, service: Resource, pod: PodTemplate): boolean {
  const home = directoryOf(pod.owner);
  if (graph.context.kustomized || home === directoryOf(service)) return false;
  return graph.selectedBy(pod).some((one) => directoryOf(one) === home);
}
