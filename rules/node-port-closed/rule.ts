import { defineRule, known } from '../../src/rule.ts';
import { wronglyOpened } from '../_lib/binding-openings.ts';
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
    binding: {
      text: 'TargetGroupBinding "{group}" opens port {opened} of the nodes, but its traffic goes to node port {port}.',
      effect:
        'The controller opens {opened} in the security group of the nodes. Unless something else opens {port}, connections and health checks are dropped: clients run into a timeout.',
      help: 'Write `port: {port}`: nodes are asked on the node port, not on the port of the Service.',
    },
    check: {
      text: 'The health check of target group "{group}" asks port {port} of the nodes, but no security group of theirs lets it in.',
      effect: 'No health check is ever answered: all targets are unhealthy.',
      help: 'Open TCP port {port} in a security group of the nodes, for the load balancer.',
    },
  },
  check(graph, report) {
    for (const { binding, service, port, opened, at } of wronglyOpened(graph))
      report(at, 'binding', {
        data: { group: binding.name, opened, port },
        related: [{ at: service.at('metadata', 'name'), message: `${service.title} has node port ${port}` }],
        severity: 'warning',
      });
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
