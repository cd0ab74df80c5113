/** Kustomizations to lint contexts, without rendering: what is included is followed, what is changed out of sight is marked. */
import type { Document } from '../parse/document.js';
import type { Path } from '../parse/place.js';
import { type Kustomization } from './kustomization.js';
import type { IdlePatch, ManifestSet } from './manifest-set.js';
import { type Mapping } from './manifests.js';
/** A file that a kustomization may list. */
export interface ListedFile {
    readonly documents: readonly Document[];
    readonly objects: readonly {
        readonly document: Document;
        readonly path: Path;
        readonly value: Mapping;
    }[];
    /** Why some of the file is not among the documents, as a clause. */
    readonly hides?: string;
}
/** An object on its way through the kustomizations that include it, from the inside out. */
interface Entry {
    readonly document: Document;
    readonly path: Path;
    readonly value: Mapping;
    readonly namespace: string;
    readonly changeable: boolean;
    /** All names that it had so far: a patch may select it by any. */
    readonly names: readonly string[];
    /** A patch may have given it another name, which nobody here read. */
    readonly isRenamed?: boolean;
    /** The kustomizations that it went through, from the inside out. */
    readonly via: readonly Kustomization[];
}
/** An object as it was written, and what it went through on the way to a root. */
export type Traced = Pick<Entry, 'document' | 'path' | 'value' | 'names' | 'via'>;
/** A root as it is written. */
export interface RawRoot {
    readonly root: Kustomization;
    readonly set: ManifestSet;
    /** Objects of files. */
    readonly objects: readonly Traced[];
    /** What generators make: the document is the kustomization's, the path leads to the generator. */
    readonly makers: readonly Traced[];
    /** All kustomizations that it includes, itself among them. */
    readonly included: readonly Kustomization[];
    readonly idle: readonly IdlePatch[];
}
/** The contexts of the roots, in the order of the roots. `files` has the files of the input by path. */
export declare function buildRoots(roots: readonly Kustomization[], kustomizations: ReadonlyMap<string, Kustomization>, files: ReadonlyMap<string, ListedFile>): RawRoot[];
export {};
