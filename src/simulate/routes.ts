/** Every way in, as a table: what a route is, where it leads, and whether it arrives. Where a Traefik runs, what it makes of the objects. */
import type { Expression, Leaf } from '../controllers/traefik/match/parse.ts';
import type { Target } from '../controllers/traefik/router-types.ts';
import { type TraefikProfile, unknown } from '../controllers/traefik/types.ts';
import type { Graph, Route } from '../graph/graph.ts';
import type { Resource } from '../model/resource.ts';
import type { At } from '../parse/place.ts';
import { type Hop, type Verdicts, Walk } from './hop.ts';
import { enterBackend } from './ingress.ts';
import { entryPointMiddlewares } from './middlewares.ts';
import type { Candidate } from './routers.ts';
import { placeOf, routeCandidates } from './traefik-routers.ts';
import { nameOf, portTitle, titleOf } from './words.ts';

export interface RouteEntry {
  /** What makes it, as `Kind namespace/name`. */
  readonly from: string;
  /** The controller that takes it, as `Kind namespace/name`, or the name of a plugin's; `undefined` if none of the input does. */
  readonly controller: string | undefined;
  readonly protocol: 'http' | 'tcp' | 'udp';
  /** `undefined`: every host. */
  readonly host: string | undefined;
  readonly path: string;
  /** `Prefix`, `Exact` and so on; for a rule of Traefik's own kinds the matcher of the path. */
  readonly match: string;
  /** The rule, where there is one. */
  readonly rule: string | undefined;
  /** Larger goes first; `undefined` where nothing of the kind decides, or where it is not known. */
  readonly priority: number | undefined;
  /** `undefined` if they are not known. */
  readonly entryPoints: readonly string[] | undefined;
  /** Those of the entry points that send every request elsewhere. */
  readonly redirected: readonly string[];
  /** Whether it is for TLS alone by itself; `undefined` if that is not known. */
  readonly tls: boolean | undefined;
  readonly middlewares: readonly string[];
  /** The same, each with the token that names it. */
  readonly passes: readonly Pass[];
  /** `namespace/name:port`; several with commas. */
  readonly service: string | undefined;
  readonly pods: readonly {
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly port: number;
  }[];
  /** From the router on. */
  readonly hops: readonly Hop[];
  readonly at: At;
}

/** A middleware on a way in. */
export interface Pass {
  readonly name: string;
  readonly state: 'present' | 'absent' | 'unknown';
  readonly at: At;
}

