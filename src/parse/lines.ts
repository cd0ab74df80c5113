/** Offsets to lines and columns. */
import type { SourceFile } from './document.ts';
import type { Position, Span } from './place.ts';

const starts = new WeakMap<SourceFile, number[]>();

/** Offsets at which the lines of a file begin; a line ends at LF, CRLF or a lone CR. Counted once per file, when first asked. */
export function lineStarts(file: SourceFile): readonly number[] {
  let known = starts.get(file);
  if (!known) {
    known = [0];
    const { text } = file;
    for (let offset = 0; offset < text.length; offset++) {
      const code = text.charCodeAt(offset);
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(offset + 1) !== 0x0a)) known.push(offset + 1);
    }
    starts.set(file, known);
  }
  return known;
}

/** Index, from 0, of the line on which an offset lies; the break belongs to the line that it ends. */
export function lineAt(file: SourceFile, offset: number): number {
  const known = lineStarts(file);
  let low = 0;
  let high = known.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((known[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset at which a line (index from 0) ends, its break not counted. */
export function lineEnd(file: SourceFile, line: number): number {
  const { text } = file;
  const known = lineStarts(file);
  let end = known[line + 1] ?? text.length;
  const start = known[line] ?? 0;
  if (end > start && text.charCodeAt(end - 1) === 0x0a && line + 1 < known.length) end--;
  if (end > start && text.charCodeAt(end - 1) === 0x0d && line + 1 < known.length) end--;
  return end;
}

/**
 * The span of raw offsets, made fit for a report.
 *
 * @param start offset of the first character; out of range is clamped
 * @param end offset after the last character
 * @returns a span on the line of `start`: cut at the line's end, at least one character long if the line has any
 */
export function spanAt(file: SourceFile, start: number, end: number): Span {
  const { text } = file;
  let from = Math.min(Math.max(start, 0), text.length);
  const line = lineAt(file, from);
  const begin = lineStarts(file)[line] ?? 0;
  const limit = lineEnd(file, line);
  // On the break itself, or at the end of the file: the last character of the line stands for it.
  if (from >= limit) from = Math.max(begin, limit - (isPair(text, limit - 2) && limit - 2 >= begin ? 2 : 1));
  let to = Math.min(end, limit);
  if (to <= from) to = Math.min(limit, from + (isPair(text, from) ? 2 : 1));
  const position = (offset: number): Position => ({ line: line + 1, column: offset - begin + 1, offset });
  return { start: position(from), end: position(to) };
}

/** Line and column of an offset; of one behind a line's end, those behind its last character. */
export function positionAt(file: SourceFile, offset: number): Position {
  const line = lineAt(file, offset);
  return { line: line + 1, column: offset - (lineStarts(file)[line] ?? 0) + 1, offset };
}

function isPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset) ?? 0) > 0xffff;
}
