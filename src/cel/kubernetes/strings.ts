/** The strings of cel-go's extension where Kubernetes has them otherwise: version 2 of it, with the older `format` (github.com/google/cel-go ext/formatting.go). */

import { type CallContext, chargeText, type FunctionDeclaration, method } from '../environment.ts';
import { showDouble } from '../library/numbers.ts';
import { strings } from '../library/strings.ts';
import { showDuration, showTimestamp } from '../library/time.ts';
import {
  CelError,
  Duration,
  isList,
  isMap,
  type MapKey,
  Open,
  Timestamp,
  TypeValue,
  typeName,
  Uint,
  Unknown,
  type Value,
} from '../values.ts';

const escapes: Readonly<Record<string, string>> = {
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

/** Go's `%q`. */
function quoted(text: string): string {
  const inner = text.replace(
    /[\x00-\x1f\x7f"\\]/g,
    (character) => escapes[character] ?? `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `"${inner}"`;
}

const decoder = new TextDecoder();
const wholeOf = (value: Value): bigint | undefined =>
  value instanceof Uint ? value.value : typeof value === 'bigint' ? value : undefined;

/** `%s`. */
function shown(value: Value): string {
  if (value instanceof Unknown) throw new Open(value);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || value === null) return String(value);
  const whole = wholeOf(value);
  if (whole !== undefined) return String(whole);
  if (typeof value === 'number') return showDouble(value);
  if (value instanceof Uint8Array) return decoder.decode(value);
  if (value instanceof Timestamp) return showTimestamp(value);
  if (value instanceof Duration) return showDuration(value);
  if (value instanceof TypeValue) return value.name;
  if (isList(value)) return `[${value.map(inside).join(', ')}]`;
  if (isMap(value)) {
    const entries = Array.from(value.keys(), (key) => [inside(key), inside(value.get(key) as Value)] as const);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.map(([key, item]) => `${key}:${item}`).join(', ')}}`;
  }
  throw new CelError(
    `string clause can only be used on strings, bools, bytes, ints, doubles, maps, lists, types, durations, and timestamps, was given ${typeName(value)}`,
  );
}

/** Within lists and maps: as CEL would write it. */
function inside(value: Value | MapKey): string {
  if (typeof value === 'string') return quoted(value);
  if (value instanceof Uint8Array) return `b${quoted(decoder.decode(value))}`;
  if (value instanceof Timestamp) return `timestamp(${quoted(showTimestamp(value))})`;
  if (value instanceof Duration) return `duration(${quoted(showDuration(value))})`;
  if (typeof value === 'number') return Number.isFinite(value) ? value.toFixed(6) : quoted(showDouble(value));
  return shown(value);
}

/** Half to even, where what lies in the middle can be told. */
function toFixed(value: number, places: number): string {
  const scaled = Math.abs(value) * 10 ** places;
  const isHalf = scaled < 2 ** 51 && scaled % 1 === 0.5 && Math.trunc(scaled) % 2 === 0;
  const isExact = isHalf && (Math.trunc(scaled) + 0.5) / 10 ** places === Math.abs(value) && places === 0;
  return isExact ? (Math.sign(value) * Math.trunc(scaled)).toFixed(0) : value.toFixed(places);
}

const superscript = (text: string) =>
  text.replace(/[-0-9]/g, (character) => (character === '-' ? '⁻' : ('⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(character)] as string)));

/** Numbers are written as in American English: cel-go asks golang.org/x/text for them. */
function real(value: Value, verb: string, precision: number): string {
  const number = value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? Number(value) : value;
  if (typeof number !== 'number')
    throw new CelError(
      `${verb === 'f' ? 'fixed-point' : 'scientific'} clause can only be used on doubles, was given ${typeName(value)}`,
    );
  if (Number.isNaN(number)) return 'NaN';
  if (!Number.isFinite(number)) return number > 0 ? '∞' : '-∞';
  if (verb === 'e') {
    // Its precision is not heeded there.
    const [digits = '', power = '0'] = number.toExponential(6).split('e');
    const sign = power.startsWith('-') ? '-' : '';
    return `${digits}×10${superscript(sign + power.replace(/^[-+]/, '').padStart(2, '0'))}`;
  }
  const [front = '', ...fraction] = toFixed(number, precision).split('.');
  return [front.replace(/\B(?=(?:\d{3})+$)/g, ','), ...fraction].join('.');
}

function hex(value: Value): string {
  const whole = wholeOf(value);
  if (whole !== undefined) return whole.toString(16);
  if (typeof value === 'string') return Buffer.from(value, 'utf8').toString('hex');
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  throw new CelError(`only integers, byte buffers, and strings can be formatted as hex, was given ${typeName(value)}`);
}

function formatted(value: Value, verb: string, precision: number | undefined): string {
  if (value instanceof Unknown) throw new Open(value);
  const whole = wholeOf(value);
  const digits = (base: number, refusal: string): string => {
    if (whole === undefined) throw new CelError(`${refusal}, was given ${typeName(value)}`);
    return whole.toString(base);
  };
  switch (verb) {
    case 's':
      return shown(value);
    case 'd':
      return digits(10, 'decimal clause can only be used on integers');
    case 'f':
    case 'e':
      return real(value, verb, precision ?? 6);
    case 'b':
      if (typeof value === 'boolean') return value ? '1' : '0';
      return digits(2, 'only integers and bools can be formatted as binary');
    case 'o':
      return digits(8, 'octal clause can only be used on integers');
    case 'x':
      return hex(value);
    case 'X':
      return hex(value).toUpperCase();
    default:
      throw new CelError(`could not parse formatting clause: unrecognized formatting clause "${verb}"`);
  }
}

function format(pattern: string, args: readonly Value[], context: CallContext): Value {
  let next = 0;
  let made = '';
  for (let at = 0; at < pattern.length; ) {
    if (pattern[at] !== '%') {
      const end = pattern.indexOf('%', at);
      made += pattern.slice(at, end < 0 ? undefined : end);
      if (end < 0) break;
      at = end;
      continue;
    }
    const [whole = '%', percent, precision, verb] =
      /^%(?:(%)|(?:\.(\d+))?(.)?)/su.exec(pattern.slice(at, at + 20)) ?? [];
    at += whole.length;
    if (percent !== undefined) {
      made += '%';
      continue;
    }
    if (next >= args.length) throw new CelError(`index ${next} out of range`);
    if (verb === undefined) throw new CelError('unexpected end of string');
    if (precision !== undefined && Number(precision) > 100) throw new CelError(`precision ${precision} is too large`);
    const piece = formatted(args[next++] as Value, verb, precision === undefined ? undefined : Number(precision));
    chargeText(context, piece);
    made += piece;
  }
  chargeText(context, made);
  return made;
}

const otherwise = new Set(['format', 'reverse']);

/** A search from behind the end finds nothing, and the empty text at the end. */
function clamped(declaration: FunctionDeclaration): FunctionDeclaration {
  const { name, params, run } = declaration;
  if (!/^(?:i|lastI)ndexOf$/.test(name) || params.length < 3) return declaration;
  return {
    ...declaration,
    run(args, context) {
      const [text, part, from] = args as [string, string, bigint];
      const size = BigInt([...text].length);
      if (from < size) return run(args, context);
      return part === '' ? size : -1n;
    },
  };
}

export const kubernetesStrings: readonly FunctionDeclaration[] = [
  ...strings.filter(({ name }) => !otherwise.has(name)).map(clamped),
  method('string', 'format(list(dyn)): string', ([pattern, args], context) =>
    format(pattern as string, args as readonly Value[], context),
  ),
];
