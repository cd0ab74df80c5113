/** What a rule amounts to: what never matches, and what leaves another rule nothing. Each claim is held against the rules' own answers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNever, never, shadows } from '../../src/controllers/traefik/match/analyse.ts';
import type { MatchContext, Version } from '../../src/controllers/traefik/match/matchers.ts';
import { type Expression, matches, parseMatch } from '../../src/controllers/traefik/match/parse.ts';

const v37: Version = { major: 3, minor: 7 };
const v36: Version = { major: 3, minor: 6 };
const v2: Version = { major: 2, minor: 11 };

function parsed(rule: string, context: MatchContext): Expression {
  const { expression, problem } = parseMatch(rule, context);
  if (!expression) throw new Error(`${rule}: ${problem.message}`);
  return expression;
}

const http = (rule: string, version: Version | undefined = v37): Expression =>
  parsed(rule, { router: 'http', version });
const tcp = (rule: string, version: Version | undefined = v37): Expression => parsed(rule, { router: 'tcp', version });

describe('never matches', () => {
  it.each([
    ['HostRegexp(`{sub:[a-z]+}.x`)', v37, '           ^^^^^^^^^^^^^^^^', 'v2-template'],
    ['HostRegexp(`{sub:(a|b){2}}.x`)', v37, '           ^^^^^^^^^^^^^^^^^^', 'v2-template'],
    ['HostRegexp(`{any}.x`)', v37, '           ^^^^^^^^^', 'v2-template'],
    ['PathPrefix(`/{id:[0-9]+}`)', v37, '           ^^^^^^^^^^^^^^', 'v2-template'],
    ['Host(`a`) && Path(`/{id}`)', v37, '                  ^^^^^^^', 'v2-template'],
    ['Query(`a=b`)', v37, '      ^^^^^', 'v2-query'],
    ['Host(`a.b:80`)', v37, '     ^^^^^^^^', 'host-port'],
    ['Host(`http://a`)', v37, '     ^^^^^^^^^^', 'host-name'],
    ['Host(`a/b`)', v2, '     ^^^^^', 'host-name'],
    ['Host(`a b`)', v37, '     ^^^^^', 'host-name'],
    ['Host(`a.*.b`)', v37, '     ^^^^^^^', 'host-wildcard'],
    ['Host(`*a.b`)', v37, '     ^^^^^^', 'host-wildcard'],
    ['Host(`*.a.b`)', v36, '     ^^^^^^^', 'host-wildcard-old'],
    ['Host(`*`)', v2, '     ^^^', 'host-wildcard-old'],
    ['HostRegexp(`[a-z]+\\.b`)', v2, '           ^^^^^^^^^^^', 'v3-regexp'],
    ['Method(`GET|POST`)', v37, '       ^^^^^^^^^^', 'method-list'],
    ['Method(`GET,POST`)', v37, '       ^^^^^^^^^^', 'method-list'],
    ['Header(`Host`, `a`)', v37, '       ^^^^^^', 'header-host'],
    ['Header(`X A`, `a`)', v37, '       ^^^^^', 'header-name'],
    ['Path(`/a?b=c`)', v37, '     ^^^^^^^^', 'path-query'],
    ['PathPrefix(`/a%20b`)', v37, '           ^^^^^^^^', 'path-escape'],
    ['Host(`a`) && Host(`b`)', v37, '             ^^^^^^^^^', 'contradiction'],
    ['Path(`/a`) && Path(`/b`)', v37, '              ^^^^^^^^^^', 'contradiction'],
    ['PathPrefix(`/a`) && Path(`/b`)', v37, '                    ^^^^^^^^^^', 'contradiction'],
    ['PathPrefix(`/a`) && PathPrefix(`/b`)', v37, '                    ^^^^^^^^^^^^^^^^', 'contradiction'],
    ['Host(`a.c`) && Host(`*.b`)', v37, '               ^^^^^^^^^^^', 'contradiction'],
    ['Host(`a.c`) && HostRegexp(`^.+\\.b$`)', v37, '               ^^^^^^^^^^^^^^^^^^^^^', 'contradiction'],
    ['Host(`a`) && !Host(`A`)', v37, '              ^^^^^^^^^', 'contradiction'],
    ['Header(`a`, `b`) && !Header(`a`, `b`)', v37, '                     ^^^^^^^^^^^^^^^^', 'contradiction'],
    ['Method(`GET`) && Method(`post`)', v37, '                 ^^^^^^^^^^^^^^', 'contradiction'],
    ['Host(`a`) && !PathPrefix(`/`)', v37, '              ^^^^^^^^^^^^^^^', 'nothing'],
  ] as const)('%s', (rule, version, marks, reason) => {
    const { all, found } = findNever(http(rule, version));
    expect(all).toBe(true);
    expect(found.map((one) => [' '.repeat(one.offset) + '^'.repeat(one.length), one.reason])).toEqual([
      [marks, reason],
    ]);
    expect(never[reason]).toMatch(/^[A-Z].*\.$/);
  });

  it.each([
    ['HostSNI(`a.b:443`)', v37, 'sni-port'],
    ['HostSNI(`10.0.0.1`)', v37, 'sni-address'],
    ['HostSNI(`A.b`)', v36, 'sni-capitals'],
    ['!HostSNI(`*`)', v37, 'nothing'],
    ['HostSNI(`a`) && HostSNI(`b`)', v37, 'contradiction'],
  ] as const)('%s', (rule, version, reason) => {
    const { all, found } = findNever(tcp(rule, version));
    expect(all).toBe(true);
    expect(found.map((one) => one.reason)).toEqual([reason]);
  });

  it.each([
    ['Host(`*.a.b`)', v37],
    ['Host(`*.a.b`)', undefined],
    ['Host(`*`)', v37],
    ['HostRegexp(`{sub:[a-z]+}.x`)', v2],
    ['PathPrefix(`/{id:[0-9]+}`)', v2],
    ['Query(`a=b`)', v2],
    ['Query(`a`)', v37],
    ['HostRegexp(`^[a-z]{2,3}\\.x$`)', v37],
    ['HostRegexp(`{sub}.x|y`)', v37],
    ['PathRegexp(`^/[0-9]{1,}/`)', v37],
    ['Path(`/a%2Fb`)', v37],
    ['Host(`a`, `a:80`)', v2],
    ['Host(`a`) && Host(`a.`)', v37],
    ['Host(`a`) && HostRegexp(`a`)', v37],
    ['PathPrefix(`/a`) && !Path(`/a`)', v37],
    ['PathPrefix(`/a`) && PathPrefix(`/a/b`)', v37],
    ['Header(`a`, `b`) && Header(`a`, `c`)', v37],
    ['Query(`a`, `b`) && Query(`a`, `c`)', v37],
    ['!Host(`a:80`)', v37],
    ['Host(`[::1]`) || Host(`::1`)', v37],
    ['ClientIP(`10.0.0.0/8`) && ClientIP(`10.1.0.0/16`)', v37],
  ] as const)('not so: %s', (rule, version) => {
    expect(findNever(http(rule, version))).toEqual({ all: false, found: [] });
  });

  it('may be one alternative alone', () => {
    const { all, found } = findNever(http('Host(`a`) && (Path(`/x`) || Path(`/y?z`)) || Host(`b:80`)'));
    expect(all).toBe(false);
    expect(found.map((one) => one.value)).toEqual(['/y?z', 'b:80']);
  });

  it('is not asked of what has no end', () => {
    const many = Array.from({ length: 12 }, (_, index) => `(Host(\`a${index}\`) || Host(\`b${index}\`))`).join(' && ');
    expect(findNever(http(many))).toEqual({ all: false, found: [] });
    expect(shadows(http(many), http(many))).toBe('unknown');
  });
});

describe('leaves nothing', () => {
  it.each([
    ['PathPrefix(`/`)', 'Host(`a`) && Path(`/b`)', true],
    ['Host(`a`)', 'Host(`A`) && PathPrefix(`/b`)', true],
    ['Host(`a`)', 'Host(`b`)', false],
    ['Host(`a`) || Host(`b`)', 'Host(`b`) && Method(`GET`)', true],
    ['Host(`a`) && PathPrefix(`/api`)', 'Host(`a`) && PathPrefix(`/apiv2`)', true],
    ['Host(`a`) && PathPrefix(`/api/`)', 'Host(`a`) && PathPrefix(`/api`)', false],
    ['Host(`*.b`)', 'Host(`a.b`)', true],
    ['Host(`a.b`)', 'Host(`*.b`)', false],
    ['HostRegexp(`^.+\\.b$`)', 'Host(`a.b`)', true],
    ['HostRegexp(`.*`)', 'Host(`a.b`)', true],
    ['PathRegexp(`^/api`)', 'PathPrefix(`/api/v1`)', true],
    ['PathPrefix(`/api`)', 'PathRegexp(`^/api/v1`)', true],
    ['Host(`a`) && !Path(`/x`)', 'Host(`a`) && Path(`/y`)', true],
    ['Host(`a`) && !Path(`/x`)', 'Host(`a`)', false],
    ['Host(`a`)', 'Host(`a`) || Host(`b`)', false],
    ['Host(`a`)', 'Host(`b`) && Host(`c`)', true],
    ['Host(`a`) && Header(`X`, `1`)', 'Host(`a`)', false],
    ['Host(`a`)', 'Host(`a`) && Header(`X`, `1`)', true],
    ['Host(`a`)', 'HostRegexp(`^a+$`)', 'unknown'],
  ] as const)('%s for %s: %s', (earlier, later, verdict) => {
    expect(shadows(http(earlier), http(later))).toBe(verdict);
  });

  it('holds for TCP', () => {
    expect(shadows(tcp('HostSNI(`*`)'), tcp('HostSNI(`a.b`)'))).toBe(true);
    expect(shadows(tcp('HostSNI(`a.b`)'), tcp('HostSNI(`*`)'))).toBe(false);
  });
});

describe('is certain', () => {
  const versions = [v37, v36, v2, undefined];
  const leaf = fc.constantFrom(
    ...['a', 'b', 'x.a', '*.a', '*', 'a.'].map((host) => `Host(\`${host}\`)`),
    ...['/', '/a', '/a/b', '/b', '/{x}'].flatMap((path) => [`Path(\`${path}\`)`, `PathPrefix(\`${path}\`)`]),
    'HostRegexp(`.*`)',
    'HostRegexp(`^a$`)',
    'HostRegexp(`{h:.+}`)',
    'HostRegexp(`{h:[a-b]}`)',
    'Method(`GET`)',
    'Method(`post`)',
    'ClientIP(`10.0.0.0/8`)',
    'Query(`q`,`1`)',
  );
  const { rule } = fc.letrec<{ rule: string }>((tie) => ({
    rule: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.tuple(tie('rule'), fc.constantFrom('&&', '||'), tie('rule')).map(([a, op, b]) => `(${a} ${op} ${b})`),
      tie('rule').map((inner) => `!${inner}`),
    ),
  }));
  const request = fc.record({
    host: fc.constantFrom('a', 'b', 'x.a', 'c'),
    path: fc.constantFrom('/', '/a', '/a/b', '/ab', '/b', '/c'),
    method: fc.constantFrom('GET', 'POST', 'PUT'),
    clientIP: fc.constantFrom('10.1.1.1', '1.1.1.1'),
    query: fc.constantFrom('', 'q=1'),
    headers: fc.constant({}),
  });

  it('whatever the rules', () => {
    const seen = { never: 0, shadowed: 0, free: 0 };
    fc.assert(
      fc.property(
        rule,
        rule,
        fc.array(request, { minLength: 8, maxLength: 8 }),
        fc.constantFrom(...versions),
        (a, b, requests, version) => {
          const [earlier, later] = [http(a, version), http(b, version)];
          const dead = findNever(later).all;
          const verdict = shadows(earlier, later);
          if (dead) seen.never++;
          if (verdict === true) seen.shadowed++;
          if (verdict === false) seen.free++;
          for (const one of requests) {
            const matched = matches(later, one);
            if (dead) expect(matched, b).not.toBe(true);
            if (verdict === true && matched === true) expect(matches(earlier, one), `${a} before ${b}`).not.toBe(false);
          }
        },
      ),
      { numRuns: 3000 },
    );
    // All three were tried.
    expect(Math.min(seen.never, seen.shadowed, seen.free)).toBeGreaterThan(30);
  });
});
