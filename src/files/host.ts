/** The only door to the outside world: disk, standard input, working directory. Tests and other hosts can pass their own. */

export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

export interface Host {
  /** Absolute path of the working directory, forward slashes. */
  readonly cwd: string;
  /** Bytes of a file, which the next call may overwrite. Throws an Error with `code` as node:fs does; `EFBIG` instead of reading more than `most` bytes. */
  read(path: string, most?: number): Uint8Array;
  /** Entries of a directory in no particular order. Throws as node:fs does. */
  list(path: string): DirectoryEntry[];
  /** What is at the path, links followed; undefined if nothing is. */
  stat(path: string): { readonly kind: 'file' | 'directory' | 'other'; readonly size: number } | undefined;
  /** The path with every symbolic link resolved. Throws as node:fs does. */
  real(path: string): string;
  /** All of standard input; throws `EFBIG` instead of reading more than `most` bytes. */
  stdin(most?: number): Uint8Array;
}
