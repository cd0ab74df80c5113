/** Plugins as users load them: real modules, real processes. The example is built and run as by an outsider, against the packed package. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log, Run } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineRule, InputError, type LintOptions, lint as lintFiles, type PluginSpec } from '../src/api.ts';
import { version } from '../src/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
let folder: string;
/** The linted repository, and a directory of the user's beside it. */
let repository: string;
let own: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingress-lint-plugin-'));
  repository = join(folder, 'repository');
  own = join(folder, 'own');
  mkdirSync(join(repository, '.git'), { recursive: true });
  mkdirSync(own);
  writeFileSync(
    join(repository, 'service.yaml'),
    'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: ExternalName\n  externalName: www.example.org\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function lint(...args: string[]) {
  return node(repository, join(root, 'dist/ingress-lint.cjs'), ...args);
}

function node(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

const message = "{ text: 'Service \"{name}\" is here.', effect: 'It runs.', help: 'Leave it.' }";
const rule = (check: string, id = 'seen') =>
  `{ id: '${id}', summary: 'Seen.', severity: 'warning', evidence: 'local', since: '1.0.0', docs: '# team/${id}\\n\\nWhy we look.\\n',
    messages: { here: ${message} }, check(graph, report) { ${check} } }`;
const seen = rule(
  "for (const one of graph.all('Service')) report(one.at('metadata', 'name'), 'here', { data: { name: one.name } });",
);
const body = (rest: string) => `{ name: 'team', version: '1.0.0', ${rest} }`;

/** Writes a plugin of the user's, outside of the linted repository. */
function put(name: string, text: string): string {
  const path = join(own, name);
  writeFileSync(path, text);
  return path;
}

describe('a module', () => {
  it.each([
    ['cjs', `module.exports = ${body(`rules: [${seen}]`)};`],
    ['mjs', `export default ${body(`rules: [${seen}]`)};`],
  ])('of the form .%s is loaded, and its rules run', (ending, text) => {
    const { status, stdout, stderr } = lint('--plugin', put(`good.${ending}`, text), '--format', 'compact');
    expect(stderr).toBe('');
    expect(stdout).toContain('service.yaml:4:9');
    expect(stdout).toContain('team/seen');
    expect(status).toBe(0);
  });

  /** Node.js runs TypeScript, of which the types can be erased, from 22.18 on. */
  const runsTypeScript = Boolean('typescript' in process.features && process.features.typescript);

  it.each([
    ['an enum', 'a.mts', 'enum A { B }\nexport default A;', 'no TypeScript that Node.js can run', 'no enum'],
    ['a mistake', 'b.mts', 'const a: = 1;\nexport default a;', 'no TypeScript that Node.js can run', 'erased'],
    ['an import by another name', 'c.mts', "import a from './a.mjs';\nexport default a;", 'not there', '".ts"'],
    [
      'the package, not installed',
      'd.mts',
      "import { rules } from 'ingress-lint';\nexport default rules;",
      'not there',
      'npm install ingress-lint',
    ],
    [
      'a package, published as it is',
      'node_modules/typed/e.ts',
      'const a: object = {};\nexport default a;',
      'TypeScript in node_modules',
      'compiled',
    ],
  ])('of TypeScript with %s says what to do, on every Node.js', (_what, name, text, said, hint) => {
    mkdirSync(join(own, 'node_modules/typed'), { recursive: true });
    writeFileSync(join(own, 'node_modules/typed/package.json'), '{"name":"typed","type":"module"}');
    const { status, stdout, stderr } = lint('--plugin', put(name, text));
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(runsTypeScript ? said : 'is TypeScript, and Node.js');
    expect(stderr).toContain(runsTypeScript ? hint : '22.18');
  });

  it('of TypeScript runs, or says what it takes', () => {
    const { status, stdout, stderr } = lint(
      '--plugin',
      put('typed.mts', `const plugin: object = ${body(`rules: [${seen}]`)};\nexport default plugin;`),
    );
    if (runsTypeScript) expect(stdout).toContain('team/seen');
    else {
      expect(status).toBe(2);
      expect(stderr).toContain('is TypeScript, and Node.js');
      expect(stderr).toContain('22.18');
    }
  });

  it.each([
    ['throws while it is loaded', "throw new Error('boom');", 'failed while it was loaded: Error: boom'],
    ['throws what is no error', 'throw null;', 'failed while it was loaded'],
    ['exports a number', 'module.exports = 7;', 'exports no plugin'],
    ['exports nothing', '', 'no "name"'],
    ['has no version', "module.exports = { name: 'team' };", 'no "version"'],
    ['wants a newer interface', `module.exports = ${body('api: 2')};`, 'needs version 2 of the plugin interface'],
    ['has two rules of one id', `module.exports = ${body(`rules: [${seen}, ${seen}]`)};`, 'two rules "seen"'],
    [
      'has a rule without check',
      `module.exports = ${body("rules: [{ id: 'a-b', summary: 'A.', severity: 'error' }]")};`,
      'no function "check"',
    ],
    ['has rules that are no list', `module.exports = ${body('rules: 1')};`, '"rules" are no list'],
    [
      'has a getter that throws',
      `module.exports = ${body("get rules() { throw new Error('late'); }")};`,
      'cannot be read: late',
    ],
    [
      'is called as policies are',
      "module.exports = { name: 'policy', version: '1' };",
      'kept for rules of ingress-lint',
    ],
    [
      'has a controller with parts of ours',
      `module.exports = ${body("controllers: [{ name: 'a', kinds: new Set(), lower: () => [], routers: () => [] }]")};`,
      'has "routers", which only controllers of ingress-lint itself can have',
    ],
    [
      'has a kind without groups',
      `module.exports = ${body("kinds: [{ kind: 'Foo' }]")};`,
      'kind 1 "Foo" has no "groups"',
    ],
    ['needs a module that is not there', "require('not-there-at-all');", 'needs a module that is not there'],
    ['is not JavaScript', 'this is no program', 'failed while it was loaded: SyntaxError'],
  ])('that %s is told', (name, text, said) => {
    const { status, stdout, stderr } = lint('--plugin', put(`${name.replaceAll(' ', '-')}.cjs`, text));
    expect(stderr).toContain(said);
    expect(stderr).not.toContain('a defect of ingress-lint');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it('that awaits is told', () => {
    const { status, stderr } = lint('--plugin', put('waits.mjs', 'await Promise.resolve();\nexport default {};'));
    expect(stderr).toContain('awaits something at its top level');
    expect(status).toBe(2);
  });

  it('that is not found is told, with what to do', () => {
    expect(lint('--plugin', 'no-such-plugin')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('npm install no-such-plugin') as string,
    });
    expect(lint('--plugin', './nope.mjs')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Check the path') as string,
    });
  });

  it('given twice is told', () => {
    const path = put('once.cjs', `module.exports = ${body('')};`);
    expect(lint('--plugin', path, '--plugin', path).stderr).toContain('two plugins are called "team"');
  });
});

describe('what fails later', () => {
  it('a rule that throws makes the result not whole', () => {
    const path = put('throws.cjs', `module.exports = ${body(`rules: [${rule("throw new Error('boom');")}]`)};`);
    const { status, stdout } = lint('--plugin', path);
    expect(status).toBe(2);
    expect(stdout).toContain('team/seen');
    expect(stdout).toContain('boom');
  });

  it('a rule that is asynchronous makes the result not whole, and ends nothing', () => {
    const late = rule("throw new Error('boom');").replace('check(graph', 'async check(graph');
    const { status, stdout, stderr } = lint(
      '--plugin',
      put('late.cjs', `module.exports = ${body(`rules: [${late}]`)};`),
    );
    expect(status).toBe(2);
    expect(stdout).toContain('returns a promise, and no rule is waited for');
    expect(stderr).not.toContain('Unhandled');
  });

  it('a kind that throws is told as the fault of its plugin', () => {
    const kind =
      "{ kind: 'Foo', groups: ['example.com'], namespaced: true, read: () => { throw new Error('boom'); }, references: (one) => [one.view] }";
    writeFileSync(join(own, 'foo.yaml'), 'apiVersion: example.com/v1\nkind: Foo\nmetadata:\n  name: foo\n');
    const { status, stdout, stderr } = lint(
      '--plugin',
      put('kind.cjs', `module.exports = ${body(`kinds: [${kind}]`)};`),
      '--allow-plugins',
      join(own, 'foo.yaml'),
    );
    expect(status).toBe(2);
    expect(stdout + stderr).toContain('the plugin "team" failed while');
    expect(stdout + stderr).toContain('boom');
    expect(stderr).not.toContain('a defect of ingress-lint');
  });

  it('a reporter that gives no text is told, and a format that nobody brings', () => {
    const path = put(
      'format.cjs',
      `module.exports = ${body("reporters: { odd: () => 7, fine: (report) => report.findings.length + ' found\\n' }")};`,
    );
    expect(lint('--plugin', path, '--format', 'team/odd')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('"team/odd": it gave no text') as string,
    });
    expect(lint('--plugin', path, '--format', 'team/fine').stdout).toMatch(/^\d+ found\n$/);
    expect(lint('--plugin', path, '--format', 'team/none')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no plugin brings the format "team/none"') as string,
    });
  });
});

