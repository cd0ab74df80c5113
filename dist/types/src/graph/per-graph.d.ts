import type { Graph } from './graph.js';
/**
 * What is found out of a graph once, however many of its objects are asked about, and however many rules ask.
 *
 * @param make called once at most for each graph
 */
export declare function perGraph<T>(make: (graph: Graph) => T): (graph: Graph) => T;
