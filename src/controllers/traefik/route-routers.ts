/**
 * The routers that Traefik makes of IngressRoute, IngressRouteTCP and IngressRouteUDP: `pkg/provider/kubernetes/crd/kubernetes_http.go`,
 * `kubernetes_tcp.go`, `kubernetes_udp.go`, `pkg/server/router/router.go: ParseRouterTree`.
 */
import { isPlaceholder } from '../../model/read.ts';
import type { Resource } from '../../model/resource.ts';
import { normalize, splitProvider, type TraefikRoute, type TraefikRoutes } from '../../model/traefik.ts';
import type { At } from '../../parse/place.ts';
import { syntaxOf } from './ingress-routers.ts';
import { parseMatch, priorityOf } from './match/parse.ts';
import { middlewareOf } from './middlewares.ts';
import { byteLength, optionsProblem, placeOn, resolverProblems } from './placing.ts';
import { reader, ruleProblems } from './readings.ts';
import type { Router, RouterMiddleware, RouterProblem, RouterTls, Target } from './router-types.ts';
import { type Built, backendTarget, existsFor } from './targets.ts';
import { type Unknown, unknown } from './types.ts';
import { isAtLeast } from './version.ts';
import { doubt, problem, readsGroup, referenceOf, sees, stateOf, type World } from './world.ts';

const protocols = { IngressRoute: 'http', IngressRouteTCP: 'tcp', IngressRouteUDP: 'udp' } as const;

/** The routers of all objects of Traefik's own kinds that it may take, also of those that it passes over. */
export function routeRouters(world: World): Router[] {
  const routers: Router[] = [];
  for (const kind of ['IngressRoute', 'IngressRouteTCP', 'IngressRouteUDP'] as const)
    for (const resource of world.graph.all(kind)) routers.push(...routersOf(world, resource, protocols[kind]));
  return joinTree(world, routers);
}

type Protocol = 'http' | 'tcp' | 'udp';

function routersOf(world: World, resource: Resource<TraefikRoutes>, protocol: Protocol): Router[] {
  const from = resource as Resource;
  const { view } = resource;
  const shared: RouterProblem[] = [];
  const notTaken = takes(world, resource);
  if (notTaken) shared.push(notTaken);
  const parents = protocol === 'http' ? parentsOf(world, resource, shared) : [];
  const named = view.entryPoints.map(({ name, at }) => ({ name, at: resource.at(...at) }));
  const placed =
    parents.length > 0
      ? { entryPoints: [], problems: [] }
      : placeOn(world, protocol, named, resource.at('metadata', 'name'));
  const tls = protocol === 'udp' ? undefined : tlsOf(world, resource);
  const made = new Map<string, number>();
  const routers: Router[] = [];
  for (const [index, route] of view.routes.entries()) {
    const built = servicesOf(world, from, route, protocol);
    const { target, problems: own } = protocol === 'http' ? withMiddlewares(world, from, route.services, built) : built;
    const rule = protocol === 'udp' ? '' : (route.match ?? '');
    const syntax = syntaxOf(world, route.syntax === '' ? undefined : route.syntax, resource.group);
    const ruleAt = route.match === undefined ? undefined : resource.at(...route.at, 'match');
    const problems = [...shared, ...shapeProblems(resource, route, protocol)];
    const middlewares: RouterMiddleware[] = [];
    if (protocol !== 'udp')
      for (const middleware of route.middlewares) {
        const reference = referenceOf(world.graph, from, middleware, 'middleware');
        const built = middlewareOf(world, from, middleware, reference);
        middlewares.push(built.middleware);
        problems.push(...built.problems);
      }
    problems.push(...own, ...(tls?.problems ?? []), ...placed.problems);
    if (ruleAt && protocol !== 'udp')
      problems.push(...ruleProblems({ rule, protocol, syntax }, world.version, ruleAt, tls !== undefined));
    const router: Router = {
      // One of UDP has no rule, and no hash of it: `makeID(namespace, name-index)`.
      name: `${normalize(`${resource.namespace}-${resource.name}${protocol === 'udp' ? `-${index}` : ''}`)}@kubernetescrd`,
      provider: 'kubernetescrd',
      from,
      at: ruleAt ?? resource.at(...route.at),
      protocol,
      rule,
      ruleAt,
      syntax,
      read: protocol === 'udp' ? () => [] : reader([rule], protocol, syntax, world.version),
      priority: route.priority ?? defaultPriority(rule, protocol),
      entryPoints: placed.entryPoints,
      namedEntryPoints: named,
      tls: tls?.tls,
      middlewares,
      service: target,
      parents,
      state: stateOf(problems),
      problems,
    };
    // Its name is made of its rule: the last of equal rules stands.
    const earlier = protocol === 'udp' ? undefined : made.get(rule);
    if (router.state !== 'dropped') {
      if (earlier !== undefined) {
        const before = routers[earlier] as Router;
        const more = [...before.problems, problem('replaced', 'dropped', before.at, '')];
        routers[earlier] = { ...before, problems: more, state: stateOf(more) };
      }
      made.set(rule, routers.length);
    }
    routers.push(router);
  }
  return routers;
}

