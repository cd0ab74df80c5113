/** The functions that every CEL has: google/cel-spec doc/langdef.md "List of Standard Definitions". Numbers of different types may be compared, as Kubernetes allows. */

import { type CallContext, chargeText, type FunctionDeclaration, fn, method } from '../environment.ts';
import {
  CelError,
  type CelMap,
  compare,
  type Duration,
  type Timestamp,
  TypeValue,
  typeName,
  Uint,
  type Value,
} from '../values.ts';
import { int64, parseBool, parseDouble, parseInt64, parseUint64, showDouble, truncated, uint64 } from './numbers.ts';
import { matches } from './regex.ts';
import {
  durationOf,
  parseDuration,
  parseTimestamp,
  partOf,
  showDuration,
  showTimestamp,
  type TimePart,
  timestampOf,
} from './time.ts';

type Args = readonly Value[];

const pair =
  <T extends Value, U extends Value = T>(run: (a: T, b: U, context: CallContext) => Value) =>
  (args: Args, context: CallContext): Value =>
    run(args[0] as T, args[1] as U, context);

const one =
  <T extends Value>(run: (a: T, context: CallContext) => Value) =>
  (args: Args, context: CallContext): Value =>
    run(args[0] as T, context);

/** Size of a text in characters. */
export function characters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0xd800 || code > 0xdbff) count++;
    else if (!(text.charCodeAt(index + 1) >= 0xdc00)) count++;
  }
  return count;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

const arithmetic: readonly FunctionDeclaration[] = [
  fn(
    '_+_(int, int): int',
    pair<bigint>((a, b) => int64(a + b)),
  ),
  fn(
    '_+_(uint, uint): uint',
    pair<Uint>((a, b) => uint64(a.value + b.value)),
  ),
  fn(
    '_+_(double, double): double',
    pair<number>((a, b) => a + b),
  ),
  fn(
    '_+_(string, string): string',
    pair<string>((a, b, context) => scanned(a + b, context)),
  ),
  fn(
    '_+_(bytes, bytes): bytes',
    pair<Uint8Array>((a, b, context) => {
      chargeText(context, { length: a.length + b.length });
      const joined = new Uint8Array(a.length + b.length);
      joined.set(a);
      joined.set(b, a.length);
      return joined;
    }),
  ),
  fn(
    '_+_(list(A), list(A)): list(A)',
    pair<readonly Value[]>((a, b, context) => {
      context.charge(a.length + b.length);
      return [...a, ...b];
    }),
  ),
  fn(
    '_+_(timestamp, duration): timestamp',
    pair<Timestamp, Duration>((a, b) => timestampOf(a.nanos + b.nanos)),
  ),
  fn(
    '_+_(duration, timestamp): timestamp',
    pair<Duration, Timestamp>((a, b) => timestampOf(a.nanos + b.nanos)),
  ),
  fn(
    '_+_(duration, duration): duration',
    pair<Duration>((a, b) => durationOf(a.nanos + b.nanos)),
  ),
  fn(
    '_-_(int, int): int',
    pair<bigint>((a, b) => int64(a - b)),
  ),
  fn(
    '_-_(uint, uint): uint',
    pair<Uint>((a, b) => uint64(a.value - b.value)),
  ),
  fn(
    '_-_(double, double): double',
    pair<number>((a, b) => a - b),
  ),
  fn(
    '_-_(timestamp, timestamp): duration',
    pair<Timestamp>((a, b) => durationOf(a.nanos - b.nanos)),
  ),
  fn(
    '_-_(timestamp, duration): timestamp',
    pair<Timestamp, Duration>((a, b) => timestampOf(a.nanos - b.nanos)),
  ),
  fn(
    '_-_(duration, duration): duration',
    pair<Duration>((a, b) => durationOf(a.nanos - b.nanos)),
  ),
  fn(
    '_*_(int, int): int',
    pair<bigint>((a, b) => int64(a * b)),
  ),
  fn(
    '_*_(uint, uint): uint',
    pair<Uint>((a, b) => uint64(a.value * b.value)),
  ),
  fn(
    '_*_(double, double): double',
    pair<number>((a, b) => a * b),
  ),
  fn(
    '_/_(int, int): int',
    pair<bigint>((a, b) => int64(a / divisor(b, 'division by zero'))),
  ),
  fn(
    '_/_(uint, uint): uint',
    pair<Uint>((a, b) => new Uint(a.value / divisor(b.value, 'division by zero'))),
  ),
  fn(
    '_/_(double, double): double',
    pair<number>((a, b) => a / b),
  ),
  fn(
    '_%_(int, int): int',
    pair<bigint>((a, b) => a % divisor(b, 'modulus by zero')),
  ),
  fn(
    '_%_(uint, uint): uint',
    pair<Uint>((a, b) => new Uint(a.value % divisor(b.value, 'modulus by zero'))),
  ),
  fn(
    '-_(int): int',
    one<bigint>((a) => int64(-a)),
  ),
  fn(
    '-_(double): double',
    one<number>((a) => -a),
  ),
  fn(
    '!_(bool): bool',
    one<boolean>((a) => !a),
  ),
];

