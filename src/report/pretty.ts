/** `pretty`: for people. Each finding with its line of source, the other ends of the defect, what happens at run time and what to do. */
import type { Coverage, Finding, RelatedPlace, RenderTally, Report, Tally } from '../engine/report.ts';
import type { Place } from '../parse/place.ts';
import { cellsOf, wrap } from './cells.ts';
import { paint, type Style } from './color.ts';
import { failureText } from './failure.ts';
import { type FrameLine, frame } from './frame.ts';
import type { ReporterOptions } from './reporter.ts';
import { contextsOf, firstOf, oneLineSummary, plural, shownFindings } from './summary.ts';
import { visible, visiblePath } from './visible.ts';

/** Room for a line of source if the terminal's width is not known: wide enough for real manifests, short enough for minified JSON. */
const SOURCE_ROOM = 160;
const NARROWEST = 40;
const MOST_RELATED = 8;
const MOST_CONTEXTS = 5;
const MOST_LISTED = 10;

/** What the parts of one finding share: where the bar stands and how much room is right of it. */
interface Page {
  readonly report: Report;
  readonly color: boolean;
  /** Total cells, or Infinity. */
  readonly width: number;
  /** Cells of the widest line number. */
  readonly gutter: number;
}

const location = ({ file, span }: Place): string => `${visible(file)}:${span.start.line}:${span.start.column}`;

/** `label` followed by wrapped text whose further lines are indented by `indent` cells. */
function labelled(label: string, labelCells: number, text: string, width: number, indent: number): string[] {
  const [first = '', ...rest] = wrap(text, width - indent, width - labelCells);
  return [label + first, ...rest.map((line) => ' '.repeat(indent) + line)];
}

/** Text beside the marks if it fits there, otherwise below them. */
function underline(page: Page, indent: string, marks: string, style: Style, note: string): string[] {
  const bar = `${' '.repeat(page.gutter)} ${paint(page.color, 'frame', '|')} `;
  const painted = paint(page.color, style, marks);
  if (note === '') return [bar + indent + painted];
  const room = page.width - page.gutter - 3;
  const indentCells = cellsOf(indent);
  if (indentCells + cellsOf(marks) + 1 + cellsOf(note) <= room) {
    return [`${bar}${indent}${painted} ${paint(page.color, style, note)}`];
  }
  const shift = room - indentCells >= 30 ? indent : '';
  const lines = wrap(note, room - cellsOf(shift));
  return [bar + indent + painted, ...lines.map((line) => bar + shift + paint(page.color, style, line))];
}

/** One place: arrow line, then the frame if its source is at hand. */
function placeLines(page: Page, place: Place, arrow: string, mark: string, style: Style, note: string): string[] {
  const pad = ' '.repeat(page.gutter);
  const head = `${pad}${paint(page.color, 'frame', arrow)} ${location(place)}`;
  const source = page.report.source(place.file);
  const room = Math.max(Math.min(page.width, SOURCE_ROOM) - page.gutter - 3, NARROWEST - 10);
  const shown = source === undefined ? undefined : frame(source, place.span, mark, room);
  if (shown === undefined) return [note === '' ? head : `${head}: ${note}`];
  const bar = paint(page.color, 'frame', '|');
  const numbered = ({ number, text }: FrameLine): string =>
    `${paint(page.color, 'frame', String(number).padStart(page.gutter))} ${bar}${text === '' ? '' : ` ${text}`}`;
  return [
    head,
    `${pad} ${bar}`,
    ...shown.before.map(numbered),
    numbered(shown.line),
    ...underline(page, shown.indent, shown.marks, style, note),
  ];
}

function noteLines(page: Page, label: string, text: string): string[] {
  const cells = page.gutter + 3 + label.length + 2;
  const equals = paint(page.color, 'frame', '=');
  const head = `${' '.repeat(page.gutter)} ${equals} ${paint(page.color, 'strong', `${label}:`)} `;
  return labelled(head, cells, text, page.width, cells);
}

