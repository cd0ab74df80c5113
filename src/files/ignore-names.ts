/** Where ignore files lie. What they say is for `ignore.ts`. */
import { attempt } from './attempt.ts';
import type { DirectoryEntry, Host } from './host.ts';
import { below, isWithin } from './paths.ts';

/** The names of ignore files that lie in the tree: git's, and one for this program alone. */
export const gitName = '.gitignore';
export const ownName = '.ingresslintignore';

/** The directory of a repository's own files; of a worktree and a submodule `.git` is a file that names it. */
export function gitDirectoryOf(host: Host, top: string): string | undefined {
  const marker = below(top, '.git');
  const found = attempt(() => host.stat(marker)?.kind);
  if ('error' in found || found.value !== 'file') return 'value' in found && found.value ? marker : undefined;
  const named = /^gitdir: (.+)$/m.exec(textOf(host, marker))?.[1];
  return named === undefined ? undefined : under(top, named);
}

/** `info/exclude` of a repository: worktrees share that of the repository they belong to. */
export function excludeOf(host: Host, gitDirectory: string): string {
  const common = textOf(host, `${gitDirectory}/commondir`).trim();
  return `${common === '' ? gitDirectory : under(gitDirectory, common)}/info/exclude`;
}

function under(directory: string, path: string): string {
  return path.startsWith('/') || /^[A-Za-z]:/.test(path) ? path : `${directory}/${path}`;
}

function textOf(host: Host, path: string): string {
  const read = attempt(() => (host.stat(path) ? Buffer.from(host.read(path, 64 * 1024)).toString('utf8') : ''));
  return 'value' in read ? read.value : '';
}

/** The directories above one that may have a word in what is ignored in it, from the top: down from the repository's, or else from the working directory. */
export function directoriesAbove(host: Host, real: string): readonly string[] {
  const above: string[] = [];
  for (let directory = real; ; ) {
    if (isThere(host, below(directory, '.git'))) return above;
    const parent = directory.slice(0, directory.lastIndexOf('/')) || '/';
    if (parent === directory) break;
    above.unshift(parent);
    directory = parent;
  }
  const working = attempt(() => host.real(host.cwd));
  return 'value' in working && isWithin(real, working.value)
    ? above.filter((directory) => isWithin(directory, working.value))
    : [];
}

/** Which of the names that count are in a directory. */
export function namesIn(host: Host, directory: string): readonly DirectoryEntry[] {
  return [gitName, ownName, '.git'].flatMap((name) => {
    const path = below(directory, name);
    if (!isThere(host, path)) return [];
    // Git follows no link to an ignore file.
    const real = name === '.git' ? undefined : attempt(() => host.real(path));
    const isLink = real !== undefined && !('value' in real && real.value === path);
    return [{ name, kind: isLink ? 'link' : 'file' } satisfies DirectoryEntry];
  });
}

function isThere(host: Host, path: string): boolean {
  const found = attempt(() => host.stat(path));
  return 'value' in found && found.value !== undefined;
}
