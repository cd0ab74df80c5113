/** The routers of a Traefik, as the graph has them, for one request. */
import type { MatchContext, MatchRequest } from '../controllers/traefik/match/matchers.ts';
import { domainsOf, isCatchAll, matches, parseMatch } from '../controllers/traefik/match/parse.ts';
import type { Router, RouterProblem, Target } from '../controllers/traefik/router-types.ts';
import { type TraefikProfile, unknown } from '../controllers/traefik/types.ts';
import type { Endpoint, Graph } from '../graph/graph.ts';
import type { Service, ServicePort } from '../model/kinds/service.ts';
import { dig, isPlaceholder } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import { type Hop, noVerdicts, type Refused, Walk } from './hop.ts';
import { arriveAt, enterBackend, routeTitle } from './ingress.ts';
import type { TraceRequest } from './request.ts';
import type { Candidate } from './routers.ts';
import { describeCommand, titleOf } from './words.ts';

/** The rules that vouch for a problem, where there are any. */
const vouching: Partial<Record<RouterProblem['kind'], readonly string[]>> = {
  service: ['service-not-found', 'service-selects-no-pod', 'service-without-endpoints'],
  port: ['service-port-not-found'],
};

/** The rules that speak of a problem too: it is one without them. */
const speaking: Partial<Record<RouterProblem['kind'], readonly string[]>> = {
  annotation: ['traefik-annotation-invalid'],
  rule: ['match-invalid', 'traefik-rule-invalid'],
  'entry-point': ['entry-point-not-found'],
  middleware: ['middleware-not-found', 'middleware-invalid', 'traefik-secret-not-found'],
  'cross-namespace': ['cross-namespace-reference'],
  'traefik-service': ['traefik-service-invalid', 'traefik-object-not-found'],
  'servers-transport': ['traefik-object-not-found'],
  'tls-option': ['tls-option-not-found'],
  parent: ['traefik-object-not-found'],
  'not-taken': ['route-not-taken'],
};

/** A problem in Traefik's words, where it has some. */
function wordsOf({ kind, words }: RouterProblem): string {
  if (words !== '') return `Traefik says: ${words}`;
  return kind === 'replaced' ? 'another route of the object has the same rule' : 'it is not made';
}

/** Whether it is for want of its class that an object is passed over. */
function isClassMissed(graph: Graph, { from }: Router, { kind }: RouterProblem): boolean {
  return kind === 'not-taken' && graph.references({ role: 'class', from })[0]?.state === 'absent';
}

/** Why an object is none of this Traefik's; what it asks of classes, namespaces and labels stands in its profile. */
function whyNotTaken(graph: Graph, { from, problems }: Router): string {
  const at = problems.find(({ kind }) => kind === 'not-taken')?.at;
  const [reference] = graph.references({ role: 'class', from });
  if (reference && reference.state !== 'present') return `IngressClass "${reference.name}" is not there`;
  const isClass = at?.path.some((key) => key === 'ingressClassName' || key === 'kubernetes.io/ingress.class');
  if (isClass)
    return `its class is "${dig(from.value, at?.path.slice(from.path.length) ?? [])}", which is not for this Traefik`;
  return 'this Traefik does not watch it: its provider, namespace or labels';
}

/** What it hangs on whether an object is this Traefik's. */
function doubtOn(graph: Graph, router: Router): string {
  const why = whyNotTaken(graph, router);
  return why.startsWith('IngressClass') ? `: ${why}` : ': its version, provider, namespaces or labels';
}

/** Every router that may get a request, also those that are not made. */
export function routeCandidates(
  graph: Graph,
  profile: TraefikProfile | undefined,
  refused: Refused,
  isFor: (protocol: Router['protocol']) => boolean,
): Candidate[] {
  // Many requests may be traced through one graph.
  let byGraph = known.get(refused);
  if (!byGraph) {
    byGraph = new WeakMap();
    known.set(refused, byGraph);
  }
  let byProfile = byGraph.get(graph);
  if (!byProfile) {
    byProfile = new Map();
    byGraph.set(graph, byProfile);
  }
  let all = byProfile.get(profile);
  if (!all) {
    all = makeCandidates(graph, profile, refused);
    byProfile.set(profile, all);
  }
  return all.filter(({ router: { protocol } }) => isFor(protocol));
}