const service = (name = 'web', annotation = '') =>
  `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name}\n${annotation}spec:\n  type: ExternalName\n  externalName: www.example.org\n`;

/** A directory of one test with a repository to lint in `linted`, and what else is asked for; and a plugin that leaves a mark when it runs. */
function world(files: Readonly<Record<string, string>> = {}) {
  const here = mkdtempSync(join(folder, 'world-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(here, path)), { recursive: true });
    writeFileSync(join(here, path), text);
  };
  const mark = join(here, 'it-ran');
  const marked = `require('node:fs').writeFileSync(${JSON.stringify(mark)}, '');\nmodule.exports = ${body(`rules: [${seen}]`)};`;
  mkdirSync(join(here, 'linted/.git'), { recursive: true });
  write('linted/deploy/service.yaml', service());
  write('linted/plugin.cjs', marked);
  write('mine/plugin.cjs', marked);
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    here,
    write,
    hasRun: () => existsSync(mark),
    /** Runs the program in a directory of this world. */
    run: (cwd: string, ...args: string[]) => node(join(here, cwd), join(root, 'dist/ingress-lint.cjs'), ...args),
  };
}
type World = ReturnType<typeof world>;

describe('what the linted repository holds is not run unasked', () => {
  const noop = () => {};
  const link = (target: string, path: string) => (w: World) => symlinkSync(join(w.here, target), join(w.here, path));
  const cases: readonly [string, (w: World) => void, string, readonly string[]][] = [
    ['from its root', noop, 'linted', ['--plugin', './plugin.cjs']],
    ['from a directory of it', noop, 'linted/deploy', ['--plugin', '../plugin.cjs', '.']],
    ['through a link from outside', link('linted/plugin.cjs', 'mine/l.cjs'), 'linted', ['--plugin', '../mine/l.cjs']],
    ['for a path that leads to it', noop, 'mine', ['--plugin', '../linted/plugin.cjs', '../linted/deploy']],
    ['for a file of it', noop, 'mine', ['--plugin', '../linted/plugin.cjs', '../linted/deploy/service.yaml']],
    ['for a glob', noop, 'mine', ['--plugin', '../linted/plugin.cjs', '../linted/**']],
    ['for a glob of endings', noop, 'mine', ['--plugin', '../linted/plugin.cjs', '../linted/**/*.yaml']],
    ['for a glob over its name', noop, 'mine', ['--plugin', '../linted/plugin.cjs', '../li*/deploy/*.yaml']],
    ['for a glob of choices', noop, 'mine', ['--plugin', '../linted/plugin.cjs', '../{linted,x}/deploy/*.yaml']],
    ['for a glob and a way back', noop, 'mine', ['--plugin', '../linted/plugin.cjs', '../linted/[d]eploy/../**']],
    ['for a glob that begins with wildcards', noop, '.', ['--plugin', './linted/plugin.cjs', '**/*.yaml']],
    ['for one path of several', noop, 'mine', ['--plugin', '../linted/plugin.cjs', '.', '../linted/deploy', '!x']],
    ['for a link to it', link('linted/deploy', 'mine/there'), 'mine', ['--plugin', '../linted/plugin.cjs', './there']],
    ['for a glob through a link', link('linted', 'mine/to'), 'mine', ['--plugin', '../linted/plugin.cjs', 'to/**']],
    [
      'for what is only looked at',
      noop,
      'mine',
      ['--plugin', '../linted/plugin.cjs', '--context-dir', '../linted', '.'],
    ],
    [
      'for a file of it that is a link to elsewhere',
      (w) => {
        w.write('far/service.yaml', service());
        symlinkSync(join(w.here, 'far/service.yaml'), join(w.here, 'linted/deploy/far.yaml'));
      },
      'mine',
      ['--plugin', '../linted/plugin.cjs', '../linted/deploy/far.yaml'],
    ],
    [
      'for a submodule of it',
      (w) => w.write('linted/deploy/.git', 'gitdir: ../.git/modules/deploy\n'),
      'linted/deploy',
      ['--plugin', '../plugin.cjs'],
    ],
    [
      'as a package of it',
      (w) => {
        w.write('linted/node_modules/team/index.js', readFileSync(join(w.here, 'linted/plugin.cjs'), 'utf8'));
        w.write('linted/node_modules/team/package.json', '{"name":"team"}');
      },
      'linted',
      ['--plugin', 'team'],
    ],
    [
      'as a package that is a link to it',
      (w) => {
        w.write('linted/package.json', '{"name":"team","main":"./plugin.cjs"}');
        mkdirSync(join(w.here, 'node_modules'));
        symlinkSync(join(w.here, 'linted'), join(w.here, 'node_modules/team'));
      },
      'linted',
      ['--plugin', 'team'],
    ],
    [
      'through a directory whose package.json leads to it',
      (w) => w.write('mine/package.json', '{"main":"../linted/plugin.cjs"}'),
      'linted',
      ['--plugin', '../mine'],
    ],
    ['for a trace', noop, 'linted', ['trace', 'https://a.example.org/', '--plugin', './plugin.cjs']],
    ['for the list of rules', noop, 'linted', ['rules', '--plugin', './plugin.cjs']],
  ];
  it.each(cases)('%s', (_name, prepare, cwd, args) => {
    const w = world();
    prepare(w);
    const { status, stdout, stderr } = w.run(cwd, ...args);
    expect(stderr).toContain('lies in the repository that is linted');
    expect(stderr).toContain('--allow-plugins');
    expect({ status, stdout, ran: w.hasRun() }).toEqual({ status: 2, stdout: '', ran: false });
    const allowed = w.run(cwd, ...args, '--allow-plugins');
    expect(allowed.stderr).not.toContain('--allow-plugins');
    expect(w.hasRun()).toBe(true);
  });

  it('but what lies beside it is', () => {
    const w = world();
    expect(w.run('linted', '--plugin', '../mine/plugin.cjs')).toMatchObject({ status: 0, stderr: '' });
    expect(w.hasRun()).toBe(true);
    // What a glob does not lead to is no matter, and neither is a sibling whose name begins the same way.
    const other = world({ 'linted-not/plugin.cjs': `module.exports = ${body(`rules: [${seen}]`)};` });
    const { stdout, stderr } = other.run('mine', '--plugin', '../linted-not/plugin.cjs', '../linted/**');
    expect(stderr).toBe('');
    expect(stdout).toContain('team/seen');
  });

  it('and what is named in the tree that --since compares with neither', () => {
    const w = world();
    rmSync(join(w.here, 'linted/.git'), { recursive: true });
    const git = gitIn(join(w.here, 'linted'));
    git('init', '-q', '-b', 'main');
    w.write('linted/ingress-lint.yaml', 'plugins: [./plugin.cjs]\n');
    git('add', '-A');
    git('commit', '-qm', 'one');
    git('rm', '-q', 'ingress-lint.yaml');
    git('commit', '-qm', 'two');
    // The config of the tree as it was is not asked, and its plugins are not run.
    expect(w.run('linted', '--since', 'HEAD~1')).toMatchObject({ status: 0, stderr: '' });
    expect(w.run('linted', 'diff', 'HEAD~1').stderr).toBe('');
    expect(w.hasRun()).toBe(false);
    // A worktree of the repository is linted for itself.
    git('worktree', 'add', '-q', '../worktree', 'HEAD');
    const inside = w.run('worktree', '--plugin', './plugin.cjs');
    expect(inside.stderr).toContain('lies in the repository that is linted');
    expect(w.hasRun()).toBe(false);
  });
});

