/** A request in Traefik: the process, the entry point, the TLS handshake, what answers before any router of a user, and the router that wins. */
import { leadAlike, type Router } from '../controllers/traefik/router-types.ts';
import { type EntryPoint, type TraefikProfile, unknown } from '../controllers/traefik/types.ts';
import type { Endpoint, Graph } from '../graph/graph.ts';
import { covers } from '../model/hostname.ts';
import { nearest } from '../model/nearest.ts';
import type { At } from '../parse/place.ts';
import { handshake } from './handshake.ts';
import type { Hop, Walk } from './hop.ts';
import { type Desk, entryPointMiddlewares, passMiddlewares, redirectScheme } from './middlewares.ts';
import { type TraceRequest, withPath } from './request.ts';
import type { Candidate } from './routers.ts';
import { routeCandidates } from './traefik-routers.ts';
import { describeCommand, getCommand, listenCommand, titleOf, word } from './words.ts';

/** Rules that say that the process never serves. */
const processRules = ['traefik-option-invalid', 'traefik-port-conflict', 'traefik-never-ready'];

/** Where a redirect leads. */
export interface Redirected {
  readonly request: TraceRequest;
}

const isWeb = ({ scheme }: TraceRequest): boolean => scheme === 'http' || scheme === 'https';
const isSecure = ({ scheme }: TraceRequest): boolean => scheme === 'https' || scheme === 'tls';

/** Tells the hops within Traefik, and those behind it. A redirect comes back to whoever asked. */
export function enterTraefik(
  walk: Walk,
  graph: Graph,
  profile: TraefikProfile,
  request: TraceRequest,
  number: number | undefined,
): Redirected | undefined {
  const { from, pod, container } = profile;
  const logs = processCommand(profile, (one) => `logs ${one}`);
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
    walk.unknown('entry point', 'which entry point of Traefik takes it is not known', {
      at: profile.at,
      command: `${getCommand(from)} -o yaml`,
    });
    return route(walk, graph, profile, request, undefined);
  }
  const isUdp = request.scheme === 'udp';
  const entryPoint = profile.entryPoints.find((one) => one.port === number && (one.protocol === 'udp') === isUdp);
  if (!entryPoint) {
    const isOpen = profile.open || profile.entryPoints.some(({ port }) => port === unknown);
    const others = pod?.containers.some((other) => other !== container && other.role !== 'init') ?? true;
    const listening = profile.entryPoints
      .map(({ name, port, protocol }) => `${name} on ${String(port)}${protocol === 'udp' ? '/udp' : ''}`)
      .join(', ');
    const title = `no entry point of Traefik listens on ${number}${isUdp ? '/udp' : ''}`;
    const more = {
      at: profile.at,
      detail: [`it listens with ${listening || 'nothing'}`],
      ...(pod && { command: listenCommand(pod) }),
    };
    const client = isUdp ? 'timeout' : 'connection refused';
    if (isOpen || others)
      walk.unknown('entry point', isOpen ? `which entry point listens on ${number} is not known` : title, more);
    else walk.broken('entry point', title, client, { ...more, about: [from], explains: ['entry-point-not-reached'] });
    return route(walk, graph, profile, request, undefined);
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
  const { name, tls, address, at } = entryPoint;
  const isTls = isSecure(request);
  const isEnded = isTls && request.scheme === 'https';
  const title = `${name}, ${String(address)}`;
  if (isWeb(request) && !request.path.startsWith('/')) {
    walk.ok('entry point', title, at);
    walk.broken('entry point', `a path begins with "/", and "${request.path}" does not`, '400', { at });
    return undefined;
  }
  const clean = cleaned(profile, entryPoint, request);
  walk.ok('entry point', `${title}${isEnded ? ', TLS ends here' : ''}`, at, [
    ...(tls !== undefined && tls !== unknown && isWeb(request) && !isTls ? ['its routers are for TLS'] : []),
    ...(clean.path === request.path ? [] : [`the path becomes ${clean.path} (sanitizePath)`]),
  ]);
  if (isWeb(request) && /%(?![\da-f]{2})/i.test(request.escaped)) {
    walk.broken('entry point', `the path ${request.escaped} has a percent sign that escapes nothing`, '400', { at });
    return undefined;
  }
  return route(walk, graph, profile, clean, entryPoint);
}

