/** The package as a library: what `npm pack` makes, installed elsewhere, imported, required, compiled and judged by the tools that judge packages. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../src/index.ts';
import { ingress, service } from './cli/run.ts';
import { fromNpm, node, releases } from './tools.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = join(root, 'node_modules/typescript/bin/tsc');
let folder: string;
let project: string;

function run(command: string, args: readonly string[], cwd = project) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_)/.test(name)));
  return spawnSync(command, args, {
    cwd,
    env: { ...env, npm_config_cache: join(folder, 'cache'), npm_config_update_notifier: 'false' },
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  });
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingress-lint-api-'));
  project = join(folder, 'project');
  const packed = run('npm', ['pack', '--silent', '--pack-destination', folder], root);
  expect(packed.status, packed.stderr).toBe(0);
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  };
  put('package.json', '{"private": true}\n');
  put('shop/.git/HEAD', '');
  put('shop/deploy/service.yaml', service);
  put('shop/deploy/ingress.yaml', ingress('web').replace('number: 80', 'number: 81'));
  const install = run('npm', [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    join(folder, `ingress-lint-${version}.tgz`),
  ]);
  expect(install.status, install.stderr).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The examples of the page, each with what it prints if the page says so. */
const page = readFileSync(join(root, 'docs/api.md'), 'utf8');
const examples = [...page.matchAll(/```js\n([\s\S]*?)```\n(?:\n```console\n([\s\S]*?)```)?/g)].map(
  ([, code = '', output]) => ({
    code,
    output,
  }),
);

describe.each(releases)('on Node %s', (release) => {
  const tool = node(release);
  describe.skipIf('reason' in tool)('reason' in tool ? `(${tool.reason})` : 'runs', () => {
    const program = 'path' in tool ? tool.path : '';

    it.each(examples.map((example, index) => [index + 1, example] as const))(
      'example %i of docs/api.md',
      (index, { code, output }) => {
        const file = join(project, `example-${index}.mjs`);
        writeFileSync(file, code);
        const { status, stdout, stderr } = run(program, [file]);
        expect(status, stderr).toBe(0);
        if (output !== undefined) expect(stdout).toBe(output);
        expect(stdout).not.toBe('');
      },
    );

    it('from CommonJS, and the rules are the same ones', () => {
      const code = `
        const { lint, rules } = require('ingress-lint');
        const testing = require('ingress-lint/testing');
        lint({ cwd: 'shop' }).then(({ findings }) => console.log(findings.length, rules.length > 50, typeof testing.lintCase));`;
      expect(run(program, ['-e', code])).toMatchObject({ status: 0, stderr: '', stdout: '1 true function\n' });
    });
  });
});

describe('the types', () => {
  it.each([
    ['node16', 'node16', 'mts'],
    ['node16', 'node16', 'cts'],
    ['nodenext', 'nodenext', 'mts'],
    ['bundler', 'esnext', 'ts'],
  ])('compile under strict with moduleResolution %s and module %s from .%s', (resolution, module, extension) => {
    const flags = [
      '--noEmit',
      '--strict',
      '--exactOptionalPropertyTypes',
      '--noUncheckedIndexedAccess',
      '--skipLibCheck',
      'false',
    ];
    const target = [
      '--target',
      'es2023',
      '--lib',
      'es2023',
      '--types',
      '',
      '--module',
      module,
      '--moduleResolution',
      resolution,
    ];
    const good = join(project, `good.${extension}`);
    writeFileSync(
      good,
      `import { buildGraph, defineRule, format, lint, rules, trace, type Finding, type Graph, type Report } from 'ingress-lint';
import { compareCase, lintCase, memoryHost } from 'ingress-lint/testing';
export const rule = defineRule({
  id: 'mine', summary: 'Mine.', severity: 'note', evidence: 'local', since: '1.0.0',
  messages: { one: { text: 'Host {host}.', effect: '', help: '' } },
  check(graph, report) {
    for (const { host, at } of graph.routes()) report(at, 'one', { data: { host: host ?? '*' } });
    for (const service of graph.all('Service')) { const name: string = service.name; void name; void service.view.ports; }
  },
});
export async function all(): Promise<readonly Finding[]> {
  const report: Report = await lint({ files: { 'a.yaml': '' }, config: { preset: 'strict' }, rules: [...rules, rule] });
  const graphs: readonly Graph[] = await buildGraph();
  const [first] = await trace('https://a/', { from: 'node' });
  const end: string | undefined = first?.end;
  const text: string = format(report, 'sarif');
  const { missing } = compareCase(await lintCase(memoryHost({}), '.', [rule]));
  void [graphs, end, text, missing];
  return report.findings;
}
`,
    );
    const compiled = run(process.execPath, [tsc, ...flags, ...target, good]);
    expect(compiled.status, compiled.stdout).toBe(0);
    // What is any would let everything pass.
    const bad = join(project, `bad.${extension}`);
    writeFileSync(
      bad,
      `import { format, lint } from 'ingress-lint';
export const wrong = async () => {
  const report = await lint({ path: ['deploy'] });
  const rule: number = report.findings[0]!.rule;
  return format(report, 'serif') + rule;
};
`,
    );
    const { stdout } = run(process.execPath, [tsc, ...flags, ...target, bad]);
    expect(stdout.match(/error TS\d+/g)).toHaveLength(3);
  });
});

const publint = fromNpm('publint', '0.3.25', 'publint');
it.skipIf('reason' in publint)(`publint has nothing to say${'reason' in publint ? ` (${publint.reason})` : ''}`, () => {
  const program = 'path' in publint ? publint.path : '';
  const { status, stdout } = run(process.execPath, [program, '--strict', join(folder, `ingress-lint-${version}.tgz`)]);
  expect(status, stdout).toBe(0);
  expect(stdout).toContain('All good!');
});

const attw = fromNpm('@arethetypeswrong/cli', '0.18.5', 'attw');
it.skipIf('reason' in attw)(`the types are not wrong${'reason' in attw ? ` (${attw.reason})` : ''}`, () => {
  const tarball = join(folder, `ingress-lint-${version}.tgz`);
  const program = 'path' in attw ? attw.path : '';
  // node10 knows no exports; Node 20 does not resolve that way.
  const args = [
    tarball,
    '--profile',
    'node16',
    '--exclude-entrypoints',
    'package.json',
    '--no-color',
    '--format',
    'ascii',
  ];
  const { status, stdout, stderr } = run(process.execPath, [program, ...args]);
  expect(status, stdout + stderr).toBe(0);
  expect(existsSync(tarball)).toBe(true);
});
