import { defineRule, unknown } from '../../src/rule.ts';
import { entrances, entranceTitle, entryPointPlace } from '../_lib/way-in.ts';

export default defineRule({
  id: 'proxy-protocol-mismatch',
  summary: 'PROXY protocol is spoken on one side only of load balancer and Traefik.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    unexpected: {
      text: '{way} sends PROXY protocol to entry point "{entryPoint}", which does not expect it.',
      effect:
        'Traefik takes the header for the beginning of the request: it answers HTTP with 400 Bad Request, and every TLS handshake fails.',
      help: 'Set `entryPoints.{entryPoint}.proxyProtocol.trustedIPs` to the addresses of the load balancer, or switch PROXY protocol off on its side.',
    },
    missing: {
      text: 'Entry point "{entryPoint}" expects PROXY protocol, but {way} does not send it.',
      effect:
        'Connections come through, but Traefik sees the address of the load balancer or of a node for that of the client.',
      help: 'Switch PROXY protocol v2 on at the target group, or remove `proxyProtocol` if the client address comes through by itself.',
    },
  },
  check(graph, report) {
    const told = new Set<unknown>();
    for (const entrance of entrances(graph)) {
      const { way, entryPoint } = entrance;
      const { value: isSent, at } = way.group.proxyProtocolV2;
      const { proxyProtocol } = entryPoint;
      if (isSent === unknown || isSent === undefined || proxyProtocol === unknown) continue;
      // HTTP of an ALB has headers for this.
      if (way.group.source === 'ingress') continue;
      const isTaken =
        proxyProtocol === undefined
          ? false
          : proxyProtocol.insecure === unknown || proxyProtocol.trustedIPs === unknown
            ? undefined
            : proxyProtocol.insecure || proxyProtocol.trustedIPs.length > 0;
      if (isTaken === undefined) continue;
      // One annotation is one finding, however many ports it holds for.
      if (isSent === isTaken || (way.group.source === 'service' && told.has(way.service))) continue;
      told.add(way.service);
      const title = entranceTitle(way);
      const related = [entryPointPlace(entrance)];
      if (isSent) report(at, 'unexpected', { data: { way: title, entryPoint: entryPoint.name }, related });
      // Without the addresses of clients nothing is lost that works now.
      else if (way.group.preserveClientIP.value !== true)
        report(at, 'missing', {
          data: { way: `${title.charAt(0).toLowerCase()}${title.slice(1)}`, entryPoint: entryPoint.name },
          related,
          severity: 'note',
        });
    }
  },
});
