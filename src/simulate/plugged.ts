/** Controllers of plugins on the road: what a plugin does not say of its controller is unknown, and never the fault of another. */
import type { Graph } from '../graph/graph.ts';
import { isController } from '../model/controller-image.ts';
import { covers } from '../model/hostname.ts';
import type { PodTemplate } from '../model/pod-template.ts';
import type { TraceRequest } from './request.ts';

/** Whether a Pod runs a controller, a known one or a plugin's. */
export const isControllerOf =
  (graph: Graph) =>
  (pod: PodTemplate): boolean =>
    isController(pod) || graph.pluggedInto(pod) !== undefined;

/** The controllers of plugins whose routes alone name the host of a request; none if an Ingress does too. */
export function claimants(graph: Graph, { host, scheme }: TraceRequest): readonly string[] {
  if (scheme !== 'http' && scheme !== 'https') return [];
  const names = new Set<string>();
  for (const route of graph.routes()) {
    if (route.host === undefined || !covers(route.host.toLowerCase(), host)) continue;
    if (route.by === undefined) return [];
    names.add(route.by);
  }
  return [...names];
}
