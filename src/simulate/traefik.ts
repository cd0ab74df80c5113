/** A request in Traefik: the process, the entry point, what answers before any router of a user, and the router that wins. */
import { type EntryPoint, type TraefikProfile, unknown } from '../controllers/traefik/types.ts';
import type { Endpoint, Graph } from '../graph/graph.ts';
import { dig } from '../model/read.ts';
import type { Hop, Walk } from './hop.ts';
import type { TraceRequest } from './request.ts';
import type { Candidate } from './routers.ts';
import { middlewareOf, routeCandidates } from './traefik-routers.ts';
import { listenCommand, titleOf, word } from './words.ts';

/** Rules that say that the process never serves. */
const processRules = ['traefik-option-invalid', 'traefik-port-conflict', 'traefik-never-ready'];

/** Where a redirect leads. */
export interface Redirected {
  readonly request: TraceRequest;
}

/** Tells the hops within Traefik, and those behind it. A redirect comes back to whoever asked. */
export function enterTraefik(
  walk: Walk,
  graph: Graph,
  profile: TraefikProfile,
  request: TraceRequest,
  number: number | undefined,
): Redirected | undefined {
  const { from, pod, container } = profile;
  const logs = `kubectl -n ${word(from.namespace)} logs ${word(from.kind.toLowerCase())}/${word(from.name)}`;
  const fault = walk.found(from, processRules);
  if (fault || profile.starts === false) {
    const at = profile.problems[0]?.at ?? profile.conflicts[0]?.entryPoints[0].at ?? profile.at;
    walk.broken(
      'controller',
      `${titleOf(from)} never serves: it does not start, or never becomes ready`,
      'connection refused or timeout',
      {
        at,
        about: [from],
        rules: processRules,
        command: logs,
      },
    );
  }
  if (number === undefined) {
    walk.unknown('entry point', 'which entry point of Traefik takes it is not known', { at: profile.at });
    route(walk, graph, profile, request, undefined);
    return undefined;
  }
  const entryPoint = profile.entryPoints.find((one) => one.port === number && one.protocol !== 'udp');
  if (!entryPoint) {
    const isOpen = profile.open || profile.entryPoints.some(({ port }) => port === unknown);
    const others = pod?.containers.some((other) => other !== container && other.role !== 'init') ?? true;
    const listening = profile.entryPoints.map(({ name, port }) => `${name} on ${String(port)}`).join(', ');
    const title = `no entry point of Traefik listens on ${number}`;
    const more = {
      at: profile.at,
      detail: [`it listens with ${listening || 'nothing'}`],
      ...(pod && { command: listenCommand(pod) }),
    };
    if (isOpen || others)
      walk.unknown('entry point', isOpen ? `which entry point listens on ${number} is not known` : title, more);
    else walk.broken('entry point', title, 'connection refused', { ...more, about: [from] });
    route(walk, graph, profile, request, undefined);
    return undefined;
  }
  return enterEntryPoint(walk, graph, profile, request, entryPoint);
}

/** From an entry point on. */
export function enterEntryPoint(
  walk: Walk,
  graph: Graph,
  profile: TraefikProfile,
  request: TraceRequest,
  entryPoint: EntryPoint,
): Redirected | undefined {
  const { name, tls, address, redirect } = entryPoint;
  const isTls = request.scheme === 'https';
  const ends = isTls ? ', TLS ends here' : '';
  walk.ok(
    'entry point',
    `${name}, ${String(address)}${ends}`,
    entryPoint.at,
    tls !== undefined && tls !== unknown && !isTls ? ['its routers are for TLS'] : [],
  );
  const own = ownService(profile, request, entryPoint);
  if (own !== undefined) {
    walk.goal = { kind: 'elsewhere', text: own };
    walk.ok('router', own, profile.at);
    return undefined;
  }
  if (redirect !== undefined && redirect !== unknown) return follow(walk, profile, request, entryPoint);
  route(walk, graph, profile, request, entryPoint);
  return undefined;
}

/** What Traefik itself answers on an entry point, before any router of a user. */
function ownService(
  { ping, metrics, api }: TraefikProfile,
  { path, scheme }: TraceRequest,
  { name }: EntryPoint,
): string | undefined {
  if (scheme === 'https') return undefined;
  if (ping.enabled === true && ping.manualRouting === false && ping.entryPoint === name && path.startsWith('/ping'))
    return "Traefik's own ping";
  if (
    metrics.enabled === true &&
    metrics.manualRouting === false &&
    metrics.entryPoint === name &&
    path.startsWith('/metrics')
  )
    return "Traefik's own metrics";
  if (api.insecure === true && name === 'traefik')
    return path.startsWith('/api') || path.startsWith('/debug') ? "Traefik's own API" : "Traefik's own dashboard";
  return undefined;
}

