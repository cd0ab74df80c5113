/** The hooks as pre-commit and prek install and run them: from a tag of a git repository that holds this working tree. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromPyPI } from './tools.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder: string;
let consumer: string;

function run(cwd: string, command: string, ...args: string[]) {
  // No settings of the user's git, none of what a git hook or `npm test` sets for its children, and caches of its own.
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|GIT_|PRE_COMMIT|PREK)/.test(name))),
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    GIT_CONFIG_GLOBAL: join(folder, 'no-config'),
    GIT_CONFIG_NOSYSTEM: '1',
    PRE_COMMIT_HOME: join(folder, 'cache'),
    PRE_COMMIT_COLOR: 'never',
    PREK_HOME: join(folder, 'prek'),
    PREK_COLOR: 'never',
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
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(consumer, name)), { recursive: true });
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

const programs = [
  ['pre-commit', '4.7.0'],
  ['prek', '0.5.11'],
] as const;
const npm = spawnSync('npm', ['--version'], { shell: process.platform === 'win32' }).status === 0;

it('names hooks that stay: the plain name is that of the hook that takes file names', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string }[];
  expect(hooks.map(({ id }) => id)).toEqual(['ingress-lint', 'ingress-lint-all']);
});

describe.each(programs)('%s %s', (name, version) => {
  const tool = npm ? fromPyPI(name, version) : { reason: 'npm is not here' };
  describe.skipIf('reason' in tool)('reason' in tool ? `(${tool.reason})` : 'runs', () => {
    const program = (...args: string[]) => run(consumer, 'path' in tool ? tool.path : '', ...args);
    const hook = (...args: string[]) => program('run', ...args);

    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'ingress-lint-hooks-'));
      consumer = join(folder, 'consumer');
      const release = join(folder, 'release');
      const files = must(root, 'git', '-c', 'safe.directory=*', 'ls-files', '-zco', '--exclude-standard').split('\0');
      for (const file of files.filter((path) => path !== '' && existsSync(join(root, path))))
        cpSync(join(root, file), join(release, file), { verbatimSymlinks: true });
      git(release, 'init', '--quiet');
      git(release, 'add', '--all', '--force');
      git(release, 'commit', '--quiet', '--message=release');
      git(release, 'tag', 'v0.0.0');

      mkdirSync(consumer);
      git(consumer, 'init', '--quiet');
      const hooks = '[{id: ingress-lint}, {id: ingress-lint-all}]';
      write('.pre-commit-config.yaml', `repos: [{repo: "${pathToFileURL(release)}", rev: v0.0.0, hooks: ${hooks}}]\n`);
      write('README.md', '# Shop\n');
      for (const environment of ['dev', 'prod']) {
        write(`${environment}/kustomization.yaml`, 'resources: [service.yaml, deployment.yaml, ingress.yaml]\n');
        write(`${environment}/service.yaml`, service(80));
        write(`${environment}/deployment.yaml`, deployment);
        write(`${environment}/ingress.yaml`, ingress);
      }
      git(consumer, 'commit', '--quiet', '--message=first');
    }, 300_000);
    beforeEach(() => git(consumer, 'reset', '--quiet', '--hard'));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('takes the manifest', () => {
      const args = name === 'prek' ? ['util', 'validate-manifest'] : ['validate-manifest'];
      const known = program(...args, '--help').status === 0 ? args : ['validate-manifest'];
      must(root, 'path' in tool ? tool.path : '', ...known, '.pre-commit-hooks.yaml');
    });

    it('passes on a tree that is whole', () => {
      const { status, output } = hook('--all-files');
      expect(status, output).toBe(0);
      expect(output).toMatch(/ingress-lint\.+Passed/);
      expect(output).toMatch(/ingress-lint \(whole tree\)\.+Passed/);
    }, 300_000);

    it('finds the reference that breaks in a file that is not in the commit', () => {
      write('prod/service.yaml', service(81));
      for (const id of ['ingress-lint', 'ingress-lint-all']) {
        const { status, output } = hook(id);
        expect(status, output).toBe(1);
        expect(output).toContain('service-port-not-found');
        expect(output).toContain('prod/ingress.yaml:12');
      }
    }, 300_000);

    it('tells of the contexts of the changed files alone, and of all with the other hook', () => {
      write('prod/service.yaml', service(81));
      git(consumer, 'commit', '--quiet', '--message=broken');
      write('dev/service.yaml', `${service(80)}# changed\n`);
      const changed = hook('ingress-lint');
      expect(changed.status, changed.output).toBe(0);
      expect(changed.output).toMatch(/ingress-lint\.+Passed/);
      expect(hook('ingress-lint-all').output).toContain('prod/ingress.yaml:12');
      git(consumer, 'reset', '--quiet', '--hard');
      write('prod/kustomization.yaml', 'resources: [service.yaml, deployment.yaml, ingress.yaml] # changed\n');
      expect(hook('ingress-lint').output).toContain('prod/ingress.yaml:12');
      git(consumer, 'reset', '--quiet', '--hard', 'HEAD~1');
    }, 300_000);

    it('does not run when no manifest is in the commit', () => {
      write('README.md', '# The shop\n');
      const { status, output } = hook();
      expect(status, output).toBe(0);
      expect(output.match(/\(no files to check\)Skipped/g)).toHaveLength(2);
    }, 300_000);
  });
});