const known = new WeakMap<Refused, WeakMap<Graph, Map<TraefikProfile | undefined, Candidate[]>>>();

function makeCandidates(graph: Graph, profile: TraefikProfile | undefined, refused: Refused): Candidate[] {
  const titles = new Map(graph.routes().map((route) => [placeOf(route), routeTitle(route)]));
  return graph.routers(profile).map((router) => {
    const title = titles.get(placeOf(router)) ?? [titleOf(router.from), router.rule.trim()].filter(Boolean).join(': ');
    return candidateOf(graph, profile, router, title, refused);
  });
}

/** An object and the token in it that makes a route. */
export const placeOf = ({ from, at }: Pick<Router, 'from' | 'at'>): string => `${from.ordinal} ${at.path.join(' ')}`;

function candidateOf(
  graph: Graph,
  profile: TraefikProfile | undefined,
  router: Router,
  title: string,
  refused: Refused,
): Candidate {
  const { from, at, rule, priority, protocol } = router;
  const parsed: Parsed | typeof unknown = protocol === 'udp' ? unknown : parsedRule(profile, router);
  // Few of them match, and only of those it is asked what became of them.
  let judged: Judged | undefined;
  const judge = (): Judged => {
    judged ??= judgeRouter(graph, profile, router, parsed, refused);
    return judged;
  };
  const isOpen = isPlaceholder(rule);
  const tls = router.tls === unknown ? unknown : router.tls !== undefined;
  return {
    router,
    from,
    title,
    at,
    rule: rule.trim(),
    priority: priority === unknown ? 0 : priority,
    entryPoints: router.entryPoints,
    tls,
    domains: parsed !== unknown && parsed.expression ? domainsOf(parsed.expression) : [],
    expression: parsed === unknown ? undefined : parsed.expression,
    ...(protocol === 'tcp' && { tcp: isLast(parsed) && tls !== false ? 'behind' : 'before' }),
    matches: (request: TraceRequest) => meets(profile, router, parsed, isOpen, request),
    get state() {
      return judge().state;
    },
    get why() {
      return judge().why;
    },
    get hop() {
      return judge().hop;
    },
    enter: (walk: Walk) => enterTarget(walk, graph, router, router.service, judge().state === 'lost' ? '404' : '503'),
  };
}

type Judged = Pick<Candidate, 'state' | 'why' | 'hop'>;

/** What becomes of a router. */
function judgeRouter(
  graph: Graph,
  profile: TraefikProfile | undefined,
  router: Router,
  parsed: Parsed | typeof unknown,
  refused: Refused,
): Judged {
  const { from, at, rule, priority } = router;
  const lost = (why: string, hop: Partial<Hop>): Judged => ({ state: 'lost', why, hop });
  const sure = router.problems.find((one) => one.sure && one.effect !== 'warning' && one.effect !== 'none');
  const doubted = router.problems.find((one) => !one.sure && one.effect !== 'warning' && one.effect !== 'none');
  const refusal = refused(from);
  if (refusal)
    return lost(`the API server refuses this ${from.kind}`, { at: refusal.at, rules: [refusal.rule], about: [from] });
  const isOpen = isPlaceholder(rule);
  if (parsed !== unknown && parsed.problem && !isOpen)
    return lost(`Traefik cannot read its rule: ${parsed.problem.message}`, {
      at,
      about: [from],
      explains: ['match-invalid'],
    });
  if (sure)
    return lost(sure.kind === 'not-taken' ? whyNotTaken(graph, router) : wordsOf(sure), {
      at: sure.at,
      about: [from],
      rules: isClassMissed(graph, router, sure) ? ['ingress-class-not-found'] : vouching[sure.kind],
      explains: speaking[sure.kind],
      ...(sure.effect === 'tls' && { client: 'TLS handshake failure' }),
    });
  const behind = new Walk({ ...noVerdicts, refused });
  enterTarget(behind, graph, router, router.service, '404');
  const broken = behind.hops.find(({ state }) => state === 'broken');
  const { kubernetesCRD, kubernetesIngress } = profile?.providers ?? {};
  const { allowEmptyServices = unknown } = (router.provider === 'kubernetes' ? kubernetesIngress : kubernetesCRD) ?? {};
  if (broken && (!broken.noEndpoints || allowEmptyServices === false))
    return lost(broken.title, { at: broken.at, rules: broken.rules, about: broken.about, command: broken.command });
  const why = isOpen
    ? 'what the placeholder in its rule stands for is not known'
    : doubted
      ? doubted.kind === 'not-taken'
        ? `whether this Traefik takes it is not known${doubtOn(graph, router)}`
        : wordsOf(doubted)
      : priority === unknown
        ? 'its priority is not known'
        : broken && allowEmptyServices === unknown
          ? 'without an endpoint Traefik answers 404 or 503, by allowEmptyServices'
          : '';
  return { state: router.state === 'unknown' || why !== '' ? 'unknown' : 'made', why, hop: {} };
}

