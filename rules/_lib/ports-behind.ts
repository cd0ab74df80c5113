/** The ports on which the Pods behind a Service listen, as far as the manifests tell. */
import type { Graph, Resource, Service } from '../../src/rule.ts';
import { arePortsKnown } from './declared-ports.ts';

/**
 * Target ports of the Service and container ports of its Pods, sorted. `sure` is false if there may be others: Pods or containers that are not in
 * the input, a targetPort that is not found. Nothing for a Service that has no Pods, or whose endpoints are made by hand.
 */
export function portsBehind(
  graph: Graph,
  service: Resource<Service>,
): { readonly numbers: readonly number[]; readonly sure: boolean } | undefined {
  const { state, pods, maybeMore } = graph.selects(service);
  if (state !== 'pods' && state !== 'external' && state !== 'unknown') return undefined;
  const declared = pods.flatMap((pod) =>
    pod.containers.flatMap((container) =>
      container.role === 'init' ? [] : container.ports.flatMap((port) => port.containerPort ?? []),
    ),
  );
  const resolved = graph.ports(service);
  const targets = service.view.ports.flatMap(({ targetPort }) => (typeof targetPort === 'number' ? [targetPort] : []));
  const found = resolved.flatMap(({ endpoints }) => endpoints.map((endpoint) => endpoint.port));
  const complete = resolved.every(({ endpoints }) => endpoints.length === pods.length);
  return {
    numbers: [...new Set([...targets, ...found, ...declared])].sort((a, b) => a - b),
    sure: state === 'pods' && !maybeMore && complete && pods.every(arePortsKnown),
  };
}
