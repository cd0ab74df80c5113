/**
 * A second, quicker way to the value of a document, for the YAML that manifests are mostly made of: block mappings and lists, flow
 * collections, plain and quoted scalars, block scalars, comments; no anchors, tags, explicit keys or tabs. It keeps no positions and builds
 * no tokens.
 *
 * It never decides that a text is wrong, and never takes one that `tree.ts` and `decode.ts` would read in another way or refuse: at whatever
 * is not plainly of the subset it gives up and they take over. Duplicate keys too are left to them.
 */

import { resolveKey, resolvePlain } from './scalars.ts';
import { escapeLengths, escapes, unprintable } from './scan.ts';

/** Returned instead of a value when the text is not of the subset. */
export const givenUp: unique symbol = Symbol('given up');

/**
 * Offsets of the next of these characters, from where each was last asked for: the engine finds them faster than any loop here. They
 * serve all documents of a text, so that a character which does not occur is not searched for again and again.
 */
interface Next {
  colon: number;
  hash: number;
  tab: number;
  backslash: number;
}

function startNext(): Next {
  return { colon: -1, hash: -1, tab: -1, backslash: -1 };
}

interface Reader {
  /** Each line of it ends with LF. */
  readonly text: string;
  readonly end: number;
  offset: number;
  lineStart: number;
  /** Column of the content that `offset` is at; -1 at the end of the document. */
  column: number;
  depth: number;
  /** Items of the lists that are open, the innermost last. */
  readonly items: unknown[];
  readonly next: Next;
  /** One bit of 32 for the key that was read last. Keys of one mapping with different bits are different. */
  keyBit: number;
}

/** Deeper nesting than this is left to the recursion that guards itself. */
const maxFastDepth = 60;