/** `http.redirections.entryPoint`: it goes before every router of a user. */
function follow(
  walk: Walk,
  profile: TraefikProfile,
  request: TraceRequest,
  { redirect }: EntryPoint,
): Redirected | undefined {
  if (redirect === undefined || redirect === unknown) return undefined;
  const { to, scheme, permanent, at } = redirect;
  if (to === unknown || scheme === unknown) {
    walk.unknown('middleware', 'the entry point redirects; where to is not known', { at });
    return undefined;
  }
  const target = to.startsWith(':') ? Number(to.slice(1)) : profile.entryPoints.find((one) => one.name === to)?.port;
  if (target === undefined || target === unknown || (scheme !== 'http' && scheme !== 'https')) {
    walk.unknown('middleware', `the entry point redirects to "${to}", which is not known`, { at });
    return undefined;
  }
  const isUsual = (scheme === 'https' && target === 443) || (scheme === 'http' && target === 80);
  const query = request.query === '' ? '' : `?${request.query}`;
  const url = `${scheme}://${request.host}${isUsual ? '' : `:${target}`}${request.path}${query}`;
  walk.ok('middleware', `the entry point redirects (${permanent === false ? '302' : '301'}) to ${url}`, at);
  return { request: { ...request, text: url, scheme, port: target, address: request.host } };
}

/** Names of the entry points of a router that names none. */
function defaults({ entryPoints }: TraefikProfile): ReadonlySet<string> | undefined {
  const tcp = entryPoints.filter(({ protocol }) => protocol !== 'udp');
  if (tcp.some(({ asDefault }) => asDefault === unknown)) return undefined;
  const flagged = tcp.filter(({ asDefault }) => asDefault === true);
  const chosen = flagged.length > 0 ? flagged : tcp.filter(({ name }) => name !== 'traefik');
  return new Set(chosen.map(({ name }) => name));
}

/** Routers of TCP see a connection before those of HTTP see a request, but for the one that takes what is left. */
const turnOf = ({ tcp }: Candidate): number => (tcp === 'before' ? -1 : tcp === 'behind' ? 1 : 0);

/** Whether a router answers on an entry point, and if not, why. */
function answersOn(
  profile: TraefikProfile,
  router: Candidate,
  entryPoint: EntryPoint | undefined,
  isTls: boolean,
): { readonly answer: boolean | 'unknown'; readonly why: string } {
  if (!entryPoint) return { answer: 'unknown', why: 'its entry point is not known' };
  const names = router.entryPoints;
  if (names === unknown) return { answer: 'unknown', why: 'the entry points that it is on are not known' };
  if (names) {
    if (!names.includes(entryPoint.name))
      return { answer: false, why: `it is on ${names.join(', ')} alone, not on ${entryPoint.name}` };
  } else {
    const usual = defaults(profile);
    if (!usual) return { answer: 'unknown', why: 'the default entry points are not known' };
    if (!usual.has(entryPoint.name)) return { answer: false, why: `${entryPoint.name} is no default entry point` };
  }
  if (router.tls === unknown) return { answer: 'unknown', why: 'whether it has TLS is not known' };
  // A router of TCP has its own TLS or none.
  if (entryPoint.tls === unknown && !router.tls && !router.tcp)
    return { answer: 'unknown', why: 'whether the entry point has TLS is not known' };
  const hasTls = router.tls || (entryPoint.tls !== undefined && !router.tcp);
  if (hasTls === isTls) return { answer: true, why: '' };
  return { answer: false, why: isTls ? 'it has no TLS, nor has the entry point' : 'it is for TLS alone' };
}

