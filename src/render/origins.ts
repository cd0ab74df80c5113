/**
 * Which file says what kustomize made: a base, a patch, a generator, or a field of a kustomization on the way. kustomize tells the file that an object
 * comes from (`config.kubernetes.io/origin`), and nothing of single values: its `transformations` annotation lists all transformers that ran, not those
 * that changed anything. So whoever states the very value that was made is taken for its origin, the last one first, in the order in which kustomize
 * applies them (api/internal/target/kusttarget_configplugin.go); failing all, it is the object's own token.
 */
import type { Kustomization, Traced } from '../adapters/index.ts';
import type { Document } from '../parse/document.ts';
import { locate } from '../parse/locate.ts';
import { dig, isMapping } from '../parse/mapping.ts';
import { parseDocuments } from '../parse/parse.ts';
import type { At, Part, Path } from '../parse/place.ts';
import type { Rendered } from '../parse/rendered.ts';
import { within } from '../parse/within.ts';
import { align, equal, has } from './align.ts';

/** The documents of a file of the input. */
export type DocumentsOf = (path: string) => readonly Document[];

/** A text that a kustomization holds or names: a patch. `document` is what it says; `at` is where a node of it stands. */
interface Body {
  readonly document: Document;
  at(path: Path, part: Part): At;
}

/** A node of the made object whose origin is asked for. */
interface Node {
  readonly made: unknown;
  readonly path: Path;
  readonly value: unknown;
  /** What the object said of it when it was written. */
  readonly before: unknown;
  readonly part: Part;
}

/**
 * The way back of an object that kustomize made.
 *
 * @param made the whole object
 * @param source what it was written as; for a generator, the generator
 */
export function originsOf(made: unknown, source: Traced, documentsOf: DocumentsOf): Rendered {
  const isGenerated = source.path.length === 2 && /^(?:configMap|secret)Generator$/.test(String(source.path[0]));
  // Without what our own reader adds to an object that is not built.
  const { apiVersion, kind } = source.value;
  const wrote = isGenerated
    ? { apiVersion, kind, metadata: { name: source.names[0] } }
    : (dig(source.document.value, source.path) ?? source.value);
  return {
    path: source.path,
    name: source.names[0] ?? '',
    source(path, part) {
      // What is not there has no origin, but it is missed in something that has one.
      let depth = path.length;
      while (depth > 0 && !has(made, path.slice(0, depth))) depth--;
      const known = path.slice(0, depth);
      const written = align(made, known, wrote);
      const isWhole = written.length === known.length;
      const before = isWhole ? dig(wrote, written) : undefined;
      const node: Node = { made, path: known, value: dig(made, known), before, part };
      const isUntouched = isWhole && equal(before, node.value);
      if (known.length > 0 && !(isUntouched && typeof node.value === 'object')) {
        const found = stated(node, source, documentsOf, isGenerated);
        if (found) return found;
      }
      if (isGenerated) return { document: source.document, path: inGenerator(source, known), part };
      const rest = isWhole ? path.slice(depth) : [];
      return { document: source.document, path: [...source.path, ...written, ...rest], part };
    },
  };
}

/** Who states the value of a node, from the outermost kustomization inwards. */
function stated(node: Node, source: Traced, documentsOf: DocumentsOf, isGenerated: boolean): At | undefined {
  for (const kustomization of [...source.via].reverse()) {
    const found =
      (isGenerated && generated(node, source, kustomization)) ||
      inFields(node, source, kustomization) ||
      inPatches(node, source, kustomization, documentsOf);
    if (found) return found;
  }
  return undefined;
}

/** Fields of a kustomization that set a value: namespace, labels, annotations, images, replicas, replacements. */
function inFields({ path, value, before, part }: Node, source: Traced, kustomization: Kustomization): At | undefined {
  const { document } = kustomization;
  const says = document.value;
  const at = (...to: Path): At => ({ document, path: to, part });
  const last = path.at(-1);
  if (typeof value === 'object' || value === before) return undefined;
  for (const [index, entry] of entries(says, 'replacements')) {
    const target = replacementTarget(entry, source, path);
    if (target) return at('replacements', index, ...target);
  }
  if (last === 'image' && typeof value === 'string')
    for (const [index, entry] of entries(says, 'images'))
      for (const key of ['newTag', 'digest', 'newName'])
        if (isImage(value, entry) && has(entry, [key]) && value.includes(String(entry[key])))
          return at('images', index, key);
  if (last === 'replicas')
    for (const [index, entry] of entries(says, 'replicas'))
      if (entry.count === value && source.names.includes(String(entry.name))) return at('replicas', index, 'count');
  const group = path.at(-2);
  if (typeof last === 'string' && group === 'annotations') {
    if (dig(says, ['commonAnnotations', last]) === value) return at('commonAnnotations', last);
  } else if (typeof last === 'string' && /^(?:labels|matchLabels|selector)$/.test(String(group))) {
    if (dig(says, ['commonLabels', last]) === value) return at('commonLabels', last);
    for (const [index] of entries(says, 'labels'))
      if (dig(says, ['labels', index, 'pairs', last]) === value) return at('labels', index, 'pairs', last);
  }
  const isNamespace = last === 'namespace' || (last === 'name' && source.value.kind === 'Namespace');
  return isNamespace && dig(says, ['namespace']) === value ? at('namespace') : undefined;
}

