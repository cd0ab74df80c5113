/** Walks directories of a host. Nothing stops a walk: what cannot be looked at is left out with a reason. */
import type { Exclusion } from './exclude.ts';
import type { DirectoryEntry, Host } from './host.ts';
import { below, isWithin, type ShownPath } from './paths.ts';

/** One walk over one or more directories. */
export interface Walk {
  readonly host: Host;
  readonly excluded: Exclusion;
  /** Whether a file of this name is a candidate. */
  wanted(name: string): boolean;
  /** Whether directories whose name starts with a dot are entered. */
  readonly hidden: boolean;
  take(file: ShownPath): void;
  leaveOut(path: string, reason: string): void;
  /** Whether what is at a path without links may be read: see `enclosure.ts`. */
  encloses(real: string): boolean;
}

/** Why a link is not followed. */
export const leadsOut = 'link that leads out of the repository';

interface Directory extends ShownPath {
  /** Without symbolic links. */
  readonly real: string;
}

/** Why something that is no file and no directory is not read. */
export const notAFile = 'not a regular file (a pipe, socket or device)';

/**
 * Hands every wanted file under `roots` to `take`. Links to files are followed, unless they lead to a neighbour in the same directory that
 * is taken anyway. Links to directories are followed after all real directories, in order of their path, each real directory once.
 */
export function walkTrees(walk: Walk, roots: readonly ShownPath[]): void {
  const visited = new Set<string>();
  const links: ShownPath[] = [];
  const pending: Directory[] = [];
  for (const root of roots) {
    const real = attempt(() => walk.host.real(root.absolute));
    if ('error' in real) walk.leaveOut(root.shown, errorReason(real.error));
    else pending.push({ ...root, real: real.value });
  }
  walkPending(walk, pending, visited, links);
  while (links.length > 0) {
    const batch = links.splice(0).sort((a, b) => (a.shown < b.shown ? -1 : 1));
    for (const link of batch) {
      const real = attempt(() => walk.host.real(link.absolute));
      if ('error' in real) walk.leaveOut(link.shown, errorReason(real.error));
      else if (!walk.encloses(real.value)) walk.leaveOut(link.shown, leadsOut);
      else if (visited.has(real.value)) walk.leaveOut(link.shown, 'link to a directory that is read already');
      else if (isWithin(realParent(walk.host, link), real.value))
        walk.leaveOut(link.shown, 'link to a directory that holds it');
      else walkPending(walk, [{ ...link, real: real.value }], visited, links);
    }
  }
}

function walkPending(walk: Walk, pending: Directory[], visited: Set<string>, links: ShownPath[]): void {
  for (let directory = pending.pop(); directory; directory = pending.pop()) {
    if (visited.has(directory.real)) continue;
    visited.add(directory.real);
    const { absolute } = directory;
    const listed = attempt(() => walk.host.list(absolute));
    if ('error' in listed) {
      walk.leaveOut(directory.shown, errorReason(listed.error));
      continue;
    }
    for (const entry of listed.value) visitEntry(walk, directory, entry, listed.value, pending, links);
  }
}

function visitEntry(
  walk: Walk,
  directory: Directory,
  entry: DirectoryEntry,
  neighbours: readonly DirectoryEntry[],
  pending: Directory[],
  links: ShownPath[],
): void {
  const { name } = entry;
  const kind = entry.kind === 'link' ? linkKind(walk, directory, name) : entry.kind;
  const isDirectory = kind === 'directory';
  if (isDirectory ? name === 'node_modules' || (name.startsWith('.') && !walk.hidden) : !walk.wanted(name)) return;

  const shown = below(directory.shown, name);
  const pattern = walk.excluded(shown, isDirectory);
  if (pattern !== undefined) {
    walk.leaveOut(shown, excludedReason(pattern));
    return;
  }
  const absolute = below(directory.absolute, name);
  if (isDirectory && entry.kind === 'link') links.push({ absolute, shown });
  else if (isDirectory) pending.push({ absolute, shown, real: below(directory.real, name) });
  else if (kind === 'other') walk.leaveOut(shown, notAFile);
  else if (kind === 'broken') walk.leaveOut(shown, 'link to nothing');
  else if (entry.kind === 'link' && leadsToNeighbour(walk, directory, name, neighbours))
    walk.leaveOut(shown, 'link to a neighbour');
  else if (entry.kind === 'link' && !isEnclosed(walk, absolute)) walk.leaveOut(shown, leadsOut);
  else walk.take({ absolute, shown });
}

function isEnclosed(walk: Walk, link: string): boolean {
  const real = attempt(() => walk.host.real(link));
  return 'value' in real && walk.encloses(real.value);
}

function linkKind(walk: Walk, directory: Directory, name: string): 'file' | 'directory' | 'other' | 'broken' {
  const found = attempt(() => walk.host.stat(below(directory.absolute, name)));
  return ('value' in found && found.value?.kind) || 'broken';
}

function leadsToNeighbour(
  walk: Walk,
  directory: Directory,
  name: string,
  neighbours: readonly DirectoryEntry[],
): boolean {
  const real = attempt(() => walk.host.real(below(directory.absolute, name)));
  const inside = below(directory.real, '');
  if ('error' in real || !real.value.startsWith(inside)) return false;
  const target = real.value.slice(inside.length);
  return walk.wanted(target) && neighbours.some((other) => other.kind === 'file' && other.name === target);
}

function realParent(host: Host, link: ShownPath): string {
  const parent = link.absolute.slice(0, link.absolute.lastIndexOf('/')) || '/';
  const real = attempt(() => host.real(parent));
  return 'value' in real ? real.value : parent;
}

/** Why an excluded path is not read. */
export function excludedReason(pattern: string): string {
  return `excluded by "${pattern}"`;
}

/** A result or the error that was thrown instead. */
export type Attempt<T> = { readonly value: T } | { readonly error: unknown };

/** Runs a host's function, which may throw as node:fs does. */
export function attempt<T>(run: () => T): Attempt<T> {
  try {
    return { value: run() };
  } catch (error) {
    return { error };
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'gone before it could be read',
  ENOTDIR: 'gone before it could be read',
  EISDIR: 'a directory',
  ELOOP: 'a ring of links',
  EFBIG: 'too large',
};

/** An error of a host as a reason: never a machine's path, so that reports are the same everywhere. */
export function errorReason(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') return 'could not be read';
  return (Object.hasOwn(reasons, code) && reasons[code]) || `could not be read (${code})`;
}
