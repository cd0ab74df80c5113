/**
 * `markdown`: for a job summary or a comment. Counts, a table of the findings, gravest first, what is suppressed, and what was looked at. GitHub
 * refuses a summary of more than 1 MiB whole, so the tables end before that, and what is not shown is counted.
 */
import type { Finding, Report } from '../engine/report.ts';
import { details } from './details.ts';
import { failureText } from './failure.ts';
import { code, escapeMarkdown, escapeWords } from './markdown-text.ts';
import type { ReporterOptions } from './reporter.ts';
import { repositoryPath } from './repository-path.ts';
import { countFindings, oneLineSummary, plural, SEVERITIES, shownFindings } from './summary.ts';

/** Bytes. A step may write other things into its summary: an eighth is left for them. */
export const LARGEST = 7 * 128 * 1024;
/** Bytes of one cell; no sentence of ours is that long, only a name can be. */
const LONGEST = 4000;
const MOST_LISTED = 20;

const SIGNS = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note' } as const;

const bytes = (text: string): number => Buffer.byteLength(text);

/** A text that is cut before it is escaped, so that no escape is cut. */
const cut = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);

/** Rows as long as they fit; how many do not. */
function table(
  head: string,
  rows: readonly string[],
  room: number,
): { readonly lines: string[]; readonly left: number } {
  const lines = [head, head.replace(/[^|\n]+/g, ' --- ')];
  let used = bytes(lines.join('\n')) + 2;
  for (const row of rows) {
    used += bytes(row) + 1;
    if (used > room) break;
    lines.push(row);
  }
  return { lines, left: rows.length - (lines.length - 2) };
}

function placeOf({ place }: Finding, directory: string | undefined): string {
  return code(`${cut(repositoryPath(place.file, directory))}:${place.span.start.line}`);
}

function row(finding: Finding, directory: string | undefined): string {
  const words = details(finding, (file) => repositoryPath(file, directory));
  const text = [escapeWords(cut(finding.message)), ...words.map((line) => escapeWords(cut(line)))].join('<br>');
  return `| ${SIGNS[finding.severity]} | ${placeOf(finding, directory)} | ${text} | ${code(finding.rule)} |`;
}

function hiddenRow(finding: Finding, directory: string | undefined): string {
  const reason = escapeWords(cut(finding.suppressed?.reason ?? ''));
  return `| ${placeOf(finding, directory)} | ${escapeWords(cut(finding.message))} | ${code(finding.rule)} | ${reason} |`;
}

/** What was looked at and what was not. */
function coverage(report: Report): string[] {
  const { coverage: seen } = report;
  const tallies = (list: readonly { readonly name: string; readonly count: number }[]): string =>
    list
      .slice(0, MOST_LISTED)
      .map(({ name, count }) => `${code(cut(name))} (${count})`)
      .join(', ') + (list.length > MOST_LISTED ? ` and ${list.length - MOST_LISTED} more` : '');
  const looked = [plural(seen.objects, 'object'), plural(seen.documents, 'document'), plural(seen.files, 'file')];
  const unrendered = seen.renders.flatMap(({ raw }) => raw);
  const left = [...seen.leftOut, ...unrendered];
  return [
    `Looked at: ${looked.join(', ')}${seen.contexts.length > 1 ? `, ${seen.contexts.length} contexts` : ''}.`,
    ...(seen.unknownKinds.length > 0 ? [`Kinds not known here: ${tallies(seen.unknownKinds)}.`] : []),
    ...(seen.leaving.length > 0 ? [`References that leave the input: ${tallies(seen.leaving)}.`] : []),
    ...(seen.withheld > 0
      ? [`${plural(seen.withheld, 'finding')} held back, for a patch may change the objects.`]
      : []),
    ...left
      .slice(0, MOST_LISTED)
      .map(({ path, reason }) => `Not linted as it will be: ${code(cut(path))} (${escapeMarkdown(cut(reason))}).`),
    ...(left.length > MOST_LISTED ? [`And ${left.length - MOST_LISTED} more.`] : []),
  ].map((line) => `- ${line}`);
}

/** The page. */
export function markdown(report: Report, { quiet, directory }: ReporterOptions): string {
  const { errors, warnings, suppressed } = countFindings(report.findings);
  const sign = report.failures.length > 0 || errors > 0 ? '❌' : warnings > 0 ? '⚠️' : '✅';
  const head = [`### ${sign} ingress-lint: ${escapeMarkdown(oneLineSummary(report))}`, ''];
  const broken = report.failures
    .slice(0, MOST_LISTED)
    .map((failure) => `- ❌ ${escapeMarkdown(cut(failureText(failure)))}`);
  const foot = ['', '<details><summary>What was looked at</summary>', '', ...coverage(report), '', '</details>'];
  let room = LARGEST - bytes([...head, ...broken, ...foot].join('\n')) - 1000;

  const shown = shownFindings(report, quiet);
  const ordered = SEVERITIES.flatMap((severity) => shown.filter((finding) => finding.severity === severity));
  const body: string[] = [];
  if (ordered.length > 0) {
    const rows = ordered.map((finding) => row(finding, directory));
    const { lines, left } = table('| severity | place | finding | rule |', rows, room);
    body.push(...lines);
    if (left > 0) body.push('', `${plural(left, 'more finding')} not shown: the summary of a job may be 1 MiB.`);
    room -= bytes(body.join('\n'));
  }
  if (suppressed > 0 && !quiet) {
    const hidden = report.findings.filter((finding) => finding.suppressed !== undefined);
    const rows = hidden.map((finding) => hiddenRow(finding, directory));
    const { lines, left } = table('| place | finding | rule | reason |', rows, room);
    body.push('', `<details><summary>${plural(suppressed, 'suppressed finding')}</summary>`, '', ...lines);
    if (left > 0) body.push('', `${plural(left, 'more suppressed finding')} not shown.`);
    body.push('', '</details>');
  }
  return `${[...head, ...broken, ...(broken.length > 0 ? [''] : []), ...body, ...foot].join('\n')}\n`;
}
