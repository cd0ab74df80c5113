/** One request through the graph, hop by hop. Pure: what it says follows from the same graph that the rules read. */
import type { TraefikProfile } from '../controllers/traefik/types.ts';
import type { Endpoint, Graph } from '../graph/graph.ts';
import type { PodTemplate } from '../model/pod-template.ts';
import { enterPods } from './behind.ts';
import { fromCluster, fromInternet, fromNode, type Reached } from './entry.ts';
import { noVerdicts, type Trace, type Verdicts, Walk } from './hop.ts';
import { arriveAt, routeByIngress } from './ingress.ts';
import { knows } from './knows.ts';
import { claimants, isControllerOf } from './plugged.ts';
import type { TraceRequest } from './request.ts';
import { enterTraefik, profileOf, type Redirected, routeWithoutProfile, serves } from './traefik.ts';
import { getCommand, titleOf } from './words.ts';

/** So many redirects a browser follows. */
const mostRedirects = 5;

/**
 * Follows a request. Does not throw, whatever the objects hold.
 *
 * @param verdicts what a lint run found; without it no object is taken to be refused
 */
export function trace(graph: Graph, request: TraceRequest, verdicts: Verdicts = noVerdicts): Trace {
  const walk = new Walk(verdicts);
  const ways = { internet: fromInternet, node: fromNode, cluster: fromCluster };
  const asked = new Set<string>();
  let current: TraceRequest | undefined = request;
  while (current) {
    asked.add(current.text);
    const reached: Reached = ways[current.from](walk, graph, current);
    const next: TraceRequest | undefined =
      reached.redirect ?? (reached.ended ? undefined : goOn(walk, graph, reached.request ?? current, reached)?.request);
    if (next && (asked.has(next.text) || asked.size > mostRedirects)) {
      walk.broken('middleware', `the redirect to ${next.text} leads in a circle`, 'too many redirects');
      break;
    }
    if (next && next.host !== current.host && !knows(graph, next)) {
      walk.goal = { kind: 'elsewhere', text: `a redirect to ${next.text}` };
      break;
    }
    current = next;
    if (next) walk.turn++;
  }
  const { hops, goal, service, handed, redirects } = walk;
  return { request, hops, goal, service, handed, redirects, asked: [...asked] };
}

/** From what a load balancer, a node or a Service name leads to. */
function goOn(walk: Walk, graph: Graph, request: TraceRequest, reached: Reached): Redirected | undefined {
  const isWeb = request.scheme === 'http' || request.scheme === 'https';
  const traefik = profileOf(graph, reached.endpoints);
  const isKnown = isControllerOf(graph);
  const controllers = reached.endpoints.filter(({ pod }) => isKnown(pod) || pod === traefik?.profile.pod);
  const [own] = controllers.flatMap(({ pod }) => graph.pluggedInto(pod) ?? []);
  if (own === undefined && throughPlugged(walk, graph, request, controllers)) return undefined;
  if (controllers.length > 0) {
    enterPods(walk, 'controller', controllers);
    if (traefik) return enterTraefik(walk, graph, traefik.profile, request, traefik.endpoint.port);
    if (!isWeb) walk.goal = { kind: 'pods', endpoints: controllers };
    else routeByIngress(walk, graph, request, ({ by }) => by === own);
    return undefined;
  }
  if (reached.behind && reached.behind.state !== 'none' && reached.behind.state !== 'unknown') {
    arriveAt(walk, reached.behind);
    return undefined;
  }
  // Behind what is broken or out of sight the road goes on as it was meant to.
  const profiles = graph.traefiks();
  const several = reached.service === undefined && reached.candidates.length > 1;
  const meant = several
    ? undefined
    : reached.candidates.find((pod) => isKnown(pod) || profiles.some((one) => one.pod === pod));
  const profile = profiles.find(({ pod }) => pod !== undefined && pod === meant);
  const isLost = reached.service !== undefined || request.from !== 'internet';
  if (meant) {
    walk.unknown('controller', titleOf(meant.owner), {
      at: meant.owner.at(...meant.path),
      detail: ['here the road was meant to lead'],
      command: getCommand(meant.owner),
    });
    if (profile) return enterTraefik(walk, graph, profile, request, meantPort(reached, profile));
    if (isWeb) routeByIngress(walk, graph, request);
    return undefined;
  }
  const chart = chartOf(profiles);
  if (chart && !isLost) {
    walk.ok('controller', `${titleOf(chart.from)} has one made by its chart`, chart.at);
    return enterTraefik(walk, graph, chart, request, chartPort(chart, request.port));
  }
  if (isLost) return undefined;
  if (several) return severalControllers(walk, graph, request, reached.candidates);
  walk.unknown('controller', 'no ingress controller is in the input', {
    ...(isWeb && { detail: ['routes are read as their types document them'] }),
    command: 'kubectl get pods -A -l app.kubernetes.io/name=traefik',
  });
  const routed = routeWithoutProfile(walk, graph, request);
  if (typeof routed === 'object') return routed;
  if (!routed && isWeb) routeByIngress(walk, graph, request);
  return undefined;
}

