import {
  defineRule,
  type Graph,
  nearest,
  type Open,
  type Report,
  type Resource,
  type Service,
  type TargetGroup,
} from '../../src/rule.ts';
import { explainNumber, isSuperfluous, meantPort } from '../_lib/meant-port.ts';
import { hasNodePorts, isHostPort, isUnpinned, listNodePorts, nameOf } from '../_lib/node-ports.ts';
import { portsBehind } from '../_lib/ports-behind.ts';
import { isBound, targetsNodes } from '../_lib/target-group.ts';

const messages = {
  nodePort: {
    text: 'Target group "{group}" sends to port {port} of the nodes, which is no nodePort of Service "{service}"; it has {nodePorts}.',
    effect: 'No node listens on the port: all targets fail their health checks, and connections are refused.',
    help: 'Give the target group the nodePort of the Service port that it feeds.',
  },
  otherService: {
    text: 'Target group "{group}" sends to port {port} of the nodes, which is the nodePort of Service "{other}", not of "{service}".',
    effect: 'The load balancer sends the traffic of this group to the Pods of Service "{other}".',
    help: 'Give the target group the nodePort of its own Service, or name the Service that it really feeds.',
  },
  unpinned: {
    text: 'Target group "{group}" sends to port {port} of the nodes, but Service "{service}" leaves the nodePort of {ports} to chance.',
    effect:
      'The API server picks a random number from {range} when it makes the Service, and the target group cannot follow: {now}.',
    help: 'Pin `nodePort` at that Service port to a number from {range}, and give the target group the same.',
  },
  targetPort: {
    text: 'Target group "{group}" sends to port {port} of the Pods, but those of Service "{service}" listen on {ports}.',
    effect: 'The Pods do not listen on the port: all targets fail their health checks, and connections are refused.',
    help: 'Give the target group the port of the container: its targets are Pods.',
  },
} as const;

function checkNodes(
  graph: Graph,
  report: Report<typeof messages>,
  service: Resource<Service>,
  group: TargetGroup,
  open: Open,
): void {
  const { name, namespace } = service;
  const { port } = group;
  if (!hasNodePorts(service) || isHostPort(graph, service, port)) return;
  const at = group.at('port');
  const data = { group: group.name, port, service: name };
  const related = [{ at: service.keyAt('spec', 'ports'), message: `Service "${name}" has its ports here` }];

  const claims = graph.nodePorts().filter(({ number, field }) => number === port && field === 'nodePort');
  // Another definition of the Service has the port: that there are two is what `duplicate-object` says.
  if (claims.some((claim) => claim.service.name === name && claim.service.namespace === namespace)) return;
  const [claim] = claims;
  if (claim) {
    const other = claim.service;
    const pods = graph.selects(service).pods;
    report(at, 'otherService', {
      data: { ...data, other: other.namespace === namespace ? other.name : `${other.namespace}/${other.name}` },
      related: [{ at: claim.at, message: `${port} belongs to Service "${other.name}"` }, ...related],
      suggestion: explainNumber(graph, service, group),
      // The same Pods answer by either Service: what is wrong is only the name in the config file.
      ...(graph.selects(other).pods.some((pod) => pods.includes(pod)) && { severity: 'warning' }),
    });
    return;
  }
  if (isSuperfluous(graph, service, group)) return;

  const meant = meantPort(graph, service, group);
  const candidates = meant ? [meant] : service.view.ports;
  if (candidates.every((candidate) => isUnpinned(service, candidate))) {
    const { from, to } = graph.settings.nodePortRange;
    // A number of the range may well be what the running cluster has picked.
    const possible = port >= from && port <= to;
    report(at, 'unpinned', {
      open,
      data: {
        ...data,
        ports: candidates.map((candidate) => `port ${nameOf(candidate)}`).join(' and '),
        range: `${from}-${to}`,
        now: possible ? `${port} holds until the Service is made anew, if it holds now` : `${port} is none of them`,
      },
      related,
      suggestion: possible ? `If the cluster has picked ${port}, write \`nodePort: ${port}\`.` : undefined,
      ...(possible && { severity: 'warning' }),
    });
    return;
  }
  report(at, 'nodePort', {
    open,
    data: { ...data, nodePorts: listNodePorts(service) },
    related,
    suggestion: explainNumber(graph, service, group),
  });
}

function checkPods(
  graph: Graph,
  report: Report<typeof messages>,
  service: Resource<Service>,
  group: TargetGroup,
): void {
  const { port } = group;
  const behind = portsBehind(graph, service);
  if (!behind || behind.numbers.includes(port)) return;
  const { ports } = service.view;
  // A number that is known to be something else is wrong even where the Pods are not known.
  const confused =
    ports.find(({ nodePort }) => nodePort === port) ??
    ports.find((candidate) => candidate.port === port && typeof candidate.targetPort === 'number');
  if (!behind.sure && !confused) return;
  const what = confused?.nodePort === port ? 'nodePort' : 'Service port';
  const close = nearest(String(port), behind.numbers.map(String));
  const listening = behind.numbers.length > 0 ? behind.numbers : ports.map(({ targetPort }) => targetPort);
  report(group.at('port'), 'targetPort', {
    data: { group: group.name, port, service: service.name, ports: listening.join(', ') },
    related: [{ at: service.keyAt('spec', 'ports'), message: `Service "${service.name}" has its ports here` }],
    suggestion: confused
      ? `${port} is the ${what}; the targetPort is ${confused.targetPort}.`
      : close && `Did you mean ${close}?`,
  });
}

export default defineRule({
  id: 'target-group-port-mismatch',
  summary: 'A target group sends to a port on which its Service does not listen.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages,
  check(graph, report) {
    for (const { group, service, port, open } of graph.targetGroups())
      if (service && !port && !isBound(graph, service, group))
        (targetsNodes(group) ? checkNodes : checkPods)(graph, report, service, group, open);
  },
});
