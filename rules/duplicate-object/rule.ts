import { defineRule, isMapping, isPlaceholder, type Resource } from '../../src/rule.ts';
import { isApiObject } from '../_lib/api-object.ts';
import { isKustomized } from '../_lib/kustomize.ts';

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
    const kustomized = isKustomized(graph);
    for (const [first, ...later] of groups)
      for (const resource of later) {
        if (!first) continue;
        const same = equal(first.value, resource.value);
        // Every part of a repository likes to bring its Namespace along.
        if (resource.kind === 'Namespace' && same) continue;
        const here = first.document.file === resource.document.file;
        const { title, namespace } = resource;
        const last = same ? 'applies both, one after the other' : 'applies both in silence, and the last one wins';
        report(resource.at('metadata', 'name'), same ? 'same' : 'differs', {
          data: {
            object: `${title}${namespace === '' ? '' : ` of namespace "${namespace}"`}`,
            where: here ? '' : ` in files that are deployed together`,
            effect: kustomized
              ? 'Kustomize refuses to build: the object is already registered.'
              : `\`kubectl apply\` ${last}; kustomize refuses to build.`,
          },
          related: [{ at: first.at('metadata', 'name'), message: `${title} is defined here first` }],
          ...((same || resource.kind === 'Namespace') && { severity: 'warning' }),
        });
      }
  },
});
