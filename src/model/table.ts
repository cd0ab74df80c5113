/** Tables that are one text: an object of so many entries would be made anew at each start, of which a run needs a few. */

/**
 * What a table says of a key: what stands behind `=` in its line, from the blank on.
 *
 * @param table lines `key= value`, sorted by their keys (code units), with a line break before the first and behind the last
 * @returns undefined if no line has that key
 */
export function lineOf(table: string, key: string): string | undefined {
  let low = 1;
  let high = table.length;
  while (low < high) {
    // A line that begins at or before the middle.
    const start = Math.max(table.lastIndexOf('\n', (low + high) >> 1) + 1, low);
    const end = table.indexOf('=', start);
    const found = table.slice(start, end);
    const next = table.indexOf('\n', end) + 1;
    if (found === key) return table.slice(end + 1, next - 1);
    if (found < key) low = next;
    else high = start;
  }
  return undefined;
}
