/** One request through the graph, hop by hop. Pure: what it says follows from the same graph that the rules read. */
import type { Graph } from '../graph/graph.ts';
import { enterPods } from './behind.ts';
import { fromCluster, fromInternet, fromNode, isController, type Reached } from './entry.ts';
import { type Refused, type Trace, Walk } from './hop.ts';
import { arriveAt, routeByIngress } from './ingress.ts';
import type { TraceRequest } from './request.ts';
import { titleOf } from './words.ts';

export interface TraceOptions {
  /** Which objects the API server refuses, by the findings of a lint run. Without it none is taken to be refused. */
  readonly refused?: Refused | undefined;
}

/** Follows a request. Does not throw, whatever the objects hold. */
export function trace(graph: Graph, request: TraceRequest, options: TraceOptions = {}): Trace {
  const walk = new Walk(options.refused);
  const ways = { internet: fromInternet, node: fromNode, cluster: fromCluster };
  const reached = ways[request.from](walk, graph, request);
  goOn(walk, graph, request, reached);
  return { request, hops: walk.hops, goal: walk.goal, service: walk.service };
}

/** From what a load balancer, a node or a Service name leads to. */
function goOn(walk: Walk, graph: Graph, request: TraceRequest, reached: Reached): void {
  const isWeb = request.scheme === 'http' || request.scheme === 'https';
  const controllers = reached.endpoints.filter(({ pod }) => isController(pod));
  if (controllers.length > 0) {
    enterPods(walk, 'controller', controllers);
    if (isWeb) routeByIngress(walk, graph, request);
    return;
  }
  if (reached.behind && reached.behind.state !== 'none' && reached.behind.state !== 'unknown') {
    arriveAt(walk, reached.behind);
    return;
  }
  // Behind what is broken or out of sight the road goes on as it was meant to.
  const [controller] = reached.candidates.filter(isController);
  const isLost = reached.service !== undefined || request.from !== 'internet';
  if (controller) {
    walk.unknown('controller', titleOf(controller.owner), { at: controller.owner.at(...controller.path) });
    if (isWeb) routeByIngress(walk, graph, request);
  } else if (!isLost && isWeb) {
    walk.unknown('controller', 'no ingress controller is in the input', {
      detail: ['routes are read as the Ingress type documents them'],
      command: 'kubectl get pods -A -l app.kubernetes.io/name=traefik',
    });
    routeByIngress(walk, graph, request);
  }
}
