/**
 * JSON to the nodes that YAML gives, so that everything after is the same for both.
 * Source: Go's encoding/json (json.Decoder), which kubectl tries first on a file that begins with a brace.
 */
import { fail, maxDepth, mostValues, tooDeep, tooManyValues } from './failure.ts';
import type { MappingNode, Node, ScalarNode, SequenceNode } from './tree.ts';

interface Reader {
  readonly text: string;
  offset: number;
  depth: number;
  values: number;
}

/** One JSON value of a stream. */
export interface JsonValue {
  readonly root: Node;
  /** Offset after the value's last character. */
  readonly end: number;
}

/**
 * Reads one JSON value.
 *
 * @param text that holds it, with anything after it
 * @param start offset of the value; blanks before it are passed over
 * @returns nodes with offsets into `text`, or undefined if nothing but blanks is left
 * @throws `fail` where the text is not JSON
 */
export function parseJson(text: string, start: number): JsonValue | undefined {
  const reader: Reader = { text, offset: start, depth: 0, values: 0 };
  skipBlanks(reader);
  if (reader.offset === text.length) return undefined;
  const root = readValue(reader);
  return { root, end: reader.offset };
}

function skipBlanks(reader: Reader): void {
  for (;;) {
    const code = reader.text.charCodeAt(reader.offset);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    reader.offset++;
  }
}

function readValue(reader: Reader): Node {
  if (++reader.values > mostValues) fail(tooManyValues, reader.offset);
  const character = reader.text[reader.offset];
  if (character === '{' || character === '[') {
    if (++reader.depth > maxDepth) fail(tooDeep, reader.offset);
    const node = character === '{' ? readObject(reader) : readArray(reader);
    reader.depth--;
    return node;
  }
  return character === '"' ? readString(reader) : readWord(reader);
}

function readObject(reader: Reader): MappingNode {
  const start = reader.offset;
  const keys: Node[] = [];
  const values: Node[] = [];
  readMembers(reader, '}', () => {
    if (reader.text[reader.offset] !== '"') fail('a key in double quotes is expected here', reader.offset);
    keys.push(readString(reader));
    skipBlanks(reader);
    if (reader.text[reader.offset] !== ':') fail("':' is expected here", reader.offset);
    reader.offset++;
    skipBlanks(reader);
    values.push(readValue(reader));
  });
  return { kind: 'mapping', start, end: reader.offset, flow: true, keys, values };
}

function readArray(reader: Reader): SequenceNode {
  const start = reader.offset;
  const items: Node[] = [];
  readMembers(reader, ']', () => items.push(readValue(reader)));
  return { kind: 'sequence', start, end: reader.offset, flow: true, items };
}

function readMembers(reader: Reader, close: string, readMember: () => void): void {
  reader.offset++;
  skipBlanks(reader);
  if (reader.text[reader.offset] === close) {
    reader.offset++;
    return;
  }
  for (;;) {
    readMember();
    skipBlanks(reader);
    const character = reader.text[reader.offset];
    if (character !== ',' && character !== close) fail(`',' or '${close}' is expected here`, reader.offset);
    reader.offset++;
    if (character === close) return;
    skipBlanks(reader);
  }
}

function readString(reader: Reader): ScalarNode {
  const start = reader.offset;
  let end = start;
  do {
    end = reader.text.indexOf('"', end + 1);
    if (end < 0) fail('this quote is never closed', start);
  } while (isEscaped(reader.text, end));
  reader.offset = end + 1;
  let text: string;
  try {
    text = JSON.parse(reader.text.slice(start, reader.offset)) as string;
  } catch {
    fail('this text in double quotes holds what JSON does not allow', start);
  }
  // Go puts U+FFFD for half of a surrogate pair.
  text = text.replace(loneSurrogate, '\ufffd');
  return { kind: 'scalar', start, end: reader.offset, text, tag: '', implicit: false, style: 'double' };
}

function isEscaped(text: string, quote: number): boolean {
  let before = quote;
  while (text.charCodeAt(before - 1) === 0x5c) before--;
  return (quote - before) % 2 === 1;
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A number, `true`, `false` or `null`: YAML reads what is left of them in the same way. */
function readWord(reader: Reader): ScalarNode {
  const start = reader.offset;
  const pattern = /(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?)/y;
  pattern.lastIndex = start;
  const text = pattern.exec(reader.text)?.[0];
  if (text === undefined) fail('this is no JSON value', start);
  if (!Number.isFinite(Number(text)) && /^[-\d]/.test(text)) fail('this number is too large', start);
  reader.offset += text.length;
  return { kind: 'scalar', start, end: reader.offset, text, tag: '', implicit: true, style: 'plain' };
}
