/** What walks a request through the graph, in one piece: the rules are handed it when there is a request to walk, and most runs never load it. */
import { conclude } from './hop.ts';
import { knows } from './knows.ts';
import { readRequest } from './request.ts';
import { trace } from './trace.ts';
import { endpointTitle } from './words.ts';

export const simulation = { conclude, endpointTitle, knows, readRequest, trace };
export type Simulation = typeof simulation;
