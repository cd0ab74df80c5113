import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directives } from '../../src/parse/directives.ts';
import type { Document } from '../../src/parse/document.ts';
import { locate } from '../../src/parse/locate.ts';
import { parseDocuments } from '../../src/parse/parse.ts';

function parse(text: string): Document[] {
  return parseDocuments({ path: 'a.yaml', text });
}

function messageOf(text: string): string | undefined {
  return parse(text)[0]?.problem?.message;
}

describe('alias bombs', () => {
  const bomb = (levels: number): string =>
    ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
      .concat(Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`))
      .join('\n');

  test('of lists', () => {
    expect(messageOf(bomb(9))).toContain('expand to far more');
  });

  test('of merges', () => {
    const lines = ['a0: &a0 {k: v}'];
    for (let i = 0; i < 30; i++) lines.push(`a${i + 1}: &a${i + 1} {<<: [*a${i}, *a${i}], k${i}: {<<: *a${i}}}`);
    expect(messageOf(lines.join('\n'))).toContain('expand to far more');
  });

  test('honest use is no bomb', () => {
    expect(
      parse(`x: &x {a: 1, b: [1, 2]}\n${Array.from({ length: 500 }, (_, i) => `k${i}: *x`).join('\n')}`)[0]?.problem,
    ).toBeUndefined();
  });
});

test('more values than fit are one problem, and soon', () => {
  const many = '1,'.repeat(4_000_001);
  expect(messageOf(`{"kind":"List","apiVersion":"v1","items":[${many}1]}`)).toContain('more than 4 million values');
});

describe('deep nesting gives a value or a problem', () => {
  test.each([
    ['lists', (n: number) => '['.repeat(n) + ']'.repeat(n)],
    ['mappings', (n: number) => '{a: '.repeat(n) + '}'.repeat(n)],
    ['never closed', (n: number) => '['.repeat(n)],
    ['hyphens', (n: number) => `${'- '.repeat(n)}x`],
    ['keys', (n: number) => '? '.repeat(n)],
    ['blocks', (n: number) => Array.from({ length: Math.min(n, 3000) }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['JSON', (n: number) => `{"a":${'['.repeat(n)}${']'.repeat(n)}}`],
    ['anchors', (n: number) => `${'&a '.repeat(n)}x`],
    ['closing brackets', (n: number) => ']'.repeat(n)],
  ])('%s', (_name, make) => {
    for (const depth of [90, 900, 1100, 20_000, 200_000]) {
      const [document] = parse(`a:\n  ${make(depth)}\n`.replace('a:\n  {"a":', '{"a":'));
      expect(document?.problem === undefined || document.value === undefined).toBe(true);
      if (document && !document.problem) locate({ document, path: ['a', 0, 0, 'a'], part: 'value' });
    }
  });

  test('aliases upon aliases', () => {
    const lines = [`a0: &a0 ${'['.repeat(400)}${']'.repeat(400)}`];
    for (let i = 1; i < 5; i++) lines.push(`a${i}: &a${i} ${'['.repeat(400)}*a${i - 1}${']'.repeat(400)}`);
    expect(messageOf(lines.join('\n'))).toContain('too deep');
  });

  test('a depth that people use is fine', () => {
    expect(parse(`a: ${'['.repeat(500)}${']'.repeat(500)}`)[0]?.problem).toBeUndefined();
  });
});

describe('names that objects have by birth', () => {
  test.each([
    'a: {__proto__: {x: 1}}',
    'a:\n  __proto__:\n    x: 1',
    '{"a": {"__proto__": {"x": 1}}}',
    'a: {"__proto__": {x: 1}}',
  ])('%s', (text) => {
    const value = parse(text)[0]?.value as { a: Record<string, unknown> };
    expect(Object.hasOwn(value.a, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(value.a)).toBe(Object.prototype);
    expect(value.a.x).toBeUndefined();
    expect(Object.getOwnPropertyDescriptor(value.a, '__proto__')?.value).toEqual({ x: 1 });
  });

  test('merged too', () => {
    const value = parse('b: &b {__proto__: {x: 1}}\na: {<<: *b}\n')[0]?.value as { a: object };
    expect(Object.keys(value.a)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value.a)).toBe(Object.prototype);
  });

  test('a second `constructor` is a duplicate, the first is none', () => {
    expect(parse('constructor: 1\ntoString: 2\n')[0]).toMatchObject({ value: { constructor: 1 }, duplicateKeys: [] });
    expect(parse('constructor: 1\nconstructor: 2\n')[0]?.duplicateKeys).toHaveLength(1);
  });
});

describe('long and odd texts', () => {
  test('a line of a megabyte', () => {
    const long = 'x'.repeat(1 << 20);
    expect(parse(`a: ${long}\n`)[0]?.value).toEqual({ a: long });
    expect(parse(`a: "${long}"\n`)[0]?.value).toEqual({ a: long });
    expect(parse(`a: [${'x, '.repeat(1 << 18)}]\n`)[0]?.problem).toBeUndefined();
    expect(messageOf(`a: ${'b: '.repeat(1 << 18)}\n`)).toContain("':'");
    expect(messageOf(`a: ${'"'.repeat((1 << 20) + 1)}\n`)).toBeDefined();
    expect(messageOf(`${long}: 1\n`)).toContain('1024');
  });

  test('runs of one character', () => {
    for (const character of [
      ' ',
      '\t',
      '"',
      "'",
      '\\',
      '\\"',
      "''",
      '0',
      '9',
      '_',
      '-',
      '- ',
      ':',
      '[',
      '{',
      '|',
      '#',
      '&',
      '*',
      '!',
      '\r',
      '\r\n',
      '{{',
      '..',
      '%',
    ]) {
      const run = character.repeat((1 << 18) / character.length);
      for (const frame of [
        'a: @',
        'a: "@',
        "a: '@",
        'a: "x@\n\n y"',
        "a: 'x@\n  y'",
        'a: x@\n  y',
        'a: |\n @',
        '@',
        '{"a": "@',
        '{"a": @',
        'a:\n  - @x: ',
        '# ingress-lint-ignore @',
        'a: 0x@',
        '"@": 1',
        '--- @',
      ]) {
        const file = { path: 'a.yaml', text: frame.replace('@', () => run) };
        expect(directives(file).length).toBeLessThan(2);
        expect(parseDocuments(file)).toBeDefined();
      }
    }
  });

  test('many documents, many directives, many duplicate keys', () => {
    expect(parse('a: b\n---\n'.repeat(50_000))).toHaveLength(50_000);
    expect(parse("a: 'b\n---\n".repeat(20_000))).toHaveLength(20_000);
    const text = 'a: 1 # ingress-lint-ignore one\n'.repeat(20_000);
    expect(directives({ path: 'a.yaml', text })).toHaveLength(20_000);
    expect(parse(text)[0]?.duplicateKeys).toHaveLength(19_999);
  });

  test('binary garbage', () => {
    const bytes = Array.from({ length: 65_536 }, (_, i) => String.fromCharCode((i * 7919) & 0xff)).join('');
    expect(messageOf(bytes)).toContain('control character');
    expect(messageOf('\u0000')).toContain('U+0000');
  });

  test('half a surrogate pair', () => {
    expect(messageOf('a: "\ud83d"\n')).toContain('surrogate');
    expect(messageOf('a: \ude00\ud83d\n')).toContain('surrogate');
    expect(parse('{"a": "\\ud83d"}')[0]?.value).toEqual({ a: '\ufffd' });
  });

  test('byte order marks', () => {
    expect(parse('\ufeff---\na: 1\n---\n\ufeffb: 2\n').map(({ value }) => value)).toEqual([{ a: 1 }, { b: 2 }]);
    expect(messageOf('\ufeff\ufeffa: 1\n')).toContain('byte order mark');
    expect(parse('\ufeff')).toEqual([]);
  });
});

const odd = fc.constantFrom(
  ...' |  |\n|\n  |\n- |- |: |:|#| # |"|\'|\\|{|}|[|]|,|&a |*a|!!str |!!int |!x |>|?|? |%|@|`|---|\n---\n|...|\t|\r|\r\n'.split(
    '|',
  ),
  '|',
  '|-\n',
  '>+\n ',
  'a',
  'key: value\n',
  '- x\n',
  '{{ .Values.x }}',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\u0000',
  '\ud83d',
  '😀',
  '__proto__: ',
  '<<: ',
  '1_0',
  '.inf',
  '# ingress-lint-ignore ',
);
const text = fc.array(odd, { maxLength: 30 }).map((parts) => parts.join(''));

test('whatever the text: no exception, and every place within the file', () => {
  fc.assert(
    fc.property(text, (source) => {
      const file = { path: 'a.yaml', text: source };
      const found = directives(file);
      for (const document of parseDocuments(file)) {
        const { problem, start, end } = document;
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(source.length);
        if (problem) {
          expect(problem.offset).toBeGreaterThanOrEqual(start);
          expect(problem.offset).toBeLessThan(end);
          expect(document.value).toBeUndefined();
        }
        for (const path of [[], ['a'], ['a', 0], ['key', 'x']]) {
          found.push({ span: locate({ document, path, part: 'value' }).span } as (typeof found)[number]);
          found.push({ span: locate({ document, path, part: 'key' }).span } as (typeof found)[number]);
        }
      }
      for (const { span } of found) {
        expect(span.start.offset).toBeGreaterThanOrEqual(0);
        expect(span.end.offset).toBeLessThanOrEqual(source.length);
        expect(source.slice(span.start.offset, span.end.offset)).not.toMatch(/[\r\n]/);
      }
    }),
    { numRuns: 5000 },
  );
});
