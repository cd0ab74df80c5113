/**
 * Text to tokens, as Kubernetes' YAML library does it.
 *
 * The rules and their order are those of libyaml's scanner in the Go port that sigs.k8s.io/yaml uses (go.yaml.in/yaml/v2: scannerc.go), so
 * that what kubectl takes is taken and what it refuses is refused, oddities included: no JavaScript library agrees with it on tabs, keys
 * over 1024 characters, `%` lines, NEL and LS, or lines that begin in column 0 within quotes. Written anew; the design is libyaml's,
 * Copyright (c) 2006 Kirill Simonov, MIT licence.
 */
import { fail, maxDepth, type Scalar, tooDeep } from './failure.ts';

/** What a token is. Those with `start` or `end` in their name have no text of their own unless they are brackets. */
export type TokenType =
  | 'stream-end'
  | 'version-directive'
  | 'tag-directive'
  | 'document-start'
  | 'document-end'
  | 'block-sequence-start'
  | 'block-mapping-start'
  | 'block-end'
  | 'flow-sequence-start'
  | 'flow-sequence-end'
  | 'flow-mapping-start'
  | 'flow-mapping-end'
  | 'block-entry'
  | 'flow-entry'
  | 'key'
  | 'value'
  | 'alias'
  | 'anchor'
  | 'tag'
  | 'scalar';

/** How a scalar is written. `empty` is one that is not written at all, e.g. the value of `key:`. */
export type ScalarStyle = 'empty' | 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A token. Offsets count from the start of the scanned text, end exclusive. */
export interface Token {
  readonly type: TokenType;
  readonly start: number;
  readonly end: number;
  /** Scalar: its value. Alias and anchor: the name. Tag and %TAG: the handle. %YAML: the version. */
  readonly text: string;
  /** Tag: what follows the handle. %TAG: the prefix. */
  readonly suffix: string;
  readonly style: ScalarStyle;
}

interface SimpleKey {
  possible: boolean;
  required: boolean;
  token: number;
  offset: number;
  line: number;
  column: number;
}

/** State of a scan. Made by `startScan`, moved on by `peek` and `skip`. */
export interface Scan {
  readonly source: string;
  /** Offsets of the `#` of each comment met so far. */
  readonly comments: number[];
  offset: number;
  line: number;
  lineStart: number;
  tokens: Token[];
  head: number;
  /** Number of tokens that were skipped: the head token's number. */
  parsed: number;
  indent: number;
  readonly indents: number[];
  flow: number;
  keyAllowed: boolean;
  readonly keys: SimpleKey[];
  /** Token number to index in `keys`, for the keys that may still turn out to be one. */
  readonly keyOfToken: Map<number, number>;
  /** The plain scalar and the quoted one that were read last. */
  plain: Scalar | undefined;
  quoted: Scalar | undefined;
}

/** Finds what YAML does not allow in a text at all: control characters and damaged surrogate pairs. */
export const unprintable =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Begins the scan of one document.
 *
 * @param text of the document; a byte order mark at its start is passed over
 * @throws `fail` at a character that YAML forbids (go-yaml: yaml_parser_update_buffer)
 */
export function startScan(text: string): Scan {
  const forbidden = unprintable.exec(text);
  if (forbidden) fail(forbiddenMessage(text.charCodeAt(forbidden.index)), forbidden.index);
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // go-yaml then drops the first character of every line.
  if (bom && text.charCodeAt(1) === 0xfeff) fail('the byte order mark stands twice', 1);
  return {
    // YAMLReader gives each line a line feed, the last one too. The zeros are what the scanner takes for the end.
    source: `${text}${/[\r\n]$/.test(text) ? '' : '\n'}\0\0\0\0`,
    comments: [],
    offset: bom,
    line: 0,
    lineStart: bom,
    tokens: [],
    head: 0,
    parsed: 0,
    indent: -1,
    indents: [],
    flow: 0,
    keyAllowed: true,
    keys: [{ possible: false, required: false, token: 0, offset: 0, line: 0, column: 0 }],
    keyOfToken: new Map(),
    plain: undefined,
    quoted: undefined,
  };
}

function forbiddenMessage(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) return 'half a surrogate pair stands here: the text is damaged';
  return `the control character U+${code.toString(16).toUpperCase().padStart(4, '0')} is not allowed in YAML`;
}