type Parsed = ReturnType<typeof parseMatch>;

/** A rule as this Traefik reads it; unknown if the versions that it may be differ about it. */
function parsedRule(profile: TraefikProfile | undefined, router: Router): Parsed | typeof unknown {
  const [only, other] = readings(profile, router);
  if (!only || !other) return only ?? unknown;
  return (only.problem === undefined) === (other.problem === undefined) ? other : unknown;
}

/** The ways in which a rule may be read: one, or that of v2 and that of v3. */
function readings(profile: TraefikProfile | undefined, { rule, syntax, protocol }: Router): readonly Parsed[] {
  const { major, minor } = profile?.version ?? {};
  const context = (one: 'v2' | 'v3'): MatchContext => ({
    router: protocol === 'tcp' ? 'tcp' : 'http',
    syntax: one,
    version: major === undefined || minor === undefined ? undefined : { major, minor },
  });
  const syntaxes = syntax === unknown ? (['v2', 'v3'] as const) : [syntax];
  return syntaxes.map((one) => parseMatch(rule, context(one)));
}

/** Whether a rule of TCP takes what nobody else takes (pkg/server/router/tcp/router.go: with TLS, the routers of HTTP go before it). */
const isLast = (parsed: Parsed | typeof unknown): boolean =>
  parsed !== unknown && parsed.expression !== undefined && isCatchAll(parsed.expression);

function meets(
  profile: TraefikProfile | undefined,
  router: Router,
  parsed: Parsed | typeof unknown,
  isOpen: boolean,
  request: TraceRequest,
): boolean | 'unknown' {
  if (router.protocol === 'udp') return true;
  // A rule that cannot be read was meant for its hosts; which, only its text tells.
  if (isOpen) return 'unknown';
  const asked = askedOf(request);
  if (parsed === unknown) {
    const any = readings(profile, router).some((one) => one.expression && matches(one.expression, asked) !== false);
    return any ? 'unknown' : false;
  }
  // One that cannot be read was meant for the hosts in its text.
  if (parsed.problem) return router.rule.toLowerCase().includes(request.host) ? 'unknown' : false;
  const verdict = matches(parsed.expression, asked);
  if (verdict === false) return false;
  if (router.provider !== 'kubernetes' || profile?.providers.kubernetesIngress.strictPrefixMatching !== unknown)
    return verdict;
  const strict = parsedRule(profile, { ...router, rule: strictly(router.rule) });
  return strict !== unknown && strict.expression && matches(strict.expression, asked) === verdict ? verdict : 'unknown';
}

let last: { readonly request: TraceRequest; readonly asked: MatchRequest } | undefined;

/** A request as rules see it. Each of a thousand routers is asked about the same one. */
function askedOf(request: TraceRequest): MatchRequest {
  if (last?.request !== request) {
    const { host, path, query, method, headers, sni } = request;
    last = { request, asked: { host, path, query, method, headers: Object.fromEntries(headers), sni } };
  }
  return last.asked;
}

