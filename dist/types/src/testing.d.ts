import type { Finding, Report } from './engine/report.js';
import type { Host } from './files/host.js';
import { type Plugin, type PluginSpec } from './plugin.js';
import type { Rule } from './rule.js';
export { diskHost } from './files/disk.js';
export type { Host } from './files/host.js';
/** A host that holds its files in memory. Paths are as they were given, or absolute below `/work`. */
export declare function memoryHost(files: Readonly<Record<string, string | Uint8Array>>): Host;
/** One expected finding. `column` is 0 where the comment names none. */
export interface Expectation {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly rule: string;
}
/** The expectations written in a file. */
export declare function readExpectations(file: string, text: string): Expectation[];
/** What a case gave. */
export interface CaseResult {
    readonly report: Report;
    readonly findings: readonly Finding[];
    readonly expected: readonly Expectation[];
}
/**
 * Lints a case.
 *
 * @param host where the case's files are
 * @param path file or folder, as the host names it; a folder may hold an `ingress-lint.yaml` with the config of the case
 * @param rules the rules to run; those of the package if absent
 * @param withFixes whether findings say how they can be mended
 * @param plugins whose kinds and controllers take part; for a whole plugin, see `lintPlugin`
 */
export declare function lintCase(host: Host, path: string, rules?: readonly Rule[], withFixes?: boolean, plugins?: readonly Plugin[]): Promise<CaseResult>;
/**
 * Lints a case with a plugin: with all of its rules, kinds and controllers, beside all rules of the package.
 *
 * @param plugin what `definePlugin` gives
 * @throws if it is none that the command line would load
 */
export declare function lintPlugin(host: Host, path: string, plugin: PluginSpec): Promise<CaseResult>;
/** Where a case gave something else than is written in it. */
export interface Difference {
    readonly missing: readonly Expectation[];
    readonly unexpected: readonly Finding[];
}
/** Compares what a case gave with what is expected: nothing on either side if they are the same. */
export declare function compareCase({ findings, expected }: Pick<CaseResult, 'findings' | 'expected'>): Difference;
