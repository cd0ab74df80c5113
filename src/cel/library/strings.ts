/** cel-go's extension "strings" in its second version and later, as Kubernetes has it: https://pkg.go.dev/github.com/google/cel-go/ext#Strings. Places are counted in characters. */

import { type CallContext, chargeText, type FunctionDeclaration, fn, method } from '../environment.ts';
import {
  CelError,
  Duration,
  isList,
  isMap,
  Open,
  Optional,
  Timestamp,
  TypeValue,
  typeName,
  Uint,
  Unknown,
  unknownIn,
  type Value,
} from '../values.ts';
import { showDouble } from './numbers.ts';
import { showDuration, showTimestamp } from './time.ts';

type Args = readonly Value[];

/** A text, and whether its characters are what JavaScript counts too. */
function charactersOf(text: string): string[] | string {
  return /[\ud800-\udfff]/.test(text) ? [...text] : text;
}

function sliced(characters: string[] | string, from: number, to?: number): string {
  return typeof characters === 'string' ? characters.slice(from, to) : characters.slice(from, to).join('');
}

/** An int as a place; too large ones are out of range anyway. */
function place(value: Value): number {
  return Number(value);
}

function indexIn(text: string, part: string, from: number, last: boolean): bigint {
  const characters = charactersOf(text);
  if (from < 0 || from > characters.length) throw new CelError(`index out of range: ${from}`);
  if (typeof characters === 'string') return BigInt(last ? text.lastIndexOf(part, from) : text.indexOf(part, from));
  const offset = characters.slice(0, from).join('').length;
  const found = last ? text.lastIndexOf(part, offset) : text.indexOf(part, offset);
  return found < 0 ? -1n : BigInt([...text.slice(0, found)].length);
}

function lastPlace(text: string, part: string): number {
  return Math.max(0, charactersOf(text).length - charactersOf(part).length);
}

function replaced(text: string, from: string, to: string, limit: number, context: CallContext): string {
  if (limit === 0) return text;
  const parts = from === '' ? [...text] : text.split(from);
  const count = from === '' ? parts.length + 1 : parts.length - 1;
  const times = limit < 0 ? count : Math.min(limit, count);
  context.charge(Math.ceil((text.length + times * to.length) / 10));
  if (from === '') {
    let made = '';
    for (let index = 0; index <= parts.length; index++) made += (index < times ? to : '') + (parts[index] ?? '');
    return made;
  }
  return parts.map((part, index) => (index === 0 ? part : (index <= times ? to : from) + part)).join('');
}

function split(text: string, by: string, limit: number, context: CallContext): Value {
  chargeText(context, text);
  if (limit === 0) return [];
  const parts = by === '' ? [...text] : text.split(by);
  context.charge(parts.length);
  if (limit < 0 || parts.length <= limit) return parts;
  return [...parts.slice(0, limit - 1), parts.slice(limit - 1).join(by)];
}

function quote(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '\x07': '\\a',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\v': '\\v',
    '\\': '\\\\',
    '"': '\\"',
  };
  // Halves of surrogate pairs are no characters of UTF-8.
  return `"${text.replace(/[\x07\b\f\n\r\t\v\\"]/g, (character) => names[character] as string).replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')}"`;
}

