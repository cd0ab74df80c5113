/** What a tree may contain that somebody made to break or to fool its reader; through the built program, on a real disk. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingress, run as runInMemory, service } from './run.ts';

const bundle = join(process.cwd(), 'dist/ingress-lint.cjs');
const posix = process.platform !== 'win32';
const root = posix && process.getuid?.() === 0;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingress-lint-hostile-'));
  mkdirSync(join(folder, 'repo/.git'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function run(args: readonly string[], node: readonly string[] = [], cwd = 'repo', env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, bundle, ...args], {
    cwd: join(folder, cwd),
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NO_COLOR: '1', ...env },
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

const secret = 'hunter2-do-not-tell';
const formats = ['pretty', 'compact', 'json', 'sarif', 'github'] as const;

/** All that the program says in any format. */
function everything(paths: readonly string[] = [], cwd = 'repo'): string {
  return formats.map((format) => Object.values(run([...paths, '--format', format], [], cwd)).join('\n')).join('\n');
}

describe('limits', () => {
  const lint = (limits: string, files: Readonly<Record<string, string>>, args: readonly string[] = []) =>
    runInMemory(args, { ...files, 'ingress-lint.yaml': `limits: ${limits}\n` });
  const large = `# ${'x'.repeat(1024 * 1024)}\n`;

  it('of a file: it is not read, is named with the limit, and the run is not fine', async () => {
    const files = { 'large.yaml': large, 'ingress.yaml': ingress('wbe'), 'service.yaml': service };
    const { code, stdout, stderr } = await lint('{ fileSize: 1 }', files);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'ingress-lint: "large.yaml" was not read: larger than 1 MiB (limits.fileSize).\n' +
        '  Leave it out with "exclude", or raise "limits.fileSize" in the config.\n',
    );
    expect(stdout).toContain('large.yaml: larger than 1 MiB (limits.fileSize)');
    // The others are linted all the same; but what they miss may be in the file that was not read.
    expect(stdout).toContain('3 objects in 1 context');
    expect(stdout).toContain('references that leave the input: IngressClass (1), Service (1)');
    const report = JSON.parse((await lint('{ fileSize: 1 }', files, ['--format', 'json'])).stdout);
    expect(report.coverage.leftOut).toEqual([
      { path: 'large.yaml', reason: 'larger than 1 MiB (limits.fileSize)', limit: 'fileSize' },
    ]);
    expect((await lint('{ fileSize: 2 }', files)).stderr).toBe('');
    expect((await lint('{ fileSize: 1 }', files, ['--exclude', 'large.yaml'])).stderr).toBe('');
  });

  it('of a file: also if it is named, or standard input', async () => {
    expect(await lint('{ fileSize: 1 }', { 'large.yaml': large }, ['large.yaml'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('limits.fileSize'),
    });
    expect(
      await runInMemory(['-'], { 'ingress-lint.yaml': 'limits: { fileSize: 1 }' }, { stdin: large }),
    ).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('"<stdin>" was not read: larger than 1 MiB (limits.fileSize)'),
    });
  });

  it('of all files: the first in order of their paths are read', async () => {
    const half = large.slice(0, 700_000);
    const { code, stderr, stdout } = await lint('{ totalSize: 1 }', {
      'a.yaml': half,
      'b.yaml': half,
      'c.yaml': service,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('"b.yaml" was not read: the files before it fill 1 MiB (limits.totalSize).');
    expect(stdout).toContain('looked at 2 files');
  });

  it('of documents: an error at the first that is not read, and what it mentions is unknown', async () => {
    const files = { 'a.yaml': `${ingress('web')}---\n${service}---\n${service.replaceAll('web', 'api')}` };
    const { code, stdout } = await lint('{ documents: 3 }', files, ['--format', 'compact']);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^a\.yaml:\d+:1: .*the file holds more than 3 documents \(limits\.documents in the config\)/m,
    );
    expect((await lint('{ documents: 5 }', files)).code).toBe(0);
    const first = await lint('{ documents: 1 }', files, ['--format', 'compact']);
    expect(first.stdout).not.toContain('service-not-found');
  });

  it.each(['0', '-1', '1.5', '"64"', '257', 'none'])('are whole numbers: %s', async (value) => {
    const { code, stderr } = await lint(`{ fileSize: ${value} }`, { 'a.yaml': service });
    expect(code).toBe(2);
    expect(stderr).toContain('"limits.fileSize" must be a whole number from 1 to 256');
  });
});

