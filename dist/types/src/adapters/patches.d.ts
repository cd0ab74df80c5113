/** Which objects a kustomize patch may change. In doubt a patch changes more rather than less: then findings are held back, not invented. */
import type { Document } from '../parse/document.js';
import { type Mapping } from './manifests.js';
/** Tests one field of an object's identity. */
type Test = (text: string) => boolean;
/** What a patch selects; namespaces, labels and annotations are taken to match. */
export interface PatchTarget {
    readonly group: Test;
    readonly version: Test;
    readonly kind: Test;
    readonly name: Test;
    /** What is selected, as written. */
    readonly words: string;
}
/** A patch that may change any object. */
export declare const anyTarget: PatchTarget;
/** The `target` of a patch: fields are anchored regular expressions, empty ones match all. */
export declare function targetOf(target: Mapping): PatchTarget;
/** Targets of a strategic merge patch in a file: each body names one object. */
export declare function targetsOfBodies(documents: readonly Document[]): PatchTarget[];
/** Targets of a strategic merge patch that is written inline, read line by line: its text is no document of its own. */
export declare function readPatchTargets(text: string): PatchTarget[];
/** True if one of these objects' identities is selected; `names` are all names that the object had so far, undefined if it may have any. */
export declare function isTarget(target: PatchTarget, object: Mapping, names: readonly string[] | undefined): boolean;
export {};
