/** What parsed text holds, at its simplest. */

export type Mapping = Readonly<Record<string, unknown>>;

/** True for a mapping (not for a list, null or a scalar). */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is at a path of a value; undefined if nothing is. A number is the index of a list, and nothing in a mapping. */
export function dig(value: unknown, path: readonly (string | number)[]): unknown {
  let at = value;
  for (const step of path) {
    if (typeof step === 'number') at = Array.isArray(at) ? at[step] : undefined;
    else at = isMapping(at) && Object.hasOwn(at, step) ? at[step] : undefined;
    if (at === undefined) return undefined;
  }
  return at;
}
