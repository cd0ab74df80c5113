import { defineRule } from '../../src/rule.ts';
import { apiPath } from '../_lib/refused.ts';
import { definedBy, ownerOf } from '../_lib/wrong-type.ts';

export default defineRule({
  id: 'invalid-custom-resource',
  summary: 'A custom resource holds a value that its definition does not allow.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    value: {
      text: '`{path}` of {title} {expected}, says its CustomResourceDefinition.',
      effect: 'The API server refuses the {kind}: "{path}: Invalid value: {words}".',
      help: 'Write a value that the schema in the CustomResourceDefinition allows.',
    },
    version: {
      text: '{title} is of version {version}, which its CustomResourceDefinition does not serve.',
      effect: 'No object is made: "no matches for kind "{kind}" in version "{version}"".',
      help: 'Write one of the versions that are served: {served}.',
    },
  },
  check(graph, report) {
    for (const { resource, violation, definition } of graph.violations()) {
      const { kind } = resource;
      const title = ownerOf(resource);
      const related = definedBy(definition);
      if (violation.problem === 'unknown-version') {
        const served = violation.served.map((name) => `${resource.group}/${name}`).join(', ') || 'none';
        report(resource.at('apiVersion'), 'version', {
          data: { title, kind, version: resource.apiVersion, served },
          related,
        });
      } else if (violation.problem === 'invalid-value') {
        const { path, value, expected, words } = violation;
        const shown = typeof value === 'object' ? '' : `${JSON.stringify(value).slice(0, 80)}: `;
        report(path.length === 0 ? resource.keyAt('kind') : resource.at(...path), 'value', {
          data: { path: apiPath(path), title, kind, expected, words: `${shown}${words}` },
          related,
        });
      }
    }
  },
});
