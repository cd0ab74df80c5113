/** From the validator's errors to what a person has to change. */
import type { Document, SourceFile } from '../parse/document.ts';
import { locate } from '../parse/locate.ts';
import type { Part, Path, Place } from '../parse/place.ts';
import { type SchemaError, type Shape, shapes } from './validate.generated.ts';
import { meant, meantValue, oneOf } from './words.ts';

/** Something in the config file that has to be changed before anything is linted. */
export interface ConfigProblem {
  /** One sentence. */
  readonly message: string;
  /** What to do, one sentence. */
  readonly hint?: string;
  readonly place: Place;
  /** The file that the place is in, if it is not the config file itself. */
  readonly source?: SourceFile;
}

/** Makes a problem of a token in the config file. */
export type Problem = (path: Path, part: Part, message: string, hint?: string) => ConfigProblem;

/** The way to make problems of one document. */
export function problemsOf(document: Document): Problem {
  return (path, part, message, hint) => ({
    message,
    ...(hint !== undefined && { hint }),
    place: locate({ document, path, part }),
  });
}

/** The text of a scalar in a document, as written: YAML may have made something else of it. */
function tokenOf(document: Document, path: Path): string {
  const { start, end } = locate({ document, path, part: 'value' }).span;
  return shortened(document.file.text.slice(start.offset, end.offset));
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** A path as people write it: `targetGroups[0].healthCheck.port`. */
export function pathName(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${step}]`;
      if (!/^[\w$-]+$/.test(step)) return `[${JSON.stringify(step)}]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(shortened(value));
}

/** What the schema has against the config, in the order of the file, each defect once. */
export function shapeProblems(root: unknown, errors: readonly SchemaError[], document: Document): ConfigProblem[] {
  const problem = problemsOf(document);
  const seen = new Set<string>();
  const found: ConfigProblem[] = [];
  for (const error of errors) {
    const { path, value } = follow(root, error.instancePath);
    const key = error.params.additionalProperty ?? error.params.missingProperty ?? '';
    const once = `${error.instancePath}\0${key}`;
    if (seen.has(once)) continue;
    seen.add(once);
    if (error.keyword === 'additionalProperties') found.push(unknownKey(path, String(key), problem));
    else if (error.keyword === 'required') found.push(missingKey(path, String(key), problem));
    else found.push(wrongValue(path, value, document));
  }
  return found;
}

/** The steps and the value that a JSON pointer leads to. */
function follow(root: unknown, pointer: string): { readonly path: (string | number)[]; readonly value: unknown } {
  const path: (string | number)[] = [];
  let value = root;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(value) ? Number(key) : key);
    value = (value as Record<string, unknown>)[key];
  }
  return { path, value };
}

/** What may stand at a path: list items share a shape, and so do rule ids. */
function shapeAt(path: Path): Shape {
  const generic = path.map((step, index) => (typeof step === 'number' || path[index - 1] === 'rules' ? '*' : step));
  return shapes[generic.join('.')] ?? {};
}

function unknownKey(path: Path, key: string, problem: Problem): ConfigProblem {
  const keys = shapeAt(path).keys ?? [];
  const where = path.length > 0 ? ` in "${pathName(path)}"` : '';
  const suggestion = meant(key, keys);
  const elsewhere = path.length > 0 && shapes['']?.keys?.includes(key);
  const hint = suggestion
    ? `Did you mean "${suggestion}"?`
    : elsewhere
      ? `"${key}" belongs to the top of the file.`
      : `Known here: ${keys.join(', ')}.`;
  return problem([...path, key], 'key', `Unknown key ${shown(key)}${where}.`, hint);
}

/** A key that must be there and is not. */
export function missingKey(path: Path, key: string, problem: Problem): ConfigProblem {
  const { values, expects } = shapeAt([...path, key]);
  const wanted = values ? oneOf(values) : expects;
  return problem([...path, key], 'key', `"${pathName(path)}" has no "${key}".`, `Add "${key}": ${wanted}.`);
}

function wrongValue(path: Path, value: unknown, document: Document): ConfigProblem {
  const problem = problemsOf(document);
  if (path.length === 0) {
    return problem(
      path,
      'value',
      `A config file holds a mapping, not ${value === null ? 'nothing' : shown(value)}.`,
      'Write keys and values, such as "preset: strict".',
    );
  }
  const { values, expects } = shapeAt(path);
  const wanted = values ? oneOf(values) : (expects ?? 'something else');
  const name = `"${pathName(path)}"`;
  if (value === null || value === undefined) {
    const required = shapeAt(path.slice(0, -1)).required?.includes(String(path.at(-1)));
    const hint = required ? 'Give it a value.' : 'Give it a value, or leave the key out.';
    return problem(path, 'key', `${name} is empty; it must be ${wanted}.`, hint);
  }
  if (typeof value === 'string' && value.trim() === '') {
    return problem(path, 'value', `${name} is blank; it must be ${wanted}.`);
  }
  const found = typeof value === 'number' || typeof value === 'boolean' ? tokenOf(document, path) : shown(value);
  return problem(path, 'value', `${name} must be ${wanted}, not ${found}.`, valueHint(path, value, values));
}

/** What to write instead, where that can be told. */
function valueHint(path: Path, value: unknown, values: readonly string[] | undefined): string | undefined {
  const key = path.at(-1);
  if (values) {
    if (typeof value === 'object') return undefined;
    const suggestion = meantValue(String(value), values);
    if (suggestion) return `Did you mean "${suggestion}"?`;
    const on = value === true && path[0] === 'rules';
    return on ? 'Leave the entry out to have the rule at its own severity.' : undefined;
  }
  if (key === 'kubernetesVersion') {
    if (typeof value === 'number') return 'Put it in quotes: YAML takes 1.30 for the number 1.3.';
    const release = /1\.\d{1,3}/.exec(String(value))?.[0];
    return release && typeof value === 'string' ? `Write "${release}".` : undefined;
  }
  if ((typeof value === 'number' || typeof value === 'boolean') && takesText(path)) {
    return `Put it in quotes: YAML takes it for a ${typeof value}.`;
  }
  if (key === 'port' && typeof value === 'string' && /^\d+$/.test(value)) return 'Write the number without quotes.';
  if (key === 'service' && typeof value === 'string' && !value.includes('/')) return `Write "<namespace>/${value}".`;
  if (key === 'group' && typeof value === 'string' && value.includes('/'))
    return `Write "${value.slice(0, value.indexOf('/'))}".`;
  if (key === 'podTemplate' && typeof value === 'string') {
    const keys = value.replace(/^[$/.]+/, '').replaceAll('/', '.');
    return /^[^.\s]+(\.[^.\s]+)*$/.test(keys) ? `Write "${keys}".` : undefined;
  }
  if (key === 'nodePortRange' && typeof value === 'string') {
    const [, from, to] = /^\s*(\d+)\D+(\d+)\s*$/.exec(value) ?? [];
    return from && to ? `Write "${from}-${to}".` : undefined;
  }
  const shape = shapeAt([...path, 0]);
  if ((shape.expects ?? shape.keys) && !Array.isArray(value)) return 'Begin each entry of the list with "- ".';
  return undefined;
}

/** True for a field that holds a name, a path or a sentence. */
function takesText(path: Path): boolean {
  const key = path.at(-1);
  return (
    path[0] === 'exclude' ||
    (path[0] === 'contexts' && path.length > 3) ||
    (typeof key === 'string' && ['kind', 'namespace', 'name', 'path', 'reason'].includes(key))
  );
}
