/** Values of CEL. Numbers of JavaScript are doubles; ints are `bigint`; strings, booleans, null, lists (arrays) and bytes are what they are. */

import { show, type Type } from './types.ts';

export class Uint {
  readonly value: bigint;
  constructor(value: bigint) {
    this.value = value;
  }
}

/** Nanoseconds since 1970 in UTC. */
export class Timestamp {
  readonly nanos: bigint;
  constructor(nanos: bigint) {
    this.nanos = nanos;
  }
}

/** In nanoseconds. */
export class Duration {
  readonly nanos: bigint;
  constructor(nanos: bigint) {
    this.nanos = nanos;
  }
}

/** A type as a value: what `type(x)` gives. */
export class TypeValue {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class Optional {
  static readonly none = new Optional(undefined, false);
  readonly value: Value | undefined;
  readonly has: boolean;
  private constructor(value: Value | undefined, has: boolean) {
    this.value = value;
    this.has = has;
  }
  static of(value: Value): Optional {
    return new Optional(value, true);
  }
}

/** What nobody can tell from the files. Whatever depends on it is unknown too. */
export class Unknown {
  /** What it is that nobody can tell, for people. */
  readonly of: string;
  /** True if it may as well not be there: then not even `has` can tell. */
  readonly maybeAbsent: boolean;
  constructor(of: string, maybeAbsent = false) {
    this.of = of;
    this.maybeAbsent = maybeAbsent;
  }
}

/** A value of an opaque type. */
export interface Opaque {
  readonly celType: string;
  equals(other: Opaque): boolean;
}

export type MapKey = string | bigint | boolean | Uint;

/** A map, or an object with named fields. Numbers that are equal are one key, whatever their type. */
export interface CelMap {
  readonly isCelMap: true;
  /** Set for an object: the name of its type. */
  readonly typeName?: string;
  readonly size: number;
  /** Set if there may be more keys than these: which, `get` tells with an unknown value that may be absent. */
  readonly open?: Unknown | undefined;
  /** Undefined if there is no such key. */
  get(key: Value): Value | undefined;
  keys(): Iterable<MapKey>;
}

export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | Uint8Array
  | Uint
  | Timestamp
  | Duration
  | TypeValue
  | Optional
  | Unknown
  | Opaque
  | CelMap
  | readonly Value[];

/** An evaluation that ends in an error, as cel-go words it. */
export class CelError extends Error {}
/** The evaluation took more than it may. */
export class CostError extends CelError {}

/** Thrown by a function that needs what nobody can tell: its result is unknown. */
export class Open extends Error {
  readonly unknown: Unknown;
  constructor(unknown: Unknown) {
    super(unknown.of);
    this.unknown = unknown;
  }
}

/** A key as it is compared; undefined for what can be none. */
function canonical(key: Value): string | bigint | boolean | undefined {
  if (typeof key === 'string' || typeof key === 'boolean' || typeof key === 'bigint') return key;
  if (key instanceof Uint) return key.value;
  return typeof key === 'number' && Number.isInteger(key) ? BigInt(key) : undefined;
}

/** A map of values that are there. */
export class ValueMap implements CelMap {
  readonly isCelMap = true;
  readonly #entries = new Map<string | bigint | boolean, readonly [MapKey, Value]>();
  readonly typeName?: string;

