/** The only door to the outside world: disk, standard input, working directory. Tests and other hosts can pass their own. */
export interface DirectoryEntry {
    readonly name: string;
    readonly kind: 'file' | 'directory' | 'link' | 'other';
}
export interface Host {
    /** Absolute path of the working directory, forward slashes. */
    readonly cwd: string;
    /** True for a tree of the past: git tracks all that is in it. */
    readonly isCommitted?: boolean;
    /** Bytes of a file, which the next call may overwrite. Throws an Error with `code` as node:fs does; `EFBIG` instead of reading more than `most` bytes. */
    read(path: string, most?: number): Uint8Array;
    /** Entries of a directory in no particular order. Throws as node:fs does. */
    list(path: string): DirectoryEntry[];
    /** What is at the path, links followed; undefined if nothing is. */
    stat(path: string): {
        readonly kind: 'file' | 'directory' | 'other';
        readonly size: number;
    } | undefined;
    /** The path with every symbolic link resolved. Throws as node:fs does. */
    real(path: string): string;
    /** All of standard input; throws `EFBIG` instead of reading more than `most` bytes. */
    stdin(most?: number): Uint8Array;
    /** Loads what runs programs of this machine; absent where none may be run. */
    programs?(): Promise<Programs>;
}
/** Programs of this machine, for what only they know how to do. */
export interface Programs {
    /** How many may run side by side. */
    readonly atOnce: number;
    /**
     * The first program of that name in an absolute directory of the PATH.
     *
     * @param isAllowed asked with its path without links: what lies in the linted tree is not run
     */
    find(name: string, isAllowed: (real: string) => boolean): string | undefined;
    /** Runs a program to its end. Never rejects; no shell; nothing on standard input unless given. */
    run(program: string, args: readonly string[], options: RunOptions): Promise<RunResult>;
    /** A new directory outside of the linted tree, which only this user may enter. */
    scratch(): Scratch;
}
export interface RunOptions {
    readonly cwd: string;
    /** All of the program's environment. */
    readonly env: Readonly<Record<string, string>>;
    readonly seconds: number;
    /** Bytes of output, both streams together. */
    readonly most: number;
    readonly input?: string;
}
export interface RunResult {
    /** Whether it ended with 0 within its limits. */
    readonly ok: boolean;
    readonly stdout: string;
    readonly stderr: string;
    /** It was stopped, or could not be started. */
    readonly problem?: 'time' | 'output' | 'start';
}
/** A directory of our own. Paths are relative to its root, with forward slashes; whoever calls sees to it that they do not lead out. */
export interface Scratch {
    readonly root: string;
    /** A new file, with its directories; throws if something is there. */
    put(path: string, content: string | Uint8Array): void;
    directory(path: string): void;
    /** A symbolic link; `target` is relative to the link's directory. */
    link(path: string, target: string): void;
    /** Away with all of it. */
    remove(): void;
}
