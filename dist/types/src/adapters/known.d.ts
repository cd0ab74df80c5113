/**
 * Objects that are known and not linted: those of a snapshot (`schemas/snapshot.schema.json`), of `--context-dir`, and of `externals` that list their ports.
 * References resolve against them as against any other; nothing is reported about themselves. Loaded if there are any.
 */
import type { Document } from '../parse/document.js';
import type { At } from '../parse/place.js';
import { type AssembleOptions, type ParsedFile } from './index.js';
import type { Generated, Manifest, ManifestSet } from './manifest-set.js';
/** What is known besides the input. */
export interface Known {
    readonly manifests: readonly Manifest[];
    /** Objects of which no more is known than that they are there. */
    readonly generated: readonly Generated[];
    /** Namespaces of which all Services and what Traefik's routes share is known; `*` for all, IngressClasses and entry points among it. */
    readonly complete: ReadonlySet<string>;
    /** Of each snapshot that has some. */
    readonly entryPoints?: readonly KnownEntryPoint[];
    /** The snapshots themselves: no input, wherever they lie, and nothing is reported in them. */
    readonly documents?: ReadonlySet<Document>;
}
/** An entry point of a Traefik that runs elsewhere. */
export interface KnownEntryPoint {
    readonly name: string;
    readonly port: number | undefined;
    /** Undefined if the snapshot does not say. */
    readonly protocol: string | undefined;
    /** The Traefik may have more of which the snapshot does not tell. */
    readonly others: boolean;
    readonly at: At;
}
export declare const snapshotVersion = 1;
/** Reads a snapshot, or says what is wrong with it, in words that go on from its name. */
export declare function readSnapshot(document: Document | undefined): Known | {
    readonly problem: string;
};
/** What directories hold that are known and not linted. */
export declare function readContextFiles(files: readonly ParsedFile[], options: AssembleOptions): Known;
/** All that is known, of several sources. */
export declare function joinKnown(parts: readonly Known[]): Known;
/** The contexts with what is known; an object that a context defines itself takes the place of one that is known. */
export declare function addKnown(sets: readonly ManifestSet[], known: Known, namespace: string): ManifestSet[];
