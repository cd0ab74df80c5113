import { type At, defineRule, type Related, type Resource, type Violation, written } from '../../src/rule.ts';
import { apiPath } from '../_lib/refused.ts';
import { advice, definedBy, isQuotedByKustomize, otherForm, ownerOf, shown } from '../_lib/wrong-type.ts';

export default defineRule({
  id: 'wrong-type',
  summary: 'A value is of another type than its field, or no value of that type.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    type: {
      text: '`{field}` of {title} is {shown}, where {wanted} must stand.',
      effect: 'The API server refuses the {kind}: "{words}".',
      help: '{advice}',
    },
    text: {
      text: '`{field}` of {title} is "{value}", which is {noun}.',
      effect: 'The API server refuses the {kind}: "{words}".',
      help: '{advice}',
    },
  },
  check(graph, report) {
    const kustomized = graph.context.kustomized !== undefined;
    const findings: (() => void)[] = [];
    // The same label stands in selector and template: one mistake, told once for each object.
    const told = new Map<Resource, Map<string, Related[]>>();
    const isRepeated = (resource: Resource, { path, value }: Violation): Related[] | undefined => {
      const known = told.get(resource) ?? new Map<string, Related[]>();
      told.set(resource, known);
      const same = JSON.stringify([path.at(-2) === 'annotations', path.at(-1), value]);
      const also = known.get(same);
      if (also) also.push({ at: resource.at(...path), message: 'the same stands here' });
      const related: Related[] = [];
      if (!also) known.set(same, related);
      return also ? undefined : related;
    };
    for (const { resource, violation, definition } of graph.violations()) {
      const { path } = violation;
      const field = fieldName(path);
      const { kind } = resource;
      const title = ownerOf(resource);
      const at = resource.at(...path);
      if (violation.problem === 'wrong-text') {
        const { format, words } = violation;
        const [noun, help] = texts[format];
        report(at, 'text', {
          data: { field, title, value: short(String(violation.value)), noun, kind, words, advice: help },
        });
      } else if (violation.problem === 'wrong-type') {
        const { wanted, words, value } = violation;
        const token = written(at);
        if (kustomized && isQuotedByKustomize(violation)) continue;
        const isLabel = /^(?:labels|annotations|selector|matchLabels)$/.test(String(path.at(-2)));
        const related = isLabel ? isRepeated(resource, violation) : definedBy(definition);
        if (!related) continue;
        const data = {
          field,
          title,
          shown: shown(value, token),
          wanted,
          kind,
          words,
          advice: advice(violation, token),
        };
        const places = (): readonly At[] => (isLabel ? [at, ...related.map((also) => also.at)] : [at]);
        findings.push(() => report(at, 'type', { data, related, fix: otherForm(violation, token, places()) }));
      }
    }
    for (const finding of findings) finding();
  },
});

const texts = {
  quantity: [
    'no quantity',
    'Write a number with a unit, as `100m`, `0.5`, `128Mi`, `1Gi`: without a blank, and with these capital letters.',
  ],
  time: ['no time', 'Write it as `2006-01-02T15:04:05Z`.'],
  base64: ['no base64', 'Encode it, or write it under `stringData` as it is.'],
} as const;

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}...` : text);

const maps = new Set<unknown>([
  'annotations',
  'data',
  'labels',
  'limits',
  'matchLabels',
  'requests',
  'selector',
  'stringData',
]);

/** The last key, with what it takes to tell it from others: `env[0].value`, `labels.app`, `args[1]`. */
function fieldName(path: Violation['path']): string {
  const index = path.at(-2);
  if (typeof path.at(-1) === 'number') return apiPath(path.slice(-2));
  if (typeof index === 'number') return apiPath(path.slice(-3));
  return maps.has(index) ? `${index}.${path.at(-1)}` : String(path.at(-1));
}
