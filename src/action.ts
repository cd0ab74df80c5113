/**
 * The GitHub Action: reads the inputs of action.yml, runs the commands of `dist/ingress-lint.cjs`, and hands their results to the runner.
 * It speaks the runner's protocol in its own few lines, because @actions/core is thirty times as large. There is no shell: inputs reach
 * the command as separate arguments.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { annotate, type JsonReport } from './action/annotations.ts';
import { baseOf, touchedSince } from './action/change.ts';
import { type Inputs, readInputs } from './action/inputs.ts';
import { annotation, type Environment, output, type Problem, unheeded } from './action/protocol.ts';
import { type Route, roads } from './action/roads.ts';

/** The runner refuses a larger summary of a step whole. */
const largestSummary = 1024 * 1024;

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function start({ directory }: Inputs, args: readonly string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'ingress-lint.cjs'), ...args], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
}

/** The working directory as seen from the root of its repository. */
function inRepository(directory: string): string {
  const real = realpathSync(directory);
  for (let root = real; ; root = dirname(root)) {
    if (existsSync(join(root, '.git'))) return relative(root, real).replaceAll('\\', '/');
    if (root === dirname(root)) return '';
  }
}

/** What is reported: all that is found, or what a change brought since a commit. */
function changeOf(
  inputs: Inputs,
  environment: Environment,
): { readonly base: string | undefined; readonly since: string } {
  const base = inputs.since === '' ? baseOf(inputs.directory, environment) : inputs.since;
  if (inputs.since !== '' || !inputs.changedOnly) return { base, since: inputs.since };
  if (base === undefined)
    process.stdout.write(
      annotation(
        'notice',
        `changed-only: this run (${environment.GITHUB_EVENT_NAME || 'no event'}) is for no change that has a commit before it, so everything is reported.`,
      ),
    );
  return { base, since: base ?? '' };
}

/** The page for the job's summary: the findings, and what becomes of the routes. */
function summarize(inputs: Inputs, input: readonly string[], findings: string): string {
  const { status, stdout } = start(inputs, ['routes', '--format=json', ...input]);
  // What is wrong with the input has been told by the run before.
  if (status !== 0 && status !== 1) return findings;
  const { routes } = JSON.parse(stdout) as { routes: readonly Route[] };
  return findings + roads(routes, largestSummary - Buffer.byteLength(findings) - 1024);
}

/** Runs the linter once for the log, the annotations, the SARIF file and the counts, and once for the routes; gives the exit code. */
function run(environment: Environment, scratch: string): number | Problem {
  const inputs = readInputs(environment);
  if ('problem' in inputs) return inputs;
  const { sarif } = inputs;
  if (sarif !== '') mkdirSync(dirname(sarif), { recursive: true });

  const { base, since } = changeOf(inputs, environment);
  const json = join(scratch, 'report.json');
  const markdown = join(scratch, 'summary.md');
  const config = inputs.config === '' ? [] : [`--config=${inputs.config}`];
  const paths = ['--', ...inputs.paths];
  const page = inputs.summary ? environment.GITHUB_STEP_SUMMARY : undefined;
  const command = start(inputs, [
    '--format=pretty',
    `--output=json=${json}`,
    ...(page ? [`--output=markdown=${markdown}`] : []),
    ...(sarif === '' ? [] : [`--output=sarif=${sarif}`]),
    ...config,
    ...(inputs.failOn === '' ? [] : [`--fail-on=${inputs.failOn}`]),
    ...(since === '' ? [] : [`--since=${since}`]),
    ...(inputs.baseline === '' ? [] : [`--baseline=${inputs.baseline}`]),
    ...paths,
  ]);
  if (command.error) return { problem: `the linter did not start: ${command.error.message}` };
  process.stdout.write(unheeded(command.stdout));
  const text = read(json);
  const report = text === '' ? undefined : (JSON.parse(text) as JsonReport);
  if (report && inputs.annotations) {
    const touched = base === undefined ? undefined : touchedSince(base, inputs.directory, environment);
    const elsewhere = page ? 'the summary' : 'the log above';
    process.stdout.write(annotate(report, inRepository(inputs.directory), touched, elsewhere));
  }
  if (page && report) appendFileSync(page, summarize(inputs, [...config, ...paths], read(markdown)));

  if ((command.status === 0 || command.status === 1) && report) {
    process.stdout.write(unheeded(command.stderr));
    const { errors, warnings, notes } = report.summary;
    const outputs = { ...(sarif === '' ? {} : { 'sarif-file': sarif }), errors, warnings, notes };
    const lines = Object.entries(outputs).map(([name, value]) => output(name, value));
    if (environment.GITHUB_OUTPUT) appendFileSync(environment.GITHUB_OUTPUT, lines.join(''));
    return command.status;
  }
  // No outputs: half a SARIF file would close alerts that still stand.
  const end = command.status === null ? `was ended by ${command.signal}` : `ended with exit code ${command.status}`;
  const said = command.stderr.trim() || `the linter ${end}; what it said is in the log above.`;
  return {
    problem:
      inputs.changedOnly && said.includes('shallow') ? `${said}\n  For a pull request fetch-depth: 2 is enough.` : said,
  };
}

const scratch = mkdtempSync(join(process.env.RUNNER_TEMP || tmpdir(), 'ingress-lint-'));
try {
  const result = run(process.env, scratch);
  if (typeof result !== 'number') process.stdout.write(annotation('error', result.problem));
  process.exitCode = typeof result === 'number' ? result : 2;
} catch (error) {
  process.stdout.write(annotation('error', String(error)));
  process.exitCode = 2;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
