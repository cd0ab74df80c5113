/** The node ports that the API server's allocator really tries to take. */
import { type Graph, isPlaceholder, type NodePortClaim, type Resource } from '../../src/rule.ts';

/**
 * Claims that reach the allocator. A headless Service, and a health check node port without `LoadBalancer` and `Local`, is refused for that
 * alone: what number it asks for is then no second defect.
 */
export function allocatedClaims(graph: Graph): readonly NodePortClaim[] {
  return graph.nodePorts().filter(({ field, service }) => {
    const { type, headless, externalTrafficPolicy } = service.view;
    if (headless || isPlaceholder(service.name) || isPlaceholder(service.namespace)) return false;
    return field === 'nodePort' || (type === 'LoadBalancer' && externalTrafficPolicy === 'Local');
  });
}

/** The claims of each Service, Services in file order. */
export function byService(claims: readonly NodePortClaim[]): NodePortClaim[][] {
  const groups = new Map<Resource, NodePortClaim[]>();
  for (const claim of claims) {
    const group = groups.get(claim.service);
    if (group) group.push(claim);
    else groups.set(claim.service, [claim]);
  }
  return [...groups].sort(([a], [b]) => a.ordinal - b.ordinal).map(([, group]) => group);
}
