/**
 * What Traefik's own kinds have in common: how they name Services, middlewares and other objects of theirs.
 * `pkg/provider/kubernetes/crd/traefikio/v1alpha1`, `pkg/provider/kubernetes/crd/kubernetes.go: resolveReference`, `kubernetes_http.go: nameAndService`.
 */
import type { Path } from '../parse/place.ts';
import type { PortSpec, ReferenceSpec } from './define-kind.ts';
import { field, integer, intOrString, isMapping, items, text } from './read.ts';
import type { Resource } from './resource.ts';

/** The group, and the one before v2.10 that v3 does not read any more. */
export const traefikGroups = ['traefik.io', 'traefik.containo.us'] as const;

/** A Service, or a TraefikService, that requests are sent to (`LoadBalancerSpec`, `ServiceTCP`, `ServiceUDP`). */
export interface TraefikBackend {
  /** `Service` if absent. */
  readonly kind: string;
  readonly name: string | undefined;
  /** As written. */
  readonly namespace: string | undefined;
  /** A text is the name of a port, also one of digits alone. Undefined if absent, 0 or empty. */
  readonly port: number | string | undefined;
  /** As written; empty if absent. */
  readonly scheme: string;
  /** 1 if absent. */
  readonly weight: number;
  readonly nativeLB: boolean | undefined;
  readonly nodePortLB: boolean;
  readonly serversTransport: string | undefined;
  readonly strategy: string | undefined;
  readonly healthCheck: boolean;
  /** Before this Service alone (v3.7). */
  readonly middlewares: readonly TraefikReference[];
  readonly at: Path;
}

/** A name with a namespace beside it. */
export interface TraefikReference {
  readonly name: string;
  /** As written. */
  readonly namespace: string | undefined;
  readonly at: Path;
}

/** Reads a Service reference at a path. */
export function readBackend(value: unknown, at: Path): TraefikBackend {
  const nativeLB = field(value, 'nativeLB');
  return {
    kind: text(field(value, 'kind')) ?? 'Service',
    name: text(field(value, 'name')),
    namespace: text(field(value, 'namespace')),
    port: intOrString(field(value, 'port')) || undefined,
    scheme: text(field(value, 'scheme')) ?? '',
    weight: integer(field(value, 'weight')) ?? 1,
    nativeLB: typeof nativeLB === 'boolean' ? nativeLB : undefined,
    nodePortLB: field(value, 'nodePortLB') === true,
    serversTransport: text(field(value, 'serversTransport')),
    strategy: text(field(value, 'strategy')),
    healthCheck: isMapping(field(value, 'healthCheck')),
    middlewares: readReferences(field(value, 'middlewares'), [...at, 'middlewares']),
    at,
  };
}

/** Reads a list of them. */
function readBackends(value: unknown, at: Path): readonly TraefikBackend[] {
  return items(value).map((entry, index) => readBackend(entry, [...at, index]));
}

/** Reads a list of `{name, namespace}`. */
export function readReferences(value: unknown, at: Path): readonly TraefikReference[] {
  return items(value).flatMap((entry, index) => {
    const found = readReference(entry, [...at, index]);
    return found ? [found] : [];
  });
}

/** Reads `{name, namespace}`; undefined without a name. */
function readReference(value: unknown, at: Path): TraefikReference | undefined {
  const name = text(field(value, 'name'));
  return name === undefined ? undefined : { name, namespace: text(field(value, 'namespace')), at };
}

/** The part of a name before its provider, and the provider; undefined for a name without one. */
export function splitProvider(name: string): { readonly name: string; readonly provider: string } | undefined {
  const at = name.lastIndexOf('@');
  return at < 0 ? undefined : { name: name.slice(0, at), provider: name.slice(at + 1) };
}

/** A name as Traefik keeps it: everything but letters and digits becomes one dash (`provider.Normalize`). */
export function normalize(name: string): string {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .join('-');
}

/**
 * A reference by name, or by `namespace-name@kubernetescrd`; undefined where the name is another provider's.
 *
 * @param namespace as written beside the name
 */
