import { defineRule, dig } from '../../src/rule.ts';
import { isPiece, missedInBare, toldElsewhere, wordsFor } from '../_lib/missing-fields.ts';
import { apiPath } from '../_lib/refused.ts';
import { definedBy, ownerOf } from '../_lib/wrong-type.ts';

export default defineRule({
  id: 'missing-field',
  summary: 'A field is missing without which the API server refuses the object.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    missing: {
      text: '{where} has no `{field}`.',
      effect: 'The API server refuses the {kind}: "{words}".',
      help: 'Add `{field}`.',
    },
    bare: {
      text: '{title} says nothing but its name: its `spec` is {how}.',
      effect: 'The API server refuses the {kind}: "{words}".',
      help: 'Write what it is to do under `spec`, or remove the object.',
    },
  },
  check(graph, report) {
    const kustomized = graph.context.kustomized !== undefined;
    for (const resource of graph.resources) {
      const first = missedInBare(resource, kustomized);
      if (first === undefined) continue;
      const written = Object.hasOwn(resource.value, 'spec');
      report(written ? resource.keyAt('spec') : resource.keyAt('kind'), 'bare', {
        data: {
          title: resource.title,
          how: written ? 'empty' : 'missing',
          kind: resource.kind,
          words: `${first}: Required value`,
        },
      });
    }
    for (const { resource, violation, definition } of graph.violations()) {
      if (violation.problem !== 'missing-field' || missedInBare(resource, kustomized) !== undefined) continue;
      const { path, field, struct } = violation;
      // Nothing but null in the list of paths: no other rule takes that for a path.
      const isNull = struct === 'HTTPIngressPath' && field === 'pathType' && dig(resource.value, path) === null;
      if ((toldElsewhere.has(`${struct}.${field}`) && !isNull) || (!kustomized && isPiece(resource, path))) continue;
      // The key may stand there with nothing behind it.
      const isEmpty = dig(resource.value, [...path, field]) === null;
      const at = isEmpty
        ? resource.keyAt(...path, field)
        : path.length === 0
          ? resource.keyAt('kind')
          : resource.keyAt(...path);
      const title = ownerOf(resource);
      const where = path.length === 0 ? title.replace(/^t/, 'T') : `\`${apiPath(path)}\` of ${title}`;
      const words = wordsFor(apiPath([...path, field]), struct, field);
      report(at, 'missing', {
        data: { where, field, kind: resource.kind, words },
        related: definedBy(definition),
      });
    }
  },
});
