import { defineRule } from '../../src/rule.ts';
import { explainCandidate } from '../_lib/candidate.ts';

export default defineRule({
  id: 'traefik-secret-not-found',
  summary: 'A Middleware, a TLSOption or a transport names a Secret that does not exist.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    missing: {
      text: '{kind} "{name}", which {from} names, is not defined in namespace "{namespace}".',
      effect: '{effect}',
      help: 'Name a {kind} of namespace "{namespace}", add what makes it, or declare it under `externals`.',
    },
  },
  check(graph, report) {
    for (const role of ['middleware-secret', 'certificate'])
      for (const reference of graph.references({ role })) {
        if (reference.state !== 'absent') continue;
        const { kind, name, namespace, from, at, open } = reference;
        const effect =
          role === 'middleware-secret'
            ? 'Traefik makes no such middleware, and every router that uses it is disabled: clients get 404.'
            : from.kind === 'TLSOption'
              ? 'Traefik logs it and does without: certificates of clients cannot be verified against it.'
              : from.kind === 'TLSStore'
                ? 'Traefik logs it and serves its own default certificate, of which every browser warns.'
                : 'Traefik logs it and does without: servers whose certificate needs it are not trusted, and clients get 500.';
        const { suggestion, related } = explainCandidate(graph, reference);
        report(at, 'missing', { data: { kind, name, namespace, from: from.title, effect }, suggestion, related, open });
      }
  },
});