function divisor(value: bigint, message: string): bigint {
  if (value === 0n) throw new CelError(message);
  return value;
}

const ordered = ['bool', 'string', 'bytes', 'timestamp', 'duration'];
const numeric = ['int', 'uint', 'double'];
const holds: Readonly<Record<string, (order: number) => boolean>> = {
  '_<_': (order) => order < 0,
  '_<=_': (order) => order <= 0,
  '_>_': (order) => order > 0,
  '_>=_': (order) => order >= 0,
};

const relations = Object.entries(holds).flatMap(([name, ask]) =>
  [...ordered.map((type) => [type, type] as const), ...numeric.flatMap((a) => numeric.map((b) => [a, b] as const))].map(
    ([a, b]) =>
      fn(`${name}(${a}, ${b}): bool`, (args) => {
        const order = compare(args[0] as Value, args[1] as Value);
        return order !== undefined && ask(order);
      }),
  ),
);

const sizes: readonly FunctionDeclaration[] = (
  [
    [
      'string',
      (value: string, context: CallContext) => {
        chargeText(context, value);
        return BigInt(characters(value));
      },
    ],
    ['bytes', (value: Uint8Array) => BigInt(value.length)],
    ['list(A)', (value: readonly Value[]) => BigInt(value.length)],
    ['map(A, B)', (value: CelMap) => value.open ?? BigInt(value.size)],
  ] as const
).flatMap(([type, run]) => {
  const call = (args: Args, context: CallContext) =>
    (run as (value: Value, context: CallContext) => bigint)(args[0] as Value, context);
  return [fn(`size(${type}): int`, call), method(type, 'size(): int', call)];
});

