/**
 * `json`: the whole report for programs; `schemas/report.schema.json` describes it. `schemaVersion` goes up when a field is taken away or
 * changes its meaning; a new field does not raise it. Lone surrogates become U+FFFD, everything else is as the manifests have it.
 */
import type { Finding, Fix, LeftOut, Report, Suppression, Tally } from '../engine/report.ts';
import type { Place, Position } from '../parse/place.ts';
import type { ReporterOptions } from './reporter.ts';
import { countFindings } from './summary.ts';
import { visibleJson, wellFormed } from './visible.ts';

const position = ({ line, column, offset }: Position) => ({ line, column, offset });

const place = ({ file, path, part, span, exact }: Place) => ({
  file,
  path,
  part,
  start: position(span.start),
  end: position(span.end),
  exact,
});

const suppression = (suppressed: Suppression) => ({
  by: suppressed.by,
  reason: suppressed.reason,
  ...(suppressed.place === undefined ? {} : { place: place(suppressed.place) }),
});

const fix = ({ title, safe, edits }: Fix) => ({
  title,
  safe,
  edits: edits.map(({ file, start, end, text }) => ({ file, start: position(start), end: position(end), text })),
});

const finding = (f: Finding) => ({
  rule: f.rule,
  messageId: f.messageId,
  severity: f.severity,
  message: f.message,
  effect: f.effect,
  help: f.help,
  place: place(f.place),
  related: f.related.map((related) => ({ message: related.message, place: place(related.place) })),
  ...(f.subject === undefined
    ? {}
    : { subject: { kind: f.subject.kind, namespace: f.subject.namespace, name: f.subject.name } }),
  contexts: f.contexts,
  fingerprint: f.fingerprint,
  ...(f.suppressed === undefined ? {} : { suppressed: suppression(f.suppressed) }),
  ...(f.fix === undefined ? {} : { fix: fix(f.fix) }),
});

const tally = ({ name, count }: Tally) => ({ name, count });
const leftOut = ({ path, reason, limit }: LeftOut) => ({ path, reason, ...(limit !== undefined && { limit }) });

/** Everything in the report but the rules' descriptions, with keys in a fixed order. */
export function json(report: Report, _options: ReporterOptions): string {
  const { coverage } = report;
  const value = {
    schemaVersion: 1,
    tool: { name: 'ingress-lint', version: report.version },
    summary: { ...countFindings(report.findings), failures: report.failures.length },
    findings: report.findings.map(finding),
    failures: report.failures.map((failure) => ({
      ...(failure.rule === undefined ? {} : { rule: failure.rule }),
      context: failure.context,
      message: failure.message,
    })),
    coverage: {
      files: coverage.files,
      documents: coverage.documents,
      objects: coverage.objects,
      contexts: coverage.contexts.map(({ name, objects }) => ({ name, objects })),
      unknownKinds: coverage.unknownKinds.map(tally),
      leaving: coverage.leaving.map(tally),
      notKubernetes: coverage.notKubernetes,
      leftOut: coverage.leftOut.map(leftOut),
      renders: coverage.renders.map(({ what, by, rendered, raw, advice }) => ({
        what,
        ...(by !== undefined && { by }),
        rendered,
        raw: raw.map(leftOut),
        ...(advice !== undefined && { advice }),
      })),
      withheld: coverage.withheld,
      suppressed: coverage.suppressed,
      suppressedBy: {
        ignored: coverage.suppressedBy.ignored,
        baseline: coverage.suppressedBy.baseline,
        since: coverage.suppressedBy.since,
      },
    },
  };
  const clean = (_key: string, item: unknown): unknown => (typeof item === 'string' ? wellFormed(item) : item);
  return `${visibleJson(JSON.stringify(value, clean, 2))}\n`;
}
