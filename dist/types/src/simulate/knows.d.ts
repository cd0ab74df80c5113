/** Which contexts a request concerns: environments of one repository often share nothing but their names. */
import type { Graph } from '../graph/graph.js';
import type { TraceRequest } from './request.js';
/** Whether something of a context has to do with a request: a route with its host, the Service that it names, the node port that it asks. */
export declare function knows(graph: Graph, request: TraceRequest): boolean;
