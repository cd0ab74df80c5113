/** Whether nodes listen for a Service at all, and the node ports that it has. */
import { dig, type Graph, isPlaceholder, type Resource, type Service, type ServicePort } from '../../src/rule.ts';

/** `nodePort` as written: a placeholder or a quoted number is more than the view tells. */
const written = (service: Resource<Service>, port: ServicePort): unknown =>
  dig(service.value, [...port.path, 'nodePort']) || undefined;

/**
 * Why no node listens for a Service (or for one port of it); `undefined` if nodes do, or if the files cannot tell.
 * A ClusterIP Service with a `nodePort` is left out: its type is wrong, as `node-port-not-allowed` says.
 */
export function whyNoNodePort(service: Resource<Service>, port?: ServicePort): string | undefined {
  const { type, ports, allocateLoadBalancerNodePorts } = service.view;
  if (type === 'ExternalName') return 'is of type ExternalName';
  const pinned = (port ? [port] : ports).some((entry) => written(service, entry) !== undefined);
  if (type === 'ClusterIP') return pinned ? undefined : 'is of type ClusterIP';
  if (type === 'LoadBalancer' && !allocateLoadBalancerNodePorts && !pinned)
    return 'sets `allocateLoadBalancerNodePorts: false` and no `nodePort`';
  return undefined;
}

/** Whether a Service gets node ports, and all that is written of its ports is known. */
export function hasNodePorts(service: Resource<Service>): boolean {
  const { type, headless, ports } = service.view;
  if ((type !== 'NodePort' && type !== 'LoadBalancer') || headless || ports.length === 0) return false;
  return (
    whyNoNodePort(service) === undefined &&
    ports.every((port) => port.port !== undefined && port.nodePort === written(service, port))
  );
}

/** Whether a Service port gets a node port that the API server picks. */
export function isUnpinned(service: Resource<Service>, port: ServicePort): boolean {
  return port.nodePort === undefined && whyNoNodePort(service, port) === undefined;
}

/** Whether Pods of the Service take the number on their node themselves, by `hostPort` or `hostNetwork`. Then no node port is needed. */
export function isHostPort(graph: Graph, service: Resource<Service>, number: number): boolean {
  const onHost = graph.selects(service).pods.some((pod) => {
    const ports = pod.containers.flatMap((container) => container.ports);
    // A Pod in the host's network may listen on what it does not declare.
    if (pod.hostNetwork && ports.length === 0) return true;
    return ports.some((port) => port.hostPort === number || (pod.hostNetwork && port.containerPort === number));
  });
  return (
    onHost ||
    graph.ports(service).some(({ endpoints }) => endpoints.some((e) => e.pod.hostNetwork && e.port === number))
  );
}

/** The node ports of a Service as a user would write them: `30000 (web), 30001 (websecure)`. */
export function listNodePorts(service: Resource<Service>): string {
  const pinned = service.view.ports.flatMap(({ nodePort, name }) =>
    nodePort === undefined ? [] : [name === undefined || isPlaceholder(name) ? `${nodePort}` : `${nodePort} (${name})`],
  );
  return pinned.length === 0 ? 'none' : pinned.join(', ');
}

/** A Service port as a user would write it: `443 (websecure)`. */
export function nameOf({ port, name }: ServicePort): string {
  return name === undefined ? `${port}` : `${port} (${name})`;
}
