/** The routers of Traefik's own kinds, as the graph has them, for one request. */
import type { MatchContext } from '../controllers/traefik/match/matchers.ts';
import { isCatchAll, matches, parseMatch } from '../controllers/traefik/match/parse.ts';
import type { Router, RouterProblem, Target } from '../controllers/traefik/router-types.ts';
import { type TraefikProfile, unknown } from '../controllers/traefik/types.ts';
import type { Endpoint, Graph } from '../graph/graph.ts';
import { type Hop, noVerdicts, type Refused, Walk } from './hop.ts';
import { arriveAt, enterBackend } from './ingress.ts';
import type { TraceRequest } from './request.ts';
import type { Candidate } from './routers.ts';
import { speakTls } from './traefik-ingress.ts';
import { titleOf } from './words.ts';

/** The rules that vouch for a problem, where there are any. */
const vouching: Partial<Record<RouterProblem['kind'], readonly string[]>> = {
  service: ['service-not-found', 'service-selects-no-pod', 'service-without-endpoints'],
  port: ['service-port-not-found'],
};

/** What a problem without words of Traefik's comes to. */
const silent: Partial<Record<RouterProblem['kind'], string>> = {
  'not-taken': 'this Traefik does not take the object',
  replaced: 'another route of the object has the same rule',
};

/** Every router of IngressRoutes and IngressRouteTCPs that may get a web request, also those that are not made. */
export function routeCandidates(graph: Graph, profile: TraefikProfile, refused: Refused): Candidate[] {
  return graph
    .routers(profile)
    .filter(({ provider, protocol }) => provider === 'kubernetescrd' && protocol !== 'udp')
    .map((router) => candidateOf(graph, profile, router, refused));
}

function candidateOf(graph: Graph, profile: TraefikProfile, router: Router, refused: Refused): Candidate {
  const { from, at, rule, priority, protocol } = router;
  const parsed = parsedRule(profile, router);
  const sure = router.problems.find((one) => one.sure && one.effect !== 'warning' && one.effect !== 'none');
  const doubted = router.problems.find((one) => !one.sure && one.effect !== 'warning' && one.effect !== 'none');
  const tls = router.tls === unknown ? unknown : router.tls !== undefined;
  const base: Omit<Candidate, 'state' | 'why' | 'hop'> = {
    from,
    title: `${titleOf(from)}: ${rule.trim()}`,
    at,
    rule: rule.trim(),
    priority: priority === unknown ? 0 : priority,
    entryPoints: router.entryPoints,
    tls,
    middlewares: router.middlewares.map(({ name }) => name),
    ...(protocol === 'tcp' && { tcp: isLast(parsed) && tls !== false ? 'behind' : 'before' }),
    matches: (request: TraceRequest) => (parsed === unknown ? unknownVerdict : meets(parsed, request)),
    enter: (walk: Walk) => enterTarget(walk, graph, router, router.service),
  };
  const lost = (why: string, hop: Partial<Hop>): Candidate => ({ ...base, state: 'lost', why, hop });
  const refusal = refused(from);
  if (refusal)
    return lost('the API server refuses this object', { at: refusal.at, rules: [refusal.rule], about: [from] });
  if (parsed !== unknown && parsed.problem) return lost(`its rule cannot be read: ${parsed.problem.message}`, { at });
  if (sure)
    return lost(sure.words || silent[sure.kind] || 'it is not made', {
      at: sure.at,
      about: [from],
      ...(vouching[sure.kind] && { rules: vouching[sure.kind] }),
      ...(sure.effect === 'tls' && { client: 'TLS handshake failure' }),
    });
  const behind = new Walk({ ...noVerdicts, refused });
  enterTarget(behind, graph, router, router.service);
  const broken = behind.hops.find(({ state }) => state === 'broken');
  const { allowEmptyServices } = profile.providers.kubernetesCRD;
  if (broken && (!broken.noEndpoints || allowEmptyServices === false))
    return lost(broken.title, { at: broken.at, rules: broken.rules, about: broken.about, command: broken.command });
  const why = doubted
    ? doubted.words || silent[doubted.kind] || 'whether it is made is not known'
    : priority === unknown
      ? 'its priority is not known'
      : broken && allowEmptyServices === unknown
        ? 'without an endpoint Traefik answers 404 or 503, by allowEmptyServices'
        : '';
  return { ...base, state: router.state === 'unknown' || why !== '' ? 'unknown' : 'made', why, hop: {} };
}

