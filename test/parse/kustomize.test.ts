/**
 * What kustomize itself said, run: api and kyaml v0.21.2 (a kustomization with the text as its one resource), its output read by
 * sigs.k8s.io/yaml v1.6.0.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/parse/document.ts';
import { locate } from '../../src/parse/locate.ts';
import { asKustomize, parseDocuments } from '../../src/parse/parse.ts';

interface Recorded {
  readonly name: string;
  readonly text: string;
  readonly documents?: readonly unknown[];
  readonly error?: string;
}

const recorded = JSON.parse(readFileSync(new URL('kustomize.json', import.meta.url), 'utf8')) as Recorded[];

function read(text: string): Document[] {
  return parseDocuments({ path: 'a.yaml', text }).map(asKustomize);
}

/** It refuses a document with equal keys; here the last one is kept for other rules, and `duplicate-key` tells it. */
function outcome(documents: readonly Document[]): unknown {
  if (documents.some(({ problem, duplicateKeys }) => problem || duplicateKeys.length > 0)) return 'refused';
  const values = documents.map(({ value }) => value).filter((value) => value !== null);
  return JSON.parse(JSON.stringify(values));
}

describe('what kustomize makes of', () => {
  test.each(recorded)('$name', ({ text, documents }) => {
    expect(outcome(read(text))).toEqual(documents ?? 'refused');
  });

  test('there are cases of either kind', () => {
    expect(recorded.filter(({ error }) => error !== undefined).length).toBeGreaterThan(100);
    expect(recorded.filter(({ documents }) => documents !== undefined).length).toBeGreaterThan(300);
  });
});

describe('positions and problems are those of the file', () => {
  const head = 'first: 1\n---\nmetadata: {name: x}\n';

  test.each([
    ['a number as a key', 'data:\n  80: x\n', "the key '80' is a number, which kustomize refuses: quote it", '80: x'],
    ['a boolean as a key', 'data:\n  true: x\n', "the key 'true' is a boolean", 'true: x'],
    ['a date as a key', 'data:\n  2024-01-01: x\n', "the key '2024-01-01' is a date", '2024-01-01: x'],
    ['two merges', 'a: &a {b: 1}\nc:\n  <<: *a\n  <<: {d: 1}\n', "the merge key '<<' stands twice", '<<: {d'],
  ])('%s', (_name, text, message, at) => {
    const problem = read(head + text)[1]?.problem;
    expect(problem?.message).toContain(message);
    expect((head + text).slice(problem?.offset).startsWith(at)).toBe(true);
    expect(parseDocuments({ path: 'a.yaml', text: head + text })[1]?.problem).toBeUndefined();
  });

  test('what wins over a merge is found', () => {
    const text = `${head}a: &a {b: 1, c: 3}\nd:\n  b: 2\n  <<: *a\n`;
    const [, kubectl] = parseDocuments({ path: 'a.yaml', text });
    const [, kustomize] = read(text);
    expect([kubectl?.value, kustomize?.value]).toMatchObject([{ d: { b: 1, c: 3 } }, { d: { b: 2, c: 3 } }]);
    const lineOf = (document: Document | undefined, key: string) =>
      document && locate({ document, path: ['d', key], part: 'value' }).span.start.line;
    expect([lineOf(kubectl, 'b'), lineOf(kustomize, 'b'), lineOf(kustomize, 'c')]).toEqual([4, 6, 4]);
  });

  test('a word is found under its own name', () => {
    const text = 'a:\n  on: yes\n';
    const document = read(text)[0] as Document;
    expect(document.value).toEqual({ a: { on: 'yes' } });
    expect(locate({ document, path: ['a', 'on'], part: 'value' })).toMatchObject({ exact: true });
  });
});

test('a document that both read alike is the same', () => {
  const documents = parseDocuments({ path: 'a.yaml', text: 'a: 1\n# on the road\nb: [c]\n---\nd: yes\n' });
  const again = documents.map(asKustomize);
  expect(again.map((document, index) => document === documents[index])).toEqual([true, false]);
  expect(again[1]).toBe(asKustomize(documents[1] as Document));
});
