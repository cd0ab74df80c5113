import { defineRule, isPlaceholder, type Reference, someKey } from '../../src/rule.ts';
import { explainCandidate } from '../_lib/candidate.ts';
import { subdomainProblem } from '../_lib/dns-name.ts';

/** Ingresses whose certificates come from elsewhere, whatever their `tls` says: ACME by Traefik itself, ACM behind an ALB. */
const elsewhere = /^(traefik\.ingress\.kubernetes\.io\/router\.tls\.certresolver$|alb\.ingress\.kubernetes\.io\/)/;

export default defineRule({
  id: 'tls-secret-not-found',
  summary: 'An Ingress names a TLS Secret that does not exist.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    missing: {
      text: 'Secret "{secret}" is not defined in namespace "{namespace}".',
      effect:
        'The API server accepts the object; the controller serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',
      help: 'Name a Secret of namespace "{namespace}", add what makes it (a Certificate, an ExternalSecret ...), or declare it under `externals`.',
    },
    namespace: {
      text: 'Secret "{secret}" is not defined in namespace "{namespace}", only in "{other}".',
      effect:
        'Secrets are never read across namespaces: the controller serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',
      help: 'Put a copy of the Secret, or the Certificate that makes it, into namespace "{namespace}", or move the Ingress.',
    },
    name: {
      text: 'A Secret cannot have the name "{secret}".',
      effect: 'The API server refuses the Ingress: "{words}".',
      help: 'Give the plain name of a Secret of namespace "{namespace}": Secrets are never read across namespaces.',
    },
  },
  check(graph, report) {
    const missed = new Map<string, Reference[]>();
    for (const reference of graph.references({ role: 'tls' })) {
      const { name: secret, namespace, from, at } = reference;
      const words = isPlaceholder(secret) ? undefined : subdomainProblem(secret);
      if (words !== undefined && from.kind === 'Ingress') report(at, 'name', { data: { secret, namespace, words } });
      else if (reference.state === 'absent' && !someKey(from.annotations, (key) => elsewhere.test(key))) {
        const key = `${namespace}/${secret}`;
        const known = missed.get(key);
        if (known) known.push(reference);
        else missed.set(key, [reference]);
      }
    }
    // One Secret is missed once, however many Ingresses wait for it.
    for (const [first, ...others] of missed.values()) {
      if (!first) continue;
      const { name: secret, namespace, open, at } = first;
      const { candidate, suggestion, related } = explainCandidate(graph, first);
      const all = [
        ...related,
        ...others.map((other) => ({ at: other.at, message: `${other.from.title} names it too` })),
      ];
      if (candidate?.why === 'namespace') {
        const other = candidate.resource.namespace;
        report(at, 'namespace', { data: { secret, namespace, other }, related: all, open });
      } else report(at, 'missing', { data: { secret, namespace }, suggestion, related: all, open });
    }
  },
});
