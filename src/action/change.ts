/** Which change a workflow runs for: with what it is to be compared, and which lines it touched. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Environment } from './protocol.ts';

/** What GitHub tells of the event, as far as it is asked. */
interface Event {
  readonly before?: string;
  readonly forced?: boolean;
  readonly pull_request?: { readonly base?: { readonly sha?: string }; readonly head?: { readonly sha?: string } };
  readonly merge_group?: { readonly base_sha?: string };
}

/**
 * A question to git about commits alone: neither the working tree nor what a repository's configuration could start has a part in it. undefined if
 * git is not there or has no answer.
 */
function ask(directory: string, environment: Environment, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(
    'git',
    ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', '-c', 'protocol.allow=never', ...args],
    {
      cwd: directory,
      env: { ...environment, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  return status === 0 ? stdout.trimEnd() : undefined;
}

function eventOf({ GITHUB_EVENT_PATH: file }: Environment): Event {
  if (!file) return {};
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) ?? {}) as Event;
  } catch {
    return {};
  }
}

const isCommit = (text: string | undefined): text is string => /^[0-9a-f]{40,64}$/.test(text ?? '');

/**
 * The commit that the change of this workflow run starts from; undefined if the event is no change (a schedule, a start by hand, a new branch) or
 * what was pushed over is gone.
 *
 * A pull request is checked out as a merge with its base, and then it is the merge's first parent: base.sha is older, and all that the base gained
 * meanwhile would look like a part of the change.
 */
export function baseOf(directory: string, environment: Environment): string | undefined {
  const event = eventOf(environment);
  const { pull_request: pull, merge_group: queue } = event;
  if (pull) {
    const merged = ask(directory, environment, 'rev-parse', '--verify', '--quiet', 'HEAD^2');
    if (isCommit(pull.head?.sha) && merged === pull.head?.sha) return 'HEAD^1';
    return isCommit(pull.base?.sha) ? pull.base?.sha : undefined;
  }
  if (isCommit(queue?.base_sha)) return queue?.base_sha;
  if (!isCommit(event.before) || /^0+$/.test(event.before)) return undefined;
  const isThere = ask(directory, environment, 'cat-file', '-e', `${event.before}^{commit}`) !== undefined;
  return event.forced === true && !isThere ? undefined : event.before;
}

/** Whether the change touched one of the lines, by the file's path from the root of the repository. */
export type Touched = (file: string, first: number, last: number) => boolean;

/** The lines that were added or edited since the merge base with a commit; undefined if that cannot be known. */
export function touchedSince(base: string, directory: string, environment: Environment): Touched | undefined {
  const from = base.startsWith('-') ? undefined : ask(directory, environment, 'merge-base', 'HEAD', base);
  if (!from) return undefined;
  const options = ['-r', '-p', '-M', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-prefix'];
  const patch = ask(directory, environment, 'diff-tree', ...options, from, 'HEAD');
  if (patch === undefined) return undefined;
  const files = new Map<string, [first: number, last: number][]>();
  let ranges: [number, number][] = [];
  const lines = patch.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk) {
      const [, gone = '1', start = '0', count = '1'] = hunk;
      if (count !== '0') ranges.push([Number(start), Number(start) + Number(count) - 1]);
      // What follows is text of the files, which may look like anything.
      for (let left = Number(gone) + Number(count); left > 0 && at < lines.length; at++)
        if (!lines[at + 1]?.startsWith('\\')) left--;
    } else if (line.startsWith('+++ ')) {
      ranges = [];
      files.set(line.slice(4).replace(/\t$/, ''), ranges);
    }
  }
  return (file, first, last) => files.get(file)?.some(([from, to]) => from <= last && first <= to) ?? false;
}