/** What Go's `unicode.IsSpace` takes for white space. */
const trimmed =
  /^[\t\n\v\f\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\t\n\v\f\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+$/g;

export const strings: readonly FunctionDeclaration[] = [
  method('string', 'charAt(int): string', ([text, at]: Args) => {
    const characters = charactersOf(text as string);
    const index = place(at as Value);
    if (index < 0 || index > characters.length) throw new CelError(`index out of range: ${index}`);
    return index === characters.length ? '' : (characters[index] as string);
  }),
  method('string', 'indexOf(string): int', ([text, part]: Args, context) => {
    chargeText(context, text as string, part as string);
    return indexIn(text as string, part as string, 0, false);
  }),
  method('string', 'indexOf(string, int): int', ([text, part, from]: Args, context) => {
    chargeText(context, text as string, part as string);
    return indexIn(text as string, part as string, place(from as Value), false);
  }),
  method('string', 'lastIndexOf(string): int', ([text, part]: Args, context) => {
    chargeText(context, text as string, part as string);
    if (part === '') return BigInt(charactersOf(text as string).length);
    if (charactersOf(part as string).length > charactersOf(text as string).length) return -1n;
    return indexIn(text as string, part as string, lastPlace(text as string, part as string), true);
  }),
  method('string', 'lastIndexOf(string, int): int', ([text, part, from]: Args, context) => {
    chargeText(context, text as string, part as string);
    return indexIn(text as string, part as string, place(from as Value), true);
  }),
  method('string', 'lowerAscii(): string', ([text]: Args, context) => {
    chargeText(context, text as string);
    return (text as string).replace(/[A-Z]+/g, (part) => part.toLowerCase());
  }),
  method('string', 'upperAscii(): string', ([text]: Args, context) => {
    chargeText(context, text as string);
    return (text as string).replace(/[a-z]+/g, (part) => part.toUpperCase());
  }),
  method('string', 'replace(string, string): string', ([text, from, to]: Args, context) =>
    replaced(text as string, from as string, to as string, -1, context),
  ),
  method('string', 'replace(string, string, int): string', ([text, from, to, limit]: Args, context) =>
    replaced(text as string, from as string, to as string, place(limit as Value), context),
  ),
  method('string', 'split(string): list(string)', ([text, by]: Args, context) =>
    split(text as string, by as string, -1, context),
  ),
  method('string', 'split(string, int): list(string)', ([text, by, limit]: Args, context) =>
    split(text as string, by as string, place(limit as Value), context),
  ),
  method('string', 'substring(int): string', ([text, from]: Args, context) => {
    chargeText(context, text as string);
    return substring(text as string, place(from as Value));
  }),
  method('string', 'substring(int, int): string', ([text, from, to]: Args, context) => {
    chargeText(context, text as string);
    return substring(text as string, place(from as Value), place(to as Value));
  }),
  method('string', 'trim(): string', ([text]: Args, context) => {
    chargeText(context, text as string);
    return (text as string).replace(trimmed, '');
  }),
  method('string', 'reverse(): string', ([text]: Args, context) => {
    chargeText(context, text as string);
    return [...(text as string)].reverse().join('');
  }),
  method('list(string)', 'join(): string', ([list]: Args, context) => join(list as readonly Value[], '', context)),
  method('list(string)', 'join(string): string', ([list, by]: Args, context) =>
    join(list as readonly Value[], by as string, context),
  ),
  method('string', 'format(list(dyn)): string', ([pattern, args]: Args, context) =>
    format(pattern as string, args as readonly Value[], context),
  ),
  fn('strings.quote(string): string', ([text]: Args, context) => {
    chargeText(context, text as string);
    return quote(text as string);
  }),
];

function substring(text: string, from: number, to?: number): string {
  const characters = charactersOf(text);
  const end = to ?? characters.length;
  if (from < 0 || from > characters.length) throw new CelError(`index out of range: ${from}`);
  if (end < 0 || end > characters.length) throw new CelError(`index out of range: ${end}`);
  if (from > end) throw new CelError(`invalid substring range. start: ${from}, end: ${end}`);
  return sliced(characters, from, end);
}

function join(list: readonly Value[], by: string, context: CallContext): Value {
  const unknown = unknownIn(list);
  if (unknown) return unknown;
  let length = 0;
  for (const item of list) {
    if (typeof item !== 'string') throw new CelError(`join: invalid input: ${typeName(item)}`);
    length += item.length + by.length;
  }
  chargeText(context, { length });
  return list.join(by);
}

const clause = /%(?:%|(?:\.(\d+))?([a-zA-Z]))?/g;

/** `"%s is %d".format([a, b])`. */
function format(pattern: string, args: readonly Value[], context: CallContext): string {
  let next = 0;
  let made = '';
  let from = 0;
  for (const found of pattern.matchAll(clause)) {
    const [whole, precision, verb] = found;
    made += pattern.slice(from, found.index);
    from = found.index + whole.length;
    if (whole === '%%') made += '%';
    else if (verb === undefined) throw new CelError(`could not parse formatting clause ${JSON.stringify(whole)}`);
    else {
      if (next >= args.length) throw new CelError(`index ${next} out of range`);
      const piece = formatted(args[next++] as Value, verb, precision === undefined ? undefined : Number(precision));
      chargeText(context, piece);
      made += piece;
    }
  }
  made += pattern.slice(from);
  chargeText(context, made);
  return made;
}

function formatted(value: Value, verb: string, precision: number | undefined): string {
  if (value instanceof Unknown) throw new Open(value);
  const refuse = (): never => {
    throw new CelError(`error during formatting: %${verb} clause cannot be used on ${typeName(value)}`);
  };
  if (precision !== undefined && precision > 100) throw new CelError('precision is too large');
  const whole = value instanceof Uint ? value.value : typeof value === 'bigint' ? value : undefined;
  switch (verb) {
    case 's':
      return shown(value);
    case 'd':
      if (typeof value === 'number' && !Number.isFinite(value)) return infinite(value);
      return whole === undefined ? (typeof value === 'number' ? showDouble(value) : refuse()) : String(whole);
    case 'f':
    case 'e': {
      const number = whole === undefined ? value : Number(whole);
      if (typeof number !== 'number') return refuse();
      if (!Number.isFinite(number)) return infinite(number);
      if (verb === 'f') return toFixed(number, precision ?? 6);
      const [digits = '', power = '0'] = number.toExponential(precision ?? 6).split('e');
      return `${digits}e${Number(power) < 0 ? '-' : '+'}${Math.abs(Number(power)).toString().padStart(2, '0')}`;
    }
    case 'b':
      if (typeof value === 'boolean') return value ? '1' : '0';
      return whole === undefined ? refuse() : whole.toString(2);
    case 'o':
      return whole === undefined ? refuse() : whole.toString(8);
    case 'x':
    case 'X': {
      const hex =
        whole !== undefined
          ? whole.toString(16)
          : typeof value === 'string'
            ? Buffer.from(value, 'utf8').toString('hex')
            : value instanceof Uint8Array
              ? Buffer.from(value).toString('hex')
              : refuse();
      return verb === 'X' ? hex.toUpperCase() : hex;
    }
    default:
      throw new CelError(`could not parse formatting clause: unrecognized formatting clause ${JSON.stringify(verb)}`);
  }
}

/** Half to even, as Go rounds what lies exactly in the middle; elsewhere both agree. */
function toFixed(value: number, places: number): string {
  const text = value.toFixed(Math.min(places, 100));
  const half = 0.5 / 10 ** places;
  const down = Math.trunc(Math.abs(value) * 10 ** places) / 10 ** places;
  if (places < 15 && Math.abs(value) - down === half && (Math.trunc(Math.abs(value) * 10 ** places) & 1) === 0)
    return (Math.sign(value) * down).toFixed(places);
  return text;
}

function infinite(value: number): string {
  return Number.isNaN(value) ? 'NaN' : value > 0 ? 'Infinity' : '-Infinity';
}

function shown(value: Value): string {
  if (value instanceof Unknown) throw new Open(value);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (value === null) return 'null';
  if (value instanceof Uint) return String(value.value);
  if (typeof value === 'number') return Number.isFinite(value) ? showDouble(value) : infinite(value);
  if (value instanceof Uint8Array) return new TextDecoder().decode(value);
  if (value instanceof Timestamp) return showTimestamp(value);
  if (value instanceof Duration) return showDuration(value);
  if (value instanceof TypeValue) return value.name;
  if (isList(value)) return `[${value.map(shown).join(', ')}]`;
  if (isMap(value) && value.typeName === undefined) {
    const entries = [...value.keys()].map((key) => [shown(key), shown(value.get(key) as Value)] as const);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${key}: ${item}`).join(', ')}}`;
  }
  if (value instanceof Optional) return value.has ? `optional.of(${shown(value.value as Value)})` : 'optional.none()';
  throw new CelError(
    `error during formatting: string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types, durations, and timestamps, was given ${typeName(value)}`,
  );
}
