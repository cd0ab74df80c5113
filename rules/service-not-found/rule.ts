import { defineRule } from '../../src/rule.ts';
import { explainCandidate } from '../_lib/candidate.ts';

/** Kinds say what they refer to; the graph says what became of it. The rule only tells. */
export default defineRule({
  id: 'service-not-found',
  summary: 'A route or a target group names a Service that does not exist.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    backend: {
      text: 'Service "{service}" is not defined in namespace "{namespace}".',
      effect:
        'The API server accepts the object; the controller finds no Service and makes no route: clients get 404 from Traefik, 503 from ingress-nginx.',
      help: 'Name a Service of namespace "{namespace}", or declare this one under `externals` if it lives elsewhere.',
    },
    targetGroup: {
      text: 'Service "{service}" is not defined in namespace "{namespace}".',
      effect: 'The target group is left without targets: the load balancer refuses every connection of its listener.',
      help: 'Name the Service that the target group feeds, or declare it under `externals` if it lives elsewhere.',
    },
    rollout: {
      text: 'Service "{service}" of the Rollout is not defined in namespace "{namespace}".',
      effect: 'Argo Rollouts marks the Rollout as degraded and does not roll out.',
      help: 'Define the Service, or declare it under `externals` if it lives elsewhere.',
    },
  },
  check(graph, report) {
    const told = { backend: 'backend', 'target-group': 'targetGroup', 'rollout-service': 'rollout' } as const;
    for (const reference of graph.references({ to: 'Service' })) {
      const message = told[reference.role as keyof typeof told];
      if (message === undefined || reference.state !== 'absent') continue;
      const { name: service, namespace, open } = reference;
      const { suggestion, related } = explainCandidate(graph, reference);
      report(reference.at, message, { data: { service, namespace }, suggestion, related, open });
    }
    for (const { group, state, open } of graph.targetGroups()) {
      if (state !== 'absent') continue;
      const { name: service, namespace } = group.service;
      const { suggestion, related } = explainCandidate(graph, { kind: 'Service', namespace, name: service });
      report(group.at('service'), 'targetGroup', { data: { service, namespace }, suggestion, related, open });
    }
  },
});
