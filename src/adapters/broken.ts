/** Documents that could not be parsed: is it a manifest that someone has to mend, or was it never one? */
import type { Document } from '../parse/document.ts';

/** `broken`: a manifest, whose problem is reported. `template`: a manifest to be, still to be rendered. `foreign`: anything else. */
export type BrokenKind = 'broken' | 'template' | 'foreign';

/** Why a document may be a manifest: the user names its file; a kustomization does, or another object is in the file; nothing says so. */
export type Expectation = 'named' | 'likely' | 'none';

/** Lines that only a manifest has at its left edge; in JSON they stand anywhere. */
const manifestLine = /^(?:apiVersion|kind)[ \t]*:|^[ \t]*(?:[{,][ \t]*)?"(?:apiVersion|kind)"[ \t]*:/m;

/**
 * Markers of Go templates, Jinja and ERB, `{UPPER_SNAKE}`, `@NAME@` and `%NAME%`, a value that begins with `{name}`, and `<UPPER_SNAKE>` or
 * `<EDIT: SEVERAL WORDS>` as a whole line, in whose place a tool (kubefirst) or a pupil puts lines.
 */
const templateMarker =
  /\{\{|\{%|<%|\{[A-Z][A-Z0-9]*_[A-Z0-9_]+\}|@[A-Za-z_]+@|%[A-Z_]+%|(?:^|[\s,[])\{\w+\}(?=[^\s,:}\]])|^[ \t]*<[A-Z][A-Z0-9]*[_: ][A-Z0-9_: ]+>[ \t]*\r?$/m;

/**
 * Judges a document with a problem.
 *
 * A template is one that fails at a template marker, on the line of the problem or the one before it. A marker elsewhere proves nothing: `{{`
 * is fine in strings, and a broken manifest must not vanish because it holds one.
 */
export function judgeBroken(document: Document, expectation: Expectation): BrokenKind {
  if (expectation === 'named') return 'broken';
  const { text } = document.file;
  // Commented lists of settings and the like: kubectl reads one object in braces.
  if (document.file.path.endsWith('.json') && !/^[\s\ufeff]*\{/.test(text)) return 'foreign';
  const isManifest = expectation === 'likely' || manifestLine.test(text.slice(document.start, document.end));
  if (!isManifest) return 'foreign';
  return failsAtMarker(text, document.problem?.offset ?? document.start) ? 'template' : 'broken';
}

function failsAtMarker(text: string, offset: number): boolean {
  const end = text.indexOf('\n', offset);
  const lineStart = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const start = lineStart < 2 ? 0 : text.lastIndexOf('\n', lineStart - 2) + 1;
  return templateMarker.test(text.slice(start, end < 0 ? text.length : end));
}
