/** The hosts that routes of a context serve, each with the token that names it; and the Pods of the controller that serves them. */
import {
  type At,
  type Graph,
  type Ingress,
  isController,
  isPlaceholder,
  type PodTemplate,
  perGraph,
  push,
  type Resource,
  type TraefikProfile,
} from '../../src/rule.ts';
import { hostsOfRule } from './rule-hosts.ts';

export interface RoutedHost {
  /** In lower case; no wildcard. */
  readonly host: string;
  readonly from: Resource;
  readonly at: At;
}

/** Names that only a cluster, or a private network, knows. */
const inside = /\.(?:svc|local|internal|localhost|test|lan|home|invalid)$|\.svc\./;
const name = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** Each host once for each object that routes it. */
export function routedHosts(graph: Graph): readonly RoutedHost[] {
  const found: RoutedHost[] = [];
  const seen = new Set<string>();
  const add = (written: string, from: Resource, at: At): void => {
    const host = written.toLowerCase();
    if (isPlaceholder(written) || !name.test(host) || inside.test(host)) return;
    const key = `${from.ordinal} ${host}`;
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ host, from, at });
  };
  for (const ingress of graph.all('Ingress'))
    for (const { host, at } of ingress.view.rules)
      if (host !== undefined) add(host, ingress, ingress.at(...at, 'host'));
  for (const kind of ['IngressRoute', 'IngressRouteTCP'] as const)
    for (const route of graph.all(kind))
      route.view.routes.forEach(({ match, at }) => {
        for (const host of hostsOfRule(match ?? '')) add(host, route, route.at(...at, 'match'));
      });
  return found;
}

/** The Traefiks that surely take an object. */
const takersOf = perGraph((graph) => {
  const found = new Map<Resource, TraefikProfile[]>();
  for (const profile of graph.traefiks()) {
    const taken = graph.routers(profile).filter(({ state }) => state === 'enabled' || state === 'warning');
    for (const from of new Set(taken.map((router) => router.from))) push(found, from, profile);
  }
  return found;
});

/** The Pods of the controller that takes an object; empty if it is not known which does. */
export function controllerOf(graph: Graph, from: Resource): readonly PodTemplate[] {
  const taking = takersOf(graph).get(from) ?? [];
  const pods = taking.flatMap(({ pod }) => pod ?? []);
  if (taking.length > 0) return pods.length === taking.length ? pods : [];
  if (from.kind !== 'Ingress' || graph.traefiks().length > 0) return [];
  // Of other controllers nothing is read: the only one of the input is taken for it, if it bears the name of the class.
  const { name: className } = graph.classOf(from as Resource<Ingress>);
  const all = graph.pods.filter(isController);
  const isNamed = all.every(({ containers }) => containers.some(({ image }) => image?.includes(className ?? '\0')));
  return isNamed && new Set(all.map(({ owner }) => owner)).size === 1 ? all : [];
}
