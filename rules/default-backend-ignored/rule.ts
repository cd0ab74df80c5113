import { defineRule, type Ingress, type Resource } from '../../src/rule.ts';
import { takers } from '../_lib/traefik-routers.ts';

export default defineRule({
  id: 'default-backend-ignored',
  summary: 'An Ingress for Traefik has a default backend beside its rules.',
  severity: 'warning',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    ignored: {
      text: 'Traefik ignores the default backend of {title}, for it has rules as well.',
      effect:
        'Traefik reads `defaultBackend` only of an Ingress without rules, and logs nothing: what no rule takes gets 404.',
      help: 'Put the default backend into an Ingress of its own, without rules.',
    },
  },
  check(graph, report) {
    const isOdd = ({ view }: Resource<Ingress>): boolean => view.defaultBackend !== undefined && view.rules.length > 0;
    // Most inputs have none, and then nobody has to be asked for all of its routers.
    if (!graph.all('Ingress').some(isOdd)) return;
    for (const [from, worlds] of takers(graph, 'all')) {
      if (from.kind !== 'Ingress' || !isOdd(from as Resource<Ingress>)) continue;
      const [first] = worlds;
      const isTaken = worlds.every(
        ({ profile, routers }) =>
          profile !== undefined && routers.every(({ problems }) => problems.every(({ kind }) => kind !== 'not-taken')),
      );
      if (!isTaken || !first?.profile) continue;
      report(from.keyAt('spec', 'defaultBackend'), 'ignored', {
        data: { title: from.title },
        related: [{ at: first.profile.at, message: 'this Traefik takes the Ingress' }],
      });
    }
  },
});
