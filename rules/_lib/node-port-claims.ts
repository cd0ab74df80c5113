/** The node ports that the API server's allocator really tries to take. */
import { type Graph, isPlaceholder, type NodePortClaim } from '../../src/rule.ts';

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
