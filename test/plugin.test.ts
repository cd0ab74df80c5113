/** Plugins as users load them: real modules, real processes. The example is built and run as by an outsider, against the packed package. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

  it('of TypeScript runs, or says what it takes', () => {
    const { status, stdout, stderr } = lint(
      '--plugin',
      put('typed.mts', `const plugin: object = ${body(`rules: [${seen}]`)};\nexport default plugin;`),
    );
    if ('typescript' in process.features && process.features.typescript) expect(stdout).toContain('team/seen');
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

describe('what a repository names', () => {
  const marked = (name: string) =>
    `require('node:fs').writeFileSync(${JSON.stringify(join(folder, name))}, 'ran');\nmodule.exports = ${body(`rules: [${seen}]`)};`;
  const ran = (name: string) =>
    node(folder, '-e', `process.exit(require('fs').existsSync(${JSON.stringify(join(folder, name))}) ? 7 : 0)`)
      .status === 7;

  it('is not run without --allow-plugins, neither by config nor by path', () => {
    writeFileSync(join(repository, 'team.cjs'), marked('ran-1'));
    const path = lint('--plugin', './team.cjs');
    expect(path.status).toBe(2);
    expect(path.stderr).toContain('lies in the repository that is linted');
    expect(path.stderr).toContain('--allow-plugins');
    // A link from outside leads into it all the same.
    symlinkSync(join(repository, 'team.cjs'), join(own, 'link.cjs'));
    expect(lint('--plugin', join(own, 'link.cjs')).stderr).toContain('lies in the repository');

    writeFileSync(join(repository, 'ingress-lint.yaml'), 'plugins: [./team.cjs]\nrules:\n  team/seen: error\n');
    const config = lint();
    expect(config.status).toBe(2);
    expect(config.stderr).toContain('ingress-lint.yaml:1:1');
    expect(config.stderr).toContain('--allow-plugins');
    expect(ran('ran-1')).toBe(false);

    const allowed = lint('--allow-plugins');
    expect(allowed.stderr).toBe('');
    expect(allowed.stdout).toContain('team/seen');
    expect(allowed.status).toBe(1);
    expect(ran('ran-1')).toBe(true);
  });

  it('appears where rules do', () => {
    expect(lint('rules', '--allow-plugins').stdout).toMatch(/^team\/seen +warning +Seen\.$/m);
    expect(lint('explain', 'team/seen', '--allow-plugins').stdout).toContain('Why we look.');
    const sarif = JSON.parse(lint('--allow-plugins', '--format', 'sarif').stdout) as {
      runs: { tool: { driver: { rules: { id: string; help: { text: string } }[] } }; results: { ruleId: string }[] }[];
    };
    expect(sarif.runs[0]?.tool.driver.rules.find(({ id }) => id === 'team/seen')?.help.text).toContain('Why we look.');
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('team/seen');
  });

  it('can be suppressed by comment and by annotation, and is missed when it hides nothing', () => {
    const text = (name: string, annotation: string) =>
      `apiVersion: v1\nkind: Service\nmetadata:\n  name: web${name}\n${annotation}spec:\n  type: ExternalName\n  externalName: www.example.org\n`;
    writeFileSync(join(repository, 'service.yaml'), text(' # ingress-lint-ignore team/seen -- known', ''));
    expect(lint('--allow-plugins')).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(
      join(repository, 'service.yaml'),
      text('', '  annotations:\n    ingress-lint.dev/ignore.team.seen: known\n'),
    );
    expect(lint('--allow-plugins')).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(
      join(repository, 'service.yaml'),
      text('', '').replace('spec:', 'spec: # ingress-lint-ignore team/seen -- nothing here'),
    );
    expect(lint('--allow-plugins').stdout).toContain('unused-suppression');
  });

  it('can be accepted by a baseline', () => {
    writeFileSync(
      join(repository, 'service.yaml'),
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  type: ExternalName\n  externalName: a.example.org\n',
    );
    expect(lint('--allow-plugins').status).toBe(1);
    expect(lint('--allow-plugins', '--write-baseline').status).toBe(0);
    expect(lint('--allow-plugins', '--baseline', '.ingress-lint-baseline.json').status).toBe(0);
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
});
