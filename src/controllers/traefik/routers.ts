/** All routers of one Traefik. */
import type { Graph } from '../../graph/graph.ts';
import { ingressRouters } from './ingress-routers.ts';
import { routeRouters } from './route-routers.ts';
import type { Router } from './router-types.ts';
import type { TraefikProfile } from './types.ts';
import { worldOf } from './world.ts';

/**
 * The routers that a Traefik makes, those that it fails to make, and those of objects that it passes over (`not-taken`), in the order of
 * the objects. Without a profile those of Traefik's own kinds, and of Ingresses that have annotations for it: whose another one is, is not known then.
 */
export function readRouters(
  graph: Graph,
  profile: TraefikProfile | undefined,
  which: 'all' | 'particular',
): readonly Router[] {
  const world = worldOf(graph, profile);
  const own = routeRouters(world);
  return [...ingressRouters(world, which), ...own];
}
