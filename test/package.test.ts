/** The package as npm makes and installs it: what is in the tarball, and that it runs where nothing else is. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { version } from '../src/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const caches = join(root, 'dist/code-cache');
const tarball = `ingress-lint-${version}.tgz`;

let folder: string;
let project: string;

function run(cwd: string, command: string, ...args: string[]) {
  // Without what `npm test` sets for its own children, and with a cache of its own.
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))),
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    npm_config_cache: join(folder, 'cache'),
    npm_config_update_notifier: 'false',
  };
  // On Windows npm and npx are scripts, which only a shell can start.
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { status, stdout, stderr };
}

let packed: { readonly files: readonly { readonly path: string; readonly mode: number }[]; readonly size: number };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingress-lint-package-'));
  project = join(folder, 'project');
  const { status, stdout, stderr } = run(root, 'npm', 'pack', '--json', '--pack-destination', folder);
  expect(status, stderr).toBe(0);
  const answer = JSON.parse(stdout) as Record<string, typeof packed> | (typeof packed)[];
  // npm 12 gives an object by name where npm 11 gives a list.
  packed = Object.values(answer)[0] as typeof packed;

  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{"private":true}\n');
  cpSync(join(folder, tarball), join(project, tarball));
  for (const name of ['broken', 'nlb-traefik'])
    cpSync(join(root, 'examples', name), join(project, name), { recursive: true });
  const install = run(project, 'npm', 'install', '--offline', '--no-audit', '--no-fund', `./${tarball}`);
  expect(install.status, install.stderr).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('holds what a user needs and nothing else', () => {
  expect(packed.files.map(({ path }) => path).sort()).toEqual(
    [
      '.github/problem-matcher.json',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/THIRD-PARTY-LICENSES.txt',
      'dist/ingress-lint.cjs',
      'dist/program.cjs',
      'dist/seldom.cjs',
      'dist/apart.cjs',
      'dist/docs.cjs',
      'dist/layout.cjs',
      'dist/api.cjs',
      'dist/testing.cjs',
      ...readdirSync(join(root, 'dist/types'), { recursive: true, encoding: 'utf8' })
        .map((name) => `dist/types/${name.replaceAll('\\', '/')}`)
        .filter((name) => /\.d\.ts$|package\.json$/.test(name)),
      'dist/page.css',
      'dist/page.js',
      ...(existsSync(caches) ? readdirSync(caches).map((name) => `dist/code-cache/${name}`) : []),
      'package.json',
      'schemas/config.schema.json',
      'schemas/contexts.schema.json',
      'schemas/diff.schema.json',
      'schemas/graph.schema.json',
      'schemas/report.schema.json',
      'schemas/routes.schema.json',
      'schemas/snapshot.schema.json',
      'schemas/trace.schema.json',
    ].sort(),
  );
});

it('is small: what costs space was decided (docs/decisions/0018-size-of-the-package.md)', () => {
  const nodes = existsSync(caches) ? readdirSync(caches).length / 2 : 0;
  expect(packed.size).toBeLessThan(1_700_000 + nodes * 800_000);
});

it('brings no other package along and runs no script at install', () => {
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['ingress-lint']);
  const { scripts, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(dependencies).toBeUndefined();
  // pre-commit installs from git without the devDependencies: a script that builds would fail there.
  for (const name of ['preinstall', 'install', 'postinstall', 'prepare', 'prepack'])
    expect(scripts[name], name).toBeUndefined();
});

it('runs from node_modules/.bin', () => {
  const bin = join('node_modules', '.bin', 'ingress-lint');
  expect(run(project, bin, '--version')).toMatchObject({ status: 0, stdout: expect.stringContaining(version) });
  expect(run(project, bin, '--config', 'nlb-traefik/ingress-lint.yaml', 'nlb-traefik').status).toBe(0);
  const broken = run(project, bin, '--format', 'compact', '--config', 'broken/ingress-lint.yaml', 'broken');
  expect(broken.status, broken.stderr).toBe(1);
  expect(broken.stdout).toMatch(/^broken\/default\/my-app-ingress\.yaml:\d+:\d+: /m);
});

it('explains its rules without its sources', () => {
  const bin = join('node_modules', '.bin', 'ingress-lint');
  const { status, stdout } = run(project, bin, 'explain', 'service-not-found');
  expect(status).toBe(0);
  expect(stdout).toContain('service-not-found');
});

it('runs by npx from the tarball, in a folder without anything', () => {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  cpSync(join(folder, tarball), join(empty, tarball));
  expect(run(empty, 'npx', '--yes', '--offline', `./${tarball}`, '--version')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(version),
  });
});

it('gives its schemas to whoever asks for them by name', () => {
  const ask = "for (const name of ['config', 'report']) require(`ingress-lint/schemas/${name}.schema.json`)";
  expect(run(project, process.execPath, '-e', ask)).toMatchObject({ status: 0, stderr: '' });
});
