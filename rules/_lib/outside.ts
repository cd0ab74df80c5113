/** What of a controller is open outside of the cluster, and how. */
import {
  dig,
  type Graph,
  items,
  known,
  type Resource,
  type Service,
  type ServicePort,
  type TraefikProfile,
  unknown,
} from '../../src/rule.ts';

/** How a port is reached from outside of the cluster; undefined if it is not. */
export function openedBy(graph: Graph, service: Resource<Service>, port: ServicePort): string | undefined {
  const { type } = service.view;
  if (type === 'LoadBalancer')
    return items(dig(service.value, ['spec', 'loadBalancerSourceRanges'])).length > 0
      ? undefined
      : 'by its load balancer';
  if (type === 'NodePort')
    return port.nodePort === undefined ? 'on a port of every node' : `on port ${port.nodePort} of every node`;
  const ways = graph.listenersInto(service).filter((one) => one.port === port);
  const way = ways.find(({ listener }) => listener) ?? ways[0];
  if (!way?.listener) return way && `by ${way.group.title}`;
  return `by listener "${way.listener.title}" on port ${known(way.listener.port) ?? '?'}`;
}

/** Routers to the dashboard that nothing is in front of, on an entry point that clients outside reach. */
export function* openDashboards(graph: Graph, profile: TraefikProfile) {
  const { pod, entryPoints, api } = profile;
  if (!pod) return;
  for (const router of graph.particularRouters(profile)) {
    const { state, service, middlewares, entryPoints: names, rule, tls } = router;
    if ((state !== 'enabled' && state !== 'warning') || names === unknown || middlewares.length > 0) continue;
    // Options of TLS may ask for a certificate of the client.
    if (tls === unknown || (tls !== undefined && tls.options !== 'default')) continue;
    if (service.kind !== 'internal' || !/^(?:api|dashboard)@internal$/.test(service.name)) continue;
    // A rule may let some addresses in alone, or names that no one outside resolves.
    if (/ClientIP|localhost|\.local\b|\.internal\b|\.lan\b/i.test(rule)) continue;
    for (const { name, port, middlewares: before } of entryPoints) {
      // With `api.insecure` its port is told already.
      if (name === 'traefik' && api.insecure !== false) continue;
      if (!names.includes(name) || before === unknown || before.length > 0) continue;
      const doors = graph.selectedBy(pod).flatMap((one) =>
        graph.ports(one).flatMap(({ port: own, endpoints }) => {
          const way = endpoints.some((end) => end.port === port) ? openedBy(graph, one, own) : undefined;
          return one.view.type === 'ClusterIP' && graph.listenersInto(one).length === 0 ? [] : (way ?? []);
        }),
      );
      const [way] = doors;
      if (way === undefined) continue;
      yield { router, entryPoint: name, way };
      break;
    }
  }
}

/** The port of the node on which the dashboard answers. */
export function onHost({ pod, container, api, entryPoints }: TraefikProfile) {
  const entryPoint = entryPoints.find(({ name }) => name === 'traefik');
  if (!pod || !container || api.insecure !== true || !entryPoint || typeof entryPoint.port !== 'number')
    return undefined;
  if (typeof entryPoint.host === 'string' && /^(?:127\.|::1|localhost)/.test(entryPoint.host)) return undefined;
  const { port } = entryPoint;
  const declared = container.ports.find(({ containerPort }) => containerPort === port);
  if (pod.hostNetwork) return { port, how: 'hostNetwork', at: pod.owner.at(...pod.path, 'spec', 'hostNetwork') };
  if (declared?.hostPort === undefined) return undefined;
  return { port: declared.hostPort, how: 'hostPort', at: pod.owner.at(...declared.path, 'hostPort') };
}
