/**
 * What Argo CD Applications and ApplicationSets and Flux Kustomizations of the input say of directories of the input: into which namespace, and on
 * which cluster, they put what is in there. Loaded if there is such an object.
 *
 * Facts: argo-cd pkg/apis/application/v1alpha1/types.go and docs/operator-manual/applicationset; the namespace of an Application fills in for objects that
 * name none, that of a Flux Kustomization replaces all; a directory is taken without those below it unless `directory.recurse`.
 */
import type { Document } from '../parse/document.js';
/** What deploys a directory. */
export interface Claim {
    readonly directory: string;
    /** Whether what lies deeper is deployed too. */
    readonly deep: boolean;
    /** Empty if it says nothing of it. */
    readonly namespace: string;
    /** Whether the namespace replaces one that an object names. */
    readonly replaces: boolean;
    /** The destination; undefined if that cannot be told. */
    readonly cluster: string | undefined;
    /**
     * The cluster, as seen from the one that the claiming object itself is in: the same (`here`), or another by its address; undefined if that cannot
     * be told.
     */
    readonly into: string | undefined;
    /** Whether it changes more of what it deploys than the namespace: then nobody here knows the objects. */
    readonly alters: boolean;
    /** Without a kustomization, Flux makes one of all that lies in the directory; Argo CD takes the files. */
    readonly tool: 'flux' | 'argo';
    /** The file of the claiming object. */
    readonly file: string;
    /** `Application argocd/web`, for people. */
    readonly by: string;
}
/** The directories of the input, as shown, and as they are called from the top of the repository. */
export interface Tree {
    readonly directories: ReadonlySet<string>;
    /** What a path from the top is among the directories; undefined if it is none. */
    find(path: string): string | undefined;
    /** The directories by their paths from the top. */
    readonly named: ReadonlyMap<string, string>;
}
/**
 * The tree of an input.
 *
 * @param paths files, as shown
 * @param way from the top of the repository to the working directory; empty if they are one
 * @param inputs what the user gave, as shown: a directory may be a repository although it holds no `.git`
 */
export declare function treeOf(paths: readonly string[], way: string, inputs: readonly string[]): Tree;
/** The claims of these documents on directories of the input. */
export declare function findClaims(documents: readonly Document[], tree: Tree): readonly Claim[];