/** The rule as `strictPrefixMatching` makes it. */
function strictly(rule: string): string {
  return rule.replace(/PathPrefix\("((?:[^"\\]|\\.)+?)\/?"\)/, '(Path("$1") || PathPrefix("$1/"))');
}

/**
 * Tells the hops behind a router.
 *
 * @param client what the client sees if nothing is there
 */
function enterTarget(walk: Walk, graph: Graph, router: Router, target: Target, client: '404' | '503'): void {
  const { from, protocol } = router;
  const { kind, at, name, reference, service, port, host, scheme } = target;
  if (kind === 'internal') {
    walk.goal = { kind: 'elsewhere', text: `Traefik's own ${name}` };
    walk.ok('Service', `${name}, of Traefik itself`, at);
  } else if (kind === 'external-name') {
    walk.ok('Service', `${name} stands for ${host ?? 'a host outside'}`, at);
    walk.goal = { kind: 'elsewhere', text: host ?? 'a host outside' };
  } else if (kind === 'group') enterGroup(walk, graph, router, target, client);
  else if (kind === 'children' || (kind === 'unknown' && !reference))
    walk.unknown('Service', `what stands behind ${name || 'it'} is not known`, { at, command: describeCommand(from) });
  else {
    enterBackend(walk, graph, { from, at, backend: { reference, service, port: undefined } }, client);
    if (protocol === 'http') speakTls(walk, service, port, scheme === unknown ? undefined : scheme);
  }
}

/** One of several answers: those that are meant to, by their weights. */
function enterGroup(
  walk: Walk,
  graph: Graph,
  router: Router,
  { parts, name, at }: Target,
  client: '404' | '503',
): void {
  const asked = parts.filter(({ role, weight }) => role !== 'mirror' && role !== 'fallback' && weight > 0);
  const [only] = asked;
  if (only && asked.length === 1) {
    enterTarget(walk, graph, router, only.target, client);
    return;
  }
  const endpoints: Endpoint[] = [];
  for (const { target } of asked) {
    const part = new Walk(walk);
    enterTarget(part, graph, router, target, client);
    const broken = part.hops.find(({ state }) => state !== 'ok');
    if (broken || part.goal?.kind !== 'pods') {
      if (broken) walk.hops.push(broken);
      else walk.unknown('Service', `one of ${name}: where it leads is not known`, { at: target.at });
      return;
    }
    for (const endpoint of part.goal.endpoints)
      if (!endpoints.some(({ pod, port }) => pod === endpoint.pod && port === endpoint.port)) endpoints.push(endpoint);
  }
  if (endpoints.length === 0)
    walk.unknown('Service', `what stands behind ${name || 'it'} is not known`, {
      at,
      command: describeCommand(router.from),
    });
  else {
    walk.ok('Service', `one of ${[...new Set(asked.map(({ target }) => target.name))].join(', ')}`, at);
    arriveAt(walk, { state: 'pods', endpoints });
  }
}

/** A Service port 443, or one whose name begins with https: Traefik speaks TLS to the Pods, whatever they speak. */
function speakTls(
  walk: Walk,
  service: Resource<Service> | undefined,
  port: ServicePort | undefined,
  scheme: string | undefined,
): void {
  const last = walk.hops.at(-1);
  if (last?.stage !== 'Pod' || scheme === 'http' || scheme === 'h2c') return;
  if (scheme !== 'https' && port?.port !== 443 && !port?.name?.startsWith('https')) return;
  walk.hops[walk.hops.length - 1] = {
    ...last,
    state: 'unknown',
    detail: [
      ...last.detail,
      'Traefik speaks https to it: without TLS there, or with a certificate that Traefik does not trust, the client sees 500',
    ],
    command: service
      ? `kubectl -n ${service.namespace} port-forward service/${service.name} 8443:${port?.port ?? ''}`
      : undefined,
  };
}
