import { describe, expect, test } from 'vitest';
import { github } from '../../src/report/github.ts';
import { findingAt, hostileReport, INGRESS, placeOf, reportOf, richReport } from './report-builder.ts';

const plain = { color: false, quiet: false };
const files = { 'a.yaml': INGRESS };
const place = placeOf(files, 'a.yaml', 'wbe');

describe('github', () => {
  test('writes commands, errors first, then the summary', () => {
    expect(github(richReport(), plain)).toMatchInlineSnapshot(`
      "::error title=ingress-lint%3A internal error::internal error in rule shadowed-path (context prod): x is undefined
      ::error file=shop/ingress.yaml,line=18,endLine=18,col=23,endColumn=26,title=ingress-lint%3A service-not-found::Service "wbe" is not defined in namespace "shop".%0ATraefik drops the router, so clients get 404.%0ADid you mean "web"?%0Ashop/the service#1.yaml:4:9: Service "web" is defined here; its ports are [80]%0AContexts: dev, prod
      ::error file=shop/ingress.yaml,line=18,endLine=18,col=17,endColumn=21,title=ingress-lint%3A service-not-found::A second finding on the same line.
      ::warning file=shop/ingress.yaml,line=13,endLine=13,col=19,endColumn=23,title=ingress-lint%3A shadowed-path::Path "/api" is never reached.%0ARequests for it go to another Service.%0ATake one of the two away.%0AContexts: dev, prod
      2 errors, 1 warning (1 suppressed); 1 internal error, so the result is not whole
      "
    `);
  });

  test('writes only the summary when clean', () => {
    expect(github(reportOf({}, []), plain)).toBe('no findings\n');
  });

  test('writes errors only when quiet', () => {
    expect(github(richReport(), { ...plain, quiet: true })).not.toContain('::warning');
  });

  test('writes at most ten of each kind and counts the rest', () => {
    const findings = (['note', 'warning', 'error'] as const).flatMap((severity) =>
      Array.from({ length: 12 }, () => findingAt(place, { severity })),
    );
    const lines = github(reportOf(files, findings), plain).trimEnd().split('\n');
    const kinds = lines.map((line) => /^::(\w+) /.exec(line)?.[1] ?? line);
    expect(kinds).toEqual([
      ...Array.from({ length: 10 }, () => 'error'),
      ...Array.from({ length: 10 }, () => 'warning'),
      ...Array.from({ length: 10 }, () => 'notice'),
      '6 more findings not annotated: GitHub shows ten of each kind for a step.',
      '12 errors, 12 warnings, 12 notes',
    ]);
  });

  test('makes room for internal errors among the errors', () => {
    const findings = Array.from({ length: 10 }, () => findingAt(place));
    const failures = [{ context: 'default', message: 'broke' }];
    const text = github(reportOf(files, findings, { failures }), plain);
    expect(text.match(/^::error /gm)).toHaveLength(10);
    expect(text).toContain('1 more finding not annotated');
  });

  test('starts paths at the root of the repository', () => {
    const text = github(reportOf(files, [findingAt({ ...place, file: '../b/./a.yaml' })]), {
      ...plain,
      directory: 'deploy/prod',
    });
    expect(text).toContain('::error file=deploy/b/a.yaml,');
  });

  test('escapes what would end a property or a message', () => {
    const finding = findingAt({ ...place, file: 'a,b:c%25.yaml' }, { message: '100% wrong' });
    const [line] = github(reportOf({}, [finding]), plain).split('\n');
    expect(line).toMatch(/^::error file=a%2Cb%3Ac%2525\.yaml,line=18,.*::100%25 wrong%0A/);
  });

  test('cuts a message that the runner would cut', () => {
    const finding = findingAt(place, { message: 'x'.repeat(9000) });
    const [line = ''] = github(reportOf(files, [finding]), plain).split('\n');
    expect(line.length).toBeLessThan(4096 + 150);
    expect(line.endsWith('…')).toBe(true);
  });

  test('lets no hostile text start a command', () => {
    const lines = github(hostileReport(), plain).split('\n');
    expect(lines.filter((line) => line.includes('::')).map((line) => line.slice(0, 8))).toEqual([
      '::error ',
      '::error ',
    ]);
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).not.toMatch(/[\r\u2028\u2029\u0085\u001b]|##\[/);
  });
});
