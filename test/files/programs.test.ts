/** Programs are run for real: node itself is one. */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { programsOf } from '../../src/files/programs.ts';

const folder = mkdtempSync(join(tmpdir(), 'programs-'));
afterAll(() => rmSync(folder, { recursive: true }));
const programs = programsOf(process.env);
const limits = { cwd: folder, env: {}, seconds: 30, most: 1_000_000 };
const node = (script: string, over: object = {}) =>
  programs.run(process.execPath, ['-e', script], { ...limits, ...over });

it('gives output, and the environment that it was told to', async () => {
  const { ok, stdout, stderr } = await node(
    'console.log(JSON.stringify(process.env), process.cwd()); console.error(1)',
    {
      env: { A: 'b' },
    },
  );
  expect({ ok, stderr }).toEqual({ ok: true, stderr: '1\n' });
  expect(stdout).toContain('"A":"b"');
  expect(stdout).not.toContain('"PATH"');
});

it('hands on standard input, and nothing if none is given', async () => {
  const echo = 'process.stdin.pipe(process.stdout)';
  expect((await node(echo, { input: 'hello' })).stdout).toBe('hello');
  expect((await node(echo)).stdout).toBe('');
});

it('tells of failure', async () => {
  expect(await node('console.error("no"); process.exit(3)')).toEqual({ ok: false, stdout: '', stderr: 'no\n' });
  expect(await programs.run(join(folder, 'nothing'), [], limits)).toMatchObject({ ok: false, problem: 'start' });
});

it('stops what takes too long, and what says too much', async () => {
  expect(await node('setInterval(() => {}, 1000)', { seconds: 0.2 })).toMatchObject({ ok: false, problem: 'time' });
  expect(await node('const more = () => process.stdout.write("x".repeat(10000), more); more()')).toMatchObject({
    ok: false,
    problem: 'output',
  });
});

it('finds programs in absolute directories of the PATH that may be used', () => {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'tool'), '#!/bin/sh\n');
  const at = (path: string) => programsOf({ PATH: path });
  expect(at(bin).find('tool', () => true)).toBeUndefined();
  chmodSync(join(bin, 'tool'), 0o755);
  expect(at(`relative${delimiter}${bin}`).find('tool', () => true)).toBe(join(bin, 'tool'));
  expect(at(bin).find('tool', () => false)).toBeUndefined();
  expect(at('bin').find('tool', () => true)).toBeUndefined();
});

it('has a directory of its own, which it takes away again', () => {
  const scratch = programs.scratch();
  scratch.put('a/b.txt', 'x');
  scratch.link('c/d', '../a');
  expect(readFileSync(join(scratch.root, 'c/d/b.txt'), 'utf8')).toBe('x');
  expect(() => scratch.put('a/b.txt', 'y')).toThrow('EEXIST');
  expect(statSync(scratch.root).mode & 0o077).toBe(0);
  scratch.remove();
  expect(existsSync(scratch.root)).toBe(false);
  expect(existsSync(dirname(scratch.root))).toBe(true);
});
