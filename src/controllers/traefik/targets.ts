/**
 * What stands behind a router: `pkg/provider/kubernetes/ingress/kubernetes.go: loadService`, `crd/kubernetes_http.go: nameAndService, loadServers,
 * buildTraefikService`, `crd/kubernetes_tcp.go: loadTCPServers`.
 */
import type { Endpoint, Reference } from '../../graph/graph.ts';
import type { IngressBackend } from '../../model/kinds/ingress.ts';
import type { Service, ServicePort } from '../../model/kinds/service.ts';
import type { TraefikService } from '../../model/kinds/traefik-service.ts';
import { nearest } from '../../model/nearest.ts';
import { isPlaceholder } from '../../model/read.ts';
import type { Resource } from '../../model/resource.ts';
import { normalize, splitProvider, type TraefikBackend } from '../../model/traefik.ts';
import type { At } from '../../parse/place.ts';
import { booleanOf, readAnnotations, textOf } from './annotations.ts';
import type { RouterProblem, Target } from './router-types.ts';
import { type KubernetesProvider, type Unknown, unknown } from './types.ts';
import { isAtLeast } from './version.ts';
import { doubt, has, problem, referenceOf, type World } from './world.ts';

/** What a backend comes to; a problem that is sure drops whatever asked for it. */
export interface Built {
  readonly target: Target;
  readonly problems: readonly RouterProblem[];
}

type Protocol = 'http' | 'tcp' | 'udp';

const noEndpoints: readonly Endpoint[] = [];

interface Servers {
  readonly kind: 'pods' | 'addresses' | 'none' | 'unknown';
  readonly endpoints: readonly Endpoint[];
  /** For `none`: Pods or addresses are there, and none of them is ready, or has the port. */
  readonly isListed: boolean;
}

/** Before v3.1 Traefik reads Endpoints: hand-made EndpointSlices are nothing to it. */
const readsEndpoints = ({ version }: World): boolean => isAtLeast(version, 3, 1) === false;

/** What stands behind a Service port. HTTP asks for serving Pods since there are EndpointSlices; TCP, UDP and older versions for ready ones. */
function serversOf(world: World, service: Resource<Service>, port: ServicePort, protocol: Protocol): Servers {
  const { graph } = world;
  const isOld = readsEndpoints(world);
  const condition = protocol === 'http' && !isOld ? 'serving' : 'ready';
  const all = graph.slices(service);
  if (!all) return { kind: 'unknown', endpoints: noEndpoints, isListed: false };
  const slices = isOld ? all.filter(({ manifest }) => manifest?.kind !== 'EndpointSlice') : all;
  const isListed = slices.some(({ pods, manifest }) => pods.length > 0 || manifest);
  const resolution = graph.ports(service)[port.index];
  const endpoints: Endpoint[] = [];
  let addresses = false;
  for (const slice of slices) {
    // By name alone: the protocol is not asked for.
    const own = slice.ports.find(({ name }) => name === (port.name ?? ''));
    if (!own) continue;
    if ((slice.addresses?.[condition === 'serving' ? 'serving' : 'statedReady'] ?? 0) > 0) addresses = true;
    for (const pod of slice.pods)
      if (pod[condition])
        endpoints.push(
          resolution?.endpoints.find((endpoint) => endpoint.pod === pod.template) ?? {
            pod: pod.template,
            port: own.port,
          },
        );
  }
  if (endpoints.length > 0) return { kind: 'pods', endpoints, isListed };
  if (addresses) return { kind: 'addresses', endpoints, isListed };
  const { maybeMore, open, state } = graph.selects(service);
  const isSeen = !maybeMore && !open && state !== 'manual';
  // Endpoints of a Service without a selector are often made by a program.
  const isClosed = graph.settings.completeness === 'closed' && !maybeMore;
  return { kind: isSeen || isClosed ? 'none' : 'unknown', endpoints, isListed };
}

/** The port of a Service that is asked for; a number that an ExternalName does not list is no port of it. */
function askedPort(service: Service, reference: Reference): ServicePort | 'absent' | 'unknown' {
  const { port } = reference;
  if (!port) return 'unknown';
  if (port.port) return port.port;
  if (port.state === 'absent') return 'absent';
  return service.type === 'ExternalName' && service.ports.length === 0 ? 'absent' : 'unknown';
}

