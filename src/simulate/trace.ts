/** One request through the graph, hop by hop. Pure: what it says follows from the same graph that the rules read. */
import type { TraefikProfile } from '../controllers/traefik/types.ts';
import type { Graph } from '../graph/graph.ts';
import { isController } from '../model/controller-image.ts';
import { enterPods } from './behind.ts';
import { fromCluster, fromInternet, fromNode, type Reached } from './entry.ts';
import { noVerdicts, type Trace, type Verdicts, Walk } from './hop.ts';
import { arriveAt, routeByIngress } from './ingress.ts';
import { knows } from './knows.ts';
import type { TraceRequest } from './request.ts';
import { enterTraefik, profileOf, type Redirected } from './traefik.ts';
import { titleOf } from './words.ts';

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
  const { hops, goal, service, handed } = walk;
  return { request, hops, goal, service, handed, asked: [...asked] };
}

/** From what a load balancer, a node or a Service name leads to. */
function goOn(walk: Walk, graph: Graph, request: TraceRequest, reached: Reached): Redirected | undefined {
  const isWeb = request.scheme === 'http' || request.scheme === 'https';
  const traefik = profileOf(graph, reached.endpoints);
  const controllers = reached.endpoints.filter(({ pod }) => isController(pod) || pod === traefik?.profile.pod);
  if (controllers.length > 0) {
    enterPods(walk, 'controller', controllers);
    if (traefik) return enterTraefik(walk, graph, traefik.profile, request, traefik.endpoint.port);
    if (!isWeb) walk.goal = { kind: 'pods', endpoints: controllers };
    else routeByIngress(walk, graph, request);
    return undefined;
  }
  if (reached.behind && reached.behind.state !== 'none' && reached.behind.state !== 'unknown') {
    arriveAt(walk, reached.behind);
    return undefined;
  }
  // Behind what is broken or out of sight the road goes on as it was meant to.
  const profiles = graph.traefiks();
  const meant = reached.candidates.find((pod) => isController(pod) || profiles.some((one) => one.pod === pod));
  const profile = profiles.find(({ pod }) => pod !== undefined && pod === meant);
  const isLost = reached.service !== undefined || request.from !== 'internet';
  if (meant) {
    walk.unknown('controller', titleOf(meant.owner), { at: meant.owner.at(...meant.path) });
    if (profile) return enterTraefik(walk, graph, profile, request, meantPort(reached, profile));
    if (isWeb) routeByIngress(walk, graph, request);
  } else if (!isLost && isWeb) {
    walk.unknown('controller', 'no ingress controller is in the input', {
      detail: ['routes are read as the Ingress type documents them'],
      command: 'kubectl get pods -A -l app.kubernetes.io/name=traefik',
    });
    routeByIngress(walk, graph, request);
  }
  return undefined;
}

/** The port of an entry point that a broken Service port was meant for: that of its name. */
function meantPort({ port }: Reached, { entryPoints }: TraefikProfile): number | undefined {
  const found = entryPoints.find(({ name }) => name === port?.name || name === port?.targetPort)?.port;
  return typeof found === 'number' ? found : typeof port?.targetPort === 'number' ? port.targetPort : undefined;
}
