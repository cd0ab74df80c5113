/** How far TLS reaches for a route. Each answer is true, false, or undefined where the files do not tell. */
import {
  dig,
  field,
  type Graph,
  type Ingress,
  items,
  known,
  type LoadBalancer,
  perGraph,
  push,
  type Resource,
  type Route,
  type Service,
  type ServicePort,
  someKey,
  type Target,
  unknown,
} from '../../src/rule.ts';
import { gatewayBackends, gatewayListeners } from './gateway.ts';
import { isGatewayRoute } from './routed.ts';
import type { TakenRouter, Ways } from './ways.ts';

type Answer = boolean | undefined;

/** True if one is, else undefined if one may be. */
const some = (answers: readonly Answer[]): Answer =>
  answers.includes(true) ? true : answers.includes(undefined) || answers.length === 0 ? undefined : false;
/** False if one is not, else undefined if one may not be. */
const every = (answers: readonly Answer[]): Answer =>
  answers.includes(false) ? false : answers.includes(undefined) || answers.length === 0 ? undefined : true;

/** Annotations by which controllers, or what stands in front of them, end TLS, redirect to it, or hand it on. */
const ofTls =
  /tls|ssl|certificate|listen-ports|issuer|entrypoints|redirect|allow-http|cloudflare-proxied|mergeable-ingress-type|\/canary$/i;
const toPods =
  /(?:permanent|temporal)-redirect|backend-?protocol|secure-backends|passthrough|server-ssl|ssl-services|app-protocols|upstream-protocol|serversscheme|serverstransport/i;

const hasAnnotation = ({ annotations }: Resource, pattern: RegExp): boolean =>
  someKey(annotations, (key) => pattern.test(key));

/** What a certificate is asked for by: it has to answer without TLS. */
const isChallenge = ({ labels, view }: Resource<Ingress>): boolean =>
  labels.has('acme.cert-manager.io/http01-solver') ||
  (view.rules.length > 0 &&
    view.rules.every(
      ({ paths }) => paths.length > 0 && paths.every(({ path }) => path?.startsWith('/.well-known/acme-challenge')),
    ));

const balancers = perGraph((graph) => {
  const found = new Map<Resource, LoadBalancer>();
  for (const balancer of graph.loadBalancers())
    for (const { ingress } of balancer.ingresses?.members ?? [])
      if (!found.has(ingress as Resource)) found.set(ingress as Resource, balancer);
  return found;
});

const balancerOf = (graph: Graph, from: Resource) => balancers(graph).get(from);

/** Whether a listener of a load balancer ends TLS. */
const endsAt = (protocols: readonly (string | undefined)[]): Answer =>
  some(protocols.map((protocol) => (protocol === undefined ? undefined : /^(?:TLS|HTTPS|QUIC|SSL)$/.test(protocol))));

/** Whether a router has TLS, by itself or by an entry point; undefined also where all that it does may be to redirect. */
function ofRouter({ router, entryPoints }: TakenRouter): Answer {
  const { tls, protocol, middlewares } = router;
  if (tls === unknown) return undefined;
  if (tls !== undefined) return true;
  if (router.rule.includes('/.well-known/acme-challenge')) return undefined;
  // Without TLS of Traefik connections go through as they come, and may well hold it.
  if (protocol !== 'http' || router.parents.length > 0) return undefined;
  const redirects = middlewares.some(
    ({ resource }) =>
      !resource ||
      ['redirectScheme', 'redirectRegex', 'chain', 'plugin'].some((type) => dig(resource.value, ['spec', type])),
  );
  if (redirects || !entryPoints) return undefined;
  return some(
    entryPoints.map((one) => (one.tls === unknown || one.redirect !== undefined ? undefined : one.tls !== undefined)),
  );
}

