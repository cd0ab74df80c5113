/** Text to documents. */
import { decode } from './decode.ts';
import type { Document, DuplicateKey, SourceFile, SyntaxProblem } from './document.ts';
import { explain } from './explain.ts';
import { asProblem, tooManyValues } from './failure.ts';
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
 * @param most documents that are read; what follows them is one document more, with a `problem`
 * @returns the documents in order, without those that hold nothing but comments; `index` counts only those that are returned. A document
 * that Kubernetes could not read has a `problem` and no value.
 */
export function parseDocuments(file: SourceFile, most = Number.POSITIVE_INFINITY): Document[] {
  const documents: Document[] = [];
  const { text } = file;
  const yamlStart = readJson(file, most, documents);
  if (yamlStart === text.length) return documents;
  const fast = fastText(text);
  for (const piece of splitDocuments(text, yamlStart)) {
    if (documents.length >= most && /\S/.test(text.slice(piece.start, piece.end))) {
      addProblem(file, piece.start, text.length, tooMany(most, piece.start), documents);
      break;
    }
    readPiece(file, piece, fast, documents);
  }
  // Kept to the end of the run: without the room for more that `push` makes.
  return documents.slice();
}

function tooMany(most: number, offset: number): SyntaxProblem {
  return { message: `the file holds more than ${most} documents (limits.documents in the config)`, offset };
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
    const piece = file.text.slice(start, end);
    const { message, offset } = explain(piece, asProblem(caught, 0));
    addProblem(file, start, end, { message, offset: offset + start }, documents);
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
 * Reads JSON values from the start of the file, if it begins with a brace.
 *
 * @returns offset at which a YAML stream begins; the text's length if all is read
 */
function readJson(file: SourceFile, most: number, documents: Document[]): number {
  const { text } = file;
  if (!text.trimStart().startsWith('{') || text.charCodeAt(0) === 0xfeff) return 0;
  let end = 0;
  for (let count = 0; ; count++) {
    let value: JsonValue | undefined;
    try {
      value = parseJson(text, end);
    } catch (caught) {
      const problem = asProblem(caught, end);
      // After two values there is no doubt that the file is JSON. And what is too much for one reader is too much for the other.
      if (count > 1 || problem.message === tooManyValues) {
        addProblem(file, end, text.length, problem, documents);
        return text.length;
      }
      return skipToLine(text, end);
    }
    if (!value) return text.length;
    if (count >= most) {
      addProblem(file, value.root.start, text.length, tooMany(most, value.root.start), documents);
      return text.length;
    }
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

/** Documents as kustomize reads them, by the document as kubectl does. */
const kustomized = new WeakMap<Document, Document>();

/**
 * A document as kustomize reads it (kyaml, as `kustomize build` uses it on resources; a kustomization file itself is read as by kubectl).
 *
 * @returns the document itself if both make the same of it; else one with `dialect`, or with a `problem` if kustomize refuses it. The same
 * for the same document.
 */
export function asKustomize(document: Document): Document {
  const { file, start, end } = document;
  if (document.problem || !mayDiffer(file.text.slice(start, end))) return document;
  const known = kustomized.get(document);
  if (known) return known;
  const read = readForKustomize(document);
  kustomized.set(document, read);
  return read;
}

function readForKustomize(document: Document): Document {
  const tree = treeOf(document);
  if (!tree?.root) return document;
  try {
    const { value, duplicateKeys } = decode(tree.root, 'kustomize');
    const read: Document = {
      ...document,
      value,
      duplicateKeys: duplicateKeys.map((key) => moved(key, tree.base)),
      dialect: 'kustomize',
    };
    if (jsonDocuments.has(document)) jsonDocuments.add(read);
    return read;
  } catch (caught) {
    const { message, offset } = asProblem(caught, 0);
    return { ...document, value: undefined, problem: { message, offset: offset + tree.base }, dialect: 'kustomize' };
  }
}

/** Words, keys that are no text, dates, merge keys, tags and flow mappings: without any of these, all make the same of a text. */
const difference = new RegExp(
  [
    /(?<![\w.-])(?:[yYnN]|[yY]es|YES|[nN]o|NO|[oO]n|ON|[oO]ff|OFF)(?=[\s\x85]*(?:$|[#:,?[\]{}\x85]))/,
    /(?<![^\s[{,?])(?:[Tt]rue|TRUE|[Ff]alse|FALSE|[-+]?[\d._][\w.+-]*|[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN))\s*:(?!\S)/,
    /\d{4}-\d/,
    /<</,
    /(?<![^\s[{,:?-])[!*]/,
    /\{(?!\})|[[,]\s*\?/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'm',
);

/** Whether kustomize may read a text in another way than kubectl. */
function mayDiffer(text: string): boolean {
  return difference.test(text);
}

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
