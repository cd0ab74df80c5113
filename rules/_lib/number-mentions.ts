/** Signs that a process listens on a number which no container declares. */
import { dig, field, type Graph, isMapping, type PodTemplate } from '../../src/rule.ts';

/** Fields whose numbers say nothing of what a process listens on. */
const beside = new Set(['ports', 'image', 'resources', 'containerPort', 'nodePort']);

/** Whether the number stands somewhere in a value, by itself or as a word of a text. */
function holds(value: unknown, word: RegExp): boolean {
  if (typeof value === 'string') return word.test(value);
  if (typeof value === 'number') return word.test(String(value));
  if (Array.isArray(value)) return value.some((item) => holds(item, word));
  return isMapping(value) && Object.entries(value).some(([key, item]) => !beside.has(key) && holds(item, word));
}

/** Names of the ConfigMaps that a value refers to. */
function* configMaps(value: unknown): Iterable<string> {
  if (Array.isArray(value)) for (const item of value) yield* configMaps(item);
  if (!isMapping(value)) return;
  for (const [key, item] of Object.entries(value)) {
    const name = key.startsWith('configMap') ? field(item, 'name') : undefined;
    if (typeof name === 'string') yield name;
    yield* configMaps(item);
  }
}

/** Whether a probe, an argument, a variable, an annotation or a mounted ConfigMap of the Pods speaks of the number. */
export function isMentioned(graph: Graph, pod: PodTemplate, number: number): boolean {
  const word = new RegExp(`(?<![\\d.])${number}(?![\\d.]\\d|\\d)`);
  const template = dig(pod.owner.value, pod.path);
  if (holds(field(template, 'spec'), word) || holds(dig(template, ['metadata', 'annotations']), word)) return true;
  for (const name of configMaps(field(template, 'spec'))) {
    const map = graph.get('ConfigMap', pod.namespace, name);
    // Without its text, a mounted file may say anything.
    if (!map || holds(field(map.value, 'data'), word)) return true;
  }
  return false;
}
