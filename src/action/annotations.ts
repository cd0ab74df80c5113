/** The annotations of a step: the gravest first, and of those the ones at lines that the change touched, where people look. */
import type { Finding, Report } from '../engine/report.ts';
import { annotations } from '../report/github.ts';
import { repositoryPath } from '../report/repository-path.ts';
import { plural } from '../report/summary.ts';
import type { Touched } from './change.ts';

/** A finding as `--format json` writes it: only its places have another form. */
type Told<T> = T extends { readonly place: infer P }
  ? Omit<T, 'place' | 'related' | 'suppressed'> & {
      readonly place: Omit<P, 'span'> & { readonly start: Position; readonly end: Position };
      readonly related: readonly Told<Finding['related'][number]>[];
      readonly suppressed?: unknown;
    }
  : never;
type Position = Finding['place']['span']['start'];

/** What `--format json` writes, as far as it is read here. */
export interface JsonReport {
  readonly summary: { readonly errors: number; readonly warnings: number; readonly notes: number };
  readonly findings: readonly Told<Finding>[];
  readonly failures: Report['failures'];
}

const placeOf = ({ start, end, ...rest }: Told<Finding>['place']): Finding['place'] => ({
  ...rest,
  span: { start, end },
});

function findingOf({ place, related, suppressed: _, ...rest }: Told<Finding>): Finding {
  return {
    ...rest,
    place: placeOf(place),
    related: related.map(({ message, place: other }) => ({ message, place: placeOf(other) })),
  };
}

/**
 * Workflow commands, at most ten of each level, and a line about those that are left.
 *
 * @param directory the working directory as seen from the root of the repository
 * @param elsewhere where the findings that are not annotated can be read
 */
export function annotate(
  report: JsonReport,
  directory: string,
  touched: Touched | undefined,
  elsewhere: string,
): string {
  const open = report.findings.filter(({ suppressed }) => suppressed === undefined).map(findingOf);
  const isTouched = ({ place: { file, span } }: Finding): boolean =>
    touched?.(repositoryPath(file, directory), span.start.line, span.end.line) ?? false;
  const findings = [...open.filter(isTouched), ...open.filter((finding) => !isTouched(finding))];
  const { lines, unshown } = annotations({ findings, failures: report.failures }, { directory, quiet: false });
  const rest =
    unshown === 0
      ? []
      : [`${plural(unshown, 'more finding')} in ${elsewhere}: GitHub shows ten annotations of each level for a step.`];
  return [...lines, ...rest].map((line) => `${line}\n`).join('');
}
