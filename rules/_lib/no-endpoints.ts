/** What clients see of a Service (or of a port of one) that has no endpoints. */
import type { Graph, Resource, Service } from '../../src/rule.ts';

/** True for a headless Service that no route uses: its clients resolve names and dial the Pods themselves. */
export function isDnsOnly(graph: Graph, service: Resource<Service>): boolean {
  if (!service.view.headless) return false;
  return !graph.referrers(service).some(({ role }) => role === 'backend' || role === 'target-group');
}

/** The effect of a Service without any endpoint. */
export function noEndpoints(graph: Graph, service: Resource<Service>): string {
  return isDnsOnly(graph, service)
    ? 'The API server accepts the Service, but it has no endpoints: its DNS name resolves to no address.'
    : 'The API server accepts the Service, but it has no endpoints: connections to it fail, Traefik makes no router (404), ingress-nginx answers 503.';
}
