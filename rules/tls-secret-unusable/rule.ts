import {
  defineRule,
  field,
  isMapping,
  isPlaceholder,
  nearest,
  type Related,
  type Resource,
  someKey,
} from '../../src/rule.ts';

const needed = ['tls.crt', 'tls.key'];

/** Annotations of programs that fill a Secret after it is made. */
const fillers =
  /cert-manager\.io\/|reflector\.v1\.k8s\.emberstack\.com\/|replicator\.v1\.mittwald\.de\/|kubed\.appscode\.com\/|avp\.kubernetes\.io\/|vault|external-secrets|kubernetes\.io\/service-account|bank-vaults|banzaicloud|1password|doppler|infisical/;

/** Names under which the two are often kept, for which no edit distance helps. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  'tls.crt': ['cert', 'crt', 'certificate', 'cert.pem', 'fullchain.pem', 'server.crt', 'tls.pem', 'public.crt'],
  'tls.key': ['key', 'privkey.pem', 'key.pem', 'private.key', 'server.key', 'privatekey'],
};

export default defineRule({
  id: 'tls-secret-unusable',
  summary: 'A TLS Secret of an Ingress lacks tls.crt or tls.key.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    refused: {
      text: 'Secret "{secret}" of type kubernetes.io/tls lacks {keys}; it holds {found}.',
      effect:
        'The API server refuses the Secret: "data[{first}]: Required value"; the Ingress is served with the default certificate.',
      help: 'Keep the certificate under `tls.crt` and the private key under `tls.key`.',
    },
    unusable: {
      text: 'Secret "{secret}" lacks {keys}; it holds {found}.',
      effect:
        'The controller cannot use it and serves its default certificate, of which every browser warns (Traefik logs "Error configuring TLS").',
      help: 'Keep the certificate under `tls.crt` and the private key under `tls.key`, in a Secret of type kubernetes.io/tls.',
    },
  },
  check(graph, report) {
    const users = new Map<Resource, Related[]>();
    for (const { target, from, at } of graph.references({ role: 'tls' }))
      if (target?.kind === 'Secret' && target.group === '')
        users.set(target, [...(users.get(target) ?? []), { at, message: `${from.title} uses it for TLS` }]);
    for (const secret of graph.all('Secret')) {
      const related = users.get(secret);
      if (!related) continue;
      const { type, keys, encrypted } = secret.view;
      // A Secret without content is filled by other hands; the type says nothing, for controllers look at the keys alone.
      if (encrypted || keys.length === 0 || keys.some(isPlaceholder) || isPlaceholder(type)) continue;
      if (someKey(secret.annotations, (key) => fillers.test(key))) continue;
      const missing = needed.filter((key) => !keys.includes(key));
      const [first] = missing;
      if (first === undefined) continue;
      const meant = missing.flatMap((key) => {
        const near =
          nearest(
            key,
            keys.filter((k) => !needed.includes(k)),
          ) ?? keys.find((k) => otherNames[key]?.includes(k.toLowerCase()));
        return near === undefined ? [] : [`Rename "${near}" to "${key}".`];
      });
      const part = isMapping(field(secret.value, 'data')) ? 'data' : 'stringData';
      const data = { secret: secret.name, keys: missing.join(' and '), found: keys.join(', ') };
      const suggestion = meant.length === 0 ? undefined : meant.join(' ');
      const at = secret.keyAt(part);
      if (type === 'kubernetes.io/tls') report(at, 'refused', { data: { ...data, first }, related, suggestion });
      else report(at, 'unusable', { data, related, suggestion });
    }
  },
});