/** Traefik speaks TLS to port 443 and to ports whose name begins with `https`. */
export function guessScheme({ port, name }: Pick<ServicePort, 'port' | 'name'>): 'http' | 'https' {
  return port === 443 || name?.startsWith('https') ? 'https' : 'http';
}

/** How the servers of a Service are found, in the words of the object that asks. */
interface Asking {
  readonly protocol: Protocol;
  readonly provider: Pick<
    KubernetesProvider,
    'allowEmptyServices' | 'allowExternalNameServices' | 'nativeLBByDefault' | 'disableClusterScopeResources'
  >;
  readonly nativeLB: boolean | undefined | Unknown;
  readonly nodePortLB: boolean | Unknown;
  readonly scheme: 'http' | 'https' | 'h2c' | Unknown | undefined;
  readonly at: At;
  readonly portAt: At;
  /** `no servers found for ns/name`; of an Ingress `Skipping service: no endpoints found`. */
  readonly empty: string;
  /** A list of endpoints is enough, ready or not: v2.11 and v3.0 for IngressRoutes. */
  readonly takesList: boolean;
  readonly reference: Reference;
}

/** The servers of a Service whose port is known. */
function load(world: World, service: Resource<Service>, port: ServicePort, asking: Asking, base: Target): Built {
  const { protocol, provider, at, portAt, reference, empty } = asking;
  const { view, namespace, name } = service;
  const id = `${namespace}/${name}`;
  const scheme = protocol === 'http' ? (asking.scheme ?? guessScheme(port)) : undefined;
  const isSchemeGuessed = protocol === 'http' && asking.scheme === undefined;
  const target: Target = { ...base, service, port, scheme, isSchemeGuessed };
  const refused = (words: string): Built => ({
    target: { ...target, kind: 'none' },
    problems: [problem('service', 'dropped', at, words, reference)],
  });
  if (view.type === 'ExternalName') {
    // v2.11 looks for the cluster's address first.
    if (asking.nativeLB === true && isAtLeast(world.version, 3, 0) === false)
      return refused(`getting native Kubernetes Service address: no clusterIP found for service: ${id}`);
    const host = `${view.externalName ?? ''}:${port.port ?? ''}`;
    return { target: { ...target, kind: 'external-name', host }, problems: externalName(asking, id) };
  }
  const nativeLB = asking.nativeLB ?? provider.nativeLBByDefault;
  if (nativeLB === true) {
    if (!view.headless) return { target: { ...target, kind: 'cluster-ip' }, problems: [] };
    return refused(`getting native Kubernetes Service address: no clusterIP on headless service: ${id}`);
  }
  if (asking.nodePortLB === true && view.type === 'NodePort' && !readsEndpoints(world)) {
    if (provider.disableClusterScopeResources !== true)
      return { target: { ...target, kind: 'node-port' }, problems: [] };
    return refused('nodes lookup is disabled');
  }
  const { kind, endpoints, isListed } = serversOf(world, service, port, protocol);
  if (kind !== 'none') return { target: { ...target, kind, endpoints }, problems: [] };
  // Older versions take the list for the servers, also one without an address that is ready.
  if (isListed && asking.takesList) return { target: { ...target, kind: 'empty' }, problems: [] };
  const { allowEmptyServices } = provider;
  if (allowEmptyServices === true) return { target: { ...target, kind: 'empty' }, problems: [] };
  const made = allowEmptyServices === unknown ? doubt : problem;
  return {
    target: { ...target, kind: allowEmptyServices === unknown ? 'empty' : 'none' },
    problems: [made('no-endpoints', 'dropped', portAt, empty, reference)],
  };
}

function externalName({ provider, at, reference }: Asking, id: string): RouterProblem[] {
  const { allowExternalNameServices: allowed } = provider;
  if (allowed === true) return [];
  const words = `externalName services not allowed: ${id}`;
  return [(allowed === unknown ? doubt : problem)('external-name', 'dropped', at, words, reference)];
}

