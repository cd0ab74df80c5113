/** Routes that never answer because another one takes all of their requests before. */
import {
  coversRule,
  type Graph,
  type Ingress,
  leadAlike,
  type MatchExpression,
  type Resource,
  type Route,
  type Router,
  type RouterProblem,
  someKey,
  type TraefikProfile,
  type Unknown,
  unknown,
} from '../../src/rule.ts';
import { takers } from './traefik-routers.ts';

export interface Shadowed {
  readonly router: Router;
  readonly by: Router;
}

interface Candidate {
  readonly router: Router;
  readonly priority: number;
  /** Its rule, if that is one host and one path at most: most are. */
  readonly simple: Simple | undefined;
  /** All hosts that it takes; undefined if others too. */
  readonly hosts: readonly string[] | undefined;
  /** Where it takes requests: entry points, with or without TLS. */
  readonly lanes: readonly string[];
  /** False where its object may be another controller's: then all of its routes are. */
  readonly taken: boolean;
}

/** A host, and what may stand behind it: enough to compare two rules without reading them. */
interface Simple {
  readonly host: string;
  readonly matcher: string | undefined;
  readonly path: string;
}

const simple = /^Host\([`"]([a-z\d.-]+)[`"]\)(?: && (Path|PathPrefix)\([`"](\/[\w./-]*)[`"]\))?$/;

function simpleOf({ rule, protocol }: Router): Simple | undefined {
  const [match, host = '', matcher, path = ''] = (protocol === 'http' && simple.exec(rule)) || [];
  return match === undefined ? undefined : { host, matcher, path };
}

/** More pairs than this are not looked at: they come up only where thousands of routes share one host. */
const mostPairs = 1_000_000;

/**
 * The routers that get no request in any of the Traefiks that take their objects. Without a Traefik in the input only routes of one object are
 * compared: which others meet them is not known.
 */
export function shadowedRouters(graph: Graph): readonly Shadowed[] {
  return comparedRouters(graph, goesBefore);
}

/**
 * The routers whose requests another one takes too, with the same priority that is no length of a rule: which of the two answers is left to chance
 * (`pkg/muxer/http/mux.go`: routes are sorted by priority alone, and routers come in the order of a map).
 */
export function tiedRouters(graph: Graph): readonly Shadowed[] {
  return comparedRouters(graph, isTied);
}

type Relation = (earlier: Candidate, later: Candidate) => boolean;

function comparedRouters(graph: Graph, relation: Relation): readonly Shadowed[] {
  const found: Shadowed[] = [];
  const which = whichMayShadow(graph);
  if (!which) return found;
  const budget = { left: mostPairs };
  const worlds = takers(graph, which);
  const profiles = new Map<TraefikProfile, ReadonlyMap<Router, Router>>();
  for (const own of worlds.values()) {
    const [first, ...others] = own;
    if (!first || first.routers.length === 0) continue;
    const shadows = own.map(({ profile, routers }) => {
      if (!profile) return within(routers, budget, relation);
      const known =
        profiles.get(profile) ??
        among(which === 'all' ? graph.routers(profile) : graph.particularRouters(profile), profile, budget, relation);
      profiles.set(profile, known);
      return known;
    });
    for (const [index, router] of first.routers.entries()) {
      const by = shadows[0]?.get(router);
      if (
        by &&
        !isAlike(router, by) &&
        others.every(({ routers }, at) => shadows[at + 1]?.has(routers[index] as Router))
      )
        found.push({ router, by });
    }
  }
  return found;
}

/**
 * Which routers are worth looking at. Where priorities are the lengths of rules, a rule is nearly always shorter than what it covers; but Exact
 * paths have the shorter matcher, and wildcards were long patterns before v3.7. Plain Ingresses are looked at if one of them, or a
 * priority, or a pattern may concern them.
 */
function whichMayShadow(graph: Graph): 'all' | 'particular' | undefined {
  const traefiks = graph.traefiks();
  let which: 'particular' | undefined;
  for (const kind of ['IngressRoute', 'IngressRouteTCP'] as const)
    for (const { view } of graph.all(kind)) {
      if (view.routes.length < 2 && traefiks.length === 0) continue;
      for (const { match = '', priority } of view.routes) {
        if (priority !== undefined || match.includes('Regexp')) return 'all';
        if (special.test(match)) which = 'particular';
      }
    }
  if (graph.all('Ingress').length === 0) return which;
  const oldWildcards = traefiks.some(({ version }) => version && (version.major < 3 || (version.minor ?? 7) < 7));
  for (const { host, routes } of graph.listeners()) {
    if (oldWildcards && host?.startsWith('*')) return 'all';
    if (routes.some(({ from }) => isPrioritized(from))) return 'all';
    if (routes.length > 1 && hasPrefixed(routes)) return 'all';
  }
  return which;
}

/** Whether an Exact path begins as another path of the host does, and leads elsewhere. */
function hasPrefixed(routes: readonly Route[]): boolean {
  if (!routes.some(({ match }) => match === 'Exact')) return false;
  const prefixes = new Map<string, Route>();
  for (const route of routes) if (route.match !== 'Exact') prefixes.set(route.path, route);
  if (prefixes.size === 0) return false;
  for (const { match, path, backend } of routes)
    for (let end = match === 'Exact' ? path.length : 0; end > 0; end--) {
      const other = prefixes.get(path.slice(0, end))?.backend;
      if (other && (other.service !== backend.service || other.port?.port !== backend.port?.port)) return true;
    }
  return false;
}

/** What may be longer than what it covers. */
const special = /\|\||\bPath\(|["\s]{2}/i;

function isPrioritized({ annotations }: Resource): boolean {
  return someKey(annotations, (key) => key.endsWith('router.priority'));
}

export interface Swallowed {
  /** The route of TCP. */
  readonly by: Router;
  /** The routes of HTTP that get nothing for it. */
  readonly routers: readonly Router[];
}

/**
 * Routes of TCP that take every connection without TLS, and the routes of HTTP that are on no other entry point: Traefik asks the routers of TCP first,
 * whatever the priorities (pkg/server/router/tcp/router.go: ServeTCP).
 */
export function swallowedRouters(graph: Graph): readonly Swallowed[] {
  const isCatchAll = ({ match = '' }: { readonly match: string | undefined }) => catchAll.test(match);
  if (!graph.all('IngressRouteTCP').some(({ view }) => !view.tls && view.routes.some(isCatchAll))) return [];
  const [profile, second] = graph.traefiks();
  // Another one may take the routes of HTTP.
  if (!profile || second || profile.version?.major === 1) return [];
  const all = candidates(graph.routers(profile), false, lanesIn(profile)).filter(({ taken }) => taken);
  const takers = all.filter(({ router }) => router.protocol === 'tcp' && !router.tls && catchAll.test(router.rule));
  const found = new Map<Router, Router[]>();
  for (const { router, lanes } of all) {
    if (router.protocol !== 'http') continue;
    const by = lanes.map((lane) => takers.find((one) => one.lanes.includes(lane)));
    const [first] = by;
    if (!first || by.includes(undefined)) continue;
    const routers = found.get(first.router);
    if (routers) routers.push(router);
    else found.set(first.router, [router]);
  }
  return [...found].map(([by, routers]) => ({ by, routers }));
}

const catchAll = /^\s*HostSNI\([`"]\*[`"]\)\s*$/i;