const beyondAscii = /[^\n\x20-\x7e]/;
const odd = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]/;
const oddBreaks = /[\r\x85\u2028\u2029]/;
const markerLine = /--- *(?: #[^\n]*)?\n/y;

/** A text and what is known about it: whether it may hold anything but printable ASCII and LF. */
export interface FastText {
  readonly text: string;
  readonly plain: boolean;
  readonly next: Next;
}

/**
 * Prepares a file's text for `parseFast`: looks at every character once, natively.
 *
 * @param text of the whole file
 */
export function fastText(text: string): FastText {
  return { text: text.endsWith('\n') ? text : `${text}\n`, plain: !beyondAscii.test(text), next: startNext() };
}

/**
 * Reads a document, if it is simple enough.
 *
 * @param source from `fastText`
 * @param start offset of the document, as cut by `splitDocuments`
 * @param end offset after it
 * @returns its value, `undefined` if there is nothing but comments, or `givenUp`
 */
export function parseFast(source: FastText, start: number, end: number): unknown {
  if (source.plain) {
    // The last line may have got its LF only from `fastText`.
    return readDocument(source.text, start, end === source.text.length - 1 ? end + 1 : end, source.next);
  }
  let text = source.text.slice(start, end);
  if (!text.endsWith('\n')) text += '\n';
  if (text.includes('\r')) text = text.replaceAll('\r\n', '\n');
  if (odd.test(text) && (oddBreaks.test(text) || unprintable.test(text))) return givenUp;
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // The line with the marker was not looked at when the stream was cut, as it does not begin with it.
  if (bom && (text.startsWith('---', 1) || text.charCodeAt(1) === 0xfeff)) return givenUp;
  return readDocument(text, bom, text.length, startNext());
}

function readDocument(text: string, start: number, end: number, next: Next): unknown {
  // By name: V8 copies an object literal that holds another one at length.
  const items: unknown[] = [];
  const reader: Reader = {
    text,
    end,
    offset: start,
    lineStart: start,
    column: -1,
    depth: 0,
    items,
    next,
    keyBit: 0,
  };
  if (text.startsWith('---', start)) {
    markerLine.lastIndex = start;
    if (!markerLine.test(text)) return givenUp;
    reader.offset = markerLine.lastIndex;
  }
  if (!toContent(reader)) return givenUp;
  // Before any content `...` is an error.
  if (reader.column < 0) return reader.offset < end ? givenUp : undefined;
  // A root that is neither a mapping nor a list in block style is too rare to care for.
  const first = text.charAt(reader.offset);
  if (first === '[' || first === '{' || first === '|') return givenUp;
  const value = readBlock(reader, -1);
  if (reader.column >= 0 || typeof value !== 'object') return givenUp;
  // After `...` there may be text that is to be told of.
  return reader.offset < end && !/^\.{3}\s*$/.test(text.slice(reader.offset, end)) ? givenUp : value;
}

/** From the start of a line to the next content; nothing after `...` counts. False at a tab in the indentation. */
function toContent(reader: Reader): boolean {
  const { text, end } = reader;
  let line = reader.offset;
  while (line < end) {
    let offset = line;
    let code = text.charCodeAt(offset);
    while (code === 0x20) code = text.charCodeAt(++offset);
    if (code === 0x0a) line = offset + 1;
    else if (code === 0x23) line = text.indexOf('\n', offset) + 1;
    else if (code === 0x2e && offset === line && isEndMarker(text, line)) break;
    else {
      reader.offset = offset;
      reader.lineStart = line;
      reader.column = offset - line;
      return code !== 0x09;
    }
  }
  reader.offset = line;
  reader.column = -1;
  return true;
}

function isEndMarker(text: string, line: number): boolean {
  return text.startsWith('...', line) && isBlank(text.charCodeAt(line + 3));
}

/** Passes over blanks and a comment to the next content. False if there is anything else on the line. */
function endLine(reader: Reader): boolean {
  const { text } = reader;
  let { offset } = reader;
  let code = text.charCodeAt(offset);
  if (code !== 0x0a) {
    while (code === 0x20) code = text.charCodeAt(++offset);
    if (code === 0x23 && text.charCodeAt(offset - 1) === 0x20) offset = text.indexOf('\n', offset);
    else if (code !== 0x0a) return false;
  }
  reader.offset = offset + 1;
  return toContent(reader);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a;
}

/** What stands at `offset`, first on its line or in its list item. `parent`: the column of what it belongs to. */
function readBlock(reader: Reader, parent: number): unknown {
  const { text, offset } = reader;
  if (text.charCodeAt(offset) === 0x2d && isBlank(text.charCodeAt(offset + 1))) return readList(reader);
  const key = readKey(reader);
  if (key === undefined) return readInline(reader, parent);
  return readMapping(reader, key, offset - reader.lineStart);
}

function atItem(reader: Reader, column: number): boolean {
  const { text, offset } = reader;
  return reader.column === column && text.charCodeAt(offset) === 0x2d && isBlank(text.charCodeAt(offset + 1));
}

function readList(reader: Reader): unknown {
  if (++reader.depth > maxFastDepth) return givenUp;
  const { text } = reader;
  const { items } = reader;
  const column = reader.offset - reader.lineStart;
  const base = items.length;
  do {
    let offset = reader.offset + 1;
    let code = text.charCodeAt(offset);
    while (code === 0x20) code = text.charCodeAt(++offset);
    reader.offset = offset;
    let item: unknown = null;
    if (code === 0x0a || code === 0x23) {
      if (!endLine(reader)) return givenUp;
      if (reader.column > column) item = readBlock(reader, column);
    } else item = readBlock(reader, column);
    if (item === givenUp) return givenUp;
    items.push(item);
  } while (atItem(reader, column));
  // What stands deeper than the items fits nothing. In their column the next key may stand: the caller sees to that.
  if (reader.column > column) return givenUp;
  reader.depth--;
  return takeFrom(items, base);
}

/** The list of what was pushed last, no larger than it must be: `push` would give each list room for sixteen more. */
function takeFrom(items: unknown[], base: number): unknown[] {
  const list = items.slice(base);
  items.length = base;
  return list;
}

/** A mapping whose first key is read already, colon included. */
function readMapping(reader: Reader, first: string, column: number): unknown {
  if (++reader.depth > maxFastDepth) return givenUp;
  const { text } = reader;
  const mapping: Record<string, unknown> = {};
  let bits = 0;
  for (let key: string | undefined = first; ; ) {
    const bit = reader.keyBit;
    // Looked up only where the bits leave a doubt.
    if ((bits & bit) !== 0 && mapping[key] !== undefined) return givenUp;
    bits |= bit;
    let { offset } = reader;
    let code = text.charCodeAt(offset);
    while (code === 0x20) code = text.charCodeAt(++offset);
    reader.offset = offset;
    let value: unknown = null;
    if (code === 0x0a || code === 0x23) {
      if (!endLine(reader)) return givenUp;
      if (reader.column > column) value = readBlock(reader, column);
      else if (atItem(reader, column)) value = readList(reader);
    } else value = readInline(reader, column);
    if (value === givenUp) return givenUp;
    mapping[key] = value;
    if (reader.column !== column) break;
    key = readKey(reader);
    if (key === undefined) return givenUp;
  }
  if (reader.column > column) return givenUp;
  reader.depth--;
  return mapping;
}

/** What a plain scalar may begin with: 1. A hyphen, a question mark and a colon depend on what follows. */
const plainStart = new Uint8Array(128);
for (const character of '$()+./0123456789;<=ABCDEFGHIJKLMNOPQRSTUVWXYZ\\^_abcdefghijklmnopqrstuvwxyz~') {
  plainStart[character.charCodeAt(0)] = 1;
}

function isPlainStart(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  if (code === 0x2d || code === 0x3a || code === 0x3f) return !isBlank(text.charCodeAt(offset + 1));
  return code >= 0x80 || plainStart[code] === 1;
}

/** Longest key that is read here; beyond 1024 characters YAML allows none. */
const maxKeyLength = 1000;

function find(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found < 0 ? text.length : found;
}

/** A key and its colon. Undefined, and the offset as it was, if there is none that is a plain name or a quoted one. */
function readKey(reader: Reader): string | undefined {
  const { text, offset: start } = reader;
  const quote = text.charCodeAt(start);
  if (quote === 0x22 || quote === 0x27) return readQuotedKey(reader);
  const { next } = reader;
  if (next.colon < start) next.colon = find(text, ':', start);
  let end = next.colon;
  if (end > start && isBlank(text.charCodeAt(end + 1))) {
    const place = placeOf(text, start, end);
    const known = knownKeys[place] as string;
    if (known.length === end - start && text.startsWith(known, start)) {
      reader.offset = end + 1;
      reader.keyBit = 1 << (place & 31);
      return known;
    }
  }
  if (!isPlainStart(text, start)) return undefined;
  end = start;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code === 0x3a) {
      if (isBlank(text.charCodeAt(end + 1))) break;
    } else if (code === 0x0a || code === 0x09) return undefined;
    else if (code === 0x23 && text.charCodeAt(end - 1) === 0x20) return undefined;
    end++;
  }
  if (end - start > maxKeyLength) return undefined;
  const afterKey = end + 1;
  while (text.charCodeAt(end - 1) === 0x20) end--;
  const key = text.slice(start, end);
  if (key === '<<' || isInborn(key)) return undefined;
  if (resolvePlain(key) !== key) {
    // `on: x` and `80: x` have names that are not what is written: look those up in any case.
    const name = resolveKey(key);
    if (name !== undefined) reader.offset = afterKey;
    reader.keyBit = -1;
    return name;
  }
  const place = placeOf(text, start, end);
  knownKeys[place] = key;
  reader.offset = afterKey;
  reader.keyBit = 1 << (place & 31);
  return key;
}

