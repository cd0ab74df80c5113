/** A part of a text that stands in a scalar, as a place in the file. */
import { scalarAt } from './locate.ts';
import type { At } from './place.ts';
import { sourceAt } from './rendered.ts';
import { escapeLengths, escapes } from './scan.ts';
import type { ScalarNode } from './tree.ts';

/**
 * The place of a part of a scalar's text, however the scalar is written: plain, quoted, in a block, over several lines. Only what is reported
 * is looked for. If the scalar does not hold the text (an alias, a value that another file changed), it is the place of the whole.
 *
 * @param at where the scalar stands
 * @param text its value
 * @param offset of the part in the value, in UTF-16 code units
 */
export function within<T extends At>(at: T, text: string, offset: number, length: number): T & Pick<At, 'range'> {
  return {
    ...at,
    get range() {
      const scalar = scalarAt(at);
      if (!scalar || scalar.node.text !== text || text.trim() === '') return undefined;
      const { node, base } = scalar;
      const source = sourceAt(at).document.file.text;
      const start = base + node.start;
      // What stands behind the text is shown at its last character.
      const last = text.trimEnd().length - 1;
      const from = Math.min(offset, last);
      const to = Math.max(from, Math.min(offset + length - 1, last));
      const places = walk(source, start, base + node.end, node.style, blanks(text, from), blanks(text, to));
      return places && [places[0], places[1] + 1];
    },
  } as T & Pick<At, 'range'>;
}

const blank = /[\s\x85]/;

/** How many characters before an offset are no blanks. The blank itself counts as the next character that is none. */
function blanks(text: string, offset: number): number {
  let count = 0;
  for (let index = 0; index < offset; index++) if (!blank.test(text.charAt(index))) count++;
  return count;
}

/**
 * The places of the n-th and the m-th character that is no blank. Blanks and line breaks are what YAML folds and indents; all else stands in a
 * scalar as often, and in the same order, as in its value.
 */
function walk(
  source: string,
  start: number,
  end: number,
  style: ScalarNode['style'],
  first: number,
  last: number,
): readonly [number, number] | undefined {
  let at = start;
  if (style === 'literal' || style === 'folded') at = source.indexOf('\n', start) + 1 || end;
  else if (style !== 'plain') at++;
  let count = 0;
  let from: number | undefined;
  while (at < end) {
    const { value, length } = read(source, at, style);
    for (const unit of value.split('')) {
      if (blank.test(unit)) continue;
      if (count === first) from = at;
      if (count === last && from !== undefined) return [from, at + length - 1];
      count++;
    }
    at += length;
  }
  return undefined;
}

/** What stands at an offset, and how long it is as it is written. */
function read(source: string, at: number, style: ScalarNode['style']): { readonly value: string; length: number } {
  const char = source.charAt(at);
  if (style === 'single' && char === "'") return { value: char, length: 2 };
  if (style !== 'double' || char !== '\\') return { value: char, length: 1 };
  const letter = source.charAt(at + 1);
  const digits = escapeLengths[letter];
  if (digits === undefined) return { value: escapes[letter] ?? '', length: 2 };
  const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
  return { value: String.fromCodePoint(code), length: 2 + digits };
}