/** Whether a request ends in the same way, whichever of the two takes it. */
function isAlike(a: Router, b: Router): boolean {
  const [one, other] = [a.service, b.service];
  return one.kind === other.kind && one.kind !== 'group' && one.name === other.name && leadAlike(a, b);
}

/** The routes of one object: they are on the same entry points, whichever these are. */
function within(routers: readonly Router[], budget: { left: number }, relation: Relation): ReadonlyMap<Router, Router> {
  if (routers.length < 2) return new Map();
  // What strictPrefixMatching makes of it is not known.
  const isStrict = routers[0]?.provider === 'kubernetes' ? unknown : false;
  const all = candidates(routers, isStrict, () => ['']);
  return compare(all, budget, relation);
}

function among(
  routers: readonly Router[],
  profile: TraefikProfile,
  budget: { left: number },
  relation: Relation,
): ReadonlyMap<Router, Router> {
  const { strictPrefixMatching } = profile.providers.kubernetesIngress;
  return compare(candidates(routers, strictPrefixMatching, lanesIn(profile)), budget, relation);
}

/** Where a router takes requests of this Traefik; nowhere if that is not known. */
function lanesIn(profile: TraefikProfile): (router: Router) => readonly string[] {
  const points = new Map(profile.entryPoints.map((point) => [point.name, point]));
  return ({ from, problems, entryPoints, tls, protocol }: Router): readonly string[] => {
    if (entryPoints === unknown || tls === unknown) return [];
    // Whose an Ingress is, its class tells at least by name.
    if (from.kind === 'Ingress' && problems.some(({ kind }) => kind === 'not-taken')) {
      const { className, classAnnotation } = (from as Resource<Ingress>).view;
      if (!/traefik/i.test(className ?? classAnnotation ?? '')) return [];
    }
    const lanes: string[] = [];
    for (const name of entryPoints) {
      const own = points.get(name)?.tls;
      if (own === unknown || !points.has(name)) return [];
      lanes.push(`${name} ${tls !== undefined || (protocol === 'http' && own !== undefined)}`);
    }
    return lanes;
  };
}

