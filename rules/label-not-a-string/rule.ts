import { defineRule, isMapping, type Related, type Resource, written } from '../../src/rule.ts';
import { stringMaps } from '../_lib/string-maps.ts';

/** What a value is, for people, and as `encoding/json` calls it; `undefined` for a string, and for null, which is accepted. */
function typeOf(value: unknown): { readonly article: string; readonly go: string } | undefined {
  if (typeof value === 'boolean') return { article: 'a boolean', go: 'bool' };
  if (typeof value === 'number') return { article: 'a number', go: 'number' };
  if (Array.isArray(value)) return { article: 'a list', go: 'array' };
  return isMapping(value) ? { article: 'a mapping', go: 'object' } : undefined;
}

const plainMap = 'A Service selects by a plain map: put the labels right under `selector`.';

const nouns = { label: 'Label', annotation: 'Annotation', selector: 'Selector value' } as const;

export default defineRule({
  id: 'label-not-a-string',
  summary: 'A label, annotation or selector value is no string to YAML.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    word: {
      text: '{noun} "{key}" of {title} is `{token}`, which is a boolean to Kubernetes, not a string.',
      effect: 'The object is refused: "json: cannot unmarshal bool into Go struct field {field} of type string".',
      help: 'Write "{token}" in quotes: bare yes, no, on, off, y, n, true and false are booleans.',
    },
    number: {
      text: '{noun} "{key}" of {title} is `{token}`, which is a number to Kubernetes, not a string.',
      effect: 'The object is refused: "json: cannot unmarshal number into Go struct field {field} of type string".',
      help: 'Write "{token}" in quotes.',
    },
    nested: {
      text: '{noun} "{key}" of {title} is {article}, not a string.',
      effect: 'The object is refused: "json: cannot unmarshal {go} into Go struct field {field} of type string".',
      help: 'Write one string for each key.',
    },
    map: {
      text: 'Field `{name}` of {title} is {article}, not a mapping of strings.',
      effect:
        'The object is refused: "json: cannot unmarshal {go} into Go struct field {field} of type map[string]string".',
      help: 'Write `key: value` pairs, without hyphens.',
    },
  },
  check(graph, report) {
    // kustomize reads YAML 1.2 words: there, only true and false are booleans.
    const kustomized = graph.context.kustomized === true;
    const findings: (() => void)[] = [];
    // The same label stands in selector and template: one mistake, told once for each object.
    const told = new Map<Resource, Map<string, Related[]>>();
    for (const { resource, path, what, struct, value } of stringMaps(graph)) {
      const { title } = resource;
      if (value === undefined || value === null) continue;
      // kustomize writes an object's own annotations anew, in quotes.
      if (kustomized && what === 'annotation' && path.length === 2) continue;
      const goField = () => `${struct}.${path.join('.')}`;
      if (!isMapping(value)) {
        const type = typeOf(value);
        // A lone string may be a placeholder for the whole map.
        if (type)
          report(resource.keyAt(...path), 'map', {
            data: { name: String(path.at(-1)), title, ...type, field: goField() },
          });
        continue;
      }
      for (const key of Object.keys(value)) {
        const type = typeOf(value[key]);
        if (!type) continue;
        const at = resource.at(...path, key);
        const token = written(at);
        if (type.go === 'bool' && kustomized && !/^(true|false)$/i.test(token)) continue;
        const known = told.get(resource) ?? new Map<string, Related[]>();
        told.set(resource, known);
        const same = JSON.stringify([what === 'annotation', key, value[key]]);
        const also = known.get(same);
        if (also) {
          also.push({ at, message: 'the same stands here' });
          continue;
        }
        const related: Related[] = [];
        known.set(same, related);
        const data = { noun: nouns[what], key, title, field: goField(), token };
        findings.push(() => {
          if (type.go === 'bool') report(at, 'word', { data, related });
          else if (type.go === 'number') report(at, 'number', { data, related });
          else
            report(at, 'nested', {
              data: { ...data, ...type },
              related,
              suggestion: key === 'matchLabels' ? plainMap : undefined,
            });
        });
      }
    }
    for (const finding of findings) finding();
  },
});
