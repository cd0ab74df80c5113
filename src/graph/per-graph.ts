import type { Graph } from './graph.ts';

/**
 * What is found out of a graph once, however many of its objects are asked about, and however many rules ask.
 *
 * @param make called once at most for each graph
 */
export function perGraph<T>(make: (graph: Graph) => T): (graph: Graph) => T {
  const known = new WeakMap<Graph, { readonly made: T }>();
  return (graph) => {
    const found = known.get(graph) ?? { made: make(graph) };
    known.set(graph, found);
    return found.made;
  };
}
