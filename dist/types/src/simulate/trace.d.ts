import type { Graph } from '../graph/graph.js';
import { type Trace, type Verdicts } from './hop.js';
import type { TraceRequest } from './request.js';
/**
 * Follows a request. Does not throw, whatever the objects hold.
 *
 * @param verdicts what a lint run found; without it no object is taken to be refused
 */
export declare function trace(graph: Graph, request: TraceRequest, verdicts?: Verdicts): Trace;
