/** The workflows of this repository and those of `examples/workflows`, as the linters of workflows see them. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromGo, fromPyPI } from './tools.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const examples = readdirSync(join(root, 'examples/workflows'));
const own = readdirSync(join(root, '.github/workflows'));
const actionlint = fromGo('github.com/rhysd/actionlint/cmd/actionlint', 'v1.7.12');
const zizmor = fromPyPI('zizmor', '1.32.0');

/** A repository with this Action, whose examples use it from there: so their inputs are held against action.yml. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingress-lint-workflows-'));
  mkdirSync(join(folder, '.git'));
  mkdirSync(join(folder, 'dist'));
  mkdirSync(join(folder, '.github/workflows'), { recursive: true });
  for (const name of ['action.yml', 'dist/action.cjs']) cpSync(join(root, name), join(folder, name));
  for (const name of own) cpSync(join(root, '.github/workflows', name), join(folder, '.github/workflows', name));
  for (const name of examples) {
    const text = readFileSync(join(root, 'examples/workflows', name), 'utf8');
    const here = text.replace(/uses: [\w-]+\/ingress-lint@[0-9a-f]{40} # v.*/g, 'uses: ./');
    expect(here, name).not.toBe(text);
    writeFileSync(join(folder, '.github/workflows', `example-${name}`), here);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions: unknown; readonly steps: readonly { readonly uses?: string }[] }>
  >;
}

it.each([...own.map((name) => `.github/workflows/${name}`), ...examples.map((name) => `examples/workflows/${name}`)])(
  '%s uses actions by their commits, and no job has more than it is given',
  (path) => {
    const { permissions, jobs } = parse(readFileSync(join(root, path), 'utf8')) as Workflow;
    expect(permissions).toEqual({});
    for (const { permissions: given, steps } of Object.values(jobs)) {
      expect(given).toBeDefined();
      for (const { uses = './' } of steps) expect(uses).toMatch(/^\.\/|^[\w./-]+@[0-9a-f]{40}$/);
    }
  },
);

describe.skipIf('reason' in actionlint)(`actionlint${'reason' in actionlint ? ` (${actionlint.reason})` : ''}`, () => {
  const run = (...files: string[]) =>
    spawnSync('path' in actionlint ? actionlint.path : '', ['-no-color', ...files], { cwd: folder, encoding: 'utf8' });

  it('finds nothing in them', () => {
    expect(run()).toMatchObject({ status: 0, stdout: '' });
  });

  it('would find an input that the Action does not have', () => {
    const text = readFileSync(join(folder, '.github/workflows/example-pull-request.yml'), 'utf8');
    const wrong = join(folder, 'wrong.yml');
    writeFileSync(wrong, text.replace('changed-only:', 'change-only:'));
    expect(run(wrong).stdout).toContain('input "change-only" is not defined');
  });
});

describe.skipIf('reason' in zizmor)(`zizmor${'reason' in zizmor ? ` (${zizmor.reason})` : ''}`, () => {
  const run = (...paths: string[]) =>
    spawnSync('path' in zizmor ? zizmor.path : '', ['--offline', '--no-progress', '--persona=pedantic', ...paths], {
      cwd: root,
      encoding: 'utf8',
    });

  it('finds nothing in the workflows and the Action', () => {
    const files = examples.map((name) => join('examples/workflows', name));
    const { status, stdout, stderr } = run('.github/workflows', 'action.yml', ...files);
    expect(status, stdout + stderr).toBe(0);
  });

  it('would find an action that is not pinned', () => {
    const text = readFileSync(join(root, 'examples/workflows/pull-request.yml'), 'utf8');
    const wrong = join(folder, 'unpinned.yml');
    writeFileSync(wrong, text.replace(/actions\/checkout@.*/, 'actions/checkout@v7'));
    expect(run(wrong).stdout).toContain('unpinned-uses');
  });
});
