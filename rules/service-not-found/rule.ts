import { defineRule, labelNameProblem, type Reference } from '../../src/rule.ts';
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
    configGroup: {
      text: 'Service "{service}", which the target group feeds, is not defined in namespace "{namespace}".',
      effect: 'Nothing answers on the port of the target group: all its targets are unhealthy, and connections fail.',
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
    // A Service that one object names several times is missed once.
    const missed = new Map<string, [Reference, ...Reference[]]>();
    for (const reference of graph.references({ to: 'Service' })) {
      if (!Object.hasOwn(told, reference.role) || reference.state !== 'absent') continue;
      const { from, role, name } = reference;
      // What cannot be the name of any Service is told by invalid-backend, in the API server's words.
      if (from.kind === 'Ingress' && labelNameProblem(name) !== undefined) continue;
      const key = [from.kind, from.namespace, from.name, role, name].join('/');
      const known = missed.get(key);
      if (known) known.push(reference);
      else missed.set(key, [reference]);
    }
    for (const [reference, ...others] of missed.values()) {
      const { name: service, namespace, open, role } = reference;
      const { suggestion, related } = explainCandidate(graph, reference);
      report(reference.at, told[role as keyof typeof told], {
        data: { service, namespace },
        suggestion,
        related: [...related, ...others.map(({ at }) => ({ at, message: 'named again here' }))],
        open,
      });
    }
    for (const { group, state, open } of graph.targetGroups()) {
      if (state !== 'absent') continue;
      const { name: service, namespace } = group.service;
      const { suggestion, related } = explainCandidate(graph, { kind: 'Service', namespace, name: service });
      report(group.at('service'), 'configGroup', { data: { service, namespace }, suggestion, related, open });
    }
  },
});
