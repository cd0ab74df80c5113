import { defineRule, known } from '../../src/rule.ts';
import { isClosed, transportsOf } from '../_lib/openings.ts';

export default defineRule({
  id: 'node-port-closed',
  summary: 'No security group of the nodes lets the port in that a target group asks.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    traffic: {
      text: 'Target group "{group}" sends to port {port} of the nodes, but no security group of theirs lets it in.',
      effect:
        'Connections of the load balancer and its health checks are dropped: all targets are unhealthy, and clients run into a timeout.',
      help: 'Open {transport} port {port} in a security group of the nodes, for the clients or for the load balancer.',
    },
    check: {
      text: 'The health check of target group "{group}" asks port {port} of the nodes, but no security group of theirs lets it in.',
      effect: 'No health check is ever answered: all targets are unhealthy.',
      help: 'Open TCP port {port} in a security group of the nodes, for the load balancer.',
    },
  },
  check(graph, report) {
    for (const { cloud: group, service, port } of graph.targetGroups()) {
      if (!group?.guards || !service || !port) continue;
      if (group.conditional || known(group.targetType) !== 'instance') continue;
      const number = port.nodePort;
      const protocol = known(group.protocol);
      if (number === undefined || protocol === undefined) continue;
      const transports = transportsOf(protocol);
      const asked = known(group.healthCheck.port);
      for (const guards of group.guards) {
        const related = guards.map((guard) => ({
          at: guard.at,
          message: `security group "${guard.title}" has its openings here`,
        }));
        if (isClosed(guards, number, transports)) {
          const transport = (transports[0] ?? 'tcp').toUpperCase();
          report(group.port.at, 'traffic', { data: { group: group.title, port: number, transport }, related });
          break;
        }
        if (typeof asked !== 'number' || asked === number || known(group.healthCheck.enabled) !== true) continue;
        if (!isClosed(guards, asked, ['tcp'])) continue;
        report(group.healthCheck.port.at, 'check', { data: { group: group.title, port: asked }, related });
        break;
      }
    }
  },
});
