/**
 * What a reporter is: a pure function from a report to text. It reads no file, no clock, no locale and no environment; the same report
 * gives the same bytes. Whoever calls it decides where the text goes, whether colours are wanted and how wide the terminal is.
 */
import type { Report } from '../engine/report.ts';

/** Names of the output formats, as `--format` takes them. */
export type Format = 'pretty' | 'compact' | 'json' | 'sarif' | 'github';

export interface ReporterOptions {
  /** ANSI colours. Only `pretty` and `compact` have any. */
  readonly color: boolean;
  /** Errors only and one summary line. `json` and `sarif` take no notice: half a machine-readable report closes alerts that still stand. */
  readonly quiet: boolean;
  /** Columns of the terminal; text is not wrapped without it. Only `pretty`. */
  readonly width?: number;
  /** Tells several uploads of one commit apart in code scanning. Only `sarif`; without it, `upload-sarif` can set its own. */
  readonly category?: string;
  /** Write suppressed findings too. Only `sarif`: GitHub would open them as alerts, so they are left out otherwise. */
  readonly includeSuppressed?: boolean;
  /**
   * The working directory as seen from the repository's root, e.g. `deploy/prod`. Only `sarif` and `github`, where paths have to start at
   * the root. Without it, the working directory is taken for the root.
   */
  readonly directory?: string;
}

/** Turns a report into text that ends with a newline. */
export type Reporter = (report: Report, options: ReporterOptions) => string;