describe.runIf(posix)('nothing outside of the repository is read', () => {
  const outside = `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\npassword: ${secret}\n  b: ${secret}\n`;

  it('by links', () => {
    put({ 'home/secret.yaml': outside, 'home/more/secret.yaml': outside, 'repo/k8s/a.yaml': service });
    symlinkSync('../../home/secret.yaml', join(folder, 'repo/k8s/link.yaml'));
    symlinkSync(join(folder, 'home'), join(folder, 'repo/k8s/home'));
    symlinkSync('/etc/passwd', join(folder, 'repo/k8s/passwd.yaml'));
    symlinkSync('/proc', join(folder, 'repo/k8s/proc'));
    const said = everything();
    expect(said).not.toContain(secret);
    expect(said).not.toContain('root:x:');
    expect(run([]).stdout).toContain('k8s/link.yaml: link that leads out of the repository');
    expect(run([]).stdout).toContain('k8s/home: link that leads out of the repository');
    // What the user names is meant.
    expect(run(['k8s/link.yaml']).stdout).toContain('syntax-error');
  });

  it('by kustomizations', () => {
    const resources = '[../../home/secret.yaml, ../../home, /etc/passwd, ../../../../../../../../etc/passwd, a.yaml]';
    put({
      'home/secret.yaml': outside,
      'home/kustomization.yaml': 'resources: [secret.yaml]\n',
      'repo/k/kustomization.yaml': `resources: ${resources}\npatches: [{path: ../../home/secret.yaml}]\n`,
      'repo/k/a.yaml': service,
    });
    const said = everything();
    expect(said).not.toContain(secret);
    expect(said).not.toContain('root:x:');
    expect(run([]).stdout).toContain('not part of the input');
  });

  it('but bases within it are, from any directory of it', () => {
    put({
      'repo/base/kustomization.yaml': 'resources: [a.yaml]\n',
      'repo/base/a.yaml': service.replace('port: 80', 'port: 99999'),
      'repo/overlays/prod/kustomization.yaml': 'resources: [../../base]\n',
    });
    expect(run(['--format', 'compact'], [], 'repo/overlays/prod').stdout).toContain('99999');
  });

  it('by the config file', () => {
    put({ 'home/secret.yaml': outside, 'repo/a.yaml': service });
    symlinkSync('../home/secret.yaml', join(folder, 'repo/ingress-lint.yaml'));
    expect(everything()).not.toContain(secret);
    expect(run([])).toMatchObject({ status: 2, stderr: expect.stringContaining('leads out of the repository') });
    rmSync(join(folder, 'repo/ingress-lint.yaml'));
    put({ 'repo/ingress-lint.yaml': 'exclude: ["!../home/**", "../home", "/etc/*"]\n' });
    expect(everything()).not.toContain(secret);
  });
});

describe('a crowd', () => {
  // Every pair of them would be two million.
  it('of Services that each ask all Pods for a port of its own', async () => {
    const most = 1500;
    const many = (make: (i: number) => string) => Array.from({ length: most }, (_, i) => make(i)).join('\n---\n');
    const files = {
      'services.yaml': many(
        (i) =>
          `{apiVersion: v1, kind: Service, metadata: {name: s${i}, namespace: shop}, spec: {selector: {app: a}, ports: [{port: 80, targetPort: t${i}}]}}`,
      ),
      'pods.yaml': many(
        (i) =>
          `{apiVersion: v1, kind: Pod, metadata: {name: p${i}, namespace: shop, labels: {app: a}}, spec: {containers: [{name: c, image: i, ports: [{name: http, containerPort: 80}]}]}}`,
      ),
    };
    const { stdout } = await runInMemory(['--format', 'json'], files);
    const { findings } = JSON.parse(stdout);
    expect(findings).toHaveLength(most);
    expect(findings[most - 1].message).toBe(
      'The Pods that Service "s1499" selects have no port named "t1499"; they declare 80 (http).',
    );
  }, 30_000);
});