/** A Service that is not there, or of which the files do not tell. */
function missing(reference: Reference, words: string, base: Target): Built {
  const { state, open, at } = reference;
  if (state !== 'absent') return { target: { ...base, kind: 'unknown' }, problems: [] };
  const isSure = open === false;
  return {
    target: { ...base, kind: isSure ? 'none' : 'unknown' },
    problems: [(isSure ? problem : doubt)('service', 'dropped', at, words, reference)],
  };
}

const baseTarget = (name: string, at: At, reference?: Reference): Target => ({
  kind: 'none',
  name,
  at,
  reference,
  endpoints: noEndpoints,
  parts: [],
});

/** What stands behind a path of an Ingress. */
export function ingressTarget(
  world: World,
  from: Resource,
  backend: IngressBackend,
  reference: Reference | undefined,
): Built {
  const at = from.at(...backend.path);
  const base = baseTarget(backend.service ?? '', at, reference);
  if (!reference) {
    const words = backend.resource ? 'Resource backends are not supported' : 'Missing service definition';
    const where = backend.resource ? from.keyAt(...backend.path, 'resource') : at;
    return { target: base, problems: [problem('service', 'dropped', where, words)] };
  }
  const service = reference.target as Resource<Service> | undefined;
  if (service?.kind !== 'Service') return missing(reference, 'service not found', base);
  const { ingress: provider, version } = world;
  const id = `${service.namespace}/${service.name}`;
  if (service.view.type === 'ExternalName' && provider.allowExternalNameServices === false)
    return {
      target: { ...base, service },
      problems: [
        problem('external-name', 'dropped', reference.at, `externalName services not allowed: ${id}`, reference),
      ],
    };
  const port = askedPort(service.view, reference);
  if (port === 'unknown') return { target: { ...base, service, kind: 'unknown' }, problems: [] };
  const portAt = reference.port?.at ?? at;
  if (port === 'absent')
    return {
      target: { ...base, service },
      problems: [problem('port', 'dropped', portAt, 'service port not found', reference)],
    };
  const annotations = readAnnotations(service as Resource, 'service', version);
  const [first] = annotations.problems;
  const unreadable = first && (annotations.problems.find(({ sure }) => sure) ?? first);
  if (unreadable?.sure)
    return {
      target: { ...base, service, port },
      problems: [
        { ...problem('annotation', 'dropped', unreadable.at, unreadable.words, reference), meant: unreadable.meant },
      ],
    };
  const scheme = textOf(annotations, 'serversScheme');
  const built = load(
    world,
    service,
    port,
    {
      protocol: 'http',
      provider,
      nativeLB: booleanOf(annotations, 'nativeLB'),
      nodePortLB: booleanOf(annotations, 'nodePortLB') ?? false,
      scheme: scheme === unknown ? unknown : (scheme as 'http' | 'https' | 'h2c' | undefined),
      at: reference.at,
      portAt,
      empty: 'Skipping service: no endpoints found',
      takesList: false,
      reference,
    },
    base,
  );
  const problems = [...built.problems];
  if (unreadable) problems.push(doubt('annotation', 'dropped', unreadable.at, unreadable.words, reference));
  const transport = annotations.values.get('serversTransport');
  if (transport && transport.value !== '' && built.target.kind !== 'empty' && built.target.kind !== 'none')
    problems.push(...ingressTransport(world, transport));
  return { target: built.target, problems };
}

/** A transport is found by `namespace-name@kubernetescrd`; without a provider it would be the Ingress provider's own, which has none. */
function ingressTransport(world: World, { value, at }: { readonly value: string; readonly at: At }): RouterProblem[] {
  if (isPlaceholder(value)) return [];
  const split = splitProvider(value);
  if (split && split.provider !== 'kubernetescrd' && split.provider !== 'kubernetes') return [];
  if (split?.provider === 'kubernetescrd') {
    const id = split.name;
    const found = world.graph
      .all('ServersTransport')
      .find(({ namespace, name }) => normalize(`${namespace}-${name}`) === id);
    if (found) return [];
    const isClosed = world.graph.settings.completeness === 'closed' && world.profile !== undefined;
    // One of that bare name is there: the namespace was forgotten.
    const isNamesake = world.graph.all('ServersTransport').some(({ name }) => name === id);
    const isSure = isClosed || isNamesake;
    return [(isSure ? problem : doubt)('servers-transport', 'disabled', at, `servers transport not found ${value}`)];
  }
  const words = `servers transport not found ${split ? value : `${value}@kubernetes`}`;
  return [problem('servers-transport', 'disabled', at, words)];
}