/**
 * The next token, which stays. At the end it is `stream-end`, for ever.
 *
 * @throws `fail` where the text is not YAML
 */
export function peek(scan: Scan): Token {
  for (;;) {
    const token = scan.tokens[scan.head];
    if (token) {
      const index = scan.keyOfToken.get(scan.parsed);
      // Only what follows shows whether the token is a key; if it still may be, scan on.
      if (index === undefined || !isKeyValid(scan, scan.keys[index] as SimpleKey)) return token;
    }
    fetchToken(scan);
  }
}

/** Passes over the token that `peek` gave. */
export function skip(scan: Scan): void {
  scan.parsed++;
  scan.head++;
  if (scan.head === scan.tokens.length) {
    scan.tokens.length = 0;
    scan.head = 0;
  }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function isBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function isBlankOrEnd(code: number): boolean {
  return isBlank(code) || isBreak(code) || code === 0;
}

function isBreakOrEnd(code: number): boolean {
  return isBreak(code) || code === 0;
}

function isWord(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || isDigit(code) || code === 0x5f || code === 0x2d
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function codeAt(scan: Scan, ahead: number): number {
  return scan.source.charCodeAt(scan.offset + ahead);
}

function column(scan: Scan): number {
  return scan.offset - scan.lineStart;
}

/** Passes over a line break and gives what it contributes to a scalar. */
function readBreak(scan: Scan): string {
  const code = codeAt(scan, 0);
  scan.offset++;
  if (code === 0x0d) {
    // YAMLReader makes CRLF a line feed before the scanner sees it, so that a CR before it joins the same break.
    if (codeAt(scan, 0) === 0x0d && codeAt(scan, 1) === 0x0a) scan.offset++;
    if (codeAt(scan, 0) === 0x0a) scan.offset++;
  }
  scan.line++;
  scan.lineStart = scan.offset;
  return code === 0x2028 || code === 0x2029 ? String.fromCharCode(code) : '\n';
}

function skipBlanks(scan: Scan): void {
  while (isBlank(codeAt(scan, 0))) scan.offset++;
}

function skipComment(scan: Scan): void {
  if (codeAt(scan, 0) !== 0x23) return;
  scan.comments.push(scan.offset);
  while (!isBreakOrEnd(codeAt(scan, 0))) scan.offset++;
}

function put(
  scan: Scan,
  type: TokenType,
  start: number,
  end: number,
  text = '',
  suffix = '',
  style: ScalarStyle = 'empty',
): void {
  scan.tokens.push({ type, start, end, text, suffix, style });
}

/** Puts a token without text before the one of the given number. */
function putBefore(scan: Scan, type: TokenType, token: number, offset: number): void {
  // The token may be gone already (after an empty flow collection); go-yaml then appends.
  if (token < scan.parsed) {
    put(scan, type, offset, offset);
    return;
  }
  const at = scan.head + token - scan.parsed;
  scan.tokens.splice(at, 0, { type, start: offset, end: offset, text: '', suffix: '', style: 'empty' });
}

function atMarker(scan: Scan): boolean {
  const code = codeAt(scan, 0);
  return (
    (code === 0x2d || code === 0x2e) &&
    scan.offset === scan.lineStart &&
    codeAt(scan, 1) === code &&
    codeAt(scan, 2) === code &&
    isBlankOrEnd(codeAt(scan, 3))
  );
}

function fetchToken(scan: Scan): void {
  skipToToken(scan);
  unrollIndent(scan, column(scan));
  const { offset } = scan;
  const code = codeAt(scan, 0);
  const next = codeAt(scan, 1);
  const atLineStart = offset === scan.lineStart;
  if (code === 0) {
    fetchStreamEnd(scan);
    return;
  }
  if (atLineStart && code === 0x25) {
    fetchDirective(scan);
    return;
  }
  if (atMarker(scan)) {
    unrollIndent(scan, -1);
    removeKey(scan);
    scan.keyAllowed = false;
    scan.offset += 3;
    put(scan, code === 0x2d ? 'document-start' : 'document-end', offset, scan.offset);
    return;
  }
  switch (code) {
    case 0x5b: // [
      fetchFlowStart(scan, 'flow-sequence-start');
      return;
    case 0x7b: // {
      fetchFlowStart(scan, 'flow-mapping-start');
      return;
    case 0x5d: // ]
      fetchFlowEnd(scan, 'flow-sequence-end');
      return;
    case 0x7d: // }
      fetchFlowEnd(scan, 'flow-mapping-end');
      return;
    case 0x2c: // ,
      removeKey(scan);
      scan.keyAllowed = true;
      scan.offset++;
      put(scan, 'flow-entry', offset, scan.offset);
      return;
    case 0x2d: // -
      if (isBlankOrEnd(next)) {
        fetchBlockEntry(scan);
        return;
      }
      fetchScalar(scan, scanPlain);
      return;
    case 0x3f: // ?
      if (scan.flow > 0 || isBlankOrEnd(next)) {
        fetchKey(scan);
        return;
      }
      fetchScalar(scan, scanPlain);
      return;
    case 0x3a: // :
      if (scan.flow > 0 || isBlankOrEnd(next)) {
        fetchValue(scan);
        return;
      }
      fetchScalar(scan, scanPlain);
      return;
    case 0x2a: // *
      fetchScalar(scan, scanAlias);
      return;
    case 0x26: // &
      fetchScalar(scan, scanAnchor);
      return;
    case 0x21: // !
      fetchScalar(scan, scanTag);
      return;
    case 0x27: // '
    case 0x22: // "
      fetchScalar(scan, scanQuoted);
      return;
    case 0x7c: // |
    case 0x3e: // >
      if (scan.flow > 0) break;
      removeKey(scan);
      scan.keyAllowed = true;
      scanBlock(scan);
      return;
    case 0x09:
    case 0x23: // #
    case 0x25: // %
    case 0x40: // @
    case 0x60: // `
      break;
    default:
      fetchScalar(scan, scanPlain);
      return;
  }
  if (code === 0x09) fail('a tab cannot be used for indentation', offset);
  fail(`a value cannot begin with '${String.fromCharCode(code)}' unless it is quoted`, offset);
}

function skipToToken(scan: Scan): void {
  for (;;) {
    let code = codeAt(scan, 0);
    // Where a key may begin a tab would be indentation, and stays for `fetchToken` to stumble over.
    while (code === 0x20 || (code === 0x09 && (scan.flow > 0 || !scan.keyAllowed))) {
      scan.offset++;
      code = codeAt(scan, 0);
    }
    skipComment(scan);
    if (!isBreak(codeAt(scan, 0))) return;
    readBreak(scan);
    if (scan.flow === 0) scan.keyAllowed = true;
  }
}

/** True while a saved position may still be that of a key: on one line and within 1024 characters. */
function isKeyValid(scan: Scan, key: SimpleKey): boolean {
  if (!key.possible) return false;
  if (key.line < scan.line || isLongerThanKey(scan, key.offset)) {
    if (key.required) failKey(scan, key);
    key.possible = false;
    return false;
  }
  return true;
}

function isLongerThanKey(scan: Scan, from: number): boolean {
  if (scan.offset - from <= 1024) return false;
  // go-yaml counts characters, not code units.
  let characters = 0;
  for (let offset = from; offset < scan.offset; offset++) {
    if ((scan.source.charCodeAt(offset) & 0xfc00) !== 0xdc00) characters++;
  }
  return characters > 1024;
}

const keyTooLong = 'a key cannot be longer than 1024 characters';

function failKey(scan: Scan, key: SimpleKey): never {
  if (key.line === scan.line && scan.offset - key.offset > 1024) {
    fail(keyTooLong, key.offset);
  }
  fail("a ':' is missing after this key, or the line is indented wrongly", key.offset);
}

function saveKey(scan: Scan): void {
  if (!scan.keyAllowed) return;
  removeKey(scan);
  const top = scan.keys.length - 1;
  const token = scan.parsed + scan.tokens.length - scan.head;
  scan.keys[top] = {
    possible: true,
    required: scan.flow === 0 && scan.indent === column(scan),
    token,
    offset: scan.offset,
    line: scan.line,
    column: column(scan),
  };
  scan.keyOfToken.set(token, top);
}

function removeKey(scan: Scan): void {
  const key = scan.keys[scan.keys.length - 1] as SimpleKey;
  if (!key.possible) return;
  if (key.required) failKey(scan, key);
  key.possible = false;
  scan.keyOfToken.delete(key.token);
}

/** Opens a block collection if the column is deeper than the one that is open. `before` names the token that it begins with, -1 the next. */
function rollIndent(
  scan: Scan,
  to: number,
  before: number,
  type: 'block-sequence-start' | 'block-mapping-start',
  offset: number,
): void {
  if (scan.flow > 0 || scan.indent >= to) return;
  scan.indents.push(scan.indent);
  scan.indent = to;
  if (scan.indents.length > maxDepth) fail(tooDeep, offset);
  if (before < 0) put(scan, type, offset, offset);
  else putBefore(scan, type, before, offset);
}

function unrollIndent(scan: Scan, to: number): void {
  if (scan.flow > 0) return;
  while (scan.indent > to) {
    put(scan, 'block-end', scan.offset, scan.offset);
    scan.indent = scan.indents.pop() ?? -1;
  }
}

function fetchStreamEnd(scan: Scan): void {
  if (column(scan) !== 0) {
    scan.lineStart = scan.offset;
    scan.line++;
  }
  unrollIndent(scan, -1);
  removeKey(scan);
  scan.keyAllowed = false;
  put(scan, 'stream-end', scan.offset, scan.offset);
}

function fetchFlowStart(scan: Scan, type: 'flow-sequence-start' | 'flow-mapping-start'): void {
  saveKey(scan);
  const { offset } = scan;
  const token = scan.parsed + scan.tokens.length - scan.head;
  scan.keys.push({ possible: false, required: false, token, offset, line: 0, column: 0 });
  scan.flow++;
  if (scan.flow > maxDepth) fail(tooDeep, offset);
  scan.keyAllowed = true;
  scan.offset++;
  put(scan, type, offset, scan.offset);
}

function fetchFlowEnd(scan: Scan, type: 'flow-sequence-end' | 'flow-mapping-end'): void {
  removeKey(scan);
  if (scan.flow > 0) {
    scan.flow--;
    const key = scan.keys.pop();
    // For an empty collection this is the number of its own first token: go-yaml forgets that `{}` or `[]` might be a key.
    if (key) scan.keyOfToken.delete(key.token);
  }
  scan.keyAllowed = false;
  const { offset } = scan;
  scan.offset++;
  put(scan, type, offset, scan.offset);
}

function fetchBlockEntry(scan: Scan): void {
  const { offset } = scan;
  if (scan.flow === 0) {
    if (!scan.keyAllowed) fail("a list item ('- ') cannot begin here", offset);
    rollIndent(scan, column(scan), -1, 'block-sequence-start', offset);
  }
  removeKey(scan);
  scan.keyAllowed = true;
  scan.offset++;
  put(scan, 'block-entry', offset, scan.offset);
}

function fetchKey(scan: Scan): void {
  const { offset } = scan;
  if (scan.flow === 0) {
    if (!scan.keyAllowed) fail("a key ('? ') cannot begin here", offset);
    rollIndent(scan, column(scan), -1, 'block-mapping-start', offset);
  }
  removeKey(scan);
  scan.keyAllowed = scan.flow === 0;
  scan.offset++;
  put(scan, 'key', offset, scan.offset);
}

function fetchValue(scan: Scan): void {
  const { offset } = scan;
  const key = scan.keys[scan.keys.length - 1] as SimpleKey;
  if (isKeyValid(scan, key)) {
    putBefore(scan, 'key', key.token, key.offset);
    rollIndent(scan, key.column, key.token, 'block-mapping-start', key.offset);
    key.possible = false;
    scan.keyOfToken.delete(key.token);
    scan.keyAllowed = false;
  } else {
    if (scan.flow === 0) {
      if (!scan.keyAllowed) {
        if (key.line === scan.line && isLongerThanKey(scan, key.offset)) fail(keyTooLong, key.offset);
        fail("a ':' cannot stand here: quote the text if it is part of a value, or mend the indentation", offset);
      }
      rollIndent(scan, column(scan), -1, 'block-mapping-start', offset);
    }
    scan.keyAllowed = scan.flow === 0;
  }
  scan.offset++;
  put(scan, 'value', offset, scan.offset);
}

function fetchScalar(scan: Scan, read: (scan: Scan) => void): void {
  saveKey(scan);
  scan.keyAllowed = false;
  read(scan);
}

function fetchDirective(scan: Scan): void {
  unrollIndent(scan, -1);
  removeKey(scan);
  scan.keyAllowed = false;
  const start = scan.offset;
  scan.offset++;
  const name = readWord(scan);
  if (name === 'YAML' && isBlankOrEnd(codeAt(scan, 0))) {
    skipBlanks(scan);
    const version = /^\d{1,2}\.\d{1,2}(?!\d)/.exec(scan.source.slice(scan.offset, scan.offset + 6))?.[0];
    if (version === undefined) fail('the %YAML directive needs a version such as 1.1', scan.offset);
    scan.offset += version.length;
    put(scan, 'version-directive', start, scan.offset, version);
  } else if (name === 'TAG' && isBlankOrEnd(codeAt(scan, 0))) {
    skipBlanks(scan);
    const handle = readTagHandle(scan);
    if (handle !== '!' && !handle.endsWith('!')) fail("a tag handle must end with '!'", scan.offset);
    if (!isBlank(codeAt(scan, 0))) fail('a blank is missing after the tag handle', scan.offset);
    skipBlanks(scan);
    const prefix = readTagUri(scan);
    if (prefix === '') fail('the %TAG directive needs a prefix', scan.offset);
    if (!isBlankOrEnd(codeAt(scan, 0))) fail('this character cannot be part of a tag', scan.offset);
    put(scan, 'tag-directive', start, scan.offset, handle, prefix);
  } else {
    fail("a line that begins with '%' is a YAML directive, and this is none that is known", start);
  }
  skipBlanks(scan);
  skipComment(scan);
  if (!isBreakOrEnd(codeAt(scan, 0))) fail('only a comment may follow a YAML directive', scan.offset);
  if (isBreak(codeAt(scan, 0))) readBreak(scan);
}

function readWord(scan: Scan): string {
  const start = scan.offset;
  while (isWord(codeAt(scan, 0))) scan.offset++;
  return scan.source.slice(start, scan.offset);
}

function scanAlias(scan: Scan): void {
  scanName(scan, 'alias');
}

function scanAnchor(scan: Scan): void {
  scanName(scan, 'anchor');
}

function scanName(scan: Scan, type: 'alias' | 'anchor'): void {
  const start = scan.offset;
  scan.offset++;
  const name = readWord(scan);
  const code = codeAt(scan, 0);
  if (name === '' || !(isBlankOrEnd(code) || '?:,]}%@`'.includes(String.fromCharCode(code)))) {
    fail(
      type === 'alias'
        ? "'*' begins an alias here, and this is no alias name: quote a value that begins with '*'"
        : "'&' begins an anchor here, and this is no anchor name: quote a value that begins with '&'",
      start,
    );
  }
  put(scan, type, start, scan.offset, name);
}

function scanTag(scan: Scan): void {
  const start = scan.offset;
  let handle = '';
  let suffix: string;
  if (codeAt(scan, 1) === 0x3c) {
    scan.offset += 2;
    suffix = readTagUri(scan);
    if (suffix === '' || codeAt(scan, 0) !== 0x3e) fail("this tag lacks its '>'", start);
    scan.offset++;
  } else {
    handle = readTagHandle(scan);
    if (handle.length > 1 && handle.endsWith('!')) {
      suffix = readTagUri(scan);
      if (suffix === '') fail('this tag lacks its name', start);
    } else {
      suffix = handle.slice(1) + readTagUri(scan);
      handle = '!';
      if (suffix === '') {
        handle = '';
        suffix = '!';
      }
    }
  }
  if (!isBlankOrEnd(codeAt(scan, 0))) fail('this character cannot be part of a tag', scan.offset);
  put(scan, 'tag', start, scan.offset, handle, suffix);
}

function readTagHandle(scan: Scan): string {
  if (codeAt(scan, 0) !== 0x21) fail("a tag handle must begin with '!'", scan.offset);
  const start = scan.offset;
  scan.offset++;
  while (isWord(codeAt(scan, 0))) scan.offset++;
  if (codeAt(scan, 0) === 0x21) scan.offset++;
  return scan.source.slice(start, scan.offset);
}

function readTagUri(scan: Scan): string {
  const start = scan.offset;
  for (;;) {
    const code = codeAt(scan, 0);
    if (code === 0x25) {
      if (!/^%[0-9a-fA-F]{2}/.test(scan.source.slice(scan.offset, scan.offset + 3))) {
        fail("a '%' in a tag needs two hexadecimal digits after it", scan.offset);
      }
      scan.offset += 3;
    } else if (isWord(code) || (code !== 0 && ";/?:@&=+$,.!~*'()[]".includes(String.fromCharCode(code)))) scan.offset++;
    else break;
  }
  const uri = scan.source.slice(start, scan.offset);
  if (!uri.includes('%')) return uri;
  try {
    return decodeURIComponent(uri);
  } catch {
    fail('the escaped characters of this tag are not UTF-8', start);
  }
}

function scanBlock(scan: Scan): void {
  const start = scan.offset;
  const literal = codeAt(scan, 0) === 0x7c;
  scan.offset++;
  let chomping = 0;
  let increment = 0;
  // The two indicators may stand in either order, each once.
  for (let round = 0; round < 2; round++) {
    const code = codeAt(scan, 0);
    if (chomping === 0 && (code === 0x2b || code === 0x2d)) chomping = code === 0x2b ? 1 : -1;
    else if (increment === 0 && isDigit(code)) {
      if (code === 0x30) fail('the indentation of a block scalar cannot be 0', scan.offset);
      increment = code - 0x30;
    } else break;
    scan.offset++;
  }
  skipBlanks(scan);
  skipComment(scan);
  if (!isBreakOrEnd(codeAt(scan, 0))) {
    fail(`the text of a block scalar begins on the line after '${literal ? '|' : '>'}'`, scan.offset);
  }
  if (isBreak(codeAt(scan, 0))) readBreak(scan);
  let end = scan.offset;
  let indent = increment > 0 ? Math.max(scan.indent, 0) + increment : 0;
  let value = '';
  let leadingBreak = '';
  let trailingBreaks = '';
  let leadingBlank = false;

  const readBreaks = (): void => {
    let deepest = 0;
    end = scan.offset;
    for (;;) {
      while ((indent === 0 || column(scan) < indent) && codeAt(scan, 0) === 0x20) scan.offset++;
      if (column(scan) > deepest) deepest = column(scan);
      if ((indent === 0 || column(scan) < indent) && codeAt(scan, 0) === 0x09) {
        fail('a tab cannot be used for indentation', scan.offset);
      }
      if (!isBreak(codeAt(scan, 0))) break;
      trailingBreaks += readBreak(scan);
      end = scan.offset;
    }
    if (indent === 0) indent = Math.max(deepest, scan.indent + 1, 1);
  };

  readBreaks();
  while (column(scan) === indent && codeAt(scan, 0) !== 0) {
    const trailingBlank = isBlank(codeAt(scan, 0));
    if (!literal && !leadingBlank && !trailingBlank && leadingBreak === '\n') {
      if (trailingBreaks === '') value += ' ';
    } else value += leadingBreak;
    value += trailingBreaks;
    trailingBreaks = '';
    leadingBlank = trailingBlank;
    const from = scan.offset;
    while (!isBreakOrEnd(codeAt(scan, 0))) scan.offset++;
    value += scan.source.slice(from, scan.offset);
    leadingBreak = isBreak(codeAt(scan, 0)) ? readBreak(scan) : '';
    readBreaks();
  }
  if (chomping !== -1) value += leadingBreak;
  if (chomping === 1) value += trailingBreaks;
  put(scan, 'scalar', start, end, value, '', literal ? 'literal' : 'folded');
}

/** What the breaks between two lines of a flow or plain scalar become. */
function fold(leadingBreak: string, trailingBreaks: string): string {
  if (leadingBreak !== '\n') return leadingBreak + trailingBreaks;
  return trailingBreaks === '' ? ' ' : trailingBreaks;
}

function scanQuoted(scan: Scan): void {
  const start = scan.offset;
  const quote = codeAt(scan, 0);
  const single = quote === 0x27;
  scan.offset++;
  let value = '';
  for (;;) {
    if (atMarker(scan)) {
      fail(
        `this quote is not closed before the document marker '${scan.source.slice(scan.offset, scan.offset + 3)}'`,
        start,
      );
    }
    if (codeAt(scan, 0) === 0) fail('this quote is never closed', start);
    let from = scan.offset;
    let joined = false;
    let code = codeAt(scan, 0);
    while (!isBlankOrEnd(code)) {
      if (code === quote) {
        if (!single || codeAt(scan, 1) !== 0x27) break;
        value += scan.source.slice(from, scan.offset + 1);
        scan.offset += 2;
        from = scan.offset;
      } else if (!single && code === 0x5c) {
        value += scan.source.slice(from, scan.offset);
        if (isBreak(codeAt(scan, 1))) {
          scan.offset++;
          readBreak(scan);
          from = scan.offset;
          joined = true;
          break;
        }
        value += readEscape(scan);
        from = scan.offset;
      } else scan.offset++;
      code = codeAt(scan, 0);
    }
    value += scan.source.slice(from, scan.offset);
    if (codeAt(scan, 0) === quote) break;
    const blanks = scan.offset;
    let leadingBreak = '';
    let trailingBreaks = '';
    for (code = codeAt(scan, 0); isBlank(code) || isBreak(code); code = codeAt(scan, 0)) {
      if (isBlank(code)) scan.offset++;
      else if (joined) trailingBreaks += readBreak(scan);
      else {
        leadingBreak = readBreak(scan);
        joined = true;
      }
    }
    value += joined ? fold(leadingBreak, trailingBreaks) : scan.source.slice(blanks, scan.offset);
  }
  scan.offset++;
  scan.quoted = { start, end: scan.offset, quoted: true };
  put(scan, 'scalar', start, scan.offset, value, '', single ? 'single' : 'double');
}

/** What a backslash and a letter stand for in double quotes. */
export const escapes: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  "'": "'",
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
/** How many hexadecimal digits follow a backslash and one of these letters. */
export const escapeLengths: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function readEscape(scan: Scan): string {
  const letter = scan.source.charAt(scan.offset + 1);
  const simple = escapes[letter];
  if (simple !== undefined) {
    scan.offset += 2;
    return simple;
  }
  const length = escapeLengths[letter];
  if (length === undefined) fail(`'\\${letter}' is not an escape that a double-quoted text may hold`, scan.offset);
  const digits = scan.source.slice(scan.offset + 2, scan.offset + 2 + length);
  if (digits.length < length || !/^[0-9a-fA-F]+$/.test(digits)) {
    fail(`'\\${letter}' needs ${length} hexadecimal digits after it`, scan.offset);
  }
  const value = Number.parseInt(digits, 16);
  if ((value >= 0xd800 && value <= 0xdfff) || value > 0x10ffff) {
    fail('this escape names no Unicode character', scan.offset);
  }
  scan.offset += 2 + length;
  return String.fromCodePoint(value);
}

function scanPlain(scan: Scan): void {
  const start = scan.offset;
  const indent = scan.indent + 1;
  let end = start;
  let value = '';
  let onNewLine = false;
  let leadingBreak = '';
  let trailingBreaks = '';
  for (;;) {
    if (atMarker(scan) || codeAt(scan, 0) === 0x23) break;
    const from = scan.offset;
    for (let code = codeAt(scan, 0); !isBlankOrEnd(code); code = codeAt(scan, 0)) {
      if (code === 0x3a && isBlankOrEnd(codeAt(scan, 1))) break;
      if (
        scan.flow > 0 &&
        (code === 0x2c || code === 0x3f || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d)
      ) {
        break;
      }
      scan.offset++;
    }
    if (scan.offset > from) {
      value += onNewLine ? fold(leadingBreak, trailingBreaks) : scan.source.slice(end, from);
      value += scan.source.slice(from, scan.offset);
      end = scan.offset;
      onNewLine = false;
      leadingBreak = '';
      trailingBreaks = '';
    }
    if (!isBlank(codeAt(scan, 0)) && !isBreak(codeAt(scan, 0))) break;
    for (let code = codeAt(scan, 0); isBlank(code) || isBreak(code); code = codeAt(scan, 0)) {
      if (isBlank(code)) {
        if (onNewLine && code === 0x09 && column(scan) < indent) {
          fail('a tab cannot be used for indentation', scan.offset);
        }
        scan.offset++;
      } else if (onNewLine) trailingBreaks += readBreak(scan);
      else {
        leadingBreak = readBreak(scan);
        onNewLine = true;
      }
    }
    if (scan.flow === 0 && column(scan) < indent) break;
  }
  scan.plain = { start, end, quoted: false };
  put(scan, 'scalar', start, end, value, '', 'plain');
  // A key may follow on the new line.
  if (onNewLine) scan.keyAllowed = true;
}