describe('nothing is executed, sent or written', () => {
  const files = {
    'repo/ingress.yaml': ingress('wbe'),
    'repo/service.yaml': service,
    'repo/k/kustomization.yaml':
      'resources: [a.yaml, "https://127.0.0.1:1/x.yaml", "git::ssh://127.0.0.1/x"]\ngenerators: [gen.yaml]\nhelmCharts: [{name: x, repo: "https://127.0.0.1:1"}]\n',
    'repo/k/a.yaml': service,
    'repo/k/gen.yaml':
      'apiVersion: v1\nkind: X\nmetadata: {name: x, annotations: {config.kubernetes.io/function: "exec: {path: ./run.sh}"}}\n',
    'repo/k/run.sh': '#!/bin/sh\ntouch executed\n',
    'repo/ingress-lint.js': 'require("fs").writeFileSync("executed", "")',
    'repo/.ingress-lintrc.cjs': 'require("fs").writeFileSync("executed", "")',
    'repo/package.json': '{"name":"x","ingress-lint":{"plugins":["./ingress-lint.js"]},"main":"ingress-lint.js"}',
    'repo/node_modules/micromatch/index.js': 'require("fs").writeFileSync("executed", "")',
    'repo/ingress-lint.yaml':
      'ignore: [{rule: service-not-found, path: "k/**/[ab]*.yaml", reason: x}]\nexclude: ["x{a,b}/**"]\n',
  };
  const listing = (directory: string): string[] =>
    readdirSync(directory, { withFileTypes: true, recursive: true })
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => `${path} ${statSync(path).mtimeMs} ${statSync(path).size}`)
      .sort();

  // Node 20 knows the permission model under its first name, with which it allows all that is not named here to nobody.
  const permission = process.allowedNodeEnvironmentFlags.has('--permission')
    ? '--permission'
    : '--experimental-permission';

  it('the program needs no right but to read', () => {
    put(files);
    for (const format of formats) {
      const free = run(['--format', format]);
      const bound = run(['--format', format], [permission, '--allow-fs-read=*', '--no-warnings']);
      expect({ format, ...bound }).toEqual({ format, ...free });
      expect(free.status).toBe(1);
    }
  });

  it('the tree is as it was, and nothing of it ran', () => {
    put(files);
    const before = listing(folder);
    for (const format of formats) run(['--format', format]);
    run(['--output', 'report.json']);
    expect(listing(folder).filter((line) => !/\/report\.json |\/repo \d/.test(line))).toEqual(
      before.filter((line) => !/\/repo \d/.test(line)),
    );
    expect(existsSync(join(folder, 'repo/executed'))).toBe(false);
  });

  it.runIf(posix && !root)('a tree that nobody may write is no trouble', () => {
    put(files);
    chmodSync(join(folder, 'repo'), 0o555);
    expect(run([]).status).toBe(1);
    chmodSync(join(folder, 'repo'), 0o755);
  });

  it.runIf(spawnSync('strace', ['-V']).status === 0)(
    'no system call opens a socket, writes a file or starts a program',
    () => {
      put(files);
      const trace = join(folder, 'trace');
      const calls = 'trace=connect,bind,sendto,socket,execve,openat,open,creat,unlink,rename,renameat2,mkdir';
      spawnSync('strace', ['-f', '-o', trace, '-e', calls, process.execPath, bundle], { cwd: join(folder, 'repo') });
      const lines = readFileSync(trace, 'utf8').split('\n');
      expect(lines.filter((line) => /\bexecve\(/.test(line))).toHaveLength(1);
      expect(
        lines.filter((line) => /\b(?:connect|bind|sendto|socket|creat|unlink|rename\w*|mkdir)\(/.test(line)),
      ).toEqual([]);
      const writing = lines.filter(
        (line) => /O_(?:WRONLY|RDWR|CREAT)/.test(line) && !/"\/dev\/(?:null|tty)"/.test(line),
      );
      expect(writing).toEqual([]);
      expect(lines.some((line) => line.includes('service.yaml'))).toBe(true);
    },
  );
});

describe('text of the tree is only text', () => {
  const esc = '\u001b]0;pwned\u0007\u001b[2J';
  const bidi = '\u202e\u2066';
  const command = '::error::pwned%0A##[error]pwned';
  const markdown = '[click](http://evil.test) ![x](http://evil.test/i.png) <img src=x onerror=alert(1)> `';
  const nasty = `${esc}${bidi}\n${command}\n${markdown}`;
  const quoted = JSON.stringify(nasty);

  async function reports(files: Readonly<Record<string, string>>, args: readonly string[] = []) {
    const said: Record<string, string> = {};
    for (const format of formats) {
      const { stdout, stderr } = await runInMemory(['--format', format, ...args], files, { tty: ['stdout', 'stderr'] });
      said[format] = stdout + stderr;
    }
    return said;
  }

  const colours = /\u001b\[[0-9;]*m/g;
  const harmless = (said: Readonly<Record<string, string>>) => {
    for (const [format, text] of Object.entries(said)) {
      const bare = text.replaceAll(colours, '');
      // Line breaks apart, no control character, no bidirectional override, no half surrogate.
      expect({ format, bare: /[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/u.exec(bare) }).toEqual({
        format,
        bare: null,
      });
      if (format === 'github') continue;
      expect({
        format,
        lines: bare.split('\n').filter((line) => /^\s*::/.test(line) || (format !== 'json' && line.includes('##['))),
      }).toEqual({ format, lines: [] });
    }
    for (const line of (said.github ?? '').split('\n')) {
      if (!/^\s*::/.test(line)) continue;
      expect(line).toMatch(/^::(?:error|warning|notice|group|endgroup)[ :]/);
      expect(line).not.toMatch(/pwned%0A|##\[/);
    }
    const log = JSON.parse(said.sarif ?? '{}');
    for (const result of log.runs?.[0]?.results ?? []) {
      // SARIF reads `[text](target)` as a link; only numbers lead to related places.
      expect(result.message.text).not.toMatch(/\]\((?!\d+\))/);
    }
  };

  it('names, labels and values', async () => {
    const text = `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${quoted}\n  labels: {a: ${quoted}, ${quoted}: b}\nspec:\n  type: ${quoted}\n  selector: {app: ${quoted}}\n  ports: [{port: 99999, name: ${quoted}, targetPort: ${quoted}, protocol: ${quoted}}]\n  ${quoted}: 1\n---\n${ingress('wbe').replace('shop.example.com', quoted).replace('path: /', `path: ${quoted}`)}---\napiVersion: ${quoted}\nkind: ${quoted}\nmetadata: {name: a}\n`;
    const said = await reports({ 'a.yaml': text });
    expect(JSON.parse(said.json ?? '').findings.length).toBeGreaterThan(1);
    harmless(said);
  });

  it('names of files and directories', async () => {
    const name = nasty.replaceAll('/', '_').replaceAll('\n', '\r');
    const said = await reports({
      [`${name}/${name}.yaml`]: ingress('wbe'),
      '::error::pwned.yaml': ingress('wbe'),
      [`${name}.json`]: '{"kind"',
    });
    expect(JSON.parse(said.json ?? '').findings.length).toBeGreaterThan(0);
    harmless(said);
  });

  it('syntax errors, and comments for the linter', async () => {
    const said = await reports({
      'a.yaml': `apiVersion: v1\nkind: Service\nmetadata: {name: a}\nb: *${esc}\n`,
      'b.yaml': `apiVersion: v1\nkind: Service\nmetadata: {name: a}\n? ${bidi}${command}\n- c\n`,
      'c.yaml': `# ingress-lint-ignore ${command}${bidi} ${markdown}\n${service}`,
      'd.yaml': `apiVersion: v1\nkind: Service\nmetadata:\n  name: d\n  annotations:\n    ingress-lint.dev/ignore.${command.replaceAll(':', '')}: ${quoted}\n`,
    });
    harmless(said);
  });

  it('the config, the command line and the environment', async () => {
    const config = `rules: {${quoted}: off}\nignore: [{rule: ${quoted}, path: ${quoted}, reason: ${quoted}}]\n${quoted}: 1\n`;
    const { stderr } = await runInMemory([], { 'a.yaml': service, 'ingress-lint.yaml': config });
    harmless({ pretty: stderr });
    for (const args of [
      [nasty],
      ['--format', nasty],
      ['--config', nasty],
      ['--output', `${nasty}/x.json`],
      [`--${nasty}`],
      ['explain', nasty],
    ])
      harmless({
        pretty: (await runInMemory(args, { 'a.yaml': service }, { env: { NO_COLOR: nasty, TERM: nasty } })).stderr,
      });
  });

  it('kustomizations', async () => {
    const said = await reports({
      'k/kustomization.yaml': `resources: [${quoted}, a.yaml]\nhelmCharts: [{name: ${quoted}}]\ngenerators: [${quoted}]\nnamespace: ${quoted}\n`,
      'k/a.yaml': ingress('wbe'),
    });
    harmless(said);
  });
});
