import { defineRule, known, type SecurityGroup } from '../../src/rule.ts';
import { isClosed, transportsOf } from '../_lib/openings.ts';
import { relatedCloud } from '../_lib/related-cloud.ts';

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
      const transports = transportsOf(protocol);
      const groups: SecurityGroup[] = [];
      for (const link of balancer.securityGroups) if (link.state === 'present') groups.push(link.to);
      if (groups.length === 0 || groups.length < balancer.securityGroups.length) continue;
      if (!isClosed(groups, port, transports)) continue;
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
