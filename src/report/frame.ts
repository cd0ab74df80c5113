/** The code frame: the line that a place is on, what stands before it, and marks under the token. */
import type { Span } from '../parse/place.ts';
import { type Cluster, clusters } from './cells.ts';
import { visible } from './visible.ts';

export interface FrameLine {
  readonly number: number;
  readonly text: string;
}

export interface Frame {
  /** One line of context, two if the nearer one is blank or a comment; none at the top of the file or below blank lines only. */
  readonly before: readonly FrameLine[];
  readonly line: FrameLine;
  /** What to print under the line up to the token: spaces, and tabs where the line has tabs. */
  readonly indent: string;
  /** The marks under the token. */
  readonly marks: string;
}

const CUT: Cluster = { text: '…', cells: 1 };

const sum = (parts: readonly Cluster[]): number => parts.reduce((total, part) => total + part.cells, 0);
const join = (parts: readonly Cluster[]): string => parts.map((part) => part.text).join('');

/** As many clusters from the start as fit into `room`. */
function fitting(parts: readonly Cluster[], room: number): Cluster[] {
  let used = 0;
  const index = parts.findIndex((part) => {
    used += part.cells;
    return used > room;
  });
  return index === -1 ? [...parts] : parts.slice(0, index);
}

const shownClusters = (text: string): Cluster[] => clusters(visible(text, 'keep'));

function cutEnd(parts: readonly Cluster[], room: number, more: boolean): Cluster[] {
  if (!more && sum(parts) <= room) return [...parts];
  return room < 1 ? [] : [...fitting(parts, room - 1), CUT];
}

function cutStart(parts: readonly Cluster[], room: number, more: boolean): Cluster[] {
  if (!more && sum(parts) <= room) return [...parts];
  return room < 1 ? [] : [CUT, ...fitting(parts.toReversed(), room - 1).toReversed()];
}

/** A slice that never begins or ends inside a surrogate pair. */
function slice(text: string, start: number, end: number): string {
  const splits = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
  return text.slice(splits(start) ? start + 1 : start, splits(end) ? end - 1 : end);
}

/** Where the line that begins at or before `from` ends, looking no further than `limit` characters. */
function endOfLine(text: string, from: number, limit: number): { readonly end: number; readonly more: boolean } {
  const index = text.slice(from, from + limit).search(/[\r\n]/);
  if (index !== -1) return { end: from + index, more: false };
  const end = Math.min(text.length, from + limit);
  return { end, more: end < text.length };
}

/** The start of the line before the one that starts at `start`, and where its text ends; undefined at the top. */
function previousLine(text: string, start: number): { readonly start: number; readonly end: number } | undefined {
  if (start === 0) return undefined;
  const end = text[start - 1] === '\n' && text[start - 2] === '\r' ? start - 2 : start - 1;
  if (end === 0) return { start: 0, end: 0 };
  const afterFeed = text.lastIndexOf('\n', end - 1) + 1;
  return { start: afterFeed + text.slice(afterFeed, end).lastIndexOf('\r') + 1, end };
}

function contextBefore(text: string, lineStart: number, lineNumber: number, room: number): FrameLine[] {
  const result: FrameLine[] = [];
  let start = lineStart;
  for (let number = lineNumber - 1; number > 0 && result.length < 2; number -= 1) {
    const line = previousLine(text, start);
    if (line === undefined) break;
    const raw = slice(text, line.start, Math.min(line.end, line.start + room * 4));
    result.unshift({ number, text: join(cutEnd(shownClusters(raw), room, line.end - line.start > room * 4)) });
    if (!/^\s*(#.*)?$/.test(raw)) break;
    start = line.start;
  }
  return result[0]?.text === '' ? result.slice(result[1]?.text === '' ? 2 : 1) : result;
}

/** Where a token begins within `##[`, its parts are none of what `visible` looks for, but together they are. Of the same width. */
function harmless(line: string): string {
  return line.replaceAll('##[', '##\u2045');
}

/**
 * The frame for a span, cut to `room` cells around the token, or undefined if the span is not inside the text. `mark` is the character under
 * the token.
 */
export function frame(text: string, span: Span, mark: string, room: number): Frame | undefined {
  const { start, end } = span;
  const lineStart = start.offset - (start.column - 1);
  if (lineStart < 0 || start.offset > text.length || end.offset > text.length || end.offset < start.offset)
    return undefined;
  const limit = room * 4;

  const from = Math.max(lineStart, start.offset - limit);
  const tokenEnd = Math.min(end.offset, start.offset + limit);
  const token = endOfLine(text, start.offset, tokenEnd - start.offset);
  const after = token.end < tokenEnd ? { end: token.end, more: false } : endOfLine(text, token.end, limit);
  const tokenCut = end.offset > tokenEnd;

  const marked = cutEnd(shownClusters(slice(text, start.offset, token.end)), Math.max(room - 2, 1), tokenCut);
  const left = shownClusters(slice(text, from, start.offset));
  const right = tokenCut ? [] : shownClusters(slice(text, token.end, after.end));
  const spare = Math.max(room - sum(marked), 0);
  const [leftCells, rightCells] = [sum(left) + (from > lineStart ? 1 : 0), sum(right) + (after.more ? 1 : 0)];
  const leftRoom = leftCells + rightCells <= spare ? leftCells : Math.max(Math.floor(spare / 2), spare - rightCells);
  const before = cutStart(left, leftRoom, from > lineStart);
  const rest = cutEnd(right, Math.max(spare - sum(before), 0), after.more && !tokenCut);

  const under = (parts: readonly Cluster[], character: string): string =>
    parts.map((part) => (part.text === '\t' ? '\t' : character.repeat(part.cells))).join('');
  return {
    before: contextBefore(text, lineStart, start.line, room),
    line: { number: start.line, text: harmless(join([...before, ...marked, ...rest])) },
    indent: under(before, ' '),
    marks: under(marked, mark) || mark,
  };
}
