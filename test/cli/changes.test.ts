/** What a change brings: `--since` and `--baseline`, with the real program and real git. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programsOf } from '../../src/files/programs.ts';
import { ingress, service } from './run.ts';

const bundle = join(process.cwd(), 'dist/ingress-lint.cjs');
const hasBuilder = ['kustomize', 'kubectl'].some((name) => programsOf(process.env).find(name, () => true));
let folder: string;
let repo: string;

/** No settings of the user's git, none of what a git hook sets for its children. */
const env = () => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/.test(name))),
  GIT_CONFIG_GLOBAL: join(folder, 'no-config'),
  GIT_CONFIG_NOSYSTEM: '1',
  NO_COLOR: '1',
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingress-lint-changes-'));
  repo = join(folder, 'repo');
  mkdirSync(repo);
  git('init', '--quiet', '--initial-branch=main');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
    cwd: repo,
    env: env(),
    encoding: 'utf8',
  });
  expect(status, `git ${args.join(' ')}\n${stderr}`).toBe(0);
  return stdout.trim();
}

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(repo, name)), { recursive: true });
    writeFileSync(join(repo, name), text);
  }
}

function commit(files: Readonly<Record<string, string>> = {}): void {
  put(files);
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '--message=change');
}

function lint(args: readonly string[], options: { cwd?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...args], {
    cwd: options.cwd ?? repo,
    env: { ...env(), ...options.env },
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

interface Shown {
  readonly rule: string;
  readonly message: string;
  readonly place: { readonly file: string };
  readonly fingerprint: string;
  readonly contexts: readonly string[];
  readonly suppressed?: { readonly by: string; readonly reason: string };
}

/** The findings, as `rule file`: those that are shown, and those that are suppressed. */
function findings(args: readonly string[], cwd?: string) {
  const { status, stdout, stderr } = lint(['--format', 'json', ...args], cwd === undefined ? {} : { cwd });
  expect(stdout, stderr).not.toBe('');
  const all = (JSON.parse(stdout) as { findings: Shown[] }).findings;
  const name = ({ rule, place }: Shown) => `${rule} ${place.file}`;
  return {
    status,
    all,
    shown: all.filter(({ suppressed }) => !suppressed).map(name),
    hidden: all.filter(({ suppressed }) => suppressed).map((one) => `${one.suppressed?.by}: ${name(one)}`),
  };
}

const named = (name: string, target: string, host = name) =>
  ingress(target).replace('name: web', `name: ${name}`).replace('shop.example.com', `${host}.example.com`);

describe('what makes a finding the same', () => {
  it('is what it points at, and not what else its sentence tells', () => {
    const one = service.replace('- port: 80', '- name: http\n      port: 80');
    commit({ 'ingress.yaml': ingress('web').replace('number: 80', 'number: 8080'), 'service.yaml': one });
    // The message lists the ports of the Service, and one more is there now.
    put({ 'service.yaml': one.replace('ports:', 'ports:\n    - name: more\n      port: 90') });
    expect(findings(['--since', 'HEAD'])).toMatchObject({
      shown: [],
      hidden: ['since: service-port-not-found ingress.yaml'],
    });
    put({ 'ingress.yaml': ingress('web').replace('number: 80', 'number: 8081') });
    expect(findings(['--since', 'HEAD']).shown).toEqual(['service-port-not-found ingress.yaml']);
  });
});

describe('what a team does not allow, of a pack and by a policy of its own', () => {
  const config = `packs:
  host-not-allowed: { hosts: ['*.example.com'] }
policies:
  - id: no-foo
    description: No path begins with /foo.
    match: { kinds: [Ingress] }
    each: routes
    expression: "!route.path.startsWith('/foo')"
    message: A path begins with /foo.
    help: Take another path.
`;
  const forbidden = (name: string) =>
    named(name, 'web').replace(`${name}.example.com`, `${name}.example.org`).replace('path: /', 'path: /foo');
  const both = (file: string) => [`host-not-allowed ${file}`, `policy/no-foo ${file}`];

  it('is accepted by a baseline, and by what was there before', () => {
    commit({ 'ingress-lint.yaml': config, 'service.yaml': service, 'old.yaml': forbidden('old') });
    expect(findings(['.'])).toMatchObject({ status: 1, shown: both('old.yaml') });
    lint(['--write-baseline', '.']);
    const baseline = ['--baseline', '.ingress-lint-baseline.json'];
    put({ 'new.yaml': forbidden('new') });
    expect(findings([...baseline, '.'])).toMatchObject({
      status: 1,
      shown: both('new.yaml'),
      hidden: both('old.yaml').map((one) => `baseline: ${one}`),
    });
    expect(findings(['--since', 'HEAD'])).toMatchObject({
      status: 1,
      shown: both('new.yaml'),
      hidden: both('old.yaml').map((one) => `since: ${one}`),
    });
  });

  it('is suppressed by a comment, an annotation and the config, each with its reason', () => {
    const marked = (name: string, ...lines: readonly string[]) => `${lines.join('\n')}\n${forbidden(name)}`;
    const annotations = ['host-not-allowed', 'policy.no-foo'].map(
      (rule) => `    ingress-lint.dev/ignore.${rule}: moves`,
    );
    put({
      'ingress-lint.yaml': `${config}ignore:
  - { rule: host-not-allowed, name: c, reason: moves }
  - { rule: policy/no-foo, name: c, reason: moves }
`,
      'service.yaml': service,
      'a.yaml': marked('a', '# ingress-lint-ignore-file host-not-allowed, policy/no-foo -- moves'),
      'b.yaml': forbidden('b').replace('metadata:\n', `metadata:\n  annotations:\n${annotations.join('\n')}\n`),
      'c.yaml': forbidden('c'),
    });
    const { status, shown, hidden, all } = findings(['.']);
    expect({ status, shown }).toEqual({ status: 0, shown: [] });
    expect(hidden).toEqual([
      ...both('a.yaml').map((one) => `comment: ${one}`),
      ...both('b.yaml').map((one) => `annotation: ${one}`),
      ...both('c.yaml').map((one) => `config: ${one}`),
    ]);
    expect(new Set(all.map(({ suppressed }) => suppressed?.reason))).toEqual(new Set(['moves']));
  });

  it('has its page in explain and in SARIF', () => {
    put({ 'ingress-lint.yaml': config, 'service.yaml': service, 'old.yaml': forbidden('old') });
    const [{ tool, results }] = JSON.parse(lint(['--format', 'sarif', '.']).stdout).runs;
    expect(results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['host-not-allowed', 'policy/no-foo']);
    for (const [id, part] of [
      ['host-not-allowed', 'Take a host of the namespace'],
      ['policy/no-foo', 'Take another path.'],
    ] as const) {
      const listed = [tool.driver, ...tool.extensions].flatMap(({ rules }) => rules);
      const rule = listed.find((one) => one.id === id);
      expect(rule.help.markdown).toContain(part);
      expect(lint(['explain', id]).stdout).toContain(part);
    }
  });
});

describe('baseline: of the config', () => {
  it('is written and read beside the config, from wherever it is run', () => {
    put({
      'ingress-lint.yaml': 'baseline: accepted/all.json\n',
      'accepted/.keep': '',
      'k8s/web.yaml': named('web', 'wbe'),
    });
    put({ 'k8s/service.yaml': service });
    expect(lint(['.']).stderr).toContain('the baseline "accepted/all.json" does not exist');
    expect(lint(['--write-baseline', '.'], { cwd: join(repo, 'k8s') }).stderr).toContain(
      '"../accepted/all.json" lists 1 finding',
    );
    const { shown, hidden, status } = findings(['.']);
    expect({ shown, hidden, status }).toEqual({
      shown: [],
      hidden: ['baseline: service-not-found k8s/web.yaml'],
      status: 0,
    });
    expect(lint(['.']).stdout).toContain('no findings (1 suppressed: 1 in the baseline)');
    expect(findings(['--no-config', '.']).shown).toEqual(['service-not-found k8s/web.yaml']);
  });

  it('outside of the repository is neither read nor written', () => {
    put({ 'ingress-lint.yaml': 'baseline: ../accepted.json\n', 'web.yaml': service });
    for (const args of [['.'], ['--write-baseline', '.']]) {
      const { status, stderr } = lint(args);
      expect(status).toBe(2);
      expect(stderr).toContain('the baseline "../accepted.json" of the config lies outside of the repository');
    }
    expect(existsSync(join(folder, 'accepted.json'))).toBe(false);
  });
});

describe('--since', () => {
  it('tells what the change brought, and nothing that was there', () => {
    commit({ 'old.yaml': named('old', 'wbe'), 'service.yaml': service });
    git('switch', '--quiet', '--create', 'topic');
    // Moved, and other lines above it: the same finding. Untracked: new.
    renameSync(join(repo, 'old.yaml'), join(repo, 'moved.yaml'));
    put({ 'moved.yaml': `# moved\n${named('old', 'wbe')}`, 'new.yaml': named('new', 'webb') });
    const { status, shown, hidden, all } = findings(['--since', 'main', '.']);
    expect(shown).toEqual(['service-not-found new.yaml']);
    expect(hidden).toEqual(['since: service-not-found moved.yaml']);
    expect(all[0]?.suppressed?.reason).toMatch(/^there before, at the merge base with main \([0-9a-f]{12}\)$/);
    expect(status).toBe(1);
    expect(lint(['--since', 'main', '.']).stdout).toContain('1 error (1 suppressed: 1 there before)');
  });

  it('knows copies in two files again when documents change places', () => {
    const [a, b] = ['a', 'b'].map((name) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata: {}\n`);
    commit({ 'all.yaml': `${a}---\n${b}`, 'copy.yaml': `${a}---\n${b}` });
    const copies = (since: readonly string[]) => {
      const { shown, hidden } = findings(since);
      const isCopy = (line: string) => line.includes('duplicate-object');
      return { shown: shown.filter(isCopy), hidden: hidden.filter(isCopy) };
    };
    expect(copies([]).shown).toEqual(['duplicate-object copy.yaml']);
    put({ 'all.yaml': `${b}---\n${a}`, 'copy.yaml': `${b}---\n${a}` });
    expect(copies(['--since', 'HEAD'])).toEqual({ shown: [], hidden: ['since: duplicate-object copy.yaml'] });
  });

  it('finds what a change breaks in files that it did not touch', () => {
    commit({ 'ingress.yaml': ingress('web'), 'service.yaml': service });
    expect(findings(['--since', 'main']).shown).toEqual([]);
    put({ 'service.yaml': service.replace('port: 80\n', 'port: 81\n') });
    expect(findings(['--since', 'HEAD']).shown).toEqual(['service-port-not-found ingress.yaml']);
  });

  it('honours the ignore files of each tree, and what git tracks is not ignored', () => {
    commit({ '.gitignore': 'tracked.yaml\n', 'service.yaml': service, 'old/web.yaml': named('old', 'wbe') });
    put({ 'tracked.yaml': named('tracked', 'wbe') });
    git('add', '--force', 'tracked.yaml');
    commit();
    git('switch', '--quiet', '--create', 'topic');
    expect(findings(['--since', 'main'])).toMatchObject({
      shown: [],
      hidden: ['since: service-not-found old/web.yaml', 'since: service-not-found tracked.yaml'],
    });
    // What was left out before, and is not any more, is what this change brings.
    commit({ '.ingresslintignore': 'old/\n' });
    git('switch', '--quiet', '--create', 'next');
    rmSync(join(repo, '.ingresslintignore'));
    expect(findings(['--since', 'topic']).shown).toEqual(['service-not-found old/web.yaml']);
  });

  it.skipIf(!hasBuilder)('builds the kustomizations of both trees', () => {
    const patch = (port: number) =>
      `- {op: replace, path: /spec/rules/0/http/paths/0/backend/service/port/number, value: ${port}}\n`;
    commit({
      'base/kustomization.yaml':
        'resources: [service.yaml, web.yaml]\nconfigMapGenerator: [{name: a, files: [a.ini]}]\n',
      'base/a.ini': 'x',
      'base/service.yaml': service,
      'base/web.yaml': ingress('web'),
      'old/kustomization.yaml': 'resources: [../base]\npatches: [{path: p.yaml, target: {kind: Ingress}}]\n',
      'old/p.yaml': patch(81),
    });
    put({
      'new/kustomization.yaml': 'resources: [../base]\npatches: [{path: p.yaml, target: {kind: Ingress}}]\n',
      'new/p.yaml': patch(82),
    });
    const { shown, hidden } = findings(['--since', 'main']);
    expect(shown).toEqual(['service-port-not-found new/p.yaml']);
    expect(hidden).toEqual(['since: service-port-not-found old/p.yaml']);
  });

  it('compares with the merge base: what came to main since is not of this branch', () => {
    commit({ 'service.yaml': service, 'web.yaml': ingress('wbe') });
    git('switch', '--quiet', '--create', 'topic');
    git('switch', '--quiet', 'main');
    commit({ 'web.yaml': ingress('web') });
    git('switch', '--quiet', 'topic');
    expect(findings(['--since', 'main']).shown).toEqual([]);
  });

  it('works from a subdirectory, with absolute paths, and under the git environment of a hook', () => {
    commit({ 'deploy/web.yaml': ingress('wbe'), 'deploy/service.yaml': service, 'README.md': '' });
    put({ 'deploy/new.yaml': named('new', 'webb') });
    const deploy = join(repo, 'deploy');
    expect(findings(['--since', 'main'], deploy).shown).toEqual(['service-not-found new.yaml']);
    expect(findings(['--since', 'main', deploy], folder).shown).toEqual([
      `service-not-found ${'repo/deploy/new.yaml'}`,
    ]);
    const hooked = lint(['--since', 'main', '--format', 'compact'], {
      env: { GIT_DIR: '/nowhere', GIT_INDEX_FILE: '/nowhere' },
    });
    expect(hooked).toMatchObject({ status: 1, stderr: '' });
  });

  it.skipIf(process.platform === 'win32')('follows a link to the directory that is named', () => {
    commit({ 'deploy/app/web.yaml': ingress('wbe'), 'deploy/app/service.yaml': service });
    put({ 'deploy/app/new.yaml': named('new', 'webb') });
    symlinkSync(join(repo, 'deploy/app'), join(folder, 'link'));
    expect(findings(['--since', 'main', 'link'], folder).shown).toEqual(['service-not-found link/new.yaml']);
  });

  it('keeps environments apart', () => {
    const both = (text: string) => ({ 'envs/dev/web.yaml': text, 'envs/prod/web.yaml': text });
    commit({ ...both(`${ingress('web')}---\n${service}`), 'envs/prod/web.yaml': `${ingress('wbe')}---\n${service}` });
    put({ 'envs/dev/web.yaml': `${ingress('wbe')}---\n${service}` });
    const { shown, hidden, all } = findings(['--since', 'main']);
    expect(shown).toEqual(['service-not-found envs/dev/web.yaml']);
    expect(hidden).toEqual(['since: service-not-found envs/prod/web.yaml']);
    expect(new Set(all.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('says what to do where there is nothing to compare with', () => {
    commit({ 'web.yaml': ingress('wbe') });
    const bad = lint(['--since', 'mian']);
    expect(bad).toMatchObject({ status: 2, stdout: '' });
    expect(bad.stderr).toContain('git knows no commit "mian" here.');
    expect(bad.stderr).toContain('git fetch origin');
    expect(lint(['--since', 'main', '-']).stderr).toContain('--since cannot compare standard input.');
    expect(lint(['--since', 'main'], { env: { PATH: `.${delimiter}${folder}` } }).stderr).toContain(
      'there is no git on the PATH',
    );
    const outside = join(folder, 'outside');
    mkdirSync(outside);
    writeFileSync(join(outside, 'web.yaml'), ingress('wbe'));
    const lost = lint(['--since', 'main'], { cwd: outside });
    expect(lost.status).toBe(2);
    expect(lost.stderr).toContain('is in no git repository');
  });

  it('knows a shallow clone', () => {
    commit({ 'web.yaml': ingress('wbe') });
    git('switch', '--quiet', '--create', 'topic');
    commit();
    const clone = join(folder, 'clone');
    git('clone', '--quiet', '--depth=1', pathToFileURL(repo).href, clone);
    const { status, stderr } = lint(['--since', 'HEAD~1'], { cwd: clone });
    expect(status).toBe(2);
    expect(stderr).toContain('The clone is shallow.');
    expect(stderr).toContain('git fetch --deepen=100');
    expect(stderr).toContain('fetch-depth: 0');
  });

  it.skipIf(process.platform === 'win32')(
    'asks nobody for what a partial clone lacks, whatever the clone allows',
    () => {
      commit({ 'web.yaml': ingress('wbe') });
      commit({ 'web.yaml': ingress('web') });
      git('config', 'uploadpack.allowFilter', 'true');
      const clone = join(folder, 'partial');
      git('clone', '--quiet', '--filter=blob:none', pathToFileURL(repo).href, clone);
      const trap = join(folder, 'trap.sh');
      writeFileSync(trap, '#!/bin/sh\ntouch "$(dirname "$0")/sprung"\n');
      chmodSync(trap, 0o755);
      git('-C', clone, 'config', 'remote.origin.url', `ext::${trap} %S`);
      git('-C', clone, 'config', 'protocol.ext.allow', 'always');
      const { status, stderr } = lint(['--since', 'HEAD~1'], { cwd: clone });
      expect(status).toBe(2);
      expect(stderr).toContain('It is a partial clone');
      expect(existsSync(join(folder, 'sprung'))).toBe(false);
    },
  );

  it.skipIf(process.platform === 'win32')('starts no program of the repository, and writes nothing', () => {
    const trap = join(repo, 'trap.sh');
    commit({
      'web.yaml': ingress('wbe'),
      '.gitattributes': '*.yaml diff=trap filter=trap\n',
      'trap.sh': '#!/bin/sh\ntouch "$(dirname "$0")/sprung"\ncat\n',
    });
    chmodSync(trap, 0o755);
    for (const key of [
      'core.fsmonitor',
      'diff.external',
      'diff.trap.textconv',
      'diff.trap.command',
      'filter.trap.smudge',
      'filter.trap.clean',
      'core.pager',
    ])
      git('config', key, trap);
    rmSync(join(repo, 'sprung'), { force: true });
    const index = readFileSync(join(repo, '.git/index'));
    expect(findings(['--since', 'main']).shown).toEqual([]);
    expect(existsSync(join(repo, 'sprung'))).toBe(false);
    expect(readFileSync(join(repo, '.git/index')).equals(index)).toBe(true);
  });
});

describe('--baseline', () => {
  const file = '.ingress-lint-baseline.json';

  it('accepts what it lists, and tells what is new and what is gone', () => {
    put({ 'a.yaml': named('a', 'wbe'), 'b.yaml': named('b', 'webb'), 'service.yaml': service });
    const made = lint(['--write-baseline', '.']);
    expect(made).toMatchObject({ status: 0, stderr: `ingress-lint: "${file}" lists 2 findings now.\n` });
    const text = readFileSync(join(repo, file), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      tool: 'ingress-lint',
      baselineVersion: 1,
      findings: [
        { rule: 'service-not-found', file: 'a.yaml', contexts: ['.'] },
        { rule: 'service-not-found', file: 'b.yaml', contexts: ['.'] },
      ],
    });
    expect(lint(['--baseline', file, '.']).status).toBe(0);

    // The first moves to another place of another file, the second is mended, a third comes.
    rmSync(join(repo, 'a.yaml'));
    put({ 'moved/z.yaml': `# first\n${named('c', 'wwweb')}---\n${named('a', 'wbe')}`, 'b.yaml': named('b', 'web') });
    const { shown, hidden, status } = findings(['--baseline', file, '.']);
    expect(shown).toEqual([`unused-suppression ${file}`, 'service-not-found moved/z.yaml']);
    expect(hidden).toEqual(['baseline: service-not-found moved/z.yaml']);
    expect(status).toBe(1);
    expect(lint(['--baseline', file, '.']).stdout).toContain(
      'An entry of the baseline is found no more: service-not-found in b.yaml.',
    );

    expect(lint(['--baseline', file, '--write-baseline', '.']).stderr).toContain(
      'lists 2 findings now; 1 entry dropped',
    );
    expect(findings(['--baseline', file, '.']).shown).toEqual([]);
    const again = readFileSync(join(repo, file), 'utf8');
    lint(['--baseline', file, '--write-baseline', '.']);
    expect(readFileSync(join(repo, file), 'utf8')).toBe(again);
  });

  it('leaves alone what a run did not look at', () => {
    put({ 'a/web.yaml': named('a', 'wbe'), 'b/web.yaml': named('b', 'webb'), 'service.yaml': service });
    lint(['--write-baseline', '.']);
    put({ 'a/web.yaml': named('a', 'web') });
    expect(findings(['--baseline', file, 'b', 'service.yaml']).shown).toEqual([]);
    lint(['--baseline', file, '--write-baseline', 'b', 'service.yaml']);
    expect(findings(['--baseline', file, '.']).shown).toEqual([`unused-suppression ${file}`]);
  });

  it('excuses one environment alone', () => {
    const text = `${ingress('wbe')}---\n${service}`;
    put({ 'envs/dev/web.yaml': `${ingress('web')}---\n${service}`, 'envs/prod/web.yaml': text });
    lint(['--write-baseline', '.']);
    put({ 'envs/dev/web.yaml': text });
    expect(findings(['--baseline', file, '.']).shown).toEqual(['service-not-found envs/dev/web.yaml']);
  });

  it.each([
    [
      '{"tool": "ingress-lint", "baselineVersion": 2, "findings": []}',
      'it has version 2, and this program reads version 1',
    ],
    ['{"tool": "ingress-lint",\n "baselineVersion": 1\n "findings": []}', `${file}:3: `],
    ['{\n<<<<<<< HEAD\n', `${file}:2: the baseline "${file}" cannot be used: a merge conflict is left in it.`],
    ['{"kind": "List"}', 'it is no baseline of ingress-lint'],
    ['{"tool": "ingress-lint", "baselineVersion": 1, "findings": [{}]}', 'entry 1 of "findings" is not whole'],
  ])('refuses %j', (text, said) => {
    put({ 'web.yaml': ingress('wbe'), [file]: text });
    for (const args of [['--baseline', file], ['--write-baseline']]) {
      const { status, stdout, stderr } = lint(args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toContain(said);
    }
    expect(readFileSync(join(repo, file), 'utf8')).toBe(text);
  });

  it('says that a file is missing', () => {
    put({ 'web.yaml': ingress('wbe') });
    const { status, stderr } = lint(['--baseline', 'accepted.json']);
    expect(status).toBe(2);
    expect(stderr).toContain('the baseline "accepted.json" does not exist.\n  Make it with --write-baseline.');
  });
});

describe('diff', () => {
  const pods = service.replaceAll('web', 'api');
  const diff = (...args: string[]) => lint(['diff', 'main', ...args]);

  it('tells which routes a change adds, removes, breaks and re-points', () => {
    commit({
      'a.yaml': named('a', 'web'),
      'b.yaml': named('b', 'web'),
      'c.yaml': named('c', 'web'),
      'd.yaml': named('d', 'web'),
      'services.yaml': `${service}---\n${pods}`,
    });
    expect(diff()).toMatchObject({ status: 0, stdout: expect.stringContaining('no route changes, compared with ') });
    rmSync(join(repo, 'c.yaml'));
    put({
      'a.yaml': named('a', 'wbe'),
      'b.yaml': named('b', 'api'),
      'e.yaml': named('e', 'api'),
      // Another file, the same route.
      'd.yaml': '# nothing\n',
      'moved.yaml': named('d', 'web'),
    });
    const { status, stdout } = diff();
    expect(status).toBe(1);
    expect(stdout.replace(/[0-9a-f]{12}$/m, 'COMMIT')).toBe(`broken      a.example.com /
            It led to Deployment default/web:8080; now it does not arrive: default/wbe does not exist.
            Ingress default/a, a.yaml:11

removed     c.example.com /
            It led to Deployment default/web:8080.
            Ingress default/c, c.yaml:11

re-pointed  b.example.com /
            It led to Deployment default/web:8080; now it leads to Deployment default/api:8080.
            Ingress default/b, b.yaml:11

added       e.example.com /
            It leads to Deployment default/api:8080.
            Ingress default/e, e.yaml:11

routes: 1 broken, 1 removed, 1 re-pointed, 1 added, compared with COMMIT
`);
    const markdown = diff('--format', 'markdown').stdout;
    expect(markdown).toContain('### routes: 1 broken, 1 removed, 1 re-pointed, 1 added');
    expect(markdown).toContain('| **broken** | a.example.com / |');

    const value: unknown = JSON.parse(diff('--format', 'json').stdout);
    const schema = JSON.parse(readFileSync(join(process.cwd(), 'schemas/diff.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    expect(value).toMatchObject({
      changes: [
        { change: 'broken', breaks: true, host: 'a.example.com', after: { verdict: 'broken' } },
        { change: 'removed', breaks: false, after: null },
        { change: 're-pointed', before: { service: 'default/web:80' }, after: { service: 'default/api:80' } },
        { change: 'added', before: null },
      ],
    });
  });

  it('knows an environment again whose directory is renamed', () => {
    const env = (name: string, target = 'web') =>
      `${ingress(target).replace('shop.example.com', `${name}.example.com`)}---\n${service}`;
    expect(env('dev')).toContain('dev.example.com');
    commit({ 'envs/dev/web.yaml': env('dev'), 'envs/prod/web.yaml': env('prod') });
    git('switch', '--quiet', '--create', 'topic');
    git('mv', 'envs/prod', 'envs/production');
    commit();
    expect(diff().stdout).toMatch(/^no route changes, compared with /);
    // What is changed on the way is told as a change.
    put({ 'envs/production/web.yaml': env('prod', 'wbe') });
    const { status, stdout } = diff();
    expect(status).toBe(1);
    expect(stdout).toMatch(/^broken +prod\.example\.com \//);
    expect(stdout).toContain('routes: 1 broken, compared');
    expect(stdout).not.toMatch(/^(?:added|removed)/m);
    // Another environment in its place is another.
    put({ 'envs/production/web.yaml': env('test') });
    expect(diff().stdout).toContain('routes: 1 removed, 1 added, compared');
  });

  it('is no failure to mend a route', () => {
    commit({ 'a.yaml': named('a', 'wbe'), 'services.yaml': service });
    put({ 'a.yaml': named('a', 'web') });
    const { status, stdout } = diff();
    expect(stdout).toContain('now it leads to Deployment default/web:8080.');
    expect(stdout).toContain('routes: 1 mended');
    expect(status).toBe(0);
  });

  it('says what it takes', () => {
    expect(lint(['diff'])).toMatchObject({ status: 2, stderr: expect.stringContaining('"diff" takes a git ref.') });
    expect(lint(['diff', 'main', '-']).stderr).toContain('"diff" cannot compare standard input.');
  });
});