/** A key in quotes with nothing to decode. */
function readQuotedKey(reader: Reader): string | undefined {
  const { text, offset: start } = reader;
  const quote = text.charCodeAt(start);
  let end = start + 1;
  for (let code = text.charCodeAt(end); code !== quote; code = text.charCodeAt(++end)) {
    if (code === 0x0a || code === 0x5c) return undefined;
  }
  if (text.charCodeAt(end + 1) !== 0x3a || !isBlank(text.charCodeAt(end + 2)) || end - start > maxKeyLength)
    return undefined;
  const key = text.slice(start + 1, end);
  if (isInborn(key)) return undefined;
  reader.offset = end + 2;
  reader.keyBit = 1 << (placeOf(text, start + 1, end) & 31);
  return key;
}

/** True for what every object has by birth: `constructor` would look like a duplicate, `__proto__` would do harm. */
function isInborn(key: string): boolean {
  return key in Object.prototype;
}

/**
 * Plain scalars that were met last. The same few names make up nearly all keys and many values, and to compare one is cheaper than to cut it
 * out, to have the engine look it up, and to keep it. A text's place depends on its length, its ends and its middle.
 */
const knownKeys: string[] = new Array(1024).fill('');
const knownTexts: string[] = new Array(1024).fill('');
const knownValues: unknown[] = new Array(1024).fill(null);

