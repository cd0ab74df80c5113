/**
 * Programs of this machine, run with the least that they need: an environment of our own making, no input, a directory of our own, a limit on time
 * and on output. Loaded only when one is to be run.
 */
import { spawn } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { delimiter, dirname, isAbsolute, join } from 'node:path';
import type { Programs, RunOptions, RunResult, Scratch } from './host.ts';

/**
 * The programs on the PATH.
 *
 * @param env the environment: its PATH says where to look, and what a program of Windows cannot do without is handed on
 */
export function programsOf(env: Readonly<Record<string, string | undefined>>): Programs {
  return {
    atOnce: Math.max(1, Math.min(8, availableParallelism())),
    find: (name, isAllowed) => findProgram(env, name, isAllowed),
    run: (program, args, options) =>
      // What cannot be started at all (Node's permission model) throws.
      run(program, args, options, env).catch(() => ({ ok: false, stdout: '', stderr: '', problem: 'start' })),
    scratch,
  };
}

/**
 * A program of the PATH.
 *
 * @param isAllowed whether it may be the file at a real path; any, if left out
 */
export function findProgram(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  isAllowed?: (real: string) => boolean,
): string | undefined {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  for (const directory of (env.PATH ?? env.Path ?? '').split(delimiter)) {
    // A relative entry could be a directory of the linted tree.
    if (!isAbsolute(directory)) continue;
    const found = join(directory, file);
    try {
      accessSync(found, constants.X_OK);
      if (!statSync(found).isFile()) continue;
      if (!isAllowed || isAllowed(withForwardSlashes(realpathSync.native(found)))) return found;
    } catch {
      // Not here.
    }
  }
  return undefined;
}

/** What Go programs of Windows need to start at all. */
const needed = process.platform === 'win32' ? ['SystemRoot', 'SystemDrive', 'windir'] : [];

function run(
  program: string,
  args: readonly string[],
  { cwd, env, seconds, most, input }: RunOptions,
  own: Readonly<Record<string, string | undefined>>,
): Promise<RunResult> {
  return new Promise((resolve) => {
    const kept = Object.fromEntries(needed.map((name) => [name, own[name]]));
    const child = spawn(program, [...args], {
      cwd,
      env: { ...kept, LC_ALL: 'C', ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      windowsHide: true,
      shell: false,
      // A group of its own, so that it can be ended with all that it started.
      detached: hasGroups,
    });
    const { pid } = child;
    if (pid !== undefined) begin(running, pid);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    let size = 0;
    let problem: RunResult['problem'];
    const stop = (why: NonNullable<RunResult['problem']>): void => {
      problem ??= why;
      if (pid === undefined || !kill(pid)) child.kill('SIGKILL');
      // Whatever left the group keeps no pipe of ours open.
      child.stdout?.destroy();
      child.stderr?.destroy();
    };
    const timer = setTimeout(() => stop('time'), seconds * 1000);
    const collect = (into: Buffer[]) => (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) stop('output');
      else into.push(chunk);
    };
    child.stdout?.on('data', collect(stdout));
    child.stderr?.on('data', collect(stderr));
    child.on('error', () => {
      problem ??= 'start';
    });
    child.on('close', (status) => {
      clearTimeout(timer);
      if (pid !== undefined) end(running, pid);
      const texts = { stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') };
      resolve({ ok: status === 0 && problem === undefined, ...texts, ...(problem && { problem }) });
    });
    if (input !== undefined) {
      // A program that does not read to the end is no trouble.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input);
    }
  });
}

/** Directories that are still there, and programs that still run, should the process be ended from outside. */
const open = new Set<string>();
const running = new Set<number>();

const hasGroups = process.platform !== 'win32';

/** Ends the group that a program leads. */
function kill(pid: number): boolean {
  if (!hasGroups) return false;
  try {
    return process.kill(-pid, 'SIGKILL');
  } catch {
    // It is over already.
    return false;
  }
}

function begin<T>(into: Set<T>, one: T): void {
  if (open.size + running.size === 0) watch(true);
  into.add(one);
}

function end<T>(of: Set<T>, one: T): void {
  if (of.delete(one) && open.size + running.size === 0) watch(false);
}

function scratch(): Scratch {
  const root = mkdtempSync(join(realpathSync.native(tmpdir()), 'ingress-lint-'));
  chmodSync(root, 0o700);
  begin(open, root);
  const made = new Set<string>();
  const place = (path: string): string => {
    const absolute = join(root, path);
    const directory = dirname(absolute);
    if (!made.has(directory)) {
      mkdirSync(directory, { recursive: true });
      made.add(directory);
    }
    return absolute;
  };
  return {
    root: withForwardSlashes(root),
    put(path, content) {
      // Never through a link, nor over anything that is there.
      writeFileSync(place(path), content, { flag: 'wx' });
    },
    directory(path) {
      mkdirSync(join(root, path), { recursive: true });
    },
    link(path, target) {
      symlinkSync(target, place(path));
    },
    remove() {
      away(root);
      end(open, root);
    },
  };
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Sees to it that nothing is left behind, should the process be ended meanwhile. */
function watch(isOn: boolean): void {
  const change = isOn ? 'on' : 'off';
  process[change]('exit', removeAll);
  for (const signal of signals) process[change](signal, leave);
}

/** A signal ends the process as it would have without us. */
function leave(signal: NodeJS.Signals): void {
  removeAll();
  watch(false);
  process.kill(process.pid, signal);
}

function removeAll(): void {
  for (const pid of running) kill(pid);
  for (const root of open) away(root);
}

/** More than once, for a program that was ended just now may have made a file in it meanwhile. */
function away(root: string): void {
  rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}

function withForwardSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
