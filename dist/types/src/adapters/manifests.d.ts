/** Documents to Kubernetes objects. */
import type { Dialect, Document, SourceFile } from '../parse/document.js';
import { isMapping, type Mapping } from '../parse/mapping.js';
import type { Manifest } from './manifest-set.js';
export { isMapping, type Mapping };
/** An object as it stands in a document: a manifest that nothing changes. */
export interface FoundObject extends Manifest {
    readonly changeable: false;
}
/** An own property; keys like `constructor` are ordinary ones. */
export declare function own(mapping: Mapping, key: string): unknown;
/** A property if it is text, otherwise the empty string. What objects inherit is no text, so there is no need to ask whose it is. */
export declare function textAt(mapping: Mapping, key: string): string;
/** The object's metadata; empty if it has none. */
export declare function metadataOf(value: Mapping): Mapping;
/** The API group: empty for the core group. */
export declare function groupOf(apiVersion: string): string;
/**
 * The Kubernetes objects of a document: one for a mapping with a non-empty `apiVersion` and `kind`, one for each item of a list. Items of a
 * typed list (`ServiceList`) take kind and version from it, as kubectl does. A list within a list is an object of unknown kind, for kubectl
 * refuses it; so is an object whose kind ends in List and that has no `items`.
 *
 * @param found takes what is found
 * @param dialect kustomize takes lists within lists apart, and gives items nothing of their list
 */
export declare function findObjects(document: Document, found?: FoundObject[], dialect?: Dialect): FoundObject[];
/**
 * Whether a file may hold a Kubernetes object, told without parsing it: data sets in JSON are large, and each object writes its keys out.
 * YAML that holds none is small, and may be broken in a way that somebody should hear of.
 */
export declare function mayHoldObjects({ path, text }: SourceFile): boolean;
/** A file that is not worth parsing, as one document without a value. */
export declare function unread(file: SourceFile): Document;
/** Whether a document may hold what deploys others: objects of Argo CD and Flux. */
export declare function mayDeploy({ value }: Document): boolean;
/** What many hold, in one list. `flatMap` costs V8 a call into its run time for each of them. */
export declare function listOf<T, V>(all: readonly T[], held: (one: T) => readonly V[]): V[];
/** Order of documents: by path, then by position. */
export declare function inFileOrder(a: Document, b: Document): number;
