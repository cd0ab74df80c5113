/** The `match` language against what Traefik's own code says (test/conformance/traefik/README.md), and promises that hold for every text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchContext, MatchRequest, Version } from '../../src/controllers/traefik/match/matchers.ts';
import {
  loggedProblem,
  matches,
  parseMatch,
  printMatch,
  routingPath,
} from '../../src/controllers/traefik/match/parse.ts';

const folder = new URL('../conformance/traefik/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const withoutCount = (error: string): string => error.replace(/ \(and \d+ more errors\)$/, '');

const v37: Version = { major: 3, minor: 7 };
const versions: Record<string, Version> = {
  '3.7': v37,
  '3.6': { major: 3, minor: 6 },
  '3.0': { major: 3, minor: 0 },
  '2': { major: 2, minor: 11 },
};
const http = (syntax: 'v2' | 'v3', version: Version | undefined = v37): MatchContext => ({
  router: 'http',
  syntax,
  version,
});

describe('the 104 rules', () => {
  const lines = read('rules.expected.tsv').trimEnd().split('\n');
  it('are all here', () => expect(lines).toHaveLength(208));

  it.each(lines.map((line) => line.split('\t')))('%s %s %s', (router, syntax, rule, verdict, error) => {
    const context = { router, syntax, version: v37 } as MatchContext;
    const text = JSON.parse(rule as string) as string;
    const { problem } = parseMatch(text, context);
    expect(problem ? 'error' : 'ok').toBe(verdict);
    if (problem) expect(loggedProblem(text, problem, context)).toBe(withoutCount(JSON.parse(error as string)));
  });
});

interface Asked {
  readonly host?: string;
  readonly path?: string;
  readonly query?: string;
  readonly method?: string;
  readonly headers?: Record<string, string[]>;
  readonly ip: string;
  readonly sni?: string;
  readonly alpn?: string[];
}

const recorded = JSON.parse(read('matches.json')) as Record<'http' | 'tcp', Asked[]> & {
  rules: {
    router: 'http' | 'tcp';
    rule: string;
    answers: { by: string; error?: string; priority?: number; results?: string }[];
  }[];
};

const asked = ({ ip, path, ...rest }: Asked, version: Version): MatchRequest => ({
  ...rest,
  clientIP: ip,
  path: path && routingPath(path, version),
});

describe('every muxer', () => {
  /** Go reads types and functions there; they are refused here too, with less to say. */
  const otherWords = new Set(['func', 'Host[`a`,`b`]']);
  /** Unicode's properties, and its cases, are all in these rules that is not known here. */
  const open = new Set(['PathRegexp(`\\pL`)', 'HostSNIRegexp(`é`)']);
  let compared = 0;

  it.each(recorded.rules)('$router $rule', ({ router, rule, answers }) => {
    for (const { by, error, priority, results } of answers)
      for (const one of by.split(', ')) {
        const [name = '', syntax = 'v2'] = one.split(' ');
        const version = versions[name] as Version;
        const context = { router, syntax, version } as MatchContext;
        const parsed = parseMatch(rule, context);
        const { problem } = parsed;
        expect(problem !== undefined, one).toBe(error !== undefined);
        if (problem) {
          expect(problem.offset + problem.length).toBeLessThanOrEqual(rule.length);
          // v2.11 and v3.0 put other words in front, and tell nothing of a rule that is a mere value.
          if (!otherWords.has(rule) && problem.message !== 'obtaining build tree')
            expect(withoutCount(error as string).endsWith(problem.message), one).toBe(true);
          if (name >= '3.6' && !otherWords.has(rule))
            expect(loggedProblem(rule, problem, context)).toBe(withoutCount(error as string));
          continue;
        }
        // The length is all that the recording of v2.11 has; there the catch-all comes last as well.
        if (name !== '2') expect(parsed.priority, one).toBe(priority);
        const verdicts = recorded[router].map((request) => matches(parsed.expression, asked(request, version)));
        if (open.has(rule)) expect(verdicts, one).toContain('unknown');
        else expect(verdicts.map(Number).join(''), `${one} of ${rule}`).toBe(results);
        compared += verdicts.length;
      }
  });

  it('was asked about enough', () => expect(compared).toBeGreaterThan(35_000));
});

describe('where a rule is wrong', () => {
  it.each([
    ['Host(`a`) and Path(`/a`)', '          ^^^', "expected 'EOF', found and"],
    ['Host(`é`) && Foo(`/a`)', '             ^^^', 'unsupported function: Foo'],
    ['Host(`é`) && Path("/\\d")', '                    ^^', 'unknown escape sequence'],
    ['Host(`a`) && PathRegexp(`[`)', '                        ^^^', 'error parsing regexp: missing closing ]: `[`'],
    ['Host(`a`, `b`)', '          ^^^', 'unexpected number of parameters; got 2, expected one of [1]'],
    ['Host(`a`) & Path(`/`)', '          ^', '& is not supported'],
    ['Host(`a`) && Path', '             ^^^^', 'Path is not defined'],
    ['Path(`x`) || Host(`a`)', '     ^^^', `path "x" does not start with a '/'`],
    ["Host('a.b')", '     ^^^^^', 'illegal rune literal'],
  ])('%s', (text, marks, message) => {
    const { problem } = parseMatch(text, http('v3'));
    expect(' '.repeat(problem?.offset ?? 0) + '^'.repeat(problem?.length ?? 0)).toBe(marks);
    expect(problem?.message).toContain(message);
  });
});

