/**
 * What a reporter is: a pure function from a report to text. It reads no file, no clock, no locale and no environment; the same report
 * gives the same bytes. Whoever calls it decides where the text goes, whether colours are wanted and how wide the terminal is.
 */
import type { Report } from '../engine/report.js';
/** Names of the output formats, as `--format` takes them, in the order in which help shows them. */
export declare const formats: readonly ['pretty', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'checkstyle', 'rdjson', 'markdown'];
export type Format = (typeof formats)[number];
/** One of these, or one of a plugin: `plugin/format`. */
export type AnyFormat = Format | `${string}/${string}`;
/** Formats whose paths start at the root of the repository, not at the working directory. */
export declare const rooted: readonly AnyFormat[];
export interface ReporterOptions {
    /** ANSI colours. Only `pretty` and `compact` have any. */
    readonly color: boolean;
    /**
     * Errors only and one summary line. Only `pretty`, `compact`, `github` and `markdown`: half a machine-readable report closes alerts that still
     * stand.
     */
    readonly quiet: boolean;
    /** True if the run mends what it finds: who mends needs no hint at it. Only `pretty`. */
    readonly isMending?: boolean;
    /** Columns of the terminal; text is not wrapped without it. Only `pretty`. */
    readonly width?: number;
    /** Tells several uploads of one commit apart in code scanning. Only `sarif`; without it, `upload-sarif` can set its own. */
    readonly category?: string;
    /** Write suppressed findings too. Only `sarif`: GitHub would open them as alerts, so they are left out otherwise. */
    readonly includeSuppressed?: boolean;
    /**
     * The working directory as seen from the repository's root, e.g. `deploy/prod`. Only for the `rooted` formats. Without it, the working
     * directory is taken for the root.
     */
    readonly directory?: string;
}
/** Turns a report into text that ends with a newline. */
export type Reporter = (report: Report, options: ReporterOptions) => string;