function placeOf(text: string, start: number, end: number): number {
  const length = end - start;
  return (
    (length * 31 +
      text.charCodeAt(start) * 7 +
      text.charCodeAt(end - 1) * 131 +
      text.charCodeAt(start + (length >> 1)) * 17) &
    1023
  );
}

/** V8 cuts longer texts out as views of the whole file. */
const maxKnownValue = 12;

/**
 * Longer ones that were met last: an object's name comes again and again, in its labels, in selectors and references. One text for all is less
 * to keep, and found to be the same without a look at its characters. They are few, because each may keep its file in memory after the run.
 */
const knownNames: string[] = new Array(64).fill('');
const maxKnownName = 63;

function nameValue(text: string, start: number, end: number): string {
  const source = text.slice(start, end);
  const place = placeOf(text, start, end) & 63;
  const known = knownNames[place] as string;
  if (known === source) return known;
  knownNames[place] = source;
  return source;
}

function plainValue(text: string, start: number, end: number): unknown {
  if (end - start > maxKnownValue)
    return resolvePlain(end - start > maxKnownName ? text.slice(start, end) : nameValue(text, start, end));
  const place = placeOf(text, start, end);
  const known = knownTexts[place] as string;
  if (known.length === end - start && text.startsWith(known, start)) return knownValues[place];
  const source = text.slice(start, end);
  const value = resolvePlain(source);
  if (typeof value === 'number' && !Number.isFinite(value)) return givenUp;
  knownTexts[place] = source;
  knownValues[place] = value;
  return value;
}

/** A value that begins at `offset`, and the rest of its last line. `parent`: the column of what it belongs to. */
function readInline(reader: Reader, parent: number): unknown {
  const { text, offset: start } = reader;
  let value: unknown;
  switch (text.charCodeAt(start)) {
    case 0x22:
      value = readDouble(reader);
      break;
    case 0x27:
      value = readSingle(reader);
      break;
    case 0x5b:
    case 0x7b:
      value = readFlow(reader);
      break;
    case 0x7c:
    case 0x3e:
      return readBlockScalar(reader, parent);
    default: {
      value = readPlain(reader);
      const end = reader.offset;
      if (value === givenUp || !endLine(reader)) return givenUp;
      return reader.column > parent ? readOn(reader, start, end, parent) : value;
    }
  }
  // After a closing quote or bracket nothing can follow on a deeper line.
  if (value === givenUp || !endLine(reader) || reader.column > parent) return givenUp;
  return value;
}

/** A plain scalar over several lines, the first of which is read: from `start` to `end`. */
function readOn(reader: Reader, start: number, end: number, parent: number): unknown {
  const { text } = reader;
  let value = text.slice(start, end);
  let offset = end;
  for (;;) {
    let breaks = 0;
    let line = reader.lineStart;
    let code = text.charCodeAt(offset);
    for (; code === 0x20 || code === 0x0a; code = text.charCodeAt(++offset)) {
      if (code !== 0x0a) continue;
      breaks++;
      line = offset + 1;
    }
    // A comment ends the scalar, on its line or on one of its own; so does what is not deeper.
    if (breaks === 0 || code === 0x23 || line >= reader.end || offset - line <= parent) {
      reader.offset = breaks === 0 ? offset : line;
      const isEnded = breaks === 0 ? endLine(reader) : toContent(reader);
      return isEnded && reader.column <= parent ? resolvePlain(value) : givenUp;
    }
    const from = offset;
    for (; code !== 0x0a; code = text.charCodeAt(++offset)) {
      if (code === 0x3a) {
        if (isBlank(text.charCodeAt(offset + 1))) return givenUp;
      } else if (code === 0x09) return givenUp;
      else if (code === 0x23 && text.charCodeAt(offset - 1) === 0x20) break;
    }
    while (text.charCodeAt(offset - 1) === 0x20) offset--;
    value += foldOf(breaks) + text.slice(from, offset);
  }
}

