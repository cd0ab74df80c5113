/** The inputs of action.yml. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Environment, Problem } from './protocol.ts';

export interface Inputs {
  /** Absolute path of the working directory. */
  readonly directory: string;
  readonly paths: readonly string[];
  readonly config: string;
  readonly failOn: string;
  readonly since: string;
  readonly changedOnly: boolean;
  readonly baseline: string;
  /** Absolute path, or the empty string for no file. */
  readonly sarif: string;
  readonly annotations: boolean;
  readonly summary: boolean;
}

/** The runner gives input `fail-on` as the variable `INPUT_FAIL-ON`. */
const input = (environment: Environment, name: string): string =>
  (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();

/** The inputs, or the first that is wrong. */
export function readInputs(environment: Environment): Inputs | Problem {
  const workspace = environment.GITHUB_WORKSPACE || process.cwd();
  const given = input(environment, 'working-directory');
  const directory = resolve(workspace, given);
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    return {
      problem: `working-directory: there is no directory "${given}" in ${workspace}. Is the repository checked out?`,
    };

  const switches = { annotations: true, summary: true, 'changed-only': false };
  for (const [name, otherwise] of Object.entries(switches)) {
    const value = input(environment, name).toLowerCase() || String(otherwise);
    if (value !== 'true' && value !== 'false') return { problem: `${name}: expected true or false, got "${value}".` };
    Object.assign(switches, { [name]: value === 'true' });
  }

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
    changedOnly: switches['changed-only'],
    baseline: input(environment, 'baseline'),
    sarif: sarif === '' ? '' : resolve(directory, sarif),
    annotations: switches.annotations,
    summary: switches.summary,
  };
}
