/** The ports of the Pods that a Service leads to. */
import type { Graph, Resource, Service } from '../../src/rule.ts';

export interface PodPorts {
  /** Numbers that Service ports lead to, and those that the Pods declare besides. */
  readonly numbers: readonly number[];
  /** True if each is declared by a container and no other Pods may be selected: Pods listen there, and nothing else is known of. */
  readonly sure: boolean;
}

/** What the ports of a Service are on its Pods; `undefined` if the files cannot tell. */
export function podPorts(graph: Graph, service: Resource<Service>): PodPorts | undefined {
  const { state, maybeMore } = graph.selects(service);
  if (state !== 'pods') return undefined;
  const resolved = graph.ports(service);
  const endpoints = resolved.flatMap((resolution) => resolution.endpoints);
  const declared = graph
    .selects(service)
    .pods.flatMap(({ containers }) =>
      containers.flatMap(({ ports }) => ports.flatMap(({ containerPort }) => containerPort ?? [])),
    );
  const numbers = [...new Set([...endpoints.map((endpoint) => endpoint.port), ...declared])];
  const sure =
    !maybeMore &&
    resolved.every((resolution) => resolution.endpoints.length > 0) &&
    endpoints.every((endpoint) => endpoint.declared !== undefined && !endpoint.pod.injected);
  return { numbers, sure };
}
