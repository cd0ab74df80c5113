import { describe, expect, test } from 'vitest';
import { junit } from '../../src/report/junit.ts';
import { findingAt, hostileReport, INGRESS, placeOf, reportOf, richReport } from './report-builder.ts';
import { type Element, has, readXml, through } from './xml.ts';

const plain = { color: false, quiet: false };
const files = { 'a.yaml': INGRESS };
const place = placeOf(files, 'a.yaml', 'wbe');

/** Elements, their attributes and what may be in them: the schema of the Jenkins xUnit plugin (junit-10.xsd), as far as it is used here. */
const schema: Readonly<Record<string, { must: readonly string[]; may: readonly string[]; in: readonly string[] }>> = {
  testsuites: { must: [], may: ['name', 'time', 'tests', 'failures', 'errors'], in: ['testsuite'] },
  testsuite: {
    must: ['name', 'tests', 'failures', 'errors'],
    may: ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
    in: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
  },
  testcase: {
    must: ['name'],
    may: ['time', 'classname', 'group'],
    in: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
  },
  failure: { must: [], may: ['type', 'message'], in: [] },
  error: { must: [], may: ['type', 'message'], in: [] },
  skipped: { must: [], may: ['type', 'message'], in: [] },
  'system-out': { must: [], may: [], in: [] },
};

function check(element: Element): void {
  const form = schema[element.name];
  expect(form, element.name).toBeDefined();
  const names = Object.keys(element.attributes);
  for (const name of form?.must ?? []) expect(names).toContain(name);
  for (const name of names) expect([...(form?.must ?? []), ...(form?.may ?? [])]).toContain(name);
  for (const child of element.children) {
    expect(form?.in).toContain(child.name);
    check(child);
  }
  if (element.name !== 'testsuite' && element.name !== 'testsuites') return;
  const tests = (one: Element): Element[] => (one.name === 'testcase' ? [one] : one.children.flatMap(tests));
  const of = (name: string): string =>
    String(tests(element).filter(({ children }) => children.some((child) => child.name === name)).length);
  const { attributes } = element;
  expect(attributes.tests).toBe(String(tests(element).length));
  expect(attributes.failures).toBe(of('failure'));
  expect(attributes.errors).toBe(of('error'));
  if (element.name === 'testsuite') expect(attributes.skipped).toBe(of('skipped'));
  // Readers take tests of one name for one test.
  const ids = tests(element).map((one) => `${one.attributes.classname} ${one.attributes.name}`);
  if (element.name === 'testsuite') expect(new Set(ids).size).toBe(ids.length);
}

describe('junit', () => {
  test.each([
    ['rich', richReport()],
    ['clean', reportOf(files, [])],
    ['hostile', hostileReport()],
    ['twice', reportOf(files, [findingAt(place), findingAt(place)])],
  ])('is as Jenkins wants it: %s', (_name, report) => check(readXml(junit(report, plain))));

  test('is what was read and found good', async () => {
    await expect(junit(richReport(), plain)).toMatchFileSnapshot('expected/rich.junit.xml');
  });

  test('has a test that passed when clean, and no place for a line in a name', () => {
    const root = readXml(junit(reportOf(files, []), plain));
    expect(root.attributes).toEqual({ name: 'ingress-lint', tests: '1', failures: '0', errors: '0' });
    expect(root.children[0]?.children[0]?.attributes).toEqual({ classname: 'ingress-lint', name: 'run' });
    const [, suite] = readXml(junit(reportOf(files, [findingAt(place)]), plain)).children;
    expect(suite?.attributes.name).toBe('a.yaml');
    expect(JSON.stringify(suite?.children.map(({ attributes }) => attributes))).not.toContain('18');
  });

  test('fails for errors and warnings, passes notes with words, skips what is suppressed', () => {
    const suppressed = { by: 'config', reason: 'gone in spring' } as const;
    const findings = [
      findingAt(place, { message: 'a', severity: 'error' }),
      findingAt(place, { message: 'b', severity: 'warning' }),
      findingAt(place, { message: 'c', severity: 'note' }),
      findingAt(place, { message: 'd', suppressed }),
    ];
    const [, suite] = readXml(junit(reportOf(files, findings), plain)).children;
    expect(suite?.children.map(({ children }) => children[0]?.name)).toEqual([
      'failure',
      'failure',
      'system-out',
      'skipped',
    ]);
    expect(suite?.children[0]?.children[0]?.text.split('\n').slice(0, 2)).toEqual([
      'a.yaml:18:23: error: a',
      'Traefik drops the router, so clients get 404.',
    ]);
    expect(suite?.children[3]?.children[0]?.attributes).toEqual({ message: 'gone in spring' });
  });

  test('is whole even when quiet, and starts paths at the root', () => {
    expect(junit(richReport(), { color: true, quiet: true })).toBe(junit(richReport(), plain));
    expect(junit(reportOf(files, [findingAt(place)]), { ...plain, directory: 'deploy' })).toContain(
      'file="deploy/a.yaml"',
    );
  });

  test.skipIf(!has('xmllint'))('is read by libxml', () => {
    for (const report of [richReport(), hostileReport(), reportOf({}, [])])
      expect(through('xmllint', ['--noout', '-'], junit(report, plain))).toMatchObject({ status: 0, stderr: '' });
  });
});