/** Whether an entry of `images` is about an image, as it is called afterwards. */
function isImage(image: string, { name, newName }: Mapping): boolean {
  const called = typeof newName === 'string' && newName !== '' ? newName : name;
  return typeof called === 'string' && image.startsWith(called) && /^(?:$|[:@])/.test(image.slice(called.length));
}

/** The field path of a replacement that may have set a node. */
function replacementTarget(entry: Mapping, source: Traced, path: Path): Path | undefined {
  const leaf = [...path].reverse().find((step) => typeof step === 'string');
  for (const [index, target] of entries(entry, 'targets')) {
    const select = isMapping(target.select) ? target.select : {};
    if (typeof select.kind === 'string' && select.kind !== source.value.kind) continue;
    if (typeof select.name === 'string' && !source.names.includes(select.name)) continue;
    const paths = Array.isArray(target.fieldPaths) ? target.fieldPaths : [];
    const position = paths.findIndex((one) => typeof one === 'string' && one.split('.').includes(String(leaf)));
    if (position >= 0) return ['targets', index, 'fieldPaths', position];
  }
  return undefined;
}

/** Patches of a kustomization, the last one first. */
function inPatches(node: Node, source: Traced, kustomization: Kustomization, documentsOf: DocumentsOf): At | undefined {
  for (const key of ['patchesJson6902', 'patches', 'patchesStrategicMerge'])
    for (const [index, entry] of list(kustomization.document.value, key).reverse()) {
      if (!mayConcern(entry, source)) continue;
      for (const body of bodiesOf(kustomization, [key, index], entry, documentsOf).reverse()) {
        const found = Array.isArray(body.document.value) ? inOperations(node, body) : inMerge(node, source, body);
        if (found) return found;
      }
    }
  return undefined;
}

/** Whether the target of a patch leaves room for an object. Expressions are taken to match. */
function mayConcern(entry: unknown, { value, names }: Traced): boolean {
  const target = dig(entry, ['target']);
  if (!isMapping(target)) return true;
  const fits = (wanted: unknown, own: readonly unknown[]): boolean =>
    typeof wanted !== 'string' || !/^[\w-]+$/.test(wanted) || own.includes(wanted);
  return fits(target.kind, [value.kind]) && fits(target.name, names);
}

const inlined = new WeakMap<Document, Map<string, Body[]>>();

function bodiesOf(kustomization: Kustomization, at: Path, entry: unknown, documentsOf: DocumentsOf): Body[] {
  const { document } = kustomization;
  const text = typeof entry === 'string' ? entry : dig(entry, ['patch']);
  const path = [...at, ...(typeof entry === 'string' ? [] : ['path'])];
  const file = kustomization.references.find(
    ({ role, at: place }) => role === 'patch' && place.join('\0') === path.join('\0'),
  );
  if (file)
    return documentsOf(file.path).map((body) => ({
      document: body,
      at: (inside, part) => ({ document: body, path: inside, part }),
    }));
  if (typeof text !== 'string') return [];
  const known = inlined.get(document) ?? new Map<string, Body[]>();
  inlined.set(document, known);
  const key = at.join('/');
  let bodies = known.get(key);
  if (!bodies) {
    const scalar: At = { document, path: typeof entry === 'string' ? at : [...at, 'patch'], part: 'value' };
    bodies = inline(text, scalar);
    known.set(key, bodies);
  }
  return [...bodies];
}

/** A patch in a block of text: it is read as a file of its own, and what is found there is shown in the block. */
function inline(text: string, scalar: At): Body[] {
  return parseDocuments({ path: scalar.document.file.path, text }).map((document) => ({
    document,
    at(path, part) {
      const { span } = locate({ document, path, part });
      return within(scalar, text, span.start.offset, Math.max(1, span.end.offset - span.start.offset));
    },
  }));
}

/** A strategic merge patch that states the value of a node, or brings it in. */
function inMerge({ made, path, value, before, part }: Node, source: Traced, body: Body): At | undefined {
  const says = body.document.value;
  if (!isMapping(says)) return undefined;
  const name = dig(says, ['metadata', 'name']);
  if (says.kind !== source.value.kind || (typeof name === 'string' && !source.names.includes(name))) return undefined;
  // These say what is to be patched, and change nothing.
  if (/^(?:kind|apiVersion|metadata|metadata\.name)$/.test(path.join('.'))) return undefined;
  const written = align(made, path, says);
  if (written.length < path.length) return undefined;
  const own = dig(says, written);
  const isStated = typeof value === 'object' ? isBrought(value, before, own) : own === value;
  return isStated ? body.at(written, part) : undefined;
}