/** What line breaks within a scalar become. */
function foldOf(breaks: number): string {
  return breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
}

/** A plain scalar that ends with the line or before a comment. */
function readPlain(reader: Reader): unknown {
  const { text, offset: start, next } = reader;
  if (!isPlainStart(text, start)) return givenUp;
  let end = text.indexOf('\n', start);
  if (next.colon < start) next.colon = find(text, ':', start);
  if (next.hash < start) next.hash = find(text, '#', start);
  if (next.tab < start) next.tab = find(text, '\t', start);
  if (next.tab < end) return givenUp;
  if (next.colon < end || next.hash < end) {
    const lineEnd = end;
    for (end = start; end < lineEnd; end++) {
      const code = text.charCodeAt(end);
      if (code === 0x3a) {
        if (isBlank(text.charCodeAt(end + 1))) return givenUp;
      } else if (code === 0x23 && text.charCodeAt(end - 1) === 0x20) break;
    }
  }
  while (text.charCodeAt(end - 1) === 0x20) end--;
  reader.offset = end;
  return plainValue(text, start, end);
}

function readSingle(reader: Reader): unknown {
  const { text, offset } = reader;
  const start = offset + 1;
  const lineEnd = text.indexOf('\n', start);
  let doubled = false;
  let end = text.indexOf("'", start);
  while (end >= 0 && text.charCodeAt(end + 1) === 0x27) {
    doubled = true;
    end = text.indexOf("'", end + 2);
  }
  if (end < 0 || end >= reader.end) return givenUp;
  reader.offset = end + 1;
  const value = end < lineEnd ? text.slice(start, end) : foldQuoted(text, start, end);
  return doubled && typeof value === 'string' ? value.replaceAll("''", "'") : value;
}

function readDouble(reader: Reader): unknown {
  const { text, offset, next } = reader;
  const start = offset + 1;
  const lineEnd = text.indexOf('\n', start);
  let end = find(text, '"', start);
  if (next.backslash < start) next.backslash = find(text, '\\', start);
  const first = next.backslash;
  const escaped = first < end;
  while (next.backslash < end) {
    const from = next.backslash + 2;
    if (end < from) end = find(text, '"', from);
    next.backslash = find(text, '\\', from);
  }
  if (end >= reader.end) {
    next.backslash = first;
    return givenUp;
  }
  reader.offset = end + 1;
  if (end > lineEnd) return foldQuoted(text, start, end);
  const source = text.slice(start, end);
  return escaped ? decodeEscapes(source) : source;
}

/** Text in double quotes, without line breaks. */
function decodeEscapes(source: string): unknown {
  let value = '';
  let from = 0;
  for (let at = source.indexOf('\\'); at >= 0; at = source.indexOf('\\', from)) {
    const letter = source.charAt(at + 1);
    const simple = escapes[letter];
    value += source.slice(from, at);
    from = at + 2;
    if (simple !== undefined) {
      value += simple;
      continue;
    }
    const digits = source.slice(from, from + (escapeLengths[letter] ?? 0));
    const code = /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : -1;
    if (code < 0 || digits.length !== escapeLengths[letter] || code > 0x10ffff || (code & 0x1ff800) === 0xd800)
      return givenUp;
    value += String.fromCodePoint(code);
    from += digits.length;
  }
  return value + source.slice(from);
}

/** What stands between quotes on several lines. Escapes are decoded, but `''` is not. */
function foldQuoted(text: string, start: number, end: number): unknown {
  const source = text.slice(start, end);
  // JavaScript trims more than blanks.
  if (/[^\S \n]/.test(source)) return givenUp;
  const double = text.charCodeAt(start - 1) === 0x22;
  const lines = source.split('\n');
  let value = '';
  let breaks = 0;
  // A backslash at the end of a line takes the break away; what follows are the empty lines only.
  let joined = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    const isFirst = index === 0;
    const isLast = index === lines.length - 1;
    if (line.startsWith('...') && !isFirst) return givenUp;
    let content = isFirst ? line : line.trimStart();
    if (!isLast) content = content.trimEnd();
    if (content === '' && !isFirst && !isLast) {
      breaks++;
      continue;
    }
    if (!isFirst) value += joined ? '\n'.repeat(breaks) : foldOf(breaks + 1);
    breaks = 0;
    joined = false;
    if (double && content.includes('\\')) {
      if (!isLast && /(?:^|[^\\])(?:\\\\)*\\$/.test(content)) {
        // With blanks after the backslash it is one of them that is escaped.
        if (line.endsWith(' ')) return givenUp;
        joined = true;
        content = content.slice(0, -1);
      }
      const decoded = decodeEscapes(content);
      if (decoded === givenUp) return givenUp;
      content = decoded as string;
    }
    value += content;
  }
  return value;
}

