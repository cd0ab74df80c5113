import { defineRule, dig, type Endpoint, isPlaceholder, type Target } from '../../src/rule.ts';
import { takers } from '../_lib/traefik-routers.ts';

export default defineRule({
  id: 'backend-scheme-mismatch',
  summary: 'Traefik speaks TLS to Pods that speak plain HTTP, or the other way round.',
  severity: 'warning',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    tls: {
      text: 'Traefik speaks TLS to this port of Service "{service}", and the Pods speak plain HTTP on {port}, by its name.',
      effect:
        'Traefik takes port 443 and port names that begin with "https" for TLS: the handshake fails ("first record does not look like a TLS handshake"), and clients get 500.',
      help: 'Give the Service port another number or name, or say so: `service.serversscheme: http` in an annotation of the Service, `scheme: http` in an IngressRoute.',
    },
    plain: {
      text: 'Traefik speaks plain HTTP to this port of Service "{service}", and the Pods speak TLS on {port}.',
      effect:
        'Traefik speaks TLS only to port 443 and to port names that begin with "https": the Pods refuse the request, and clients get 400 or 502.',
      help: 'Let the name of the Service port begin with "https", or say so: `service.serversscheme: https` in an annotation of the Service, `scheme: https` in an IngressRoute.',
    },
  },
  check(graph, report) {
    const told = new Set<unknown>();
    const look = ({ service, port, scheme, isSchemeGuessed, kind, endpoints, parts }: Target): void => {
      for (const part of parts) look(part.target);
      if (kind !== 'pods' || !isSchemeGuessed || !service || !port || told.has(port)) return;
      const wrong = scheme === 'https' ? 'http' : 'https';
      const [first] = endpoints;
      if (!first?.declared || !endpoints.every((endpoint) => spoken(endpoint) === wrong)) return;
      told.add(port);
      const { container, port: declared } = first.declared;
      const at = port.port === 443 || port.name === undefined ? 'port' : 'name';
      report(service.at(...port.path, at), scheme === 'https' ? 'tls' : 'plain', {
        data: { service: service.name, port: `port ${first.port} (${declared.name ?? 'without a name'})` },
        related: [
          {
            at: first.pod.owner.at(...declared.path),
            message: `the port of container "${container.name}" is declared here`,
          },
        ],
      });
    };
    for (const worlds of takers(graph).values())
      for (const { profile, routers } of worlds)
        if (profile) for (const { service, state } of routers) if (state === 'enabled') look(service);
  },
});

/**
 * What the Pods speak, as the name of their port and the probes on it say; undefined where they disagree or say nothing. A probe of plain HTTP
 * alone says nothing: there are servers that speak both on one port (Argo CD).
 */
function spoken({ declared, port }: Endpoint): 'http' | 'https' | undefined {
  if (!declared) return undefined;
  const { name = '' } = declared.port;
  if (isPlaceholder(name)) return undefined;
  const schemes = declared.container.probes.flatMap((probe) => {
    if (probe.handler !== 'httpGet' || (probe.port !== port && probe.port !== name)) return [];
    return [dig(declared.container.value, [probe.type, 'httpGet', 'scheme']) === 'HTTPS' ? 'https' : 'http'];
  });
  if (name.startsWith('https')) return schemes.includes('http') ? undefined : 'https';
  if (schemes.includes('https')) return schemes.includes('http') || name.startsWith('http') ? undefined : 'https';
  return /^http(?:-|$)/.test(name) ? 'http' : undefined;
}