/** A TCP rule that takes everything goes last. */
function defaultPriority(rule: string, protocol: Protocol): number {
  return protocol === 'tcp' ? priorityOf(rule, parseMatch(rule, { router: 'tcp' }).expression) : byteLength(rule);
}

/** The class as a plain word: `shouldProcessIngress` of the CRD provider asks for no IngressClass. */
function takes(world: World, resource: Resource<TraefikRoutes>): RouterProblem | undefined {
  const reads = readsGroup(world, resource as Resource);
  const seen = sees(world.crd, resource as Resource);
  if (reads === false) return problem('not-taken', 'dropped', resource.at('apiVersion'), '');
  if (seen === false) return problem('not-taken', 'dropped', resource.at('metadata', 'name'), '');
  const { className, classAnnotation } = resource.view;
  const hasField = className !== undefined && isAtLeast(world.version, 3, 7) !== false;
  const name = (hasField ? className : classAnnotation) ?? '';
  const at = hasField
    ? resource.at('spec', 'ingressClassName')
    : classAnnotation === undefined
      ? resource.at('metadata', 'name')
      : resource.at('metadata', 'annotations', 'kubernetes.io/ingress.class');
  const { ingressClass: flag } = world.crd;
  let fits: boolean | Unknown;
  if (isPlaceholder(name) || flag === unknown || (typeof flag === 'string' && isPlaceholder(flag))) fits = unknown;
  else fits = flag === undefined ? name === '' || name === 'traefik' : name === flag;
  if (fits === false) return problem('not-taken', 'dropped', at, '');
  const isSure = fits === true && seen === true && reads === true;
  return isSure ? undefined : doubt('not-taken', 'dropped', at, '');
}

/** What keeps a route from becoming a router, whatever its rule says. */
function shapeProblems(
  resource: Resource<TraefikRoutes>,
  { match, kind, at }: TraefikRoute,
  protocol: Protocol,
): RouterProblem[] {
  if (protocol === 'udp') return [];
  const problems: RouterProblem[] = [];
  if (protocol === 'http' && kind !== 'Rule' && !isPlaceholder(kind)) {
    const words = `Unsupported match kind: ${kind}. Only "Rule" is supported for now.`;
    problems.push(problem('rule', 'dropped', resource.at(...at, 'kind'), words));
  }
  if (match === undefined) problems.push(problem('rule', 'dropped', resource.at(...at), 'Empty match rule'));
  return problems;
}

/** Middlewares before one of the services alone (v3.7); of several services none is sure to be asked. */
function withMiddlewares(world: World, from: Resource, services: TraefikRoute['services'], built: Built): Built {
  const isNew = isAtLeast(world.version, 3, 7);
  if (isNew === false || services.every(({ middlewares }) => middlewares.length === 0)) return built;
  const all = services
    .filter(({ namespace }) => namespace === undefined || namespace === from.namespace)
    .flatMap(({ middlewares }) => middlewares)
    .map((one) => middlewareOf(world, from, one, referenceOf(world.graph, from, one, 'middleware')));
  const problems = all.flatMap((one) =>
    one.problems.map((told) => (isNew === unknown ? { ...told, sure: false } : told)),
  );
  const middlewares = all.map(({ middleware }) =>
    isNew === unknown ? { ...middleware, state: 'unknown' as const } : middleware,
  );
  const target = services.length === 1 ? { ...built.target, middlewares } : built.target;
  return { target, problems: [...built.problems, ...problems] };
}

