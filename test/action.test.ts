/** The Action as a runner starts it: inputs in the environment and nothing else, the workspace as the working directory. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Log } from 'sarif';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ingress, service } from './cli/run.ts';
import { node, releases } from './tools.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const manifest = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Manifest;
const defaults = Object.fromEntries(Object.entries(manifest.inputs).map(([name, { default: value }]) => [name, value]));

let folder: string;
let workspace: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ingress-lint-action-'));
  workspace = join(folder, 'work space');
  mkdirSync(join(workspace, '.git'), { recursive: true });
  mkdirSync(join(folder, 'temp'));
  cpSync(join(root, 'examples'), join(workspace, 'examples'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a step runs in, besides its inputs. */
interface World {
  /** The program that runs the Action. */
  readonly path?: string;
  /** What GitHub tells of the event. */
  readonly event?: Readonly<Record<string, unknown>>;
}

/** One step: `with` as in a workflow, the defaults of action.yml for the rest. */
function step(inputs: Readonly<Record<string, string>>, { path = process.execPath, event }: World = {}) {
  const file = join(folder, 'output');
  const page = join(folder, 'summary');
  const told = join(folder, 'event.json');
  writeFileSync(file, '');
  writeFileSync(page, '');
  if (event) writeFileSync(told, JSON.stringify(event));
  const names = Object.entries({ ...defaults, ...inputs });
  const { status, stdout, stderr } = spawnSync(path, [join(root, manifest.runs.main)], {
    cwd: workspace,
    env: {
      ...gitEnvironment(),
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: file,
      GITHUB_STEP_SUMMARY: page,
      ...(event && { GITHUB_EVENT_PATH: told, GITHUB_EVENT_NAME: 'pull_request' }),
      RUNNER_TEMP: join(folder, 'temp'),
      ...Object.fromEntries(names.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
    },
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  expect(stderr, 'the runner would obey commands on standard error too').toBe('');
  expect(readdirSync(join(folder, 'temp')), 'leaves nothing behind').toEqual([]);
  return {
    status,
    stdout,
    outputs: outputsOf(readFileSync(file, 'utf8')),
    annotations: annotationsOf(stdout),
    summary: readFileSync(page, 'utf8'),
  };
}

/** None of the user's settings. */
const gitEnvironment = () => ({ GIT_CONFIG_GLOBAL: join(folder, 'no-config'), GIT_CONFIG_NOSYSTEM: '1' });

function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  const outside = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
    cwd,
    env: { ...outside, ...gitEnvironment() },
    encoding: 'utf8',
  });
  expect(status, `git ${args.join(' ')}\n${stderr}`).toBe(0);
  return stdout.trim();
}

/** The file as the runner reads it: `NAME<<END`, the value, `END`. */
function outputsOf(text: string): Record<string, string> {
  const entries = [...text.matchAll(/^([a-z-]+)<<(\S+)\n(.*?)\n\2\n/gms)];
  expect(entries.map(([whole]) => whole).join('')).toBe(text);
  for (const [, name] of entries) expect(Object.keys(manifest.outputs)).toContain(name);
  return Object.fromEntries(entries.map(([, name, , value]) => [name, value]));
}

