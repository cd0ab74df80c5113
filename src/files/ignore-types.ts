/** What ignore files are to a walk; `ignore.ts`, which reads them, is loaded only if there is one. */
import type { Tracks } from './git-index.ts';
import type { DirectoryEntry } from './host.ts';
import type { ShownPath } from './paths.ts';

/** A line of an ignore file. */
export interface Line {
  readonly number: number;
  readonly isNegated: boolean;
  readonly directoryOnly: boolean;
  /** What a comparison costs for each byte of the path. */
  readonly cost: number;
  /** For a line that is nothing but a name. */
  readonly name?: string;
  /** Compares with a path from the file's directory; `name` is its last part. */
  matches(path: string, name: string): boolean;
}

/** What an ignore file says. */
export interface IgnoreFile {
  readonly shown: string;
  readonly lines: readonly Line[];
  /** The lines that are nothing but a name, which are most: name -> index of the last; those for directories with a slash. */
  readonly names: ReadonlyMap<string, number>;
  /** Indexes of all others. */
  readonly others: readonly number[];
}

/** A repository of git. */
export interface Repository {
  readonly exclude: IgnoreFile | undefined;
  /** What git tracks; undefined if that cannot be told. Reads the index when it is first asked. */
  tracks(): Tracks | undefined;
}

/** A directory that has a word in what is ignored below it. */
export interface Scope {
  readonly parent: Scope | undefined;
  /** From the parent's directory to this one. */
  readonly way: string;
  readonly git: IgnoreFile | undefined;
  readonly own: IgnoreFile | undefined;
  readonly repository: Repository | undefined;
  /** The directory is ignored, and entered for what git tracks in it. */
  readonly ignoredBy?: string;
}

/** A directory as ignore files see it: the nearest scope, and the way from there. */
export interface Position {
  readonly scope: Scope | undefined;
  readonly way: string;
}

/** Why a path is ignored; undefined if it is wanted. `entered`: an ignored directory in which git tracks something. */
export type Ignored = { readonly reason: string; readonly entered?: Position } | undefined;

/** What ignore files say. */
export interface Ignoring {
  /** The position of a directory at which a walk begins. */
  start(directory: { readonly real: string; readonly shown: string }): Position;
  /** The position of a directory once what is in it is known. */
  enter(directory: ShownPath, entries: readonly DirectoryEntry[], at: Position): Position;
  judge(at: Position, name: string, isDirectory: boolean): Ignored;
}
