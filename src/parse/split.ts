/** Cuts a stream into documents. */
import type { SyntaxProblem } from './document.ts';

/** A document's place in the text, end exclusive. With a `problem` its text is not to be parsed. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly problem?: SyntaxProblem;
}

/**
 * Cuts a YAML stream into documents by lines that begin with `---`, before any parsing, so that a broken document cannot take its
 * neighbours with it. Follows apimachinery pkg/util/yaml: YAMLReader.Read, with one difference: where a separator line carries text
 * (`--- {a: b}`, `---foo`) kubectl gives up the whole rest of the file and the document before; here only the document that the line opens
 * is lost.
 *
 * @param text of the file
 * @param from offset where the stream begins
 * @returns pieces in order; a leading `---` line belongs to its piece, others to none; a piece may hold nothing but comments
 */
export function* splitDocuments(text: string, from: number): Iterable<Piece> {
  let start = from;
  while (start < text.length) {
    const problem = text.startsWith('---', start) ? separatorProblem(text, start) : undefined;
    const newline = text.indexOf('\n---', start);
    const end = newline < 0 ? text.length : newline + 1;
    yield problem ? { start, end, problem } : { start, end };
    if (newline < 0) break;
    // A separator with text opens a document of its own, which the next round finds to be unreadable.
    start = separatorProblem(text, end) ? end : lineEnd(text, end) + 1;
  }
}

function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline;
}

/** Only white space, as Go's strings.TrimSpace sees it, and a comment may follow the three hyphens. */
function separatorProblem(text: string, separator: number): SyntaxProblem | undefined {
  // Most often the line is at its end.
  if (text.charCodeAt(separator + 3) === 0x0a) return undefined;
  const found = /[^\s\x85]|\ufeff/.exec(text.slice(separator + 3, lineEnd(text, separator)));
  if (!found || found[0] === '#') return undefined;
  return {
    message: "only a comment may follow the document separator '---' on its line",
    offset: separator + 3 + found.index,
  };
}
