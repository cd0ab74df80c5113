import { describe, expect, test } from 'vitest';
import { compact } from '../../src/report/compact.ts';
import { visible } from '../../src/report/visible.ts';
import { hostileReport, reportOf, richReport } from './report-builder.ts';

const plain = { color: false, quiet: false };
/** What a problem matcher looks for. */
const MATCHER = /^(.+):(\d+):(\d+): (error|warning|note): (.+) \[([a-z-]+)\]$/;

describe('compact', () => {
  test('gives each finding a line, then internal errors, then the summary', () => {
    expect(compact(richReport(), plain)).toMatchInlineSnapshot(`
      "shop/ingress.yaml:13:19: warning: Path "/api" is never reached. [shadowed-path]
      shop/ingress.yaml:18:23: error: Service "wbe" is not defined in namespace "shop". [service-not-found]
      shop/ingress.yaml:18:17: error: A second finding on the same line. [service-not-found]
      internal error in rule shadowed-path (context prod): x is undefined
      2 errors, 1 warning (1 suppressed); 1 internal error, so the result is not whole
      "
    `);
  });

  test('says so when there are none', () => {
    expect(compact(reportOf({}, []), plain)).toBe('no findings\n');
  });

  test('has only errors when quiet', () => {
    const lines = compact(richReport(), { ...plain, quiet: true })
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => MATCHER.exec(line)?.[4])).toEqual(['error', 'error', undefined, undefined]);
  });

  test('has findings that a problem matcher knows, and other lines that it does not', () => {
    const lines = compact(richReport(), plain).trimEnd().split('\n');
    expect(lines.map((line) => MATCHER.test(line))).toEqual([true, true, true, false, false]);
    expect(MATCHER.exec(lines[1] ?? '')?.slice(1)).toEqual([
      'shop/ingress.yaml',
      '18',
      '23',
      'error',
      'Service "wbe" is not defined in namespace "shop".',
      'service-not-found',
    ]);
  });

  test('lets no hostile text through', () => {
    const lines = compact(hostileReport(), plain).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(visible(line)).toBe(line);
      expect(line.trimStart()).not.toMatch(/^::/);
    }
  });
});