/** What the services of a route come to: one, several with weights, or none. */
function servicesOf(world: World, from: Resource, route: TraefikRoute, protocol: Protocol): Built {
  const { services, at: path } = route;
  const at = from.at(...path);
  const empty: Target = { kind: 'none', name: '', at, endpoints: [], parts: [] };
  const built = services.map((service) => backendTarget(world, from, service, protocol));
  const id = normalize(`${from.namespace}-${from.name}`);
  const [only, second] = built;
  if (!only) {
    if (protocol === 'http' && isAtLeast(world.version, 3, 6) !== false)
      // Its children are its service, if it has any: that is found out when all routers are made.
      return { target: { ...empty, kind: 'children' }, problems: [] };
    const words = `the service "${id}@kubernetescrd" does not exist`;
    return { target: empty, problems: [problem('service', 'disabled', at, words)] };
  }
  if (protocol === 'http') {
    if (!second) return only;
    const parts = built.map(({ target }, index) => ({
      role: 'weighted' as const,
      weight: services[index]?.weight ?? 1,
      target,
    }));
    return { target: { ...empty, kind: 'group', parts }, problems: built.flatMap(({ problems }) => problems) };
  }
  // TCP and UDP pass over a Service that is broken; with none left, the router asks for what does not exist.
  const isDropped = ({ problems }: Built) => problems.some(({ effect, sure }) => sure && effect === 'dropped');
  const good = built.filter((one) => !isDropped(one));
  const words = `the ${protocol === 'udp' ? 'udp ' : ''}service "${id}@kubernetescrd" does not exist`;
  const problems = built.flatMap((one) =>
    one.problems.map((told) =>
      told.effect !== 'dropped'
        ? told
        : { ...told, effect: good.length === 0 ? ('disabled' as const) : ('none' as const) },
    ),
  );
  if (good.length === 0) {
    const target = second ? empty : { ...only.target, kind: 'none' as const };
    return { target, problems: [...problems, problem('service', 'disabled', at, words)] };
  }
  if (!second) return { target: only.target, problems };
  const parts = built.flatMap((one, index) =>
    isDropped(one) ? [] : [{ role: 'weighted' as const, weight: services[index]?.weight ?? 1, target: one.target }],
  );
  return { target: { ...empty, kind: 'group', parts }, problems };
}

function tlsOf(
  world: World,
  resource: Resource<TraefikRoutes>,
): { readonly tls: RouterTls; readonly problems: readonly RouterProblem[] } | undefined {
  const { tls } = resource.view;
  if (!tls) return undefined;
  const from = resource as Resource;
  const at = resource.at('spec', 'tls');
  const problems: RouterProblem[] = [
    ...resolverProblems(world, tls.certResolver, resource.at('spec', 'tls', 'certResolver')),
  ];
  if (tls.secretName !== undefined && !tls.passthrough)
    for (const reference of world.graph.references({ role: 'tls', from })) {
      if (reference.state !== 'absent') continue;
      const words = `secret ${reference.namespace}/${reference.name} does not exist`;
      const made = reference.open === false ? problem : doubt;
      problems.push(made('tls-secret', 'none', reference.at, words, reference));
    }
  let options = 'default';
  if (tls.options) {
    const { name, namespace, at: path } = tls.options;
    const where = resource.at(...path, 'name');
    const split = splitProvider(name);
    options = split ? name : `${normalize(`${namespace ?? resource.namespace}-${name}`)}@kubernetescrd`;
    problems.push(...optionProblems(world, from, tls.options, name, namespace, options, where));
  }
  return {
    tls: { options, certResolver: tls.certResolver, passthrough: tls.passthrough, at },
    problems,
  };
}

