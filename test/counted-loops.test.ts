import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
// @ts-expect-error plain JavaScript, run by the bundler
import { countedLoops } from '../scripts/counted-loops.mjs';

/** Loops of all kinds, and what each one sees. */
const written = `export function run(): unknown[] {
  const seen: unknown[] = [];
  const list: readonly string[] = ['a', 'b', 'c'];
  for (const one of list) seen.push(one);
  for (const [index, one] of list.entries()) seen.push([index, one]);
  for (const [index] of list.entries()) seen.push(index);
  const pairs: [string, number?][] = [['x', 1], ['y']];
  for (const [key, value = 7] of pairs) seen.push([key, value]);
  for (const [, value] of pairs) seen.push(value);
  const [first, , third = 'none'] = list;
  seen.push(first, third);
  const growing = [1];
  for (const one of growing) if (one < 4) growing.push(one + 1);
  seen.push(growing);
  const later: (() => string)[] = [];
  for (const one of list) later.push(() => one);
  seen.push(later.map((call) => call()));
  outer: for (const one of list) {
    for (const other of list) {
      if (other === 'b') continue outer;
      if (one === 'c') break outer;
      seen.push([one, other]);
    }
  }
  const either: string[] | [number, number] = Math.abs(-1) === 1 ? [5, 6] : list.slice();
  for (let one of either) {
    one = \`\${one}!\`;
    seen.push(one);
  }
  for (const one of new Set(list)) seen.push(one);
  for (const [key, value] of new Map([['k', 1]])) seen.push(key, value);
  for (const letter of '\\u{1F600}z') seen.push(letter.length);
  const anything: any = new Set([8]);
  for (const one of anything) seen.push(one);
  function* made() { yield 1; yield 2; }
  for (const one of made()) seen.push(one);
  const [head, ...rest] = list;
  seen.push(head, rest);
  return seen;
}
`;

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'ingress-lint-loops-'));
  mkdirSync(join(directory, 'src'));
  writeFileSync(join(directory, 'src/loops.ts'), written);
  writeFileSync(
    join(directory, 'tsconfig.json'),
    '{"compilerOptions":{"strict":true,"target":"es2023"},"include":["src"]}',
  );
  symlinkSync(join(import.meta.dirname, '../node_modules'), join(directory, 'node_modules'));
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const load = async (name: string, text: string): Promise<unknown[]> => {
  const path = join(directory, name);
  writeFileSync(path, transformSync(text, { loader: 'ts', format: 'esm' }).code);
  return ((await import(pathToFileURL(path).href)) as { run(): unknown[] }).run();
};

test('loops over arrays are counted, and see what they saw', async () => {
  const made = countedLoops(directory, (path: string) => path.startsWith('src/')).get('src/loops.ts') ?? '';
  // Each over an array, a tuple or entries of one; not those over a set, a map, a text, anything and a generator.
  expect(made.match(/ of /g)).toHaveLength(5);
  expect(made.match(/index\$\d+\+\+/g)).toHaveLength(10);
  expect(made).toContain('{0: first, 2: third = ');
  expect(made).toContain('const [head, ...rest] = list');
  expect(await load('after.mjs', made)).toEqual(await load('before.mjs', written));
});
