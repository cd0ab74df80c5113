import { defineRule, nearest } from '../../src/rule.ts';
import { explainCandidate } from '../_lib/candidate.ts';
import { routerProblems } from '../_lib/traefik-routers.ts';

export default defineRule({
  id: 'tls-option-not-found',
  summary: 'A route names a TLSOption that does not exist.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    missing: {
      text: 'TLSOption "{name}" is not defined in namespace "{namespace}".',
      effect:
        'The router is disabled, and TLS handshakes for its hosts are cut (`{words}`): clients see no answer at all.',
      help: 'Name a TLSOption of namespace "{namespace}", or declare this one under `externals` if it lives elsewhere.',
    },
    byDefault: {
      text: 'The TLSOption that is called "default" cannot be asked for by name.',
      effect:
        'The router is disabled, and TLS handshakes for its hosts are cut (`{words}`): clients see no answer at all.',
      help: 'Leave `options` out: what is called "default" holds for every router that asks for none.',
    },
    annotation: {
      text: 'No TLSOption answers to "{name}".',
      effect: 'Every router of the Ingress is disabled, and TLS handshakes for its hosts are cut (`{words}`).',
      help: 'Write the namespace, a dash, the name of the TLSOption, and `@kubernetescrd`.',
    },
  },
  check(graph, report) {
    for (const { problem, open, router } of routerProblems(graph, 'tls-option')) {
      const { reference, words, at } = problem;
      if (!reference || router.from.kind === 'Ingress') {
        const name = words.replace('unknown TLS options: ', '');
        const ids = graph.all('TLSOption').map((one) => `${one.namespace}-${one.name}`);
        const bare = name.replace(/@.*$/, '');
        const meant = ids.find((id) => id.endsWith(`-${bare}`)) ?? nearest(bare, ids);
        const suggestion = meant && `Did you mean "${meant}@kubernetescrd"?`;
        report(at, 'annotation', { data: { name, words }, suggestion, open });
        continue;
      }
      const { name, namespace, target } = reference;
      if (target) {
        if (target.name === 'default') report(at, 'byDefault', { data: { words } });
        continue;
      }
      const { suggestion, related } = explainCandidate(graph, reference);
      report(at, 'missing', { data: { name, namespace, words }, suggestion, related, open });
    }
  },
});
