import { defineRule } from '../../src/rule.ts';
import { explainCandidate } from '../_lib/candidate.ts';

/** Kinds whose objects are all known here; what else a Rollout may borrow a template from cannot be said to be missing. */
const known = new Set(['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet']);

export default defineRule({
  id: 'workload-not-found',
  summary: 'A Rollout takes its Pods from a workload that does not exist.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    missing: {
      text: '{kind} "{name}", whose Pod template Rollout "{rollout}" uses, is not defined in namespace "{namespace}".',
      effect: 'Argo Rollouts finds no template and makes no Pods: the Services of the Rollout have no endpoints.',
      help: 'Name a {kind} of namespace "{namespace}", or declare this one under `externals` if it lives elsewhere.',
    },
  },
  check(graph, report) {
    for (const reference of graph.references({ role: 'workload' })) {
      const { kind, name, namespace, state, open, at, from } = reference;
      if (state !== 'absent' || !known.has(kind)) continue;
      const { suggestion, related } = explainCandidate(graph, reference);
      report(at, 'missing', { data: { kind, name, namespace, rollout: from.name }, suggestion, related, open });
    }
  },
});
