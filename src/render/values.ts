/** Values of charts: which file says what `.Values.a.b` is, and what expressions of templates stand for. Facts: helm pkg/chartutil/coalesce.go. */
import type { Document } from '../parse/document.ts';
import { dig, isMapping } from '../parse/mapping.ts';
import type { Path } from '../parse/place.ts';
import { type Frame, isFrame } from './marks.ts';
import { pipeline, type Scope } from './template.ts';

/** A values file as a chart sees it: what is at `prefix` are its values. The first of several that says something counts. */
export interface Layer {
  readonly document: Document;
  readonly prefix: Path;
  /** It belongs to the chart itself, not to those who use it. */
  readonly isOwn: boolean;
}

/** The values at a path, put together as helm does: mappings are merged, null takes a key away. */
export function valueAt(layers: readonly Layer[], path: Path): unknown {
  let merged: unknown;
  for (const { document, prefix } of [...layers].reverse())
    merged = merge(merged, dig(document.value, [...prefix, ...path]));
  return merged;
}

function merge(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (!isMapping(under) || !isMapping(over)) return over;
  const result: Record<string, unknown> = Object.assign(Object.create(null), under);
  for (const [key, value] of Object.entries(over)) {
    if (value === null) delete result[key];
    else result[key] = merge(result[key], value);
  }
  return result;
}

/** The layer that a value comes from. */
export function layerOf(layers: readonly Layer[], path: Path): Layer | undefined {
  return layers.find(({ document, prefix }) => dig(document.value, [...prefix, ...path]) !== undefined);
}

/** What an operand of a template stands for: the root of the data (`$`), or a path in it. */
type Meaning = readonly (string | number)[] | undefined;

/** Where an expression is evaluated: the scope that it stands in, and the actions that called for its template, outermost first. */
export interface Situation {
  readonly scope: Scope | undefined;
  readonly callers: readonly Frame[];
  readonly rounds: ReadonlyMap<number, number>;
  readonly layers: readonly Layer[];
}

/** Functions that hand a value on, as far as its text goes. The last argument is the value. */
const handsOn =
  /^(?:quote|squote|toYaml|toString|int|int64|float64|trim|default|required|tpl|nindent|indent|toRawJson|toJson|lower|trimSuffix|trimPrefix|trunc)$/;

/** The path in `.Values` that an expression puts out, be it through `quote`, `toYaml` and the like; undefined if that cannot be told. */
export function valuesPathOf(body: string, situation: Situation): Path | undefined {
  const meaning = meaningOf(body, situation, 0);
  return meaning?.[0] === 'Values' ? meaning.slice(1) : undefined;
}

const deepest = 20;

function meaningOf(expression: string, situation: Situation, depth: number): Meaning {
  if (depth > deepest) return undefined;
  const [first = '', ...rest] = pipeline(expression);
  if (!rest.every((command) => handsOn.test(words(command)[0] ?? ''))) return undefined;
  const [head = '', ...others] = words(first);
  if (others.length === 0) return operand(head, situation, depth);
  if (head === 'tpl' && others.length === 2) return operand(others[0] as string, situation, depth);
  if (head === 'index') return indexed(others, situation, depth);
  // `include` hands on what a template makes of a value, not the value.
  return handsOn.test(head) ? operand(others.at(-1) as string, situation, depth) : undefined;
}

function indexed(args: readonly string[], situation: Situation, depth: number): Meaning {
  const [base = '', ...keys] = args;
  const from = operand(base, situation, depth);
  const steps = keys.map((key) => /^"([^"\\]*)"$/.exec(key)?.[1] ?? (/^\d+$/.test(key) ? Number(key) : undefined));
  return from && steps.every((step) => step !== undefined) ? [...from, ...(steps as Path)] : undefined;
}

function operand(word: string, situation: Situation, depth: number): Meaning {
  const inner = /^\(([\s\S]*)\)((?:\.\w+)*)$/.exec(word);
  if (inner) {
    const from = meaningOf(inner[1] ?? '', situation, depth + 1);
    return from && [...from, ...fields(inner[2] ?? '')];
  }
  const variable = /^\$(\w*)((?:\.\w+)*)$/.exec(word);
  if (variable) {
    const [, name = '', tail = ''] = variable;
    const from = name === '' ? rootOf(situation, depth) : variableOf(`$${name}`, situation, depth);
    return from && [...from, ...fields(tail)];
  }
  if (!/^\.(?:\w+(?:\.\w+)*)?$/.test(word)) return undefined;
  const from = dotOf(situation, depth);
  return from && [...from, ...fields(word)];
}

