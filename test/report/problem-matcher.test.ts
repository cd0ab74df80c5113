/** `.github/problem-matcher.json` on what the format `compact` really prints, as the runner applies it: the first matcher that knows a line takes it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compact } from '../../src/report/compact.ts';
import { findingAt, hostileReport, INGRESS, placeOf, reportOf, richReport } from './report-builder.ts';

interface Pattern {
  readonly regexp: string;
  readonly file: number;
  readonly line: number;
  readonly column: number;
  readonly severity?: number;
  readonly message: number;
  readonly code: number;
}
interface Matcher {
  readonly owner: string;
  readonly severity?: string;
  readonly pattern: readonly Pattern[];
}
const { problemMatcher: matchers } = JSON.parse(readFileSync('.github/problem-matcher.json', 'utf8')) as {
  problemMatcher: readonly Matcher[];
};
const plain = { color: false, quiet: false };
const files = { 'a.yaml': INGRESS };
const place = placeOf(files, 'a.yaml', 'wbe');

function match(line: string) {
  for (const { severity, pattern } of matchers)
    for (const one of pattern) {
      const found = new RegExp(one.regexp).exec(line);
      if (!found) continue;
      const of = (index: number | undefined) => (index === undefined ? severity : found[index]);
      return [of(one.severity), of(one.file), of(one.line), of(one.column), of(one.message), of(one.code)];
    }
  return undefined;
}
const matched = (text: string) => text.trimEnd().split('\n').map(match);

describe('the problem matcher', () => {
  test('has owners of their own and one line a pattern', () => {
    expect(matchers.map(({ owner }) => owner)).toEqual(['ingress-lint', 'ingress-lint-notes']);
    for (const { pattern } of matchers) expect(pattern).toHaveLength(1);
  });

  test('knows each finding and nothing else', () => {
    expect(matched(compact(richReport(), plain))).toEqual([
      ['warning', 'shop/ingress.yaml', '13', '19', 'Path "/api" is never reached.', 'shadowed-path'],
      [
        'error',
        'shop/ingress.yaml',
        '18',
        '23',
        'Service "wbe" is not defined in namespace "shop".',
        'service-not-found',
      ],
      ['error', 'shop/ingress.yaml', '18', '17', 'A second finding on the same line.', 'service-not-found'],
      undefined,
      undefined,
    ]);
  });

  test('gives a note the severity that the runner knows', () => {
    const [line] = matched(
      compact(reportOf(files, [findingAt(place, { severity: 'note', message: 'x: 1:2: error: y [z]' })]), plain),
    );
    expect(line).toEqual(['notice', 'a.yaml', '18', '23', 'x: 1:2: error: y [z]', 'service-not-found']);
  });

  test('takes a hostile finding for one finding', () => {
    expect(matched(compact(hostileReport(), plain)).filter((line) => line !== undefined)).toHaveLength(1);
  });
});
