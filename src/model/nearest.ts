/** "Did you mean ...?": the nearest of some names by edit distance. */

/** Longer words than this are not compared: nobody mistypes them, and the cost grows with the square. */
const longest = 256;

/**
 * Number of single-character insertions, deletions, replacements and swaps of neighbours that turn one word into the other
 * (optimal string alignment). Gives up with `limit + 1` as soon as the distance is known to be over `limit`.
 */
export function editDistance(from: string, to: string, limit = Number.POSITIVE_INFINITY): number {
  // What both begin and end with costs nothing, and is most of two names of one program.
  let start = 0;
  let fromEnd = from.length;
  let toEnd = to.length;
  while (fromEnd > 0 && toEnd > 0 && from.charCodeAt(fromEnd - 1) === to.charCodeAt(toEnd - 1)) {
    fromEnd--;
    toEnd--;
  }
  while (start < fromEnd && start < toEnd && from.charCodeAt(start) === to.charCodeAt(start)) start++;
  const rows = fromEnd - start;
  const columns = toEnd - start;
  if (Math.abs(rows - columns) > limit) return limit + 1;
  if (rows === 0 || columns === 0) return Math.max(rows, columns);
  return distance(from.slice(start, fromEnd), to.slice(start, toEnd), limit);
}

const rowLength = 300;
const newRow = (length: number): Uint32Array => new Uint32Array(length);
/** The same memory for every comparison: there may be millions of them. */
const rows = [newRow(rowLength), newRow(rowLength), newRow(rowLength)] as const;

function distance(from: string, to: string, limit: number): number {
  const width = to.length + 1;
  let [older, previous, current] = width <= rowLength ? rows : [newRow(width), newRow(width), newRow(width)];
  for (let j = 0; j < width; j++) previous[j] = j;
  let bestBefore = 0;
  for (let i = 1; i <= from.length; i++) {
    current[0] = i;
    let best = i;
    for (let j = 1; j < width; j++) {
      const replaced = from.charCodeAt(i - 1) === to.charCodeAt(j - 1) ? 0 : 1;
      let cost = (previous[j - 1] as number) + replaced;
      if ((previous[j] as number) + 1 < cost) cost = (previous[j] as number) + 1;
      if ((current[j - 1] as number) + 1 < cost) cost = (current[j - 1] as number) + 1;
      const swapped =
        i > 1 &&
        j > 1 &&
        from.charCodeAt(i - 1) === to.charCodeAt(j - 2) &&
        from.charCodeAt(i - 2) === to.charCodeAt(j - 1);
      if (swapped && (older[j - 2] as number) + 1 < cost) cost = (older[j - 2] as number) + 1;
      current[j] = cost;
      if (cost < best) best = cost;
    }
    // A swap reaches back two rows, so one row over the limit is not yet the end; two in a row are.
    if (best > limit && bestBefore > limit) return limit + 1;
    bestBefore = best;
    const free = older;
    older = previous;
    previous = current;
    current = free;
  }
  return Math.min(previous[to.length] as number, limit + 1);
}

/** How far a word may be from what was meant: 1 up to four characters, 2 up to twelve, 3 above. */
function tolerance(word: string): number {
  if (word.length <= 4) return 1;
  return word.length <= 12 ? 2 : 3;
}

/**
 * The candidate nearest to the word, or undefined if none is near enough. A candidate that differs in case alone always counts as
 * near. Among equally near ones the one that is nearer when case is ignored wins, then the first by code point, so that
 * the order of the candidates does not matter. The word itself is never an answer.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  maxDistance: number = tolerance(word),
): string | undefined {
  if (word.length > longest) return undefined;
  const folded = word.toLowerCase();
  let best: { readonly name: string; readonly distance: number; readonly folded: number } | undefined;
  for (const name of candidates) {
    if (name === word || name === '' || name.length > longest) continue;
    const lower = name.toLowerCase();
    const sameButCase = lower === folded;
    const distance = sameButCase ? 0 : editDistance(word, name, maxDistance);
    if (distance > maxDistance) continue;
    // A word of which nothing is left is no misspelling of the other.
    if (!sameButCase && distance >= Math.max(word.length, name.length)) continue;
    const candidate = { name, distance, folded: sameButCase ? 0 : editDistance(folded, lower, maxDistance) };
    if (!best || isNearer(candidate, best)) best = candidate;
  }
  return best?.name;
}

type Ranked = { readonly name: string; readonly distance: number; readonly folded: number };

function isNearer(a: Ranked, b: Ranked): boolean {
  if (a.distance !== b.distance) return a.distance < b.distance;
  if (a.folded !== b.folded) return a.folded < b.folded;
  return a.name < b.name;
}
