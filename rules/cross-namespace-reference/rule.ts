import { defineRule } from '../../src/rule.ts';
import { routerProblems } from '../_lib/traefik-routers.ts';

export default defineRule({
  id: 'cross-namespace-reference',
  summary: 'A route of Traefik names an object in another namespace, which is not allowed.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    refused: {
      text: '{from} names an object outside its namespace "{namespace}", and {traefik} does not allow that.',
      effect: 'Traefik makes no router of {what} (`{words}`): clients get 404.',
      help: '{help}',
    },
  },
  check(graph, report) {
    for (const { problem, router, profile } of routerProblems(graph, 'cross-namespace')) {
      if (!problem.sure || !profile) continue;
      const { from } = router;
      const { at, words } = problem;
      const allow = words.includes('crossProviderNamespaces') || words.includes('cross-provider');
      const isWhole = words.includes('parent IngressRoute') || words.startsWith('Skipping Ingress');
      report(at, 'refused', {
        data: {
          from: from.title,
          namespace: from.namespace,
          traefik: profile.from.title,
          what: isWhole ? `the whole ${from.kind}` : 'this route',
          words,
          help: allow
            ? `Add "${from.namespace}" to \`crossProviderNamespaces\` of the provider, or take the reference away.`
            : 'Put the object into the namespace of the route, or start Traefik with `--providers.kubernetescrd.allowCrossNamespace=true`.',
        },
        related: [{ at: profile.at, message: 'this Traefik reads the route' }],
      });
    }
  },
});