function findingLines(report: Report, finding: Finding, options: ReporterOptions): string[] {
  const related: readonly RelatedPlace[] = finding.related.slice(0, MOST_RELATED);
  const unshown = finding.related.length - related.length;
  const lastLine = Math.max(finding.place.span.start.line, ...related.map(({ place }) => place.span.start.line));
  const width = options.width === undefined ? Number.POSITIVE_INFINITY : Math.max(options.width, NARROWEST);
  const page: Page = { report, color: options.color, width, gutter: String(lastLine).length };

  const rule = visible(finding.rule);
  const labelCells = finding.severity.length + cellsOf(rule) + 4;
  const label = `${paint(options.color, finding.severity, `${finding.severity}[${rule}]`)}: `;
  const message = visible(finding.message);
  const bar = `${' '.repeat(page.gutter)} ${paint(options.color, 'frame', '|')}`;
  const contexts = contextsOf(finding);
  const notes = [
    ...(unshown > 0 ? noteLines(page, 'note', `${plural(unshown, 'more place')} not shown`) : []),
    ...(finding.effect === '' ? [] : noteLines(page, 'at run time', visible(finding.effect))),
    ...(finding.help === '' ? [] : noteLines(page, 'help', visible(finding.help))),
    ...(contexts === '' ? [] : noteLines(page, 'contexts', contexts)),
  ];
  return [
    ...labelled(label, labelCells, message, width, 2),
    ...placeLines(page, finding.place, '-->', '^', finding.severity, ''),
    ...related.flatMap(({ place, message }) => [
      bar,
      ...placeLines(page, place, ':::', '-', 'frame', visible(message)),
    ]),
    ...(notes.length > 0 ? [bar, ...notes] : []),
  ];
}

const tallies = (items: readonly Tally[]): string =>
  firstOf(
    items.map(({ name, count }) => `${visible(name)} (${count})`),
    MOST_LISTED,
  ).join(', ');

/** What was rendered, by what, and what was not. */
function renderLines({ what, by, rendered, raw, advice }: RenderTally): string[] {
  const verb = what === 'chart' ? 'rendered' : 'built';
  const lines: string[] = [];
  if (by !== undefined && rendered > 0) lines.push(`  ${what}s ${verb} by ${visible(by)}: ${rendered}`);
  if (raw.length > 0) {
    const items = raw.map(({ path, reason }) => `${visiblePath(path)}: ${visible(reason)}`);
    lines.push(`  ${what}s not ${verb}:`, ...firstOf(items, MOST_LISTED).map((item) => `    ${item}`));
  }
  if (advice !== undefined) lines.push(`  ${advice}`);
  return lines;
}

/** What was looked at, and everything that was not. */
function coverageLines(coverage: Coverage): string[] {
  const { contexts } = coverage;
  const names =
    contexts.length > 1
      ? `: ${firstOf(
          contexts.map(({ name, objects }) => `${visible(name)} (${objects})`),
          MOST_CONTEXTS,
        ).join(', ')}`
      : '';
  const counts = [
    plural(coverage.files, 'file'),
    plural(coverage.documents, 'document'),
    plural(coverage.objects, 'object'),
  ];
  const inContexts = contexts.length > 0 ? ` in ${plural(contexts.length, 'context')}${names}` : '';
  const lines = [`looked at ${counts.join(', ')}${inContexts}`];
  if (coverage.unknownKinds.length > 0) lines.push(`  kinds not understood: ${tallies(coverage.unknownKinds)}`);
  if (coverage.leaving.length > 0) lines.push(`  references that leave the input: ${tallies(coverage.leaving)}`);
  if (coverage.notKubernetes > 0) lines.push(`  documents that are no Kubernetes objects: ${coverage.notKubernetes}`);
  if (coverage.withheld > 0) {
    lines.push(`  findings held back, as a kustomize patch or transformer may change the object: ${coverage.withheld}`);
  }
  for (const tally of coverage.renders) lines.push(...renderLines(tally));
  if (coverage.leftOut.length > 0) {
    const items = coverage.leftOut.map(({ path, reason }) => `${visiblePath(path)}: ${visible(reason)}`);
    lines.push('  left out:', ...firstOf(items, MOST_LISTED).map((item) => `    ${item}`));
  }
  return lines;
}

/** What `--fix` would do. Standard input has no file to mend. */
function mendingLines({ findings }: Report): string[] {
  const count = findings.filter(
    ({ fix, suppressed }) => fix?.safe && !suppressed && fix.edits.every(({ file }) => file !== '<stdin>'),
  ).length;
  return count === 0 ? [] : [`--fix can mend ${plural(count, 'finding')}; --fix-dry-run shows how`];
}

/** Findings with code frames, internal errors, the summary line and, unless `quiet`, what was looked at. */
export function pretty(report: Report, options: ReporterOptions): string {
  const blocks = shownFindings(report, options.quiet).map((finding) => findingLines(report, finding, options));
  if (report.failures.length > 0) {
    blocks.push(report.failures.map((failure) => paint(options.color, 'error', failureText(failure))));
  }
  const summary = paint(options.color, 'strong', oneLineSummary(report));
  const hint = options.isMending ? [] : mendingLines(report);
  blocks.push(options.quiet ? [summary] : [summary, ...hint, ...coverageLines(report.coverage)]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
