/** Ports of one Pod that get in each other's way across its containers. */
import {
  type Container,
  type ContainerPort,
  dig,
  type Graph,
  type PodTemplate,
  type Resource,
  type Service,
} from '../../src/rule.ts';
import { repeats } from './repeats.ts';

/** Protocol, address and number of a host port, as the API server compares them. */
function hostPortOf(pod: PodTemplate, port: ContainerPort): string | undefined {
  // In the host's network every container port is a host port; 0 is the same as none.
  const number = port.hostPort || (pod.hostNetwork ? port.containerPort : undefined);
  const address = dig(pod.owner.value, [...port.path, 'hostIP']);
  return number === undefined ? undefined : `${port.protocol}/${typeof address === 'string' ? address : ''}/${number}`;
}

/** Host ports that are taken twice. Init containers run one by one; only the regular ones share the host's ports. */
export function* hostPortsTaken(
  pod: PodTemplate,
): Iterable<{ readonly first: ContainerPort; readonly second: ContainerPort; readonly value: string }> {
  if (pod.containers.length === 1 && (pod.containers[0]?.ports.length ?? 0) < 2) return;
  const regular = pod.containers.filter(({ role }) => role === 'regular');
  const rest = pod.containers.filter(({ role }) => role !== 'regular');
  for (const group of [regular, ...rest.map((container) => [container])]) {
    const ports = group.flatMap((container) => container.ports);
    for (const [first, second] of repeats(ports, (port) => hostPortOf(pod, port)))
      yield { first, second, value: hostPortOf(pod, second) ?? '' };
  }
}

interface Owned {
  readonly container: Container;
  readonly port: ContainerPort;
}

/** Ports of one number that two containers declare. In the network of the node they are host ports, which are told as such. */
export function* portsShared(pod: PodTemplate): Iterable<readonly [Owned, Owned]> {
  if (pod.containers.length < 2 || pod.hostNetwork) return;
  const all = pod.containers.flatMap((container): Owned[] =>
    container.role === 'init' ? [] : container.ports.map((port) => ({ container, port })),
  );
  for (const [first, second] of repeats(all, ({ port }) =>
    port.containerPort === undefined ? undefined : `${port.containerPort}/${port.protocol}`,
  ))
    if (first.container !== second.container && !(first.port.hostPort && first.port.hostPort === second.port.hostPort))
      yield [first, second];
}

/** Port names of two containers that a Service asks for: the first container gets all of it. */
export function* shadowedNames(
  graph: Graph,
  pod: PodTemplate,
): Iterable<{ readonly first: Owned; readonly second: Owned; readonly service: Resource<Service> }> {
  if (pod.containers.length < 2) return;
  const all = pod.containers.flatMap((container): Owned[] =>
    container.role === 'init' ? [] : container.ports.map((port) => ({ container, port })),
  );
  for (const [first, second] of repeats(all, ({ port }) => port.name && `${port.name}/${port.protocol}`)) {
    if (first.container === second.container || first.port.containerPort === second.port.containerPort) continue;
    const { name, protocol } = second.port;
    const service = graph
      .selectedBy(pod)
      .find(({ view }) => view.ports.some((port) => port.targetPort === name && port.protocol === protocol));
    if (service) yield { first, second, service };
  }
}

/** Whether the second entry of one number is there for its name, which a Service asks for, or may ask for if none selects the Pod here. */
export function isAlias(graph: Graph, pod: PodTemplate, first: ContainerPort, second: ContainerPort): boolean {
  if (second.name === undefined || second.name === first.name) return false;
  const services = graph.selectedBy(pod);
  return (
    services.length === 0 ||
    services.some(({ view }) => view.ports.some(({ targetPort }) => targetPort === second.name))
  );
}
