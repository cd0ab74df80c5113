import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'invalid-suppression',
  summary: 'A suppression is malformed, names no known rule, or gives no reason.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    malformed: {
      text: 'This suppression has no effect: {problem}.',
      effect: 'It hides nothing.',
      help: 'Write `# ingress-lint-ignore <rule> -- <reason>`, or `ingress-lint-ignore-file` for the whole file.',
    },
    unknown: {
      text: 'This suppression names the rule "{rule}", which does not exist.',
      effect: 'It hides nothing.',
      help: 'Name a rule; `ingress-lint rules` lists them.',
    },
    reason: {
      text: 'This suppression of "{rule}" gives no reason.',
      effect: 'It hides nothing until it does.',
      help: 'Say why the finding is wrong or accepted: `# ingress-lint-ignore {rule} -- <reason>`.',
    },
  },
  // Comments are no part of the graph: the engine reads and judges them, see src/engine/suppress.ts.
  check() {},
});