/** What a Service reference of Traefik's own kinds leads to. `chain` are the TraefikServices on the way. */
export function backendTarget(
  world: World,
  from: Resource,
  backend: TraefikBackend,
  protocol: Protocol,
  chain: readonly Resource[] = [],
): Built {
  const { name = '', kind, at: path } = backend;
  const at = from.at(...path, 'name');
  const base = baseTarget(name, backend.name === undefined ? from.at(...path) : at);
  if (isPlaceholder(name) || isPlaceholder(backend.namespace ?? ''))
    return { target: { ...base, kind: 'unknown' }, problems: [] };
  const isQualified = name.includes('@');
  const namespace = backend.namespace ?? (isQualified ? '' : from.namespace);
  const { allowCrossNamespace, crossProviderNamespaces } = world.crd;
  const crossing: RouterProblem[] = [];
  if (!isQualified && namespace !== from.namespace && allowCrossNamespace !== true) {
    const between =
      protocol === 'http' ? ['service', ''] : protocol === 'tcp' ? ['tcp service', 'is '] : ['udp service', ''];
    const words = `${between[0]} ${namespace}/${name} ${between[1]}not in the parent resource namespace ${from.namespace}`;
    const made = allowCrossNamespace === unknown ? doubt : problem;
    const where = backend.namespace === undefined ? at : from.at(...path, 'namespace');
    crossing.push(made('cross-namespace', 'dropped', where, words));
    if (allowCrossNamespace === false) return { target: base, problems: crossing };
  }
  if (isQualified && Array.isArray(crossProviderNamespaces) && !crossProviderNamespaces.includes(from.namespace)) {
    const words = `service "${name}" reference is not allowed: namespace "${from.namespace}" is not in crossProviderNamespaces`;
    return { target: base, problems: [problem('cross-namespace', 'dropped', at, words)] };
  }
  if (kind === 'TraefikService' && protocol === 'http') {
    const built = traefikServiceTarget(world, from, backend, base, chain);
    return { target: built.target, problems: [...crossing, ...built.problems] };
  }
  if (kind !== 'Service' && protocol === 'http')
    return {
      target: base,
      problems: [problem('service', 'dropped', from.at(...path, 'kind'), `unsupported service kind ${kind}`)],
    };
  const built = serviceTarget(world, from, backend, protocol, namespace, base);
  return { target: built.target, problems: [...crossing, ...built.problems] };
}

const schemes = new Set(['', 'http', 'https', 'h2c']);

