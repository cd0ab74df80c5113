import {
  type At,
  defineRule,
  type EntryPoint,
  type Graph,
  type Resource,
  type Service,
  type TraefikProfile,
  unknown,
} from '../../src/rule.ts';
import { isProbed, isShared, listens } from '../_lib/traefik-listens.ts';
import { isReadable, listeningText } from '../_lib/traefik-words.ts';

/**
 * Whether another Pod that the port leads to may answer: variants of one Deployment side by side, or another program behind the same Service.
 * Of several Traefiks that all lack the port, the first is told.
 */
function isAnswered(graph: Graph, service: Resource<Service>, index: number, profile: TraefikProfile): boolean {
  const { pod } = profile;
  const resolution = graph.ports(service)[index];
  for (const endpoint of resolution?.endpoints ?? []) {
    if (endpoint.pod === pod) continue;
    const other = graph.traefiks().find((candidate) => candidate.pod === endpoint.pod);
    if (!other || !isReadable(other) || listens(other, endpoint.port, resolution?.port.protocol ?? 'TCP')) return true;
    if (graph.traefiks().indexOf(other) < graph.traefiks().indexOf(profile)) return true;
  }
  return false;
}

const loopback = /^(?:127\.|::1$|localhost$)/;

/** The one entry point that nothing leads to: most likely it was meant. */
function meant(profile: TraefikProfile, used: ReadonlySet<number>): EntryPoint | undefined {
  const free = profile.entryPoints.filter(
    ({ port, protocol, name }) => protocol === 'tcp' && name !== 'traefik' && !used.has(port as number),
  );
  return free.length === 1 ? free[0] : undefined;
}

export default defineRule({
  id: 'entry-point-not-reached',
  summary: 'A port leads to Traefik, but no entry point listens on it.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    service: {
      text: 'Port {port} of Service "{service}" leads to port {number} of {title}, on which no entry point listens{transport}; {known}.',
      effect: 'Pods and endpoints look healthy, for a containerPort opens nothing by itself, but {refused}.',
      help: 'Make address of the entry point, containerPort and targetPort the same number.',
    },
    loopback: {
      text: 'Port {port} of Service "{service}" leads to the entry point "{name}" of {title}, which listens on {host} alone.',
      effect: 'Only processes in the Pod itself reach it; every connection from outside is refused.',
      help: 'Leave the host out of the address (`:{number}`).',
    },
    host: {
      text: 'The hostPort {port} leads to port {number} of {title}, on which no entry point listens; {known}.',
      effect: 'Connections to the node on this port are refused.',
      help: 'Make address of the entry point and containerPort the same number.',
    },
    unused: {
      text: '{title} declares port {number}, on which no entry point of Traefik listens; {known}.',
      effect: 'A declaration opens nothing: connections to it are refused.',
      help: 'Take the port out, or correct its number.',
    },
  },
  check(graph: Graph, report) {
    for (const profile of graph.traefiks()) {
      const { pod, container, from } = profile;
      if (!pod || !container || !isReadable(profile)) continue;
      const { title } = from;
      const known = listeningText(profile);
      const related = profile.entryPoints
        .filter(({ implicit }) => !implicit)
        .slice(0, 1)
        .map(({ at, name, port }) => ({ at, message: `"${name}" listens on ${String(port)}` }));
      const leading = graph
        .selectedBy(pod)
        .flatMap((service) => graph.ports(service))
        .flatMap(({ service, port, endpoints }) =>
          endpoints.filter((endpoint) => endpoint.pod === pod).map((endpoint) => ({ service, port, endpoint })),
        );
      const used = new Set(leading.map(({ endpoint }) => endpoint.port));
      const told = new Set<number>();
      for (const { service, port, endpoint } of leading) {
        const number = endpoint.port;
        if (endpoint.declared && endpoint.declared.container !== container) continue;
        told.add(number);
        const at: At = service.at(...port.path, port.targetPortGiven ? 'targetPort' : 'port');
        const data = { port: port.port ?? 0, service: service.name, number, title };
        if (listens(profile, number, port.protocol)) {
          const local = profile.entryPoints.filter((entryPoint) => entryPoint.port === number);
          const [first] = local;
          if (first && !pod.hostNetwork && local.every(({ host }) => host !== unknown && loopback.test(host)))
            report(at, 'loopback', {
              data: { ...data, name: first.name, host: String(first.host) },
              related: [{ at: first.at, message: 'the address' }],
            });
          continue;
        }
        if (isShared(pod, profile, number) || isAnswered(graph, service, port.index, profile)) continue;
        const isUdp = port.protocol === 'UDP';
        const other = isUdp && profile.entryPoints.find((entryPoint) => entryPoint.port === number);
        const near = isUdp ? undefined : meant(profile, used);
        report(at, 'service', {
          data: {
            ...data,
            known: isUdp ? listeningText(profile, 'udp') : known,
            transport: isUdp ? ' for UDP' : '',
            refused: isUdp ? 'no datagram is answered' : 'every connection is refused',
          },
          related,
          suggestion: other
            ? `"${other.name}" listens there for TCP: write \`:${number}/udp\` as its address.`
            : near && `Is it meant to lead to "${near.name}", which listens on ${String(near.port)}?`,
        });
      }
      for (const { containerPort, hostPort, protocol, path } of container.ports) {
        if (containerPort === undefined || told.has(containerPort) || isShared(pod, profile, containerPort)) continue;
        if (listens(profile, containerPort, protocol) || isProbed(container, containerPort)) continue;
        const data = { number: containerPort, title, known };
        if (hostPort !== undefined)
          report(from.at(...path, 'hostPort'), 'host', { data: { ...data, port: hostPort }, related });
        else report(from.at(...path, 'containerPort'), 'unused', { data, related, severity: 'note' });
      }
    }
  },
});
