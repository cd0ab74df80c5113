import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'admission-policy-invalid',
  summary: 'A ValidatingAdmissionPolicy or its binding is refused, or does nothing.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    expression: {
      text: 'An expression of policy "{policy}" is not valid: {problem}.',
      effect: 'The API server refuses the policy: `{field}: Invalid value: ... compilation failed`.',
      help: 'Mend the expression at this place; what it may use stands in the Kubernetes documentation, "CEL in Kubernetes".',
    },
    type: {
      text: 'An expression of policy "{policy}" does not fit {kind}: {problem}.',
      effect:
        'The API server takes the policy and notes it in `status.typeChecking`: every evaluation fails, and with it, by default, every request.',
      help: 'Use the fields and types of the kind; if the policy is about several kinds, ask `has()` or split it.',
    },
    missing: {
      text: '{object} has no {field}: {why}.',
      effect: 'The API server refuses it: `{field}: Required value`.',
      help: 'Add the field.',
    },
    value: {
      text: 'Field "{field}" of {object} is refused: {why}.',
      effect: 'The API server refuses the object, and the policy checks nothing.',
      help: 'Change it as the message says.',
    },
    unbound: {
      text: 'No binding puts policy "{policy}" to work.',
      effect: 'It checks nothing until a ValidatingAdmissionPolicyBinding names it.',
      help: 'Add a ValidatingAdmissionPolicyBinding with `policyName: {policy}`, unless one is in the cluster already.',
    },
    notFound: {
      text: 'Binding "{binding}" names policy "{policy}", which is not there.',
      effect: 'It does nothing: no request is checked.',
      help: 'Correct `policyName`, or add the policy.',
    },
  },
  check(graph, report, _simulation, admission) {
    if (!admission) return;
    const { problems, unbound } = admission.verdicts(graph);
    for (const { id, at, data: all } of problems) {
      const { problem = '' } = all;
      const [, meant] = /; did you mean (".+")\?$/.exec(problem) ?? [];
      const data = { ...all, problem: problem.replace(/; did you mean .+$/, '') } as never;
      const suggestion = meant && `Did you mean ${meant}?`;
      report(at, id, { data, suggestion, ...(id === 'type' && { severity: 'warning' as const }) });
    }
    for (const policy of unbound)
      report(policy.at('metadata', 'name'), 'unbound', { data: { policy: policy.name }, severity: 'note' });
    for (const reference of graph.references({ role: 'admission-policy' })) {
      if (reference.state !== 'absent') continue;
      const near = graph.nearest(reference);
      report(reference.at, 'notFound', {
        data: { binding: reference.from.name, policy: reference.name },
        severity: 'warning',
        open: reference.open,
        suggestion: near && `Did you mean "${near.resource.name}"?`,
      });
    }
  },
});
