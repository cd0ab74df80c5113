import { defineRule, field, isMapping, isPlaceholder, items, nearest, type Path, type Report } from '../../src/rule.ts';
import { labelSelectors, type PlacedSelector } from '../_lib/label-selectors.ts';
import { keyProblem, labelValueProblem } from '../_lib/qualified-name.ts';
import { apiPath } from '../_lib/refused.ts';

const operators = ['In', 'NotIn', 'Exists', 'DoesNotExist'];
/** What other selectors write for the same. */
const otherWords: Readonly<Record<string, string>> = {
  '=': 'In',
  '==': 'In',
  Equals: 'In',
  '!=': 'NotIn',
  equal: 'In',
};

const messages = {
  operator: {
    text: '`operator: {value}` in a selector of {owner} is none that Kubernetes knows there.',
    effect: 'The API server refuses the {kind}: "{path}: Invalid value: "{value}": not a valid selector operator".',
    help: 'Write In, NotIn, Exists or DoesNotExist, with the same capital letters.',
  },
  values: {
    text: 'A selector of {owner} has `operator: {value}` for key "{key}", but no values.',
    effect:
      "The API server refuses the {kind}: \"{path}: Required value: must be specified when `operator` is 'In' or 'NotIn'\".",
    help: 'List the values under `values`, or use `operator: Exists` if any value will do.',
  },
  extra: {
    text: 'A selector of {owner} has `operator: {value}` for key "{key}", and values besides.',
    effect:
      "The API server refuses the {kind}: \"{path}: Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'\".",
    help: 'Remove `values`, or use `operator: In` if the value matters.',
  },
  key: {
    text: '"{key}" in a selector of {owner} is no valid label key.',
    effect: 'The API server refuses the {kind}: "{path}: Invalid value: "{key}": {words}".',
    help: 'Write a name of at most 63 letters, digits, `-`, `_` and `.`, with at most one prefix and slash before it.',
  },
  value: {
    text: 'A selector of {owner} asks for "{value}", which no label can have.',
    effect: 'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',
    help: 'Write at most 63 letters, digits, `-`, `_` and `.`, with a letter or digit first and last.',
  },
} as const;

function checkLabels({ resource, path, value }: PlacedSelector, report: Report<typeof messages>): void {
  const labels = field(value, 'matchLabels');
  if (!isMapping(labels)) return;
  for (const key of Object.keys(labels)) {
    const text = labels[key];
    const data = { owner: resource.title, kind: resource.kind, key, path: apiPath([...path, 'matchLabels']) };
    const words = isPlaceholder(key) ? undefined : keyProblem(key);
    if (words !== undefined) report(resource.keyAt(...path, 'matchLabels', key), 'key', { data: { ...data, words } });
    const wrong = typeof text === 'string' && !isPlaceholder(text) ? labelValueProblem(text) : undefined;
    if (wrong !== undefined)
      report(resource.at(...path, 'matchLabels', key), 'value', {
        data: { ...data, value: String(text), words: wrong },
      });
  }
}

function checkRequirement(
  { resource }: PlacedSelector,
  path: Path,
  item: unknown,
  report: Report<typeof messages>,
): void {
  const operator = field(item, 'operator');
  const key = field(item, 'key');
  const values = items(field(item, 'values'));
  if (typeof operator !== 'string' || isPlaceholder(operator) || typeof key !== 'string') return;
  const at = (...rest: Path) => [...path, ...rest];
  const data = (name: string) => ({
    owner: resource.title,
    kind: resource.kind,
    key,
    value: operator,
    path: apiPath(at(name)),
  });
  if (!operators.includes(operator)) {
    const meant = otherWords[operator] ?? nearest(operator, operators);
    report(resource.at(...at('operator')), 'operator', {
      data: data('operator'),
      suggestion: meant && `Did you mean "${meant}"?`,
    });
    return;
  }
  const wants = operator === 'In' || operator === 'NotIn';
  const written = field(item, 'values');
  if (wants && (written === undefined || written === null || (Array.isArray(written) && values.length === 0)))
    report(resource.at(...at('operator')), 'values', { data: data('values') });
  if (!wants && values.length > 0) report(resource.keyAt(...at('values')), 'extra', { data: data('values') });
  const words = isPlaceholder(key) ? undefined : keyProblem(key);
  if (words !== undefined) report(resource.at(...at('key')), 'key', { data: { ...data('key'), words } });
  values.forEach((value, index) => {
    const wrong = typeof value === 'string' && !isPlaceholder(value) ? labelValueProblem(value) : undefined;
    if (wrong === undefined) return;
    const place = at('values', index);
    report(resource.at(...place), 'value', {
      data: { ...data('values'), path: apiPath(place), value: String(value), words: wrong },
    });
  });
}

export default defineRule({
  id: 'invalid-selector',
  summary: 'A label selector has an operator, key or value that is refused.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages,
  check(graph, report) {
    for (const selector of labelSelectors(graph)) {
      const { value, path } = selector;
      if (!isMapping(value)) continue;
      // Labels of a workload's own selector are told together with those of its template.
      if (!selector.own) checkLabels(selector, report);
      const expressions = field(value, 'matchExpressions');
      if (!Array.isArray(expressions)) continue;
      expressions.forEach((item, index) => {
        checkRequirement(selector, [...path, 'matchExpressions', index], item, report);
      });
    }
  },
});