/** What the runner obeys: commands, but none between `::stop-commands::TOKEN` and `::TOKEN::`. */
function annotationsOf(stdout: string): string[] {
  const annotations: string[] = [];
  let token: string | undefined;
  for (const line of stdout.split('\n')) {
    if (token !== undefined) {
      if (line === `::${token}::`) token = undefined;
      continue;
    }
    token = /^::stop-commands::(.+)$/.exec(line)?.[1];
    if (token === undefined && /^\s*::|##\[/.test(line)) annotations.push(line);
  }
  expect(token, 'commands are heeded again').toBeUndefined();
  return annotations;
}

const sarifOf = (file: string | undefined): Log => JSON.parse(readFileSync(file ?? '', 'utf8')) as Log;

describe('action.yml', () => {
  it('names a built file, and every input has a default', () => {
    expect(existsSync(join(root, manifest.runs.main))).toBe(true);
    for (const [name, entry] of Object.entries(manifest.inputs)) expect(typeof entry.default, name).toBe('string');
  });
});

describe('a step', () => {
  it('passes on the clean example and still writes SARIF, which closes the alerts that are mended', () => {
    const { status, stdout, outputs, annotations } = step({
      paths: 'examples/nlb-traefik',
      config: 'examples/nlb-traefik/ingress-lint.yaml',
    });
    expect(status, stdout).toBe(0);
    expect(annotations.filter((line) => /^::(?:error|warning)/.test(line))).toEqual([]);
    expect(outputs).toMatchObject({ errors: '0', warnings: '0', 'sarif-file': join(workspace, 'ingress-lint.sarif') });
    expect(sarifOf(outputs['sarif-file']).version).toBe('2.1.0');
  });

  it('fails on the broken example, at its lines, as seen from the root of the repository', () => {
    const { status, stdout, outputs, annotations } = step({
      'working-directory': 'examples/broken',
      'sarif-file': 'out put/lint.sarif',
    });
    expect(status, stdout).toBe(1);
    expect(Number(outputs.errors)).toBeGreaterThan(0);
    expect(annotations.filter((line) => line.startsWith('::error '))).toHaveLength(
      Math.min(10, Number(outputs.errors)),
    );
    for (const line of annotations)
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=examples\/broken\/[^,]+\.yaml,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=/,
      );
    expect(outputs['sarif-file']).toBe(join(workspace, 'examples/broken/out put/lint.sarif'));
    const results = sarifOf(outputs['sarif-file']).runs[0]?.results ?? [];
    expect(results).toHaveLength(Number(outputs.errors) + Number(outputs.warnings) + Number(outputs.notes));
    for (const result of results)
      expect(result.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^examples\/broken\/.+\.yaml$/);
    const judge = [join(root, 'scripts/validate-sarif.mjs'), outputs['sarif-file'] ?? ''];
    const { status: valid, stdout: verdict } = spawnSync(process.execPath, judge, { encoding: 'utf8' });
    expect(valid, verdict).toBe(0);
  });

  it('fails by `fail-on`, whatever is found', () => {
    const broken = { 'working-directory': 'examples/broken' };
    expect(step({ ...broken, 'fail-on': 'never' }).status).toBe(0);
    expect(step({ ...broken, 'fail-on': 'error' }).status).toBe(1);
  });

  it('annotates nothing and writes no SARIF when told so', () => {
    const { status, stdout, outputs, annotations } = step({
      'working-directory': 'examples/broken',
      annotations: 'false',
      'sarif-file': '',
    });
    expect(status).toBe(1);
    expect(annotations).toEqual([]);
    expect(stdout).toContain('my-app-ingress.yaml');
    expect(outputs['sarif-file']).toBeUndefined();
    expect(Number(outputs.errors)).toBeGreaterThan(0);
    expect(readdirSync(join(workspace, 'examples/broken'))).toEqual(readdirSync(join(root, 'examples/broken')));
  });

  it('takes paths line by line, with spaces and a leading dash in them', () => {
    cpSync(join(workspace, 'examples/broken'), join(workspace, '--two words'), { recursive: true });
    const { status, stdout, outputs } = step({
      paths: '\n  --two words/default  \r\n\n--two words/api-gateway-system\n',
    });
    expect(status, stdout).toBe(1);
    for (const result of sarifOf(outputs['sarif-file']).runs[0]?.results ?? [])
      expect(result.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/^--two%20words\//);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a working directory that is not there', { 'working-directory': 'no%0Awhere' }, /no directory "no%250Awhere"/],
    [
      'a working directory that is a file',
      { 'working-directory': 'examples/broken/ingress-lint.yaml' },
      /no directory/,
    ],
    ['a path that matches nothing', { paths: 'examples\nno such folder' }, /no such folder/],
    ['a config file that is not there', { config: 'nothing here.yaml' }, /nothing here\.yaml/],
    ['a severity that does not exist', { 'fail-on': 'eror' }, /eror/],
    ['neither true nor false', { annotations: 'yes' }, /true or false/],
    ['a SARIF file that cannot be written', { 'sarif-file': 'examples' }, /examples/],
  ])('says what is wrong with %s, and fails even if nothing may fail', (_, inputs, message) => {
    const { status, stdout, outputs, annotations } = step({ 'fail-on': 'never', ...inputs });
    expect(status, stdout).toBe(2);
    expect(annotations.filter((line) => line.startsWith('::error title=ingress-lint::'))).toHaveLength(1);
    expect(annotations.join('\n')).toMatch(message);
    expect(outputs['sarif-file']).toBeUndefined();
  });

  it('lets no manifest speak to the runner', () => {
    mkdirSync(join(workspace, 'hostile'));
    const evil = '::set-output name=errors::0\\n::error::one\\r\\n::add-mask::a ##[error]two';
    writeFileSync(
      join(workspace, 'hostile/service.yaml'),
      [
        'apiVersion: v1',
        'kind: Service',
        `metadata: {name: "${evil}"}`,
        `spec: {type: NodePort, ports: [{port: 80, nodePort: 1, name: "${evil}"}], selector: {"${evil}": "${evil}"}}`,
        '---',
        'x: [',
        '##[error]three',
        '::error::four',
        '',
      ].join('\n'),
    );
    const { annotations } = step({ paths: 'hostile' });
    expect(annotations.length).toBeGreaterThan(0);
    for (const line of annotations)
      expect(line).toMatch(/^::(?:error|warning|notice) file=hostile\/service\.yaml,line=/);
  });
});

describe.each(releases)('on Node %s', (release) => {
  const tool = node(release);
  const name = 'reason' in tool ? `reports the same (${tool.reason})` : 'reports the same';
  it.skipIf('reason' in tool)(name, () => {
    const inputs = { 'working-directory': 'examples/broken' };
    const { status, outputs, annotations, summary } = step(inputs, 'path' in tool ? { path: tool.path } : {});
    const here = step(inputs);
    expect(status).toBe(1);
    expect(outputs).toEqual(here.outputs);
    expect(annotations).toEqual(here.annotations);
    expect(summary).toBe(here.summary);
  });
});

/** An Ingress of its own host that asks for a port that Service "web" does not have. */
const broken = (name: string): string =>
  ingress('web').replace('name: web', `name: ${name}`).replace('shop.', `${name}.`).replace('number: 80', 'number: 81');

/** So many of them, and the Service. */
const brokenOnes = (count: number, name: (index: number) => string): string =>
  [service, ...Array.from({ length: count }, (_, index) => broken(name(index)))].join('---\n');

describe('the summary of the job', () => {
  it('has counts, findings, the broken roads as a picture, and all routes', () => {
    const { summary, outputs } = step({ 'working-directory': 'examples/broken' });
    expect(summary).toMatch(new RegExp(`^### ❌ ingress-lint: ${outputs.errors} errors`));
    expect(summary).toContain('<code>examples/broken/default/my-app-ingress.yaml&#58;19</code>');
    expect(summary).toMatch(/### Routes: \d+ broken/);
    expect(summary).toMatch(
      /```mermaid\nflowchart LR\n {2}n0\(\["admin\.example\.com\/"\]\)\n[\s\S]*--x x0\n[\s\S]*```/,
    );
    expect(summary).toContain('default/my-app-service has no port 8080');
    expect(summary).toMatch(/<details><summary>3 routes<\/summary>/);
  });

  it('has no picture where no road is broken', () => {
    const { summary } = step({ 'working-directory': 'examples/nlb-traefik' });
    expect(summary).toMatch(/^### (?:✅|⚠️) ingress-lint/);
    expect(summary).toContain('### Routes: 3 ok');
    expect(summary).not.toContain('mermaid');
  });

  it('is not written when told so, and then the rest is in the log', () => {
    mkdirSync(join(workspace, 'many'));
    writeFileSync(
      join(workspace, 'many/all.yaml'),
      brokenOnes(12, (index) => `in-${index}`),
    );
    const inputs = { paths: 'many', 'fail-on': 'never' };
    const quiet = step({ ...inputs, summary: 'false' });
    expect(quiet.summary).toBe('');
    expect(quiet.stdout).toMatch(/\d+ more findings? in the log above: /);
    expect(step(inputs).stdout).toMatch(/\d+ more findings? in the summary: /);
  });

  it('stays below what GitHub takes, however much there is to tell', () => {
    mkdirSync(join(workspace, 'huge'));
    const long = 'long-'.repeat(40);
    writeFileSync(
      join(workspace, 'huge/all.yaml'),
      brokenOnes(3000, (index) => `${long}${index}`),
    );
    const { summary } = step({ paths: 'huge', 'fail-on': 'never' });
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1024 * 1024);
    expect(summary).toMatch(/\d+ more findings not shown/);
    expect(summary).toMatch(/\d+ more broken routes not drawn/);
    expect(summary).toMatch(/\d+ more routes not shown[\s\S]*<\/details>\n$/);
  });

  it('lets no manifest draw or write', () => {
    mkdirSync(join(workspace, 'hostile'));
    const evil = 'a\\"]; click n0 \\"javascript:x\\" | <img src=x> ```';
    writeFileSync(
      join(workspace, 'hostile/all.yaml'),
      `${service}---\n${broken('web').replace('/\n', `"/${evil}"\n`)}`,
    );
    const { summary } = step({ paths: 'hostile', 'fail-on': 'never' });
    expect(summary).toContain('flowchart LR');
    expect(summary).not.toMatch(/<img|```(?!mermaid$|$)/m);
  });
});

describe('a pull request', () => {
  /** The branch of the pull request, merged with its base as GitHub does it, in a clone of so many commits. */
  function pullRequest(depth: number): { readonly event: Readonly<Record<string, unknown>> } {
    const origin = join(folder, 'origin');
    mkdirSync(origin);
    const commit = (files: Readonly<Record<string, string>>) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(origin, name)), { recursive: true });
        writeFileSync(join(origin, name), text);
      }
      git(origin, 'add', '--all');
      git(origin, 'commit', '--quiet', '--message=change');
      return git(origin, 'rev-parse', 'HEAD');
    };
    git(origin, 'init', '--quiet', '--initial-branch=main');
    const many = Array.from({ length: 12 }, (_, index) => `old-${index}.yaml`);
    const base = commit({
      'web.yaml': service,
      ...Object.fromEntries(many.map((name, index) => [`deploy/${name}`, broken(`in-${index}`)])),
    });
    git(origin, 'switch', '--quiet', '--create', 'topic');
    const head = commit({ 'deploy/zz-new.yaml': broken('new') });
    git(origin, 'switch', '--quiet', 'main');
    // What the base gains meanwhile is none of the pull request's.
    commit({ 'deploy/meanwhile.yaml': broken('meanwhile') });
    git(origin, 'merge', '--quiet', '--no-ff', '--message=merge', 'topic');
    rmSync(workspace, { recursive: true });
    git(folder, 'clone', '--quiet', `--depth=${depth}`, pathToFileURL(origin).href, workspace);
    return { event: { pull_request: { base: { sha: base }, head: { sha: head } } } };
  }

  const files = (lines: readonly string[]) => lines.map((line) => /file=([^,]+)/.exec(line)?.[1]);

  it('with changed-only is told what it brought, and code scanning gets everything', () => {
    const world = pullRequest(2);
    const { status, stdout, outputs, annotations, summary } = step({ 'changed-only': 'true' }, world);
    expect(status, stdout).toBe(1);
    expect(files(annotations)).toEqual(['deploy/zz-new.yaml']);
    expect(outputs).toMatchObject({ errors: '1' });
    expect(summary).toContain('### ❌ ingress-lint: 1 error');
    const { results = [] } = sarifOf(outputs['sarif-file']).runs[0] ?? {};
    expect(results.length).toBeGreaterThan(13);
    expect(results.filter(({ baselineState }) => baselineState === 'new')).toHaveLength(1);
    expect(results.filter(({ baselineState }) => baselineState === 'unchanged')).toHaveLength(results.length - 1);
    expect(results.some(({ suppressions }) => suppressions)).toBe(false);
    const judge = [join(root, 'scripts/validate-sarif.mjs'), outputs['sarif-file'] ?? ''];
    const { status: valid, stdout: verdict } = spawnSync(process.execPath, judge, { encoding: 'utf8' });
    expect(valid, verdict).toBe(0);
  });

  it('without it is told of everything, its own lines first', () => {
    const world = pullRequest(2);
    const { annotations, outputs } = step({}, world);
    const errors = annotations.filter((line) => line.startsWith('::error'));
    expect(Number(outputs.errors)).toBeGreaterThan(10);
    expect(errors).toHaveLength(10);
    expect(files(errors)[0]).toBe('deploy/zz-new.yaml');
    const { annotations: unordered } = step({});
    expect(files(unordered)).not.toContain('deploy/zz-new.yaml');
  });

  it('fails only for what it brought, whatever was there', () => {
    const world = pullRequest(2);
    writeFileSync(join(workspace, 'deploy/zz-new.yaml'), broken('new').replace('number: 81', 'number: 80'));
    expect(step({ 'changed-only': 'true' }, world).status).toBe(0);
    expect(step({}, world).status).toBe(1);
  });

  it('that was fetched without its base says what to fetch', () => {
    const world = pullRequest(1);
    const { status, annotations } = step({ 'changed-only': 'true' }, world);
    expect(status).toBe(2);
    expect(annotations.join('\n')).toMatch(/The clone is shallow\..*fetch-depth: 2 is enough/);
  });

  it('prefers the ref that `since` names', () => {
    const world = pullRequest(50);
    const { annotations } = step({ 'changed-only': 'true', since: 'HEAD~2' }, world);
    expect(files(annotations).sort()).toEqual(['deploy/meanwhile.yaml', 'deploy/zz-new.yaml']);
  });

  it('has a push compared with what was there before it, and a new branch with nothing', () => {
    pullRequest(50);
    const before = git(workspace, 'rev-parse', 'HEAD^1');
    expect(files(step({ 'changed-only': 'true' }, { event: { before } }).annotations)).toEqual(['deploy/zz-new.yaml']);
    const fresh = step({ 'changed-only': 'true' }, { event: { before: '0'.repeat(40) } });
    expect(Number(fresh.outputs.errors)).toBeGreaterThan(12);
    expect(
      fresh.annotations.filter((line) => line.startsWith('::notice title=ingress-lint::changed-only: ')),
    ).toHaveLength(1);
    const gone = { before: 'a'.repeat(40), forced: true };
    expect(Number(step({ 'changed-only': 'true' }, { event: gone }).outputs.errors)).toBeGreaterThan(12);
  });
});
