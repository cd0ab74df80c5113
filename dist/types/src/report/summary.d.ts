/** Counts and the words around them, shared by the reporters. */
import type { Finding, Report } from '../engine/report.js';
import type { Severity } from '../rule.js';
/** The severities, gravest first. */
export declare const SEVERITIES: readonly Severity[];
export interface Counts {
    readonly errors: number;
    readonly warnings: number;
    readonly notes: number;
    readonly suppressed: number;
}
/** How many findings there are of each severity; suppressed ones are counted only as suppressed. */
export declare function countFindings(findings: readonly Finding[]): Counts;
/** The findings that are not suppressed; with `quiet` only the errors. */
export declare function shownFindings(report: Pick<Report, 'findings'>, quiet: boolean): Finding[];
/** `1 file`, `2 files`, `12000 files`: a number with its noun. */
export declare function plural(count: number, singular: string, more?: string): string;
/** The first `limit` of the items and, if there are more, `and N more`. */
export declare function firstOf(items: readonly string[], limit: number): string[];
/** The contexts of a finding, if there is more than one to tell apart; otherwise the empty string. */
export declare function contextsOf({ contexts }: Finding): string;
/** The outcome in one line, e.g. `3 errors, 1 warning, 2 notes (1 suppressed)` or `no findings`. Never a bare "all is well" for no input. */
export declare function oneLineSummary(report: Report): string;