/** The path without empty parts, as Traefik makes it since v2.11.23 and v3.3.6 (`sanitizePath`). */
function cleaned(profile: TraefikProfile, { name }: EntryPoint, request: TraceRequest): TraceRequest {
  const { major, minor } = profile.version ?? {};
  if (!request.path.includes('//') || (major === 3 && minor !== undefined && minor < 3)) return request;
  if (profile.option(`entryPoints.${name}.http.sanitizePath`) === 'false') return request;
  return withPath(request, request.path.replace(/\/{2,}/g, '/'));
}

/** A command on the workload of a Traefik; for one that a chart makes, what finds it. */
function processCommand({ from, pod }: TraefikProfile, command: (workload: string) => string): string {
  if (!pod) return 'kubectl get pods -A -l app.kubernetes.io/name=traefik';
  return `kubectl -n ${word(from.namespace)} ${command(`${word(from.kind.toLowerCase())}/${word(from.name)}`)}`;
}

/** What Traefik itself answers on an entry point, before any router of a user, and where it is switched on. */
function ownService(
  { ping, metrics, api }: TraefikProfile,
  request: TraceRequest,
  entryPoint: EntryPoint,
): { readonly text: string; readonly at: At } | undefined {
  const { name, tls } = entryPoint;
  const { path } = request;
  if (!isWeb(request) || isSecure(request) !== (tls !== undefined && tls !== unknown)) return undefined;
  const answers = ({ enabled, manualRouting, entryPoint: own }: TraefikProfile['ping'], prefix: string): boolean =>
    enabled === true && manualRouting === false && own === name && path.startsWith(prefix);
  if (answers(ping, '/ping')) return { text: "Traefik's own ping", at: ping.at };
  if (answers(metrics, '/metrics')) return { text: "Traefik's own metrics", at: metrics.at };
  if (api.insecure !== true || name !== 'traefik') return undefined;
  const isApi = path.startsWith('/api') || path.startsWith('/debug');
  return { text: isApi ? "Traefik's own API" : "Traefik's own dashboard", at: api.at };
}

/**
 * `http.redirections.entryPoint`: a router of its own, which goes before those of users unless it is given a lower priority.
 *
 * @param best the priority of the best of theirs
 */
function follow(
  desk: Desk,
  request: TraceRequest,
  { name, redirect, tls }: EntryPoint,
  best: number,
): Redirected | 'ended' | undefined {
  const { walk, profile } = desk;
  if (redirect === undefined || redirect === unknown || !isWeb(request)) return undefined;
  // `allowACMEByPass` takes challenges out of its rule (pkg/provider/traefik/internal.go).
  const bypass = profile?.option(`entryPoints.${name}.allowACMEByPass`) ?? 'false';
  if (bypass !== 'false' && request.path.startsWith('/.well-known/acme-challenge/')) return undefined;
  // It has the TLS of its entry point, or none.
  if (tls !== unknown && isSecure(request) !== (tls !== undefined)) return undefined;
  const { to, scheme, permanent, priority, at } = redirect;
  if (typeof priority === 'number' && priority > 0 && priority < best) return undefined;
  if (to === unknown || scheme === unknown) {
    walk.unknown('middleware', 'the entry point redirects; where to is not known', { at });
    return 'ended';
  }
  const target = to.startsWith(':') ? Number(to.slice(1)) : profile?.entryPoints.find((one) => one.name === to)?.port;
  if (target === undefined || target === unknown || (scheme !== 'http' && scheme !== 'https')) {
    walk.unknown('middleware', `the entry point redirects to "${to}", which is not known`, { at });
    return 'ended';
  }
  const passed = redirectScheme(desk, undefined, request, {
    scheme,
    port: String(target),
    title: 'the entry point',
    at,
    permanent: permanent !== false,
  });
  if (passed === 'ended') return 'ended';
  if ('redirect' in passed) return { request: passed.redirect };
  // Behind it is nothing: `noop@internal`.
  if (walk.hops.at(-1)?.state !== 'unknown')
    walk.broken('router', 'the router of the redirection has no service', '418', { at });
  return 'ended';
}

