/** Paths to places in the text. Asked only for what a report shows, so it may read the document a second time. */
import { isMergeKey, keyName } from './decode.ts';
import type { Dialect, Document } from './document.ts';
import { spanAt } from './lines.ts';
import { treeOf } from './parse.ts';
import type { At, Path, Place, Span } from './place.ts';
import { sourceAt } from './rendered.ts';
import type { MappingNode, Node, ScalarNode } from './tree.ts';

export { spanAt } from './lines.ts';

interface Located {
  readonly root: Node;
  readonly base: number;
}

/** The trees of the documents that were asked for last: one takes ten times the memory of its text. */
const trees = new Map<Document, Located>();
const mostTrees = 500;

/** A node and the key that leads to it, if it is no list item and not the root. */
export interface Found {
  readonly key: Node | undefined;
  readonly node: Node;
}

/**
 * Finds the token that a position names.
 *
 * - A scalar: its text, quotes included; of a block scalar the indicator; of a value that is not written, the key.
 * - A flow collection: its text, as far as it is on the first line.
 * - A block collection: the key that leads to it; a list item that is a mapping has its first key for that, one that is a list its hyphen.
 * - The path of an alias itself: the alias; anything below: the anchor's content. The same for what `<<` merges.
 * - Part `key`: the key's token; a list item has none, so it is what `value` would be.
 * - The root (`[]`): the first token of the document.
 * - A node of a rendered document: what somebody wrote that made it so (see `rendered.ts`).
 *
 * @param at its path need not exist
 * @returns the place; `exact` is false if the path does not exist: then it is that of the deepest parent that does (its key, or the list
 * item's first token), and for a document with a `problem` that of the problem
 */
export function locate(at: At): Place {
  if (!at.document.rendered) return locateWritten(at);
  const { document, path, part } = at;
  const source = sourceAt(at);
  const seen = { file: document.file.path, start: document.start, path, part };
  if (!source.range) return { ...locateWritten(source), seen };
  const { file } = source.document;
  const span = spanAt(file, source.range[0], source.range[1]);
  return { file: file.path, path: source.path, part: source.part, span, exact: true, seen };
}

function locateWritten(at: At): Place {
  const { document, path, part } = at;
  const { file } = document;
  const place = (span: Span, exact: boolean): Place => ({ file: file.path, path, part, span, exact });
  const located = treeFor(document);
  if (!located) {
    const offset = document.problem?.offset ?? document.start;
    return place(spanAt(file, offset, offset + 1), path.length === 0);
  }
  const { root, base } = located;
  const { found, depth } = descend(root, path, document.dialect ?? 'kubectl');
  const exact = depth === path.length;
  const [start, end] = tokenOf(found, part === 'key' || !exact, (offset) => headerEnd(file.text, base + offset) - base);
  return place(spanAt(file, base + start, base + end), exact);
}

/** The scalar at a position, and where the text begins that its offsets count from; undefined for anything else. */
export function scalarAt(at: At): { readonly node: ScalarNode; readonly base: number } | undefined {
  const { document, path, range } = sourceAt(at);
  if (range) return undefined;
  const located = treeFor(document);
  if (!located) return undefined;
  const { found, depth } = descend(located.root, path, document.dialect ?? 'kubectl');
  if (depth < path.length || found.node.kind !== 'scalar') return undefined;
  return { node: found.node, base: located.base };
}

/** The nodes on the way to a position, the root first, the last one its own. Offsets count from `base`. */
export interface Way {
  readonly steps: readonly Found[];
  readonly base: number;
}

/**
 * The way to a position as it is written there and nowhere else: undefined if the path does not exist, or leads through an alias, a merge key, or
 * content that an alias repeats elsewhere. What stands there can be edited without anything else changing.
 */
export function wayTo({ document, path, range }: At): Way | undefined {
  if (document.rendered || document.problem || range) return undefined;
  const located = treeFor(document);
  if (!located) return undefined;
  const repeated = new Set<Node>();
  collectTargets(located.root, repeated);
  const steps: Found[] = [{ key: undefined, node: located.root }];
  for (const segment of path) {
    const parent = (steps.at(-1) as Found).node;
    const next = child(parent, segment, document.dialect ?? 'kubectl');
    if (!next || parent.kind === 'alias' || repeated.has(next.node)) return undefined;
    // What a merge key brings has a key of another mapping.
    if (parent.kind === 'mapping' && !(next.key && parent.keys.includes(next.key))) return undefined;
    steps.push(next);
  }
  return { steps, base: located.base };
}

