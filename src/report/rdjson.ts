/**
 * `rdjson`: reviewdog's diagnostic format (proto/rdf/reviewdog.proto, message DiagnosticResult). Columns are counted in bytes of UTF-8, ends are
 * exclusive, paths are those of the command line, which reviewdog makes relative to the repository itself. Suppressed findings are left out:
 * there is no place for them.
 */
import type { Finding, Report } from '../engine/report.ts';
import type { Position } from '../parse/place.ts';
import { details } from './details.ts';
import { failureText } from './failure.ts';
import type { ReporterOptions } from './reporter.ts';
import { shownFindings } from './summary.ts';
import { visible, visibleJson, wellFormed } from './visible.ts';

const SEVERITY = { error: 'ERROR', warning: 'WARNING', note: 'INFO' } as const;
const SOURCE = { name: 'ingress-lint' };

/** A position with its column in bytes; in UTF-16 code units if the text is not at hand. */
function position({ line, column, offset }: Position, source: string | undefined) {
  const text = source?.slice(offset - column + 1, offset);
  return { line, column: text === undefined ? column : Buffer.byteLength(text) + 1 };
}

/** reviewdog shows each suggestion as a change of its own, so a fix of several edits is none. */
function suggestions({ fix, place }: Finding, source: string | undefined) {
  const [edit, second] = fix?.safe ? fix.edits : [];
  if (!edit || second || edit.file !== place.file) return {};
  const range = { start: position(edit.start, source), end: position(edit.end, source) };
  return { suggestions: [{ range, text: edit.text }] };
}

function diagnostic(finding: Finding, report: Report) {
  const { file, span } = finding.place;
  const source = report.source(file);
  return {
    message: [visible(finding.message), ...details(finding, (path) => path)].join('\n'),
    location: { path: file, range: { start: position(span.start, source), end: position(span.end, source) } },
    severity: SEVERITY[finding.severity],
    source: SOURCE,
    code: { value: finding.rule },
    ...suggestions(finding, source),
  };
}

/** Diagnostics in the order of the report; an internal error has no place. */
export function rdjson(report: Report, _options: ReporterOptions): string {
  const diagnostics = [
    ...report.failures.map((failure) => ({
      message: failureText(failure),
      location: { path: '.' },
      severity: 'ERROR',
      source: SOURCE,
      code: { value: 'internal-error' },
    })),
    ...shownFindings(report, false).map((finding) => diagnostic(finding, report)),
  ];
  const clean = (_key: string, item: unknown): unknown => (typeof item === 'string' ? wellFormed(item) : item);
  return `${visibleJson(JSON.stringify({ source: SOURCE, diagnostics }, clean, 2))}\n`;
}