/** Names of the entry points of a router that names none. */
function defaults({ entryPoints }: TraefikProfile): ReadonlySet<string> | undefined {
  const tcp = entryPoints.filter(({ protocol }) => protocol !== 'udp');
  if (tcp.some(({ asDefault }) => asDefault === unknown)) return undefined;
  const flagged = tcp.filter(({ asDefault }) => asDefault === true);
  const chosen = flagged.length > 0 ? flagged : tcp.filter(({ name }) => name !== 'traefik');
  return new Set(chosen.map(({ name }) => name));
}

/** Whether a router answers on an entry point, and if not, why. */
function answersOn(
  profile: TraefikProfile,
  { router, entryPoints, tls, tcp }: Candidate,
  entryPoint: EntryPoint | undefined,
  isTls: boolean,
): { readonly answer: boolean | 'unknown'; readonly why: string } {
  if (!entryPoint) return { answer: 'unknown', why: 'its entry point is not known' };
  if (entryPoints === unknown) return { answer: 'unknown', why: 'the entry points that it is on are not known' };
  if (entryPoints) {
    if (!entryPoints.includes(entryPoint.name))
      return { answer: false, why: `it is on ${entryPoints.join(', ')} alone, not on ${entryPoint.name}` };
  } else {
    const usual = defaults(profile);
    if (!usual) return { answer: 'unknown', why: 'the default entry points are not known' };
    if (!usual.has(entryPoint.name)) return { answer: false, why: `${entryPoint.name} is no default entry point` };
  }
  if (router.protocol === 'udp') return { answer: true, why: '' };
  if (tls === unknown) return { answer: 'unknown', why: 'whether it has TLS is not known' };
  // A router of TCP has its own TLS or none.
  if (entryPoint.tls === unknown && !tls && !tcp)
    return { answer: 'unknown', why: 'whether the entry point has TLS is not known' };
  const hasTls = tls || (entryPoint.tls !== undefined && !tcp);
  if (hasTls === isTls) return { answer: true, why: '' };
  return { answer: false, why: isTls ? 'it has no TLS, nor has the entry point' : 'it is for TLS alone' };
}

interface Placed {
  readonly router: Candidate;
  readonly index: number;
  readonly on: ReturnType<typeof answersOn>;
}

