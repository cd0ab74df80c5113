import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { discover } from '../../src/files/discover.ts';
import { diskHost } from '../../src/files/disk.ts';

let root = '';
const reading = (...paths: string[]) => discover({ ...diskHost(), cwd: root }, paths);
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'ingress-lint-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe.skipIf(process.platform === 'win32')('a real disk', () => {
  test('reads files of any size whole', async () => {
    for (const size of [0, 1, 65_535, 65_536, 65_537, 200_000])
      write(`f${size}.yaml`, 'é'.repeat(size / 2).padEnd(size / 2 + (size % 2)));
    const { files, unmatched } = await reading('.');
    expect(unmatched).toEqual([]);
    expect(Object.fromEntries(files.map(({ path, text }) => [path, Buffer.byteLength(text)]))).toEqual({
      'f0.yaml': 0,
      'f1.yaml': 1,
      'f65535.yaml': 65_535,
      'f65536.yaml': 65_536,
      'f65537.yaml': 65_537,
      'f200000.yaml': 200_000,
    });
  });

  test('follows links to files and directories once, and no ring', async () => {
    write('k8s/real/a.yaml', 'a: 1');
    write('k8s/b.yaml', 'b: 1');
    write('outside/c.yaml', 'c: 1');
    symlinkSync('..', join(root, 'k8s/real/up'));
    symlinkSync('real', join(root, 'k8s/twin'));
    symlinkSync('../outside', join(root, 'k8s/z-outside'));
    symlinkSync('../outside', join(root, 'k8s/z-outside-again'));
    symlinkSync('../..', join(root, 'k8s/real/above'));
    symlinkSync('self.yaml', join(root, 'k8s/self.yaml'));
    symlinkSync('nowhere.yaml', join(root, 'k8s/nothing.yaml'));
    symlinkSync('b.yaml', join(root, 'k8s/neighbour.yaml'));
    symlinkSync('../b.yaml', join(root, 'k8s/real/shared.yaml'));
    const { files, leftOut } = await reading('k8s');
    expect(files.map(({ path, text }) => `${path} ${text}`)).toEqual([
      'k8s/b.yaml b: 1',
      'k8s/real/a.yaml a: 1',
      'k8s/real/shared.yaml b: 1',
      'k8s/z-outside/c.yaml c: 1',
    ]);
    expect(leftOut).toEqual([
      { path: 'k8s/neighbour.yaml', reason: 'link to a neighbour' },
      { path: 'k8s/nothing.yaml', reason: 'link to nothing' },
      { path: 'k8s/real/above', reason: 'link to a directory that holds it' },
      { path: 'k8s/real/up', reason: 'link to a directory that is read already' },
      { path: 'k8s/self.yaml', reason: 'link to nothing' },
      { path: 'k8s/twin', reason: 'link to a directory that is read already' },
      { path: 'k8s/z-outside-again', reason: 'link to a directory that is read already' },
    ]);
  });

  test('a named link to a directory is a directory', async () => {
    write('real/a.yaml', 'a: 1');
    symlinkSync('real', join(root, 'link'));
    expect((await reading('link')).files.map(({ path }) => path)).toEqual(['link/a.yaml']);
    expect((await reading('link', 'real')).files).toHaveLength(1);
  });

  test('neither a pipe nor a device hangs', async () => {
    write('k8s/a.yaml', 'a: 1');
    execFileSync('mkfifo', [join(root, 'k8s/pipe.yaml')]);
    symlinkSync('/dev/zero', join(root, 'k8s/zero.yaml'));
    const found = await reading('k8s');
    expect(found.files.map(({ path }) => path)).toEqual(['k8s/a.yaml']);
    const reason = 'not a regular file (a pipe, socket or device)';
    expect(found.leftOut).toEqual([
      { path: 'k8s/pipe.yaml', reason },
      { path: 'k8s/zero.yaml', reason },
    ]);
    const named = await reading('k8s/pipe.yaml');
    expect(named).toMatchObject({
      files: [],
      leftOut: [{ path: 'k8s/pipe.yaml', reason }],
      unmatched: ['k8s/pipe.yaml'],
    });
  });

  test('a pipe that is read all the same is empty', () => {
    execFileSync('mkfifo', [join(root, 'pipe')]);
    expect(diskHost().read(join(root, 'pipe')).byteLength).toBe(0);
  });

  test('a file that is too large is not even read', async () => {
    write('large.json', new Uint8Array(64 * 1024 * 1024 + 1));
    expect((await reading('.')).leftOut).toEqual([
      { path: 'large.json', reason: 'larger than 64 MiB (limits.fileSize)', limit: 'fileSize', unread: true },
    ]);
  });

  test('names of files may hold what globs hold', async () => {
    write('a[1].yaml', 'a: 1');
    write('b c*.yaml', 'b: 1');
    expect((await reading('a[1].yaml', 'b c*.yaml')).files.map(({ path }) => path)).toEqual(['a[1].yaml', 'b c*.yaml']);
    write('a1.yaml', 'x: 1');
    expect((await reading('a[1-2].yaml')).files.map(({ path }) => path)).toEqual(['a1.yaml']);
  });

  test('reads all of standard input, also if it comes late and in pieces', () => {
    const contents = `import { diskHost } from './src/files/disk.ts'; process.stdout.write(String(diskHost().stdin().byteLength));`;
    const resolveDir = join(import.meta.dirname, '../..');
    const { outputFiles } = buildSync({
      stdin: { contents, resolveDir },
      bundle: true,
      platform: 'node',
      write: false,
    });
    write('stdin.cjs', outputFiles[0]?.text ?? '');
    const program = `(printf a; node -e 'process.stdout.write("x".repeat(299999))') | node ${join(root, 'stdin.cjs')}`;
    expect(execFileSync('sh', ['-c', program], { encoding: 'utf8' })).toBe('300000');
  });
});
