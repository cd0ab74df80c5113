import { describe, expect, test } from 'vitest';
import { checkstyle } from '../../src/report/checkstyle.ts';
import { findingAt, hostileReport, INGRESS, placeOf, reportOf, richReport } from './report-builder.ts';
import { has, readXml, through } from './xml.ts';

const plain = { color: false, quiet: false };
const files = { 'a.yaml': INGRESS };
const place = placeOf(files, 'a.yaml', 'wbe');

describe('checkstyle', () => {
  // There is no schema: this is what Checkstyle's XMLLogger writes and readers (reviewdog, Jenkins' analysis model) take.
  test.each([
    ['rich', richReport()],
    ['clean', reportOf(files, [])],
    ['hostile', hostileReport()],
  ])('has the elements that Checkstyle writes: %s', (_name, report) => {
    const root = readXml(checkstyle(report, plain));
    expect(root.name).toBe('checkstyle');
    expect(Object.keys(root.attributes)).toEqual(['version']);
    const names = root.children.map(({ attributes }) => attributes.name);
    expect(new Set(names).size).toBe(names.length);
    for (const file of root.children) {
      expect([file.name, Object.keys(file.attributes)]).toEqual(['file', ['name']]);
      for (const { name, attributes, children } of file.children) {
        expect([name, children]).toEqual(['error', []]);
        expect(Object.keys(attributes).filter((key) => key !== 'column')).toEqual([
          'line',
          'severity',
          'message',
          'source',
        ]);
        expect(['error', 'warning', 'info']).toContain(attributes.severity);
        expect(attributes.line).toMatch(/^[1-9]\d*$/);
      }
    }
  });

  test('is what was read and found good', async () => {
    await expect(checkstyle(richReport(), plain)).toMatchFileSnapshot('expected/rich.checkstyle.xml');
  });

  test('has no file when clean', () => {
    expect(checkstyle(reportOf(files, []), plain)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="8.0"/>\n',
    );
  });

  test('is read back as it was meant, other ends and all', () => {
    const finding = findingAt(place, {
      message: `a < b && "c" > 'd' \uffff`,
      effect: '',
      help: '',
      related: [{ place, message: 'it is "here"' }],
    });
    const root = readXml(checkstyle(reportOf(files, [finding]), plain));
    expect(root.children[0]?.children[0]?.attributes).toEqual({
      line: '18',
      column: '23',
      severity: 'error',
      message: `a < b && "c" > 'd' \\uffff a.yaml:18:23: it is "here"`,
      source: 'ingress-lint.service-not-found',
    });
  });

  test.skipIf(!has('reviewdog'))('is read by reviewdog', () => {
    const { status, stdout } = through(
      'reviewdog',
      ['-f=checkstyle', '-reporter=local', '-filter-mode=nofilter', '-diff=git diff'],
      checkstyle(richReport(), plain),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^shop\/ingress\.yaml:18:23: error: Service "wbe" is not defined.*\(ingress-lint\.service-not-found\)$/m,
    );
  });
});
