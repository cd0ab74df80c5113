/**
 * `compact`: one line for each finding, `file:line:column: severity: message [rule]`, for editors, problem matchers and grep. The last line
 * is the summary, so that a clean run does not look like a crash; it does not have the shape of a finding.
 */
import type { Report } from '../engine/report.ts';
import { paint } from './color.ts';
import { failureText } from './failure.ts';
import type { ReporterOptions } from './reporter.ts';
import { oneLineSummary, shownFindings } from './summary.ts';
import { visible, visiblePath } from './visible.ts';

/** Findings one to a line, then internal errors, then the summary. */
export function compact(report: Report, options: ReporterOptions): string {
  const lines = shownFindings(report, options.quiet).map((finding) => {
    const { line, column } = finding.place.span.start;
    const file = visiblePath(finding.place.file);
    const severity = paint(options.color, finding.severity, finding.severity);
    return `${file}:${line}:${column}: ${severity}: ${visible(finding.message)} [${visible(finding.rule)}]`;
  });
  lines.push(...report.failures.map(failureText), oneLineSummary(report));
  return `${lines.join('\n')}\n`;
}
