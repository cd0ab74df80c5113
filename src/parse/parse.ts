/** Text to documents. */
import { decode } from './decode.ts';
import type { Document, DuplicateKey, SourceFile, SyntaxProblem } from './document.ts';
import { asProblem } from './failure.ts';
import { type FastText, fastText, givenUp, parseFast } from './fast.ts';
import { type JsonValue, parseJson } from './json.ts';
import { type Piece, splitDocuments } from './split.ts';
import { parseTree, type Tree } from './tree.ts';

const noDuplicates: readonly DuplicateKey[] = [];

/**
 * Reads a file as `kubectl apply -f` does: the stream is cut into documents first (see `splitDocuments`), then each is read for itself, so
 * that a broken one takes nothing else with it. A file that begins with a brace is tried as JSON values one after the other, as
 * apimachinery pkg/util/yaml: YAMLOrJSONDecoder does.
 *
 * @param file its text must be decoded already; a byte order mark may be there
 * @returns the documents in order, without those that hold nothing but comments; `index` counts only those that are returned. A document
 * that Kubernetes could not read has a `problem` and no value.
 */
export function parseDocuments(file: SourceFile): Document[] {
  const documents: Document[] = [];
  const { text } = file;
  const yamlStart = readJson(file, documents);
  if (yamlStart === text.length) return documents;
  const fast = fastText(text);
  for (const piece of splitDocuments(text, yamlStart)) readPiece(file, piece, fast, documents);
  return documents;
}

function readPiece(file: SourceFile, piece: Piece, fast: FastText, documents: Document[]): void {
  const { start, end } = piece;
  if (piece.problem) {
    addProblem(file, start, end, piece.problem, documents);
    return;
  }
  const quick = parseFast(fast, start, end);
  if (quick === undefined) return;
  if (quick !== givenUp) {
    documents.push({ file, index: documents.length, start, end, value: quick, duplicateKeys: noDuplicates });
    return;
  }
  try {
    const { root, ignoredFrom } = parseTree(file.text.slice(start, end));
    if (!root) return;
    const { value, duplicateKeys: keys } = decode(root);
    const duplicateKeys = keys.map((key) => moved(key, start));
    const document: Document = { file, index: documents.length, start, end, value, duplicateKeys };
    documents.push(ignoredFrom === undefined ? document : { ...document, ignoredFrom: start + ignoredFrom });
  } catch (caught) {
    const { message, offset } = asProblem(caught, 0);
    addProblem(file, start, end, explain(file.text, start, end, { message, offset: offset + start }), documents);
  }
}

function moved(key: DuplicateKey, by: number): DuplicateKey {
  return { key: key.key, kept: key.kept + by, lost: key.lost + by };
}

function addProblem(file: SourceFile, start: number, end: number, problem: SyntaxProblem, documents: Document[]): void {
  const offset = Math.min(problem.offset, Math.max(start, end - 1));
  documents.push({
    file,
    index: documents.length,
    start,
    end,
    value: undefined,
    problem: { message: problem.message, offset },
    duplicateKeys: noDuplicates,
  });
}

/**
 * A template that nobody has rendered breaks in a hundred ways, and what ails it is always the same. It may show only some lines after the
 * braces; further away they are more likely text of a block scalar.
 */
function explain(text: string, start: number, end: number, problem: SyntaxProblem): SyntaxProblem {
  let lineEnd = text.indexOf('\n', problem.offset);
  if (lineEnd < 0 || lineEnd > end) lineEnd = end;
  for (let line = 0; line < 4 && lineEnd > start; line++) {
    const lineStart = Math.max(text.lastIndexOf('\n', lineEnd - 1) + 1, start);
    const braces = text.slice(lineStart, lineEnd).lastIndexOf('{{');
    // Braces within quotes break nothing further down.
    if (braces >= 0 && (line === 0 || !isQuoted(text.slice(lineStart, lineStart + braces))))
      return {
        message:
          "this looks like a template that is not rendered: lint what it renders to, e.g. the output of 'helm template'",
        offset: lineStart + braces,
      };
    lineEnd = lineStart - 1;
  }
  return problem;
}

/** Whether a quote is open at the end of a line's beginning. */
function isQuoted(before: string): boolean {
  return before.split('"').length % 2 === 0 || before.split("'").length % 2 === 0;
}

/**
 * Reads JSON values from the start of the file, if it begins with a brace.
 *
 * @returns offset at which a YAML stream begins; the text's length if all is read
 */
function readJson(file: SourceFile, documents: Document[]): number {
  const { text } = file;
  if (!/^\s*\{/.test(text) || text.charCodeAt(0) === 0xfeff) return 0;
  let end = 0;
  for (let count = 0; ; count++) {
    let value: JsonValue | undefined;
    try {
      value = parseJson(text, end);
    } catch (caught) {
      const problem = asProblem(caught, end);
      // After two values there is no doubt that the file is JSON.
      if (count > 1) {
        addProblem(file, end, text.length, problem, documents);
        return text.length;
      }
      return skipToLine(text, end);
    }
    if (!value) return text.length;
    end = value.end;
    addJson(file, value, documents);
  }
}

function addJson(file: SourceFile, { root, end }: JsonValue, documents: Document[]): void {
  const { start } = root;
  try {
    const { value, duplicateKeys } = decode(root);
    const document: Document = { file, index: documents.length, start, end, value, duplicateKeys };
    jsonDocuments.add(document);
    documents.push(document);
  } catch (caught) {
    addProblem(file, start, end, asProblem(caught, start), documents);
  }
}

/** Before it goes on with YAML, kubectl passes over blanks, up to and including the first line feed (consumeWhitespace). */
function skipToLine(text: string, offset: number): number {
  let from = offset;
  while (from < text.length) {
    const character = text.charAt(from);
    if (character.trim() !== '') return from;
    from++;
    if (character === '\n') return from;
  }
  return from;
}

/** Documents that were read as JSON: as YAML they might be none. */
const jsonDocuments = new WeakSet<Document>();

/**
 * Reads a document once more, with positions.
 *
 * @returns its nodes, whose offsets count from `base`; undefined for a document with a `problem`
 */
export function treeOf(document: Document): (Tree & { readonly base: number }) | undefined {
  const { file, start, end } = document;
  if (document.problem) return undefined;
  if (jsonDocuments.has(document)) {
    return { root: parseJson(file.text, start)?.root, comments: [], ignoredFrom: undefined, base: 0 };
  }
  return { ...parseTree(file.text.slice(start, end)), base: start };
}