/** The ways in of a context: by host, then by path. */
export function routeEntries(graph: Graph, verdicts?: Verdicts): RouteEntry[] {
  const profiles = graph.traefiks();
  const entries: RouteEntry[] = [];
  const plain = new Map(graph.routes().map((route) => [placeOf(route), route] as const));
  const taken = new Set<string>();
  for (const profile of profiles)
    for (const candidate of candidatesOf(graph, profile, verdicts)) {
      if (isPassedOver(candidate)) continue;
      taken.add(placeOf(candidate));
      entries.push(...ofRouter(graph, profile, candidate, plain.get(placeOf(candidate)), verdicts));
    }
  const [only, another] = profiles;
  // What no Traefik takes: another controller may; if there is none, it is told why this one does not.
  for (const candidate of candidatesOf(graph, another ? undefined : only, verdicts)) {
    const place = placeOf(candidate);
    if (taken.has(place)) continue;
    const route = plain.get(place);
    if (route && !isForTraefik(graph, candidate.from)) continue;
    taken.add(place);
    entries.push(...ofRouter(graph, another ? undefined : only, candidate, route, verdicts));
  }
  for (const [place, route] of plain) if (!taken.has(place)) entries.push(ofRoute(graph, route, verdicts));
  return entries.sort(
    (a, b) =>
      text(a.host ?? '~', b.host ?? '~') ||
      text(a.path, b.path) ||
      text(a.from, b.from) ||
      text(a.rule ?? '', b.rule ?? ''),
  );
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const candidatesOf = (graph: Graph, profile: TraefikProfile | undefined, verdicts: Verdicts | undefined): Candidate[] =>
  routeCandidates(graph, profile, verdicts?.refused ?? (() => undefined), () => true);

const isPassedOver = ({ router }: Candidate): boolean =>
  router.problems.some(({ kind, sure }) => kind === 'not-taken' && sure);

/** Whether an Ingress that no Traefik takes is for none but Traefik: it names no class, or one that is not there. */
function isForTraefik(graph: Graph, from: Resource): boolean {
  const [reference] = graph.references({ role: 'class', from });
  return reference?.state === 'absent' || (reference?.name ?? '') === 'traefik';
}

/** What a rule asks of host and path, one entry for each way to meet it. */
interface Clause {
  readonly host: string | undefined;
  readonly path: string;
  readonly match: string;
}

const most = 32;

/** The ways to meet a rule, as lists of matchers; undefined if there are too many. */
function clausesOf(expression: Expression): readonly (readonly Leaf[])[] | undefined {
  if (expression.kind === 'unknown') return undefined;
  // In v2 a matcher takes several values.
  if (expression.kind === 'matcher') {
    const { args, not, name } = expression;
    const isList = !not && args.length > 1 && /^(?:Host|Path)/.test(name);
    return isList ? args.slice(0, most).map((arg) => [{ ...expression, args: [arg] }]) : [[expression]];
  }
  let found: readonly (readonly Leaf[])[] = expression.kind === 'all' ? [[]] : [];
  for (const part of expression.parts) {
    const own = clausesOf(part);
    if (!own) return undefined;
    found =
      expression.kind === 'any' ? [...found, ...own] : found.flatMap((left) => own.map((right) => [...left, ...right]));
    if (found.length > most) return undefined;
  }
  return found;
}

function ofLeaves(leaves: readonly Leaf[]): Clause {
  const positive = leaves.filter(({ not }) => !not);
  const first = (...names: readonly string[]): Leaf | undefined => positive.find(({ name }) => names.includes(name));
  const host = first('Host', 'HostHeader', 'HostSNI') ?? first('HostRegexp', 'HostSNIRegexp');
  const path = first('Path', 'PathPrefix', 'PathRegexp');
  const rest = leaves.filter((leaf) => leaf !== host && leaf !== path);
  const also = rest.length === 0 ? '' : ` + ${rest.map(({ name, not }) => `${not ? '!' : ''}${name}`).join(', ')}`;
  const [value = ''] = host?.args ?? [];
  return {
    host:
      host === undefined || value === '*'
        ? undefined
        : host.name.endsWith('Regexp')
          ? `~${value}`
          : host.args.join(', '),
    path: `${path?.name === 'PathRegexp' ? '~' : ''}${path?.args.join(', ') ?? '/'}${also}`,
    match: path?.name ?? 'PathPrefix',
  };
}

function clauses({ router, expression }: Candidate, route: Route | undefined): readonly Clause[] {
  if (route)
    return [{ host: route.host, path: route.match === 'default' ? '(default)' : route.path, match: route.match }];
  if (router.protocol === 'udp') return [{ host: undefined, path: '', match: '' }];
  const found = expression && clausesOf(expression)?.map(ofLeaves);
  const clean = found?.map((clause) =>
    router.protocol === 'tcp'
      ? { ...clause, path: clause.path.replace(/^\//, '').replace(/^ \+ /, '+ '), match: '' }
      : clause,
  );
  const seen = new Set<string>();
  const kept = clean?.filter(({ host, path }) => !seen.has(`${host}\0${path}`) && seen.add(`${host}\0${path}`));
  return kept && kept.length > 0 ? kept : [{ host: router.rule.trim() || '(no rule)', path: '', match: '' }];
}

/** Problems that lie behind the router. */
const inService: ReadonlySet<string> = new Set(['service', 'port', 'no-endpoints']);

function ofRouter(
  graph: Graph,
  profile: TraefikProfile | undefined,
  candidate: Candidate,
  route: Route | undefined,
  verdicts: Verdicts | undefined,
): RouteEntry[] {
  const { router, from, state, why, hop, at } = candidate;
  const walk = new Walk(verdicts);
  const behind = new Walk(verdicts);
  candidate.enter(behind);
  const cause = router.problems.find(({ effect, sure }) => sure && (effect === 'dropped' || effect === 'disabled'));
  // The hop of the Service says it better.
  const isTold =
    state === 'lost' && (!cause || inService.has(cause.kind)) && behind.hops.some((one) => one.state === 'broken');
  if (isTold) walk.hops.push(...behind.hops);
  else if (state === 'lost') walk.broken('router', why, '404', { at, ...hop });
  else if (profile === undefined) walk.unknown('router', 'no Traefik is in the input', { at });
  else if (state === 'unknown') walk.unknown('router', why || 'whether Traefik makes it is not known', { at });
  if (!isTold) candidate.enter(walk);
  const last = walk.hops.at(-1);
  const names = profile
    ? router.entryPoints
    : router.namedEntryPoints.length > 0
      ? router.namedEntryPoints.map(({ name }) => name)
      : unknown;
  const entryPoints = names === unknown ? undefined : names;
  const redirected = (entryPoints ?? []).filter((name) => {
    const found = profile?.entryPoints.find((one) => one.name === name)?.redirect;
    return router.protocol === 'http' && found !== undefined && found !== unknown;
  });
  // Those of an entry point go before the router's own.
  const before = (profile?.entryPoints ?? [])
    .filter(({ name }) => router.protocol === 'http' && entryPoints?.includes(name))
    .flatMap((entryPoint) =>
      entryPointMiddlewares(graph, entryPoint)
        .filter(({ state: one }) => one === 'present')
        .map(({ resource, state: one, at: place }) => ({
          name: `${resource ? nameOf(resource) : ''} (${entryPoint.name})`,
          state: one,
          at: place,
        })),
    );
  const passes: readonly Pass[] = [
    ...before,
    ...router.middlewares.map(({ name, resource, state: one, at: place }) => ({
      name: resource ? nameOf(resource) : name,
      state: one,
      at: resource ? resource.at('metadata', 'name') : place,
    })),
  ];
  const whole: Omit<RouteEntry, keyof Clause> = {
    from: titleOf(from),
    controller: profile && !isPassedOver(candidate) ? titleOf(profile.from) : undefined,
    protocol: router.protocol,
    rule: router.protocol === 'udp' ? undefined : router.rule.trim(),
    priority: router.priority === unknown ? undefined : router.priority,
    entryPoints,
    redirected,
    tls: router.tls === unknown ? undefined : router.tls !== undefined,
    middlewares: passes.map(({ name }) => name),
    passes,
    service: servicesOf(router.service),
    pods: podsOf(walk, last),
    hops: walk.hops,
    at,
  };
  return clauses(candidate, route).map((clause) => ({ ...whole, ...clause }));
}

/** The Services that a target comes to, without repetition. */
function servicesOf(target: Target): string | undefined {
  const names: string[] = [];
  const visit = (one: Target, depth: number): void => {
    if (one.kind === 'group' && depth < 10) {
      for (const part of one.parts) visit(part.target, depth + 1);
      return;
    }
    const { reference, service, port, name } = one;
    const asked = port ? portTitle(port) : (reference?.port?.number ?? reference?.port?.name);
    const named = service ? nameOf(service) : reference ? `${reference.namespace}/${reference.name}` : name;
    if (named !== '') names.push(`${named}${asked === undefined ? '' : `:${asked}`}`);
  };
  visit(target, 0);
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

const podsOf = (walk: Walk, last: Hop | undefined): RouteEntry['pods'] =>
  (last?.stage === 'Pod' ? walk.endpoints : []).map(({ pod: { owner }, port }) => ({
    kind: owner.kind,
    namespace: owner.namespace,
    name: owner.name,
    port,
  }));

/** A route as the Ingress type documents it, for a controller that is not known. */
function ofRoute(graph: Graph, route: Route, verdicts: Verdicts | undefined): RouteEntry {
  const { from, host, path, match, backend, at, by } = route;
  const walk = new Walk(verdicts);
  const refusal = verdicts?.refused(from);
  const [ingressClass] = graph.references({ role: 'class', from });
  if (refusal)
    walk.broken('router', `the API server refuses ${from.title}`, '404', {
      at: refusal.at,
      rules: [refusal.rule],
      about: [from],
    });
  else if (ingressClass?.state === 'absent' && ingressClass.open === false)
    walk.broken('router', `IngressClass "${ingressClass.name}" does not exist`, '404', {
      at: ingressClass.at,
      rules: ['ingress-class-not-found'],
      about: [from],
    });
  else if (ingressClass && (ingressClass.state === 'unknown' || ingressClass.state === 'absent'))
    walk.unknown('router', `IngressClass "${ingressClass.name}" is not in the input`);
  enterBackend(walk, graph, route);
  const { reference, service } = backend;
  const asked = reference?.port;
  const port = asked?.port ? portTitle(asked.port) : (asked?.number ?? asked?.name);
  return {
    from: titleOf(from),
    controller:
      by && (graph.pods.filter((pod) => graph.pluggedInto(pod) === by).map(({ owner }) => titleOf(owner))[0] ?? by),
    protocol: 'http',
    host,
    path: match === 'default' ? '(default)' : path,
    match,
    rule: undefined,
    priority: undefined,
    entryPoints: undefined,
    redirected: [],
    tls: undefined,
    middlewares: [],
    passes: [],
    service:
      reference &&
      `${service ? nameOf(service) : `${reference.namespace}/${reference.name}`}${port === undefined ? '' : `:${port}`}`,
    pods: podsOf(walk, walk.hops.at(-1)),
    hops: walk.hops,
    at,
  };
}
