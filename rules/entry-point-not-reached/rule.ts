import {
  type At,
  type Container,
  defineRule,
  type EntryPoint,
  type Graph,
  type PodTemplate,
  type Resource,
  type Service,
  type TraefikProfile,
  unknown,
} from '../../src/rule.ts';
import { isReadable, listeningText } from '../_lib/traefik-words.ts';

/** Whether an entry point may listen on a port of the Pod; HTTP/3 takes the same number on UDP, or one that is advertised. */
function listens({ entryPoints, option }: TraefikProfile, port: number, protocol: string): boolean {
  return entryPoints.some((entryPoint) => {
    if (protocol === 'UDP' && option(`entryPoints.${entryPoint.name}.http3`) !== undefined) return true;
    return entryPoint.port === port && entryPoint.protocol === protocol.toLowerCase();
  });
}

/** Whether something else in the Pod may listen: a second container that does not say where. */
function isShared(pod: PodTemplate, profile: TraefikProfile, port: number): boolean {
  if (pod.injected) return true;
  return pod.containers.some(
    (other) =>
      other !== profile.container &&
      other.role !== 'init' &&
      (other.ports.length === 0 || other.ports.some(({ containerPort }) => containerPort === port)),
  );
}

/** A probe that asks for what is not there is told as such. */
function isProbed({ probes, ports }: Container, number: number): boolean {
  return probes.some(
    ({ port }) => port === number || ports.some(({ name, containerPort }) => name === port && containerPort === number),
  );
}

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
      text: 'Port {port} of Service "{service}" leads to port {number} of {title}, on which no entry point listens; {known}.',
      effect:
        'Pods and endpoints look healthy, for a containerPort opens nothing by itself, but every connection is refused.',
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
        const near = meant(profile, used);
        report(at, 'service', {
          data: { ...data, known },
          related,
          suggestion: near && `Is it meant to lead to "${near.name}", which listens on ${String(near.port)}?`,
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
