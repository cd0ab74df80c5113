/** Tables that are one text: an object of so many entries would be made anew at each start, of which a run needs a few. */
/**
 * What a table says of a key: what stands behind `=` in its line, from the blank on.
 *
 * @param table lines `key= value`, sorted by their keys (code units), with a line break before the first and behind the last
 * @returns undefined if no line has that key
 */
export declare function lineOf(table: string, key: string): string | undefined;
