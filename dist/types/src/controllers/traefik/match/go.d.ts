/**
 * Go expressions, as far as a rule can hold them: the tokens of go/scanner (semicolons at line ends, comments, Go's literals and escapes)
 * and the grammar of go/parser.ParseExpr, each with its place. The first error that Go would note is the one that is thrown, in Go's words.
 */
export interface Place {
    /** In UTF-16 units, as everywhere in JavaScript. */
    readonly offset: number;
    readonly length: number;
}
/** Why Go's parser refuses the text. */
export declare class SyntaxProblem extends Error {
    readonly offset: number;
    readonly length: number;
    /** Where Go says that it is, if not at `offset`. */
    readonly told: number;
    constructor(message: string, offset: number, length: number, told?: number);
}
/** Deeper than anybody writes; what it means is then not known. */
export declare class TooDeep extends Error {
}
export type Literal = 'STRING' | 'CHAR' | 'INT' | 'FLOAT' | 'IMAG';
export type GoNode = Place & ({
    readonly kind: 'Ident';
    readonly name: string;
} | {
    readonly kind: 'BasicLit';
    readonly type: Literal;
    readonly text: string;
} | {
    readonly kind: 'CallExpr';
    readonly fun: GoNode;
    readonly args: readonly GoNode[];
} | {
    readonly kind: 'ParenExpr';
    readonly of: GoNode;
} | {
    readonly kind: 'UnaryExpr';
    readonly op: string;
    readonly of: GoNode;
    readonly opAt: number;
}
/** `&&` and `||` have two or more parts, all others two. */
 | {
    readonly kind: 'BinaryExpr';
    readonly op: string;
    readonly parts: readonly GoNode[];
    readonly opAt: number;
} | {
    readonly kind: 'SelectorExpr';
    readonly of: GoNode;
    readonly name: string;
} | {
    readonly kind: 'IndexExpr' | 'IndexListExpr' | 'SliceExpr' | 'CompositeLit' | 'StarExpr';
});
declare const quoted: (text: string) => string;
/** The value of a string literal that the scanner let through (strconv.Unquote). */
export declare function unquote(literal: string): string;
/** The tree of a Go expression; throws a `SyntaxProblem`, or `TooDeep`. */
export declare const parseGo: (text: string) => GoNode;
/** "line:column" as Go counts: columns in bytes. */
export declare function position(text: string, offset: number): string;
/** How many bytes a text has in UTF-8. */
export declare function byteLength(text: string): number;
/** As Go's %q, but for what nobody writes. */
export declare const goQuoted: typeof quoted;
export {};
