import { defineRule, dig, type Fix, nearest, text } from '../../src/rule.ts';
import { closedGroup } from '../_lib/built-in-kinds.ts';

export default defineRule({
  id: 'unknown-kind',
  summary: 'An object has a kind that its built-in API group does not have.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    unknown: {
      text: 'Object "{name}" is of a kind {kind}, which {version} does not have.',
      effect: 'No object is made: "no matches for kind "{kind}" in version "{version}"".',
      help: 'Write `kind: {meant}`; capital letters count.',
    },
    'lower-case': {
      text: 'Object "{name}" is of a kind {kind}, which {version} does not have.',
      effect: 'The API server refuses the object: "no kind "{kind}" is registered for version "{version}"".',
      help: 'Write `kind: {meant}`; capital letters count.',
    },
  },
  check(graph, report) {
    for (const resource of graph.resources) {
      if (resource.definition !== undefined) continue;
      const { kind, apiVersion: version } = resource;
      const kinds = closedGroup(version);
      // Without a name it is some other program's file.
      const name = text(dig(resource.value, ['metadata', 'name']));
      if (!kinds || name === undefined || !/^[A-Za-z]+$/.test(kind)) continue;
      if (kinds.known.has(kind.replace(/List$/, ''))) continue;
      const meant = nearest(kind, kinds.road, kind.length <= 4 ? 1 : 2);
      if (meant === undefined) continue;
      // kubectl finds a kind in small letters, and the API server then refuses it.
      const id = kind === meant.toLowerCase() ? 'lower-case' : 'unknown';
      const at = resource.at('kind');
      const isSame = kind.toLowerCase() === meant.toLowerCase();
      const fix: Fix | undefined = isSame
        ? { title: `Write \`kind: ${meant}\``, edits: [{ at, op: 'set', value: meant }] }
        : undefined;
      report(at, id, { data: { kind, version, name, meant }, fix });
    }
  },
});
