/** Patterns of others: the same answers as JavaScript's own engine where both know the syntax, and never more than linear time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../src/validity/pattern.ts';

const atom = fc.constantFrom(
  'a',
  'b',
  '.',
  '[ab]',
  '[^a]',
  '\\d',
  '\\w',
  '\\.',
  '(?:ab)',
  '(a|b)',
  '^',
  '$',
  '\\b',
  '[a-c-]',
);
const piece = fc
  .tuple(atom, fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{1,2}', '{0,}', '*?'))
  .map(([what, times]) => (/^(?:\^|\$|\\b)$/.test(what) ? what : what + times));
const pattern = fc
  .array(
    fc.array(piece, { maxLength: 4 }).map((parts) => parts.join('')),
    { minLength: 1, maxLength: 3 },
  )
  .map((choices) => choices.join('|'))
  .chain((inner) => fc.constantFrom(inner, `(${inner})*c`, `^(?:${inner})$`));
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '.', '-', ' ', '\n', 'é'), maxLength: 8 });

it('finds what JavaScript finds', () => {
  fc.assert(
    fc.property(pattern, text, (source, subject) => {
      // Go's \w, as this one's, knows ASCII only, which JavaScript's does too.
      expect(compilePattern(source)?.(subject)).toBe(new RegExp(source, 'u').test(subject));
    }),
    { numRuns: 5000 },
  );
});

describe('reads RE2', () => {
  it.each([
    ['(?i)^abc$', 'aBC', true],
    ['(?s)a.b', 'a\nb', true],
    ['a.b', 'a\nb', false],
    ['^[[:alpha:]]+$', 'abc', true],
    ['^[[:^digit:]]+$', 'a1', false],
    ['(?P<name>a)b', 'ab', true],
    ['^\\x41\\x{42}$', 'AB', true],
    ['a{,2}', 'a{,2}', true],
    ['^[]a]+$', ']a', true],
    ['(?m)^b$', 'a\nb', true],
    ['\\Aab\\z', 'ab', true],
    ['^😀+$', '😀😀', true],
  ] as const)('%s on %j', (source, subject, expected) => {
    expect(compilePattern(source)?.(subject)).toBe(expected);
  });

  it.each([
    '(?=a)',
    '(a)\\1',
    '\\p{L}',
    'a**',
    '[',
    '(',
    '((((a{1000}){1000}){1000}){1000})',
    '('.repeat(20_000),
    'a'.repeat(20_000),
  ])('leaves alone what it does not know or is too large (%#)', (source) => {
    expect(compilePattern(source)).toBeUndefined();
  });
});

it('catastrophic patterns are none', () => {
  for (const source of ['^(a+)+$', '^(a|aa)+$', '^(.*)*x$', '(a*)*b'])
    expect(compilePattern(source)?.(`${'a'.repeat(20_000)}!`)).toBe(false);
  // Beyond the bound nothing is said.
  expect(compilePattern('^(a{1,900}b?){4}$')?.('a'.repeat(1_000_000))).toBeUndefined();
});
