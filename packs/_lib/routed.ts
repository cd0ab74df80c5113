/** The hosts of routes of every kind, each with its token. */
import { hostArguments } from '../../rules/_lib/rule-hosts.ts';
import { type At, dig, type Graph, isPlaceholder, items, type Resource } from '../../src/rule.ts';

export interface RoutedHost {
  readonly from: Resource;
  /** In lower case; undefined: every host. */
  readonly host: string | undefined;
  readonly at: At;
}

export const routeKinds: ReadonlySet<string> = new Set([
  'Ingress',
  'IngressRoute',
  'IngressRouteTCP',
  'IngressRouteUDP',
  'HTTPRoute',
  'GRPCRoute',
  'TLSRoute',
  'TCPRoute',
  'UDPRoute',
]);

const gatewayGroup = 'gateway.networking.k8s.io';

export function isRoute({ kind, group }: Resource): boolean {
  return routeKinds.has(kind) && (!kind.endsWith('Route') || kind === 'IngressRoute' || group === gatewayGroup);
}

/** Hosts of a rule of Traefik: `*` for every host, nothing where the rule does not tell. */
function hostsOfMatch(rule: string): readonly string[] {
  // What is excluded, and what a pattern takes, is no list of names.
  if (/!|HostRegexp|HostSNIRegexp/.test(rule) || isPlaceholder(rule)) return [];
  const named = Array.from(hostArguments(rule), ({ text }) => text);
  return /\bHost/.test(rule) ? named.filter((name) => name !== '*') : rule === '' ? [] : ['*'];
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
      for (const { match, at } of route.view.routes)
        for (const name of hostsOfMatch(match ?? ''))
          if (name !== '*' || kind === 'IngressRoute') add(route as Resource, name, route.at(...at, 'match'));
    }
  for (const route of graph.resources)
    if (route.group === gatewayGroup && isRoute(route))
      for (const [index, name] of items(dig(route.value, ['spec', 'hostnames'])).entries())
        if (typeof name === 'string') add(route, name, route.at('spec', 'hostnames', index));
  for (const route of graph.routes()) if (route.by !== undefined) add(route.from, route.host, route.at);
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