function serviceTarget(
  world: World,
  from: Resource,
  backend: TraefikBackend,
  protocol: Protocol,
  namespace: string,
  base: Target,
): Built {
  const { graph, crd: provider } = world;
  const { name = '', at: path, scheme, port: asked } = backend;
  const id = `${namespace}/${name}`;
  const at = base.at;
  const found = referenceOf(graph, from, backend, 'backend');
  const notFound = protocol === 'http' ? `kubernetes service not found: ${id}` : 'service not found';
  if (!found) return { target: base, problems: [problem('service', 'dropped', at, notFound)] };
  const own = { ...base, reference: found };
  const service = found.target as Resource<Service> | undefined;
  if (service?.kind !== 'Service') return missing(found, notFound, own);
  const isExternal = service.view.type === 'ExternalName';
  const portAt = found.port?.at ?? from.at(...path);
  if (asked === undefined)
    return {
      target: { ...own, service },
      problems: [problem('port', 'dropped', portAt, 'ingressRoute service port not defined', found)],
    };
  let port = askedPort(service.view, found);
  // Of an ExternalName any number will do.
  if (typeof port === 'string' && isExternal && typeof asked === 'number')
    port = {
      index: -1,
      name: undefined,
      port: asked,
      protocol: 'TCP',
      targetPort: asked,
      targetPortGiven: false,
      nodePort: undefined,
      path: [],
    };
  if (port === 'unknown') return { target: { ...own, service, kind: 'unknown' }, problems: [] };
  if (port === 'absent')
    return {
      target: { ...own, service },
      problems: [problem('port', 'dropped', portAt, `service port not found: ${asked}`, found)],
    };
  const problems: RouterProblem[] = [];
  if (protocol === 'http' && backend.healthCheck && !isExternal)
    problems.push(
      problem(
        'service',
        'dropped',
        from.at(...path, 'healthCheck'),
        `healthCheck allowed only for ExternalName services: ${id}`,
        found,
      ),
    );
  if (protocol === 'http' && !schemes.has(scheme) && !isPlaceholder(scheme))
    problems.push(
      problem('service', 'dropped', from.at(...path, 'scheme'), `invalid scheme "${scheme}" specified`, found),
    );
  const built = load(
    world,
    service,
    port,
    {
      protocol,
      provider,
      nativeLB: backend.nativeLB,
      nodePortLB: backend.nodePortLB,
      scheme: scheme === '' ? undefined : isPlaceholder(scheme) ? unknown : (scheme as 'http' | 'https' | 'h2c'),
      at,
      portAt,
      empty: `${readsEndpoints(world) ? 'subset not' : 'no servers'} found for ${id}`,
      takesList: protocol !== 'udp' && readsEndpoints(world),
      reference: found,
    },
    own,
  );
  problems.push(...built.problems);
  if (backend.serversTransport !== undefined && protocol !== 'udp')
    problems.push(...transportProblems(world, from, backend, built.target));
  return { target: built.target, problems };
}

function transportProblems(world: World, from: Resource, backend: TraefikBackend, target: Target): RouterProblem[] {
  const { serversTransport: name = '', at: path } = backend;
  const at = from.at(...path, 'serversTransport');
  if (isPlaceholder(name)) return [];
  const split = splitProvider(name);
  const { allowCrossNamespace } = world.crd;
  if (split?.provider === 'kubernetescrd' && allowCrossNamespace !== true) {
    const words = `invalid reference to serversTransport ${name}: namespace-name@kubernetescrd format is not allowed when crossnamespace is disallowed`;
    const made = allowCrossNamespace === unknown ? doubt : problem;
    const told = made('cross-namespace', 'dropped', at, words);
    if (told.sure) return [told];
    return [told, ...absentTransport(world, from, backend, target, at, name)];
  }
  return absentTransport(world, from, backend, target, at, name);
}

function absentTransport(
  world: World,
  from: Resource,
  backend: TraefikBackend,
  target: Target,
  at: At,
  name: string,
): RouterProblem[] {
  const reference = referenceOf(world.graph, from, backend, 'servers-transport');
  if (!reference || target.kind === 'empty' || target.kind === 'none') return [];
  const exists = existsFor(world, reference);
  if (exists === true) return [];
  const full = name.includes('@')
    ? name
    : `${normalize(`${backend.namespace ?? from.namespace}-${name}`)}@kubernetescrd`;
  const made = exists === unknown ? doubt : problem;
  return reference.state === 'unknown' || reference.state === 'external'
    ? []
    : [made('servers-transport', 'disabled', at, `servers transport not found ${full}`, reference)];
}

/** Whether Traefik has what a reference to one of its own kinds leads to. */
export function existsFor(world: World, reference: Reference): boolean | Unknown {
  if (reference.target) return has(world, reference.target);
  if (reference.state === 'present') return true;
  return reference.state === 'absent' && reference.open === false ? false : unknown;
}

/** Traefik's own services, and what switches each on. */
function internalService(world: World, name: string): boolean | Unknown {
  const { profile } = world;
  if (name === 'noop') return true;
  if (!profile) return unknown;
  switch (name) {
    case 'api':
      return profile.api.enabled;
    case 'dashboard':
      return profile.api.enabled === true ? profile.api.dashboard : profile.api.enabled;
    case 'ping':
      return profile.ping.enabled;
    case 'prometheus':
      return profile.metrics.enabled;
    default:
      return unknown;
  }
}

