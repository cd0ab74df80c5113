/** `scripts/release.mjs` on a copy of what it changes. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const parts = [
  'package.json',
  'package-lock.json',
  'CHANGELOG.md',
  'README.md',
  'src/version.ts',
  'docs/pre-commit.md',
  'examples/workflows',
];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingress-lint-release-'));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
const release = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'scripts/release.mjs'), '--root', folder, '--date', '2030-01-02', ...args], {
    encoding: 'utf8',
  });

it('shows with --dry-run what it would change, and changes nothing', () => {
  const before = parts.slice(0, -1).map(read);
  const { status, stdout, stderr } = release('--dry-run', '--owner', 'acme', '9.8.7');
  expect(status, stderr).toBe(0);
  expect(stdout).toContain('would change CHANGELOG.md\n  + ## [9.8.7] - 2030-01-02\n');
  expect(stdout).toContain('would change package.json\n  + "version": "9.8.7",\n');
  expect(parts.slice(0, -1).map(read)).toEqual(before);
});

it('writes the version wherever people read it', () => {
  const { status, stderr } = release('--owner', 'acme', '9.8.7');
  expect(status, stderr).toBe(0);
  expect(JSON.parse(read('package.json')).version).toBe('9.8.7');
  const lock = JSON.parse(read('package-lock.json'));
  expect([lock.version, lock.packages[''].version]).toEqual(['9.8.7', '9.8.7']);
  expect(read('src/version.ts')).toContain("'9.8.7'");
  expect(read('CHANGELOG.md')).toContain('## [Unreleased]\n\n## [9.8.7] - 2030-01-02\n\n### Added\n');
  for (const text of ['ingress-lint@v9.8.7\n', 'rev: v9.8.7\n', 'ingress-lint-9.8.7.tgz '])
    expect(read('README.md')).toContain(text);
  expect(read('docs/pre-commit.md')).toContain('rev: v9.8.7\n');
  expect(read('examples/workflows/sarif.yml')).toMatch(/acme\/ingress-lint@0{40} # v9\.8\.7:/);
  expect(release('9.8.8').stderr).toContain('nothing to release');
});

it.each([
  ['9.8', 'give one version'],
  ['v9.8.7', 'give one version'],
  ['0.0.1', '0.0.1 does not come after'],
  ['0.1.0-rc.1', '0.1.0-rc.1 does not come after'],
])('refuses %s', (version, message) => {
  const { status, stderr } = release('--owner', 'acme', version);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

it('refuses a tree in which a place has lost its version', () => {
  writeFileSync(join(folder, 'docs/pre-commit.md'), '# Nothing\n');
  expect(release('--owner', 'acme', '9.8.7')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('docs/pre-commit.md'),
  });
});

it('asks once who owns the repository, and then says so wherever it is copied from', () => {
  if (!JSON.parse(read('package.json')).repository)
    expect(release('9.8.7')).toMatchObject({ status: 2, stderr: expect.stringContaining('--owner NAME') });
  expect(release('--owner', 'a/b', '9.8.7').stderr).toContain('"a/b" is no account');
  expect(release('--owner', 'acme', '9.8.7').status).toBe(0);
  expect(JSON.parse(read('package.json')).repository.url).toBe('git+https://github.com/acme/ingress-lint.git');
  for (const path of ['README.md', 'docs/pre-commit.md', 'examples/workflows/helm.yml']) {
    expect(read(path)).toContain('acme/ingress-lint');
    expect(read(path)).not.toContain('OWNER');
  }
  writeFileSync(
    join(folder, 'CHANGELOG.md'),
    read('CHANGELOG.md').replace('## [Unreleased]\n', '## [Unreleased]\n\n- More.\n'),
  );
  expect(release('9.8.8').status).toBe(0);
});
