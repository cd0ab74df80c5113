import { defineRule, known, type Opening, type SecurityGroup, unknown } from '../../src/rule.ts';
import { relatedCloud } from '../_lib/related-cloud.ts';

/** Whether an opening lets a port in; undefined if a part of it is not known. */
function admits({ from, to, protocol }: Opening, port: number, transport: string): boolean | undefined {
  const spoken = known(protocol);
  if (spoken === undefined) return undefined;
  if (spoken === '-1' || spoken === 'all') return true;
  if (spoken !== transport && spoken !== (transport === 'tcp' ? '6' : '17')) return false;
  if (from.value === unknown || to.value === unknown) return undefined;
  return from.value === undefined || to.value === undefined || (port >= from.value && port <= to.value);
}

export default defineRule({
  id: 'load-balancer-port-closed',
  summary: 'No security group of a load balancer lets the port of its listener in.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    closed: {
      text: 'Listener "{listener}" listens on port {port}, but no security group of "{balancer}" lets it in.',
      effect: 'Connections to the port are dropped before they reach the load balancer: clients run into a timeout.',
      help: 'Open {transport} port {port} in a security group of the load balancer.',
    },
  },
  check(graph, report) {
    for (const listener of relatedCloud(graph).listeners) {
      const balancer = listener.loadBalancer?.state === 'present' ? listener.loadBalancer.to : undefined;
      const port = known(listener.port);
      const protocol = known(listener.protocol);
      if (!balancer?.securityGroups || port === undefined || protocol === undefined) continue;
      // Both of TCP_UDP would have to be open: what is asked is whether anything is.
      const transports = /^(?:UDP|QUIC)$/.test(protocol) ? ['udp'] : /_/.test(protocol) ? ['tcp', 'udp'] : ['tcp'];
      const groups: SecurityGroup[] = [];
      for (const link of balancer.securityGroups) if (link.state === 'present') groups.push(link.to);
      if (groups.length === 0 || groups.length < balancer.securityGroups.length) continue;
      if (!groups.every(({ complete, conditional }) => complete && !conditional)) continue;
      const openings = groups.flatMap(({ ingress }) => ingress);
      // A group without a single opening has them made somewhere else.
      if (openings.length === 0) continue;
      if (openings.some((opening) => transports.some((transport) => admits(opening, port, transport) !== false)))
        continue;
      report(listener.port.at, 'closed', {
        data: {
          listener: listener.title,
          port,
          balancer: balancer.title,
          transport: (transports[0] ?? 'tcp').toUpperCase(),
        },
        related: groups.map((group) => ({
          at: group.at,
          message: `security group "${group.title}" has its openings here`,
        })),
      });
    }
  },
});
