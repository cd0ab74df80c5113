/**
 * `checkstyle`: the XML that Checkstyle's own listener writes, which Jenkins (Warnings), reviewdog, SonarQube and others read. One `file` for each
 * file with findings, in the order of the report; paths are those of the command line. It has no place for suppressions and other ends: the
 * former are left out, the latter are in the message.
 */
import type { Finding, Report } from '../engine/report.ts';
import { details } from './details.ts';
import { failureText } from './failure.ts';
import type { ReporterOptions } from './reporter.ts';
import { shownFindings } from './summary.ts';
import { element, xmlDocument } from './xml.ts';

/** The version of Checkstyle whose format this is: readers only look whether there is one. */
const VERSION = '8.0';
const SEVERITY = { error: 'error', warning: 'warning', note: 'info' } as const;

function error(finding: Finding): string {
  const { line, column } = finding.place.span.start;
  return element('error', {
    line,
    column,
    severity: SEVERITY[finding.severity],
    message: [finding.message, ...details(finding, (file) => file)].join(' '),
    source: `ingress-lint.${finding.rule}`,
  });
}

/** Findings by file; internal errors in a file of the linter's name. */
export function checkstyle(report: Report, _options: ReporterOptions): string {
  const files = new Map<string, string[]>();
  for (const finding of shownFindings(report, false)) {
    const { file } = finding.place;
    const list = files.get(file);
    if (list) list.push(error(finding));
    else files.set(file, [error(finding)]);
  }
  const failures = report.failures.map((failure) =>
    element('error', {
      line: 1,
      severity: 'error',
      message: failureText(failure),
      source: 'ingress-lint.internal-error',
    }),
  );
  if (failures.length > 0) files.set('ingress-lint', failures);
  const content = [...files].map(([name, errors]) => element('file', { name }, errors));
  return xmlDocument(element('checkstyle', { version: VERSION }, content));
}