/** Whether a problem may keep a router from its requests; that its object may be another's is no such thing. */
const isFatal = ({ sure, kind, effect, never }: RouterProblem): boolean =>
  never?.all || ((sure || kind !== 'not-taken') && effect !== 'warning' && effect !== 'none');

function candidates(
  routers: readonly Router[],
  strict: boolean | Unknown,
  lanesOf: (router: Router) => readonly string[],
): Candidate[] {
  const found: Candidate[] = [];
  for (const router of routers) {
    const { protocol, priority, parents, problems, provider } = router;
    if (protocol === 'udp' || priority === unknown || parents.length > 0 || problems.some(isFatal)) continue;
    const lanes = lanesOf(router);
    if (lanes.length === 0) continue;
    const own = provider === 'kubernetes' && strict === unknown ? undefined : simpleOf(router);
    const [first] = own ? [] : router.read();
    if (!own && !first?.expression) continue;
    const hosts = own ? [own.host] : hostsOf(first?.expression as MatchExpression);
    const taken = problems.every(({ kind }) => kind !== 'not-taken');
    found.push({ router, priority, simple: own, hosts, lanes, taken });
  }
  return found;
}

/** The hosts without which a rule takes nothing; undefined if it takes others too. */
function hostsOf(expression: MatchExpression): readonly string[] | undefined {
  switch (expression.kind) {
    case 'unknown':
      return undefined;
    case 'matcher': {
      const { name, not, args } = expression;
      const isPlain = !not && /^Host(?:Header|SNI)?$/.test(name) && args.every((arg) => !arg.includes('*'));
      return isPlain ? args.map((arg) => arg.toLowerCase().replace(/\.$/, '')) : undefined;
    }
    case 'all':
      for (const part of expression.parts) {
        const hosts = hostsOf(part);
        if (hosts) return hosts;
      }
      return undefined;
    case 'any': {
      const all = expression.parts.map(hostsOf);
      return all.includes(undefined) ? undefined : (all as (readonly string[])[]).flat();
    }
  }
}

function compare(all: readonly Candidate[], budget: { left: number }, relation: Relation): ReadonlyMap<Router, Router> {
  const byHost = new Map<string, Candidate[]>();
  const open: Candidate[] = [];
  for (const one of all) {
    if (!one.hosts) open.push(one);
    for (const host of one.hosts ?? []) {
      const list = byHost.get(host);
      if (!list) byHost.set(host, [one]);
      else if (list.at(-1) !== one) list.push(one);
    }
  }
  const found = new Map<Router, Router>();
  for (const later of all) {
    const host = later.hosts?.[0];
    for (const list of host === undefined ? [open] : [byHost.get(host) ?? [], open]) {
      const earlier = list.find((one) => --budget.left > 0 && relation(one, later) && takesAll(one, later));
      if (!earlier) continue;
      found.set(later.router, earlier.router);
      break;
    }
  }
  return found;
}

function isTied(wider: Candidate, narrower: Candidate): boolean {
  const [a, b] = [wider.router, narrower.router];
  return (
    wider.priority === narrower.priority &&
    // Of rules of one length that is the default.
    (isGiven(wider) || isGiven(narrower)) &&
    // The same rule twice is a defect of its own.
    a.rule !== b.rule &&
    ((wider.taken && narrower.taken) || a.from === b.from) &&
    a.protocol === b.protocol &&
    narrower.lanes.some((lane) => wider.lanes.includes(lane))
  );
}

const isGiven = ({ router, priority }: Candidate): boolean =>
  priority !== new TextEncoder().encode(router.rule).length && priority !== -2147483648;

function goesBefore(earlier: Candidate, later: Candidate): boolean {
  return (
    earlier.priority > later.priority &&
    ((earlier.taken && later.taken) || earlier.router.from === later.router.from) &&
    earlier.router.protocol === later.router.protocol &&
    !isReplaced(earlier.router, later.router) &&
    later.lanes.every((lane) => earlier.lanes.includes(lane))
  );
}

/** Of two routes of one object with one rule there is one in the end: duplicate-route tells it. */
const isReplaced = (a: Router, b: Router): boolean =>
  a.provider === 'kubernetescrd' && a.from === b.from && a.ruleAt !== undefined && a.rule === b.rule;

function takesAll({ simple: a, router: earlier }: Candidate, { simple: b, router: later }: Candidate): boolean {
  if (a && b) {
    if (a.host !== b.host) return false;
    if (a.matcher === 'PathPrefix') return a.path === '/' || (b.matcher !== undefined && b.path.startsWith(a.path));
    return a.matcher === undefined || (b.matcher === a.matcher && b.path === a.path);
  }
  const read = (router: Router) => router.read().map(({ expression }) => expression);
  return read(earlier).every((one) => read(later).every((other) => !!one && !!other && coversRule(one, other)));
}
