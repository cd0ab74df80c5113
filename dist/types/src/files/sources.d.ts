import type { SourceFile } from '../parse/document.js';
import type { Probed } from './probe.js';
/** What a run has read. */
export interface Sources {
    /** Those that the paths lead to. */
    readonly files: readonly SourceFile[];
    /** Those that were read because others refer to them. */
    readonly borrowed: readonly SourceFile[];
    /** Files that were named as such. */
    readonly inputs: readonly string[];
    /** What was asked of the disk beside them, and the answers. */
    readonly probed?: ReadonlyMap<string, Probed>;
    /** The way from the repository's top to the working directory. */
    way(): string;
}
