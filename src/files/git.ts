/**
 * A tree of the past, read with git's plumbing: `rev-parse`, `merge-base`, `ls-tree`, `cat-file`. Nothing is checked out, fetched or written; no
 * hook, monitor, filter, text conversion or diff program of the repository is started: none of these commands knows any but the first two, and they
 * are switched off.
 */
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { posix } from 'node:path';
import type { Host } from './host.ts';
import { memoryHost } from './memory.ts';
import { isWithin, withoutTrailingSlash } from './paths.ts';
import { findProgram } from './programs.ts';

/** Why a tree cannot be had. */
export interface GitProblem {
  readonly problem: string;
  readonly hint: string;
}

/** A commit's tree in the place of the working tree. */
export interface OldTree {
  readonly host: Host;
  readonly commit: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What a caller such as a hook may have set: it would lead git elsewhere, or have it start programs. */
const unwanted =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|NAMESPACE|EXTERNAL_DIFF|PAGER|EDITOR|ASKPASS|SSH.*|PROXY_COMMAND|TRACE.*|ALTERNATE_OBJECT_DIRECTORIES|LITERAL_PATHSPECS|GLOB_PATHSPECS|ICASE_PATHSPECS)$/;

const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.untrackedCache=false',
  'protocol.allow=never',
  'maintenance.auto=false',
  'gc.auto=0',
].flatMap((setting) => ['-c', setting]);

const most = 2 ** 31 - 1;

/** Names that a run may ask for; other files are fetched when they are asked for, which is next to never. */
const likely = /\.(?:ya?ml|json|tf|tfvars)$|^Kustomization$|^\.ingresslintignore$/;
const regular = /^100/;
const link = '120000';

interface Blob {
  readonly mode: string;
  readonly id: string;
}

/**
 * The tree at the merge base of HEAD and `ref`.
 *
 * @param given absolute path of a directory in the repository
 * @param env the environment, for PATH
 */
