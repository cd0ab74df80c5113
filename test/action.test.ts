/** The Action as a runner starts it: inputs in the environment and nothing else, the workspace as the working directory. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Log } from 'sarif';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

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

/** One step: `with` as in a workflow, the defaults of action.yml for the rest. */
function step(inputs: Readonly<Record<string, string>>) {
  const file = join(folder, 'output');
  writeFileSync(file, '');
  const names = Object.entries({ ...defaults, ...inputs });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, manifest.runs.main)], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH,
      GITHUB_ACTIONS: 'true',
      CI: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: file,
      RUNNER_TEMP: join(folder, 'temp'),
      ...Object.fromEntries(names.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value])),
    },
    encoding: 'utf8',
  });
  expect(stderr, 'the runner would obey commands on standard error too').toBe('');
  expect(readdirSync(join(folder, 'temp')), 'leaves nothing behind').toEqual([]);
  return { status, stdout, outputs: outputsOf(readFileSync(file, 'utf8')), annotations: annotationsOf(stdout) };
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
