import { describe, expect, test } from 'vitest';
import { directives } from '../../src/parse/directives.ts';

function read(text: string): unknown[] {
  return directives({ path: 'a.yaml', text }).map(({ span, ...directive }) => ({
    ...directive,
    comment: text.slice(span.start.offset, span.end.offset),
  }));
}

test('none', () => {
  expect(read('a: 1 # just a comment\n')).toEqual([]);
});

test('a trailing comment is for its own line', () => {
  expect(read('a: 1\nb: 2 # ingress-lint-ignore rule-a, rule-b -- for a reason\nc: 3\n')).toEqual([
    {
      scope: 'line',
      line: 2,
      rules: ['rule-a', 'rule-b'],
      reason: 'for a reason',
      comment: '# ingress-lint-ignore rule-a, rule-b -- for a reason',
    },
  ]);
});

test('a comment on a line of its own is for the next line with content', () => {
  const text = 'a:\n  # ingress-lint-ignore rule-a\n\n  # more words\n  b: 1\n';
  expect(read(text)).toMatchObject([{ scope: 'line', line: 5, rules: ['rule-a'], reason: '' }]);
});

test('with nothing after it, for its own line', () => {
  expect(read('a: 1\n# ingress-lint-ignore rule-a')).toMatchObject([{ line: 2, rules: ['rule-a'] }]);
});

test('the whole file', () => {
  expect(read('# ingress-lint-ignore-file rule-a rule-b -- generated -- by a tool\na: 1\n')).toMatchObject([
    { scope: 'file', line: 1, rules: ['rule-a', 'rule-b'], reason: 'generated -- by a tool' },
  ]);
});

test('between documents, in empty ones, and on the separator', () => {
  const text = `# ingress-lint-ignore-file one
---
# ingress-lint-ignore-file two
--- # ingress-lint-ignore-file three
a: 1
---
b: 2 # ingress-lint-ignore four\r
`;
  expect(read(text)).toMatchObject([
    { rules: ['one'], line: 1 },
    { rules: ['two'], line: 3 },
    { rules: ['three'], line: 4 },
    { rules: ['four'], line: 7, comment: '# ingress-lint-ignore four' },
  ]);
});

test('no space after the hash, a tab, several on one file', () => {
  expect(read('a: 1 #ingress-lint-ignore one\nb: 2\t#\tingress-lint-ignore two\n')).toMatchObject([
    { line: 1, rules: ['one'] },
    { line: 2, rules: ['two'] },
  ]);
});

describe('text that is no comment', () => {
  test.each([
    ['double-quoted', 'a: "x # ingress-lint-ignore one"\n'],
    ['double-quoted over lines', 'a: "x\n  # ingress-lint-ignore one\n  y"\n'],
    ['single-quoted', "a: 'x # ingress-lint-ignore one'\n"],
    ['plain', 'a: x#ingress-lint-ignore one\n'],
    ['literal', 'a: |\n  # ingress-lint-ignore one\n  y\n'],
    ['folded', 'a: >\n  # ingress-lint-ignore one\nb: 1\n'],
    ['key', '"# ingress-lint-ignore one": 1\n'],
    ['JSON', '{"a": "# ingress-lint-ignore one"}\n'],
    ['in the middle of a comment', 'a: 1 # see ingress-lint-ignore one\n'],
    ['without a hash', 'a: ingress-lint-ignore one\n'],
  ])('%s', (_name, text) => {
    expect(read(text)).toEqual([]);
  });

  test('but the header of a block scalar and the line after it may have one', () => {
    const text = 'a: | # ingress-lint-ignore one\n  # ingress-lint-ignore no\n# ingress-lint-ignore two\nb: 1\n';
    expect(read(text)).toMatchObject([
      { rules: ['one'], line: 1 },
      { rules: ['two'], line: 4 },
    ]);
  });
});

test('in a document that cannot be read, whatever looks like one', () => {
  expect(read('a: *x # ingress-lint-ignore one\n')).toMatchObject([{ line: 1, rules: ['one'] }]);
});

describe('malformed', () => {
  test.each([
    ['# ingress-lint-ignore', "'ingress-lint-ignore' names no rule"],
    ['# ingress-lint-ignore -- reason', "'ingress-lint-ignore' names no rule"],
    ['# ingress-lint-ignore-file', "'ingress-lint-ignore-file' names no rule"],
    ['# ingress-lint-disable rule-a', "'ingress-lint-disable' is not known"],
    ['# ingress-lint-ignore-next-line rule-a', "'ingress-lint-ignore-next-line' is not known"],
    ['# ingress-lint-ignore: rule-a', "':' cannot be the name of a rule"],
    ['# ingress-lint-ignore rule-a (because)', "'(because)' cannot be the name of a rule"],
  ])('%s', (comment, problem) => {
    const [directive] = directives({ path: 'a.yaml', text: `a: 1 ${comment}\n` });
    expect(directive?.problem).toContain(problem);
    expect(directive?.rules).toEqual([]);
  });
});
