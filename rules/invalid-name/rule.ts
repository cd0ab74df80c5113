import { defineRule, field, type Graph, isPlaceholder, type Related, type Resource } from '../../src/rule.ts';
import { holdsCapitalWord } from '../_lib/capital-words.ts';
import {
  labelProblem,
  otherNameForm,
  segmentProblem,
  serviceNameProblem,
  subdomainProblem,
  tidyName,
} from '../_lib/dns-name.ts';
import { isLeftToAProgram } from '../_lib/left-to-a-program.ts';
import { isPatch } from '../_lib/patch-files.ts';

/** Why the API server refuses a name for this kind, in its words. */
function nameProblem(graph: Graph, { kind, group, definition }: Resource, name: string): string | undefined {
  if (kind === 'Service') return serviceNameProblem(name, graph.settings.kubernetesVersion);
  if (kind === 'Namespace') return labelProblem(name);
  // Since 1.27: no Pod of a StatefulSet could ever bear a name with dots.
  const { major, minor } = graph.settings.kubernetesVersion;
  if (kind === 'StatefulSet' && definition?.groups.includes('apps') && (major > 1 || minor >= 27))
    return labelProblem(name);
  if (kind === 'CronJob' && definition?.groups.includes('batch') && name.length > 52)
    return 'must be no more than 52 characters';
  if (kind === 'StatefulSet' && definition) return labelProblem(name);
  // The name becomes a label of its Pods.
  if (kind === 'Job' && definition && name.length > 63) return 'must be no more than 63 characters';
  if (otherNameForm(kind, group) === 'segment') return segmentProblem(name);
  return subdomainProblem(name);
}

/** A ConfigMap or Secret of which nothing but the labels is written: a mould, which a program fills and names. */
function isMould({ kind, group, value }: Resource): boolean {
  if (group !== '' || (kind !== 'ConfigMap' && kind !== 'Secret')) return false;
  return ['data', 'stringData', 'binaryData'].every((part) => (field(value, part) ?? undefined) === undefined);
}

export default defineRule({
  id: 'invalid-name',
  summary: 'An object has no name, or a name or namespace in a form that is refused.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    missing: {
      text: 'This {kind} has no name.',
      effect:
        'The object is refused: "metadata.name: Required value: name or generateName is required"; `kubectl apply` says "resource name may not be empty".',
      help: 'Add `metadata.name`.',
    },
    name: {
      text: 'The name of {kind} "{name}" has a form that is not allowed.',
      effect: 'The API server refuses the object: "metadata.name: Invalid value: "{name}": {words}".',
      help: 'Write lower-case letters, digits and hyphens.',
    },
    generated: {
      text: 'No name of a {kind} can begin with "{name}".',
      effect: 'The API server refuses the object: "metadata.name: Invalid value: "{name}...": {words}".',
      help: 'Write lower-case letters, digits and hyphens.',
    },
    namespace: {
      text: 'A namespace cannot have the name "{namespace}".',
      effect: 'There is no such namespace, so that the API server refuses every object in it: "{words}".',
      help: 'Write lower-case letters, digits and hyphens.',
    },
  },
  check(graph, report) {
    const fine = new Set<string>();
    const nameless: Resource[] = [];
    const namespaces = new Map<string, { at: Resource; words: string; related: Related[] }>();
    for (const resource of graph.resources) {
      const { kind, name } = resource;
      if (resource.definition === undefined && !otherNameForm(kind, resource.group)) continue;
      const metadata = field(resource.value, 'metadata');
      const given = field(metadata, 'name');
      if (given === undefined || given === null || given === '') {
        // `kubectl create` takes a generated name, which `kubectl apply` refuses: which of them is used is not known.
        const generated = field(metadata, 'generateName');
        if (generated === undefined) {
          if (!isMould(resource) && !isPatch(resource)) nameless.push(resource);
        } else if (typeof generated === 'string' && generated !== '' && !isPlaceholder(generated)) {
          // Five letters and digits follow.
          const words = nameProblem(graph, resource, `${generated}abcde`);
          if (words !== undefined)
            report(resource.at('metadata', 'generateName'), 'generated', { data: { kind, name: generated, words } });
        }
      }
      if (name !== '') {
        const words = nameProblem(graph, resource, name);
        if (words !== undefined && !isPlaceholder(name) && !holdsCapitalWord(name)) {
          const better = tidyName(
            name,
            kind === 'Service' || kind === 'Namespace' || kind === 'StatefulSet' ? 'hyphen' : 'keep',
          );
          const isBetter = better !== '' && better !== name && nameProblem(graph, resource, better) === undefined;
          report(resource.at('metadata', 'name'), 'name', {
            data: { kind, name, words },
            suggestion: isBetter ? `Did you mean "${better}"?` : undefined,
          });
        }
      }
      const namespace = field(metadata, 'namespace');
      if (
        !resource.definition?.namespaced ||
        typeof namespace !== 'string' ||
        namespace === '' ||
        fine.has(namespace) ||
        isPlaceholder(namespace)
      )
        continue;
      // A kustomization sets another one; or the Namespace itself is here, and its name is reported.
      if (resource.namespace !== namespace || graph.get('Namespace', '', namespace)) continue;
      const words = labelProblem(namespace);
      if (words === undefined) {
        fine.add(namespace);
        continue;
      }
      const known = namespaces.get(namespace);
      if (known)
        known.related.push({ at: resource.at('metadata', 'namespace'), message: `${resource.title} is in it too` });
      else namespaces.set(namespace, { at: resource, words, related: [] });
    }
    if (!isLeftToAProgram(nameless))
      for (const resource of nameless) report(resource.keyAt('metadata'), 'missing', { data: { kind: resource.kind } });
    for (const [namespace, { at, words, related }] of namespaces) {
      const better = tidyName(namespace, 'hyphen');
      report(at.at('metadata', 'namespace'), 'namespace', {
        data: { namespace, words },
        related,
        suggestion: better !== '' && labelProblem(better) === undefined ? `Did you mean "${better}"?` : undefined,
      });
    }
  },
});
