/** Reads kustomization files: what they include, and what they do to it. Facts: kustomize api/types/kustomization.go, api/konfig/general.go. */
import type { Document } from '../parse/document.js';
import type { Path } from '../parse/place.js';
import type { Generated } from './manifest-set.js';
import { type Mapping } from './manifests.js';
import { type PatchTarget } from './patches.js';
/** True for a name under which kustomize looks for a kustomization. */
export declare function isKustomizationName(name: string): boolean;
/** Where kustomize looks for the kustomization of a directory. */
export declare function kustomizationPaths(directory: string): string[];
/** True for what kustomize would fetch. Facts: api/internal/git/repospec.go and the loader's test for URLs, roughly. */
export declare function isRemote(entry: string): boolean;
/** Labels that a kustomization adds, and how deep. */
export interface LabelSet {
    readonly pairs: Mapping;
    readonly selectors: boolean;
    readonly templates: boolean;
}
/** A patch: what it may change, as far as the kustomization itself says. */
export interface Patch {
    /** A file with the patch's body; undefined when the body is inline. */
    readonly file?: string;
    /** Undefined when the body decides, which is in `file`. */
    readonly targets?: readonly PatchTarget[];
    /** Where it stands in the kustomization. */
    readonly at: Path;
    /** It has a `target`. */
    readonly isTargeted: boolean;
    /** It may give its targets another name: by `options.allowNameChange`, or by an operation on `/metadata/name`, which needs no leave. */
    readonly renames?: boolean;
    /** What deploys the kustomization adds it: see `overlays.ts`. */
    readonly isAdded?: boolean;
}
/** What a file or directory is to a kustomization that names it. */
export type ReferenceRole = 'resource' | 'component' | 'patch' | 'data' | 'plugin' | 'config' | 'values';
/** A file or directory that a kustomization names. */
export interface FileReference {
    readonly role: ReferenceRole;
    /** As written, without what is not part of the path. */
    readonly entry: string;
    /** Resolved, as reports show it; the entry itself where it is remote. */
    readonly path: string;
    /** Where it stands in the kustomization's document. */
    readonly at: Path;
    /** Set if it stands in another document, that of what deploys the kustomization; and whether it is certain that this kustomization is meant. */
    readonly named?: {
        readonly document: Document;
        readonly isCertain: boolean;
    };
}
/** A kustomization file as far as it matters here. Paths are resolved, and shown as the files of the input are. */
export interface Kustomization {
    readonly path: string;
    readonly directory: string;
    readonly document: Document;
    /** Another kustomization file in the same directory: kustomize refuses two. */
    readonly twin?: Document;
    /** Other documents of the file, which could not be read. */
    readonly broken: readonly Document[];
    readonly isComponent: boolean;
    /** It has a `kind` that no kustomization has. */
    readonly hasOtherKind: boolean;
    /** Files, directories and URLs, as written. */
    readonly resources: readonly string[];
    readonly components: readonly string[];
    readonly namespace: string;
    readonly namePrefix: string;
    readonly nameSuffix: string;
    readonly labels: readonly LabelSet[];
    readonly patches: readonly Patch[];
    /** Replacements, vars or transformers, which may change anything. */
    readonly changesAnything: boolean;
    readonly generated: readonly Generated[];
    /** The generators of ConfigMaps and Secrets, with the path of each in the document. */
    readonly makers: readonly {
        readonly kind: string;
        readonly name: string;
        readonly path: Path;
    }[];
    /** Why objects come into being that nobody here can see. */
    readonly incomplete: readonly string[];
    /** Files and directories that it reads and that are no resources: patches, data of generators, values, plugins' configs. */
    readonly auxiliary: readonly string[];
    /** All files and directories that it names. */
    readonly references: readonly FileReference[];
    /** What deploys it adds components to it, which are among its own here (`overlays.ts`); with a reason if it cannot be told which. */
    readonly added?: {
        readonly components: readonly string[];
        readonly reason?: string;
    };
}
/** The kustomization in each directory of the input that has one. */
export declare function readKustomizations(files: readonly {
    readonly documents: readonly Document[];
}[]): Map<string, Kustomization>;
/** What a patch selects whose text stands in the entry itself. */
export declare function readTargets(entry: Mapping): readonly PatchTarget[];
