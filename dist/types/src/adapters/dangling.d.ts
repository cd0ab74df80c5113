/** What kustomizations name and nobody finds: files and directories that are not there, and files that kustomize does not load. */
import type { At } from '../parse/place.js';
import { type FileReference, type Kustomization } from './kustomization.js';
/** What is at a path of the input's file system; `ignored` if nothing is, and git is told not to keep it. */
export type Probe = (path: string) => 'file' | 'directory' | 'other' | 'ignored' | undefined;
/** A reference of a kustomization with which it cannot be built. */
export interface Dangling {
    readonly at: At;
    readonly role: FileReference['role'];
    readonly entry: string;
    /**
     * nothing: there is no such file or directory. bare: the directory has no kustomization. empty: it has one in which nothing is written. outside: the file does not lie in the directory of the
     * kustomization, or below it, and kustomize is not allowed to load such (`LoadRestrictionsRootOnly`).
     */
    readonly why: 'nothing' | 'bare' | 'empty' | 'outside';
    /** The directory on the way that is not there either, if it is one. */
    readonly lost?: string;
    /** Names of files beside the place where it was looked for. */
    readonly beside: readonly string[];
}
/**
 * True for what a script or a template engine fills in, and nobody keeps in git; and for what Kluctl renders of a chart before kustomize builds.
 * Facts: kluctl pkg/helm/helm_release.go (the name, unless `helm-chart.yaml` gives another).
 */
export declare function isMadeLater(path: string): boolean;
/**
 * The dangling references of a kustomization.
 *
 * @param files paths of the input
 * @param empty directories whose kustomization holds nothing
 */
export declare function danglingOf({ document, directory, references }: Kustomization, kustomizations: ReadonlyMap<string, Kustomization>, files: ReadonlySet<string>, empty: ReadonlySet<string>, probe: Probe): Dangling[];
