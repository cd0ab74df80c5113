/** One Kubernetes object of a context: who it is, what it says, and where each part of it stands. */
import type { Document } from '../parse/document.js';
import type { At, Path } from '../parse/place.js';
import type { AnyKind } from './define-kind.js';
import { type Mapping } from './read.js';
import { type Labels } from './selector.js';
export interface Identity {
    readonly apiVersion: string;
    /** API group, `` for core. */
    readonly group: string;
    readonly kind: string;
    /** Effective namespace; empty for cluster-scoped kinds. */
    readonly namespace: string;
    readonly name: string;
}
/** A position that knows its object. */
export interface ResourceAt extends At {
    readonly resource: Resource;
}
/**
 * A Kubernetes object. A class, because twenty thousand of them are made at a time and most are never looked into: the typed
 * `view` and the labels are read on first use.
 */
export declare class Resource<V = unknown> implements Identity {
    #private;
    readonly apiVersion: string;
    readonly group: string;
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly document: Document;
    /** Where the object stands in its document: `[]`, or `['items', 3]`. */
    readonly path: Path;
    /** The object as parsed. Rules use `view`; this is for what no view covers. */
    readonly value: Mapping;
    /** True when an unrendered patch or transformer may change the object. */
    readonly changeable: boolean;
    /** True for an object that is known and not linted: rules may lean on it, and report nothing about it. */
    readonly isKnown: boolean;
    /** Position among the resources of its context: the graph keeps what it knows of each in arrays. */
    readonly ordinal: number;
    /** How this kind is read; undefined for kinds that are not understood here. */
    readonly definition: AnyKind | undefined;
    constructor(identity: Identity, source: {
        readonly document: Document;
        readonly path: Path;
        readonly value: Mapping;
        readonly changeable: boolean;
        readonly known?: boolean;
    }, definition: AnyKind | undefined, ordinal: number);
    /** The object as its kind reads it: defaults applied, wrong types left out. */
    get view(): V;
    /** `metadata.labels`. */
    get labels(): Labels;
    /** `metadata.annotations`. */
    get annotations(): Labels;
    /** The value at a path inside the object. */
    at(...path: Path): ResourceAt;
    /** The key at a path inside the object. */
    keyAt(...path: Path): ResourceAt;
    /** `Kind "name"` for messages. */
    get title(): string;
}
