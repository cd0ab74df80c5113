/** Types of CEL, as google/cel-spec doc/langdef.md "Values" and cel-go's checker know them. */
export type Type = {
    readonly kind: 'dyn' | 'null' | 'bool' | 'int' | 'uint' | 'double' | 'string' | 'bytes' | 'timestamp' | 'duration';
} | {
    readonly kind: 'list';
    readonly of: Type;
} | {
    readonly kind: 'map';
    readonly key: Type;
    readonly value: Type;
} | {
    readonly kind: 'type';
    readonly of: Type;
}
/** An object with named fields, which the environment knows. */
 | {
    readonly kind: 'object';
    readonly name: string;
}
/** What only functions can look into. */
 | {
    readonly kind: 'opaque';
    readonly name: string;
    readonly of: readonly Type[];
}
/** Stands for any type, the same one wherever it has this name within a signature. */
 | {
    readonly kind: 'parameter';
    readonly name: string;
};
export declare const dyn: Type;
export declare const nullType: Type;
export declare const bool: Type;
export declare const int: Type;
export declare const uint: Type;
export declare const double: Type;
export declare const string: Type;
export declare const bytes: Type;
export declare const timestamp: Type;
export declare const duration: Type;
export declare const listOf: (of: Type) => Type;
export declare const mapOf: (key: Type, value: Type) => Type;
export declare const typeOf: (of: Type) => Type;
export declare const objectOf: (name: string) => Type;
export declare const opaqueOf: (name: string, ...of: readonly Type[]) => Type;
export declare const optionalName = "optional_type";
export declare const optionalOf: (of: Type) => Type;
/**
 * Reads a type as signatures write it: `list(string)`, `map(K, V)`, `optional(T)`, `type(T)`; a single capital letter is a parameter, anything else in
 * small letters or with a dot an opaque type of that name; `object:Name` is an object.
 */
export declare function readType(text: string): Type;
/** A type as messages write it. */
export declare function show(type: Type): string;
/** What the parameters of signatures, and the elements of empty lists, were found to be. */
export declare class Bindings {
    #private;
    constructor(found?: Map<string, Type>);
    copy(): Bindings;
    /** Takes over what a copy found. */
    adopt(copy: Bindings): void;
    fresh(): Type;
    /** The same signature again, with parameters of its own. */
    instantiate(types: readonly Type[]): Type[];
    /** A type with all that is known of its parameters. `open` are left as they are, or become `dyn`. */
    resolve(type: Type, open?: 'keep' | 'dyn'): Type;
    /** Whether a value of the one type may stand where the other is wanted; binds parameters on the way. */
    isAssignable(wanted: Type, given: Type): boolean;
    /** A type that both are, for the elements of a list: `dyn` where they differ. */
    join(a: Type | undefined, b: Type): Type;
}
