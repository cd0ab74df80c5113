/** Items of a list that stand twice. */

const none: readonly never[] = [];

/** The first item of a list that has the same key as an earlier one, with that one, for each key. */
export function repeats<T>(list: readonly T[], keyOf: (item: T) => string | undefined): readonly (readonly [T, T])[] {
  // Asked of every list of ports of the input.
  if (list.length < 2) return none;
  const seen = new Map<string, T>();
  const found: [T, T][] = [];
  for (const item of list) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    else found.push([first, item]);
  }
  return found;
}
