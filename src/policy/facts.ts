/** The graph as policies see it: objects of CEL, whose fields are read from the graph when an expression asks for them. */

import {
  bool,
  type CelMap,
  dyn,
  fromPlain,
  int,
  listOf,
  type MapKey,
  mapOf,
  objectOf,
  type Placeholder,
  string,
  type Type,
  Unknown,
  type Value,
} from '../cel/index.ts';
import type { Graph, Listener, NodePortClaim } from '../graph/graph.ts';
import type { Service, ServicePort } from '../model/kinds/service.ts';
import type { PodTemplate } from '../model/pod-template.ts';
import { isPlaceholder } from '../model/read.ts';
import type { Resource, ResourceAt } from '../model/resource.ts';
import { once } from '../parse/once.ts';
import { type RouteEntry, routeEntries } from '../simulate/routes.ts';

const labels = mapOf(string, string);
const named = { name: string, namespace: string, labels, annotations: labels };

/** Fields of the objects, by the name of their type. docs/guides/policies.md explains each. */
export const factTypes: Readonly<Record<string, Readonly<Record<string, Type>>>> = {
  Ingress: {
    ...named,
    kind: string,
    class: string,
    hosts: listOf(string),
    tlsHosts: listOf(string),
    routes: listOf(objectOf('Route')),
    services: listOf(objectOf('Service')),
  },
  Service: {
    ...named,
    type: string,
    selector: labels,
    ports: listOf(objectOf('ServicePort')),
    nodePorts: listOf(int),
    pods: listOf(objectOf('Pod')),
    routes: listOf(objectOf('Route')),
  },
  ServicePort: { name: string, port: int, protocol: string, targetPort: dyn, nodePort: int },
  Pod: { ...named, kind: string, ports: listOf(int), images: listOf(string) },
  Route: {
    kind: string,
    name: string,
    namespace: string,
    labels,
    annotations: labels,
    class: string,
    controller: string,
    protocol: string,
    hosts: listOf(string),
    host: string,
    path: string,
    match: string,
    rule: string,
    entryPoints: listOf(string),
    middlewares: listOf(string),
    tls: bool,
    services: listOf(string),
    pods: listOf(objectOf('Pod')),
  },
  Listener: { host: string, class: string, routes: listOf(objectOf('Route')) },
  NodePort: { port: int, protocol: string, service: objectOf('Service') },
  Namespace: { name: string, labels },
};

/** Variables that every policy has. */
export const commonVariables: Readonly<Record<string, Type>> = {
  object: dyn,
  ns: objectOf('Namespace'),
  context: string,
  routes: listOf(objectOf('Route')),
  services: listOf(objectOf('Service')),
  listeners: listOf(objectOf('Listener')),
  nodePorts: listOf(objectOf('NodePort')),
};

/** Kinds that make routes: there is `ingress` for them. */
export const routeKinds: ReadonlySet<string> = new Set([
  'Ingress',
  'IngressRoute',
  'IngressRouteTCP',
  'IngressRouteUDP',
]);

export const placeholder: Placeholder = (text) => (isPlaceholder(text) ? `the placeholder ${text}` : undefined);

/** An object whose fields are found when they are asked for. */
class Fact implements CelMap {
  readonly isCelMap = true;
  readonly typeName: string;
  readonly #fields: Readonly<Record<string, () => Value>>;
  readonly #known = new Map<string, Value>();

