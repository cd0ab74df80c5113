/** How the readers of this layer say that a text cannot be read. Never leaves the layer: `parseDocuments` turns it into a `problem`. */
import type { SyntaxProblem } from './document.js';
/** The scalar that was read last when the reading stopped: the mistake is often there, and shows only afterwards. */
export interface Scalar {
    readonly start: number;
    readonly end: number;
    readonly quoted: boolean;
}
/** A problem with what came right before it. */
export interface Trace extends SyntaxProblem {
    readonly before?: Scalar | undefined;
}
/**
 * Stops the reading of a document.
 *
 * @param message one sentence without a trailing period
 * @param offset of the offending character
 * @throws always
 */
export declare function fail(message: string, offset: number): never;
/**
 * What a caught value says about the text.
 *
 * @param caught what `catch` got
 * @param offset where to point when the value does not say (a stack overflow has no position)
 * @returns the problem; anything that is neither a `fail` nor a stack overflow is a bug and is thrown again
 */
export declare function asProblem(caught: unknown, offset: number): Trace;
/** Adds to a caught failure which of the scalars that were read came last before it. */
export declare function trace(caught: unknown, scalars: readonly (Scalar | undefined)[]): void;
/** Said of nesting beyond `maxDepth` and of what overflows the stack all the same. */
export declare const tooDeep = "the nesting is too deep to be read";
/** Said of a document with more values than `mostValues`. */
export declare const tooManyValues = "the document holds more than 4 million values, which is too much to be read";
/**
 * Most values in a document that is read with positions, each of which takes a hundred bytes and more. What a whole cluster prints has a
 * tenth of it.
 */
export declare const mostValues = 4000000;
/**
 * Deepest nesting that is read. Kubernetes goes to 10,000 (go-yaml: max_flow_level, max_indents), but no object of any API comes near
 * this, and everything that walks a value later on may recurse without fear.
 */
export declare const maxDepth = 1000;