/** Whether a mapping or list comes from what a patch says: it was not there before, or is flat (a selector, labels) and all of it may count. */
function isBrought(value: unknown, before: unknown, says: unknown): boolean {
  if (typeof says !== 'object' || says === null) return false;
  if (before === undefined) return true;
  return isMapping(value) && Object.values(value).every((one) => typeof one !== 'object');
}

/** Operations of a JSON 6902 patch that state the value of a node. */
function inOperations({ path, value, part }: Node, body: Body): At | undefined {
  const operations = Array.isArray(body.document.value) ? [...body.document.value.entries()] : [];
  for (const [index, operation] of operations.reverse()) {
    if (!isMapping(operation) || typeof operation.path !== 'string' || !has(operation, ['value'])) continue;
    const steps = operation.path.split('/').slice(1);
    if (steps.length > path.length || !steps.every((step, depth) => isStep(step, path[depth]))) continue;
    const rest = path.slice(steps.length);
    const inside = align(valueBelow(value, rest), rest, operation.value);
    if (inside.length < rest.length || !equal(dig(operation.value, inside), value)) continue;
    return body.at([index, 'value', ...inside], part);
  }
  return undefined;
}

/** A step of a JSON pointer. The index of an item may have been another one when the operation was applied. */
function isStep(pointer: string, step: string | number | undefined): boolean {
  if (typeof step === 'number') return pointer === '-' || /^\d+$/.test(pointer);
  return pointer.replaceAll('~1', '/').replaceAll('~0', '~') === step;
}

/** A value that holds another one at a path, and nothing else. */
function valueBelow(value: unknown, path: Path): unknown {
  let whole = value;
  for (const step of [...path].reverse()) {
    if (typeof step === 'string') whole = { [step]: whole };
    else whole = Object.assign([], { [step]: whole });
  }
  return whole;
}

/** A generator of a kustomization that says what is under a key of the same ConfigMap or Secret: its own, or one that merges into it. */
function generated({ path }: Node, source: Traced, kustomization: Kustomization): At | undefined {
  const [group, key] = path;
  if (group !== 'data' && group !== 'binaryData' && group !== 'stringData') return undefined;
  for (const maker of kustomization.makers) {
    if (maker.kind !== source.value.kind || !source.names.includes(maker.name)) continue;
    const entry = dig(kustomization.document.value, maker.path);
    const found = typeof key === 'string' ? sourceOfKey(entry, key) : undefined;
    if (found) return { document: kustomization.document, path: [...maker.path, ...found], part: 'value' };
  }
  return undefined;
}

/** The entry of a generator that makes a key. */
function sourceOfKey(entry: unknown, key: string): Path | undefined {
  for (const [index, literal] of list(entry, 'literals'))
    if (typeof literal === 'string' && literal.slice(0, literal.indexOf('=')) === key) return ['literals', index];
  for (const [index, file] of list(entry, 'files')) {
    if (typeof file !== 'string') continue;
    const equals = file.indexOf('=');
    const name = equals < 0 ? file.slice(file.lastIndexOf('/') + 1) : file.slice(0, equals);
    if (name === key) return ['files', index];
  }
  if (typeof dig(entry, ['env']) === 'string') return ['env'];
  return list(entry, 'envs').length === 1 ? ['envs', 0] : undefined;
}

/** A node of a generated object within its generator: the name, options, or the generator itself. */
function inGenerator({ path: generator, document }: Traced, path: Path): Path {
  const [group, ...rest] = path;
  const named: Path = [...generator, 'name'];
  if (group === 'type') return has(document.value, [...generator, 'type']) ? [...generator, 'type'] : named;
  if (group === 'metadata' && rest[0] === 'namespace') {
    const at: Path = [...generator, 'namespace'];
    return has(document.value, at) ? at : named;
  }
  if (group === 'metadata' && (rest[0] === 'labels' || rest[0] === 'annotations'))
    for (const at of [[...generator, 'options', ...rest] as Path, ['generatorOptions', ...rest] as Path])
      if (has(document.value, at)) return at;
  return has(document.value, named) ? named : generator;
}

type Mapping = Readonly<Record<string, unknown>>;

function list(value: unknown, key: string): [number, unknown][] {
  const found = dig(value, [key]);
  return Array.isArray(found) ? [...found.entries()] : [];
}

function entries(value: unknown, key: string): [number, Mapping][] {
  return list(value, key).filter((entry): entry is [number, Mapping] => isMapping(entry[1]));
}