export function oldTree(given: string, ref: string, cwd: string, env: Environment): OldTree | GitProblem {
  const git = findProgram(env, 'git');
  // What git says of the way up is about the directory itself, not about a link to it.
  const real = realpathSync(given);
  const directory = process.platform === 'win32' ? real.replaceAll('\\', '/') : real;
  if (!git)
    return { problem: 'there is no git on the PATH.', hint: 'Install git: the tree as it was is read with it.' };
  const clean: Record<string, string | undefined> = {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !unwanted.test(name))),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    // Older ones do not know that, and take `protocol.ext.allow` of the repository for more than `protocol.allow`: this counts most, and allows none.
    GIT_ALLOW_PROTOCOL: '',
    GIT_NO_REPLACE_OBJECTS: '1',
    LC_ALL: 'C',
  };
  const run = (args: readonly string[], input?: string) => {
    const made = spawnSync(git, ['--no-pager', ...settings, '-C', directory, ...args], {
      env: clean,
      maxBuffer: most,
      windowsHide: true,
      ...(input === undefined ? { stdio: ['ignore', 'pipe', 'pipe'] } : { input }),
    });
    return { ok: made.status === 0, out: made.stdout ?? Buffer.alloc(0), err: String(made.stderr ?? made.error ?? '') };
  };
  const text = (args: readonly string[]): string | undefined => {
    const { ok, out } = run(args);
    return ok ? out.toString('utf8').replace(/\n$/, '') : undefined;
  };

  const inside = run(['rev-parse', '--show-cdup']);
  if (!inside.ok) {
    const isForeign = inside.err.includes('dubious ownership');
    return isForeign
      ? {
          problem: `git does not read the repository of "${directory}": it belongs to another user.`,
          hint: `If you trust it: git config --global --add safe.directory "${directory}"`,
        }
      : { problem: `"${directory}" is in no git repository.`, hint: 'Run it in a clone, or leave out --since.' };
  }
  const up = inside.out.toString('utf8').trim();
  const top = up === '' ? directory : withoutTrailingSlash(posix.join(directory, up));

  const isShallow = text(['rev-parse', '--is-shallow-repository']) === 'true';
  const deepen = 'Fetch more of the history: git fetch --deepen=100, or fetch-depth: 0 for actions/checkout.';
  const named = ref.startsWith('-') ? undefined : text(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (!named)
    return {
      problem: `git knows no commit "${ref}" here.`,
      hint: isShallow
        ? `The clone is shallow. ${deepen}`
        : 'Check its name; a branch that was not fetched is unknown: git fetch origin.',
    };
  const commit = text(['merge-base', 'HEAD', named]);
  if (!commit)
    return {
      problem: `HEAD and "${ref}" have no common commit.`,
      hint: isShallow ? `The clone is shallow. ${deepen}` : 'Name a commit that this branch comes from.',
    };

  const listed = run(['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (!listed.ok) return unreadable(commit, listed.err);
  const blobs = new Map<string, Blob>();
  for (const line of listed.out.toString('utf8').split('\0')) {
    const [, mode, id, path] = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    if (mode && id && path) blobs.set(path, { mode, id });
  }
  const fetch = (ids: readonly string[]): ReadonlyMap<string, Uint8Array> | GitProblem => {
    const made = run(['cat-file', '--batch'], `${ids.join('\n')}\n`);
    return made.ok ? readBatch(made.out) : unreadable(commit, made.err);
  };
  const wanted = [...blobs].filter(
    ([path, { mode }]) => mode === link || (regular.test(mode) && likely.test(posix.basename(path))),
  );
  const contents =
    wanted.length === 0 ? new Map<string, Uint8Array>() : fetch([...new Set(wanted.map(([, { id }]) => id))]);
  if ('problem' in contents) return contents;
  const missing = wanted.find(([, { id }]) => !contents.has(id));
  if (missing)
    return {
      problem: `the clone lacks the file "${missing[0]}" of ${commit.slice(0, 12)}.`,
      hint: 'It is a partial clone: fetch it whole (git fetch --refetch --no-filter).',
    };

  const files: Record<string, Uint8Array> = Object.create(null) as Record<string, Uint8Array>;
  const later = new Map<string, string>();
  const put = (path: string, { id }: Blob): void => {
    const absolute = posix.join(top, path);
    const bytes = contents.get(id);
    files[absolute] = bytes ?? new Uint8Array();
    if (!bytes) later.set(absolute, id);
  };
  for (const [path, blob] of blobs) {
    if (blob.mode !== link) {
      put(path, blob);
      continue;
    }
    // A link to a neighbour is passed over in a working tree too; one to a file elsewhere is that file.
    const target = posix.join(posix.dirname(path), Buffer.from(contents.get(blob.id) ?? []).toString('utf8'));
    const found = blobs.get(target);
    if (found && found.mode !== link && posix.dirname(target) !== posix.dirname(path)) put(path, found);
  }
  // The marker of the repository: what links and bases may lead to ends there.
  files[posix.join(top, '.git/HEAD')] = new Uint8Array();
  const memory = memoryHost(files, { cwd });
  const behind = (path: string): string => (isWithin(path, given) ? directory + path.slice(given.length) : path);
  return {
    commit,
    host: {
      ...memory,
      isCommitted: true,
      list: (path) => memory.list(behind(path)),
      stat: (path) => memory.stat(behind(path)),
      real: (path) => memory.real(behind(path)),
      read(shown, limit) {
        const path = behind(shown);
        const id = later.get(path);
        if (id === undefined) return memory.read(path, limit);
        const made = fetch([id]);
        const bytes = 'problem' in made ? undefined : made.get(id);
        if (!bytes) throw Object.assign(new Error('EIO'), { code: 'EIO' });
        if (limit !== undefined && bytes.byteLength > limit)
          throw Object.assign(new Error('EFBIG: file too large'), { code: 'EFBIG' });
        return bytes;
      },
    },
  };
}

function unreadable(commit: string, said: string): GitProblem {
  if (/lazy fetching|promisor/.test(said))
    return {
      problem: `the clone lacks files of ${commit.slice(0, 12)}.`,
      hint: 'It is a partial clone: fetch it whole (git fetch --refetch --no-filter).',
    };
  const [first = ''] = said.split('\n');
  return { problem: `git cannot read the tree of ${commit.slice(0, 12)}: ${first}`, hint: 'Try git fsck.' };
}

/** The answers of `cat-file --batch`: `<id> <type> <size>`, a line feed, the bytes, a line feed; or `<id> missing`. */
function readBatch(bytes: Buffer): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    if (end < 0) break;
    const [id = '', type, size] = bytes.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (type === 'missing' || size === undefined) continue;
    found.set(id, bytes.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
