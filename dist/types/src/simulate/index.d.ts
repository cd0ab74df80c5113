/** What walks a request through the graph, in one piece: the rules are handed it when there is a request to walk, and most runs never load it. */
import { conclude } from './hop.js';
import { knows } from './knows.js';
import { readRequest } from './request.js';
import { trace } from './trace.js';
import { endpointTitle } from './words.js';
export declare const simulation: {
    conclude: typeof conclude;
    endpointTitle: typeof endpointTitle;
    knows: typeof knows;
    readRequest: typeof readRequest;
    trace: typeof trace;
};
export type Simulation = typeof simulation;
