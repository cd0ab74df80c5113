/** The program as a library: files in, report out. The composition root; nothing here touches the process or the console. */
import { rules } from '../rules/index.js';
import type { Config } from './config/config.js';
import type { Report } from './engine/report.js';
import type { Host } from './files/host.js';
import type { Sources } from './files/sources.js';
import type { Graph } from './graph/graph.js';
import type { Rule } from './rule.js';
import { version } from './version.js';
export { rules, version };
/** Names of rules that no longer exist, and the rule that does their work now (empty if none does). */
export declare const retired: Readonly<Record<string, string>>;
/** The README of every rule, Markdown, by rule id. Loaded on demand. */
export declare function docs(): Promise<Readonly<Record<string, string>>>;
export interface LintOptions {
    readonly host: Host;
    /** Files, directories, globs, `-` for standard input. */
    readonly paths: readonly string[];
    readonly config?: Config;
    /** Directories whose objects are known and not linted, and where they are if not with the input. */
    readonly contextDirs?: readonly string[];
    readonly contextHost?: Host;
    /** More globs to leave out, besides the config's. */
    readonly exclude?: readonly string[];
    /** Ignore files do not count. */
    readonly noIgnore?: boolean;
    /** Namespace of objects that name none; wins over the config's. */
    readonly namespace?: string;
    /** Rules to run; all of them if absent. */
    readonly rules?: readonly Rule[];
    /** Put each rule's README into the report (SARIF needs it; other formats do not). */
    readonly withDocs?: boolean;
    /** Say how findings can be mended. */
    readonly withFixes?: boolean;
    /** False if nothing is to be rendered, whatever the config says. */
    readonly render?: boolean;
    onProgress?(done: number, total: number): void;
}
export interface LintResult {
    readonly report: Report;
    /** Paths and globs that match nothing, and named files that cannot be read. */
    readonly unmatched: readonly string[];
    /** What was linted, one for each context. */
    readonly graphs: readonly Graph[];
    /** What was read, for whoever wants to understand it again; undefined if more than that was needed: what programs rendered, or what is known besides. */
    readonly sources: Sources | undefined;
}
/** Lints files. Rejects only on a defect of the program itself; whatever the input holds ends up in the report. */
export declare function lint(options: LintOptions): Promise<LintResult>;
