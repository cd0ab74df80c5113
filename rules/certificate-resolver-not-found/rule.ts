import { type At, defineRule, isPlaceholder, nearest, type TraefikProfile } from '../../src/rule.ts';
import { routerProblems } from '../_lib/traefik-routers.ts';

export default defineRule({
  id: 'certificate-resolver-not-found',
  summary: 'TLS asks for a certificate resolver that Traefik does not have.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    missing: {
      text: '{traefik} has no certificate resolver "{name}"; it has {resolvers}.',
      effect:
        'Traefik only logs it ("Router uses a nonexistent certificate resolver") and asks for no certificate: it serves its self-signed default, which browsers refuse.',
      help: 'Name a resolver of the static configuration, or add `--certificatesResolvers.{name}.acme...`.',
    },
  },
  check(graph, report) {
    const tell = (at: At, name: string, profile: TraefikProfile): void => {
      const known = profile.certificatesResolvers;
      const like = known.find((one) => one.toLowerCase() === name.toLowerCase()) ?? nearest(name, known);
      report(at, 'missing', {
        data: {
          traefik: profile.from.title,
          name,
          resolvers: known.length === 0 ? 'none' : known.map((one) => `"${one}"`).join(', '),
        },
        suggestion: like === undefined ? undefined : `Did you mean "${like}"?`,
        related: [{ at: profile.at, message: 'this Traefik serves the route' }],
      });
    };
    for (const { problem, router, profile } of routerProblems(graph, 'resolver'))
      if (profile && router.tls && typeof router.tls === 'object' && typeof router.tls.certResolver === 'string')
        tell(problem.at, router.tls.certResolver, profile);
    for (const profile of graph.traefiks()) {
      if (profile.open) continue;
      for (const { tls, name: entryPoint } of profile.entryPoints) {
        const name = typeof tls === 'object' ? tls.certResolver : undefined;
        const at = profile.optionAt(`entryPoints.${entryPoint}.http.tls.certResolver`);
        if (typeof name !== 'string' || isPlaceholder(name) || !at) continue;
        if (!profile.certificatesResolvers.includes(name)) tell(at, name, profile);
      }
    }
  },
});