  constructor(typeName: string, fields: Readonly<Record<string, () => Value>>) {
    this.typeName = typeName;
    this.#fields = fields;
  }
  get size(): number {
    return Object.keys(this.#fields).length;
  }
  get(key: Value): Value | undefined {
    if (typeof key !== 'string' || !Object.hasOwn(this.#fields, key)) return undefined;
    const known = this.#known.get(key) ?? (this.#fields[key] as () => Value)();
    this.#known.set(key, known);
    return known;
  }
  keys(): Iterable<MapKey> {
    return Object.keys(this.#fields);
  }
}

const text = (value: string | undefined): Value => (value === undefined ? '' : fromPlain(value, placeholder));

const keyOf = ({ kind, namespace, name }: Pick<Resource, 'kind' | 'namespace' | 'name'>): string =>
  `${kind}\0${namespace}\0${name}`;

/** The routes of a context, as objects and Services ask for them. */
class Routing {
  readonly entries: readonly RouteEntry[];
  readonly byObject: ReadonlyMap<Resource, readonly RouteEntry[]>;
  /** By `namespace/name`. */
  readonly byService: ReadonlyMap<string, readonly RouteEntry[]>;
  readonly #places: ReadonlyMap<RouteEntry, number>;

  constructor(entries: readonly RouteEntry[]) {
    this.entries = entries;
    this.#places = new Map(entries.map((entry, index) => [entry, index]));
    this.byObject = grouped(entries, ({ at }) => [(at as ResourceAt).resource]);
    this.byService = grouped(entries, ({ service = '' }) =>
      service.split(', ').map((one) => one.replace(/:[^:]*$/, '')),
    );
  }

  /** Each once, in the order of the table of routes. */
  readonly inOrder = (entries: readonly RouteEntry[]): RouteEntry[] => {
    const place = (entry: RouteEntry): number => this.#places.get(entry) ?? 0;
    return [...new Set(entries)].sort((a, b) => place(a) - place(b));
  };
}

/** Entries by each of their keys, once for a key. */
function grouped<T, K>(entries: readonly T[], keysOf: (entry: T) => readonly K[]): Map<K, T[]> {
  const found = new Map<K, T[]>();
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) {
      const known = found.get(key);
      if (known) known.push(entry);
      else found.set(key, [entry]);
    }
  return found;
}

/** The facts of one context. Made once, and shared by its policies. */
export class Facts {
  readonly #graph: Graph;
  readonly #services = new Map<Resource, Value>();
  readonly #pods = new Map<PodTemplate, Value>();
  readonly #routes = new Map<RouteEntry, Value>();
  readonly #routing = once(() => new Routing(routeEntries(this.#graph)));
  readonly #podsByOwner = once(() => new Map(this.#graph.pods.toReversed().map((pod) => [keyOf(pod.owner), pod])));
  readonly #claims = once(() => grouped(this.#graph.nodePorts(), ({ service }): Resource[] => [service]));
  /** The lists of a context are the same for each of its objects. */
  readonly #lists: Readonly<Record<string, () => Value>>;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#lists = {
      routes: once(() => this.routes().map((entry) => this.route(entry))),
      services: once(() => graph.all('Service').map((service) => this.service(service))),
      listeners: once(() => graph.listeners().map((listener) => this.listener(listener))),
      nodePorts: once(() => graph.nodePorts().map((claim) => this.#nodePort(claim))),
    };
  }

  /** The object itself. What an unrendered patch may change is unknown. */
  object(resource: Resource): Value {
    return resource.changeable
      ? new Unknown('what patches make of the object')
      : fromPlain(resource.value, placeholder);
  }

  /** All routes of the context, or those that an object makes. */
  routes(of?: Resource): readonly RouteEntry[] {
    const { entries, byObject } = this.#routing();
    return of ? (byObject.get(of) ?? []) : entries;
  }

  route(entry: RouteEntry): Value {
    const known = this.#routes.get(entry);
    if (known !== undefined) return known;
    const { resource } = entry.at as ResourceAt;
    const made = new Fact('Route', {
      ...this.#metadata(resource),
      kind: () => resource.kind,
      class: () => text(this.#classOf(resource)),
      controller: () => text(entry.controller),
      protocol: () => entry.protocol,
      hosts: () => (entry.host === undefined ? [] : [text(entry.host)]),
      host: () => text(entry.host),
      path: () => text(entry.path),
      match: () => entry.match,
      rule: () => text(entry.rule),
      entryPoints: () => (entry.entryPoints ? [...entry.entryPoints] : new Unknown('the entry points of the route')),
      middlewares: () => [...entry.middlewares],
      tls: () => this.#hasTls(entry, resource),
      services: () => (entry.service === undefined ? [] : entry.service.split(', ')),
      pods: () =>
        entry.pods
          .map(({ kind, namespace, name }) => this.#podNamed(kind, namespace, name))
          .filter((pod) => pod !== undefined),
    });
    this.#routes.set(entry, made);
    return made;
  }

  #hasTls({ tls }: RouteEntry, resource: Resource): Value {
    if (tls !== undefined) return tls;
    if (resource.kind === 'Ingress') {
      const { spec } = resource.value as { spec?: { tls?: unknown } };
      return Array.isArray(spec?.tls) && spec.tls.length > 0;
    }
    return new Unknown('whether the route is for TLS');
  }

  #classOf(resource: Resource): string | undefined {
    if (resource.kind === 'Ingress')
      return this.#graph.routes().find(({ from }) => from === resource)?.className.name ?? undefined;
    return resource.annotations.get('kubernetes.io/ingress.class');
  }

  ingress(resource: Resource): Value {
    const entries = () => this.routes(resource);
    return new Fact('Ingress', {
      ...this.#metadata(resource),
      kind: () => resource.kind,
      class: () => text(this.#classOf(resource)),
      hosts: () => [...new Set(entries().flatMap(({ host }) => host ?? []))].map(text),
      tlsHosts: () => {
        const { spec } = resource.value as { spec?: { tls?: unknown } };
        const list = Array.isArray(spec?.tls) ? (spec.tls as { hosts?: unknown }[]) : [];
        return list
          .flatMap((entry) => (Array.isArray(entry?.hosts) ? entry.hosts : []))
          .map((host) => text(String(host)));
      },
      routes: () => entries().map((entry) => this.route(entry)),
      services: () => {
        const found = this.#graph.references({ from: resource, to: 'Service' });
        const open = found.find(({ state }) => state === 'unknown');
        if (open) return new Unknown(`the Service ${open.name}`);
        const targets = new Set(found.flatMap(({ target }) => target ?? []));
        return [...targets].map((target) => this.service(target as Resource<Service>));
      },
    });
  }

  service(resource: Resource<Service>): Value {
    const known = this.#services.get(resource);
    if (known !== undefined) return known;
    const { view } = resource;
    const made = new Fact('Service', {
      ...this.#metadata(resource),
      type: () => view.type,
      selector: () =>
        fromPlain((resource.value as { spec?: { selector?: unknown } }).spec?.selector ?? {}, placeholder),
      ports: () => view.ports.map((port) => this.#port(resource, port)),
      nodePorts: () => (this.#claims().get(resource) ?? []).map(({ number }) => BigInt(number)),
      pods: () => {
        const { state, pods, maybeMore } = this.#graph.selects(resource);
        if (state === 'unknown' || state === 'external' || (maybeMore && pods.length === 0))
          return new Unknown(`the Pods of Service ${resource.name}`);
        return pods.map((pod) => this.pod(pod));
      },
      routes: () =>
        (this.#routing().byService.get(`${resource.namespace}/${resource.name}`) ?? []).map((entry) =>
          this.route(entry),
        ),
    });
    this.#services.set(resource, made);
    return made;
  }

  #port(resource: Resource<Service>, port: ServicePort): Value {
    const written = (resource.value as { spec?: { ports?: Record<string, unknown>[] } }).spec?.ports?.[port.index];
    return new Fact('ServicePort', {
      name: () => text(port.name),
      port: () => (port.port === undefined ? new Unknown('the number of the port') : BigInt(port.port)),
      protocol: () => port.protocol,
      targetPort: () => fromPlain(written?.targetPort ?? port.port ?? null, placeholder),
      nodePort: () => fromPlain(written?.nodePort ?? 0, placeholder),
    });
  }

  pod(pod: PodTemplate): Value {
    const known = this.#pods.get(pod);
    if (known !== undefined) return known;
    const { owner: resource } = pod;
    const made = new Fact('Pod', {
      ...this.#metadata(resource),
      kind: () => resource.kind,
      labels: () => map(pod.labels),
      ports: () =>
        pod.containers.flatMap(({ ports }) =>
          ports.flatMap(({ containerPort }) => (containerPort === undefined ? [] : [BigInt(containerPort)])),
        ),
      images: () => pod.containers.map(({ image }) => text(image)),
    });
    this.#pods.set(pod, made);
    return made;
  }

  #podNamed(kind: string, namespace: string, name: string): Value | undefined {
    const pod = this.#podsByOwner().get(keyOf({ kind, namespace, name }));
    return pod && this.pod(pod);
  }

  listener({ host, className, routes }: Listener): Value {
    return new Fact('Listener', {
      host: () => text(host),
      class: () => text(className),
      routes: () => {
        const { byObject, inOrder } = this.#routing();
        const found = routes.flatMap(({ from, path, host: own, at }) =>
          (byObject.get(from) ?? []).filter((entry) => (path === entry.path && own === entry.host) || at === entry.at),
        );
        return inOrder(found).map((entry) => this.route(entry));
      },
    });
  }

  namespace(name: string): Value {
    const resource = this.#graph.get('Namespace', '', name);
    return new Fact('Namespace', {
      name: () => text(name),
      // Every namespace has this label, whoever made it (KEP-2161); of others only its manifest can tell.
      labels: () =>
        resource
          ? map(new Map([...resource.labels, ['kubernetes.io/metadata.name', name] as const]))
          : new Unknown(`the labels of namespace ${name}`),
    });
  }

  /** What the variables of every policy stand for. */
  common(resource: Resource): Readonly<Record<string, Value | (() => Value)>> {
    return {
      object: () => this.object(resource),
      ns: () => this.namespace(resource.namespace),
      context: this.#graph.context.name,
      ...this.#lists,
    };
  }

  #nodePort({ number, protocol, service }: NodePortClaim): Value {
    return new Fact('NodePort', {
      port: () => BigInt(number),
      protocol: () => protocol,
      service: () => this.service(service),
    });
  }

  #metadata(resource: Resource): Readonly<Record<string, () => Value>> {
    return {
      name: () => text(resource.name),
      namespace: () => text(resource.namespace),
      labels: () => map(resource.labels),
      annotations: () => map(resource.annotations),
    };
  }
}

function map(entries: Iterable<readonly [string, string]>): Value {
  return fromPlain(Object.fromEntries(entries), placeholder);
}
