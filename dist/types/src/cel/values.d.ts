/** Values of CEL. Numbers of JavaScript are doubles; ints are `bigint`; strings, booleans, null, lists (arrays) and bytes are what they are. */
import { type Type } from './types.js';
export declare class Uint {
    readonly value: bigint;
    constructor(value: bigint);
}
/** Nanoseconds since 1970 in UTC. */
export declare class Timestamp {
    readonly nanos: bigint;
    constructor(nanos: bigint);
}
/** In nanoseconds. */
export declare class Duration {
    readonly nanos: bigint;
    constructor(nanos: bigint);
}
/** A type as a value: what `type(x)` gives. */
export declare class TypeValue {
    readonly name: string;
    constructor(name: string);
}
export declare class Optional {
    static readonly none: Optional;
    readonly value: Value | undefined;
    readonly has: boolean;
    private constructor();
    static of(value: Value): Optional;
}
/** What nobody can tell from the files. Whatever depends on it is unknown too. */
export declare class Unknown {
    /** What it is that nobody can tell, for people. */
    readonly of: string;
    /** True if it may as well not be there: then not even `has` can tell. */
    readonly maybeAbsent: boolean;
    constructor(of: string, maybeAbsent?: boolean);
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
export type Value = null | boolean | bigint | number | string | Uint8Array | Uint | Timestamp | Duration | TypeValue | Optional | Unknown | Opaque | CelMap | readonly Value[];
/** An evaluation that ends in an error, as cel-go words it. */
export declare class CelError extends Error {
}
/** The evaluation took more than it may. */
export declare class CostError extends CelError {
}
/** Thrown by a function that needs what nobody can tell: its result is unknown. */
export declare class Open extends Error {
    readonly unknown: Unknown;
    constructor(unknown: Unknown);
}
/** A map of values that are there. */
export declare class ValueMap implements CelMap {
    #private;
    readonly isCelMap = true;
    readonly typeName?: string;
    constructor(entries?: Iterable<readonly [MapKey, Value]>, typeName?: string);
    /** False if the key was there already. */
    set(key: MapKey, value: Value): boolean;
    get size(): number;
    get(key: Value): Value | undefined;
    keys(): Iterable<MapKey>;
}
export declare function isMap(value: Value): value is CelMap;
export declare function isList(value: Value): value is readonly Value[];
export declare function isOpaque(value: Value): value is Opaque;
/** Name of a value's type, as `type(x)` and messages have it. */
export declare function typeName(value: Value): string;
/** The value that stands for a type. */
export declare function typeAsValue(type: Type): TypeValue;
/** Whether a value may be given where a signature wants this type. Elements are not looked at. */
export declare function isOf(type: Type, value: Value): boolean;
/** -1, 0 or 1; undefined for what has no order. Numbers of different types compare by what they stand for. */
export declare function compare(a: Value, b: Value): number | undefined;
/**
 * Equality of CEL: values of different types are unequal, but for numbers.
 *
 * @param charge is told how many values were looked at
 */
export declare function equals(a: Value, b: Value, charge: (count: number) => void): boolean | Unknown;
/** Whether a list has an element that equals a value; an element that nobody can tell might. */
export declare function contains(list: readonly Value[], wanted: Value, charge: (count: number) => void): boolean | Unknown;
/** An element that nobody can tell, which makes the result of a function that looks at all of them unknown. */
export declare function unknownIn(list: readonly Value[]): Unknown | undefined;
/** What converting plain data makes of a text that only looks like one: a placeholder that is filled in later. */
export type Placeholder = (text: string) => string | undefined;
/**
 * Plain data, as parsed from YAML, to a value. Whole numbers are ints, as in the unstructured objects of apimachinery.
 *
 * @param placeholder names what a text stands for that is still to be filled in; then it is unknown
 */
export declare function fromPlain(data: unknown, placeholder?: Placeholder): Value;
