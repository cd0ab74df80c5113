/**
 * The route of a request by the Ingress type's own documentation (networking.k8s.io/v1): an exact host before a wildcard before none, an exact
 * path before a prefix, the longest prefix first, prefixes element by element. For input whose controller is not known.
 */
import type { Graph, Route } from '../graph/graph.ts';
import { covers } from '../model/hostname.ts';
import { nearest } from '../model/nearest.ts';
import { isPlaceholder } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import { type Behind, enterPods, enterService, lacksPort } from './behind.ts';
import type { Walk } from './hop.ts';
import type { TraceRequest } from './request.ts';
import { describeCommand, getCommand, titleOf } from './words.ts';

/** What a client sees of a controller whose route is broken: which of the two depends on the controller. */
const broken = '404 or 503, by the controller';

/** `host myapp.example.com, path /api (Prefix)`. */
export function routeTitle({ from, host, path, match }: Route): string {
  const where = match === 'default' ? 'default backend' : `path ${path}${match === '' ? '' : ` (${match})`}`;
  return `${titleOf(from)}: ${host === undefined ? 'every host' : `host ${host}`}, ${where}`;
}

/** Whether a prefix covers a path, element by element: `/foo` covers `/foo/bar` and not `/foobar`. */
function coversPath(prefix: string, path: string): boolean {
  const bare = prefix.replace(/\/+$/, '');
  return path === bare || path.startsWith(`${bare}/`) || bare === '';
}

/** For a path that means something else than an Ingress's does, its controller alone knows. */
const isOwnMatch = ({ by, match }: Route): boolean =>
  by !== undefined && !['Exact', 'Prefix', 'default'].includes(match);

const hostRank = (host: string | undefined): number => (host === undefined ? 2 : host.startsWith('*.') ? 1 : 0);

/** With an annotation, ingress-nginx makes patterns of prefixes as well. */
const isPattern = ({ match, path }: Route): boolean =>
  match !== 'Exact' && match !== 'default' && (match === 'Prefix' ? /[*()[\]|^$\\]/ : /[*()[\]{}|^$+?\\]/).test(path);

function matchesPath({ match, path }: Route, asked: string): boolean {
  if (match === 'Exact') return asked === path;
  return coversPath(path, asked);
}

/** Which of two routes that match is taken; negative for the first. */
export function precedence(a: Route, b: Route): number {
  const defaults = Number(a.match === 'default') - Number(b.match === 'default');
  if (defaults !== 0) return defaults;
  return (
    hostRank(a.host) - hostRank(b.host) ||
    Number(b.match === 'Exact') - Number(a.match === 'Exact') ||
    b.path.length - a.path.length
  );
}

/** Why no controller takes the Ingress of a route, as far as it is sure. */
function classProblem(graph: Graph, from: Resource): { text: string; sure: boolean } | undefined {
  const [reference] = graph.references({ role: 'class', from });
  if (!reference || reference.state === 'present' || reference.state === 'external') return undefined;
  if (reference.state === 'unknown') return { text: `its class "${reference.name}" cannot be looked up`, sure: false };
  return { text: `IngressClass "${reference.name}" does not exist`, sure: reference.open === false };
}

/**
 * Tells the hops from the controller to the Pods.
 *
 * @param isIts which routes are those of the controller that takes the request; all of them if it is not known
 */
export function routeByIngress(
  walk: Walk,
  graph: Graph,
  request: TraceRequest,
  isIts: (route: Route) => boolean = () => true,
): void {
  const { host, path } = request;
  const routes = graph.routes().filter(isIts);
  const candidates: Route[] = [];
  const dead: { route: Route; text: string; sure: boolean; rule?: string }[] = [];
  let vague: Route | undefined;
  const hosts = new Set<string>();
  for (const route of routes) {
    if (route.host !== undefined) {
      const lower = route.host.toLowerCase();
      if (isPlaceholder(route.host)) vague ??= route;
      else hosts.add(lower);
      if (!covers(lower, host)) continue;
    }
    // What a controller makes of a pattern, it alone knows.
    if (isPlaceholder(route.path) || isPattern(route) || isOwnMatch(route)) {
      vague ??= route;
      continue;
    }
    if (!matchesPath(route, path)) continue;
    const refusal = walk.refused(route.from);
    const problem = refusal
      ? { text: 'the API server refuses it', sure: true, rule: refusal.rule }
      : classProblem(graph, route.from);
    if (problem?.sure) dead.push({ route, ...problem });
    else candidates.push(route);
  }
  candidates.sort(precedence);
  dead.sort((a, b) => precedence(a.route, b.route));
  const [won, ...others] = candidates;
  const passed = dead
    .filter(({ route }) => !won || precedence(route, won) <= 0)
    .map(({ route, text }) => `passed over: ${routeTitle(route)}, for ${text}`);
  if (!won) {
    nothingMatches(walk, graph, request, routes, dead, vague, [...hosts]);
    const [first] = dead;
    if (first) enterBackend(walk, graph, first.route);
    return;
  }
  const detail = [
    ...passed,
    ...others.slice(0, 3).map((other) => `would match too: ${routeTitle(other)} (${why(won, other)})`),
  ];
  const classes = new Set(
    others.filter((other) => precedence(won, other) === 0).map(({ className }) => className.name ?? ''),
  );
  const problem = classProblem(graph, won.from);
  if (vague && hostRank(won.host) > 0)
    walk.unknown('router', routeTitle(won), {
      at: won.at,
      detail: [
        `${titleOf(vague.from)} may match as well: what its placeholder or pattern stands for is not known`,
        ...detail,
      ],
      command: getCommand(won.from),
    });
  else if (problem)
    walk.unknown('router', `${routeTitle(won)}: ${problem.text}`, {
      at: won.at,
      detail,
      command: getCommand(won.from),
    });
  else if (classes.size > 0)
    walk.unknown('router', routeTitle(won), {
      at: won.at,
      detail: ['another route has the same host and path: which of them answers is not defined', ...detail],
      command: getCommand(won.from),
    });
  else walk.ok('router', routeTitle(won), won.at, detail);
  enterBackend(walk, graph, won);
}

