/** The code cache: V8 takes it, it changes no answer, and none is needed. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
let copy: string;
let cache: string;

/** Runs a script of the copy in a Node of its own, without the flags of this test's process. */
function node(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, env: {}, encoding: 'utf8' });
  return { status, stdout, stderr };
}
const lint = (...flags: string[]) => node(...flags, 'dist/ingress-lint.cjs', 'examples/broken');

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'ingress-lint-cache-'));
  for (const name of ['examples/broken', 'scripts/code-cache.mjs'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'dist'));
  for (const name of ['ingress-lint.cjs', 'program.cjs', 'docs.cjs'])
    cpSync(join(root, 'dist', name), join(copy, 'dist', name));
  expect(node('scripts/code-cache.mjs')).toEqual({ status: 0, stdout: '', stderr: '' });
  const [name, ...others] = readdirSync(join(copy, 'dist/code-cache'));
  expect(others).toEqual([]);
  cache = join(copy, 'dist/code-cache', name as string);
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

it('is taken by the V8 that it was made for', () => {
  const script = new Script(readFileSync(join(copy, 'dist/program.cjs'), 'latin1'), {
    filename: 'ingress-lint/program.cjs',
    cachedData: readFileSync(cache),
  });
  expect(script.cachedDataRejected).toBe(false);
});

it('is the same bytes each time', () => {
  const before = readFileSync(cache);
  expect(node('scripts/code-cache.mjs').status).toBe(0);
  expect(readFileSync(cache).equals(before)).toBe(true);
  expect(node('scripts/code-cache.mjs', '--check').status).toBe(0);
});

it('changes no answer: not when it is used, refused or broken, and not when it is missing', () => {
  const used = lint();
  expect(used.status).toBe(1);
  // V8 refuses a cache that was made under other flags.
  expect(lint('--stack-size=900')).toEqual(used);
  writeFileSync(cache, readFileSync(cache).subarray(0, 1000));
  expect(lint()).toEqual(used);
  expect(node('scripts/code-cache.mjs', '--check')).toMatchObject({ status: 1 });
  writeFileSync(cache, 'no cache at all');
  expect(lint()).toEqual(used);
  rmSync(cache);
  expect(lint()).toEqual(used);
});

it('is no longer there when the program is another', () => {
  const stale = join(copy, 'dist/code-cache', '0123456789abcdef-1.2.3-linux-x64.bin');
  writeFileSync(stale, '');
  const { status, stderr } = node('scripts/code-cache.mjs', '--check');
  expect(status).toBe(1);
  expect(stderr).toContain('0123456789abcdef-1.2.3-linux-x64.bin is for another program');
  expect(node('scripts/code-cache.mjs').status).toBe(0);
  expect(readdirSync(join(copy, 'dist/code-cache'))).toHaveLength(1);
});
