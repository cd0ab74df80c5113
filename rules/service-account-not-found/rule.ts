import { defineRule } from '../../src/rule.ts';
import { explainCandidate } from '../_lib/candidate.ts';
import { subdomainProblem } from '../_lib/dns-name.ts';

export default defineRule({
  id: 'service-account-not-found',
  summary: 'A workload names a ServiceAccount that does not exist.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    pod: {
      text: 'ServiceAccount "{account}" is not defined in namespace "{namespace}".',
      effect:
        'The API server refuses the Pod: "error looking up service account {namespace}/{account}: serviceaccount "{account}" not found".',
      help: 'Add the ServiceAccount, name one of namespace "{namespace}", or declare it under `externals`.',
    },
    workload: {
      text: 'ServiceAccount "{account}" is not defined in namespace "{namespace}".',
      effect:
        'The API server accepts the {kind}, but not one Pod is made; only an event tells why: "error looking up service account {namespace}/{account}: serviceaccount "{account}" not found".',
      help: 'Add the ServiceAccount, name one of namespace "{namespace}", or declare it under `externals`.',
    },
  },
  check(graph, report) {
    for (const reference of graph.references({ role: 'service-account' })) {
      if (reference.state !== 'absent') continue;
      const { from, name: account, namespace, at, open } = reference;
      // A name that no object can have is told by itself.
      if (subdomainProblem(account) !== undefined) continue;
      const { suggestion, related } = explainCandidate(graph, reference);
      const data = { account, namespace, kind: from.kind };
      report(at, from.kind === 'Pod' ? 'pod' : 'workload', { data, suggestion, related, open });
    }
  },
});