function traefikServiceTarget(
  world: World,
  from: Resource,
  backend: TraefikBackend,
  base: Target,
  chain: readonly Resource[],
): Built {
  const { name = '', namespace } = backend;
  const split = splitProvider(name);
  const at = base.at;
  const missingWords = (full: string) => `the service "${full}" does not exist`;
  if (split?.provider === 'internal') {
    const known = internalService(world, split.name);
    const problems =
      known === true
        ? []
        : [(known === unknown ? doubt : problem)('traefik-service', 'disabled', at, missingWords(name))];
    return { target: { ...base, kind: 'internal' }, problems };
  }
  if (split && split.provider !== 'kubernetescrd') {
    const exists = otherProvider(world, split.provider);
    return exists === false
      ? { target: base, problems: [problem('traefik-service', 'disabled', at, missingWords(name))] }
      : { target: { ...base, kind: 'unknown' }, problems: [] };
  }
  const reference = referenceOf(world.graph, from, backend, 'traefik-service');
  if (!reference) return { target: { ...base, kind: 'unknown' }, problems: [] };
  const own = { ...base, reference };
  const inside = split ? undefined : from.namespace;
  const prefix = namespace ?? inside;
  const full = `${normalize(`${prefix === undefined ? '' : `${prefix}-`}${split ? split.name : name}`)}@kubernetescrd`;
  const exists = existsFor(world, reference);
  const target = reference.target as Resource<TraefikService> | undefined;
  if (exists === false)
    return { target: own, problems: [problem('traefik-service', 'disabled', at, missingWords(full), reference)] };
  if (target?.kind !== 'TraefikService') {
    const problems =
      reference.state === 'absent' ? [doubt('traefik-service', 'disabled', at, missingWords(full), reference)] : [];
    return { target: { ...own, kind: 'unknown' }, problems };
  }
  return group(world, target, own, missingWords(full), chain);
}

/** What providers are called (`ProviderName` of each); those of plugins, and of namespaces of Consul and Nomad, have something behind a dash. */
const providerName =
  /^(?:consul|consulcatalog|docker|ecs|etcd|file|http|internal|knative|kubernetes(?:crd|gateway|ingressnginx)?|marathon|nomad|rancher|redis|rest|swarm|zookeeper)$|^(?:plugin|consul|consulcatalog|nomad)-/;

/** Whether another provider may have what is asked for. */
export function otherProvider({ profile }: World, provider: string): boolean | Unknown {
  if (!providerName.test(provider) && nearest(provider, ['kubernetescrd']) !== undefined) return false;
  if (!profile || profile.open || provider === 'internal') return unknown;
  if (provider === 'kubernetes') return false;
  const isKnown = profile.providers.others.includes(provider.toLowerCase());
  // Plugins may be called anything; Gateways and Knative have providers of their own.
  return isKnown || !['file', 'docker', 'swarm', 'consulcatalog', 'rest', 'ecs', 'nomad'].includes(provider)
    ? unknown
    : false;
}

/** A TraefikService with all that it leads to. */
function group(
  world: World,
  service: Resource<TraefikService>,
  base: Target,
  words: string,
  chain: readonly Resource[],
): Built {
  const at = base.at;
  if (chain.includes(service as Resource)) {
    const told = problem('traefik-service', 'disabled', at, 'recursion detected', base.reference);
    return { target: base, problems: [told] };
  }
  const { type, parts: written } = service.view;
  const problems: RouterProblem[] = [];
  if (type === undefined) problems.push(problem('traefik-service', 'disabled', at, words, base.reference));
  const parts = written.map(({ role, weight, backend }) => {
    const built = backendTarget(world, service as Resource, backend, 'http', [...chain, service as Resource]);
    for (const one of built.problems) {
      // What keeps a part from being made keeps the whole from being made: the router asks for what does not exist.
      const effect = one.effect === 'dropped' ? 'disabled' : one.effect;
      problems.push({ ...one, effect, words: effect === one.effect ? one.words : `${one.words}; ${words}` });
    }
    return { role, weight, target: built.target };
  });
  const isMade = !problems.some(({ effect, sure }) => sure && effect === 'disabled');
  return { target: { ...base, kind: isMade ? 'group' : 'none', parts }, problems };
}
