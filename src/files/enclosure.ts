/**
 * How far a run may reach: what a tree says (by links, by the bases of its kustomizations, by its config file) leads no further than the
 * repository, or else the directories that the user named. Whoever writes the tree could otherwise have any file of the machine shown in a report.
 */
import type { Host } from './host.ts';
import { isWithin, locatePath } from './paths.ts';

/** Says whether a path, absolute and without links, may be read. */
export type Encloses = (real: string) => boolean;

/**
 * What encloses a run: for the working directory and for each path of the user the repository that it is in (the nearest directory above with
 * `.git`); without one, the directory itself.
 *
 * @param paths files, directories, or fixed parts of globs, as the user gave them
 */
export function enclosureOf(host: Host, paths: readonly string[]): Encloses {
  let roots: ReadonlySet<string> | undefined;
  return (real) => {
    roots ??= new Set(
      [host.cwd, ...paths.map((path) => locatePath(host.cwd, path).absolute)].flatMap((path) => rootOf(host, path)),
    );
    for (const root of roots) if (isWithin(real, root)) return true;
    return false;
  };
}

function rootOf(host: Host, path: string): string[] {
  try {
    const real = host.real(path);
    // A file stands for its directory: its neighbours may be linked to.
    const start = host.stat(real)?.kind === 'file' ? parentOf(real) : real;
    for (let directory = start; ; directory = parentOf(directory)) {
      if (host.stat(directory === '/' ? '/.git' : `${directory}/.git`)) return [directory];
      if (parentOf(directory) === directory) return [start];
    }
  } catch {
    return [];
  }
}

function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? path : path.slice(0, slash) || '/';
}