function collectTargets(node: Node, targets: Set<Node>): void {
  if (node.kind === 'alias') targets.add(node.target);
  else if (node.kind === 'sequence') for (const item of node.items) collectTargets(item, targets);
  else if (node.kind === 'mapping')
    for (const list of [node.keys, node.values]) for (const one of list) collectTargets(one, targets);
}

function treeFor(document: Document): Located | undefined {
  const known = trees.get(document);
  if (known) return known;
  const tree = treeOf(document);
  if (!tree?.root) return undefined;
  const located = { root: tree.root, base: tree.base };
  if (trees.size >= mostTrees)
    for (const oldest of trees.keys()) {
      trees.delete(oldest);
      break;
    }
  trees.set(document, located);
  return located;
}

function descend(root: Node, path: Path, dialect: Dialect): { found: Found; depth: number } {
  let found: Found = { key: undefined, node: root };
  let depth = 0;
  for (const segment of path) {
    const next = child(found.node, segment, dialect);
    if (!next) break;
    found = next;
    depth++;
  }
  return { found, depth };
}

function child(parent: Node, segment: string | number, dialect: Dialect): Found | undefined {
  const node = parent.kind === 'alias' ? parent.target : parent;
  if (node.kind === 'mapping') return entry(node, String(segment), dialect);
  if (node.kind !== 'sequence') return undefined;
  const item = node.items[Number(segment)];
  return item && { key: undefined, node: item };
}

/** The entry that the decoder lets win: the last one, be it written or merged; with kustomize a written one before any that is merged. */
function entry(mapping: MappingNode, name: string, dialect: Dialect): Found | undefined {
  let found: Found | undefined;
  let isWritten = false;
  for (let index = 0; index < mapping.keys.length; index++) {
    const key = mapping.keys[index] as Node;
    const node = mapping.values[index] as Node;
    if (isMergeKey(key)) {
      if (dialect === 'kubectl' || !isWritten) found = merged(node, name, dialect) ?? found;
    } else if (keyName(key, dialect) === name) {
      found = { key, node };
      isWritten = true;
    }
  }
  return found;
}

function merged(value: Node, name: string, dialect: Dialect): Found | undefined {
  for (const source of value.kind === 'sequence' ? value.items : [value]) {
    const target = source.kind === 'alias' ? source.target : source;
    const found = target.kind === 'mapping' ? entry(target, name, dialect) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Start and end of what stands for a node; a report shows the first line of it. */
function tokenOf(
  { key, node }: Found,
  keyWanted: boolean,
  endOfHeader: (offset: number) => number,
): readonly [start: number, end: number] {
  if (key && keyWanted) return [key.start, key.end];
  switch (node.kind) {
    case 'alias':
      return [node.start, node.end];
    case 'scalar':
      if (node.style === 'empty') return key ? [key.start, key.end] : [node.start - 1, node.start];
      if (node.style === 'literal' || node.style === 'folded') return [node.start, endOfHeader(node.start)];
      return [node.start, node.end];
    case 'sequence':
      if (node.flow) return [node.start, node.end];
      return key ? [key.start, key.end] : [node.start, node.start + 1];
    case 'mapping': {
      if (node.flow) return [node.start, node.end];
      const first = key ?? node.keys[0];
      return first ? [first.start, first.end] : [node.start, node.start + 1];
    }
  }
}

/** The indicators of a block scalar: `|`, `>-`, `|2+`. */
function headerEnd(text: string, start: number): number {
  let end = start + 1;
  while (/[-+0-9]/.test(text.charAt(end))) end++;
  return end;
}

/** The token at a place, as written (`yes`, `1.10`, `"http"`), for messages that speak of the spelling. Costs what `locate` costs. */
export function written(at: At): string {
  const { span } = locate(at);
  return sourceAt(at).document.file.text.slice(span.start.offset, span.end.offset);
}
