/** Suppression comments: what the author of a manifest says about the findings of a line or of the file. */
import type { Document, SourceFile } from './document.ts';
import { lineAt, lineEnd, lineStarts, spanAt } from './lines.ts';
import { parseDocuments, treeOf } from './parse.ts';
import type { Span } from './place.ts';

/** A comment that begins with `ingress-lint-`. */
export interface Directive {
  readonly scope: 'line' | 'file';
  /** The line, from 1, whose findings are meant; for the whole file, the comment's own. */
  readonly line: number;
  /** Names of rules as written; empty if there is a `problem`. */
  readonly rules: readonly string[];
  /** What follows `--`; empty if nothing does. */
  readonly reason: string;
  /** Of the comment, from `#`. */
  readonly span: Span;
  /** Why the directive has no effect: one sentence without a trailing period. */
  readonly problem?: string;
}

const word = 'ingress-lint-';

/**
 * Finds the suppression comments of a file:
 *
 *     # ingress-lint-ignore rule-a, rule-b -- reason      the rest of its line, or the next line if it stands alone; of a
 *                                                         block scalar that begins there all of its lines
 *     # ingress-lint-ignore-file rule-a -- reason         the whole file
 *
 * Text that only looks like a comment, within a quoted or a block scalar, is none. In a document that cannot be read there is no telling, so
 * whatever looks like a comment counts.
 *
 * @param documents of the file, if they are at hand; only asked for when the word occurs at all
 * @returns directives in order; malformed ones with a `problem`
 */
export function directives(file: SourceFile, documents?: readonly Document[]): Directive[] {
  const { text } = file;
  if (!text.includes(word)) return [];
  const found: Directive[] = [];
  const isComment = commentTest(documents ?? parseDocuments(file));
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    let hash = at - 1;
    while (text[hash] === ' ' || text[hash] === '\t') hash--;
    if (text[hash] !== '#' || !isComment(hash)) continue;
    found.push(readDirective(file, hash, at));
  }
  return found;
}

/** Says whether a `#` begins a comment. To be asked for ascending offsets. */
function commentTest(documents: readonly Document[]): (hash: number) => boolean {
  let index = 0;
  let comments: ReadonlySet<number> | undefined;
  return (hash) => {
    for (; hash >= (documents[index]?.end ?? Number.POSITIVE_INFINITY); index++) comments = undefined;
    const document = documents[index];
    // Between documents there is nothing but comments.
    if (!document || hash < document.start || document.problem) return true;
    if (!comments) {
      const tree = treeOf(document);
      comments = new Set(tree?.comments.map((offset) => offset + tree.base));
    }
    return comments.has(hash);
  };
}

function readDirective(file: SourceFile, hash: number, at: number): Directive {
  const { text } = file;
  const own = lineAt(file, hash);
  const end = lineEnd(file, own);
  const [, name = '', rest = ''] = /^ingress-lint-([\w-]*)(.*)$/.exec(text.slice(at, end)) ?? [];
  const span = spanAt(file, hash, end);
  const scope = name === 'ignore-file' ? 'file' : 'line';
  const isAlone = text.slice(lineStarts(file)[own] ?? 0, hash).trim() === '';
  const line = scope === 'line' && isAlone ? nextLine(file, own) : own;
  const [list = '', ...reasons] = rest.split(/(?:^|\s)--(?:\s|$)/);
  const reason = reasons.join(' -- ').trim();
  const rules = list.split(/[\s,]+/).filter((rule) => rule !== '');
  const problem = problemOf(name, rules);
  const directive = { scope, line: line + 1, rules, reason, span } as const;
  return problem === undefined ? directive : { ...directive, rules: [], problem };
}

function problemOf(name: string, rules: readonly string[]): string | undefined {
  if (name !== 'ignore' && name !== 'ignore-file') {
    return `'ingress-lint-${name}' is not known; there are 'ingress-lint-ignore' and 'ingress-lint-ignore-file'`;
  }
  if (rules.length === 0) return `'ingress-lint-${name}' names no rule`;
  const odd = rules.find((rule) => !/^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)?$/.test(rule));
  return odd === undefined ? undefined : `'${odd}' cannot be the name of a rule; a reason begins with '--'`;
}

/** The next line that is neither blank nor a comment; if there is none, the last one. */
function nextLine(file: SourceFile, own: number): number {
  const starts = lineStarts(file);
  for (let line = own + 1; line < starts.length; line++) {
    const text = file.text.slice(starts[line] ?? 0, lineEnd(file, line)).trim();
    if (text !== '' && !text.startsWith('#')) return line;
  }
  return own;
}
