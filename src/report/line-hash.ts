/**
 * `primaryLocationLineHash`: the value by which GitHub knows an alert again after lines above it were added or taken away. It has to be the
 * very value that `upload-sarif` works out.
 *
 * A line's hash is h = 37 * h + unit, modulo 2^64, over 100 UTF-16 code units. They start with the line's first one that is neither space
 * nor tab and run on over the following lines, leaving out spaces and tabs; CR and CR LF count as LF. After the text comes one 0xFFFF, then
 * zeros. The value is the hash in hexadecimal, a colon, and how many lines of the file have had this hash so far.
 */

const BLOCK = 100;
const END = 0xffff;
const [TAB, LF, CR, SPACE] = [9, 10, 13, 32];

/** The text's code units as they are hashed, and at which of them each line starts. */
function squeeze(text: string): { readonly units: Uint16Array; readonly starts: number[] } {
  const units = new Uint16Array(text.length + 1 + BLOCK);
  const starts = [0];
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === SPACE || unit === TAB) continue;
    if (unit === LF && i > 0 && text.charCodeAt(i - 1) === CR) continue;
    const isBreak = unit === LF || unit === CR;
    units[length] = isBreak ? LF : unit;
    length += 1;
    if (isBreak) starts.push(length);
  }
  units[length] = END;
  return { units, starts };
}

/** The hash of the block that starts at `start`, in hexadecimal. Two halves of 32 bits: several times faster than BigInt. */
function hashAt(units: Uint16Array, start: number): string {
  let high = 0;
  let low = 0;
  for (let i = start; i < start + BLOCK; i += 1) {
    const next = low * 37 + (units[i] ?? 0);
    low = next >>> 0;
    high = (high * 37 + Math.floor(next / 0x1_0000_0000)) >>> 0;
  }
  return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}

/** The hashes of the lines (counted from 1) up to `last`; `result[0]` is line 1's. */
export function lineHashes(text: string, last: number = Number.POSITIVE_INFINITY): string[] {
  const { units, starts } = squeeze(text);
  const seen = new Map<string, number>();
  return starts.slice(0, last).map((start) => {
    const hash = hashAt(units, start);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}
