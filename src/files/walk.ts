/** Walks directories of a host. Nothing stops a walk: what cannot be looked at is left out with a reason. */

import { attempt, errorReason } from './attempt.ts';
import type { Exclusion } from './exclude.ts';
import type { DirectoryEntry, Host } from './host.ts';
import type { Ignoring, Position } from './ignore-types.ts';
import { below, isWithin, type ShownPath } from './paths.ts';
import { isGoVendor, testDataReason } from './test-data.ts';

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
  /** What ignore files say; undefined if they do not count. */
  readonly ignoring: Ignoring | undefined;
  /** Takes a directory that nobody deploys: see `test-data.ts`. Without it such directories are walked like any other. */
  setAside?(directory: ShownPath, reason: string): void;
}

/** Why a link is not followed. */
export const leadsOut = 'link that leads out of the repository';

interface Directory extends ShownPath {
  /** Without symbolic links. */
  readonly real: string;
  readonly position: Position;
}

const nowhere: Position = { scope: undefined, way: '' };

/** What rules a directory at which a walk begins. */
function start(walk: Walk, directory: { readonly real: string; readonly shown: string }): Position {
  return walk.ignoring?.start(directory) ?? nowhere;
}

/** What rules the entries of a directory. */
function enter(walk: Walk, directory: Directory, entries: readonly DirectoryEntry[]): Position {
  return walk.ignoring?.enter(directory, entries, directory.position) ?? nowhere;
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
    else {
      const { value } = real;
      pending.push({ ...root, real: value, position: start(walk, { real: value, shown: root.shown }) });
    }
  }
  const named = new Set(pending.map(({ real }) => real));
  walkPending(walk, pending, visited, links, named);
  while (links.length > 0) {
    const batch = links.splice(0).sort((a, b) => (a.shown < b.shown ? -1 : 1));
    for (const link of batch) {
      const real = attempt(() => walk.host.real(link.absolute));
      if ('error' in real) walk.leaveOut(link.shown, errorReason(real.error));
      else if (!walk.encloses(real.value)) walk.leaveOut(link.shown, leadsOut);
      else if (visited.has(real.value)) walk.leaveOut(link.shown, 'link to a directory that is read already');
      else if (isWithin(realParent(walk.host, link), real.value))
        walk.leaveOut(link.shown, 'link to a directory that holds it');
      else {
        const directory = { real: real.value, shown: link.shown };
        walkPending(walk, [{ ...link, ...directory, position: start(walk, directory) }], visited, links, named);
      }
    }
  }
}

function walkPending(
  walk: Walk,
  pending: Directory[],
  visited: Set<string>,
  links: ShownPath[],
  roots: ReadonlySet<string>,
): void {
  for (let directory = pending.pop(); directory; directory = pending.pop()) {
    if (visited.has(directory.real)) continue;
    visited.add(directory.real);
    const { absolute } = directory;
    const listed = attempt(() => walk.host.list(absolute));
    if ('error' in listed) {
      walk.leaveOut(directory.shown, errorReason(listed.error));
      continue;
    }
    if (walk.setAside && isGoVendor(directory.real.slice(directory.real.lastIndexOf('/') + 1), listed.value)) {
      if (!roots.has(directory.real)) {
        walk.setAside(directory, 'modules that Go keeps beside its own; read if it is named');
        continue;
      }
    }
    const entered = { ...directory, position: enter(walk, directory, listed.value) };
    for (const entry of listed.value) visitEntry(walk, entered, entry, listed.value, pending, links);
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
  const { position } = directory;
  // A link is a file to git, wherever it leads.
  const ignored = walk.ignoring?.judge(position, name, isDirectory && entry.kind !== 'link');
  if (ignored && !ignored.entered) {
    walk.leaveOut(shown, ignored.reason);
    return;
  }
  const absolute = below(directory.absolute, name);
  const aside = isDirectory && walk.setAside ? testDataReason(name, directory.shown, neighbours) : undefined;
  if (aside !== undefined) {
    walk.setAside?.({ absolute, shown }, aside);
    return;
  }
  if (isDirectory && entry.kind === 'link') links.push({ absolute, shown });
  else if (isDirectory) {
    const inside = ignored?.entered ?? {
      scope: position.scope,
      way: position.scope ? below(position.way || '.', name) : '',
    };
    pending.push({ absolute, shown, real: below(directory.real, name), position: inside });
  } else if (kind === 'other') walk.leaveOut(shown, notAFile);
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
