/** How a candidate for a reference that leads nowhere is told to the user. */
import type { Candidate, Graph, Reference, Related } from '../../src/rule.ts';

/** The suggestion and the second place for the nearest candidate; nothing if there is none. */
export function explainCandidate(
  graph: Graph,
  reference: Pick<Reference, 'kind' | 'namespace' | 'name'>,
): { readonly candidate?: Candidate; readonly suggestion?: string; readonly related: readonly Related[] } {
  const candidate = graph.nearest(reference);
  if (!candidate) return { related: [] };
  const { resource, why } = candidate;
  const at = resource.at('metadata', 'name');
  if (why === 'spelling')
    return {
      candidate,
      suggestion: `Did you mean "${resource.kind === reference.kind ? resource.name : reference.name}"?`,
      related: [{ at, message: `${resource.title} is defined here` }],
    };
  if (why === 'namespace')
    return {
      candidate,
      suggestion: `${reference.kind} "${reference.name}" exists in namespace "${resource.namespace}".`,
      related: [{ at, message: `${resource.title} is in namespace "${resource.namespace}"` }],
    };
  return {
    candidate,
    suggestion: `"${reference.name}" is the name of a ${resource.kind}; a ${reference.kind} is needed here.`,
    related: [{ at, message: `this is a ${resource.kind}, not a ${reference.kind}` }],
  };
}
