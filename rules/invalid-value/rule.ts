import { defineRule, dig } from '../../src/rule.ts';
import { formProblems } from '../_lib/formed-values.ts';
import { apiPath } from '../_lib/refused.ts';

/** The path as the API server's own errors name it. */
const shown = (path: readonly (string | number)[]): string =>
  path[0] === 'metadata' ? `metadata.annotations[${path.at(-1)}]` : apiPath(path);

export default defineRule({
  id: 'invalid-value',
  summary: 'A field holds a value in a form that the API server refuses.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    form: {
      text: '`{field}` of {owner} cannot be {value}.',
      effect: 'The API server refuses the {kind}: "{path}: {words}".',
      help: '{help}',
    },
  },
  check(graph, report) {
    for (const { resource, path, words: said, help } of formProblems(graph)) {
      const value = JSON.stringify(dig(resource.value, path)) ?? '';
      const words = /^(Required|Unsupported) value/.test(said) ? said : `Invalid value: ${value}: ${said}`;
      report(resource.at(...path), 'form', {
        data: {
          field: path.at(-2) === 'resource' ? `resource.${path.at(-1)}` : String(path.at(-1)),
          owner: resource.title,
          value,
          kind: resource.kind,
          path: shown(path),
          words,
          help,
        },
      });
    }
  },
});
