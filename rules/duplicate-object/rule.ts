import { defineRule, isMapping, isPlaceholder, type Resource } from '../../src/rule.ts';
import { isApiObject } from '../_lib/api-object.ts';

/** Deep equality of plain data; the order of keys means nothing. */
function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => equal(item, b[i]));
  if (!isMapping(a) || !isMapping(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]));
}

/** Hooks of Helm and Argo CD are deleted and made anew; two of one name may well be meant. */
const hooks = ['helm.sh/hook', 'argocd.argoproj.io/hook'];

/** Whether the object is one of its own: sent to an API server, under a name that is known. */
function counts(resource: Resource): boolean {
  if (!isApiObject(resource) || isPlaceholder(resource.name) || isPlaceholder(resource.namespace)) return false;
  return !hooks.some((hook) => resource.annotations.has(hook));
}

const fileOf = (resource: Resource): string => resource.document.file.path;

/**
 * Whether two definitions are variants, of which one is chosen: whole files that resemble each other, or a third file with the same object. A stray
 * copy has one object in common with one other file.
 */
function findVariants(groups: readonly (readonly Resource[])[]) {
  const shared = new Map<string, number>();
  const pair = (a: Resource, b: Resource): string => [fileOf(a), fileOf(b)].sort().join('\0');
  for (const [first, ...later] of groups)
    if (first)
      for (const key of new Set(later.map((resource) => pair(first, resource))))
        shared.set(key, (shared.get(key) ?? 0) + 1);
  return (first: Resource, resource: Resource, group: readonly Resource[]): boolean =>
    fileOf(first) !== fileOf(resource) &&
    (resource.definition === undefined ||
      new Set(group.map(fileOf)).size > 2 ||
      (shared.get(pair(first, resource)) ?? 0) > 1);
}

const directoryOf = (resource: Resource): string => fileOf(resource).replace(/[^/]*$/, '');

/** Directories a good part of whose objects is defined twice: collections of examples, rather than one deployment with a mistake. */
function findCollections(all: readonly Resource[], groups: readonly (readonly Resource[])[]): ReadonlySet<string> {
  const objects = new Map<string, number>();
  for (const resource of all) objects.set(directoryOf(resource), (objects.get(directoryOf(resource)) ?? 0) + 1);
  const twice = new Map<string, number>();
  for (const group of groups)
    for (const directory of new Set(group.map(directoryOf))) twice.set(directory, (twice.get(directory) ?? 0) + 1);
  return new Set([...twice].filter(([name, count]) => count * 4 >= (objects.get(name) ?? 0)).map(([name]) => name));
}

export default defineRule({
  id: 'duplicate-object',
  summary: 'An object is defined twice in what is deployed together.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    differs: {
      text: '{object} is defined twice{where}, with different content.',
      effect: '{effect}',
      help: 'Keep one of the two, or give them different names or namespaces.',
    },
    same: {
      text: '{object} is defined twice{where}, with the same content.',
      effect: '{effect}',
      help: 'Keep one of the two, so that a later change cannot miss the other.',
    },
  },
  check(graph, report) {
    const groups = graph.duplicates().filter((group) => group.every(counts));
    if (groups.length === 0) return;
    const kustomized = graph.context.kustomized === true;
    const variants = kustomized ? () => false : findVariants(groups);
    const collections = kustomized ? new Set<string>() : findCollections(graph.resources, groups);
    for (const group of groups) {
      const [first, ...later] = group;
      for (const resource of later) {
        if (!first || variants(first, resource, group)) continue;
        const same = equal(first.value, resource.value);
        const here = fileOf(first) === fileOf(resource);
        // Every part of a repository likes to bring its Namespace along, and a second copy of the same does no harm.
        if (same && !kustomized && (resource.kind === 'Namespace' || !here)) continue;
        const { title, namespace } = resource;
        const last = same ? 'applies both, one after the other' : 'applies both in silence, and the last one wins';
        // Whether two files are really deployed together, only those who do it know.
        const unsure = !kustomized && (same || !here || resource.kind === 'Namespace');
        report(resource.at('metadata', 'name'), same ? 'same' : 'differs', {
          data: {
            object: `${title}${namespace === '' ? '' : ` of namespace "${namespace}"`}`,
            where: here ? '' : ' in files that are deployed together',
            effect: kustomized
              ? 'Kustomize refuses to build: "may not add resource with an already registered id".'
              : `\`kubectl apply\` ${last}; kustomize refuses to build.`,
          },
          related: [{ at: first.at('metadata', 'name'), message: `${title} is defined here first` }],
          ...(unsure && { severity: !here && collections.has(directoryOf(resource)) ? 'note' : 'warning' }),
        });
      }
    }
  },
});
