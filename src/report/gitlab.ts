/**
 * `gitlab`: GitLab's Code Quality report, a subset of Code Climate's: a list of issues. GitLab compares the lists of two branches by fingerprint, so
 * the list is whole, and `[]` when clean. It reads `description`, `check_name`, `fingerprint`, `severity` and `location`; `content` and
 * `other_locations` are Code Climate's for help and other ends. Suppressed findings are left out: there is no place for them.
 */
import type { Finding, Report } from '../engine/report.ts';
import type { Place } from '../parse/place.ts';
import { details } from './details.ts';
import { failureText } from './failure.ts';
import { escapeMarkdown } from './markdown-text.ts';
import type { ReporterOptions } from './reporter.ts';
import { repositoryPath } from './repository-path.ts';
import { shownFindings } from './summary.ts';
import { visible, visibleJson, wellFormed } from './visible.ts';

/** Of info, minor, major, critical, blocker. */
const SEVERITY = { error: 'critical', warning: 'minor', note: 'info' } as const;

const location = ({ file, span }: Place, directory: string | undefined) => ({
  path: repositoryPath(file, directory),
  lines: { begin: span.start.line, end: span.end.line },
});

function issue(finding: Finding, fingerprint: string, directory: string | undefined) {
  const words = details(finding, (file) => repositoryPath(file, directory));
  return {
    type: 'issue',
    check_name: finding.rule,
    description: visible(finding.message),
    ...(words.length > 0 && { content: { body: words.map(escapeMarkdown).join('\n\n') } }),
    categories: ['Bug Risk'],
    severity: SEVERITY[finding.severity],
    fingerprint,
    location: location(finding.place, directory),
    ...(finding.related.length > 0 && {
      other_locations: finding.related.map(({ place }) => location(place, directory)),
    }),
  };
}

/** Issues in the order of the report, internal errors first. */
export function gitlab(report: Report, { directory }: ReporterOptions): string {
  const used = new Map<string, number>();
  // GitLab shows one of those that share a fingerprint.
  const unique = (fingerprint: string): string => {
    const count = (used.get(fingerprint) ?? 0) + 1;
    used.set(fingerprint, count);
    return count === 1 ? fingerprint : `${fingerprint}-${count}`;
  };
  const failures = report.failures.map((failure) => ({
    type: 'issue',
    check_name: 'internal-error',
    description: failureText(failure),
    categories: ['Bug Risk'],
    severity: 'blocker',
    fingerprint: unique(`internal-error/${failure.rule ?? ''}/${failure.context}`),
    location: { path: '.', lines: { begin: 1, end: 1 } },
  }));
  const issues = shownFindings(report, false).map((finding) => issue(finding, unique(finding.fingerprint), directory));
  const clean = (_key: string, item: unknown): unknown => (typeof item === 'string' ? wellFormed(item) : item);
  return `${visibleJson(JSON.stringify([...failures, ...issues], clean, 2))}\n`;
}