export function referenceTo(
  resource: Resource,
  role: string,
  kind: string,
  name: string,
  namespace: string | undefined,
  at: Path,
  of?: object,
): ReferenceSpec | undefined {
  const split = splitProvider(name);
  const place = { role, kind, at: resource.at(...at), ...(of && { of }) };
  if (!split) return { ...place, namespace: namespace ?? resource.namespace, name };
  if (split.provider !== 'kubernetescrd') return undefined;
  // A service's name is made to fit; every other is compared as it is written (`resolveReference`, `fullServiceName`).
  const qualified = kind === 'TraefikService' ? normalize(split.name) : split.name;
  return { ...place, ...splitQualified(split.name, resource.namespace), qualified };
}

/** The likeliest parts of `namespace-name`: its own namespace if it begins with that, else what stands before the first dash. */
function splitQualified(name: string, own: string): { namespace: string; name: string } {
  if (name.startsWith(`${own}-`)) return { namespace: own, name: name.slice(own.length + 1) };
  const dash = name.indexOf('-');
  return dash < 1 ? { namespace: own, name } : { namespace: name.slice(0, dash), name: name.slice(dash + 1) };
}

/** The references of a Service reference: the Service with its port or the TraefikService, and the transport to it. */
export function* backendReferences(
  resource: Resource,
  backend: TraefikBackend,
  transport: 'ServersTransport' | 'ServersTransportTCP' | undefined,
): Iterable<ReferenceSpec> {
  const { kind, name, namespace, port, at, serversTransport } = backend;
  if (name !== undefined && kind === 'TraefikService') {
    // A namespace beside `namespace-name@kubernetescrd` is put before it once more (`crd/kubernetes_http.go: fullServiceName`).
    const full = namespace !== undefined && name.includes('@') ? `${namespace}-${name}` : name;
    const found = referenceTo(resource, 'traefik-service', kind, full, namespace, [...at, 'name'], backend);
    if (found) yield found;
  } else if (name !== undefined && kind === 'Service' && !name.includes('@')) {
    yield {
      role: 'backend',
      kind: 'Service',
      namespace: namespace ?? resource.namespace,
      name,
      at: resource.at(...at, 'name'),
      of: backend,
      port: portSpec(resource, port, [...at, 'port']),
    };
  }
  for (const middleware of backend.middlewares) {
    const path = [...middleware.at, 'name'];
    const found = referenceTo(
      resource,
      'middleware',
      'Middleware',
      middleware.name,
      middleware.namespace,
      path,
      middleware,
    );
    if (found) yield found;
  }
  if (serversTransport !== undefined && transport !== undefined) {
    const path = [...at, 'serversTransport'];
    // It is looked for beside the Service.
    const beside = namespace ?? resource.namespace;
    const found = referenceTo(resource, 'servers-transport', transport, serversTransport, beside, path, backend);
    if (found) yield found;
  }
}

function portSpec(resource: Resource, port: number | string | undefined, at: Path): PortSpec | undefined {
  if (port === undefined) return undefined;
  return typeof port === 'number' ? { number: port, at: resource.at(...at) } : { name: port, at: resource.at(...at) };
}

/** A reference to an object of the same namespace. */
export function besides(resource: Resource, role: string, kind: string, name: unknown, at: Path): ReferenceSpec[] {
  const found = text(name);
  return found === undefined
    ? []
    : [{ role, kind, namespace: resource.namespace, name: found, at: resource.at(...at) }];
}

/** `tls` of a route. */
export interface TraefikTls {
  readonly secretName: string | undefined;
  readonly options: TraefikReference | undefined;
  readonly certResolver: string | undefined;
  readonly passthrough: boolean;
  /** `store.name`: Traefik does not read it. */
  readonly domains: readonly string[];
}

/** Reads `spec.tls`; an empty mapping is TLS as well. */
function readTls(spec: unknown): TraefikTls | undefined {
  const tls = field(spec, 'tls');
  if (!isMapping(tls)) return undefined;
  return {
    secretName: text(field(tls, 'secretName')),
    options: readReference(field(tls, 'options'), ['spec', 'tls', 'options']),
    certResolver: text(field(tls, 'certResolver')),
    passthrough: field(tls, 'passthrough') === true,
    domains: items(field(tls, 'domains')).flatMap((domain) =>
      [field(domain, 'main'), ...items(field(domain, 'sans'))].filter((host) => typeof host === 'string'),
    ),
  };
}

