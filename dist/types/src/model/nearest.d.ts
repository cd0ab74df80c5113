/** "Did you mean ...?": the nearest of some names by edit distance. */
/**
 * Number of single-character insertions, deletions, replacements and swaps of neighbours that turn one word into the other
 * (optimal string alignment). Gives up with `limit + 1` as soon as the distance is known to be over `limit`.
 */
export declare function editDistance(from: string, to: string, limit?: number): number;
/**
 * The candidate nearest to the word, or undefined if none is near enough. A candidate that differs in case alone always counts as
 * near. Among equally near ones the one that is nearer when case is ignored wins, then the first by code point, so that
 * the order of the candidates does not matter. The word itself is never an answer.
 */
export declare function nearest(word: string, candidates: Iterable<string>, maxDistance?: number): string | undefined;