/** A flow collection. */
function readFlow(reader: Reader): unknown {
  if (++reader.depth > maxFastDepth) return givenUp;
  const { text } = reader;
  const isMapping = text.charCodeAt(reader.offset) === 0x7b;
  const close = isMapping ? 0x7d : 0x5d;
  const { items } = reader;
  const base = items.length;
  const mapping: Record<string, unknown> = {};
  reader.offset++;
  if (toFlowContent(reader) !== close) {
    for (;;) {
      if (isMapping) {
        const key = readFlowKey(reader);
        if (key === undefined) return givenUp;
        toFlowContent(reader);
        const value = readFlowValue(reader);
        if (value === givenUp || mapping[key] !== undefined) return givenUp;
        mapping[key] = value;
      } else {
        const value = readFlowValue(reader);
        if (value === givenUp) return givenUp;
        items.push(value);
      }
      const code = toFlowContent(reader);
      if (code === close) break;
      if (code !== 0x2c) return givenUp;
      reader.offset++;
      // A comma may stand before the bracket that closes.
      if (toFlowContent(reader) === close) break;
    }
  }
  reader.offset++;
  reader.depth--;
  return isMapping ? mapping : takeFrom(items, base);
}

/** Passes over blanks, line breaks and comments within brackets. Gives the character there; 0 at what is to be left alone. */
function toFlowContent(reader: Reader): number {
  const { text } = reader;
  let { offset } = reader;
  let code = text.charCodeAt(offset);
  for (; code === 0x20 || code === 0x0a || code === 0x23; code = text.charCodeAt(++offset)) {
    if (code === 0x23) {
      if (!isBlank(text.charCodeAt(offset - 1))) return 0;
      offset = text.indexOf('\n', offset);
    } else if (code === 0x20) continue;
    if (offset + 1 >= reader.end || isEndMarker(text, offset + 1)) return 0;
  }
  reader.offset = offset;
  return code;
}

/** A key within braces and its colon: plain, or quoted without anything to decode. */
function readFlowKey(reader: Reader): string | undefined {
  const { text, offset: start } = reader;
  const quote = text.charCodeAt(start);
  if (quote === 0x22 || quote === 0x27) {
    const key = quote === 0x22 ? readDouble(reader) : readSingle(reader);
    const lineEnd = text.indexOf('\n', start);
    while (text.charCodeAt(reader.offset) === 0x20) reader.offset++;
    if (typeof key !== 'string' || text.charCodeAt(reader.offset) !== 0x3a) return undefined;
    reader.offset++;
    return reader.offset > lineEnd || reader.offset - start > maxKeyLength ? undefined : key;
  }
  const key = readFlowPlain(reader);
  if (typeof key !== 'string' || key === '<<' || text.charCodeAt(reader.offset) !== 0x3a) return undefined;
  reader.offset++;
  return reader.offset - start > maxKeyLength ? undefined : key;
}

function readFlowValue(reader: Reader): unknown {
  switch (reader.text.charCodeAt(reader.offset)) {
    case 0x22:
      return readDouble(reader);
    case 0x27:
      return readSingle(reader);
    case 0x5b:
    case 0x7b:
      return readFlow(reader);
    default:
      return readFlowPlain(reader);
  }
}

