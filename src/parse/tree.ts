/**
 * Tokens to nodes with positions. What values are made of is in `decode.ts`; where a node stands is asked in `locate.ts`.
 * The grammar is that of go.yaml.in/yaml/v2: parserc.go and decode.go (parser).
 */
import { fail, maxDepth, mostValues, tooDeep, tooManyValues, trace } from './failure.ts';
import { peek, type ScalarStyle, type Scan, skip, startScan, type Token, type TokenType } from './scan.ts';

/** A scalar. `implicit`: its type is found from its text, as for a plain one. */
export interface ScalarNode {
  readonly kind: 'scalar';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tag: string;
  readonly implicit: boolean;
  readonly style: ScalarStyle;
}

/** A mapping; the keys and values of an entry have the same index. */
export interface MappingNode {
  readonly kind: 'mapping';
  readonly start: number;
  end: number;
  readonly flow: boolean;
  readonly keys: Node[];
  readonly values: Node[];
}

/** A list. */
export interface SequenceNode {
  readonly kind: 'sequence';
  readonly start: number;
  end: number;
  readonly flow: boolean;
  readonly items: Node[];
}

/** An alias and what it stands for. */
export interface AliasNode {
  readonly kind: 'alias';
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly target: Node;
}

/**
 * A node of a document. Offsets count from the start of the document's text; anchor and tag are not part of the node's range. A block
 * collection begins with its first key or hyphen; where it ends is of no use to anyone.
 */
export type Node = ScalarNode | MappingNode | SequenceNode | AliasNode;

/** A parsed document. `root` is undefined if there is nothing but comments. */
export interface Tree {
  readonly root: Node | undefined;
  /** Offsets of the `#` of the comments. */
  readonly comments: readonly number[];
  /** Offset of text after the end of the document, if there is more than comments. */
  readonly ignoredFrom: number | undefined;
}

interface Parse {
  readonly scan: Scan;
  readonly anchors: Map<string, Node>;
  readonly tags: Map<string, string>;
  depth: number;
  values: number;
}

/**
 * Parses one document; what follows its end (after `...`, or after a root that is closed) is not looked at, as in go-yaml.
 *
 * @param text of the document, as cut by `splitDocuments`
 * @throws `fail` where Kubernetes would not read the text
 */
export function parseTree(text: string): Tree {
  const scan = startScan(text);
  const parse: Parse = { scan, anchors: new Map(), tags: new Map(), depth: 0, values: 0 };
  let root: Node | undefined;
  try {
    root = parseDocument(parse);
  } catch (caught) {
    trace(caught, [scan.plain, scan.quoted]);
    throw caught;
  }
  return { root, comments: scan.comments, ignoredFrom: restOf(text, peek(scan)) };
}

