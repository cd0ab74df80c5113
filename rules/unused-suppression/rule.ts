import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'unused-suppression',
  summary: 'A suppression hides nothing.',
  severity: 'warning',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    unused: {
      text: 'This suppression of "{rule}" hides nothing.',
      effect: 'It would hide the next finding of that rule here, which may be a real one.',
      help: 'Remove it, or correct its place: it covers its own line, or the next one if it stands alone.',
    },
    exempt: {
      text: 'This entry of `except` leaves out nothing that "{rule}" is about.',
      effect: 'It would leave out the next object of that name, which may be a real mistake.',
      help: 'Remove it, or correct its `namespace` and `name`.',
    },
  },
  // Only the engine knows, once all other rules have run, which suppressions hid something: see src/engine/suppress.ts.
  check() {},
});
