/** Where the OpenAPI documents of Kubernetes say more than the API server asks for. Each line was tried on the API server's own code. */

/** Fields that OpenAPI lists as required and the API server does not ask for. */
const notAskedFor = new Set([
  // Nothing is a value of its own: no header text, matches everything, counts from zero.
  'core.v1.HTTPHeader.value',
  'core.v1.PreferredSchedulingTerm.preference',
]);

/** Fields that have a fixed choice of words in OpenAPI, which the API server does not look at. */
const anyWord = new Set([]);

export const optional = (field) => notAskedFor.has(field) || /Status\.|Condition\.|ContainerState/.test(field);
export const unchecked = (field) => anyWord.has(field) || /Status\.|Condition\./.test(field);