function optionProblems(
  world: World,
  from: Resource,
  of: object,
  name: string,
  namespace: string | undefined,
  full: string,
  at: At,
): RouterProblem[] {
  if (isPlaceholder(name) || isPlaceholder(namespace ?? '')) return [];
  const { allowCrossNamespace } = world.crd;
  const split = splitProvider(name);
  const crosses = split ? split.provider === 'kubernetescrd' : (namespace ?? from.namespace) !== from.namespace;
  const problems: RouterProblem[] = [];
  if (crosses && allowCrossNamespace !== true) {
    const reason = split
      ? 'when allowCrossNamespace is disabled, @kubernetescrd references are disallowed'
      : 'allowCrossNamespace is disabled, cross-namespace are disallowed';
    const words = `Invalid reference to TLSOption "${name}": ${reason}`;
    problems.push((allowCrossNamespace === unknown ? doubt : problem)('cross-namespace', 'dropped', at, words));
    if (allowCrossNamespace === false) return problems;
  }
  const reference = referenceOf(world.graph, from, of, 'tls-option');
  if (!reference) return problems;
  // The one that is called `default` is known by that name alone, and only to those that ask for none.
  const isDefault = reference.target?.name === 'default';
  const exists = isDefault ? false : existsFor(world, reference);
  if (exists === false || reference.state === 'absent')
    problems.push({ ...optionsProblem(at, full, exists === false), reference });
  return problems;
}

/** The objects whose routers lead to this one; a parent that is missing costs the whole object. */
function parentsOf(world: World, resource: Resource<TraefikRoutes>, problems: RouterProblem[]): readonly Resource[] {
  const found: Resource[] = [];
  if (isAtLeast(world.version, 3, 6) === false) return found;
  const { allowCrossNamespace } = world.crd;
  for (const parent of resource.view.parents) {
    const namespace = parent.namespace ?? resource.namespace;
    const at = resource.at(...parent.at, 'name');
    if (namespace !== resource.namespace && allowCrossNamespace !== true) {
      const words = `cross-namespace reference to parent IngressRoute ${namespace}/${parent.name} not allowed`;
      problems.push((allowCrossNamespace === unknown ? doubt : problem)('cross-namespace', 'dropped', at, words));
    }
    const reference = referenceOf(world.graph, resource as Resource, parent, 'parent');
    if (reference?.target) found.push(reference.target);
    else if (reference?.state === 'absent') {
      const words = `parent IngressRoute ${namespace}/${parent.name} does not exist`;
      const made = reference.open === false ? problem : doubt;
      problems.push(made('parent', 'dropped', at, words, reference));
    }
  }
  return found;
}

/** What routers with parents and without services come to, once all are known. */
function joinTree(world: World, routers: readonly Router[]): Router[] {
  const parents = new Set(routers.flatMap(({ parents: above }) => above));
  return routers.map((router) => {
    const isParent = parents.has(router.from);
    const isChild = router.parents.length > 0;
    const problems: RouterProblem[] = [];
    const add = (words: string, at: At = router.at) => problems.push(problem('parent', 'disabled', at, words));
    if (router.protocol === 'http' && router.service.kind === 'children' && !isParent) {
      // Its children may be elsewhere.
      const isClosed = world.graph.settings.completeness === 'closed';
      const words = 'router has no service and no child routers';
      problems.push((isClosed ? problem : doubt)('service', 'disabled', router.at, words));
    }
    if (isParent && router.protocol === 'http' && router.service.kind !== 'children')
      add('router has both a service and is referenced as a parent by other routers');
    if (isChild && router.tls !== undefined && router.tls !== unknown)
      add('non-root router cannot have TLS configuration', router.tls.at);
    if (isChild && router.namedEntryPoints.length > 0)
      add('non-root router cannot have Entrypoints configuration', router.namedEntryPoints[0]?.at);
    if (problems.length === 0) return router;
    const all = [...router.problems, ...problems];
    return { ...router, problems: all, state: stateOf(all) };
  });
}
