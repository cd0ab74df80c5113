/**
 * Annotations of external-dns to DNS records (`source/annotations/annotations.go`, `source/{service,ingress,traefik_proxy}.go`). What it makes of
 * hosts alone, without an annotation, depends on where it looks: nothing is said of that.
 */
import type { Graph } from '../../graph/graph.ts';
import { type Cloud, type DnsRecord, noCloud } from '../../model/cloud.ts';
import type { Ingress } from '../../model/kinds/ingress.ts';
import type { Service } from '../../model/kinds/service.ts';
import { isPlaceholder } from '../../model/read.ts';
import type { Resource } from '../../model/resource.ts';
import type { TraefikRoutes } from '../../model/traefik.ts';
import { type Unknown, unknown } from '../../model/unknown.ts';
import type { At } from '../../parse/place.ts';

/** The second is the default since v0.22. */
const prefixes = ['external-dns.alpha.kubernetes.io/', 'external-dns.kubernetes.io/'];

interface Annotation {
  readonly key: string;
  readonly value: string;
}

function find({ annotations }: Resource, name: string): Annotation | undefined {
  for (const prefix of prefixes) {
    const key = prefix + name;
    const value = annotations.get(key);
    if (value !== undefined) return { key, value };
  }
  return undefined;
}

/** Names of a list with commas; unknown if a part of it is filled in later. */
function listOf({ value }: Annotation): readonly string[] | Unknown {
  if (isPlaceholder(value)) return unknown;
  return value.split(',').flatMap((item) => item.trim().toLowerCase().replace(/\.$/, '') || []);
}

/** Hosts that external-dns reads out of a route: between backticks alone. */
function hostsOfRoute(rule: string): readonly string[] {
  const hosts: string[] = [];
  for (const [, list = ''] of rule.matchAll(/\bHost(?:SNI|Header)?\(([^)]*)\)/g))
    for (const [, host = ''] of list.matchAll(/`([^`]+)`/g)) if (host !== '*') hosts.push(host.toLowerCase());
  return hosts;
}

/** The hosts of an object beside its annotations. */
function hostsOf(resource: Resource): readonly string[] {
  if (resource.kind === 'Ingress') {
    const { rules, tls } = (resource as Resource<Ingress>).view;
    return [
      ...rules.flatMap(({ host }) => host ?? []),
      ...tls.flatMap(({ hosts }) => hosts.map(({ host }) => host)),
    ].map((host) => host.toLowerCase());
  }
  const { routes } = (resource as Resource<TraefikRoutes>).view;
  return routes.flatMap(({ match }) => hostsOfRoute(match ?? ''));
}

function recordsOf(resource: Resource): DnsRecord[] {
  if (resource.annotations.size === 0) return [];
  const hostname = find(resource, 'hostname');
  const target = find(resource, 'target');
  if (!hostname && !target) return [];
  const controller = find(resource, 'controller');
  if (controller && controller.value !== 'dns-controller') return [];
  const isService = resource.kind === 'Service';
  const isRoute = resource.kind.startsWith('IngressRoute');
  if (isService ? !hostname : isRoute && !target) return [];
  const at: At = resource.at('metadata', 'annotations', (hostname ?? target)?.key ?? '');
  const written = hostname ? listOf(hostname) : [];
  const source = find(resource, 'ingress-hostname-source')?.value;
  const own = isService || source === 'annotation-only' ? [] : hostsOf(resource);
  const names: readonly (string | Unknown)[] =
    written === unknown ? [unknown] : [...new Set([...(source === 'defined-hosts-only' ? [] : written), ...own])];
  const isOwn = isService && !target && (resource as Resource<Service>).view.type === 'LoadBalancer';
  return names.map(
    (name): DnsRecord => ({
      source: 'external-dns',
      title: resource.title,
      scope: `${resource.kind} ${resource.namespace}/${resource.name}`,
      at,
      conditional: false,
      name: { value: name !== unknown && isPlaceholder(name) ? unknown : name, given: true, at },
      type: { value: unknown, given: false, at },
      alias: undefined,
      values: target ? listOf(target) : unknown,
      ...(isOwn && { service: { namespace: resource.namespace, name: resource.name } }),
      ...(resource.kind === 'Ingress' &&
        !target && { ingress: { namespace: resource.namespace, name: resource.name } }),
      routed: find(resource, 'set-identifier') !== undefined,
    }),
  );
}

/** The records that annotations of a context ask for. */
export function lowerExternalDns(graph: Graph): Cloud {
  const records: DnsRecord[] = [];
  const add = (resource: Resource): void => {
    if (resource.annotations.size > 0) records.push(...recordsOf(resource));
  };
  for (const service of graph.all('Service')) add(service);
  for (const ingress of graph.all('Ingress')) add(ingress);
  for (const route of graph.all('IngressRoute')) add(route);
  for (const route of graph.all('IngressRouteTCP')) add(route);
  return records.length === 0 ? noCloud : { ...noCloud, records };
}
