/**
 * What Kubernetes itself said, run: apimachinery v0.37.2 (YAMLReader), then sigs.k8s.io/yaml v1.6.0 (YAMLToJSON).
 * `kubernetes.json` are cases with a name, `recorded.json` texts that a fuzzer found, `scalars.json` plain scalars as value and as key.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/parse/document.ts';
import { parseDocuments } from '../../src/parse/parse.ts';

interface Recorded {
  readonly text: string;
  readonly documents: readonly ({ readonly value: unknown } | { readonly error: string })[];
}

interface Scalar {
  readonly scalar: string;
  /** As JSON; null where Kubernetes refuses the document. */
  readonly value: string | null;
  readonly key: string | null;
}

function load<Row>(name: string): Row[] {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as Row[];
}

function parse(text: string): Document[] {
  return parseDocuments({ path: 'a.yaml', text });
}

/** Kubernetes hides null documents; and JSON knows no negative zero. */
function outcome(documents: readonly Document[]): unknown {
  const kept = documents.filter(({ problem, value }) => problem || value !== null);
  return JSON.parse(JSON.stringify(kept.map(({ problem, value }) => (problem ? 'refused' : { value }))));
}

function compare({ text, documents }: Recorded): void {
  const separator = documents.some((document) => 'error' in document && document.error.startsWith('separator'));
  // kubectl loses the document before such a line too; here only the one that the line opens is lost.
  if (separator) expect(parse(text).some(({ problem }) => problem)).toBe(true);
  else
    expect(outcome(parse(text))).toEqual(documents.map((one) => ('error' in one ? 'refused' : { value: one.value })));
}

describe('the cases of the conformance table', () => {
  const cases = load<Recorded & { readonly name: string }>('kubernetes.json');
  test.each(cases)('$name', (recorded) => compare(recorded));
});

test('the recorded texts', () => {
  for (const recorded of load<Recorded>('recorded.json')) compare(recorded);
});

describe('plain scalars', () => {
  test.each(load<Scalar>('scalars.json'))('$scalar', ({ scalar, value, key }) => {
    expect(outcome(parse(`v: ${scalar}\n`))).toEqual([
      value === null ? 'refused' : { value: { v: JSON.parse(value.replace(/^-0$/, '0')) } },
    ]);
    expect(outcome(parse(`${scalar}: v\n`))).toEqual([key === null ? 'refused' : { value: { [key]: 'v' } }]);
  });
});

describe('a separator line with text on it', () => {
  test('loses the document that it opens, and no other', () => {
    const documents = parse('a: 1\n--- {b: 2}\nc: 3\n---\nd: 4\n');
    expect(outcome(documents)).toEqual([{ value: { a: 1 } }, 'refused', { value: { d: 4 } }]);
    expect(documents[1]).toMatchObject({ start: 5, end: 21, problem: { offset: 9 } });
    expect(documents[1]?.problem?.message).toContain("document separator '---'");
  });
});

describe('documents', () => {
  test('an index counts those that are returned', () => {
    const documents = parse('# nothing\n---\na: 1\n---\n---\n# nothing\n---\nb: 2\n');
    expect(documents.map(({ index, value }) => [index, value])).toEqual([
      [0, { a: 1 }],
      [1, { b: 2 }],
    ]);
  });

  test('start and end cut the text of the document out of the file', () => {
    const text = 'a: 1\n--- # next\nb: 2';
    expect(parse(text).map(({ start, end }) => text.slice(start, end))).toEqual(['a: 1\n', 'b: 2']);
  });

  test('an explicit null is a document', () => {
    expect(parse('null\n').map(({ value }) => value)).toEqual([null]);
  });

  test('a broken document leaves its neighbours alone', () => {
    expect(outcome(parse('a: 1\n---\n\tb: 2\n---\nc: 3\n'))).toEqual([
      { value: { a: 1 } },
      'refused',
      { value: { c: 3 } },
    ]);
  });

  test.each([
    ['a: 1\n...\n# comment\n  b: 2\n', 'b: 2'],
    ['a: 1\n... # comment\n\nb: 2', 'b: 2'],
    ['  a: 1\nb: 2\n', 'b: 2'],
    ['- a\nb: 2\n', undefined],
    ['[a]\nb: 2\n', 'b: 2'],
    ['text\n', undefined],
    ['a: 1\n...\n\n', undefined],
    ['a: 1\n...\n# comment\n', undefined],
    ['a: &x 1\n... # comment', undefined],
  ])('what Kubernetes never reads is told of: %j', (text, rest) => {
    const [, document] = parse(`first: 1\n---\n${text}`);
    const from = document?.ignoredFrom;
    expect(from === undefined ? undefined : `first: 1\n---\n${text}`.slice(from).trim()).toBe(rest);
  });

  test('the last of duplicate keys wins, and each that is lost is recorded', () => {
    const text = 'x: 0\n---\na: 1\nb: {c: 1, "c": 2}\na: 2\n1: x\na: 3\n"1": z\n';
    const [, document] = parse(text);
    expect(document?.value).toEqual({ a: 3, b: { c: 2 }, 1: 'z' });
    const duplicates = document?.duplicateKeys.map(({ key, kept, lost }) => [key, text.slice(lost, lost + 4), kept]);
    expect(duplicates).toEqual([
      ['c', 'c: 1', text.indexOf('"c"')],
      ['a', 'a: 1', text.indexOf('a: 2')],
      ['a', 'a: 2', text.indexOf('a: 3')],
      ['1', '1: x', text.indexOf('"1"')],
    ]);
  });

  test('a key that a merge brings is no duplicate, and duplicates in an anchor count once', () => {
    const [document] = parse('a: &a {p: 1, p: 2}\nb: {p: 3, <<: *a}\nc: *a\n');
    expect(document?.value).toEqual({ a: { p: 2 }, b: { p: 2 }, c: { p: 2 } });
    expect(document?.duplicateKeys).toHaveLength(1);
  });
});

