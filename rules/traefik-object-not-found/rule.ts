import { defineRule } from '../../src/rule.ts';
import { explainCandidate } from '../_lib/candidate.ts';
import { routerProblems } from '../_lib/traefik-routers.ts';

export default defineRule({
  id: 'traefik-object-not-found',
  summary: 'A route names a TraefikService, a transport or a parent that does not exist.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    missing: {
      text: '{kind} "{name}" is not defined in namespace "{namespace}".',
      effect: '{effect}',
      help: 'Name a {kind} of namespace "{namespace}", or declare this one under `externals` if it lives elsewhere.',
    },
    transport: {
      text: 'The transport "{name}" has no provider: Traefik looks for "{name}@kubernetes", and there can be none of that name.',
      effect: 'Every router to this Service is disabled (`{words}`): clients get 404.',
      help: 'Write the namespace, a dash, the name of the ServersTransport, and `@kubernetescrd`.',
    },
    namespace: {
      text: 'The transport "{name}" lacks its namespace: Traefik has no ServersTransport of that name.',
      effect: 'Every router to this Service is disabled (`{words}`): clients get 404.',
      help: 'Write the namespace, a dash, the name of the ServersTransport, and `@kubernetescrd`.',
    },
    internal: {
      text: '"{name}" is a service of Traefik that is not switched on.',
      effect: 'The router is disabled (`{words}`): clients get 404.',
      help: 'Switch it on in the static configuration (`--api`, `--ping`, `--metrics.prometheus`).',
    },
  },
  check(graph, report) {
    const roles = ['traefik-service', 'servers-transport', 'parent'] as const;
    for (const role of roles)
      for (const reference of graph.references({ role })) {
        if (reference.state !== 'absent') continue;
        const { kind, name, namespace, open } = reference;
        const full = `${namespace}-${name}@kubernetescrd`;
        const effect =
          role === 'parent'
            ? `Traefik makes no router of the whole IngressRoute (\`parent IngressRoute ${namespace}/${name} does not exist\`): clients get 404.`
            : `The router is disabled (\`${kind === 'TraefikService' ? `the service "${full}" does not exist` : `servers transport not found ${full}`}\`): clients get 404.`;
        const { suggestion, related } = explainCandidate(graph, reference);
        report(reference.at, 'missing', { data: { kind, name, namespace, effect }, suggestion, related, open });
      }
    for (const { problem, router } of routerProblems(graph, 'traefik-service', 'servers-transport')) {
      const { at, words, reference, sure } = problem;
      if (reference || !sure) continue;
      const [, internal] = /^the service "(.*@internal)" does not exist$/.exec(words) ?? [];
      if (internal !== undefined) report(at, 'internal', { data: { name: internal, words } });
      else if (router.provider === 'kubernetes' && words.endsWith('@kubernetes'))
        report(at, 'transport', { data: { name: words.replace(/^.* (.*)@kubernetes$/, '$1'), words } });
      else if (router.provider === 'kubernetes') {
        const [, name = ''] = /^servers transport not found (.*)@kubernetescrd$/.exec(words) ?? [];
        const meant = graph.all('ServersTransport').find((one) => one.name === name);
        if (!meant) continue;
        report(at, 'namespace', {
          data: { name, words },
          suggestion: `Did you mean "${meant.namespace}-${name}@kubernetescrd"?`,
          related: [{ at: meant.at('metadata', 'name'), message: `${meant.title} is defined here` }],
        });
      }
    }
  },
});
