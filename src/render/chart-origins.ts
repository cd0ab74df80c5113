/**
 * From what helm made back to what was written: for a node of a rendered object the line of the template that put it out, and the value that
 * it holds. What cannot be told for sure is said of the template, never of a line that may be another.
 */
import type { Document, SourceFile } from '../parse/document.ts';
import { locate } from '../parse/locate.ts';
import { dig, isMapping } from '../parse/mapping.ts';
import type { At, Part, Path } from '../parse/place.ts';
import { type Frame, originOf, type Piece, silentAfter, type Unmarked } from './marks.ts';
import type { Origin } from './template.ts';
import { callersOf, type Layer, layerOf, valueAt, valuesPathOf } from './values.ts';

/** A file that templates are in. */
export interface TemplateFile {
  readonly file: SourceFile;
  /** A template of somebody else: what a user can change are the values. */
  readonly isForeign: boolean;
}

/** What there is to say about one rendered document. */
export interface Trail {
  /** The document as helm put it out. */
  readonly made: Document;
  /** What its template put out with marks, and where in this the document's text is; undefined if it cannot be told. */
  readonly marked: { readonly output: Unmarked; readonly root: Frame; readonly places: Places } | undefined;
  /** By the number of the file in the origins. */
  readonly files: readonly TemplateFile[];
  /** The file that the document was put out by. */
  readonly template: TemplateFile;
  /** Of a template that is in an archive: where the chart says that it needs it. */
  readonly instead?: At | undefined;
  /** The values that the template's chart sees. */
  readonly layers: () => readonly Layer[];
}

/** Where the text of a document is in the output of the marked template. */
export interface Places {
  /** The offset there; undefined where the two differ. */
  of(offset: number): number | undefined;
}

/** The same text, somewhere else. */
export function shifted(by: number): Places {
  return { of: (offset) => offset + by };
}

/** Lines that stand side by side: where two of them differ, only what they have in common from their beginning counts. */
export function lineByLine(made: string, output: string, from: number): Places {
  const starts: (readonly [number, number, number])[] = [];
  let [a, b] = [0, from];
  for (const line of made.split('\n')) {
    const end = output.indexOf('\n', b);
    const other = output.slice(b, end < 0 ? undefined : end);
    let same = 0;
    while (same < line.length && line[same] === other[same]) same++;
    starts.push([a, b, line === other ? line.length : same]);
    a += line.length + 1;
    b += other.length + 1;
  }
  return {
    of(offset) {
      const line = starts.findLast(([start]) => start <= offset);
      return line && offset - line[0] <= line[2] ? line[1] + offset - line[0] : undefined;
    },
  };
}

/** Where the node of a rendered document was written. */
export function sourceOf(trail: Trail, path: Path, part: Part): At {
  const { made, marked } = trail;
  const { span } = locate({ document: made, path, part });
  const [from, to] = [span.start.offset, span.end.offset];
  const start = marked?.places.of(from);
  if (!marked || start === undefined) return byText(trail, from, to);
  const end = marked.places.of(to) ?? start + 1;
  const found = originOf(marked.root, marked.output.text, start, Math.max(end, start + 1));
  const first = found?.items[0];
  if (!found || !first?.origin) return byText(trail, from, to);
  const action = found.items.find((item): item is Frame => 'pieces' in item);
  const template = trail.files[first.origin.file] ?? trail.template;
  // `{{ .Values.x }}` of which nothing came: not what the chart says, but what it is still to be told. Where nothing else is, neither is any other action.
  const isNull = dig(made.value, path) === null;
  const isUnset = silentAfter(marked.root, marked.output.text, start).some(
    ({ origin }) => isNull || /\.Values\b/.test(origin?.body ?? ''),
  );
  const place = { ...inTemplate(template, rangeOf(found.items, start, end), part), ...(isUnset && { unset: true }) };
  const value =
    action && found.items.filter((item) => 'pieces' in item).length === 1
      ? writtenValue(trail, found.frame, action, path, part)
      : undefined;
  if (!value) return place;
  const isWritten = value.isWhole || (template.isForeign && !value.layer.isOwn);
  return isWritten
    ? { ...value.at, also: { at: place, message: 'a template puts it here' } }
    : { ...place, also: { at: value.at, message: 'the value comes from here' } };
}

function inTemplate({ file }: TemplateFile, range: readonly [number, number], part: Part): At {
  return { document: wholeOf(file), path: [], part, range };
}

const wholes = new WeakMap<SourceFile, Document>();

/**
 * A document that a template was rendered to.
 *
 * @param value what the document holds
 * @param object the object that it is about, which has the name
 * @param source where what stands at a path was written
 */
export function renderedAs(
  file: SourceFile,
  ordinal: number,
  value: unknown,
  object: unknown,
  source: NonNullable<Document['rendered']>['source'],
): Document {
  const name = dig(object, ['metadata', 'name']);
  // One template makes many objects.
  const rendered = { path: [ordinal], name: typeof name === 'string' ? name : '', source };
  return { ...wholeOf(file), index: ordinal, value, rendered };
}

/** A template as a document: it is no YAML, so there is nothing in it but text. */
export function wholeOf(file: SourceFile): Document {
  let known = wholes.get(file);
  if (!known) {
    known = { file, index: 0, start: 0, end: file.text.length, value: undefined, duplicateKeys: [] };
    wholes.set(file, known);
  }
  return known;
}