/** Tells which router answers, and what is behind it. */
function route(
  walk: Walk,
  graph: Graph,
  profile: TraefikProfile,
  request: TraceRequest,
  entryPoint: EntryPoint | undefined,
): Redirected | undefined {
  const { from } = profile;
  const desk: Desk = { walk, graph, profile, entryPoint };
  const api = typeof profile.api.enabled === 'boolean' && profile.api.enabled ? apiPort(profile) : 8080;
  const kind = isWeb(request) ? 'http' : request.scheme === 'udp' ? 'udp' : 'tcp';
  const command = processCommand(
    profile,
    (one) => `port-forward ${one} ${api} # http://localhost:${api}/api/${kind}/routers`,
  );
  const all = routeCandidates(
    graph,
    profile,
    walk.refused,
    (protocol) => (protocol === 'udp') === (request.scheme === 'udp'),
  );
  if (request.scheme === 'https' || request.scheme === 'tls') {
    if (
      !handshake(
        desk,
        all.filter(({ router, entryPoints }) => router.protocol === 'http' && isOn(profile, entryPoints, entryPoint)),
        request,
        all,
      )
    )
      return undefined;
  }
  const own = entryPoint && ownService(profile, request, entryPoint);
  if (own !== undefined) {
    walk.goal = { kind: 'elsewhere', text: own.text };
    walk.ok('router', own.text, own.at);
    return undefined;
  }
  const forbidden = walk.found(from, ['traefik-not-permitted']);
  const logs = processCommand(profile, (one) => `logs ${one} | grep -i forbidden`);
  if (forbidden)
    walk.broken('router', 'Traefik may not read what it routes by, and makes no router at all', '404', {
      at: forbidden.at,
      rules: ['traefik-not-permitted'],
      about: [from],
      command: logs,
    });
  const { alive, dead, asked, note } = placed(profile, all, request, entryPoint);
  if (entryPoint && entryPoint.redirect !== undefined && alive[0]?.router.tcp !== 'before') {
    const best = Math.max(0, ...alive.map(({ router }) => router.priority));
    const redirected = follow(desk, request, entryPoint, best);
    if (redirected) return redirected === 'ended' ? undefined : redirected;
  }
  const [won] = alive;
  if (!won) {
    nobody(walk, graph, all, dead, request, command);
    return undefined;
  }
  tellRouter(walk, won, alive, dead, asked, note, command);
  const before = won.router.tcp || !entryPoint ? [] : entryPointMiddlewares(graph, entryPoint);
  const passed = passMiddlewares(desk, [...before, ...middlewaresOf(won.router.router)], asked);
  if (passed === 'ended') return undefined;
  if ('redirect' in passed) return { request: passed.redirect };
  const { escaped, query } = passed.request;
  const first = walk.hops.length;
  won.router.enter(walk);
  if (!isWeb(request) || won.router.tcp) return undefined;
  const handed = `${escaped === '' ? '/' : escaped}${query === '' ? '' : `?${query}`}`;
  walk.handed = handed;
  const last = walk.hops.length - 1;
  const pod = walk.hops[last];
  const given = request.text.replace(/^[^:]*:\/\/[^/?#]*/, '').replace(/#.*$/s, '');
  const isOther = handed !== (given.startsWith('/') ? given : `/${given}`);
  if (pod && last >= first && pod.stage === 'Pod' && isOther)
    walk.hops[last] = { ...pod, detail: [...pod.detail, `it is asked for ${handed}`] };
  return undefined;
}

/** Those of a router, and those of its Service behind them. */
const middlewaresOf = ({ middlewares, service }: Router) => [...middlewares, ...(service.middlewares ?? [])];

/**
 * A request that meets routes of Traefik's own kinds, in input that has no Traefik: the best of them, as any Traefik might take it.
 * False if none matches.
 */
export function routeWithoutProfile(walk: Walk, graph: Graph, request: TraceRequest): Redirected | boolean {
  const all = routeCandidates(graph, undefined, walk.refused, (protocol) =>
    isWeb(request) ? protocol === 'http' : protocol === (request.scheme === 'udp' ? 'udp' : 'tcp'),
  );
  const matching = all.filter((one) => one.matches(request) !== false).sort((a, b) => b.priority - a.priority);
  const won = matching.find(({ state }) => state !== 'lost') ?? matching[0];
  if (!won) return false;
  if (won.state === 'lost') {
    // What is wrong with it is wrong for every Traefik.
    const more: Partial<Hop> = { about: [won.from], command: describeCommand(won.from), ...won.hop };
    walk.broken('router', `${won.title}: no router answers, for ${won.why}`, unanswered(request), {
      ...more,
      at: won.hop.at ?? won.at,
    });
    won.enter(walk);
    return true;
  }
  walk.unknown('router', won.title, {
    at: won.at,
    detail: [
      'which Traefik takes it, and on which entry point, is not known',
      `rule ${won.rule}, priority ${won.priority}`,
    ],
    command: 'kubectl get pods -A -l app.kubernetes.io/name=traefik',
  });
  const desk: Desk = { walk, graph, profile: undefined, entryPoint: undefined };
  const passed = passMiddlewares(desk, middlewaresOf(won.router), request);
  if (passed === 'ended') return true;
  if ('redirect' in passed) return { request: passed.redirect };
  won.enter(walk);
  return true;
}

/** Whether a Traefik has a router for a request, on whatever entry point. */
export function serves(
  graph: Graph,
  profile: TraefikProfile,
  request: TraceRequest,
  refused: Walk['refused'],
): boolean {
  return routeCandidates(graph, profile, refused, (protocol) =>
    isWeb(request) ? protocol === 'http' : protocol === (request.scheme === 'udp' ? 'udp' : 'tcp'),
  ).some((one) => one.state !== 'lost' && one.matches(request) !== false);
}

/** The port on which the API is, for a command that looks at it. */
function apiPort({ entryPoints }: TraefikProfile): number {
  const port = entryPoints.find(({ name }) => name === 'traefik')?.port;
  return typeof port === 'number' ? port : 8080;
}

function isOn(profile: TraefikProfile, names: Candidate['entryPoints'], entryPoint: EntryPoint | undefined): boolean {
  if (!entryPoint || names === unknown) return false;
  return names ? names.includes(entryPoint.name) : (defaults(profile)?.has(entryPoint.name) ?? false);
}

/**
 * The routers that match, in the order in which they are asked. Connections with TLS: those of HTTP with the very host, those of TCP with it, those of HTTP
 * for every host, those of TCP for every host (pkg/server/router/tcp/router.go: ServeTCP).
 */
function placed(
  profile: TraefikProfile,
  all: readonly Candidate[],
  request: TraceRequest,
  entryPoint: EntryPoint | undefined,
): {
  readonly alive: readonly Placed[];
  readonly dead: readonly Placed[];
  readonly asked: TraceRequest;
  readonly note: string;
} {
  const at = (asked: TraceRequest): { alive: Placed[]; dead: Placed[] } => {
    const isTls = isSecure(asked);
    const isKnownHost =
      isTls &&
      asked.sni !== '' &&
      all.some(
        (one) =>
          one.router.protocol === 'http' &&
          one.domains.some((domain) => covers(domain, asked.sni)) &&
          isOn(profile, one.entryPoints, entryPoint),
      );
    const turnOf = ({ tcp }: Candidate): number =>
      tcp === 'behind' || (tcp === 'before' && isKnownHost) ? 1 : tcp === 'before' ? -1 : 0;
    const sorted = all
      .filter((router) => (isWeb(asked) || router.router.protocol !== 'http') && router.matches(asked) !== false)
      .map((router, index): Placed => ({ router, index, on: answersOn(profile, router, entryPoint, isTls) }))
      .sort(
        (a, b) =>
          turnOf(a.router) - turnOf(b.router) ||
          byName(a.router.router, b.router.router) ||
          b.router.priority - a.router.priority ||
          b.index - a.index,
      );
    const alive = sorted.filter(({ router, on }) => router.state !== 'lost' && on.answer !== false);
    // TLS for the host of a router of HTTP ends in the server of HTTP.
    if (isKnownHost && !isWeb(asked)) return { alive: [], dead: [] };
    // A router of TCP that is not made leaves everything to those of HTTP.
    const dead = sorted.filter((one) => !alive.includes(one) && (!one.router.tcp || !isWeb(request)));
    return { alive, dead };
  };
  const plain = at(request);
  if (request.scheme !== 'tcp' || plain.alive.length > 0) return { ...plain, asked: request, note: '' };
  // A client that is asked about may speak TLS: then its greeting names the host.
  const greeting: TraceRequest = { ...request, scheme: 'tls', sni: request.address };
  const greeted = at(greeting);
  if (greeted.alive.length === 0 && plain.dead.length > 0) return { ...plain, asked: request, note: '' };
  return {
    ...greeted,
    asked: greeting,
    note: `it takes clients that speak TLS and greet with the name ${request.address}`,
  };
}

/** An entry point of UDP has one router: of several that with the last name (pkg/server/router/udp/router.go: buildEntryPointHandlers). */
const byName = (a: Router, b: Router): number =>
  a.protocol !== 'udp' || b.protocol !== 'udp' || a.name === b.name ? 0 : a.name > b.name ? -1 : 1;

const reason = ({ router, on }: Placed): string => (router.state === 'lost' ? router.why : on.why);

function tellRouter(
  walk: Walk,
  won: Placed,
  alive: readonly Placed[],
  dead: readonly Placed[],
  request: TraceRequest,
  note: string,
  command: string,
): void {
  const { router } = won;
  const { tls } = router.router;
  const isUdp = router.router.protocol === 'udp';
  const detail = [
    ...(router.rule === '' ? [] : [`rule ${router.rule}, priority ${router.priority}`]),
    ...(note === '' ? [] : [note]),
    ...(router.tcp && tls !== unknown && tls
      ? [tls.passthrough ? 'TLS passes through: the Pod itself ends it' : 'TLS ends here']
      : []),
    ...dead
      .filter((one) => one.router.priority >= router.priority)
      .slice(0, 3)
      .map((one) => `passed over: ${one.router.title}, for ${reason(one)}`),
    ...alive
      .slice(1, 4)
      .map((one) =>
        isUdp
          ? `gets nothing: ${one.router.title}, for an entry point of UDP has one router, that with the last name`
          : `matches too: ${one.router.title}, priority ${one.router.priority}`,
      ),
  ];
  const tied = alive.filter(
    (one) =>
      one !== won &&
      !isUdp &&
      one.router.priority === router.priority &&
      one.router.tcp === router.tcp &&
      !(router.router.service.service && leadAlike(one.router.router, router.router)),
  );
  const doubts = [
    ...(router.state === 'unknown' ? [router.why] : []),
    ...(won.on.answer === 'unknown' ? [won.on.why] : []),
    ...(router.matches(request) === 'unknown' ? ['whether its rule matches is not known'] : []),
    ...(tied.length > 0
      ? [
          `${tied.map((one) => one.router.title).join(', ')} has the same priority: which of them answers is not defined`,
        ]
      : []),
  ];
  if (doubts.length > 0)
    walk.unknown('router', router.title, { at: router.at, detail: [...doubts, ...detail], command });
  else walk.ok('router', router.title, router.at, detail);
}

/** What the client sees where no router takes it. */
const unanswered = ({ scheme }: TraceRequest): string =>
  scheme === 'udp' ? 'timeout' : scheme === 'tcp' || scheme === 'tls' ? 'connection closed' : '404';

/** No router answers: why those that match do not, or which hosts there are. */
function nobody(
  walk: Walk,
  graph: Graph,
  all: readonly Candidate[],
  dead: readonly Placed[],
  request: TraceRequest,
  command: string,
): void {
  const client = unanswered(request);
  const [first] = dead;
  if (first) {
    const lost = first.router.state === 'lost' ? first.router.hop : {};
    const more: Partial<Hop> = {
      about: [first.router.from],
      ...(first.router.state !== 'lost' && { explains: ['traefik-tls-not-enabled'] }),
      ...lost,
      at: lost.at ?? first.router.at,
      command: lost.command ?? describeCommand(first.router.from),
      detail: [...(lost.detail ?? []), ...dead.slice(1, 4).map((one) => `nor ${one.router.title}: ${reason(one)}`)],
    };
    walk.broken('router', `${first.router.title}: no router answers, for ${reason(first)}`, client, more);
    first.router.enter(walk);
    return;
  }
  if (!isWeb(request)) {
    const { scheme, address } = request;
    const title = `no ${scheme === 'udp' ? 'UDP' : 'TCP'} router of the input takes ${address}`;
    const web = all.some(({ router, domains }) => router.protocol === 'http' && domains.includes(address));
    const others = all.filter(({ router }) => router.protocol !== 'http');
    const detail = [
      ...(web
        ? [`routers of HTTP have that host: Traefik takes the connection for HTTP; trace https://${address}/`]
        : []),
      ...others.slice(0, 5).map((router) => `there is ${router.title}`),
    ];
    if (web || others.length > 0 || graph.settings.completeness === 'closed')
      walk.broken('router', title, web ? '400, or the connection is closed' : client, { detail, command });
    else walk.unknown('router', title, { detail, command });
    return;
  }
  const { host, path } = request;
  const own = all.filter(({ domains, title }) => domains.includes(host) || title.includes(`host ${host},`));
  const meant = own.length > 0 ? undefined : nearest(host, [...new Set(all.flatMap(({ domains }) => domains))]);
  const title =
    own.length > 0 ? `no router for path ${path} of host ${host}` : `no router for host ${host} in the input`;
  const detail =
    own.length > 0
      ? own.slice(0, 5).map((router) => `the host has ${router.title}`)
      : meant === undefined
        ? []
        : [`did you mean ${meant}?`];
  const [one] = own;
  const sees =
    one !== undefined ||
    graph.settings.completeness === 'closed' ||
    (meant !== undefined && graph.context.incomplete === undefined);
  const about = own.map(({ from }) => from);
  if (sees)
    walk.broken('router', title, client, {
      detail,
      command,
      ...(one && { at: one.at, about, explains: ['match-never-matches', 'match-shadowed'] }),
    });
  else
    walk.unknown('router', title, {
      detail: [...detail, `if nothing elsewhere has one, the client sees: ${client}`],
      command,
    });
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
