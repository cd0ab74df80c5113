import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'admission-policy-denied',
  summary: 'A ValidatingAdmissionPolicy of the input refuses an object.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    denied: {
      text: '{object} does not pass policy "{policy}": {message}.',
      effect: 'The API server refuses the object: `{words}`.',
      help: 'Change the object as the policy asks, or take it out of what the policy is about.',
    },
    warned: {
      text: '{object} does not pass policy "{policy}", which warns: {message}.',
      effect: 'The object is created, and the client is warned: `{words}`.',
      help: 'Change the object as the policy asks, before the binding is set to Deny.',
    },
    audited: {
      text: '{object} does not pass policy "{policy}", which only takes note: {message}.',
      effect: 'The object is created, and the audit event of the request tells of it.',
      help: 'Change the object as the policy asks, before the binding is set to Deny.',
    },
    failed: {
      text: 'Policy "{policy}" cannot judge {object}: {message}.',
      effect: 'With `failurePolicy: Fail` that counts as a refusal: `{words}`.',
      help: 'Ask for a field with `has()` before it is read, or give the object what the policy reads.',
    },
    undecided: {
      text: 'Whether {objects} passes policy "{policy}", the files do not tell: it depends on {of}.',
      effect: 'Nothing is wrong as far as the files go, and nothing is proven.',
      help: 'Add what is missing to the input; what only a cluster knows stays open.',
    },
  },
  check(graph, report, _simulation, admission) {
    if (!admission) return;
    const { denials, undecided } = admission.verdicts(graph);
    for (const { resource, at, policy, binding, because, message, action, kind } of denials) {
      const told = `ValidatingAdmissionPolicy '${policy.name}' with binding '${binding.name}'`;
      const words =
        action === 'Warn' ? `Validation failed for ${told}: ${message}` : `${told} denied request: ${message}`;
      const data = { object: resource.title, policy: policy.name, message: message.replace(/\.$/, ''), words };
      const related = [
        { at: because, message: `policy "${policy.name}" says so` },
        { at: binding.at('spec', 'validationActions'), message: `binding "${binding.name}" puts it to work` },
      ];
      if (action === 'Warn') report(at, 'warned', { data, related, severity: 'warning' });
      else if (action === 'Audit') report(at, 'audited', { data, related, severity: 'note' });
      else report(at, kind, { data, related });
    }
    for (const { policy, at, of, objects } of undecided) {
      const [first, ...more] = objects;
      const others = more.length === 0 ? '' : ` (and ${more.length} more)`;
      const data = { objects: `${first?.title ?? 'an object'}${others}`, policy: policy.name, of };
      report(at, 'undecided', { data, severity: 'note' });
    }
  },
});
