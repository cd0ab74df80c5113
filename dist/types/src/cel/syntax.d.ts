/**
 * Text of the Common Expression Language to a tree. Grammar: google/cel-spec doc/langdef.md "Syntax", with what cel-go's parser adds and Kubernetes
 * switches on: optional selection (`a.?b`, `a[?k]`), optional entries (`[?a]`, `{?k: v}`) and fields in backticks. Macros are expanded here, as there.
 */
/** Every node knows the text that it was read from: offsets, end exclusive. */
interface Range {
    readonly start: number;
    readonly end: number;
}
export interface Entry {
    readonly key: Node;
    readonly value: Node;
    readonly optional: boolean;
}
/** The macros that go through a list or a map. `filter` of `map` is the condition of its form with three arguments. */
export type LoopKind = 'all' | 'exists' | 'existsOne' | 'map' | 'filter' | 'transformMap' | 'transformMapEntry';
export type Node = (Range & {
    readonly kind: 'literal';
    readonly value: null | boolean | bigint | number | string | Uint8Array | UintLiteral;
}) | (Range & {
    readonly kind: 'ident';
    readonly name: string;
}) | (Range & {
    readonly kind: 'select';
    readonly of: Node;
    readonly field: string;
    /** `has(a.b)`. */
    readonly test: boolean;
    readonly optional: boolean;
    /** Where the field's name stands. */
    readonly at: number;
}) | (Range & {
    readonly kind: 'index';
    readonly of: Node;
    readonly index: Node;
    readonly optional: boolean;
}) | (Range & {
    readonly kind: 'call';
    readonly name: string;
    readonly target: Node | undefined;
    readonly args: readonly Node[];
    /** Where the function's name stands. */
    readonly at: number;
}) | (Range & {
    readonly kind: 'and' | 'or';
    readonly left: Node;
    readonly right: Node;
}) | (Range & {
    readonly kind: 'conditional';
    readonly condition: Node;
    readonly yes: Node;
    readonly no: Node;
}) | (Range & {
    readonly kind: 'list';
    readonly items: readonly {
        readonly value: Node;
        readonly optional: boolean;
    }[];
}) | (Range & {
    readonly kind: 'map';
    readonly entries: readonly Entry[];
}) | (Range & {
    readonly kind: 'message';
    readonly name: string;
    readonly fields: readonly {
        readonly name: string;
        readonly value: Node;
        readonly optional: boolean;
    }[];
}) | (Range & {
    readonly kind: 'loop';
    readonly loop: LoopKind;
    readonly over: Node;
    readonly variable: string;
    /** The second variable of a macro of two: index and element, or key and value. */
    readonly second: string | undefined;
    readonly filter: Node | undefined;
    readonly body: Node;
})
/** `cel.bind(x, value, body)`, and the optional's `optMap` and `optFlatMap`. */
 | (Range & {
    readonly kind: 'bind';
    readonly how: 'bind' | 'optMap' | 'optFlatMap';
    readonly variable: string;
    readonly value: Node;
    readonly body: Node;
});
export interface UintLiteral {
    readonly uint: bigint;
}
/** What is wrong with an expression, and where. */
export declare class CelSyntaxError extends Error {
    readonly start: number;
    readonly end: number;
    constructor(message: string, start: number, end: number);
}
/**
 * Reads an expression.
 *
 * @throws CelSyntaxError
 */
export declare function parse(text: string): Node;
/** `a.b.c` of names alone. */
export declare function qualified(node: Node): string | undefined;
export {};
