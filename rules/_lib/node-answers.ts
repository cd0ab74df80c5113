/** What answers on a port of a node, besides node ports. */
import type { Graph, Resource, Service } from '../../src/rule.ts';
import { hasNodePorts, isUnpinned } from './node-ports.ts';

/** Ports on which every node answers whatever runs on it: kube-proxy's health, the kubelet, sshd. */
export const ofNodes = [10256, 10250, 22];

/** Whether some Pod of the input takes the number on its node; a Pod in the host's network may, if it declares nothing. */
export function onHost(graph: Graph, number: number): boolean {
  return graph.pods.some(({ containers, hostNetwork }) => {
    const ports = containers.flatMap((container) => container.ports);
    if (hostNetwork && ports.length === 0) return true;
    return ports.some((port) => port.hostPort === number || (hostNetwork && port.containerPort === number));
  });
}

/** With `Local`, nodes without a Pod drop the traffic. A DaemonSet may have one on each. */
export function isPartial(graph: Graph, service: Resource<Service>): boolean {
  const { state, pods } = graph.selects(service);
  const local = service.view.externalTrafficPolicy === 'Local';
  return local && state === 'pods' && pods.every((pod) => pod.owner.kind !== 'DaemonSet');
}

/** What the number is, on the other side of the Service. */
export function confusion(service: Resource<Service>, number: number, pods: readonly number[]): string | undefined {
  const { ports } = service.view;
  const port = ports.find((p) => p.port === number && p.targetPort !== number);
  if (port) return `${number} is the Service port, on which only the cluster's own addresses answer.`;
  return pods.includes(number) ? `${number} is the container port, on which only the Pods answer.` : undefined;
}

/** A Service whose node ports, or whose health check node port, the API server picks: any number may be one of them. */
export function leftToChance(
  graph: Graph,
  service: Resource<Service>,
): { readonly service: Resource<Service>; readonly field: 'nodePort' | 'healthCheckNodePort' } | undefined {
  const { type, externalTrafficPolicy, healthCheckNodePort } = service.view;
  if (type === 'LoadBalancer' && externalTrafficPolicy === 'Local' && healthCheckNodePort === undefined)
    return { service, field: 'healthCheckNodePort' };
  const other = graph.all('Service').find((s) => hasNodePorts(s) && s.view.ports.some((port) => isUnpinned(s, port)));
  return other && { service: other, field: 'nodePort' };
}
