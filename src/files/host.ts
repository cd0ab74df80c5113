/** The only door to the outside world: disk, standard input, working directory. Tests and other hosts can pass their own. */

/** Files above this are data, not manifests: the API server refuses objects of more than a few megabytes. */
export const largestFile = 64 * 1024 * 1024;

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

export interface Host {
  /** Absolute path of the working directory, forward slashes. */
  readonly cwd: string;
  /** Bytes of a file, which the next call may overwrite. Throws an Error with `code` as node:fs does; `EFBIG` instead of reading more than `largestFile`. */
  read(path: string): Uint8Array;
  /** Entries of a directory in no particular order. Throws as node:fs does. */
  list(path: string): DirectoryEntry[];
  /** What is at the path, links followed; undefined if nothing is. */
  stat(path: string): { readonly kind: 'file' | 'directory' | 'other'; readonly size: number } | undefined;
  /** The path with every symbolic link resolved. Throws as node:fs does. */
  real(path: string): string;
  /** All of standard input. */
  stdin(): Uint8Array;
}