/** Where the text goes on after the document's last token. */
function restOf(text: string, token: Token): number | undefined {
  if (token.type === 'stream-end') return undefined;
  if (token.type !== 'document-end') return token.start;
  const content = /^(?:[^\S\n]*(?:#[^\n]*)?\n)*[^\S\n]*(?=[^\s#])/.exec(text.slice(token.end));
  return content ? token.end + content[0].length : undefined;
}

function parseDocument(parse: Parse): Node | undefined {
  const { scan } = parse;
  let token = peek(scan);
  if (token.type === 'stream-end') return undefined;
  const explicit =
    token.type === 'version-directive' || token.type === 'tag-directive' || token.type === 'document-start';
  readDirectives(parse);
  let root: Node;
  if (explicit) {
    token = peek(scan);
    if (token.type !== 'document-start') fail("'---' is missing after the YAML directives", token.start);
    skip(scan);
    token = peek(scan);
    root = startsDocumentPart(token.type) ? emptyNode(token.start) : parseNode(parse, true, false);
  } else root = parseNode(parse, true, false);
  // go-yaml looks one token beyond the root, and an error there is an error of the document.
  peek(scan);
  return root.kind === 'scalar' && root.style === 'empty' && root.tag === '' ? undefined : root;
}

function startsDocumentPart(type: TokenType): boolean {
  return (
    type === 'version-directive' ||
    type === 'tag-directive' ||
    type === 'document-start' ||
    type === 'document-end' ||
    type === 'stream-end'
  );
}

function readDirectives(parse: Parse): void {
  const { scan, tags } = parse;
  let version = false;
  for (let token = peek(scan); ; token = peek(scan)) {
    if (token.type === 'version-directive') {
      if (version) fail('the %YAML directive stands twice', token.start);
      if (!/^0?1\.0?1$/.test(token.text)) fail('Kubernetes reads YAML 1.1 only', token.start);
      version = true;
    } else if (token.type === 'tag-directive') {
      if (tags.has(token.text)) fail('the %TAG directive stands twice for one handle', token.start);
      tags.set(token.text, token.suffix);
    } else break;
    skip(scan);
  }
  if (!tags.has('!')) tags.set('!', '!');
  if (!tags.has('!!')) tags.set('!!', 'tag:yaml.org,2002:');
}

function emptyNode(offset: number): ScalarNode {
  return { kind: 'scalar', start: offset, end: offset, text: '', tag: '', implicit: true, style: 'empty' };
}

function parseNode(parse: Parse, block: boolean, indentless: boolean): Node {
  if (++parse.values > mostValues) fail(tooManyValues, peek(parse.scan).start);
  const { scan } = parse;
  let token = peek(scan);
  if (token.type === 'alias') {
    const target = parse.anchors.get(token.text);
    if (!target)
      fail(`the alias '*${token.text}' has no anchor '&${token.text}' before it in this document`, token.start);
    skip(scan);
    return { kind: 'alias', start: token.start, end: token.end, name: token.text, target };
  }
  let anchor: Token | undefined;
  let tagToken: Token | undefined;
  // Either order, each once; what else stands here is the node's own token.
  for (let round = 0; round < 2; round++) {
    if (token.type === 'anchor' && !anchor) anchor = token;
    else if (token.type === 'tag' && !tagToken) tagToken = token;
    else break;
    skip(scan);
    token = peek(scan);
  }
  const tag = tagToken ? tagName(parse, tagToken) : '';
  const end = Math.max(anchor?.end ?? 0, tagToken?.end ?? 0);

  const isImplicit = tag === '' || tag === '!';
  if (token.type === 'scalar') {
    skip(scan);
    const node: ScalarNode = {
      kind: 'scalar',
      start: token.start,
      end: token.end,
      text: token.text,
      tag,
      implicit: (tag === '' && token.style === 'plain') || tag === '!',
      style: token.style,
    };
    if (anchor) parse.anchors.set(anchor.text, node);
    return node;
  }
  if (++parse.depth > maxDepth) fail(tooDeep, token.start);
  const { type, start } = token;
  let node: Node;
  if (type === 'flow-sequence-start' || (type === 'block-sequence-start' && block)) {
    const sequence: SequenceNode = {
      kind: 'sequence',
      start,
      end: start,
      flow: type === 'flow-sequence-start',
      items: [],
    };
    if (anchor) parse.anchors.set(anchor.text, sequence);
    skip(scan);
    if (sequence.flow) parseFlowSequence(parse, sequence, token);
    else parseBlockSequence(parse, sequence);
    node = sequence;
  } else if (type === 'block-entry' && indentless) {
    const sequence: SequenceNode = { kind: 'sequence', start, end: start, flow: false, items: [] };
    if (anchor) parse.anchors.set(anchor.text, sequence);
    parseIndentlessSequence(parse, sequence);
    node = sequence;
  } else if (type === 'flow-mapping-start' || (type === 'block-mapping-start' && block)) {
    const mapping: MappingNode = {
      kind: 'mapping',
      start,
      end: start,
      flow: type === 'flow-mapping-start',
      keys: [],
      values: [],
    };
    if (anchor) parse.anchors.set(anchor.text, mapping);
    skip(scan);
    if (mapping.flow) parseFlowMapping(parse, mapping, token);
    else parseBlockMapping(parse, mapping);
    node = mapping;
  } else if (anchor || tagToken) {
    node = { kind: 'scalar', start: end, end, text: '', tag, implicit: isImplicit, style: 'empty' };
    if (anchor) parse.anchors.set(anchor.text, node);
  } else fail(unexpected(token), token.start);
  parse.depth--;
  return node;
}

function tagName(parse: Parse, token: Token): string {
  if (token.text === '') return token.suffix;
  const prefix = parse.tags.get(token.text);
  if (prefix === undefined) fail(`the tag handle '${token.text}' is not declared`, token.start);
  return prefix + token.suffix;
}

function unexpected(token: Token): string {
  switch (token.type) {
    case 'flow-sequence-end':
      return "this ']' closes nothing";
    case 'flow-mapping-end':
      return "this '}' closes nothing";
    case 'flow-entry':
      return "a value is missing before this ','";
    case 'block-entry':
      return "a list item ('- ') cannot begin here";
    case 'stream-end':
    case 'document-end':
    case 'document-start':
      return 'the document ends where a value is expected';
    default:
      return 'a value is expected here';
  }
}

function parseBlockSequence(parse: Parse, node: SequenceNode): void {
  const { scan } = parse;
  for (;;) {
    let token = peek(scan);
    if (token.type === 'block-end') {
      skip(scan);
      return;
    }
    if (token.type !== 'block-entry')
      fail("the indentation is wrong: a list item ('- ') is expected here", token.start);
    const { end } = token;
    skip(scan);
    token = peek(scan);
    const isEmpty = token.type === 'block-entry' || token.type === 'block-end';
    node.items.push(isEmpty ? emptyNode(end) : parseNode(parse, true, false));
  }
}

/** A list in the same column as the key that leads to it. It has no token for its end. */
function parseIndentlessSequence(parse: Parse, node: SequenceNode): void {
  const { scan } = parse;
  for (let token = peek(scan); token.type === 'block-entry'; token = peek(scan)) {
    const { end } = token;
    skip(scan);
    const { type } = peek(scan);
    const isEmpty = type === 'block-entry' || type === 'key' || type === 'value' || type === 'block-end';
    node.items.push(isEmpty ? emptyNode(end) : parseNode(parse, true, false));
  }
}

function parseBlockMapping(parse: Parse, node: MappingNode): void {
  const { scan } = parse;
  for (;;) {
    const token = peek(scan);
    if (token.type === 'block-end') {
      skip(scan);
      return;
    }
    if (token.type !== 'key') {
      fail(unexpectedKey(token), token.start);
    }
    skip(scan);
    node.keys.push(parseBlockPart(parse, token.end));
    const value = peek(scan);
    if (value.type === 'value') {
      skip(scan);
      node.values.push(parseBlockPart(parse, value.end));
    } else node.values.push(emptyNode(value.start));
  }
}

function unexpectedKey(token: Token): string {
  switch (token.type) {
    case 'block-entry':
      return "the indentation is wrong: a list item ('- ') stands where a key is expected";
    case 'value':
      return "a key is missing before this ':'";
    default:
      return 'the indentation is wrong: a key is expected here';
  }
}

function parseBlockPart(parse: Parse, end: number): Node {
  const { type } = peek(parse.scan);
  if (type === 'key' || type === 'value' || type === 'block-end') return emptyNode(end);
  return parseNode(parse, true, true);
}

function parseFlowSequence(parse: Parse, node: SequenceNode, open: Token): void {
  const { scan } = parse;
  for (let first = true; ; first = false) {
    let token = peek(scan);
    if (token.type !== 'flow-sequence-end' && !first) {
      if (token.type !== 'flow-entry') failFlow(parse, token, open, ']');
      skip(scan);
      token = peek(scan);
    }
    if (token.type === 'flow-sequence-end') {
      node.end = token.end;
      skip(scan);
      return;
    }
    node.items.push(token.type === 'key' ? parseFlowPair(parse) : parseFlowNode(parse, open, ']'));
  }
}

/** `[a: b]`: a mapping of one entry without braces. */
function parseFlowPair(parse: Parse): MappingNode {
  const { scan } = parse;
  const { start } = peek(scan);
  const node: MappingNode = { kind: 'mapping', start, end: start, flow: true, keys: [], values: [] };
  skip(scan);
  let token = peek(scan);
  if (token.type === 'value' || token.type === 'flow-entry' || token.type === 'flow-sequence-end') {
    // go-yaml passes over the token here, so that `[? , a]` goes wrong later.
    skip(scan);
    node.keys.push(emptyNode(token.end));
  } else node.keys.push(parseNode(parse, false, false));
  token = peek(scan);
  if (token.type === 'value') {
    skip(scan);
    token = peek(scan);
    if (token.type !== 'flow-entry' && token.type !== 'flow-sequence-end') {
      node.values.push(parseNode(parse, false, false));
      node.end = peek(scan).start;
      return node;
    }
  }
  node.values.push(emptyNode(token.start));
  node.end = token.start;
  return node;
}

function parseFlowMapping(parse: Parse, node: MappingNode, open: Token): void {
  const { scan } = parse;
  for (let first = true; ; first = false) {
    let token = peek(scan);
    if (token.type !== 'flow-mapping-end' && !first) {
      if (token.type !== 'flow-entry') failFlow(parse, token, open, '}');
      skip(scan);
      token = peek(scan);
    }
    if (token.type === 'flow-mapping-end') {
      node.end = token.end;
      skip(scan);
      return;
    }
    if (token.type === 'key') {
      skip(scan);
      const { type, start } = peek(scan);
      const isEmpty = type === 'value' || type === 'flow-entry' || type === 'flow-mapping-end';
      node.keys.push(isEmpty ? emptyNode(start) : parseNode(parse, false, false));
      if (peek(scan).type === 'value') skip(scan);
      const value = peek(scan);
      const isMissing = value.type === 'flow-entry' || value.type === 'flow-mapping-end';
      node.values.push(isMissing ? emptyNode(value.start) : parseNode(parse, false, false));
    } else {
      node.keys.push(parseFlowNode(parse, open, '}'));
      node.values.push(emptyNode(peek(scan).start));
    }
  }
}

function parseFlowNode(parse: Parse, open: Token, close: string): Node {
  const token = peek(parse.scan);
  if (token.type === 'stream-end') failFlow(parse, token, open, close);
  return parseNode(parse, false, false);
}

function failFlow({ scan }: Parse, token: Token, open: Token, close: string): never {
  const isEnd = token.type === 'stream-end' || token.type === 'document-start' || token.type === 'document-end';
  // A key that stands no deeper than the line with the bracket was not meant to be within it.
  if (isEnd || indentOf(scan.source, token.start) <= indentOf(scan.source, open.start, token.start)) {
    fail(`this '${close === ']' ? '[' : '{'}' is never closed`, open.start);
  }
  fail(`',' or '${close}' is expected here`, token.start);
}

/** The indentation of the line at an offset; infinite if `other` is on the same line. */
function indentOf(text: string, offset: number, other = -1): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  if (other >= 0 && !text.slice(offset, other).includes('\n')) return -1;
  let column = 0;
  while (text.charCodeAt(start + column) === 0x20) column++;
  return column;
}