/** Tells which router answers, and what is behind it. */
function route(
  walk: Walk,
  graph: Graph,
  profile: TraefikProfile,
  request: TraceRequest,
  entryPoint: EntryPoint | undefined,
): void {
  const isTls = request.scheme === 'https';
  const command = `kubectl -n ${word(profile.from.namespace)} port-forward ${word(profile.from.kind.toLowerCase())}/${word(profile.from.name)} 8080 # http://localhost:8080/api/http/routers`;
  const forbidden = walk.found(profile.from, ['traefik-not-permitted']);
  if (forbidden)
    walk.broken('router', 'Traefik may not read what it routes by, and makes no router at all', '404', {
      at: forbidden.at,
      rules: ['traefik-not-permitted'],
      about: [profile.from],
      command,
    });
  const all = routeCandidates(graph, profile, walk.refused);
  const matching = all.filter((router) => router.matches(request) !== false);
  const sorted = matching
    .map((router, index) => ({ router, index, on: answersOn(profile, router, entryPoint, isTls) }))
    .sort((a, b) => turnOf(a.router) - turnOf(b.router) || b.router.priority - a.router.priority || b.index - a.index);
  const alive = sorted.filter(({ router, on }) => router.state !== 'lost' && on.answer !== false);
  // A router of TCP that is not made leaves everything to those of HTTP.
  const dead = sorted.filter((one) => !alive.includes(one) && !one.router.tcp);
  const reason = ({ router, on }: (typeof sorted)[number]): string => (router.state === 'lost' ? router.why : on.why);
  const [won] = alive;
  if (!won) {
    const [first] = dead;
    if (!first) {
      noRouter(walk, graph, all, request, command);
      return;
    }
    const lost = first.router.state === 'lost' ? first.router.hop : {};
    const more: Partial<Hop> = {
      about: [first.router.from],
      ...lost,
      at: lost.at ?? first.router.at,
      command: lost.command ?? command,
      detail: [...(lost.detail ?? []), ...dead.slice(1, 4).map((one) => `nor ${one.router.title}: ${reason(one)}`)],
    };
    walk.broken('router', `${first.router.title}: no router answers, for ${reason(first)}`, '404', more);
    first.router.enter(walk);
    return;
  }
  const detail = [
    `rule ${won.router.rule}, priority ${won.router.priority}`,
    ...dead
      .filter(({ router }) => router.priority >= won.router.priority)
      .slice(0, 3)
      .map((one) => `passed over: ${one.router.title}, for ${reason(one)}`),
    ...alive.slice(1, 4).map(({ router }) => `matches too: ${router.title}, priority ${router.priority}`),
  ];
  const tied = alive.filter(({ router }) => router.priority === won.router.priority && router.from !== won.router.from);
  const doubts = [
    ...(won.router.state === 'unknown' ? [won.router.why] : []),
    ...(won.on.answer === 'unknown' ? [won.on.why] : []),
    ...(won.router.matches(request) === 'unknown' ? ['whether its rule matches is not known'] : []),
    ...(tied.length > 0
      ? [
          `${tied.map(({ router }) => router.title).join(', ')} has the same priority: which of them answers is not defined`,
        ]
      : []),
  ];
  if (doubts.length > 0)
    walk.unknown('router', won.router.title, { at: won.router.at, detail: [...doubts, ...detail], command });
  else walk.ok('router', won.router.title, won.router.at, detail);
  for (const name of won.router.middlewares) {
    const middleware = middlewareOf(graph, name);
    const does = middleware && Object.keys(dig(middleware.value, ['spec']) ?? {}).join(', ');
    if (middleware) walk.ok('middleware', `${titleOf(middleware)}: ${does || 'nothing'}`, middleware.at('spec'));
    else
      walk.unknown('middleware', `${name} is not in the input`, {
        at: won.router.at,
        command: 'kubectl get middlewares.traefik.io -A',
      });
  }
  won.router.enter(walk);
}

function noRouter(walk: Walk, graph: Graph, all: readonly Candidate[], request: TraceRequest, command: string): void {
  const title = `no router of the input matches host ${request.host} and path ${request.path}`;
  const near = all.filter(({ title: one }) => one.includes(`host ${request.host},`));
  const detail = near.slice(0, 5).map((router) => `the host has ${router.title}`);
  const [first] = near;
  const sees = first !== undefined || graph.settings.completeness === 'closed';
  if (sees) walk.broken('router', title, '404', { detail, command, ...(first && { at: first.at }) });
  else walk.unknown('router', title, { detail, command });
}

/** The profile of a Pod that runs Traefik. */
export function profileOf(
  graph: Graph,
  endpoints: readonly Endpoint[],
): { profile: TraefikProfile; endpoint: Endpoint } | undefined {
  for (const endpoint of endpoints)
    for (const profile of graph.traefiks()) if (profile.pod === endpoint.pod) return { profile, endpoint };
  return undefined;
}