const conversions: readonly FunctionDeclaration[] = [
  fn(
    'dyn(A): dyn',
    one((value) => value),
  ),
  fn(
    'type(A): type(A)',
    one((value) => new TypeValue(typeName(value))),
  ),
  fn(
    'int(int): int',
    one((value) => value),
  ),
  fn(
    'int(uint): int',
    one<Uint>(({ value }) => int64(value)),
  ),
  fn(
    'int(double): int',
    one<number>((value) => {
      const cut = truncated(value);
      // The largest double below 2^63 is far below it, and cel-go takes no value from there on.
      if (value >= 2 ** 63 || value <= -(2 ** 63)) throw new CelError('integer overflow');
      return int64(cut);
    }),
  ),
  fn('int(string): int', one<string>(parseInt64)),
  fn(
    'int(timestamp): int',
    one<Timestamp>(({ nanos }) => floorDivided(nanos, 1_000_000_000n)),
  ),
  fn(
    'int(duration): int',
    one<Duration>(({ nanos }) => nanos),
  ),
  fn(
    'uint(uint): uint',
    one((value) => value),
  ),
  fn(
    'uint(int): uint',
    one<bigint>((value) => uint64(value)),
  ),
  fn(
    'uint(double): uint',
    one<number>((value) => {
      if (!(value < 2 ** 64)) throw new CelError('unsigned integer overflow');
      return uint64(truncated(value));
    }),
  ),
  fn('uint(string): uint', one<string>(parseUint64)),
  fn(
    'double(double): double',
    one((value) => value),
  ),
  fn('double(int): double', one<bigint>(Number)),
  fn(
    'double(uint): double',
    one<Uint>(({ value }) => Number(value)),
  ),
  fn('double(string): double', one<string>(parseDouble)),
  fn(
    'bool(bool): bool',
    one((value) => value),
  ),
  fn('bool(string): bool', one<string>(parseBool)),
  fn(
    'string(string): string',
    one((value) => value),
  ),
  fn('string(bool): string', one<boolean>(String)),
  fn('string(int): string', one<bigint>(String)),
  fn(
    'string(uint): string',
    one<Uint>(({ value }) => String(value)),
  ),
  fn('string(double): string', one<number>(showDouble)),
  fn(
    'string(bytes): string',
    one<Uint8Array>((value, context) => {
      chargeText(context, value);
      try {
        return decoder.decode(value);
      } catch {
        throw new CelError('invalid UTF-8 in bytes, cannot convert to string');
      }
    }),
  ),
  fn('string(timestamp): string', one<Timestamp>(showTimestamp)),
  fn('string(duration): string', one<Duration>(showDuration)),
  fn(
    'bytes(bytes): bytes',
    one((value) => value),
  ),
  fn(
    'bytes(string): bytes',
    one<string>((value, context) => {
      chargeText(context, value);
      return encoder.encode(value);
    }),
  ),
  fn(
    'timestamp(timestamp): timestamp',
    one((value) => value),
  ),
  fn('timestamp(string): timestamp', one<string>(parseTimestamp)),
  fn(
    'timestamp(int): timestamp',
    one<bigint>((value) => timestampOf(value * 1_000_000_000n)),
  ),
  fn(
    'duration(duration): duration',
    one((value) => value),
  ),
  fn('duration(string): duration', one<string>(parseDuration)),
  fn(
    'duration(int): duration',
    one<bigint>((value) => durationOf(value)),
  ),
];

function floorDivided(value: bigint, by: bigint): bigint {
  return (value - (((value % by) + by) % by)) / by;
}

const texts: readonly FunctionDeclaration[] = [
  method(
    'string',
    'contains(string): bool',
    pair<string>((a, b, context) => scanned(a, context).includes(b)),
  ),
  method(
    'string',
    'startsWith(string): bool',
    pair<string>((a, b, context) => scanned(b, context) === a.slice(0, b.length)),
  ),
  method(
    'string',
    'endsWith(string): bool',
    pair<string>((a, b, context) => a.endsWith(scanned(b, context))),
  ),
  method('string', 'matches(string): bool', pair<string>(matches)),
  fn('matches(string, string): bool', pair<string>(matches)),
];

function scanned(value: string, context: CallContext): string {
  chargeText(context, value);
  return value;
}

const parts: readonly TimePart[] = [
  'getFullYear',
  'getMonth',
  'getDate',
  'getDayOfMonth',
  'getDayOfWeek',
  'getDayOfYear',
  'getHours',
  'getMinutes',
  'getSeconds',
  'getMilliseconds',
];
const durationParts = {
  getHours: 3_600_000_000_000n,
  getMinutes: 60_000_000_000n,
  getSeconds: 1_000_000_000n,
  getMilliseconds: 1_000_000n,
};

const times: readonly FunctionDeclaration[] = [
  ...parts.flatMap((part) => [
    method(
      'timestamp',
      `${part}(): int`,
      one<Timestamp>((value) => partOf(value, part)),
    ),
    method(
      'timestamp',
      `${part}(string): int`,
      pair<Timestamp, string>((value, zone) => partOf(value, part, zone)),
    ),
  ]),
  ...Object.entries(durationParts).map(([part, size]) =>
    method(
      'duration',
      `${part}(): int`,
      one<Duration>(({ nanos }) => (part === 'getMilliseconds' ? (nanos / size) % 1000n : nanos / size)),
    ),
  ),
];

export const standard: readonly FunctionDeclaration[] = [
  ...arithmetic,
  ...relations,
  ...sizes,
  ...conversions,
  ...texts,
  ...times,
];