/** The text that pieces of output were written as: of text what is meant, of an action all of it. */
function rangeOf(items: readonly (Piece | Frame)[], from: number, to: number): readonly [number, number] {
  const ranges = items.flatMap((item): (readonly [number, number])[] => {
    if (!item.origin) return [];
    if ('pieces' in item) return [[item.origin.start, item.origin.end]];
    const { origin } = item;
    return [
      [
        origin.start + Math.max(0, from - item.from),
        Math.min(origin.end, origin.start + Math.min(to, item.to) - item.from),
      ],
    ];
  });
  const [first] = ranges;
  if (!first) return [0, 0];
  let end = first[1];
  // What goes on elsewhere (a branch, a round of a loop) is left out.
  for (const range of ranges) if (range[0] >= end) end = range[1];
  return [first[0], end];
}

interface Value {
  readonly at: At;
  readonly layer: Layer;
  /** The node itself stands in the values file: the template only says where it goes. */
  readonly isWhole: boolean;
}

/** The value that an action put out, if it is for sure that of the node. */
function writtenValue(trail: Trail, frame: Frame, action: Frame, path: Path, part: Part): Value | undefined {
  const { made, marked } = trail;
  if (!marked || !action.origin) return undefined;
  const layers = trail.layers();
  const base = valuesPathOf((action.origin as Origin & { body: string }).body, {
    scope: action.origin.scope,
    // The frame may be that of the action itself: then nothing of a template is between it and the line.
    callers: callersOf(marked.root, action).slice(0, -1),
    rounds: action.rounds,
    layers,
  });
  if (!base || frame === undefined) return undefined;
  const node = dig(made.value, path);
  for (const [rest, isWhole] of restsOf(trail, action, path)) {
    const full = [...base, ...rest];
    const value = valueAt(layers, full);
    if (!isSame(value, node)) continue;
    const layer = layerOf(layers, full);
    if (!layer) continue;
    return {
      at: { document: layer.document, path: [...layer.prefix, ...full], part: isWhole ? part : 'value' },
      layer,
      isWhole,
    };
  }
  return undefined;
}

/** What follows the value's own path on the way to the node: nothing if the action puts out the node itself. */
function* restsOf({ made, marked }: Trail, action: Frame, path: Path): Iterable<readonly [Path, boolean]> {
  if (!marked) return;
  const startOf = (length: number): number | undefined => {
    const { span } = locate({ document: made, path: path.slice(0, length), part: 'key' });
    return marked.places.of(span.start.offset);
  };
  const isInside = (length: number): boolean => {
    const start = startOf(length);
    return start !== undefined && action.from <= start && start < action.to;
  };
  for (let length = 1; length <= path.length; length++)
    if (isInside(length)) {
      yield [path.slice(length - 1), true];
      yield [path.slice(length), length < path.length];
      return;
    }
  yield [[], false];
}

function isSame(value: unknown, node: unknown): boolean {
  if (value === undefined) return false;
  if (isMapping(value) || Array.isArray(value)) return JSON.stringify(sorted(value)) === JSON.stringify(sorted(node));
  return String(value) === String(node);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, sorted(item)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Without marks: the one line of the template that reads like the rendered one, or else the file's first. */
function byText({ made, template, instead }: Trail, from: number, to: number): At {
  if (instead) return instead;
  const { text } = made.file;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', from);
  const line = text.slice(start, end < 0 ? undefined : end);
  return inTemplate(template, byLine(template.file.text, line, text.slice(from, to), text), 'value');
}

/**
 * The range of a token in the one line of a template that reads like a rendered line: the only one there, and the only one in what was made. Otherwise
 * the first line that says anything.
 */
export function byLine(template: string, line: string, token: string, made: string): readonly [number, number] {
  const wanted = line.trim();
  const key = keyOf(wanted);
  const rendered = made.split('\n').map((text) => text.trim());
  const isOnly = rendered.filter((text) => text === wanted).length === 1;
  const isOnlyKey = key !== undefined && rendered.filter((text) => keyOf(text) === key).length === 1;
  const literal: (readonly [number, number])[] = [];
  const keyed: (readonly [number, number])[] = [];
  let first: readonly [number, number] | undefined;
  let offset = 0;
  for (const text of template.split('\n')) {
    const trimmed = text.trim();
    const begin = offset + text.length - text.trimStart().length;
    offset += text.length + 1;
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    if (!/^\{\{.*\}\}$/.test(trimmed)) first ??= [begin, begin + trimmed.length];
    if (trimmed === wanted) {
      const at = token === '' ? -1 : trimmed.indexOf(token);
      literal.push(at < 0 ? [begin, begin + trimmed.length] : [begin + at, begin + at + token.length]);
    }
    if (key !== undefined && keyOf(trimmed) === key) keyed.push([begin, begin + trimmed.length]);
  }
  if (isOnly && literal.length === 1) return literal[0] as readonly [number, number];
  // Another template may have put out the key, but none of this file.
  if (isOnlyKey && keyed.length === 1 && literal.length === 0) return keyed[0] as readonly [number, number];
  return first ?? [0, 0];
}

function keyOf(line: string): string | undefined {
  return /^(?:- )*("?[\w./-]+"?):(?:\s|$)/.exec(line)?.[1];
}
