/**
 * What contexts of one cluster have of each other. Each remains a context of its own, for Argo CD and Flux deploy it by itself; but an object that
 * another one brings to the cluster is there, and a node port that another one takes is taken. So each gets, as known objects that are not linted,
 * what it refers to and what it competes with. What is missing is judged by the context alone, as ever. Loaded if clusters are seen.
 */
import type { Generated, Manifest, ManifestSet } from '../adapters/manifest-set.ts';
import type { AnyKind } from '../model/define-kind.ts';
import type { Service } from '../model/kinds/service.ts';
import { producedSecrets } from '../model/producers.ts';
import { push } from '../model/push.ts';
import { isPlaceholder } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import { toResources } from '../model/resources.ts';
import type { Settings } from '../model/settings.ts';
import { normalize } from '../model/traefik.ts';

/** A context on the way to its graph. */
export interface Peopled {
  readonly set: ManifestSet;
  readonly resources: readonly Resource[];
}

/** Of these more has to be known than that they are there. */
const speaking = new Set(['Service', 'IngressClass']);

/** Kinds that a cluster has but once under a name: where two contexts define one, they are hardly meant for one cluster. */
const primary = new Set(
  'Service Ingress Pod Deployment StatefulSet DaemonSet ReplicaSet Rollout IngressRoute IngressRouteTCP IngressRouteUDP Gateway HTTPRoute GRPCRoute'.split(
    ' ',
  ),
);

/** What a cluster's contexts bring. */
interface Offer {
  readonly objects: ReadonlyMap<string, Resource>;
  /** By Traefik's `namespace-name`. */
  readonly qualified: ReadonlyMap<string, Resource>;
  readonly secrets: ReadonlySet<string>;
  /** The first Service that takes a node port. */
  readonly ports: ReadonlyMap<number, Resource>;
  readonly homes: ReadonlyMap<Resource, Peopled>;
}

const keyOf = (kind: string, namespace: string, name: string): string => `${kind}\n${namespace}\n${name}`;

/**
 * The contexts with what they reach in others of their clusters.
 *
 * @param kinds those of plugins
 */
export function withReach(sets: readonly ManifestSet[], settings: Settings, kinds: readonly AnyKind[]): Peopled[] {
  const all = sets.map((set): Peopled => ({ set, resources: toResources(set.manifests, settings, kinds) }));
  const clusters = new Map<string, Peopled[]>();
  for (const one of all) for (const cluster of one.set.clusters ?? []) push(clusters, cluster, one);
  const offers = new Map<string, Offer>();
  for (const [cluster, members] of clusters) {
    const offer = members.length > 1 ? offerOf(members) : undefined;
    if (offer) offers.set(cluster, offer);
  }
  if (offers.size === 0) return all;
  return all.map((one) => {
    const own = (one.set.clusters ?? []).filter((cluster) => offers.has(cluster));
    if (own.length === 0) return one;
    const { manifests, generated } = reachOf(
      one,
      own.flatMap((cluster) => offers.get(cluster) ?? []),
    );
    const why = `${one.set.why ?? ''}; it shares the cluster of ${own.join(', ')} with other contexts`;
    const set: ManifestSet = {
      ...one.set,
      why,
      // First, so that of two which are in each other's way the one is told of that is linted.
      manifests: [...manifests, ...one.set.manifests],
      generated: [...one.set.generated, ...generated],
    };
    return { set, resources: manifests.length === 0 ? one.resources : toResources(set.manifests, settings, kinds) };
  });
}

/** What contexts offer each other; undefined if they are not for one cluster, as it seems: then they define the same things. */
function offerOf(members: readonly Peopled[]): Offer | undefined {
  const objects = new Map<string, Resource>();
  const qualified = new Map<string, Resource>();
  const secrets = new Set<string>();
  const ports = new Map<number, Resource>();
  const homes = new Map<Resource, Peopled>();
  for (const member of members)
    for (const resource of member.resources) {
      const { kind, namespace, name, definition } = resource;
      for (const made of producedSecrets(resource)) secrets.add(keyOf('Secret', made.namespace, made.name));
      if (!definition || name === '' || resource.isKnown || isPlaceholder(name) || isPlaceholder(namespace)) continue;
      const key = keyOf(kind, namespace, name);
      const other = objects.get(key);
      if (other && homes.get(other) !== member) {
        if (primary.has(kind)) return undefined;
        continue;
      }
      if (other) continue;
      objects.set(key, resource);
      homes.set(resource, member);
      const id = `${kind}/${normalize(`${namespace}-${name}`)}`;
      if (!qualified.has(id)) qualified.set(id, resource);
      for (const port of nodePortsOf(resource)) if (!ports.has(port)) ports.set(port, resource);
    }
  return { objects, qualified, secrets, ports, homes };
}

function nodePortsOf(resource: Resource): number[] {
  if (resource.kind !== 'Service') return [];
  const { type, ports } = resource.view as Service;
  if (type !== 'NodePort' && type !== 'LoadBalancer') return [];
  return ports.flatMap(({ nodePort }) => (nodePort === undefined ? [] : [nodePort]));
}

function reachOf(one: Peopled, offers: readonly Offer[]): { manifests: Manifest[]; generated: Generated[] } {
  const own = new Set(one.resources.map(({ kind, namespace, name }) => keyOf(kind, namespace, name)));
  const manifests = new Map<string, Manifest>();
  const generated = new Map<string, Generated>();
  const take = (resource: Resource, { homes }: Offer): void => {
    const { kind, namespace, name } = resource;
    const key = keyOf(kind, namespace, name);
    const manifest = homes.get(resource)?.set.manifests[resource.ordinal];
    if (own.has(key) || !manifest || homes.get(resource) === one) return;
    if (!speaking.has(kind)) generated.set(key, existing(kind, namespace, name));
    else if (!manifests.has(key))
      manifests.set(key, { ...manifest, known: true, ...(namespace !== '' && { namespace }) });
  };
  for (const resource of one.resources) {
    for (const { kind, namespace, name, qualified } of resource.definition?.references?.(resource) ?? [])
      for (const offer of offers) {
        const key = keyOf(kind, namespace, name);
        const found = qualified === undefined ? undefined : offer.qualified.get(`${kind}/${qualified}`);
        const target = found ?? offer.objects.get(key);
        if (target) take(target, offer);
        else if (offer.secrets.has(key) && !own.has(key)) generated.set(key, existing(kind, namespace, name));
      }
    for (const port of nodePortsOf(resource))
      for (const offer of offers) {
        const first = offer.ports.get(port);
        if (first) take(first, offer);
      }
  }
  return { manifests: [...manifests.values()], generated: [...generated.values()] };
}

function existing(kind: string, namespace: string, name: string): Generated {
  return { kind, namespace, name, reason: 'another context of the cluster brings it' };
}
