/**
 * Edits of a document as text: what is replaced is a token or a line, and all else (comments, anchors, quotes, line ends) stays as it is. Asked
 * only for what is really to be mended.
 */

import type { Document, SourceFile } from './document.ts';
import { lineAt, lineEnd, lineStarts } from './lines.ts';
import { type Way, wayTo } from './locate.ts';
import { isMapping } from './mapping.ts';
import { asKustomize, parseDocuments } from './parse.ts';
import type { Path } from './place.ts';
import type { Node } from './tree.ts';

/** What an edit makes of a value, in terms of the value. */
export type Change =
  /** A scalar for a scalar; a string is quoted where it has to be. */
  | { readonly op: 'set'; readonly path: Path; readonly value: string | number | boolean }
  /** Another key for the entry at the path. */
  | { readonly op: 'rename'; readonly path: Path; readonly to: string }
  /** The entry at the path, which is a scalar on a line of its own, goes away; with it a mapping that would be empty. */
  | { readonly op: 'remove'; readonly path: Path }
  /** A new first entry of the mapping at the path. */
  | { readonly op: 'insert'; readonly path: Path; readonly key: string; readonly value: string };

/** Offsets in the file's text, end exclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How the change is written in the document's file; undefined if it cannot be made there without touching anything else. */
export function replacementFor(document: Document, change: Change): Replacement | undefined {
  const way = wayTo({ document, path: change.path, part: 'value' });
  if (!way) return undefined;
  switch (change.op) {
    case 'set':
      return replaced(document.file, way, nodeOf(way), change.value);
    case 'rename': {
      const key = way.steps.at(-1)?.key;
      return key && replaced(document.file, way, key, change.to);
    }
    case 'remove':
      return removed(document.file, way);
    case 'insert':
      return inserted(document.file, way, change.key, change.value);
  }
}

const nodeOf = ({ steps }: Way): Node => (steps.at(-1) as Way['steps'][number]).node;

/** One scalar for another, quoted as before. */
function replaced(file: SourceFile, way: Way, node: Node, value: string | number | boolean): Replacement | undefined {
  if (node.kind !== 'scalar' || node.tag !== '') return undefined;
  if (node.style !== 'plain' && node.style !== 'single' && node.style !== 'double') return undefined;
  const [start, end] = [way.base + node.start, way.base + node.end];
  if (/[\r\n]/.test(file.text.slice(start, end))) return undefined;
  const style = typeof value === 'string' ? node.style : 'plain';
  return { start, end, text: scalar(String(value), style, typeof value === 'string', isInFlow(way)) };
}

const isInFlow = ({ steps }: Way): boolean => steps.some(({ node }) => 'flow' in node && node.flow);

function scalar(text: string, style: 'plain' | 'single' | 'double', isText: boolean, inFlow: boolean): string {
  if (!isText) return text;
  if (style === 'single') return `'${text.replaceAll("'", "''")}'`;
  return style === 'plain' && isPlain(text, inFlow) ? text : JSON.stringify(text);
}

/** Whether a text can stand without quotes, and is the same text then to all who read it. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (!(inFlow ? /^[A-Za-z0-9][\w./@-]*$/ : /^[A-Za-z0-9][\w./@,-]*$/).test(text)) return false;
  const [document] = parseDocuments({ path: '', text: `a: ${text}\n` });
  const readAs = (read: Document): unknown => (read.value as { readonly a?: unknown } | undefined)?.a;
  return document !== undefined && readAs(document) === text && readAs(asKustomize(document)) === text;
}

/** Whether a key stands at the beginning of its line, in a block. */
function isFirstOnLine(file: SourceFile, offset: number): boolean {
  const start = lineStarts(file)[lineAt(file, offset)] ?? 0;
  return /^ *$/.test(file.text.slice(start, offset));
}

