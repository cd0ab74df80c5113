/** Text of a document that no program reads: what comes after `...`, and what is indented less than the first key. */
import { type At, type Document, field, isMapping, text } from '../../src/rule.ts';

export interface Unread {
  /** object: another object that will never be made. rest: what makes this document an object. text: something else. */
  readonly lost: 'object' | 'rest' | 'text';
  /** Why it is not read. */
  readonly why: string;
}

const hasKey = (lines: string, key: string): boolean => new RegExp(`^\\s*["']?${key}["']?\\s*:`, 'm').test(lines);

/**
 * What is lost of a document that means an object, or stands before one. go-yaml ends a document with its root, and kubectl asks
 * for one document of each piece between two `---`.
 */
export function unreadText(document: Document): Unread | undefined {
  // Nearly every document of every run has none: they are let through by a function that makes nothing.
  return document.ignoredFrom === undefined ? undefined : lostText(document, document.ignoredFrom);
}

function lostText({ file, value, end }: Document, ignoredFrom: number): Unread | undefined {
  // Marks of a template language are flow sequences and scalars to YAML.
  if (!isMapping(value)) return undefined;
  const lines = file.text.slice(ignoredFrom, end);
  const [api, kind] = ['apiVersion', 'kind'].map((key) => text(field(value, key)) !== undefined);
  const [restApi, restKind] = ['apiVersion', 'kind'].map((key) => hasKey(lines, key));
  if (!(api || restApi) || !(kind || restKind)) return undefined;
  const lost = !(api && kind) ? 'rest' : restApi && restKind ? 'object' : 'text';
  const before = file.text.slice(0, ignoredFrom).replace(/(\n[^\S\n]*(#[^\n]*)?)*$/, '');
  return {
    lost,
    why: /(^|\n)\.\.\.(\s+#[^\n]*)?\s*$/.test(before)
      ? 'it stands after `...`, which ends the document, and no `---` begins another one'
      : 'it is indented less than the first key of the document, or follows its closing bracket',
  };
}

/** The first line of it. */
export function unreadPlace(document: Document): At {
  const start = document.ignoredFrom ?? document.start;
  const line = /^[^\r\n]*?(?=\s*(?:\s#.*)?(?:[\r\n]|$))/.exec(document.file.text.slice(start, document.end))?.[0] ?? '';
  return { document, path: [], part: 'value', range: [start, start + Math.max(1, line.length)] };
}
