/** Text to documents: values as Kubernetes reads them. Positions come later and only where wanted: see `locate.ts`. */
import type { Rendered } from './rendered.js';
/** A file's text under the path that reports show (relative, forward slashes). */
export interface SourceFile {
    readonly path: string;
    /** Decoded UTF-8, byte order mark included if the file has one, so that offsets are the file's own. */
    readonly text: string;
}
/** What makes a document unreadable. */
export interface SyntaxProblem {
    /** One sentence without a trailing period, in the words of someone who has to mend it. */
    readonly message: string;
    /** Offset into the file's text, UTF-16 code units. */
    readonly offset: number;
}
/**
 * Whose YAML it is: that of kubectl (and Helm, Argo CD and Flux, for what they do not give to kustomize), or that of kustomize, which has other
 * booleans, dates and merge keys, and refuses what kubectl takes.
 */
export type Dialect = 'kubectl' | 'kustomize';
/** A mapping key that stands twice. kubectl keeps the last one in silence, kustomize refuses the document. */
export interface DuplicateKey {
    readonly key: string;
    /** Offsets of the key tokens in the file's text: the one that wins and the one that is lost. */
    readonly kept: number;
    readonly lost: number;
}
/**
 * One YAML or JSON document of a file, split as apimachinery's YAMLReader does.
 * Comment-only and empty documents are left out. `value` is plain data: string, number, boolean, null, arrays, objects (own keys only:
 * ask with `Object.hasOwn`, a key may be called `constructor`). It is `undefined` when there is a `problem`.
 */
export interface Document {
    readonly file: SourceFile;
    /** Position among the documents of the file, from 0. */
    readonly index: number;
    /** Offsets of the document's text in the file, end exclusive. */
    readonly start: number;
    readonly end: number;
    readonly value: unknown;
    readonly problem?: SyntaxProblem;
    readonly duplicateKeys: readonly DuplicateKey[];
    /** Set where kustomize makes something else of the text than kubectl does: then this is what kustomize makes of it. */
    readonly dialect?: 'kustomize';
    /**
     * Offset in the file of text in this document that Kubernetes never reads, without a word: what comes after `...`, and what is indented
     * less than the first key.
     */
    readonly ignoredFrom?: number;
    /**
     * Set for what a program made of this and other documents: `value` is what it made; file, index, start and end are those of the document that
     * the object was written in. No path of the value leads to anything in the text: ask `locate`.
     */
    readonly rendered?: Rendered;
}
