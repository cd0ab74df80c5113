/** What one Traefik sees of a context; for none, what any might see. */
import type { Graph, Reference } from '../../graph/graph.ts';
import { isPlaceholder } from '../../model/read.ts';
import type { Resource } from '../../model/resource.ts';
import type { At } from '../../parse/place.ts';
import type { RouterProblem, RouterProblemKind, RouterState } from './router-types.ts';
import {
  type EntryPoint,
  type KubernetesCRDProvider,
  type KubernetesIngressProvider,
  type KubernetesProvider,
  type TraefikProfile,
  type TraefikVersion,
  type Unknown,
  unknown,
} from './types.ts';
import { isAtLeast } from './version.ts';

/** The settings that routers depend on. */
export interface World {
  readonly graph: Graph;
  readonly profile: TraefikProfile | undefined;
  readonly version: TraefikVersion | undefined;
  readonly ingress: Omit<KubernetesIngressProvider, 'at'>;
  readonly crd: Omit<KubernetesCRDProvider, 'at'>;
  /** Those of a protocol; unknown if others may exist. */
  entryPoints(protocol: 'tcp' | 'udp'): readonly EntryPoint[] | Unknown;
}

const unknownProvider = {
  enabled: unknown,
  namespaces: unknown,
  labelSelector: unknown,
  allowEmptyServices: unknown,
  allowExternalNameServices: unknown,
  nativeLBByDefault: unknown,
  crossProviderNamespaces: unknown,
  disableClusterScopeResources: unknown,
  inCluster: unknown,
  ingressClass: unknown,
} as const;

export function worldOf(graph: Graph, profile: TraefikProfile | undefined): World {
  const { kubernetesIngress: ingress, kubernetesCRD: crd } = profile?.providers ?? {};
  return {
    graph,
    profile,
    version: profile?.version,
    ingress: ingress ?? {
      ...unknownProvider,
      disableIngressClassLookup: unknown,
      strictPrefixMatching: unknown,
      publishedService: unknown,
      ingressEndpoint: unknown,
    },
    crd: crd ?? { ...unknownProvider, allowCrossNamespace: unknown },
    entryPoints(protocol) {
      if (!profile || profile.open) return unknown;
      if (profile.entryPoints.some((entryPoint) => entryPoint.protocol === unknown)) return unknown;
      return profile.entryPoints.filter((entryPoint) => entryPoint.protocol === protocol);
    },
  };
}

const problemOf =
  (sure: boolean) =>
  (
    kind: RouterProblemKind,
    effect: RouterProblem['effect'],
    at: At,
    words: string,
    reference?: Reference,
  ): RouterProblem => ({ kind, effect, at, words, sure, reference });

/** A problem that is sure. */
export const problem = problemOf(true);

/** A problem of which the files do not tell whether it is one. */
export const doubt = problemOf(false);

/** What the problems of a router come to. */
export function stateOf(problems: readonly RouterProblem[]): RouterState {
  let state: RouterState = 'enabled';
  const takesNothing = (effect: RouterProblem['effect']) => effect === 'disabled' || effect === 'tls';
  for (const { effect, sure } of problems) if (sure && effect === 'dropped') return 'dropped';
  for (const { effect, sure } of problems) {
    if (sure && takesNothing(effect)) return 'disabled';
    if (!sure && (effect === 'dropped' || takesNothing(effect))) state = 'unknown';
    else if (sure && effect === 'warning' && state === 'enabled') state = 'warning';
  }
  return state;
}

/** Only plain equalities are read; anything else is for the API server's own parser. */
const equality = /^\s*([\w./-]+)\s*={1,2}\s*([\w.-]*)\s*$/;

function meetsSelector(resource: Resource, selector: string): boolean | Unknown {
  let met = true;
  for (const part of selector.split(',')) {
    const [, key, value] = equality.exec(part) ?? [];
    if (key === undefined) return unknown;
    if (resource.labels.get(key) !== value) met = false;
  }
  return met;
}

/** Whether a provider looks at an object at all: it is on, and the namespace and the labels are among those that it asks for. */
export function sees(
  provider: Pick<KubernetesProvider, 'enabled' | 'namespaces' | 'labelSelector'>,
  resource: Resource,
): boolean | Unknown {
  const { enabled, namespaces, labelSelector } = provider;
  if (enabled === false) return false;
  let sure = enabled !== unknown;
  if (namespaces === unknown) sure = false;
  else if (namespaces.length > 0 && !namespaces.includes(resource.namespace)) {
    if (!namespaces.some(isPlaceholder) && !isPlaceholder(resource.namespace)) return false;
    sure = false;
  }
  if (labelSelector === unknown) sure = false;
  else if (labelSelector !== undefined) {
    const met = meetsSelector(resource, labelSelector);
    if (met === false) return false;
    if (met === unknown) sure = false;
  }
  return sure ? true : unknown;
}

/**
 * Whether Traefik reads an object of its own kinds: v3 knows only the group `traefik.io`, which v2.10 brought. Nobody writes that for an older one: its CRDs
 * came with the program.
 */
export function readsGroup(world: World, resource: Resource): boolean | Unknown {
  if (resource.group === 'traefik.io') return isAtLeast(world.version, 2, 10) !== false;
  const isNew = isAtLeast(world.version, 3, 0);
  return isNew === unknown ? unknown : !isNew;
}

/** Whether Traefik has an object of its own kinds: a Middleware, a TLSOption ... */
export function has(world: World, resource: Resource): boolean | Unknown {
  const reads = readsGroup(world, resource);
  const seen = sees(world.crd, resource);
  if (reads === false || seen === false) return false;
  return reads === unknown || seen === unknown ? unknown : true;
}

/** The reference that a part of an object makes. */
export function referenceOf(graph: Graph, from: Resource, of: object, role: string): Reference | undefined {
  return graph.references({ from }).find((reference) => reference.of === of && reference.role === role);
}