/** A plain scalar within brackets, on one line. What must not follow it (a colon after a list item, more text) the caller trips over. */
function readFlowPlain(reader: Reader): unknown {
  const { text, offset: start } = reader;
  if (!isPlainStart(text, start) || text.charCodeAt(start) === 0x3a) return givenUp;
  let offset = start;
  for (; ; offset++) {
    const code = text.charCodeAt(offset);
    if (code === 0x2c || code === 0x5d || code === 0x7d || code === 0x0a) break;
    if (code === 0x3a && isBlank(text.charCodeAt(offset + 1))) break;
    if (code === 0x09 || code === 0x3f || code === 0x5b || code === 0x7b) return givenUp;
    if (code === 0x23 && text.charCodeAt(offset - 1) === 0x20) return givenUp;
  }
  let end = offset;
  while (text.charCodeAt(end - 1) === 0x20) end--;
  reader.offset = end;
  return plainValue(text, start, end);
}

/** No text is indented deeper, and a pattern with a larger number would be none. */
const maxIndent = 500;

const blockHeader = /([|>])([-+]?)([1-9]?)([-+]?) *(?: #[^\n]*)?\n/y;

/** The offset of what follows the blanks at an offset. */
function afterBlanks(text: string, from: number): number {
  let offset = from;
  while (text.charCodeAt(offset) === 0x20) offset++;
  return offset;
}

/** `|` or `>` with what else may stand in its line, and the lines that follow, indented deeper than `parent`. */
function readBlockScalar(reader: Reader, parent: number): unknown {
  const { text, end } = reader;
  blockHeader.lastIndex = reader.offset;
  const header = blockHeader.exec(text);
  if (!header) return givenUp;
  const [, style, before, digit, after = ''] = header;
  if (before && after) return givenUp;
  const chomping = before || after;

  let line = blockHeader.lastIndex;
  let offset = line;
  let blankLines = 0;
  // Without a digit the first line that is not blank gives the indentation.
  let indent = digit ? Math.max(parent, 0) + Number(digit) : -1;
  for (; line < end; line = offset + 1) {
    offset = afterBlanks(text, line);
    if (text.charCodeAt(offset) !== 0x0a) break;
    // Blanks on a leading empty line may count too: leave that to those who know.
    if (offset > line) return givenUp;
    blankLines++;
  }
  if (line >= end || text.charCodeAt(offset) === 0x09) return givenUp;
  const found = offset - line;
  if (indent < 0) indent = found;
  if (indent <= parent || indent < 1 || indent > maxIndent || found < indent) return givenUp;

  const start = line + indent;
  let contentEnd = start;
  let breaksAfter = 0;
  let ragged = false;
  const margin = ' '.repeat(indent);
  for (let lineEnd = line; line < end; line = lineEnd + 1) {
    const limit = line + indent;
    // A call for each line, though a loop would be quicker once it is optimized: that would take V8 longer than all block scalars take.
    if (text.startsWith(margin, line)) lineEnd = text.indexOf('\n', limit);
    else {
      lineEnd = afterBlanks(text, line);
      if (text.charCodeAt(lineEnd) === 0x09) return givenUp;
      if (text.charCodeAt(lineEnd) !== 0x0a) break;
      // An empty line with a few blanks.
      if (lineEnd > line) ragged = true;
    }
    if (lineEnd > limit) {
      contentEnd = lineEnd;
      breaksAfter = 1;
    } else breaksAfter++;
  }
  const source = text.slice(start, contentEnd);
  // Not `replaceAll`: that leaves a chain of views of the whole file.
  const body = ragged
    ? source.replace(new RegExp(`\n {0,${indent}}`, 'g'), '\n')
    : source.split(`\n${margin}`).join('\n');
  reader.offset = line;
  if (!toContent(reader) || reader.column > parent) return givenUp;
  const ending = chomping === '-' ? '' : chomping === '+' ? '\n'.repeat(breaksAfter) : '\n';
  return '\n'.repeat(blankLines) + (style === '>' ? foldBlock(body) : body) + ending;
}

/** The text of `>`: lines are joined, but not where either begins with a blank. */
function foldBlock(body: string): string {
  const lines = body.split('\n');
  let value = lines[0] as string;
  let breaks = 0;
  let isMore = /^[ \t]/.test(value);
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as string;
    breaks++;
    if (line === '') continue;
    const wasMore = isMore;
    isMore = line.charCodeAt(0) === 0x20 || line.charCodeAt(0) === 0x09;
    value += (wasMore || isMore ? '\n'.repeat(breaks) : foldOf(breaks)) + line;
    breaks = 0;
  }
  return value;
}