/**
 * What the routes of a plugin's controller alone name, where it is not known to run: whether the request gets there is unknown, whatever else it
 * would come to. True if that was told.
 */
function throughPlugged(walk: Walk, graph: Graph, request: TraceRequest, reached: readonly Endpoint[]): boolean {
  const names = claimants(graph, request);
  if (names.length === 0 || graph.traefiks().some((one) => serves(graph, one, request, walk.refused))) return false;
  const pods = graph.pods.filter((pod) => names.includes(graph.pluggedInto(pod) ?? ''));
  walk.unknown('controller', `whether ${names.join(' or ')} takes it is not known`, {
    detail: [
      'of all routes in the input its own alone have the host',
      ...reached.map(({ pod }) => `the road leads to ${titleOf(pod.owner)}`),
      ...(pods.length > 0
        ? pods.map(({ owner }) => `${titleOf(owner)} runs it`)
        : ['none of the Pods in the input is known to run it']),
    ],
    command: 'kubectl get services -A',
  });
  routeByIngress(walk, graph, request, ({ by }) => by !== undefined && names.includes(by));
  return true;
}

/** The only Traefik, if a chart makes it: then none of its Pods is in the input. */
function chartOf(profiles: readonly TraefikProfile[]): TraefikProfile | undefined {
  const [only, another] = profiles;
  return only && !another && only.pod === undefined ? only : undefined;
}

/** The port of the entry point behind a port of the chart's Service. */
function chartPort({ ports, entryPoints }: TraefikProfile, asked: number): number | undefined {
  const exposed = ports.find((port) => port.exposedPort === asked && port.exposed === true);
  const entryPoint = entryPoints.find(({ name }) => name === exposed?.name);
  return typeof entryPoint?.port === 'number' ? entryPoint.port : undefined;
}

/** Which of several controllers takes it, nothing says: if the routes of one alone have the host, it is that. */
function severalControllers(
  walk: Walk,
  graph: Graph,
  request: TraceRequest,
  candidates: readonly PodTemplate[],
): Redirected | undefined {
  const profiles = graph.traefiks().filter(({ pod }) => pod !== undefined && candidates.includes(pod));
  const serving = profiles.filter((profile) => serves(graph, profile, request, walk.refused));
  const [only, another] = serving;
  const isOnly = only !== undefined && another === undefined && profiles.length === candidates.length;
  walk.unknown('controller', `which of ${candidates.length} controllers takes it is not known`, {
    detail: [
      ...candidates.map(({ owner }) => titleOf(owner)),
      ...(isOnly ? [`of these ${titleOf(only.from)} alone has a router for it`] : []),
    ],
    command: 'kubectl get services -A',
  });
  if (isOnly) return enterTraefik(walk, graph, only, request, meantPortOf(only, request));
  if (request.scheme === 'http' || request.scheme === 'https') routeByIngress(walk, graph, request);
  return undefined;
}

/** The entry point that a client of the web is meant to get to: the usual names of charts and examples. */
function meantPortOf({ entryPoints }: TraefikProfile, { scheme, port }: TraceRequest): number | undefined {
  const name = scheme === 'https' ? 'websecure' : 'web';
  const found = entryPoints.find((one) => one.port === port) ?? entryPoints.find((one) => one.name === name);
  return typeof found?.port === 'number' ? found.port : undefined;
}

/** The port of an entry point that a broken Service port was meant for: that of its name. */
function meantPort({ port }: Reached, { entryPoints }: TraefikProfile): number | undefined {
  const found = entryPoints.find(({ name }) => name === port?.name || name === port?.targetPort)?.port;
  return typeof found === 'number' ? found : typeof port?.targetPort === 'number' ? port.targetPort : undefined;
}