/** The references of `spec.tls`. */
function* tlsReferences(resource: Resource, tls: TraefikTls | undefined): Iterable<ReferenceSpec> {
  if (!tls) return;
  yield* besides(resource, 'tls', 'Secret', tls.secretName, ['spec', 'tls', 'secretName']);
  if (tls.options) {
    const { name, namespace, at } = tls.options;
    const found = referenceTo(resource, 'tls-option', 'TLSOption', name, namespace, [...at, 'name'], tls.options);
    if (found) yield found;
  }
}

/** What a route of any protocol says. */
export interface TraefikRoute {
  /** As written; undefined if absent or empty. */
  readonly match: string | undefined;
  /** `Rule` if absent. */
  readonly kind: string;
  /** Undefined if absent or 0. */
  readonly priority: number | undefined;
  readonly syntax: string | undefined;
  readonly services: readonly TraefikBackend[];
  readonly middlewares: readonly TraefikReference[];
  readonly at: Path;
}

/** What all routes of Traefik's kinds have in common. */
export interface TraefikRoutes {
  readonly routes: readonly TraefikRoute[];
  readonly entryPoints: readonly { readonly name: string; readonly at: Path }[];
  /** `spec.ingressClassName`, which v3.7 brought; an empty one counts as given. */
  readonly className: string | undefined;
  /** The annotation `kubernetes.io/ingress.class`; undefined also for an empty one. */
  readonly classAnnotation: string | undefined;
  readonly tls: TraefikTls | undefined;
  readonly parents: readonly TraefikReference[];
}

/** Reads IngressRoute, IngressRouteTCP and IngressRouteUDP. */
export function readRoutes(value: unknown, resource: Resource): TraefikRoutes {
  const spec = field(value, 'spec');
  const own = field(spec, 'ingressClassName');
  const annotation = resource.annotations.get('kubernetes.io/ingress.class');
  return {
    routes: items(field(spec, 'routes')).map((route, index) => {
      const at: Path = ['spec', 'routes', index];
      return {
        match: text(field(route, 'match')),
        kind: text(field(route, 'kind')) ?? 'Rule',
        priority: integer(field(route, 'priority')) || undefined,
        syntax: text(field(route, 'syntax')),
        services: readBackends(field(route, 'services'), [...at, 'services']),
        middlewares: readReferences(field(route, 'middlewares'), [...at, 'middlewares']),
        at,
      };
    }),
    entryPoints: items(field(spec, 'entryPoints')).flatMap((name, index) =>
      typeof name === 'string' ? [{ name, at: ['spec', 'entryPoints', index] }] : [],
    ),
    className: typeof own === 'string' ? own : undefined,
    classAnnotation: annotation === '' ? undefined : annotation,
    tls: readTls(spec),
    parents: readReferences(field(spec, 'parentRefs'), ['spec', 'parentRefs']),
  };
}

/** The references of such an object. */
export function* routesReferences(
  resource: Resource<TraefikRoutes>,
  kinds: { readonly middleware?: string; readonly transport?: 'ServersTransport' | 'ServersTransportTCP' },
): Iterable<ReferenceSpec> {
  const { view } = resource;
  for (const { services, middlewares } of view.routes) {
    for (const backend of services) yield* backendReferences(resource as Resource, backend, kinds.transport);
    if (kinds.middleware === undefined) continue;
    for (const middleware of middlewares) {
      const { name, namespace, at } = middleware;
      const path = [...at, 'name'];
      const found = referenceTo(
        resource as Resource,
        'middleware',
        kinds.middleware,
        name,
        namespace,
        path,
        middleware,
      );
      if (found) yield found;
    }
  }
  yield* tlsReferences(resource as Resource, view.tls);
  for (const parent of view.parents) {
    const { name, namespace = resource.namespace, at } = parent;
    yield { role: 'parent', kind: 'IngressRoute', namespace, name, at: resource.at(...at, 'name'), of: parent };
  }
}