/** Whether requests for a route come to its controller by TLS. */
export function reachesController(graph: Graph, ways: Ways, from: Resource): Answer {
  if (from.kind === 'Ingress' && isChallenge(from as Resource<Ingress>)) return undefined;
  const routers = ways.routers(from);
  if (routers) return some(routers.map(ofRouter));
  if (isGatewayRoute(from)) {
    if (!/^(?:HTTP|GRPC|TLS)Route$/.test(from.kind) || redirectsAll(from)) return undefined;
    const listeners = gatewayListeners(graph, from) ?? [];
    if (
      listeners.some(({ gateway }) => hasAnnotation(gateway, ofTls) || dig(gateway.value, ['spec', 'infrastructure']))
    )
      return undefined;
    return some(listeners.map(({ protocol }) => protocol !== 'HTTP'));
  }
  if (from.kind !== 'Ingress') return undefined;
  const ingress = from as Resource<Ingress>;
  if (balancerOf(graph, from)) return endsAt(balancerProtocols(graph, from));
  if (ingress.view.tls.length > 0) return true;
  if (hasTlsBeside(graph, ingress)) return undefined;
  if (hasAnnotation(from, ofTls)) return undefined;
  // Entry points of a Traefik may have TLS for all that is on them.
  const { name } = graph.classOf(ingress);
  return name === undefined
    ? graph.traefiks().length > 0
      ? undefined
      : false
    : /traefik/i.test(name)
      ? undefined
      : false;
}

/** The hosts that Ingresses bring certificates for. */
const certified = perGraph(
  (graph) =>
    new Set(graph.all('Ingress').flatMap(({ view }) => view.tls.flatMap(({ hosts }) => hosts.map(({ host }) => host)))),
);

/** Whether other Ingresses bring certificates for all of its hosts: most controllers serve a host as one. */
function hasTlsBeside(graph: Graph, { view: { rules } }: Resource<Ingress>): boolean {
  const named = certified(graph);
  return (
    rules.length > 0 &&
    rules.every(({ host }) => host !== undefined && (named.has(host) || named.has(host.replace(/^[^.]+/, '*'))))
  );
}

const balancerProtocols = (graph: Graph, from: Resource) =>
  (balancerOf(graph, from)?.listeners ?? []).map(({ protocol }) => known(protocol));

/** Whether all that a route of the Gateway API does is to send elsewhere. */
const redirectsAll = (route: Resource): boolean => {
  const rules = items(dig(route.value, ['spec', 'rules']));
  return (
    rules.length > 0 &&
    rules.every((rule) => items(field(rule, 'filters')).some((one) => field(one, 'requestRedirect')))
  );
};

/** Whether a load balancer that leads to the controller of a route ends TLS. `at` and `title`: one that does not. */
export function endsAtBalancer(graph: Graph, ways: Ways, from: Resource) {
  const listeners = balancerOf(graph, from)?.listeners ?? ways.listeners(from);
  return { listeners, ends: endsAt(listeners.map(({ protocol }) => known(protocol))) };
}

/** Whether a load balancer of the input may be in front of a route of which nothing is known, and end TLS. */
export const mayEndBefore = (graph: Graph, ways: Ways): boolean =>
  graph
    .loadBalancers()
    .some(({ listeners }) =>
      listeners.some((one) => endsAt([known(one.protocol)]) !== false && !ways.leadsElsewhere(one)),
    );

/** Whether the input has objects of a mesh, or of a controller that says it elsewhere. */
const hasMesh = perGraph((graph) =>
  graph.resources.some(({ kind, group }) => /istio\.io$|linkerd\.io$/.test(group) || kind === 'BackendTrafficPolicy'),
);

const routesOf = perGraph((graph) => {
  const found = new Map<Resource, Route[]>();
  for (const route of graph.routes()) push(found, route.from, route);
  return found;
});

/** Meshes encrypt between Pods, and nothing of it stands in the route. */
function mayBeInMesh(graph: Graph, service: Resource<Service>): boolean {
  const mesh = /istio|linkerd|kuma\.io|consul\.hashicorp|cilium\.io|openservicemesh/;
  const isOf = (key: string): boolean => mesh.test(key);
  const namespace = graph.get('Namespace', '', service.namespace);
  return (
    (namespace !== undefined && (someKey(namespace.labels, isOf) || someKey(namespace.annotations, isOf))) ||
    graph.selects(service).pods.some(({ labels, owner }) => {
      const annotations = dig(owner.value, ['spec', 'template', 'metadata', 'annotations']);
      return someKey(labels, isOf) || Object.keys(annotations ?? {}).some(isOf);
    }) ||
    hasMesh(graph)
  );
}

