import {
  defineRule,
  type FedTargetGroup,
  type Graph,
  type Report,
  type Resource,
  type Service,
} from '../../src/rule.ts';
import { annotatedGroups } from '../_lib/annotated-groups.ts';
import { confusion, isPartial, leftToChance, ofNodes, onHost } from '../_lib/node-answers.ts';
import { hasNodePorts } from '../_lib/node-ports.ts';
import { portsBehind } from '../_lib/ports-behind.ts';
import { asked, isBound, targetsNodes } from '../_lib/target-group.ts';

const messages = {
  node: {
    text: 'The health check of target group "{group}" asks port {port} of the nodes, on which nothing of the input listens.',
    effect: 'All targets fail the health check: the load balancer takes none of them for healthy.',
    help: 'Check `traffic-port`, a nodePort, or 10256 (the health of kube-proxy).',
  },
  unpinned: {
    text: 'The health check of target group "{group}" asks port {port} of the nodes, but Service "{service}" leaves that number to chance.',
    effect: 'The API server picks a random node port when the Service is made; a Service made anew gets another one.',
    help: 'Pin `{field}` in the Service.',
  },
  pod: {
    text: 'The health check of target group "{group}" asks port {port} of the Pods; those of Service "{service}" have {ports}.',
    effect: 'All targets fail the health check, unless a container listens on a port that it does not declare.',
    help: 'Check `traffic-port`, or a port of the container.',
  },
  udp: {
    text: 'The health check of target group "{group}" asks port {port} over TCP, but Service "{service}" has it for UDP only.',
    effect: 'Health checks are never made over UDP; nothing answers, so all targets fail them.',
    help: 'Check another port, one for TCP.',
  },
  everywhere: {
    text: 'The health check of target group "{group}" asks port {port}, which answers on every node, but Service "{service}" has `externalTrafficPolicy: Local`.',
    effect: 'Nodes without a ready Pod of the Service count as healthy, get traffic, and drop it.',
    help: 'Check `traffic-port`, or the `healthCheckNodePort` of a Service of type LoadBalancer.',
  },
  local: {
    text: 'The health check of target group "{group}" asks the traffic port of Service "{service}", which has `externalTrafficPolicy: Local`.',
    effect: 'Only nodes that run a ready Pod of the Service are healthy targets; all others count as unhealthy.',
    help: 'Nothing is to be done if so intended; a DaemonSet makes every node a healthy target.',
  },
} as const;

function checkNodes(
  graph: Graph,
  report: Report<typeof messages>,
  fed: FedTargetGroup,
  service: Resource<Service>,
): void {
  const { group, port: feeding } = fed;
  const { port, at } = asked(group);
  const data = { group: group.name, port, service: service.name };
  const policy = {
    at: service.at('spec', 'externalTrafficPolicy'),
    message: `Service "${service.name}" keeps traffic on the node`,
  };
  if (!hasNodePorts(service)) return;
  const claims = graph.nodePorts().filter(({ number }) => number === port);
  const udp = claims.map((claim) => ({ at: claim.at, message: `${port} is for UDP here` }));
  const udpOnly = claims.length > 0 && claims.every(({ protocol }) => protocol === 'UDP');
  if (port === group.port) {
    // What does not reach the Service at all is the business of the other rules on target groups.
    if (!feeding || isBound(graph, service, group)) return;
    if (udpOnly && (group.protocol === 'UDP' || group.protocol === 'QUIC')) report(at, 'udp', { data, related: udp });
    else if (isPartial(graph, service))
      report(at, 'local', { data: { group: group.name, service: service.name }, related: [policy], severity: 'note' });
    return;
  }
  const foreign = claims.every((c) => c.service !== service && c.service.view.externalTrafficPolicy !== 'Local');
  if (claims.length > 0 || ofNodes.includes(port)) {
    if (udpOnly) report(at, 'udp', { data, related: udp });
    else if (foreign && isPartial(graph, service))
      report(at, 'everywhere', { data, related: [policy], severity: 'warning' });
    return;
  }
  if (graph.context.incomplete !== undefined || onHost(graph, port)) return;
  const { from, to } = graph.settings.nodePortRange;
  if (port >= from && port <= to) {
    const random = leftToChance(graph, service);
    if (random) {
      const { service: other, field } = random;
      const related = [{ at: other.keyAt('spec', 'ports'), message: `Service "${other.name}" pins no ${field} here` }];
      report(at, 'unpinned', { data: { ...data, service: other.name, field }, related, severity: 'warning' });
      return;
    }
  }
  const suggestion = confusion(service, port, portsBehind(graph, service)?.numbers ?? []);
  report(at, 'node', {
    data: { group: group.name, port },
    related: [{ at: service.keyAt('spec', 'ports'), message: `Service "${service.name}" has its node ports here` }],
    suggestion,
    // Outside of the range it may be a process of the node itself.
    ...(!suggestion && (port < from || port > to) && { severity: 'warning' }),
  });
}

function checkPods(
  graph: Graph,
  report: Report<typeof messages>,
  fed: FedTargetGroup,
  service: Resource<Service>,
): void {
  const { group, port: feeding } = fed;
  const pods = portsBehind(graph, service);
  if (!pods) return;
  const { port, at } = asked(group);
  const related = [{ at: service.keyAt('spec', 'ports'), message: `Service "${service.name}" has its ports here` }];
  const data = { group: group.name, port, service: service.name };
  if (port === group.port) {
    const all = graph.selects(service).pods.flatMap((pod) => pod.containers.flatMap((c) => c.ports));
    const tcp = all.some((p) => p.containerPort === port && p.protocol === 'TCP');
    // A process may listen on what its container does not declare.
    if (feeding?.protocol === 'UDP' && (group.protocol === 'UDP' || group.protocol === 'QUIC') && !tcp && pods.sure)
      report(at, 'udp', { data, related, severity: 'warning' });
    return;
  }
  if (pods.numbers.includes(port)) return;
  const { ports } = service.view;
  const nodePort = ports.find((p) => p.nodePort === port);
  const servicePort = ports.find((p) => p.port === port && typeof p.targetPort === 'number');
  if (!nodePort && !servicePort && !pods.sure) return;
  const what = nodePort ? 'nodePort' : 'Service port';
  report(at, 'pod', {
    data: { ...data, ports: pods.numbers.length > 0 ? pods.numbers.join(', ') : 'other ports' },
    related,
    ...(nodePort || servicePort
      ? { suggestion: `${port} is the ${what}; Pods are asked directly.` }
      : { severity: 'warning' }),
  });
}

export default defineRule({
  id: 'target-group-health-check-unreachable',
  summary: 'The health check of a target group asks a port on which nothing answers.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages,
  check(graph, report) {
    for (const fed of [...graph.targetGroups(), ...annotatedGroups(graph)])
      if (fed.service && fed.group.healthCheck)
        (targetsNodes(fed.group) ? checkNodes : checkPods)(graph, report, fed, fed.service);
  },
});
