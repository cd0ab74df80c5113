/**
 * Plain files to lint contexts. Usually all of them are one. But where directories hold copies of the same objects, they are environments,
 * clusters or examples, and copies must not be mixed.
 */
import type { Document } from '../parse/document.js';
import { type FoundObject } from './manifests.js';
/** A file that no kustomization and no chart has anything to do with. */
export interface PlainFile {
    readonly path: string;
    readonly directory: string;
    readonly documents: readonly Document[];
    readonly objects: readonly FoundObject[];
    readonly broken: readonly Document[];
    /** Why objects of the file are unknown, as a clause: it is still to be rendered, or cannot be read. */
    readonly hides?: string;
    /** Set for a file of which nothing at all can be read. It is deployed with whatever it lies beside, above or below. */
    readonly isSealed?: true;
    /** See `ManifestSet.clusters`. */
    readonly clusters?: readonly string[];
}
/** Files that are deployed together. */
export interface Environment {
    readonly name: string;
    readonly files: readonly PlainFile[];
    /** Those of the files, without shared ones that the environment defines anew. */
    readonly objects: readonly FoundObject[];
    readonly incomplete?: string;
    /** Why it is one, as the end of "because ...". */
    readonly why: string;
    /** Set where the tree is a collection, of which nobody applies all: lessons, examples. */
    readonly collected?: boolean;
}
/**
 * Splits plain files into environments, and names them: `name` if there is only one, otherwise the directory of each.
 *
 * An object (group, kind, namespace, name) that is defined in several directories is a duplicate, unless it is a Namespace or a mere
 * accessory of which all copies are the same. Where its copies part, below their deepest common directory, each side is an environment of its
 * own: the highest directory on the way to the copy of which a good part is duplicates, for otherwise one stray copy would tear a large tree
 * apart. The same is done again inside of each environment. All files outside of environments are shared: they belong to each.
 *
 * A copy right in the common directory itself (`app.yaml` and `old/app.yaml`) shares nothing with the one below: the upper directory is an
 * environment without the lower one, and the lower one stands alone and counts as incomplete, since it may well rely on what it overrides.
 *
 * Copies within one directory stay together, for a rule to complain of. So does a directory without workloads that has one object, or some
 * routes, in common with the directory which it leans on: those are defined twice by mistake.
 */
export declare function splitEnvironments(files: readonly PlainFile[], name: string, namespace: string): Environment[];
