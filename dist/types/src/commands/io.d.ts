/** What a command may touch of the world outside: handed in by `cli.ts`, so that tests can hand in something else. */
import type { Host } from '../files/host.js';
/** Standard output or standard error. */
export interface Stream {
    readonly isTTY: boolean;
    /** Width of the terminal. */
    readonly columns?: number;
    write(text: string): void;
}
export interface Io {
    readonly host: Host;
    readonly env: Readonly<Record<string, string | undefined>>;
    readonly stdout: Stream;
    readonly stderr: Stream;
    /** Version of the program. */
    readonly version: string;
    /** Writes a file whole or not at all. Throws as node:fs does. */
    writeFile(path: string, text: string): void;
    /** Milliseconds on a clock that only goes forward. */
    now(): number;
    /** Told how many files there are before they are read, for what pays only with many. */
    tune?(files: number): void;
}
/** Exit codes. `ok`: nothing at or over `--fail-on`. `trouble`: usage, config, unreadable input, or a defect of the program. */
export declare const exit: {
    readonly ok: 0;
    readonly findings: 1;
    readonly trouble: 2;
};
/** Something that the user has to change before the command can do its work. */
export interface Trouble {
    /** One sentence. */
    readonly message: string;
    /** What to do next, one sentence. */
    readonly hint: string;
}
/** Says on standard error what is wrong and what to do. */
export declare function complain(io: Io, { message, hint }: Trouble): void;
/** Whether a stream gets colours. The option wins over the environment, and the environment over what the stream is. */
export declare function wantsColor(mode: 'auto' | 'always' | 'never', env: Io['env'], stream: Stream): boolean;
/** Codes of node:fs in words. */
export declare const reasons: Readonly<Record<string, string>>;