const fields = (text: string): string[] => text.split('.').filter((field) => field !== '');

function definitionOf(scope: Scope | undefined): Scope | undefined {
  let at = scope;
  while (at && at.by !== 'define') at = at.outer;
  return at;
}

/** What a template was called with: of a file all there is, of a named template what its caller gave it. */
function rootOf({ scope, callers, ...rest }: Situation, depth: number): Meaning {
  const definition = definitionOf(scope);
  if (!definition || depth > deepest) return undefined;
  if (definition.what === '') return [];
  const caller = callers.at(-1);
  const said = caller?.origin && words(pipeline(caller.origin.body ?? '')[0] ?? '');
  if (!caller || !said || said[1] !== `"${definition.what}"` || said.length !== 3) return undefined;
  const outside = { ...rest, scope: caller.origin?.scope, callers: callers.slice(0, -1), rounds: caller.rounds };
  return operand(said[2] as string, outside, depth + 1);
}

function dotOf(situation: Situation, depth: number): Meaning {
  const { scope } = situation;
  if (!scope || depth > deepest) return undefined;
  if (scope.by === 'define') return rootOf(situation, depth);
  const outside = { ...situation, scope: scope.outer };
  const what = scope.what.replace(/^\$\w+(?:\s*,\s*\$\w+)?\s*:=/, '');
  const from = meaningOf(what, outside, depth + 1);
  return scope.by === 'with' ? from : from && roundOf(scope, from, situation);
}

/** The item of a collection that a round of `range` is about. */
function roundOf({ range }: Scope, from: readonly (string | number)[], { rounds, layers }: Situation): Meaning {
  const round = range === undefined ? undefined : rounds.get(range);
  if (round === undefined || from[0] !== 'Values') return undefined;
  const collection = valueAt(layers, from.slice(1));
  if (Array.isArray(collection)) return round < collection.length ? [...from, round] : undefined;
  const key = isMapping(collection) ? Object.keys(collection).sort()[round] : undefined;
  return key === undefined ? undefined : [...from, key];
}

function variableOf(name: string, situation: Situation, depth: number): Meaning {
  for (let scope = situation.scope; scope; scope = scope.outer) {
    const said = scope.variables.get(name);
    if (said)
      return said.what === '' ? undefined : meaningOf(said.what, { ...situation, scope: said.scope }, depth + 1);
    const [, first, second] = /^(\$\w+)(?:\s*,\s*(\$\w+))?\s*:=/.exec(scope.what) ?? [];
    if ((second ?? first) === name) return dotOf({ ...situation, scope }, depth + 1);
    if (first === name) return undefined;
    if (scope.by === 'define') return undefined;
  }
  return undefined;
}

/** The words of a command: what parentheses and quotes hold together is one. */
export function words(command: string): string[] {
  const found: string[] = [];
  let word = '';
  let depth = 0;
  for (let at = 0; at < command.length; at++) {
    const char = command.charAt(at);
    if (char === '"' || char === '`') {
      const from = at;
      for (at++; at < command.length && command.charAt(at) !== char; at++)
        if (char === '"' && command.charAt(at) === '\\') at++;
      word += command.slice(from, at + 1);
      continue;
    }
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (depth === 0 && /\s/.test(char)) {
      if (word !== '') found.push(word);
      word = '';
    } else word += char;
  }
  if (word !== '') found.push(word);
  return found;
}

/** The actions that called for the template that a frame's text belongs to. */
export function callersOf(root: Frame, frame: Frame): Frame[] {
  const callers: Frame[] = [];
  let at = root;
  while (at !== frame) {
    const next = at.pieces.find(
      (item): item is Frame => isFrame(item) && item.from <= frame.from && frame.to <= item.to,
    );
    if (!next) return [];
    callers.push(next);
    at = next;
  }
  return callers;
}