describe('JSON, which kubectl tries first on a file that begins with a brace', () => {
  test('tabs, escapes and control characters that YAML does not allow', () => {
    expect(outcome(parse('\n{\n\t"a": "\\/ \\ud83d\\ude00 \u007f",\n\t"b": [1E2, -0, true, null]\n}\n'))).toEqual([
      { value: { a: '/ 😀 \u007f', b: [100, 0, true, null] } },
    ]);
  });

  test('several values, one after the other', () => {
    const text = '{"a":1}{"b":2}\n{"c":3}\n';
    const documents = parse(text);
    expect(documents.map(({ index, value }) => [index, value])).toEqual([
      [0, { a: 1 }],
      [1, { b: 2 }],
      [2, { c: 3 }],
    ]);
    expect(documents.map(({ start, end }) => text.slice(start, end))).toEqual(['{"a":1}', '{"b":2}', '{"c":3}']);
  });

  test('after one value, YAML', () => {
    expect(outcome(parse('{"a":1}\n---\nb: yes\n'))).toEqual([{ value: { a: 1 } }, { value: { b: true } }]);
  });

  test('after several, what is no JSON is a problem', () => {
    const documents = parse('{"a":1}\n{"b":2}\n---\nc: 3\n');
    expect(outcome(documents)).toEqual([{ value: { a: 1 } }, { value: { b: 2 } }, 'refused']);
    expect(documents[2]?.problem?.offset).toBe(16);
  });

  test('what is no JSON from the start is YAML', () => {
    expect(outcome(parse('{a: yes}\n---\nb: 1\n'))).toEqual([{ value: { a: true } }, { value: { b: 1 } }]);
  });

  test('duplicate keys', () => {
    const [document] = parse('{"a": 1, "a": 2}');
    expect(document).toMatchObject({ value: { a: 2 }, duplicateKeys: [{ key: 'a', lost: 1, kept: 9 }] });
  });
});

