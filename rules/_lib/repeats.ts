/** Items of a list that stand twice. */

/** The first item of a list that has the same key as an earlier one, with that one, for each key. */
export function* repeats<T>(list: readonly T[], keyOf: (item: T) => string | undefined): Iterable<readonly [T, T]> {
  if (list.length < 2) return;
  const seen = new Map<string, T>();
  for (const item of list) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, item);
    else yield [first, item];
  }
}
