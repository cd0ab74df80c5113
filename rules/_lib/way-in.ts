/** Where the way in meets Traefik: which listener leads to which entry point. */
import {
  type At,
  type EntryPoint,
  type Graph,
  known,
  type Resource,
  type Service,
  type ServicePort,
  type TraefikProfile,
  unknown,
  type WayIn,
} from '../../src/rule.ts';
import { isReadable } from './traefik-words.ts';

/** A listener, and the entry point that its connections end at. */
export interface Entrance {
  readonly way: WayIn;
  readonly profile: TraefikProfile;
  readonly entryPoint: EntryPoint;
}

/** The entry point behind a Service port, if all Pods behind it are of one Traefik whose configuration is known. */
export function entryPointBehind(
  graph: Graph,
  service: Resource<Service>,
  port: ServicePort,
): { readonly profile: TraefikProfile; readonly entryPoint: EntryPoint } | undefined {
  const endpoints = graph.ports(service)[port.index]?.endpoints ?? [];
  const [first, another] = endpoints;
  if (!first || another || graph.selects(service).maybeMore) return undefined;
  const profile = graph.traefiks().find(({ pod }) => pod === first.pod);
  if (!profile || !isReadable(profile)) return undefined;
  const entryPoint = profile.entryPoints.find((one) => one.port === first.port && one.protocol === 'tcp');
  return entryPoint && { profile, entryPoint };
}

/** All listeners that lead to entry points of which everything is known; nothing without a Traefik. */
export function entrances(graph: Graph): readonly Entrance[] {
  const found: Entrance[] = [];
  const seen = new Set<Resource>();
  for (const { pod } of graph.traefiks()) {
    if (!pod) continue;
    for (const service of graph.selectedBy(pod)) {
      if (seen.has(service)) continue;
      seen.add(service);
      for (const way of graph.listenersInto(service)) {
        const behind = entryPointBehind(graph, service, way.port);
        if (behind) found.push({ way, ...behind });
      }
    }
  }
  return found;
}

/** `listener aws_lb_listener.web (TCP 443)`, or the target group where no listener is known. */
export function entranceTitle({ listener, group }: WayIn): string {
  if (!listener) return `Target group "${group.title}"`;
  const port = known(listener.port);
  const protocol = known(listener.protocol);
  const detail = [protocol, port].filter((part) => part !== undefined).join(' ');
  return group.source === 'service' ? `The load balancer (${detail})` : `Listener "${listener.title}" (${detail})`;
}

/** Where an entry point is written, as a second place. */
export function entryPointPlace({ entryPoint }: Entrance): { readonly at: At; readonly message: string } {
  return { at: entryPoint.at, message: `entry point "${entryPoint.name}" is defined here` };
}

/** True for an entry point that surely ends TLS for every router. */
export function endsTls({ tls }: EntryPoint): boolean | undefined {
  return tls === unknown ? undefined : tls !== undefined;
}

/**
 * Whether the routers of an entry point without TLS of its own have TLS: all of them, or none. Undefined where they differ, where there is none,
 * and where others may be.
 */
export function tlsOfRouters(graph: Graph, { profile, entryPoint }: Entrance): 'all' | 'none' | undefined {
  const { providers, open } = profile;
  if (open || providers.others.length > 0 || providers.kubernetesGateway.enabled !== false) return undefined;
  const verdicts = new Set<boolean>();
  for (const { state, protocol, entryPoints, tls } of graph.routers(profile)) {
    if (protocol === 'udp' || state === 'dropped' || state === 'disabled') continue;
    if (entryPoints === unknown || state === 'unknown' || tls === unknown) return undefined;
    if (!entryPoints.includes(entryPoint.name)) continue;
    // One of TCP may take whatever comes.
    if (protocol === 'tcp') return undefined;
    verdicts.add(tls !== undefined);
  }
  if (verdicts.size !== 1) return undefined;
  return verdicts.has(true) ? 'all' : 'none';
}