const unknownVerdict = 'unknown' as const;

type Parsed = ReturnType<typeof parseMatch>;

/** A rule as this Traefik reads it; unknown if the versions that it may be differ about it. */
function parsedRule(profile: TraefikProfile, { rule, syntax, protocol }: Router): Parsed | typeof unknown {
  const { major, minor } = profile.version ?? {};
  const context = (one: 'v2' | 'v3'): MatchContext => ({
    router: protocol === 'tcp' ? 'tcp' : 'http',
    syntax: one,
    version: major === undefined || minor === undefined ? undefined : { major, minor },
  });
  if (syntax !== unknown) return parseMatch(rule, context(syntax));
  const [v2, v3] = [parseMatch(rule, context('v2')), parseMatch(rule, context('v3'))];
  return (v2.problem === undefined) === (v3.problem === undefined) ? v3 : unknown;
}

/** Whether a rule of TCP takes what nobody else takes (pkg/server/router/tcp/router.go: with TLS, the routers of HTTP go before it). */
const isLast = (parsed: Parsed | typeof unknown): boolean =>
  parsed !== unknown && parsed.expression !== undefined && isCatchAll(parsed.expression);

function meets(parsed: Parsed, request: TraceRequest): boolean | 'unknown' {
  // A rule that cannot be read was meant for its hosts; which, only its text tells.
  if (parsed.problem) return 'unknown';
  const { host, path, query, method, headers, scheme, address } = request;
  return matches(parsed.expression, {
    host,
    path,
    query,
    method,
    headers: Object.fromEntries(headers),
    sni: scheme === 'https' ? address : '',
  });
}

/** Tells the hops behind a router. */
function enterTarget(walk: Walk, graph: Graph, router: Router, target: Target): void {
  const { from, protocol } = router;
  const { kind, at, name, reference, service, port, host, scheme } = target;
  if (kind === 'internal') {
    walk.goal = { kind: 'elsewhere', text: `Traefik's own ${name}` };
    walk.ok('Service', `${name}, of Traefik itself`, at);
  } else if (kind === 'external-name') {
    walk.ok('Service', `${name} stands for ${host ?? 'a host outside'}`, at);
    walk.goal = { kind: 'elsewhere', text: host ?? 'a host outside' };
  } else if (kind === 'group') enterGroup(walk, graph, router, target);
  else if (kind === 'children' || (kind === 'unknown' && !reference))
    walk.unknown('Service', `what stands behind ${name || 'it'} is not known`, { at });
  else {
    enterBackend(walk, graph, { from, at, backend: { reference, service, port: undefined } }, '503');
    if (protocol === 'http') speakTls(walk, service, port, scheme === unknown ? undefined : scheme);
  }
}

/** One of several answers: those that are meant to, by their weights. */
function enterGroup(walk: Walk, graph: Graph, router: Router, { parts, name, at }: Target): void {
  const asked = parts.filter(({ role, weight }) => role !== 'mirror' && role !== 'fallback' && weight > 0);
  const [only] = asked;
  if (only && asked.length === 1) {
    enterTarget(walk, graph, router, only.target);
    return;
  }
  const endpoints: Endpoint[] = [];
  for (const { target } of asked) {
    const part = new Walk({ refused: walk.refused, found: walk.found });
    enterTarget(part, graph, router, target);
    const broken = part.hops.find(({ state }) => state !== 'ok');
    if (broken || part.goal?.kind !== 'pods') {
      if (broken) walk.hops.push(broken);
      else walk.unknown('Service', `one of ${name}: where it leads is not known`, { at: target.at });
      return;
    }
    for (const endpoint of part.goal.endpoints)
      if (!endpoints.some(({ pod, port }) => pod === endpoint.pod && port === endpoint.port)) endpoints.push(endpoint);
  }
  if (endpoints.length === 0) walk.unknown('Service', `what stands behind ${name || 'it'} is not known`, { at });
  else {
    walk.ok('Service', `one of ${[...new Set(asked.map(({ target }) => target.name))].join(', ')}`, at);
    arriveAt(walk, { state: 'pods', endpoints });
  }
}
