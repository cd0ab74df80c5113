/** Which contexts a request concerns: environments of one repository often share nothing but their names. */
import type { Graph } from '../graph/graph.ts';
import { covers } from '../model/hostname.ts';
import { serviceName } from './entry.ts';
import type { TraceRequest } from './request.ts';

/** Whether something of a context has to do with a request: a route with its host, the Service that it names, the node port that it asks. */
export function knows(graph: Graph, request: TraceRequest): boolean {
  const { host, address, port, from } = request;
  if (from === 'node' && graph.nodePorts().some(({ number }) => number === port)) return true;
  if (from === 'cluster') {
    const named = serviceName(address, graph.settings.namespace);
    if (named && graph.get('Service', named.namespace, named.name)) return true;
  }
  if (graph.routes().some((route) => route.host !== undefined && covers(route.host.toLowerCase(), host))) return true;
  const profiles = graph.traefiks();
  // What a rule mentions it knows, whatever it says of it.
  return (profiles.length > 0 ? profiles : [undefined]).some((profile) =>
    graph.routers(profile).some(({ rule }) => host !== '' && rule.toLowerCase().includes(host)),
  );
}
