/**
 * Where something stands in a source file. `At` is what the model and the rules hold: a cheap, lazy handle.
 * `Place` is what a report holds: the handle made concrete, once, for a finding that is really made.
 */
import type { Document } from './document.js';
/** Keys and list indexes from the root of a document to a node, e.g. `['spec', 'ports', 0, 'port']`. */
export type Path = readonly (string | number)[];
/** Which token of a mapping entry is meant. A list item has no key; its `key` is the item's first token. */
export type Part = 'key' | 'value';
/** A lazy position: a node of a document, named by its path. */
export interface At {
    readonly document: Document;
    readonly path: Path;
    readonly part: Part;
    /** For what no path leads to (a syntax error, the lost one of two equal keys, a part of a scalar): offsets in the file's text. */
    readonly range?: readonly [start: number, end: number];
    /** For what two files make together (a template and a value): the other one, and what it has to do with it. */
    readonly also?: {
        readonly at: At;
        readonly message: string;
    };
    /** A template puts nothing here, for a value that it asks for is not set: whoever installs the chart has yet to say. */
    readonly unset?: boolean;
}
/** A point in a file. `line` and `column` count from 1, `column` and `offset` in UTF-16 code units (SARIF `utf16CodeUnits`). */
export interface Position {
    readonly line: number;
    readonly column: number;
    readonly offset: number;
}
/** A half-open range of text; it never spans more than one line and is never empty unless the line is. */
export interface Span {
    readonly start: Position;
    readonly end: Position;
}
/** A concrete position in a source file. */
export interface Place {
    /** Path of the file as reports show it: relative to the working directory where possible, with forward slashes. */
    readonly file: string;
    readonly path: Path;
    readonly part: Part;
    readonly span: Span;
    /** For a node of a rendered document: which one it is, in terms of the document that its object was written in. */
    readonly seen?: {
        readonly file: string;
        readonly start: number;
        readonly path: Path;
        readonly part: Part;
    };
    /** False when the path does not exist in the document and the place is its deepest existing parent's. */
    readonly exact: boolean;
}
