import { type At, defineRule, isMapping, isPlaceholder, type Related, type Resource } from '../../src/rule.ts';
import { keyProblem, labelValueProblem } from '../_lib/qualified-name.ts';
import { eachStringMap, type Purpose } from '../_lib/string-maps.ts';

interface Found {
  readonly at: At;
  readonly id: 'key' | 'value';
  readonly data: Readonly<Record<'noun' | 'key' | 'value' | 'title' | 'words', string>>;
  readonly also: Related[];
}

const nouns = { label: 'Label', annotation: 'Annotation', selector: 'Selector' } as const;

/** OpenShift's operators take a key with a hyphen behind it for one to remove (openshift/library-go, `MergeMap`). */
const isRemoval = (key: string, text: unknown): boolean =>
  key.endsWith('-') && text === '' && keyProblem(key.slice(0, -1)) === undefined;

/** Words to whoever puts the value in. */
const isToReplace = (text: string): boolean => /\s/.test(text) && /\breplaced?\b/i.test(text);

export default defineRule({
  id: 'invalid-label',
  summary: 'A key or value of a label, selector or annotation has a refused form.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    key: {
      text: '{noun} key "{key}" of {title} is no valid key.',
      effect: 'The API server refuses the object: "{words}".',
      help: 'Write a name of at most 63 letters, digits, `-`, `_` and `.`, with at most one prefix and slash before it.',
    },
    size: {
      text: 'The annotations of {title} hold {size} bytes.',
      effect: 'The API server refuses the object: "Too long: may not be more than 262144 bytes".',
      help: 'Keep large texts in a ConfigMap; what `kubectl apply` notes for itself is left out by `--server-side`.',
    },
    value: {
      text: '{noun} "{key}" of {title} has the value "{value}", which no label can have.',
      effect: 'The API server refuses the object: "{words}".',
      help: 'Write at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit first and last; free text belongs into annotations.',
    },
  },
  check(graph, report) {
    // The same label stands in selector, template and metadata: one mistake, told once for each object.
    const found = new Map<Resource, Map<string, Found>>();
    // A tree has a few dozen keys and uses them everywhere, a label most often with the value that it had last.
    const fine = new Map<string, string>();
    const fineAnnotations = new Set<string>();
    const add = (
      resource: Resource,
      what: Purpose,
      id: Found['id'],
      at: At,
      key: string,
      words: string,
      text: unknown,
    ) => {
      const known = found.get(resource) ?? new Map<string, Found>();
      found.set(resource, known);
      const name = JSON.stringify([id, key, id === 'key' ? '' : text]);
      const first = known.get(name);
      if (first) first.also.push({ at, message: 'the same stands here' });
      else {
        const data = { noun: nouns[what], key, value: String(text), title: resource.title, words };
        known.set(name, { at, id, data, also: [] });
      }
    };
    eachStringMap(graph, (resource, path, what, value) => {
      if (!isMapping(value)) return;
      let size = 0;
      for (const key in value) {
        const text = value[key];
        const isAnnotation = what === 'annotation';
        if (isAnnotation && typeof text === 'string') size += key.length + text.length;
        const last = isAnnotation ? undefined : fine.get(key);
        if (last === undefined && !(isAnnotation && fineAnnotations.has(key))) {
          if (isPlaceholder(key)) continue;
          const problem = keyProblem(isAnnotation ? key.toLowerCase() : key);
          if (problem !== undefined && isAnnotation && isRemoval(key, text)) continue;
          if (problem !== undefined) add(resource, what, 'key', resource.keyAt(...path, key), key, problem, text);
          else if (isAnnotation) fineAnnotations.add(key);
          else fine.set(key, '');
        }
        if (isAnnotation || typeof text !== 'string' || text === last) continue;
        const words = labelValueProblem(text);
        if (words === undefined) {
          if (last !== undefined) fine.set(key, text);
        } else if (!isPlaceholder(text) && !isToReplace(text))
          add(resource, what, 'value', resource.at(...path, key), key, words, text);
      }
      if (size > 262_144) report(resource.keyAt(...path), 'size', { data: { title: resource.title, size } });
    });
    for (const known of found.values())
      for (const { at, id, data, also } of known.values()) report(at, id, { data, related: also });
  },
});
