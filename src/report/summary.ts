/** Counts and the words around them, shared by the reporters. */
import type { Finding, Report } from '../engine/report.ts';
import type { Severity } from '../rule.ts';
import { visible } from './visible.ts';

/** The severities, gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly suppressed: number;
}

/** How many findings there are of each severity; suppressed ones are counted only as suppressed. */
export function countFindings(findings: readonly Finding[]): Counts {
  const of = (severity: Severity): number =>
    findings.filter((f) => f.suppressed === undefined && f.severity === severity).length;
  return {
    errors: of('error'),
    warnings: of('warning'),
    notes: of('note'),
    suppressed: findings.filter((f) => f.suppressed !== undefined).length,
  };
}

/** The findings that are not suppressed; with `quiet` only the errors. */
export function shownFindings(report: Pick<Report, 'findings'>, quiet: boolean): Finding[] {
  return report.findings.filter((f) => f.suppressed === undefined && (!quiet || f.severity === 'error'));
}

/** `1 file`, `2 files`, `12000 files`: a number with its noun. */
export function plural(count: number, singular: string, more: string = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : more}`;
}

/** The first `limit` of the items and, if there are more, `and N more`. */
export function firstOf(items: readonly string[], limit: number): string[] {
  const rest = items.length - limit;
  return rest > 0 ? [...items.slice(0, limit), `and ${rest} more`] : [...items];
}

const MOST_CONTEXTS = 10;

/** The contexts of a finding, if there is more than one to tell apart; otherwise the empty string. */
export function contextsOf({ contexts }: Finding): string {
  return contexts.length > 1
    ? firstOf(
        contexts.map((name) => visible(name)),
        MOST_CONTEXTS,
      ).join(', ')
    : '';
}

/** What hides suppressed findings, where it is more than comments and config. */
function hiddenBy({ coverage: { suppressedBy } }: Report): string {
  const { ignored, baseline, since } = suppressedBy;
  if (baseline + since === 0) return '';
  const parts = [
    since > 0 ? `${since} there before` : '',
    baseline > 0 ? `${baseline} in the baseline` : '',
    ignored > 0 ? `${ignored} ignored` : '',
  ].filter((part) => part !== '');
  return `: ${parts.join(', ')}`;
}

/** The outcome in one line, e.g. `3 errors, 1 warning, 2 notes (1 suppressed)` or `no findings`. Never a bare "all is well" for no input. */
export function oneLineSummary(report: Report): string {
  const { errors, warnings, notes, suppressed } = countFindings(report.findings);
  const parts = [
    errors > 0 ? plural(errors, 'error') : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
    notes > 0 ? plural(notes, 'note') : '',
  ].filter((part) => part !== '');
  const findings = parts.length > 0 ? parts.join(', ') : 'no findings';
  const hidden = suppressed > 0 ? ` (${suppressed} suppressed${hiddenBy(report)})` : '';
  const failed =
    report.failures.length > 0
      ? `; ${plural(report.failures.length, 'internal error')}, so the result is not whole`
      : '';
  const empty = report.coverage.objects === 0 ? '; no Kubernetes object was found to look at' : '';
  return `${findings}${hidden}${failed}${empty}`;
}
