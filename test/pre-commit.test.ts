/** The hook as pre-commit installs and runs it: from a tag of a git repository that holds this working tree. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const release = '4.7.0';
/** Kept between runs; git ignores the folder. */
const home = join(root, '.tmp', `pre-commit-${release}`);
const programs = join(home, process.platform === 'win32' ? 'Scripts' : 'bin');

let folder: string;
let consumer: string;

function run(cwd: string, command: string, ...args: string[]) {
  // No settings of the user's git, none of what a git hook or `npm test` sets for its children, and caches of its own.
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|GIT_|PRE_COMMIT)/.test(name))),
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    GIT_CONFIG_GLOBAL: join(folder, 'no-config'),
    GIT_CONFIG_NOSYSTEM: '1',
    PRE_COMMIT_HOME: join(folder, 'cache'),
    PRE_COMMIT_COLOR: 'never',
    npm_config_cache: join(folder, 'npm'),
  };
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}${error ?? ''}`, stdout };
}

function must(cwd: string, command: string, ...args: string[]): string {
  const { status, output, stdout } = run(cwd, command, ...args);
  expect(status, `${command} ${args.join(' ')}\n${output}`).toBe(0);
  return stdout;
}

const git = (cwd: string, ...args: string[]) =>
  must(cwd, 'git', '-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false', ...args);
const preCommit = (...args: string[]) => run(consumer, join(programs, 'pre-commit'), 'run', ...args);
const write = (name: string, text: string) => {
  writeFileSync(join(consumer, name), text);
  git(consumer, 'add', name);
};

const service = (port: number) => `apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec:
  selector: {app: web}
  ports: [{port: ${port}, targetPort: 8080}]
`;
const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: web, ports: [{containerPort: 8080}]}]}
`;
const ingress = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: web, namespace: shop}
spec:
  ingressClassName: traefik
  rules:
    - host: shop.example.com
      http:
        paths:
          - path: /
            pathType: Prefix
            backend: {service: {name: web, port: {number: 80}}}
`;

const python =
  spawnSync('python3', ['-c', 'import venv, ensurepip, sys; assert sys.version_info >= (3, 10)']).status === 0;
const npm = spawnSync('npm', ['--version']).status === 0;

it('names hooks that can stay: the plain name is for the hook that takes file names', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string }[];
  expect(hooks.map(({ id }) => id)).toEqual(['ingress-lint-all']);
});

describe.skipIf(!python || !npm)('pre-commit (skipped without npm and a python3 >= 3.10 that has venv and pip)', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ingress-lint-pre-commit-'));
    consumer = join(folder, 'consumer');
    if (run(root, join(programs, 'pre-commit'), '--version').output.trim() !== `pre-commit ${release}`) {
      rmSync(home, { recursive: true, force: true });
      must(root, 'python3', '-m', 'venv', home);
      must(root, join(programs, 'pip'), 'install', '--quiet', `pre-commit==${release}`);
    }

    const hook = join(folder, 'hook');
    const files = must(root, 'git', '-c', 'safe.directory=*', 'ls-files', '-zco', '--exclude-standard').split('\0');
    for (const file of files.filter((name) => name !== '' && existsSync(join(root, name))))
      cpSync(join(root, file), join(hook, file), { verbatimSymlinks: true });
    git(hook, 'init', '--quiet');
    git(hook, 'add', '--all', '--force');
    git(hook, 'commit', '--quiet', '--message=release');
    git(hook, 'tag', 'v0.0.0');

    mkdirSync(consumer);
    git(consumer, 'init', '--quiet');
    write(
      '.pre-commit-config.yaml',
      `repos: [{repo: "${pathToFileURL(hook)}", rev: v0.0.0, hooks: [{id: ingress-lint-all}]}]\n`,
    );
    write('README.md', '# Shop\n');
    write('service.yaml', service(8080));
    write('deployment.yaml', deployment);
    write('ingress.yaml', ingress);
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('accepts the manifest', () => {
    must(root, join(programs, 'pre-commit'), 'validate-manifest', '.pre-commit-hooks.yaml');
  });

  it('fails on a broken tree and passes when it is mended', () => {
    const broken = preCommit('--all-files');
    expect(broken.status, broken.output).toBe(1);
    expect(broken.output).toMatch(/ingress-lint \(whole tree\)\.+Failed/);
    expect(broken.output).toContain('service-port-not-found');
    expect(broken.output).toContain('ingress.yaml:12');

    write('service.yaml', service(80));
    const mended = preCommit('--all-files');
    expect(mended.status, mended.output).toBe(0);
    expect(mended.output).toMatch(/ingress-lint \(whole tree\)\.+Passed/);
    git(consumer, 'commit', '--quiet', '--message=mended');
  });

  it('finds the reference that breaks in a file that is not in the commit', () => {
    write('service.yaml', service(81));
    const { status, output } = preCommit();
    expect(status, output).toBe(1);
    expect(output).toContain('ingress.yaml:12');
    git(consumer, 'reset', '--quiet', '--hard');
  });

  it('does not run when no manifest is in the commit', () => {
    write('README.md', '# The shop\n');
    const { status, output } = preCommit();
    expect(status, output).toBe(0);
    expect(output).toContain('(no files to check)Skipped');
  });
});