describe('problems', () => {
  const cases: readonly (readonly [name: string, text: string, message: string, at: string])[] = [
    ['tab as indentation', 'a:\n\tb: 1\n', 'a tab cannot be used for indentation', '\tb'],
    [
      'no-break space after a colon',
      'a: 1\nb:\u00a0web\nc:\n  d: 1\n',
      'the character U+00A0 looks like a blank',
      '\u00a0web',
    ],
    ['the same, nested', 'a:\n  b:\u00a0web\n  c:\n    d: 1\n', 'the character U+00A0', '\u00a0web'],
    ['no-break space after a hyphen', 'a:\n  -\u00a0b: 80\n    c: x\n', 'the character U+00A0', '\u00a0b: 80'],
    ['no-break space as indentation', 'a:\n\u00a0\u00a0b: 1\n  c: 2\n', 'the character U+00A0', '\u00a0\u00a0b'],
    ['no-break space alone', 'a:\n  b: 1\n  \u00a0\n  c: 2\n', 'the character U+00A0', '\u00a0\n'],
    ['no-break space at the end', 'a:\u00a0\n  b: 1\n', 'the character U+00A0', '\u00a0\n  b'],
    ['no blank after a colon', 'a:\n  b:web\n  c:\n    d: 1\n', "a blank is missing after this ':'", ':web'],
    ['the same, first', 'b:web\nc:\n  d: 1\n', "a blank is missing after this ':'", ':web'],
    ['the same, in a list', 'a:\n  - b:80\n    c: x\n', "a blank is missing after this ':'", ':80'],
    ['the same, among others', 'a:\n  - b: x\n    c:80\n    d: y\n', "a blank is missing after this ':'", ':80'],
    ['no blank after a hyphen', 'a:\n  -b: 80\n    c: x\n', "a blank is missing after this '-'", '-b'],
    ['no colon', 'a:\n  b\n  - c: 80\n', "a ':' is missing after this key", 'b\n'],
    ['no colon at the top', 'a\n  b: 80\n', "a ':' is missing after this key", 'a\n'],
    ['key below a value', 'a: http://b\n  c: 1\n', 'this key stands deeper than the one above it', 'c: 1'],
    ['merge conflict', '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b\n', 'a merge conflict is left here', '<<<<'],
    ['dash for a hyphen', 'a:\n  \u2013 b: 1\n    c: 2\n', "'\u2013' is no hyphen", '\u2013 b'],
    ['unclosed bracket before a key', 'a: ["b", "c"\nd: x\n', "this '[' is never closed", '["b"'],
    ['unclosed brace before a key', 'a: {b: 1\nc: 2\nd: 3\n', "this '{' is never closed", '{b: 1'],
    ['quote closed by another', 'a: "b\nc: "d"\ne: 2\n', 'this quote is closed only on a later line', '"b\n'],
    ['text after a quote', 'a: "b" c\nd: 1\n', 'only a comment may follow the closing quote', 'c\n'],
    ['lone CR', 'a: 1\rb: c: d\re: 1\n', "a ':' cannot stand here", ': d'],
    ['tab in a block scalar', 'a: |\n\tb\n', 'a tab cannot be used for indentation', '\tb'],
    ['tab before a continued line', 'a: b\n\tc\n', 'a tab cannot be used for indentation', '\tc'],
    ['undefined alias', 'a: *x\n', "the alias '*x' has no anchor '&x' before it in this document", '*x'],
    ['alias within its anchor', 'a: &x\n  b: *x\n', "the alias '*x' stands within its own anchor", '*x'],
    ['unclosed quote', 'a: 1\nb: "c\nd: 2\n', 'this quote is never closed', '"c'],
    ['unclosed bracket', 'a: 1\nb: [c\nd: 2\n', "this '[' is never closed", '[c'],
    ['comma missing', 'a: 1\nb: ["c"\n  "d"]\n', "',' or ']' is expected here", '"d"'],
    ['unclosed brace at the end', 'a: {b: 1\n', "this '{' is never closed", '{b'],
    ['colon in a plain scalar', 'a: b: c\n', "a ':' cannot stand here", ': c'],
    ['host with a star', 'host: *.example.com\n', "'*' begins an alias here", '*.ex'],
    ['percent', 'a: %b\n', "a value cannot begin with '%' unless it is quoted", '%b'],
    ['missing colon', 'a: 1\nbcd\nc: 3\n', "a ':' is missing after this key", 'bcd'],
    ['bad dedent', 'a:\n    b: 1\n  c: 2\n', 'the indentation is wrong', 'c: 2'],
    ['list among keys', 'a: 1\n- b\n', "a list item ('- ') stands where a key is expected", '- b'],
    ['long key', `a: 1\n${'k'.repeat(1025)}: 1\n`, 'a key cannot be longer than 1024 characters', 'kkk'],
    ['empty key', 'a: 1\n: x\n', "a key is missing before this ':'", ': x'],
    ['empty explicit key', 'a: 1\n? !!null\n: x\n', 'a key is missing here', '\n: x'],
    ['null key', 'a: 1\n~: x\n', "'~' cannot be a key unless it is quoted", '~'],
    ['collection as key', 'a: 1\n? [b]\n: c\n', 'a key cannot be a mapping or a list', '[b]'],
    ['infinity', 'a: 1\nb: .inf\n', "'.inf' is a number that JSON cannot hold", '.inf'],
    ['bad escape', 'a: "\\q"\n', "'\\q' is not an escape", '\\q'],
    ['bad tag', 'a: !!int x\n', "'x' does not fit its tag '!!int'", 'x'],
    ['merge of a scalar', 'a:\n  <<: b\n', "the merge key '<<' takes a mapping", 'b'],
    ['control character', 'a: "x\u0001y"\n', 'the control character U+0001', '\u0001'],
    ['directive', '%YAML 1.2\n---\na: 1\n', 'Kubernetes reads YAML 1.1 only', '%YAML'],
    ['Helm value', 'a: 1\nb: {{ .Values.name }}\n', 'template that is not rendered', '{{ .V'],
    ['Helm if', 'a: 1\n{{- if .Values.x }}\nb: 2\n{{- end }}\n', 'template that is not rendered', '{{- if'],
    ['Helm include', 'a:\n  {{ include "x" . | nindent 2 }}\nb:1\n', 'template that is not rendered', '{{ incl'],
  ];
  test.each(cases)('%s', (_name, text, message, at) => {
    // In the second document of a file, so that offsets must be the file's.
    const before = 'first: 1\n---\n# comment\n';
    const problem = parse(before + text).find((document) => document.problem)?.problem;
    expect(problem?.message).toContain(message);
    expect(problem?.message).not.toMatch(/\.$/);
    expect((before + text).slice(problem?.offset)).toMatch(new RegExp(`^${escaped(at)}`));
  });
});

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
