import type { PlainFile } from './environments.js';
import type { Claim } from './gitops.js';
import type { ManifestSet } from './manifest-set.js';
/** An entry of `contexts` in the config. */
export interface DeclaredContext {
    readonly name: string;
    /** Namespace of objects that name none; empty for that of the run. */
    readonly namespace: string;
    /** Whether a file or a kustomization's directory is its own. */
    owns(path: string): boolean;
    /** Whether one belongs to it too, unless it has the same object of its own. */
    shares(path: string): boolean;
}
/** What there is to divide. */
export interface Pieces {
    /** What each root kustomization amounts to, with the path of its file. */
    readonly built: readonly (ManifestSet & {
        readonly path: string;
    })[];
    readonly plain: readonly PlainFile[];
}
/** Who says what belongs together. */
export interface Declarations {
    readonly contexts: readonly DeclaredContext[];
    readonly claims: readonly Claim[];
}
/** What was divided, what is left for the guess, and contexts without a file. */
export interface Divided {
    readonly sets: readonly ManifestSet[];
    readonly built: Pieces['built'];
    /** Plain files by cluster; one pool without a cluster if all are deployed to one, or nobody knows. */
    readonly pools: readonly {
        readonly cluster?: string;
        readonly plain: readonly PlainFile[];
    }[];
    readonly empty: readonly string[];
}
/** Makes the contexts that are declared. */
export declare function divide(pieces: Pieces, { contexts, claims }: Declarations): Divided;