function gitIn(cwd: string) {
  return (...args: string[]) => {
    const settings = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', [...settings, ...args], { cwd, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  };
}

describe('what a config names', () => {
  const config = 'plugins: [./plugin.cjs]\nrules:\n  team/seen: error\n';

  it('is not run without --allow-plugins, and is run with it', () => {
    const w = world({ 'linted/ingress-lint.yaml': config });
    const { status, stderr } = w.run('linted');
    expect(status).toBe(2);
    expect(stderr).toContain('ingress-lint.yaml:1:1');
    expect(stderr).toContain('--allow-plugins');
    expect(w.hasRun()).toBe(false);
    const allowed = w.run('linted', '--allow-plugins');
    expect(allowed).toMatchObject({ status: 1, stderr: '' });
    expect(allowed.stdout).toContain('team/seen');
    expect(w.hasRun()).toBe(true);
  });

  it('is looked up beside the config, wherever that is used', () => {
    const w = world({ 'mine/lint.yaml': config });
    rmSync(join(w.here, 'linted/plugin.cjs'));
    const refused = w.run('linted', '--config', '../mine/lint.yaml');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('--allow-plugins');
    expect(w.hasRun()).toBe(false);
    const allowed = w.run('linted', '--config', '../mine/lint.yaml', '--allow-plugins');
    expect(allowed).toMatchObject({ status: 1, stderr: '' });
    expect(allowed.stdout).toContain('team/seen');
  });

  it('appears where rules do', () => {
    const w = world({ 'linted/ingress-lint.yaml': config });
    expect(w.run('linted', 'rules', '--allow-plugins').stdout).toMatch(/^team\/seen +warning +Seen\.$/m);
    expect(w.run('linted', 'explain', 'team/seen', '--allow-plugins').stdout).toContain('Why we look.');
  });

  it('can be suppressed by comment and by annotation, and is missed when it hides nothing', () => {
    const w = world({ 'linted/ingress-lint.yaml': config });
    const lintOf = (text: string) => {
      w.write('linted/deploy/service.yaml', text);
      return w.run('linted', '--allow-plugins');
    };
    expect(lintOf(service('web # ingress-lint-ignore team/seen -- known'))).toMatchObject({ status: 0, stderr: '' });
    const annotation = '  annotations:\n    ingress-lint.dev/ignore.team.seen: known\n';
    expect(lintOf(service('web', annotation))).toMatchObject({ status: 0, stderr: '' });
    const useless = service().replace('spec:', 'spec: # ingress-lint-ignore team/seen -- nothing here');
    expect(lintOf(useless).stdout).toContain('unused-suppression');
  });

  it('can be accepted by a baseline', () => {
    const w = world({ 'linted/ingress-lint.yaml': config });
    expect(w.run('linted', '--allow-plugins').status).toBe(1);
    expect(w.run('linted', '--allow-plugins', '--write-baseline').status).toBe(0);
    expect(w.run('linted', '--allow-plugins', '--baseline', '.ingress-lint-baseline.json').status).toBe(0);
  });
});

describe('a plugin', () => {
  const fixing = rule(
    `for (const one of graph.all('Service'))
      report(one.at('metadata', 'name'), 'here', { data: { name: one.name }, fix: { title: 'Rename', safe: false, edits: [{ at: one.at('metadata', 'name'), op: 'set', value: 'better' }] } });`,
    'renamed',
  );

  it('has its fixes applied where they are asked for by name', () => {
    const w = world({
      'mine/fix.cjs': `module.exports = ${body(`rules: [${fixing}]`)};`,
    });
    const text = () => readFileSync(join(w.here, 'linted/deploy/service.yaml'), 'utf8');
    const plugin = ['--plugin', '../mine/fix.cjs'];
    expect(w.run('linted', ...plugin, '--fix').stderr).toContain('nothing that --fix can mend');
    expect(text()).toContain('name: web');
    const wrong = w.run('linted', ...plugin, '--fix', '--fix-unsafe', 'team/renamd');
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('--fix-unsafe names a rule "team/renamd" that does not exist');
    expect(wrong.stderr).toContain('Did you mean "team/renamed"?');
    expect(w.run('linted', '--fix', '--fix-unsafe', 'team/renamed').stderr).toContain('does not exist');
    const dry = w.run('linted', ...plugin, '--fix-dry-run', '--fix-unsafe', 'team/renamed');
    expect(dry.stdout).toContain('+  name: better');
    expect(text()).toContain('name: web');
    w.run('linted', ...plugin, '--fix', '--fix-unsafe', 'team/renamed');
    expect(text()).toContain('name: better');
  });

  it('has its findings compared by --since', () => {
    const w = world();
    rmSync(join(w.here, 'linted/.git'), { recursive: true });
    const git = gitIn(join(w.here, 'linted'));
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'one');
    w.write('linted/deploy/more.yaml', service('more'));
    const { stdout, stderr } = w.run(
      'linted',
      '--plugin',
      '../mine/plugin.cjs',
      '--since',
      'HEAD',
      '--format',
      'compact',
    );
    expect(stderr).toBe('');
    expect(stdout).toContain('Service "more" is here');
    expect(stdout).not.toContain('Service "web" is here');
  });

  it('is an extension in SARIF, which every validator takes', { timeout: 60_000 }, () => {
    const w = world({
      'mine/boom.cjs': `module.exports = { name: 'boom', version: 'v7', rules: [${rule("throw new Error('boom');", 'late')}] };`,
    });
    const file = join(w.here, 'out.sarif');
    const { status } = w.run(
      'linted',
      '--plugin',
      '../mine/plugin.cjs',
      '--plugin',
      '../mine/boom.cjs',
      '--output',
      file,
    );
    expect(status).toBe(2);
    const { runs } = JSON.parse(readFileSync(file, 'utf8')) as Log;
    const [{ tool, results, invocations }] = runs as [Run];
    expect(tool.driver.rules?.some(({ id }) => id.includes('/'))).toBe(false);
    expect(tool.extensions).toMatchObject([
      {
        name: 'team',
        version: '1.0.0',
        semanticVersion: '1.0.0',
        rules: [{ id: 'team/seen', help: { text: expect.stringContaining('Why we look.') as string } }],
      },
      { name: 'boom', version: 'v7', rules: [{ id: 'boom/late' }] },
    ]);
    expect(tool.extensions?.[1]).not.toHaveProperty('semanticVersion');
    const [result] = (results ?? []).filter(({ ruleId }) => ruleId === 'team/seen');
    expect(result).toMatchObject({ rule: { id: 'team/seen', index: 0, toolComponent: { index: 0, name: 'team' } } });
    expect(result).not.toHaveProperty('ruleIndex');
    expect(invocations?.[0]?.toolExecutionNotifications).toMatchObject([
      { associatedRule: { id: 'boom/late', index: 0, toolComponent: { index: 1, name: 'boom' } } },
    ]);
    const multitool = join(root, 'node_modules/@microsoft', `sarif-multitool-${process.platform}`);
    if (existsSync(multitool))
      expect(node(root, 'scripts/validate-sarif.mjs', file)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('the library', () => {
  const team = {
    name: 'team',
    version: '1.0.0',
    rules: [
      defineRule({
        id: 'seen',
        summary: 'Seen.',
        severity: 'warning',
        evidence: 'local',
        since: '1.0.0',
        messages: { here: { text: 'Service "{name}" is here.', effect: 'It runs.', help: 'Leave it.' } },
        check(graph, report) {
          for (const one of graph.all('Service'))
            report(one.at('metadata', 'name'), 'here', { data: { name: one.name } });
        },
      }),
    ],
  } satisfies PluginSpec;
  const files = { 'service.yaml': service() };
  const config = { plugins: ['./team.mjs'], rules: { 'team/seen': 'error' } };

  it('takes plugins by hand, in place of those that a config names', async () => {
    for (const given of [config, false as const]) {
      const { findings, plugins } = await lintFiles({ files, config: given, plugins: [team] });
      expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
        ['team/seen', given ? 'error' : 'warning'],
      ]);
      expect(plugins).toEqual([{ name: 'team', version: '1.0.0' }]);
    }
    const found = { ...files, 'ingress-lint.yaml': 'plugins: [./team.mjs]\nrules: { team/seen: note }\n' };
    const { findings } = await lintFiles({ files: found, plugins: [team] });
    expect(findings.map(({ severity }) => severity)).toEqual(['note']);
    // Without them the rule is not known, and without rules of theirs nothing is missed.
    expect(await problemsOf({ files: found, plugins: [] })).toMatchObject([expect.stringContaining('team/seen')]);
    const bare = { ...files, 'ingress-lint.yaml': 'plugins: [./team.mjs]\n' };
    expect((await lintFiles({ files: bare, plugins: [] })).plugins).toBeUndefined();
  });

  it.each([
    ['an object', { files, config }],
    ['a file', { files: { ...files, 'ingress-lint.yaml': 'plugins: [./team.mjs]\n' } }],
  ])('says what to do with plugins that %s names', async (_what, options) => {
    const [problem, ...more] = await problemsOf(options);
    expect(more).toEqual([]);
    expect(problem).toContain('The config names plugins (./team.mjs), and the library loads none.');
    expect(problem).toContain("import team from './team.mjs'; lint({ plugins: [team] })");
    expect(problem).not.toContain('--');
  });

  it('says what is wrong with one', async () => {
    const broken = { ...team, version: '' };
    expect(await problemsOf({ files, plugins: [broken] })).toMatchObject([
      expect.stringContaining('plugin 1 cannot be used: its plugin has no "version"'),
    ]);
    expect(await problemsOf({ files, plugins: [team, team] })).toMatchObject([
      expect.stringContaining('two plugins are called "team"'),
    ]);
  });

  async function problemsOf(options: LintOptions): Promise<readonly string[]> {
    const outcome = await lintFiles(options).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(InputError);
    return (outcome as InputError).problems;
  }
});

describe("a plugin's controller", () => {
  const door = (runs = '') => `{ name: 'doors', kinds: new Set(['Door']), ${runs}
    lower: (one, { graph, backend }) => [{ from: one, className: { name: undefined, source: 'none' }, host: one.view.host, path: one.view.path ?? '/', match: one.view.match ?? 'Prefix', backend: backend(graph.references({ from: one })[0]), at: one.at('spec', 'host') }] }`;
  const kind = `{ kind: 'Door', groups: ['example.com'], namespaced: true, read: (value) => value.spec ?? {},
    *references(one) { yield { role: 'backend', kind: 'Service', namespace: one.namespace, name: one.view.service, at: one.at('spec', 'service'), port: { number: 80, at: one.at('spec', 'service') } }; } }`;
  const plugin = (runs?: string) => `module.exports = ${body(`kinds: [${kind}], controllers: [${door(runs)}]`)};`;
  const runs = "runs: ({ containers }) => containers.some(({ image }) => image === 'registry.example.org/doors:1'),";
  const app = (name: string, image: string, type = 'ClusterIP', port = 80) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: main, image: '${image}', ports: [{ containerPort: 8080 }] }] }
---
apiVersion: v1
kind: Service
metadata: { name: ${name} }
spec: { type: ${type}, selector: { app: ${name} }, ports: [{ port: ${port}, targetPort: 8080 }] }
---
`;
  const object = (host: string, more = '') =>
    `apiVersion: example.com/v1\nkind: Door\nmetadata: { name: door }\nspec: { host: ${host}, service: web${more} }\n---\n`;
  const doors = app('doors', 'registry.example.org/doors:1', 'LoadBalancer');
  const nginx = app('nginx', 'registry.k8s.io/ingress-nginx/controller:v1.12.0', 'LoadBalancer');
  const web = app('web', 'registry.example.org/web:1');
  const here = (manifests: string, text: string) => {
    const w = world({ 'mine/doors.cjs': text, 'linted/deploy/service.yaml': manifests });
    return (...args: string[]) => w.run('linted', ...args, '--plugin', '../mine/doors.cjs');
  };

  it('takes what comes to its Pods, and nothing else does', () => {
    const run = here(doors + web + object('a.example.org'), plugin(runs));
    const { status, stdout } = run('trace', 'http://a.example.org/x');
    expect(stdout).toMatch(/controller +Deployment default\/doors/);
    expect(stdout).toMatch(/router +Door default\/door: host a\.example\.org, path \/ \(Prefix\)/);
    expect(stdout).toMatch(/Pod +Deployment default\/web/);
    expect(status).toBe(0);
    expect(run('routes', '--format', 'json').stdout).toContain('"controller": "Deployment default/doors"');
    // An Ingress is not its business, nor its objects those of another controller.
    const ingress = `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: other }\nspec: { rules: [{ host: b.example.org, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }] }\n---\n`;
    const both = here(doors + web + object('a.example.org') + ingress, plugin(runs));
    expect(both('trace', 'http://b.example.org/').stdout).not.toMatch(/router +Ingress/);
  });

  it.each([
    ['which Pods run it is not said', doors + web, plugin()],
    ['none of the Pods runs it', web, plugin(runs)],
    ['the road leads to another controller', nginx + web, plugin(runs)],
    ['the road leads to another controller, and it may be that', nginx + web, plugin()],
  ])('is unknown, and never wrong, where %s', (_case, manifests, text) => {
    const run = here(manifests + object('a.example.org'), text);
    const { status, stdout } = run('trace', 'http://a.example.org/');
    expect(stdout).toContain('whether team/doors takes it is not known');
    expect(stdout).toMatch(/router +Door default\/door/);
    expect(stdout).not.toContain('404');
    expect(status).toBe(0);
    const routes = run('routes');
    expect(routes.stdout).toContain('a.example.org');
    expect(routes.status).toBe(0);
  });

  it('leaves to others what they route', () => {
    const ingress = `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: other }\nspec: { rules: [{ host: a.example.org, http: { paths: [{ path: /, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }] } }] }\n---\n`;
    const run = here(nginx + web + ingress + object('a.example.org'), plugin(runs));
    expect(run('trace', 'http://a.example.org/').stdout).toMatch(/router +Ingress default\/other/);
  });

  it('has its own kinds of paths, of which nothing is guessed', () => {
    const run = here(doors + web + object('a.example.org', ', path: /x.*, match: Regex'), plugin(runs));
    const { status, stdout } = run('trace', 'http://a.example.org/y');
    expect(stdout).toContain('unless a placeholder or a pattern stands for them');
    expect(status).toBe(0);
  });

  it.each([
    ['a host that is no text', object('[a, b]')],
    ['a path that is no text', object('a.example.org', ', path: 7')],
    ['a Service that has no name', object('a.example.org').replace('service: web', 'service: {}')],
    ['nothing', object('a.example.org').replace(/spec:.*/, 'spec: text')],
  ])('that hands on %s is to blame, and nothing else breaks', (_what, manifests) => {
    const run = here(doors + web + manifests, plugin(runs));
    for (const args of [[], ['trace', 'http://a.example.org/'], ['routes'], ['graph']]) {
      const { status, stdout, stderr } = run(...args);
      expect(stdout + stderr).toContain('the plugin "team" failed while');
      expect(stdout + stderr).toContain('each of its type');
      expect(stderr).not.toContain('a defect of ingress-lint');
      expect(status).toBe(2);
    }
  });

  it('has broken roads told as those of others are', () => {
    const run = here(doors + web.replaceAll('name: web', 'name: wbe') + object('a.example.org'), plugin(runs));
    const { status, stdout } = run('trace', 'http://a.example.org/');
    expect(stdout).toContain('service-not-found');
    expect(status).toBe(1);
    expect(run().stdout).toContain('service-not-found');
    expect(run('graph').stdout).toContain('a.example.org');
  });
});

it('the example is built, tested and used by an outsider', { timeout: 120_000 }, () => {
  const project = join(folder, 'example');
  cpSync(join(root, 'examples/plugin'), project, {
    recursive: true,
    filter: (path) => !/[\\/](?:node_modules|dist)$/.test(path),
  });
  const env = {
    ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'))),
    PATH: [dirname(process.execPath), process.env.PATH].join(delimiter),
    npm_config_cache: join(folder, 'cache'),
    npm_config_update_notifier: 'false',
  };
  const npm = (cwd: string, ...args: string[]) => {
    const { status, stderr } = spawnSync('npm', args, {
      cwd,
      env,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect(status, stderr).toBe(0);
  };
  // The compiler is this repository's: nothing is fetched.
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as object;
  writeFileSync(join(project, 'package.json'), JSON.stringify({ ...manifest, devDependencies: {} }));
  npm(root, 'pack', '--pack-destination', project);
  npm(
    project,
    'install',
    '--offline',
    '--omit=dev',
    '--no-save',
    '--no-audit',
    '--no-fund',
    `./ingress-lint-${version}.tgz`,
  );
  const built = node(project, join(root, 'node_modules/typescript/bin/tsc'), '-p', '.');
  expect(built.status, built.stdout).toBe(0);
  const tested = node(project, '--test', 'test/rules.test.mjs');
  expect(tested.status, tested.stdout).toBe(0);
  expect(tested.stdout).toMatch(/pass 4$/m);

  const program = join(project, 'node_modules/ingress-lint/dist/ingress-lint.cjs');
  const used = node(
    join(project, 'cases/host-of-team/bad'),
    program,
    '--plugin',
    '../../../dist/index.js',
    '--format',
    'example/csv',
  );
  expect(used).toMatchObject({
    status: 1,
    stderr: '',
    stdout:
      'file,line,severity,rule,message\n"all.yaml","29","error","example/host-of-team","Host ""www.example.org"" is not below shop.example.com."\n',
  });
  const traced = node(
    join(project, 'cases/host-route/good'),
    program,
    ...['trace', 'http://www.shop.example.com/', '--plugin', '../../../dist/index.js'],
  );
  expect(traced).toMatchObject({ status: 0, stderr: '' });
  expect(traced.stdout).toContain('example/host-routes');
  expect(traced.stdout).toMatch(/router +HostRoute default\/web/);
});