describe('what is not known', () => {
  const verdict = (rule: string, request: MatchRequest, version?: Version) => {
    const { expression } = parseMatch(rule, { router: 'http', version });
    return expression && matches(expression, request);
  };

  it('of the request', () => {
    expect(verdict('Host(`a`)', {})).toBe('unknown');
    expect(verdict('Host(`a`) && ClientIP(`10.0.0.0/8`)', { host: 'a' })).toBe('unknown');
    expect(verdict('Host(`a`) && ClientIP(`10.0.0.0/8`)', { host: 'b' })).toBe(false);
    expect(verdict('Host(`a`) || ClientIP(`10.0.0.0/8`)', { host: 'a' })).toBe(true);
    expect(verdict('Host(`a`) && !ClientIP(`10.0.0.0/8`)', { host: 'a' })).toBe('unknown');
  });

  it('of the version: a wildcard matches since v3.7', () => {
    expect(verdict('Host(`*.a`)', { host: 'x.a' })).toBe('unknown');
    expect(verdict('Host(`*.a`)', { host: 'x.a' }, v37)).toBe(true);
    expect(verdict('Host(`*.a`)', { host: 'x.a' }, { major: 3, minor: 6 })).toBe(false);
    expect(verdict('Host(`*.a`)', { host: 'b' })).toBe(false);
  });

  it('of what is too long or too deep', () => {
    const long = `Host(\`${'a'.repeat(30_000)}\`)`;
    expect(verdict(long, { host: 'a' })).toBe('unknown');
    expect(verdict(`${'('.repeat(5000)}Host(\`a\`)${')'.repeat(5000)}`, { host: 'a' })).toBe('unknown');
    expect(verdict(`${'!'.repeat(5001)}Host(\`a\`)`, { host: 'a' })).toBe('unknown');
    expect(verdict(Array(1000).fill('Host(`a`)').join(' || '), { host: 'a' })).toBe(true);
  });
});

describe('any text', () => {
  const name = fc.constantFrom(
    'Host',
    'Path',
    'PathPrefix',
    'HostRegexp',
    'PathRegexp',
    'Query',
    'Header',
    'ClientIP',
    'Foo',
  );
  const arg = fc.constantFrom(
    '`/a`',
    '`a.b`',
    '"a\\u00e9\\n"',
    '`{a:[b]}`',
    '`[`',
    '`1.2.3.4/8`',
    "'a'",
    '1',
    '`\\`',
    '`/a\r`',
    '"`"',
    '"\\"',
  );
  const call = fc
    .tuple(name, fc.array(arg, { maxLength: 2 }))
    .map(([matcher, args]) => `${matcher}(${args.join(', ')})`);
  const piece = fc.oneof(
    call,
    fc.constantFrom(
      '&&',
      '||',
      '!',
      '(',
      ')',
      '\n',
      ' ',
      '//x',
      '/*',
      '*/',
      ',',
      ';',
      '&',
      '=',
      '"',
      '`',
      "'",
      '\\',
      'é',
      '😀',
      '\ufeff',
      '\0',
      '{',
      '}',
      '[',
      ']',
      '.',
      '...',
      'if',
      '1e',
      '0x',
    ),
    fc.string({ maxLength: 3 }),
  );
  const messy = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(''));
  const rulesOf = (one: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.letrec<{ rule: string }>((tie) => ({
      rule: fc.oneof(
        { maxDepth: 4 },
        one,
        fc.tuple(tie('rule'), fc.constantFrom(' && ', ' || '), tie('rule')).map((parts) => parts.join('')),
        tie('rule').map((inner) => `!${inner}`),
        tie('rule').map((inner) => `(${inner})`),
      ),
    })).rule;
  const rule = rulesOf(call);
  const valid = rulesOf(
    fc.constantFrom(
      'Host(`a.b`)',
      'host("*.b")',
      'PATH(`/a`)',
      'PathPrefix("/`\\"\\\\\\n\u00e9")',
      'HostRegexp(`{a:[b]}`)',
      'ClientIP(`1.2.3.4/8`,)',
      'Method(`GET`)',
    ),
  );
  const context = fc.record({
    router: fc.constantFrom('http' as const, 'tcp' as const),
    syntax: fc.constantFrom('v2' as const, 'v3' as const),
    version: fc.constantFrom(undefined, ...Object.values(versions)),
  });

  it('gives a rule or a place within the text, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(messy, rule), context, (text, where) => {
        const { problem, expression } = parseMatch(text, where);
        if (!problem) return matches(expression, { host: 'a.b', path: '/a' }) !== undefined;
        expect(problem.offset).toBeGreaterThanOrEqual(0);
        expect(problem.length).toBeGreaterThanOrEqual(0);
        expect(problem.offset + problem.length).toBeLessThanOrEqual(text.length);
        expect(problem.message).not.toBe('');
        return true;
      }),
      { numRuns: 3000 },
    );
  });

  it('is printed as a rule that says the same', () => {
    const bare = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, inner) => (/^(?:offset|length|places)$/.test(key) ? undefined : inner)));
    fc.assert(
      fc.property(valid, fc.constantFrom('v2' as const, 'v3' as const), (text, syntax) => {
        const { expression } = parseMatch(text, http(syntax));
        expect(expression, text).toBeDefined();
        if (expression)
          expect(bare(parseMatch(printMatch(expression), http(syntax)).expression)).toEqual(bare(expression));
      }),
      { numRuns: 2000 },
    );
  });
});