  constructor(entries: Iterable<readonly [MapKey, Value]> = [], typeName?: string) {
    for (const [key, value] of entries) this.set(key, value);
    if (typeName !== undefined) this.typeName = typeName;
  }
  /** False if the key was there already. */
  set(key: MapKey, value: Value): boolean {
    const at = canonical(key) as string;
    if (this.#entries.has(at)) return false;
    this.#entries.set(at, [key, value]);
    return true;
  }
  get size(): number {
    return this.#entries.size;
  }
  get(key: Value): Value | undefined {
    const at = canonical(key);
    return at === undefined ? undefined : this.#entries.get(at)?.[1];
  }
  *keys(): Iterable<MapKey> {
    for (const [key] of this.#entries.values()) yield key;
  }
}

export function isMap(value: Value): value is CelMap {
  return typeof value === 'object' && value !== null && 'isCelMap' in value;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isOpaque(value: Value): value is Opaque {
  return typeof value === 'object' && value !== null && 'celType' in value;
}

/** Name of a value's type, as `type(x)` and messages have it. */
export function typeName(value: Value): string {
  switch (typeof value) {
    case 'string':
      return 'string';
    case 'boolean':
      return 'bool';
    case 'bigint':
      return 'int';
    case 'number':
      return 'double';
    default:
  }
  if (value === null) return 'null_type';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Uint8Array) return 'bytes';
  if (value instanceof Uint) return 'uint';
  if (value instanceof Timestamp) return 'google.protobuf.Timestamp';
  if (value instanceof Duration) return 'google.protobuf.Duration';
  if (value instanceof TypeValue) return 'type';
  if (value instanceof Optional) return 'optional_type';
  if (value instanceof Unknown) return 'unknown';
  if (isMap(value)) return value.typeName ?? 'map';
  return (value as Opaque).celType;
}

/** The value that stands for a type. */
export function typeAsValue(type: Type): TypeValue {
  return new TypeValue(
    type.kind === 'list' || type.kind === 'map' || type.kind === 'type'
      ? type.kind
      : type.kind === 'null'
        ? 'null_type'
        : type.kind === 'opaque'
          ? type.name
          : show(type),
  );
}

/** Whether a value may be given where a signature wants this type. Elements are not looked at. */
export function isOf(type: Type, value: Value): boolean {
  switch (type.kind) {
    case 'dyn':
    case 'parameter':
      return true;
    case 'null':
      return value === null;
    case 'bool':
      return typeof value === 'boolean';
    case 'int':
      return typeof value === 'bigint';
    case 'uint':
      return value instanceof Uint;
    case 'double':
      return typeof value === 'number';
    case 'string':
      return typeof value === 'string';
    case 'bytes':
      return value instanceof Uint8Array;
    case 'timestamp':
      return value instanceof Timestamp;
    case 'duration':
      return value instanceof Duration;
    case 'list':
      return isList(value);
    case 'map':
      return isMap(value) && value.typeName === undefined;
    case 'object':
      return isMap(value);
    case 'type':
      return value instanceof TypeValue;
    case 'opaque':
      return typeName(value) === type.name;
  }
}

/** -1, 0 or 1; undefined for what has no order. Numbers of different types compare by what they stand for. */
export function compare(a: Value, b: Value): number | undefined {
  const x = a instanceof Uint ? a.value : a;
  const y = b instanceof Uint ? b.value : b;
  const isNumber = (value: Value): value is bigint | number => typeof value === 'bigint' || typeof value === 'number';
  if (isNumber(x) && isNumber(y)) {
    // An int is made a double where it meets one, with what that loses: cel-go common/types/compare.go.
    const [p, q] = typeof x === typeof y ? [x, y] : [Number(x), Number(y)];
    return p < q ? -1 : p > q ? 1 : p === q ? 0 : undefined;
  }
  if (typeof x === 'string' && typeof y === 'string') return compareTexts(x, y);
  if (typeof x === 'boolean' && typeof y === 'boolean') return Number(x) - Number(y);
  if ((x instanceof Timestamp && y instanceof Timestamp) || (x instanceof Duration && y instanceof Duration))
    return x.nanos < y.nanos ? -1 : x.nanos > y.nanos ? 1 : 0;
  if (x instanceof Uint8Array && y instanceof Uint8Array) return Math.sign(Buffer.compare(x, y));
  return undefined;
}

/** By code points, as UTF-8 does; JavaScript would put surrogates before the last ones of the plane below. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const x = a.charCodeAt(index);
    const y = b.charCodeAt(index);
    if (x === y) continue;
    const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;
    if (isSurrogate(x) !== isSurrogate(y)) return isSurrogate(x) ? 1 : -1;
    return x < y ? -1 : 1;
  }
  return a.length < b.length ? -1 : 1;
}

/**
 * Equality of CEL: values of different types are unequal, but for numbers.
 *
 * @param charge is told how many values were looked at
 */
export function equals(a: Value, b: Value, charge: (count: number) => void): boolean | Unknown {
  charge(1);
  if (a instanceof Unknown) return a;
  if (b instanceof Unknown) return b;
  if (isList(a) || isList(b)) {
    if (!isList(a) || !isList(b) || a.length !== b.length) return false;
    return every(a.length, (index) => equals(a[index] as Value, b[index] as Value, charge));
  }
  if (isMap(a) || (typeof b === 'object' && b !== null && isMap(b))) {
    if (isMap(a) && isMap(b) && (a.open || b.open)) return (a.open ?? b.open) as Unknown;
    if (!isMap(a) || !isMap(b) || a.size !== b.size || a.typeName !== b.typeName) return false;
    const keys = [...a.keys()];
    return every(keys.length, (index) => {
      const key = keys[index] as MapKey;
      const other = b.get(key);
      return other === undefined ? false : equals(a.get(key) as Value, other, charge);
    });
  }
  if (a === null || b === null) return a === b;
  if (a instanceof Optional || b instanceof Optional) {
    if (!(a instanceof Optional && b instanceof Optional) || a.has !== b.has) return false;
    return a.has ? equals(a.value as Value, b.value as Value, charge) : true;
  }
  if (a instanceof TypeValue) return b instanceof TypeValue && a.name === b.name;
  if (isOpaque(a)) return isOpaque(b) && a.celType === b.celType && a.equals(b);
  if (typeof a === 'string') {
    charge(Math.ceil(a.length / 10));
    return a === b;
  }
  return compare(a, b) === 0;
}

/** Whether a list has an element that equals a value; an element that nobody can tell might. */
export function contains(list: readonly Value[], wanted: Value, charge: (count: number) => void): boolean | Unknown {
  let unknown: Unknown | undefined;
  for (const item of list) {
    const equal = equals(item, wanted, charge);
    if (equal === true) return true;
    if (equal instanceof Unknown) unknown = equal;
  }
  return unknown ?? false;
}

/** An element that nobody can tell, which makes the result of a function that looks at all of them unknown. */
export function unknownIn(list: readonly Value[]): Unknown | undefined {
  return list.find((item) => item instanceof Unknown) as Unknown | undefined;
}

function every(count: number, ask: (index: number) => boolean | Unknown): boolean | Unknown {
  let unknown: Unknown | undefined;
  for (let index = 0; index < count; index++) {
    const answer = ask(index);
    if (answer === false) return false;
    if (answer instanceof Unknown) unknown = answer;
  }
  return unknown ?? true;
}

/** What converting plain data makes of a text that only looks like one: a placeholder that is filled in later. */
export type Placeholder = (text: string) => string | undefined;

/**
 * Plain data, as parsed from YAML, to a value. Whole numbers are ints, as in the unstructured objects of apimachinery.
 *
 * @param placeholder names what a text stands for that is still to be filled in; then it is unknown
 */
export function fromPlain(data: unknown, placeholder?: Placeholder): Value {
  switch (typeof data) {
    case 'string': {
      const open = placeholder?.(data);
      return open === undefined ? data : new Unknown(open);
    }
    case 'boolean':
    case 'bigint':
      return data;
    case 'number':
      return Number.isInteger(data) ? BigInt(data) : data;
    default:
  }
  if (data === null || data === undefined) return null;
  if (Array.isArray(data)) return data.map((item) => fromPlain(item, placeholder));
  if (typeof data === 'object') return new PlainMap(data as Record<string, unknown>, placeholder);
  return null;
}

/** A mapping of plain data. Its values are made when they are asked for. */
class PlainMap implements CelMap {
  readonly isCelMap = true;
  readonly #data: Readonly<Record<string, unknown>>;
  readonly #placeholder: Placeholder | undefined;
  readonly #made = new Map<string, Value>();

  constructor(data: Readonly<Record<string, unknown>>, placeholder: Placeholder | undefined) {
    this.#data = data;
    this.#placeholder = placeholder;
  }
  get size(): number {
    return Object.keys(this.#data).length;
  }
  get(key: Value): Value | undefined {
    if (typeof key !== 'string' || !Object.hasOwn(this.#data, key)) return undefined;
    const known = this.#made.get(key);
    if (known !== undefined) return known;
    const value = fromPlain(this.#data[key], this.#placeholder);
    this.#made.set(key, value);
    return value;
  }
  keys(): Iterable<string> {
    return Object.keys(this.#data);
  }
}
