/** Offsets to lines and columns. */
import type { SourceFile } from './document.js';
import type { Position, Span } from './place.js';
/** Offsets at which the lines of a file begin; a line ends at LF, CRLF or a lone CR. Counted once per file, when first asked. */
export declare function lineStarts(file: SourceFile): readonly number[];
/** Index, from 0, of the line on which an offset lies; the break belongs to the line that it ends. */
export declare function lineAt(file: SourceFile, offset: number): number;
/** Offset at which a line (index from 0) ends, its break not counted. */
export declare function lineEnd(file: SourceFile, line: number): number;
/**
 * The span of raw offsets, made fit for a report.
 *
 * @param start offset of the first character; out of range is clamped
 * @param end offset after the last character
 * @returns a span on the line of `start`: cut at the line's end, at least one character long if the line has any
 */
export declare function spanAt(file: SourceFile, start: number, end: number): Span;
/** Line and column of an offset; of one behind a line's end, those behind its last character. */
export declare function positionAt(file: SourceFile, offset: number): Position;
