/** Ignore files are honoured as git honours them: real git, in real repositories, is asked the same. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { discover } from '../../src/files/discover.ts';
import { diskHost } from '../../src/files/disk.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'ingress-lint-ignore-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** No config but the repository's own. */
const env = {
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.com',
};
const git = (directory: string, ...args: string[]): string =>
  execFileSync('git', ['-C', directory, ...args], { env, encoding: 'utf8', maxBuffer: 1 << 26, stdio: 'pipe' });

let made = 0;
function repository(files: Readonly<Record<string, string>>): string {
  const directory = join(root, `r${made++}`);
  mkdirSync(directory);
  git(directory, 'init', '-q');
  write(directory, files);
  return directory;
}

function write(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
}

const find = (cwd: string, paths: string[] = ['.'], options = {}) => discover({ ...diskHost(), cwd }, paths, options);
const read = async (cwd: string, paths?: string[], options?: object) =>
  (await find(cwd, paths, options)).files.map(({ path }) => path);
/** What git would commit, and what it tracks. */
const wanted = (cwd: string) =>
  [
    ...new Set(
      git(cwd, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
        .split('\0')
        .filter((path) => path.endsWith('.yaml')),
    ),
  ].sort((a, b) => (a < b ? -1 : 1));

const isIgnored = (cwd: string, path: string): boolean => {
  const { status } = spawnSync('git', ['-C', cwd, 'check-ignore', '-q', '--no-index', '--', path], { env });
  return status === 0;
};

/** A small generator, so that a failure can be had again. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const names = ['a', 'b', 'ab', 'aab', 'a b', 'é', '[a]', 'a-b', 'B', 'x]', 'a!', '#a', 'a\\b', 'foo', 'foobar'];
const pieces = [
  ...['a', 'b', 'a', 'b', 'foo', 'bar', 'é', 'ab', '*', '*', '**', '**', '/', '/', '/', '/', '?', '?', '***', '.yaml'],
  ...[
    '[ab]',
    '[!a]',
    '[^b]',
    '[a-b]',
    '[]a]',
    '[a',
    '[[:alpha:]]',
    '[[:upper:]]',
    '[[:no:]]',
    '[[:a]',
    '[a-]',
    '[b-a]',
  ],
  ...['\\', '\\a', '\\*', '\\[', '\\ ', ' ', '!', '#', '**/', '/**', '*.yaml', '\\/', '[\\]]', '[a-\\b]', '[/]', '\t'],
];

describe('random repositories', () => {
  test.each(Array.from({ length: 25 }, (_, seed) => [seed + 1]))('%i', async (seed) => {
    const below = random(seed * 7919);
    const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
    const files: Record<string, string> = {};
    for (let index = 0; index < 120; index++) {
      const path = Array.from({ length: 1 + below(4) }, () => pick(names)).join('/');
      files[`${path}.yaml`] = 'a: 1';
    }
    const directories = [...new Set(Object.keys(files).map(dirname))];
    const pattern = (): string =>
      `${['', '', '', '!', '/', '!/'][below(6)]}${Array.from({ length: 1 + below(4) }, () => pick(pieces)).join('')}${['', '', '/'][below(3)]}${below(9) ? '' : ' '}`;
    const lines = (count: number) =>
      `${Array.from({ length: 1 + below(count) }, pattern).join(pick(['\n', '\n', '\r\n']))}${pick(['', '\n'])}`;
    files['.gitignore'] = lines(6);
    for (let index = 0; index < 4; index++) files[join(pick(directories), '.gitignore')] = lines(4);
    const directory = repository(files);
    write(directory, { '.git/info/exclude': lines(3) });
    // Some of what is ignored is tracked all the same.
    if (seed % 2 === 0) {
      const tracked = Object.keys(files).filter((path) => path.endsWith('.yaml') && below(12) === 0);
      if (tracked.length > 0) git(directory, '--literal-pathspecs', 'add', '-f', '--', ...tracked);
      if (seed % 4 === 0) git(directory, 'update-index', '--index-version', '4');
    }
    expect(await read(directory)).toEqual(wanted(directory));
    // From within, and with a path, it is the same.
    const some = pick(directories);
    if (some !== '.' && !isIgnored(directory, some))
      expect(await read(directory, [some])).toEqual(wanted(directory).filter((path) => path.startsWith(`${some}/`)));
  });
});

describe('in a repository', () => {
  const manifest = 'a: 1';

  test('what is left out is told, with the line that says so, and only if it would have been read', async () => {
    const directory = repository({
      '.gitignore': '# generated\n/out/\n*.tmp.yaml\n',
      'app/.gitignore': 'local.yaml\n',
      '.git/info/exclude': '# comments\nmine.yaml\n',
      'out/a.yaml': manifest,
      'app/local.yaml': manifest,
      'app/b.tmp.yaml': manifest,
      'app/notes.tmp.txt': '',
      'mine.yaml': manifest,
      'app/web.yaml': manifest,
    });
    const { files, leftOut } = await find(directory);
    expect(files.map(({ path }) => path)).toEqual(['app/web.yaml']);
    expect(leftOut).toEqual([
      { path: 'app/b.tmp.yaml', reason: 'ignored by .gitignore:3' },
      { path: 'app/local.yaml', reason: 'ignored by app/.gitignore:1' },
      { path: 'mine.yaml', reason: 'ignored by .git/info/exclude:2' },
      { path: 'out', reason: 'ignored by .gitignore:2' },
    ]);
    // From within, lines above hold too, and are shown as seen from there.
    const inside = await find(join(directory, 'app'));
    expect(inside.leftOut[0]).toEqual({ path: 'b.tmp.yaml', reason: 'ignored by ../.gitignore:3' });
  });

  test('what is named is read although it is ignored: files, and what lies in a directory', async () => {
    const directory = repository({
      '.gitignore': 'out/\nx.yaml\n',
      'out/.gitignore': 'deep.yaml',
      'out/a.yaml': manifest,
      'out/deep.yaml': manifest,
      'x.yaml': manifest,
    });
    expect(await read(directory, ['x.yaml', 'out'])).toEqual(['out/a.yaml', 'x.yaml']);
    expect(await read(directory, ['out/deep.yaml'])).toEqual(['out/deep.yaml']);
    expect(await read(directory, ['*/*.yaml'])).toEqual([]);
    expect(await read(directory, ['.'], { noIgnore: true })).toEqual(['out/a.yaml', 'out/deep.yaml', 'x.yaml']);
  });

  test('.ingresslintignore leaves out what git keeps, and takes back what git ignores', async () => {
    const directory = repository({
      '.gitignore': 'rendered.yaml\n',
      '.ingresslintignore': 'fixtures/\n!rendered.yaml\n',
      'fixtures/a.yaml': manifest,
      'app/rendered.yaml': manifest,
    });
    git(directory, 'add', '-f', 'fixtures');
    const { files, leftOut } = await find(directory);
    expect(files.map(({ path }) => path)).toEqual(['app/rendered.yaml']);
    expect(leftOut).toEqual([{ path: 'fixtures', reason: 'ignored by .ingresslintignore:1' }]);
  });

  test('a repository within is one of its own; the own ignore file reaches into it', async () => {
    const directory = repository({
      '.gitignore': 'a.yaml\n',
      '.ingresslintignore': 'b.yaml\n',
      'sub/a.yaml': manifest,
      'sub/b.yaml': manifest,
    });
    git(join(directory, 'sub'), 'init', '-q');
    expect(await read(directory)).toEqual(['sub/a.yaml']);
  });

  test('a worktree has the index of its own, and shares what is excluded', async () => {
    const directory = repository({ '.gitignore': 'kept.yaml\nleft.yaml\n', 'kept.yaml': manifest });
    git(directory, 'add', '-f', '.');
    git(directory, 'commit', '-qm', 'first');
    const other = `${directory}-worktree`;
    git(directory, 'worktree', 'add', '-q', other);
    write(directory, { '.git/info/exclude': 'mine.yaml\n' });
    write(other, { 'left.yaml': manifest, 'mine.yaml': manifest });
    expect(await read(other)).toEqual(['kept.yaml']);
  });

  test('outside of repositories only the own ignore file counts', async () => {
    const directory = join(root, 'plain');
    write(directory, {
      '.gitignore': 'a.yaml\n',
      '.ingresslintignore': 'b.yaml\n',
      'a.yaml': manifest,
      'sub/b.yaml': manifest,
    });
    expect(await read(directory)).toEqual(['a.yaml']);
    expect((await find(directory, ['sub'])).leftOut).toEqual([
      { path: 'sub/b.yaml', reason: 'ignored by .ingresslintignore:1' },
    ]);
  });

  test('links are not followed to ignore files, and are files to patterns', async () => {
    const directory = repository({
      'rules.txt': 'a.yaml\n',
      'a.yaml': manifest,
      'd/b.yaml': manifest,
      '.gitignore': 'l/\n',
    });
    symlinkSync('rules.txt', join(directory, 'd/.gitignore'));
    symlinkSync('d', join(directory, 'l'));
    expect(await read(directory)).toEqual(['a.yaml', 'd/b.yaml']);
    expect((await find(directory)).leftOut).toEqual([
      { path: 'l', reason: 'link to a directory that is read already' },
    ]);
  });

  test('an ignore file that cannot be read is told', async () => {
    const directory = repository({ '.gitignore': `${'#'.repeat(1024 * 1024)}\n`, 'a.yaml': manifest });
    const { files, leftOut } = await find(directory);
    expect(files).toHaveLength(1);
    expect(leftOut).toEqual([{ path: '.gitignore', reason: 'not honoured as an ignore file: too large' }]);
  });

  test('patterns that would take for ever do not', async () => {
    const name = 'a'.repeat(200);
    const directory = repository({
      '.gitignore': `${`${'*a'.repeat(2000)}b\n`.repeat(40)}${'**/'.repeat(20_000)}${'*a'.repeat(5000)}b\n`,
    });
    write(directory, Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${name}${index}.yaml`, manifest])));
    const { files } = await find(directory);
    expect(files).toHaveLength(60);
  });
});