function removed(file: SourceFile, { steps, base }: Way): Replacement | undefined {
  const [owner, parent, own] = [steps.at(-3), steps.at(-2), steps.at(-1)];
  if (!own?.key || parent?.node.kind !== 'mapping' || parent.node.flow || own.node.kind !== 'scalar') return undefined;
  if (own.node.style === 'literal' || own.node.style === 'folded') return undefined;
  const first = lineAt(file, base + own.key.start);
  const last = lineAt(file, Math.max(base + own.node.end - 1, base + own.key.start));
  if (first !== last || !isFirstOnLine(file, base + own.key.start)) return undefined;
  const starts = lineStarts(file);
  const end = starts[last + 1] ?? file.text.length;
  if (parent.node.keys.length > 1) return { start: starts[first] ?? 0, end, text: '' };
  // The only one: the mapping goes with it, if its key is right above.
  const { key } = parent;
  if (!key || owner?.node.kind !== 'mapping' || owner.node.flow || owner.node.keys.length < 2) return undefined;
  const above = lineAt(file, base + key.start);
  if (above !== first - 1 || !isFirstOnLine(file, base + key.start)) return undefined;
  return { start: starts[above] ?? 0, end, text: '' };
}

function inserted(file: SourceFile, way: Way, key: string, value: string): Replacement | undefined {
  const node = nodeOf(way);
  const first = node.kind === 'mapping' ? node.keys[0] : undefined;
  if (node.kind !== 'mapping' || first?.kind !== 'scalar') return undefined;
  const start = way.base + first.start;
  if (isInFlow(way)) {
    const quoted = first.style === 'double';
    const write = (text: string): string => (quoted ? JSON.stringify(text) : scalar(text, 'plain', true, true));
    return node.flow ? { start, end: start, text: `${write(key)}: ${write(value)}, ` } : undefined;
  }
  const line = lineAt(file, start);
  const before = file.text.slice(lineStarts(file)[line] ?? 0, start);
  if (!/^[ -]*$/.test(before)) return undefined;
  const end = lineEnd(file, line);
  const lineBreak = file.text.slice(end, lineStarts(file)[line + 1] ?? end) || '\n';
  const text = `${key}: ${scalar(value, 'plain', true, false)}${lineBreak}${' '.repeat(before.length)}`;
  return { start, end: start, text };
}

/** The text with replacements that do not overlap. */
export function apply(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: insert } of [...replacements].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, start) + insert;
    at = end;
  }
  return result + text.slice(at);
}

/**
 * Whether a text holds what the old one held, but for the changes: the same documents, the same values.
 *
 * @param changes by the index of the document
 */
export function holdsOnly(
  before: SourceFile,
  after: SourceFile,
  changes: ReadonlyMap<number, readonly Change[]>,
): boolean {
  const old = parseDocuments(before);
  const fresh = parseDocuments(after);
  return (
    old.length === fresh.length &&
    old.every((document, index) => {
      const other = fresh[index];
      if (!other || (document.problem === undefined) !== (other.problem === undefined)) return false;
      if (document.duplicateKeys.length !== other.duplicateKeys.length) return false;
      if (document.problem) return document.problem.message === other.problem?.message && !changes.has(index);
      // All sets before any rename: a path is that of the old value.
      const ordered = [...(changes.get(index) ?? [])].sort((a, b) => rank[a.op] - rank[b.op]);
      const expected = ordered.reduce(changed, document.value);
      return isEqual(expected, other.value);
    })
  );
}

const rank: Readonly<Record<Change['op'], number>> = { set: 0, insert: 1, rename: 2, remove: 3 };

/** The value with a change made to it; as it is if the path does not exist. */
function changed(value: unknown, change: Change): unknown {
  const [step, ...rest] = change.path;
  if (step === undefined) {
    if (change.op === 'set') return change.value;
    return change.op === 'insert' && isMapping(value) ? { [change.key]: change.value, ...value } : value;
  }
  if (Array.isArray(value))
    return value.map((item, index) => (index === Number(step) ? changed(item, { ...change, path: rest }) : item));
  if (!isMapping(value) || !Object.hasOwn(value, step)) return value;
  const entries = Object.entries(value);
  if (rest.length > 0 || change.op === 'set' || change.op === 'insert') {
    const made = changed(value[step], { ...change, path: rest });
    const isGone = change.op === 'remove' && isMapping(made) && Object.keys(made).length === 0;
    return Object.fromEntries(
      entries.flatMap(([key, own]) => (key !== step ? [[key, own]] : isGone ? [] : [[key, made]])),
    );
  }
  return Object.fromEntries(
    entries.flatMap(([key, own]) => (key !== step ? [[key, own]] : change.op === 'rename' ? [[change.to, own]] : [])),
  );
}

function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isEqual(item, b[i]));
  if (!isMapping(a) || !isMapping(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}
