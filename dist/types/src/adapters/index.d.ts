/**
 * Files to lint contexts. A context is what is deployed together: a root kustomization with all that it includes, or plain files.
 * Pure and synchronous: everything that is needed is in the files.
 */
import type { Document, SourceFile } from '../parse/document.js';
import type { Divided, Pieces } from './contexts.js';
import { type Dangling, type Probe } from './dangling.js';
import { type PlainFile } from './environments.js';
import { chartDirectories, isInChart } from './helm.js';
import { type Kustomization } from './kustomization.js';
import { type RawRoot } from './kustomize.js';
import type { Assembly, Refused, RenderedInput } from './manifest-set.js';
import { mayDeploy, mayHoldObjects, unread } from './manifests.js';
export type { FileReference, Kustomization } from './kustomization.js';
export { isRemote, kustomizationPaths } from './kustomization.js';
export type { RawRoot, Traced } from './kustomize.js';
export { isTarget } from './patches.js';
export { chartDirectories, isInChart, mayDeploy, mayHoldObjects, unread };
/** A file with its documents, as the parser made them. */
export interface ParsedFile {
    readonly file: SourceFile;
    readonly documents: readonly Document[];
    /** Why nothing of the file can be read: then it has no text, and no documents. */
    readonly sealed?: string;
}
/** What the adapters have to know besides the files. */
export interface AssembleOptions {
    /** Namespace of objects that name none. */
    readonly namespace: string;
    /** The paths that the user gave, as reports show them: `inputs` of the discovery. */
    readonly inputs: readonly string[];
    /** Paths of files that the user did not give, and that are here only since kustomizations of the input refer to them. */
    readonly borrowed?: ReadonlySet<string>;
    /** What is at a path that is not among the files; without it, nothing is said to be missing. */
    readonly probe?: Probe;
}
type LeftOut = Assembly['leftOut'][number];
/**
 * Sorts the objects of an input into lint contexts. The order of the files does not matter.
 *
 * Left out, with a reason: Helm charts; manifests that lie in the hands of a kustomization and that none lists; patches, which are no whole
 * objects; components that nothing uses; templates; and documents that cannot be parsed and do not look like manifests.
 */
export declare function assemble(files: readonly ParsedFile[], options: AssembleOptions): Assembly;
/** What an input holds, before anything of it is rendered. */
export interface Survey {
    /** Kustomizations that are deployed, with what they include. */
    readonly roots: readonly RawRoot[];
    /** References that lead nowhere, by the path of the kustomization file. */
    readonly dangling: ReadonlyMap<string, readonly Dangling[]>;
    readonly kustomizations: ReadonlyMap<string, Kustomization>;
    readonly charts: ReadonlySet<string>;
    /** Those that helm is sure to refuse, by their directory. */
    readonly refusedCharts: ReadonlyMap<string, Refused>;
    readonly plain: readonly PlainFile[];
    /** Why files cannot be read, as a clause, by their path. */
    readonly sealed: ReadonlyMap<string, string>;
    /** Files of patches, which are no objects by themselves. */
    readonly patches: readonly string[];
    readonly leftOut: readonly LeftOut[];
    readonly options: AssembleOptions;
}
/** The first half of `assemble`: sorts files by their roles. */
export declare function survey(files: readonly ParsedFile[], options: AssembleOptions): Survey;
/** The second half: lint contexts, with what was rendered in the place of what was written. */
export declare function conclude(surveyed: Survey, rendered?: RenderedInput, divide?: (pieces: Pieces) => Divided): Assembly;
/**
 * Files that kustomizations of these files may refer to and that are not among them, sorted: bases outside of the paths that the user gave.
 * Not all of them exist, for a directory is asked for by each name that its kustomization may have. A caller that reads what there is may pass
 * it on as `borrowed`, and ask again, for it may refer to more.
 */
export declare function findMissing(files: readonly ParsedFile[]): string[];
/** Whether some of the files are to be rendered by a program. */
export declare function isToRender(files: readonly ParsedFile[], wanted: {
    readonly kustomize: boolean;
    readonly helm: boolean;
}): boolean;
