/** The hosts of routes of every kind, each with its token. */
import { hostArguments } from '../../rules/_lib/rule-hosts.ts';
import { type At, dig, type Graph, isPlaceholder, items, type Resource, within } from '../../src/rule.ts';
import { gatewayGroup, gatewayListeners } from './gateway.ts';

export interface RoutedHost {
  readonly from: Resource;
  /** In lower case; undefined: every host. */
  readonly host: string | undefined;
  readonly at: At;
}

/** Kinds of routes of the Gateway API. */
export const gatewayRoutes: ReadonlySet<string> = new Set([
  'HTTPRoute',
  'GRPCRoute',
  'TLSRoute',
  'TCPRoute',
  'UDPRoute',
]);

const ownRoutes: ReadonlySet<string> = new Set(['Ingress', 'IngressRoute', 'IngressRouteTCP', 'IngressRouteUDP']);

export const isGatewayRoute = ({ kind, group }: Resource): boolean => group === gatewayGroup && gatewayRoutes.has(kind);

/** Whether an object is a route, of whatever kind. */
export const isRoute = (resource: Resource): boolean =>
  (ownRoutes.has(resource.kind) && resource.definition !== undefined) || isGatewayRoute(resource);

/** Hosts of a rule of Traefik: undefined for every host, nothing where the rule does not tell. */
function* hostsOfMatch(rule: string, at: At): Iterable<{ readonly name: string | undefined; readonly at: At }> {
  // What is excluded, and what a pattern takes, is no list of names.
  if (rule === '' || /!\s*(?:\(|Host)|HostRegexp|HostSNIRegexp/.test(rule) || isPlaceholder(rule)) return;
  if (!/\bHost/.test(rule)) yield { name: undefined, at };
  for (const { text, offset, length } of hostArguments(rule))
    if (text !== '*') yield { name: text, at: within(at, rule, offset, length) };
}

/** Those of a route of the Gateway API: its own, else those of the listeners that it hangs on. */
function* hostsOfGatewayRoute(
  graph: Graph,
  route: Resource,
): Iterable<{ readonly name: string | undefined; readonly at: At }> {
  const own = items(dig(route.value, ['spec', 'hostnames']));
  for (const [index, name] of own.entries())
    if (typeof name === 'string') yield { name, at: route.at('spec', 'hostnames', index) };
  if (own.length > 0 || !/^(?:HTTP|GRPC|TLS)Route$/.test(route.kind)) return;
  const seen = new Set<string | undefined>();
  for (const { hostname, parent } of gatewayListeners(graph, route) ?? []) {
    if (seen.has(hostname)) continue;
    seen.add(hostname);
    yield { name: hostname, at: parent };
  }
}

/** All of a context. What is filled in later is left out. */
export function routedHosts(graph: Graph): readonly RoutedHost[] {
  const found: RoutedHost[] = [];
  const add = (from: Resource, text: string | undefined, at: At): void => {
    if (text !== undefined && (isPlaceholder(text) || text === '')) return;
    found.push({ from, host: text === '*' ? undefined : text?.toLowerCase().replace(/\.$/, ''), at });
  };
  for (const ingress of graph.all('Ingress')) {
    const { rules, defaultBackend } = ingress.view;
    for (const rule of rules) {
      // What is no text is refused by the API server.
      const written = dig(ingress.value, [...rule.at, 'host']);
      const isBare = written === undefined || written === null || written === '';
      if (isBare) add(ingress as Resource, undefined, ingress.at(...rule.at));
      else if (rule.host !== undefined) add(ingress as Resource, rule.host, ingress.at(...rule.at, 'host'));
    }
    if (defaultBackend) add(ingress as Resource, undefined, ingress.keyAt('spec', 'defaultBackend'));
  }
  for (const kind of ['IngressRoute', 'IngressRouteTCP'] as const)
    for (const route of graph.all(kind)) {
      // A child of another route takes what that one hands on.
      if (route.view.parents.length > 0) continue;
      for (const { match = '', at } of route.view.routes)
        for (const one of hostsOfMatch(match, route.at(...at, 'match')))
          if (one.name !== undefined || kind === 'IngressRoute') add(route as Resource, one.name, one.at);
    }
  for (const route of graph.resources)
    if (isGatewayRoute(route)) for (const { name, at } of hostsOfGatewayRoute(graph, route)) add(route, name, at);
  for (const route of graph.routes())
    if (route.by !== undefined && !isGatewayRoute(route.from)) add(route.from, route.host, route.at);
  return found;
}

/** The label of an object, or of its Namespace. */
export function labelOf(graph: Graph, resource: Resource, key: string): string | undefined {
  const own = resource.labels.get(key) ?? graph.get('Namespace', '', resource.namespace)?.labels.get(key);
  return typeof own === 'string' && !isPlaceholder(own) ? own : undefined;
}

/** Whether a name, or all names that a wildcard stands for, lie in what is allowed. */
export function hostAllowed(name: string, allowed: readonly string[]): boolean {
  return allowed.some((one) => one === name || (one.startsWith('*.') && name.endsWith(one.slice(1))));
}
