/**
 * `github`: workflow commands, which GitHub shows as annotations on the pull request. A step shows ten of each kind and drops the others
 * without a word, so errors come first, no more than ten of each kind are written, and the rest is counted in plain text.
 */
import type { Finding, Report } from '../engine/report.ts';
import { details } from './details.ts';
import { failureText } from './failure.ts';
import type { ReporterOptions } from './reporter.ts';
import { repositoryPath } from './repository-path.ts';
import { oneLineSummary, plural, SEVERITIES, shownFindings } from './summary.ts';
import { shortened, visible } from './visible.ts';

const PER_KIND = 10;
/** The runner cuts a message at 4096 characters; ours stays below with room for the escapes. */
const LONGEST = 4000;

const COMMANDS = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Escapes for a command's message: after them it holds no line break, so nothing in it can start another command. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Escapes for a command's property. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${list.join(',')}::${data(shortened(lines.join('\n'), LONGEST))}`;
}

function annotation(finding: Finding, directory: string | undefined): string {
  const { start, end } = finding.place.span;
  return command(
    COMMANDS[finding.severity],
    {
      file: visible(repositoryPath(finding.place.file, directory)),
      line: start.line,
      endLine: end.line,
      col: start.column,
      endColumn: end.column,
      title: `ingress-lint: ${visible(finding.rule)}`,
    },
    [visible(finding.message), ...details(finding, (file) => repositoryPath(file, directory))],
  );
}

/**
 * The commands, and how many findings have none: internal errors first, as errors without a place, then by severity. Findings of one severity stay
 * in the report's order.
 */
export function annotations(
  report: Pick<Report, 'findings' | 'failures'>,
  { directory, quiet }: Pick<ReporterOptions, 'directory' | 'quiet'>,
): { readonly lines: readonly string[]; readonly unshown: number } {
  const findings = shownFindings(report, quiet);
  const failures = report.failures.slice(0, PER_KIND);
  const lines = failures.map((failure) =>
    command('error', { title: 'ingress-lint: internal error' }, [failureText(failure)]),
  );
  let unshown = findings.length;
  for (const severity of SEVERITIES) {
    const room = severity === 'error' ? PER_KIND - failures.length : PER_KIND;
    const shown = findings.filter((finding) => finding.severity === severity).slice(0, room);
    unshown -= shown.length;
    lines.push(...shown.map((finding) => annotation(finding, directory)));
  }
  return { lines, unshown };
}

/** Annotations, then the summary as plain text. */
export function github(report: Report, options: ReporterOptions): string {
  const { lines, unshown } = annotations(report, options);
  const rest =
    unshown === 0
      ? []
      : [`${plural(unshown, 'more finding')} not annotated: GitHub shows ten of each kind for a step.`];
  return `${[...lines, ...rest, oneLineSummary(report)].join('\n')}\n`;
}