/** Why one route goes before another. */
function why(won: Route, other: Route): string {
  if (other.match === 'default' && won.match !== 'default') return 'the default backend';
  if (hostRank(won.host) < hostRank(other.host)) return other.host === undefined ? 'for every host' : 'a wildcard';
  if (won.match === 'Exact' && other.match !== 'Exact') return 'a prefix, and no exact path';
  if (won.path.length > other.path.length) return 'a shorter path';
  return 'the same host and path';
}

type Dead = readonly { readonly route: Route; readonly text: string; readonly rule?: string }[];

function nothingMatches(
  walk: Walk,
  graph: Graph,
  { host, path }: TraceRequest,
  routes: readonly Route[],
  dead: Dead,
  vague: Route | undefined,
  hosts: readonly string[],
): void {
  const command = 'kubectl get ingress -A';
  const [first] = dead;
  if (first) {
    const { route, text, rule } = first;
    walk.broken('router', `${routeTitle(route)}: ${text}`, '404', {
      at: route.at,
      about: [route.from],
      rules: rule === undefined ? ['ingress-class-not-found'] : [rule],
      command: getCommand(route.from),
      detail: dead.slice(1, 4).map((other) => `would match too: ${routeTitle(other.route)}, but ${other.text}`),
    });
    return;
  }
  if (vague) {
    walk.unknown(
      'router',
      `no route for host ${host} and path ${path}, unless a placeholder or a pattern stands for them`,
      {
        at: vague.at,
        command: getCommand(vague.from),
      },
    );
    return;
  }
  const known = routes.filter((route) => route.host !== undefined && covers(route.host.toLowerCase(), host));
  const [one] = known;
  if (one) {
    const detail = known.slice(0, 5).map((route) => `the host has ${routeTitle(route)}`);
    walk.broken('router', `no route for path ${path} of host ${host}`, '404', { at: one.at, detail, command });
    return;
  }
  const meant = nearest(host, hosts);
  const detail = meant === undefined ? [] : [`the nearest host in the input is ${meant}`];
  const sees =
    graph.settings.completeness === 'closed' || (meant !== undefined && graph.context.incomplete === undefined);
  const title = `no route for host ${host} in the input`;
  if (sees) walk.broken('router', title, '404', { detail, command });
  else walk.unknown('router', title, { detail, command });
}

/** From a route to the Pods. */
export function enterBackend(
  walk: Walk,
  graph: Graph,
  route: Pick<Route, 'from' | 'at' | 'backend'>,
  client: string = broken,
): void {
  const { reference, service, port } = route.backend;
  if (!reference) {
    walk.unknown('Service', 'the backend names no Service', { at: route.at, command: describeCommand(route.from) });
    return;
  }
  const about = { at: reference.at, about: [route.from] };
  const named = `${reference.namespace}/${reference.name}`;
  if (reference.state !== 'present') {
    const command = `kubectl -n ${reference.namespace} get service ${reference.name}`;
    const near = reference.state === 'absent' ? graph.nearest(reference)?.resource : undefined;
    const detail = near ? [`the nearest in the input is ${titleOf(near)}`] : [];
    if (reference.state === 'absent' && reference.open === false)
      walk.broken('Service', `${named} does not exist`, client, {
        ...about,
        rules: ['service-not-found', 'invalid-backend'],
        command,
        detail,
      });
    else walk.unknown('Service', `${named} is not in the input`, { at: reference.at, command, detail });
    return;
  }
  const asked = reference.port;
  if (!service || !asked) {
    walk.unknown('Service', `${named}: which port is asked for cannot be told`, { at: reference.at });
    return;
  }
  if (asked.state === 'absent') {
    walk.broken('Service', lacksPort(service, asked.number ?? asked.name ?? ''), client, {
      at: asked.at,
      about: [route.from],
      rules: ['service-port-not-found', 'port-name-invalid', 'invalid-port-value'],
      command: getCommand(service),
    });
    return;
  }
  if (!asked.port) {
    walk.unknown('Service', `${named}: its port ${asked.number ?? asked.name} cannot be looked up`, {
      at: asked.at,
      command: getCommand(service),
    });
    return;
  }
  if (service.view.type === 'ExternalName') {
    const { externalName = 'a host outside' } = service.view;
    walk.ok('Service', `${named} stands for ${externalName}`, service.at('spec', 'externalName'));
    walk.goal = { kind: 'elsewhere', text: `${externalName}, port ${asked.port.port ?? '?'}` };
    return;
  }
  arriveAt(walk, enterService(walk, graph, service, port?.port ?? asked.port, client));
}

/** The last hop. */
export function arriveAt(walk: Walk, behind: Behind): void {
  if (behind.state === 'pods') {
    enterPods(walk, 'Pod', behind.endpoints);
    walk.goal = { kind: 'pods', endpoints: behind.endpoints };
  } else if (behind.state === 'addresses') {
    walk.ok('Pod', `endpoints by hand: ${behind.text}`);
    walk.goal = { kind: 'elsewhere', text: behind.text };
  }
}
