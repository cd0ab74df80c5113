import {
  defineRule,
  type Graph,
  isPortNumber,
  type PodTemplate,
  type PortResolution,
  perGraph,
} from '../../src/rule.ts';
import { arePortsKnown, isPassing, portList, servingPorts } from '../_lib/declared-ports.ts';
import { declarations } from '../_lib/named-targets.ts';
import { isDnsOnly } from '../_lib/no-endpoints.ts';
import { isMentioned } from '../_lib/number-mentions.ts';
import { workloadTitles } from '../_lib/workload-titles.ts';

/** Ports for those who watch over a process, not for its clients. */
const aside = /metric|prom|health|probe|admin|debug|pprof|jmx|monitor|gossip|memberlist|raft|peer|webhook/;

/** The declared ports of each Pod that Services lead to. */
const usedPorts = perGraph((graph): ReadonlyMap<PodTemplate, ReadonlySet<number>> => {
  const used = new Map<PodTemplate, Set<number>>();
  for (const service of graph.all('Service'))
    for (const { endpoints } of graph.ports(service))
      for (const { pod, port, declared } of endpoints) {
        if (!declared) continue;
        const ports = used.get(pod);
        if (ports) ports.add(port);
        else used.set(pod, new Set([port]));
      }
  return used;
});

/** Declared ports of a Pod that no Service leads to: one of them was probably meant. */
function unused(graph: Graph, pod: PodTemplate, protocol: string): number[] {
  const used = usedPorts(graph).get(pod);
  return servingPorts(pod).flatMap(({ containerPort, name, protocol: own }) =>
    containerPort === undefined || own !== protocol || used?.has(containerPort) || aside.test(name ?? '')
      ? []
      : [containerPort],
  );
}

const mostPods = 100;

/** Declared ports that may have been meant; none if the number is probably right. */
function meant(graph: Graph, { port, endpoints }: PortResolution): readonly number[] {
  const number = port.targetPort;
  if (typeof number !== 'number' || !isPortNumber(number) || aside.test(port.name ?? '')) return [];
  if (endpoints.length === 0 || endpoints.some(({ declared }) => declared !== undefined)) return [];
  const all = endpoints.map(({ pod }) => pod).filter((pod) => !isPassing(pod));
  // Whatever selects as many workloads is not about one of them; and to compare them all would take its time.
  if (all.length > mostPods) return [];
  let common: readonly number[] | undefined;
  for (const pod of all) {
    if (!arePortsKnown(pod) || isMentioned(graph, pod, number)) return [];
    const own = unused(graph, pod, port.protocol);
    common = common === undefined ? [...new Set(own)] : common.filter((candidate) => own.includes(candidate));
    if (common.length === 0) return [];
  }
  return common ?? [];
}

export default defineRule({
  id: 'target-port-undeclared',
  summary: 'A numeric targetPort is not among the ports that the Pods declare.',
  severity: 'note',
  strict: 'warning',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    given: {
      text: 'No container of {workloads} declares port {target}, to which port {port} of Service "{service}" leads; they declare {ports}.',
      effect:
        'If no process listens on {target}, connections are refused and Traefik answers 502; a declaration itself opens nothing.',
      help: 'Correct the targetPort, or declare the port in the Pod template to show that it is meant.',
    },
    defaulted: {
      text: 'Port {port} of Service "{service}" has no targetPort and so leads to port {target}, which no container of {workloads} declares; they declare {ports}.',
      effect:
        'If no process listens on {target}, connections are refused and Traefik answers 502; a declaration itself opens nothing.',
      help: 'Give the targetPort, or declare the port in the Pod template to show that it is meant.',
    },
  },
  check(graph, report) {
    for (const service of graph.all('Service')) {
      if (graph.selects(service).maybeMore || service.view.selectorUnreadable || isDnsOnly(graph, service)) continue;
      for (const resolution of graph.ports(service)) {
        const candidates = meant(graph, resolution);
        if (candidates.length === 0) continue;
        const { port, endpoints } = resolution;
        const pods = endpoints.map(({ pod }) => pod).filter((pod) => !isPassing(pod));
        const [only, second] = candidates;
        report(
          service.at(...port.path, port.targetPortGiven ? 'targetPort' : 'port'),
          port.targetPortGiven ? 'given' : 'defaulted',
          {
            data: {
              service: service.name,
              port: port.port ?? 'without number',
              target: port.targetPort ?? '',
              workloads: workloadTitles(pods),
              ports: portList(pods),
            },
            related: declarations(pods),
            suggestion: second === undefined ? `Did you mean ${only}?` : undefined,
          },
        );
      }
    }
  },
});
