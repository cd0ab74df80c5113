/**
 * The GitHub Action: reads the inputs of action.yml, runs the command of `dist/ingress-lint.cjs` once, and hands its results to the runner.
 * It speaks the runner's protocol in its own few lines, because @actions/core is thirty times as large. There is no shell: inputs reach
 * the command as separate arguments.
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** What went wrong before or in the run, in words for the user. */
interface Problem {
  readonly problem: string;
}

interface Inputs {
  readonly directory: string;
  readonly paths: readonly string[];
  readonly config: string;
  readonly failOn: string;
  readonly since: string;
  readonly baseline: string;
  /** Absolute path, or the empty string for no file. */
  readonly sarif: string;
  readonly annotations: boolean;
}

interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** The runner gives input `fail-on` as the variable `INPUT_FAIL-ON`. */
const input = (environment: Environment, name: string): string =>
  (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();

function readInputs(environment: Environment): Inputs | Problem {
  const workspace = environment.GITHUB_WORKSPACE || process.cwd();
  const given = input(environment, 'working-directory');
  const directory = resolve(workspace, given);
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    return {
      problem: `working-directory: there is no directory "${given}" in ${workspace}. Is the repository checked out?`,
    };

  const annotations = input(environment, 'annotations').toLowerCase() || 'true';
  if (annotations !== 'true' && annotations !== 'false')
    return { problem: `annotations: expected true or false, got "${annotations}".` };

  const paths = input(environment, 'paths')
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const sarif = input(environment, 'sarif-file');
  return {
    directory,
    paths: paths.length > 0 ? paths : ['.'],
    config: input(environment, 'config'),
    failOn: input(environment, 'fail-on'),
    since: input(environment, 'since'),
    baseline: input(environment, 'baseline'),
    sarif: sarif === '' ? '' : resolve(directory, sarif),
    annotations: annotations === 'true',
  };
}

/** A message in which nothing can start another command. */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Text that the runner shows and does not obey, whatever a manifest has put into it. */
function unheeded(text: string): string {
  if (text === '') return '';
  const token = randomUUID();
  return `::stop-commands::${token}\n${text.trimEnd()}\n::${token}::\n`;
}

/** A line of the file GITHUB_OUTPUT, in the form that takes any value. */
function output(name: string, value: string | number): string {
  const end = randomUUID();
  return `${name}<<${end}\n${value}\n${end}\n`;
}

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Runs the linter once for the log, the annotations, the SARIF file and the counts; gives the exit code. */
function run(environment: Environment, scratch: string): number | Problem {
  const inputs = readInputs(environment);
  if ('problem' in inputs) return inputs;
  const { sarif } = inputs;
  if (sarif !== '') mkdirSync(dirname(sarif), { recursive: true });

  const json = join(scratch, 'report.json');
  const github = join(scratch, 'annotations.txt');
  const command = spawnSync(
    process.execPath,
    [
      join(import.meta.dirname, 'ingress-lint.cjs'),
      '--format=pretty',
      `--output=json=${json}`,
      ...(inputs.annotations ? [`--output=github=${github}`] : []),
      ...(sarif === '' ? [] : [`--output=sarif=${sarif}`]),
      ...(inputs.config === '' ? [] : [`--config=${inputs.config}`]),
      ...(inputs.failOn === '' ? [] : [`--fail-on=${inputs.failOn}`]),
      ...(inputs.since === '' ? [] : [`--since=${inputs.since}`]),
      ...(inputs.baseline === '' ? [] : [`--baseline=${inputs.baseline}`]),
      '--',
      ...inputs.paths,
    ],
    {
      cwd: inputs.directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      maxBuffer: Number.POSITIVE_INFINITY,
    },
  );
  if (command.error) return { problem: `the linter did not start: ${command.error.message}` };
  process.stdout.write(unheeded(command.stdout) + read(github));

  if (command.status === 0 || command.status === 1) {
    process.stdout.write(unheeded(command.stderr));
    const { errors, warnings, notes } = (JSON.parse(read(json)) as { summary: Summary }).summary;
    const outputs = { ...(sarif === '' ? {} : { 'sarif-file': sarif }), errors, warnings, notes };
    const lines = Object.entries(outputs).map(([name, value]) => output(name, value));
    if (environment.GITHUB_OUTPUT) appendFileSync(environment.GITHUB_OUTPUT, lines.join(''));
    return command.status;
  }
  // No outputs: half a SARIF file would close alerts that still stand.
  const end = command.status === null ? `was ended by ${command.signal}` : `ended with exit code ${command.status}`;
  return { problem: command.stderr.trim() || `the linter ${end}; what it said is in the log above.` };
}

const scratch = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'ingress-lint-'));
try {
  const result = run(process.env, scratch);
  if (typeof result !== 'number') process.stdout.write(`::error title=ingress-lint::${escaped(result.problem)}\n`);
  process.exitCode = typeof result === 'number' ? result : 2;
} catch (error) {
  process.stdout.write(`::error title=ingress-lint::${escaped(String(error))}\n`);
  process.exitCode = 2;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
