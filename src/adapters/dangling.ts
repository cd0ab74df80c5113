/** What kustomizations name and nobody finds: files and directories that are not there, and files that kustomize does not load. */
import type { At } from '../parse/place.ts';
import { type FileReference, isRemote, type Kustomization, kustomizationPaths } from './kustomization.ts';
import { directoryOf, isWithin, nameOf, parentOf } from './paths.ts';

/** What is at a path of the input's file system; `ignored` if nothing is, and git is told not to keep it. */
export type Probe = (path: string) => 'file' | 'directory' | 'other' | 'ignored' | undefined;

/** A reference of a kustomization with which it cannot be built. */
export interface Dangling {
  readonly at: At;
  readonly role: FileReference['role'];
  readonly entry: string;
  /**
   * nothing: there is no such file or directory. bare: the directory has no kustomization. empty: it has one in which nothing is written. outside: the file does not lie in the directory of the
   * kustomization, or below it, and kustomize is not allowed to load such (`LoadRestrictionsRootOnly`).
   */
  readonly why: 'nothing' | 'bare' | 'empty' | 'outside';
  /** The directory on the way that is not there either, if it is one. */
  readonly lost?: string;
  /** Names of files beside the place where it was looked for. */
  readonly beside: readonly string[];
}

/**
 * True for what a script or a template engine fills in, and nobody keeps in git; and for what Kluctl renders of a chart before kustomize builds.
 * Facts: kluctl pkg/helm/helm_release.go (the name, unless `helm-chart.yaml` gives another).
 */
export function isMadeLater(path: string): boolean {
  return /(?:^|\/)(?:\.?env|generated)\/|\.env(?:$|\.)|\{\{|\$\{|(?:^|\/)helm-rendered\.yaml$/.test(path);
}

/** Directories whose files are copied to where they are used: what lies beside them there is not beside them here. */
const scaffold = /(?:^|\/)(?:templates?|skeletons?|scaffold(?:s|ing)?|boilerplates?|blueprints?|archetypes?)(?:\/|$)/;

/**
 * The dangling references of a kustomization.
 *
 * @param files paths of the input
 * @param empty directories whose kustomization holds nothing
 */
export function danglingOf(
  { document, directory, references }: Kustomization,
  kustomizations: ReadonlyMap<string, Kustomization>,
  files: ReadonlySet<string>,
  empty: ReadonlySet<string>,
  probe: Probe,
): Dangling[] {
  const found: Dangling[] = [];
  const isLoose = scaffold.test(directory);
  for (const { role, entry, path, at, named } of references) {
    if (isRemote(entry) || role === 'values' || named?.isCertain === false) continue;
    const isEmpty = empty.has(path) && (role === 'resource' || role === 'component');
    const why = isEmpty ? 'empty' : problem(role, path, directory, kustomizations, files, probe);
    if (why === 'nothing' && (isLoose || leavesRepository(directory, path, probe))) continue;
    // Secrets are kept out of git on purpose.
    if (why === undefined || (why === 'nothing' && (isMadeLater(path) || at[0] === 'secretGenerator'))) continue;
    const parent = directoryOf(path);
    const beside = [...files].filter((file) => directoryOf(file) === parent).map(nameOf);
    const lost = why === 'nothing' ? lostDirectory(path, probe) : undefined;
    found.push({
      at: { document: named?.document ?? document, path: at, part: 'value' },
      role,
      entry,
      why,
      beside,
      ...(lost !== undefined && { lost }),
    });
  }
  return found;
}

/** Directories above the working directory that are looked through for the top of a repository. */
const mostAbove = 40;

/** Whether a path leads out of the repository of a directory: what lies there depends on where it is checked out. */
function leavesRepository(directory: string, path: string, probe: Probe): boolean {
  if (isWithin(path, '.') && isWithin(directory, '.')) return false;
  let at: string | undefined = directory;
  for (let above = 0; at !== undefined && above < mostAbove; ) {
    const top = probe(at === '.' ? '.git' : `${at}/.git`);
    if (top === 'directory' || top === 'file') return at.startsWith('..') ? ups(path) > ups(at) : !isWithin(path, at);
    at = parentOf(at) ?? (at === '/' ? undefined : at === '.' ? '..' : `${at}/..`);
    if (at?.endsWith('..')) above += 1;
  }
  return false;
}

const ups = (path: string): number => path.split('/').filter((part) => part === '..').length;

/** The topmost directory above a path that is not there. */
function lostDirectory(path: string, probe: Probe): string | undefined {
  let lost: string | undefined;
  for (let directory = parentOf(path); directory !== undefined; directory = parentOf(directory)) {
    if (directory === '.' || directory === '/' || probe(directory) !== undefined) break;
    lost = directory;
  }
  return lost;
}

function problem(
  role: FileReference['role'],
  path: string,
  directory: string,
  kustomizations: ReadonlyMap<string, Kustomization>,
  files: ReadonlySet<string>,
  probe: Probe,
): Dangling['why'] | undefined {
  const mayBeDirectory = role === 'resource' || role === 'component' || role === 'plugin';
  if (mayBeDirectory && kustomizations.has(path)) return undefined;
  const kind = files.has(path) ? 'file' : probe(path);
  if (kind === undefined) return 'nothing';
  if (kind === 'directory' && mayBeDirectory) {
    // One that was left out, or cannot be read, is told of elsewhere.
    return kustomizationPaths(path).some((name) => probe(name) !== undefined) ? undefined : 'bare';
  }
  return kind === 'file' && !isWithin(path, directory) ? 'outside' : undefined;
}
