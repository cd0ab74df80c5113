/**
 * Edits of a document as text: what is replaced is a token or a line, and all else (comments, anchors, quotes, line ends) stays as it is. Asked
 * only for what is really to be mended.
 */
import type { Document, SourceFile } from './document.js';
import type { Path } from './place.js';
/** What an edit makes of a value, in terms of the value. */
export type Change = 
/** A scalar for a scalar; a string is quoted where it has to be. */
{
    readonly op: 'set';
    readonly path: Path;
    readonly value: string | number | boolean;
}
/** Another key for the entry at the path. */
 | {
    readonly op: 'rename';
    readonly path: Path;
    readonly to: string;
}
/** The entry at the path, which is a scalar on a line of its own, goes away; with it a mapping that would be empty. */
 | {
    readonly op: 'remove';
    readonly path: Path;
}
/** A new first entry of the mapping at the path. */
 | {
    readonly op: 'insert';
    readonly path: Path;
    readonly key: string;
    readonly value: string;
};
/** Offsets in the file's text, end exclusive. */
export interface Replacement {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
/** How the change is written in the document's file; undefined if it cannot be made there without touching anything else. */
export declare function replacementFor(document: Document, change: Change): Replacement | undefined;
/** The text with replacements that do not overlap. */
export declare function apply(text: string, replacements: readonly Replacement[]): string;
/**
 * Whether a text holds what the old one held, but for the changes: the same documents, the same values.
 *
 * @param changes by the index of the document
 */
export declare function holdsOnly(before: SourceFile, after: SourceFile, changes: ReadonlyMap<number, readonly Change[]>): boolean;