/** Whether what leads to a Service port speaks TLS to its Pods, where the route itself does not say so. */
function toService(graph: Graph, service: Resource<Service> | undefined, port: ServicePort | undefined): Answer {
  if (!service) return undefined;
  const written = port && field(items(dig(service.value, ['spec', 'ports']))[port.index], 'appProtocol');
  if (
    written !== undefined ||
    hasAnnotation(service as Resource, /tls|ssl|protocol|cr-backend/i) ||
    mayBeInMesh(graph, service)
  )
    return undefined;
  return false;
}

/** Whether Traefik speaks TLS to what a router leads to. */
function toTarget(graph: Graph, { kind, scheme, service, port, parts }: Target, depth = 0): Answer {
  if (kind === 'group' && depth < 10)
    return every(parts.flatMap(({ weight, target }) => (weight === 0 ? [] : toTarget(graph, target, depth + 1))));
  if (scheme === unknown || !['pods', 'cluster-ip', 'node-port', 'addresses'].includes(kind)) return undefined;
  if (scheme === 'https') return true;
  return scheme === undefined || !service || mayBeInMesh(graph, service) || port === undefined ? undefined : false;
}

/** Whether Traefik begins TLS anew towards what a TCP route leads to, whose TLS it has ended. */
function toTcp(graph: Graph, from: Resource): Answer {
  const services = items(dig(from.value, ['spec', 'routes'])).flatMap((route) => items(field(route, 'services')));
  const isPlain = services.every((one) => !field(one, 'tls') && field(one, 'serversTransport') === undefined);
  const targets = graph
    .references({ from, role: 'backend' })
    .map(({ target }) => target as Resource<Service> | undefined);
  return isPlain && every(targets.map((one) => toService(graph, one, undefined))) === false ? false : undefined;
}

/** Whether requests for a route come to the Pods by TLS, once they are at the controller. */
export function reachesPods(graph: Graph, ways: Ways, from: Resource): Answer {
  const routers = ways.routers(from);
  if (routers)
    return every(
      routers.map(({ router: { tls, service, protocol } }) => {
        if (tls !== undefined && tls !== unknown && tls.passthrough) return true;
        return protocol === 'http' ? toTarget(graph, service) : tls === undefined ? undefined : toTcp(graph, from);
      }),
    );
  if (isGatewayRoute(from)) {
    const listeners = gatewayListeners(graph, from) ?? [];
    if (listeners.length > 0 && listeners.every(({ protocol, mode }) => protocol === 'TLS' && mode === 'Passthrough'))
      return true;
    if (!/^(?:HTTP|GRPC)Route$/.test(from.kind) || listeners.length === 0) return undefined;
    return every(
      [...gatewayBackends(from)].map(({ kind, namespace, name, port }) => {
        const service = kind === 'Service' ? graph.get('Service', namespace, name) : undefined;
        if (!service || hasBackendPolicy(graph, service)) return service && true;
        return toService(
          graph,
          service,
          service.view.ports.find((one) => one.port === port),
        );
      }),
    );
  }
  if (from.kind !== 'Ingress' || hasAnnotation(from, toPods)) return undefined;
  const { name } = graph.classOf(from as Resource<Ingress>);
  if (name === undefined || /traefik/i.test(name)) return undefined;
  return every(
    (routesOf(graph).get(from) ?? []).map(({ backend: { service, port } }) => toService(graph, service, port?.port)),
  );
}

const backendPolicies = perGraph((graph) => graph.resources.filter(({ kind }) => kind === 'BackendTLSPolicy'));

/** Whether a BackendTLSPolicy is for a Service. */
const hasBackendPolicy = (graph: Graph, service: Resource<Service>): boolean =>
  backendPolicies(graph).some(
    ({ namespace, value }) =>
      namespace === service.namespace &&
      items(dig(value, ['spec', 'targetRefs'])).some((one) => field(one, 'name') === service.name),
  );
