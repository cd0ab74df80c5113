/**
 * `junit`: JUnit XML as Jenkins, GitLab, Azure DevOps and others show it. A file with findings is a suite, a finding is a test of it: an error or a
 * warning has failed, a note has passed with words, a suppressed finding is skipped with its reason. The first suite is the run itself, so
 * that a clean run has a test that passed, and an internal error one that broke. No name holds a line: the same finding is the same test after
 * an edit above it.
 */
import type { Finding, Report } from '../engine/report.ts';
import { details } from './details.ts';
import { failureText } from './failure.ts';
import type { ReporterOptions } from './reporter.ts';
import { repositoryPath } from './repository-path.ts';
import { oneLineSummary } from './summary.ts';
import { visible } from './visible.ts';
import { element, textElement, xmlDocument } from './xml.ts';

interface Test {
  readonly xml: string;
  readonly outcome: 'failure' | 'error' | 'skipped' | 'passed';
}

function outcomeOf({ severity, suppressed }: Finding): Test['outcome'] {
  if (suppressed) return 'skipped';
  return severity === 'note' ? 'passed' : 'failure';
}

function test(finding: Finding, name: string, directory: string | undefined): Test {
  const pathOf = (file: string): string => repositoryPath(file, directory);
  const { line, column } = finding.place.span.start;
  const place = `${visible(pathOf(finding.place.file))}:${line}:${column}`;
  const lines = [`${place}: ${finding.severity}: ${visible(finding.message)}`, ...details(finding, pathOf)];
  const outcome = outcomeOf(finding);
  const words =
    outcome === 'skipped'
      ? element('skipped', { message: finding.suppressed?.reason ?? '' })
      : outcome === 'passed'
        ? textElement('system-out', {}, lines)
        : textElement('failure', { type: finding.severity, message: finding.message }, lines);
  return { xml: element('testcase', { classname: finding.rule, name }, [words]), outcome };
}

function suite(attributes: Readonly<Record<string, string>>, tests: readonly Test[]): string {
  const count = (outcome: Test['outcome']): number => tests.filter((one) => one.outcome === outcome).length;
  const counts = { tests: tests.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') };
  return element(
    'testsuite',
    { ...attributes, ...counts },
    tests.map(({ xml }) => xml),
  );
}

/** The run, then the files. */
export function junit(report: Report, { directory }: ReporterOptions): string {
  const run: Test[] = report.failures.map((failure) => ({
    xml: element('testcase', { classname: 'ingress-lint', name: failureText(failure) }, [
      textElement('error', { type: 'internal error', message: failureText(failure) }, [failureText(failure)]),
    ]),
    outcome: 'error',
  }));
  if (run.length === 0) {
    const summary = textElement('system-out', {}, [oneLineSummary(report)]);
    run.push({ xml: element('testcase', { classname: 'ingress-lint', name: 'run' }, [summary]), outcome: 'passed' });
  }
  const files = new Map<string, Test[]>();
  const uses = new Map<string, number>();
  for (const finding of report.findings) {
    const { file } = finding.place;
    const key = JSON.stringify([file, finding.rule, finding.message]);
    const use = (uses.get(key) ?? 0) + 1;
    uses.set(key, use);
    const made = test(finding, use === 1 ? finding.message : `${finding.message} (${use})`, directory);
    const list = files.get(file);
    if (list) list.push(made);
    else files.set(file, [made]);
  }
  const all = [...run, ...[...files.values()].flat()];
  const count = (outcome: Test['outcome']): number => all.filter((one) => one.outcome === outcome).length;
  const suites = [...files].map(([file, tests]) => {
    const path = repositoryPath(file, directory);
    return suite({ name: path, file: path }, tests);
  });
  return xmlDocument(
    element(
      'testsuites',
      { name: 'ingress-lint', tests: all.length, failures: count('failure'), errors: count('error') },
      [suite({ name: 'ingress-lint' }, run), ...suites],
    ),
  );
}
