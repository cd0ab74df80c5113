/** Reads the output of marked templates (`template.ts`): the text as it would be without marks, and for each piece of it where it comes from. */
import { markClose, markOpen, type Origin } from './template.ts';

/** What an action put out: pieces of text of a named template and of further actions, or nothing that can be told apart. */
export interface Frame {
  /** The action; undefined for the file itself. */
  readonly origin: Origin | undefined;
  readonly from: number;
  to: number;
  readonly pieces: (Piece | Frame)[];
  /** The round of each range that was open when it began, by the number of the range. */
  readonly rounds: ReadonlyMap<number, number>;
}

/** Text that stands in a template as it stands in the output. */
export interface Piece {
  readonly origin: Origin;
  readonly from: number;
  to: number;
}

export interface Unmarked {
  readonly text: string;
  readonly frame: Frame;
}

export function isFrame(item: Piece | Frame): item is Frame {
  return 'pieces' in item;
}

/** Takes the marks out. Undefined if they do not nest: something took the output apart. */
export function unmark(marked: string, origins: readonly Origin[]): Unmarked | undefined {
  let text = '';
  const rounds = new Map<number, number>();
  const root: Frame = { origin: undefined, from: 0, to: 0, pieces: [], rounds: new Map() };
  const stack: Frame[] = [root];
  let piece: Piece | undefined;
  const finish = (): void => {
    if (piece) piece.to = Math.min(text.length, piece.from + piece.origin.end - piece.origin.start);
    piece = undefined;
  };
  let at = 0;
  while (at < marked.length) {
    const open = marked.indexOf(markOpen, at);
    const plain = marked.slice(at, open < 0 ? undefined : open);
    if (piece) {
      const line = plain.indexOf('\n');
      const length: number = piece.origin.end - piece.origin.start;
      const known: number = text.length - piece.from;
      if (line >= 0 || known + plain.length > length) {
        piece.to = Math.min(text.length + (line >= 0 ? line : plain.length), piece.from + length);
        piece = undefined;
      }
    }
    text += plain;
    if (open < 0) break;
    const close = marked.indexOf(markClose, open);
    if (close < 0) return undefined;
    const kind = marked.charAt(open + 1);
    const id = Number(marked.slice(open + 2, close));
    at = close + 1;
    finish();
    const top = stack.at(-1) as Frame;
    const origin = origins[id];
    if (kind === 'e') {
      if (stack.length === 1) return undefined;
      top.to = text.length;
      stack.pop();
    } else if (!origin) return undefined;
    else if (kind === 't') {
      piece = { origin, from: text.length, to: text.length };
      top.pieces.push(piece);
    } else if (kind === 'a') {
      const frame: Frame = { origin, from: text.length, to: text.length, pieces: [], rounds: new Map(rounds) };
      top.pieces.push(frame);
      stack.push(frame);
    } else if (kind === 'r') rounds.set(id, -1);
    else if (kind === 'i') rounds.set(id, (rounds.get(id) ?? -1) + 1);
  }
  finish();
  root.to = text.length;
  return stack.length === 1 ? { text, frame: root } : undefined;
}

/** The innermost thing that covers an offset, with all frames around it, outermost first. */
export function covering(root: Frame, offset: number): { readonly frames: readonly Frame[]; readonly piece?: Piece } {
  const frames: Frame[] = [root];
  for (;;) {
    const { pieces } = frames.at(-1) as Frame;
    const found = pieces.find(({ from, to }) => from <= offset && offset < to);
    if (!found) return { frames };
    if (!isFrame(found)) return { frames, piece: found };
    frames.push(found);
  }
}

/**
 * What a piece of the output [from, to) was written as, in the template whose text begins the line: a key with an action behind it is this action,
 * however many named templates have a hand in it; a line of a named template is that line.
 */
export function originOf(
  root: Frame,
  text: string,
  from: number,
  to: number,
): { readonly items: readonly (Piece | Frame)[]; readonly frame: Frame } | undefined {
  const line = text.lastIndexOf('\n', from - 1) + 1;
  const blanks = /^[\s-]*/.exec(text.slice(line, from))?.[0].length ?? 0;
  const first = covering(root, line + blanks);
  let frame = first.frames.at(-1) as Frame;
  // A line that a function made from a value: all that is known is the action.
  if (!first.piece && frame === root) {
    const other = covering(root, from);
    frame = other.frames.at(-1) as Frame;
    if (!other.piece && frame === root) return undefined;
  }
  if (!(frame.from <= from && from < frame.to)) frame = root;
  const items = frame.pieces.filter(
    (item) => (item.from < to && item.to > from) || (item.from === item.to && item.from >= from && item.from <= to),
  );
  if (items.length > 0) return { items, frame };
  return frame === root ? undefined : { items: [frame], frame };
}

/** The actions on the line of an offset that put nothing out, from the offset on. */
export function silentAfter({ pieces }: Frame, text: string, offset: number): Frame[] {
  const line = text.indexOf('\n', offset);
  const end = line < 0 ? text.length : line;
  return pieces.flatMap((item) => {
    if (!isFrame(item) || item.to < offset || item.from > end) return [];
    return item.from === item.to && item.from >= offset ? [item] : silentAfter(item, text, offset);
  });
}

/** The lines on which an action that asks for a value put nothing out. */
export function* unsetLines(frame: Frame, text: string): Iterable<string> {
  for (const offset of unsetOffsets(frame)) {
    const end = text.indexOf('\n', offset);
    yield text.slice(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? undefined : end);
  }
}

/** Where an action that asks for a value put nothing out. */
export function* unsetOffsets(frame: Frame): Iterable<number> {
  for (const item of frame.pieces) {
    if (!isFrame(item)) continue;
    if (item.from < item.to) yield* unsetOffsets(item);
    else if (/\.Values\b/.test(item.origin?.body ?? '')) yield item.from;
  }
}
