import type { At, Place } from './place.js';
import type { Node, ScalarNode } from './tree.js';
export { spanAt } from './lines.js';
/** A node and the key that leads to it, if it is no list item and not the root. */
export interface Found {
    readonly key: Node | undefined;
    readonly node: Node;
}
/**
 * Finds the token that a position names.
 *
 * - A scalar: its text, quotes included; of a block scalar the indicator; of a value that is not written, the key.
 * - A flow collection: its text, as far as it is on the first line.
 * - A block collection: the key that leads to it; a list item that is a mapping has its first key for that, one that is a list its hyphen.
 * - The path of an alias itself: the alias; anything below: the anchor's content. The same for what `<<` merges.
 * - Part `key`: the key's token; a list item has none, so it is what `value` would be.
 * - The root (`[]`): the first token of the document.
 * - A node of a rendered document: what somebody wrote that made it so (see `rendered.ts`).
 *
 * @param at its path need not exist
 * @returns the place; `exact` is false if the path does not exist: then it is that of the deepest parent that does (its key, or the list
 * item's first token), and for a document with a `problem` that of the problem
 */
export declare function locate(at: At): Place;
/** The scalar at a position, and where the text begins that its offsets count from; undefined for anything else. */
export declare function scalarAt(at: At): {
    readonly node: ScalarNode;
    readonly base: number;
} | undefined;
/** The nodes on the way to a position, the root first, the last one its own. Offsets count from `base`. */
export interface Way {
    readonly steps: readonly Found[];
    readonly base: number;
}
/**
 * The way to a position as it is written there and nowhere else: undefined if the path does not exist, or leads through an alias, a merge key, or
 * content that an alias repeats elsewhere. What stands there can be edited without anything else changing.
 */
export declare function wayTo({ document, path, range }: At): Way | undefined;
/** The token at a place, as written (`yes`, `1.10`, `"http"`), for messages that speak of the spelling. Costs what `locate` costs. */
export declare function written(at: At): string;
