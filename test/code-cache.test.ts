/** The code cache: V8 takes it, it changes no answer, and none is needed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let copy: string;
/** The caches of the program's three parts. */
let caches: string[];

/** Runs a script of the copy in a Node of its own, without the flags of this test's process. */
function node(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, env: {}, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const lint = (...flags: string[]) => node(...flags, 'dist/ingress-lint.cjs', 'examples/broken');

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'ingress-lint-cache-'));
  for (const name of ['examples/broken', 'fixtures/clean-stack', 'scripts/code-cache.mjs', 'scripts/repository.mjs'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'dist'));
  for (const name of ['ingress-lint.cjs', 'program.cjs', 'seldom.cjs', 'apart.cjs', 'docs.cjs'])
    cpSync(join(root, 'dist', name), join(copy, 'dist', name));
  expect(node('scripts/code-cache.mjs')).toEqual({ status: 0, stdout: '', stderr: '' });
  caches = readdirSync(join(copy, 'dist/code-cache')).map((name) => join(copy, 'dist/code-cache', name));
  expect(caches).toHaveLength(3);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('is taken by the V8 that it was made for', () => {
  const taken = ['program', 'seldom', 'apart'].map((part) => {
    const text = readFileSync(join(copy, `dist/${part}.cjs`), 'latin1');
    // The start reads a byte as a character: anything else would be another text (a pattern with "\u00b5s" was).
    expect(/[^\0-\x7f]/.test(text), part).toBe(false);
    // V8 keeps what it compiled by its text: each is compiled but once here.
    const own = createHash('sha256').update(text).digest('hex').slice(0, 16);
    const cache = caches.find((path) => basename(path).startsWith(own)) as string;
    const options = { filename: `ingress-lint/${part}.cjs`, cachedData: readFileSync(cache) };
    expect(new Script(text, options).cachedDataRejected).toBe(false);
    return cache;
  });
  expect(taken.sort()).toEqual([...caches].sort());
});

it('is the same bytes each time', () => {
  const before = caches.map((cache) => readFileSync(cache));
  expect(node('scripts/code-cache.mjs').status).toBe(0);
  caches.forEach((cache, index) => {
    expect(readFileSync(cache).equals(before[index] as Buffer)).toBe(true);
  });
  expect(node('scripts/code-cache.mjs', '--check').status).toBe(0);
});

it('changes no answer: not when it is used, refused or broken, and not when it is missing', () => {
  const used = lint();
  expect(used.status).toBe(1);
  // V8 refuses a cache that was made under other flags.
  expect(lint('--stack-size=900')).toEqual(used);
  for (const cache of caches) writeFileSync(cache, readFileSync(cache).subarray(0, 1000));
  expect(lint()).toEqual(used);
  expect(node('scripts/code-cache.mjs', '--check')).toMatchObject({ status: 1 });
  for (const cache of caches) writeFileSync(cache, 'no cache at all');
  expect(lint()).toEqual(used);
  for (const cache of caches) rmSync(cache);
  expect(lint()).toEqual(used);
});

it('is not needed for what few runs call: manifests that are fine do without that part (node scripts/seldom.mjs)', () => {
  const part = join(copy, 'dist/seldom.cjs');
  const text = readFileSync(part);
  writeFileSync(part, 'throw new Error("the part was read")');
  const clean = node('dist/ingress-lint.cjs', 'fixtures/clean-stack/input');
  expect(clean).toMatchObject({ status: 0, stderr: '' });
  expect(lint().stdout + lint().stderr).toContain('the part was read');
  writeFileSync(part, text);
});

it('is no longer there when the program is another', () => {
  const stale = join(copy, 'dist/code-cache', '0123456789abcdef-1.2.3-linux-x64.bin');
  writeFileSync(stale, '');
  const { status, stderr } = node('scripts/code-cache.mjs', '--check');
  expect(status).toBe(1);
  expect(stderr).toContain('0123456789abcdef-1.2.3-linux-x64.bin is for another program');
  expect(node('scripts/code-cache.mjs').status).toBe(0);
  expect(readdirSync(join(copy, 'dist/code-cache'))).toHaveLength(3);
});
