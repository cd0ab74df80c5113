/** What is at a path that something in the input names, and whether git is told not to keep it. */
import type { Host } from './host.ts';
import { lastLine, mostBytes, mostWork, readIgnoreFile } from './ignore.ts';
import { gitName } from './ignore-names.ts';
import type { IgnoreFile } from './ignore-types.ts';
import { isWithin, locatePath } from './paths.ts';
import { byteString } from './wildmatch.ts';

/** `ignored`: nothing is there, and a `.gitignore` says that it is not kept: it may well be made before it is needed. */
export type Probed = 'file' | 'directory' | 'other' | 'ignored' | undefined;

/** Asks a host about paths as reports show them. What cannot be told counts as there. */
export function probeOf(host: Host): (shown: string) => Probed {
  const ignores = new Map<string, IgnoreFile | undefined>();
  const known = new Map<string, Probed>();
  let work = 0;

  function ignoreIn(directory: string): IgnoreFile | undefined {
    if (!ignores.has(directory)) ignores.set(directory, readIgnore(host, directory));
    return ignores.get(directory);
  }

  /** What a file says of a path or of what it lies in. What is not there may be a directory. What takes too long to compare counts as ignored. */
  function lastOf(file: IgnoreFile, path: string): boolean | undefined {
    let said: { readonly number: number; readonly isNegated: boolean } | undefined;
    for (let end = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
      const part = end < 0 ? path : path.slice(0, end);
      const line = lastLine(file, part, true, (cost) => {
        work += cost;
        return work <= mostWork;
      });
      if (work > mostWork) return true;
      if (line && line.number >= (said?.number ?? 0)) said = line;
      if (end < 0) return said && !said.isNegated;
    }
  }

  function isIgnored(absolute: string): boolean {
    for (let end = absolute.lastIndexOf('/'); end > 0; end = absolute.lastIndexOf('/', end - 1)) {
      const directory = absolute.slice(0, end);
      const file = ignoreIn(directory);
      const says = file && lastOf(file, byteString(absolute.slice(end + 1)));
      if (says !== undefined) return says;
      if (host.stat(`${directory}/.git`)) return isSubmodule(directory, absolute.slice(end + 1));
    }
    return false;
  }

  /** What lies in a submodule is there once it is checked out. */
  function isSubmodule(root: string, path: string): boolean {
    const file = `${root}/.gitmodules`;
    if (host.stat(file)?.kind !== 'file') return false;
    const text = new TextDecoder().decode(host.read(file, mostBytes));
    return [...text.matchAll(/^\s*path\s*=\s*(.+?)\s*$/gm)].some(([, module = '']) => isWithin(path, module));
  }

  function look(shown: string): Probed {
    const { absolute } = locatePath(host.cwd, shown);
    try {
      const found = host.stat(absolute) ?? host.stat(throughLinks(host, absolute));
      if (found) return found.kind;
      return isIgnored(absolute) ? 'ignored' : undefined;
    } catch {
      return 'other';
    }
  }

  return (shown) => {
    if (!known.has(shown)) known.set(shown, look(shown));
    return known.get(shown);
  };
}

/** The same path from where the nearest directory that is there really lies: `..` behind a link leads elsewhere. */
function throughLinks(host: Host, absolute: string): string {
  for (let end = absolute.lastIndexOf('/'); end > 0; end = absolute.lastIndexOf('/', end - 1)) {
    const directory = absolute.slice(0, end);
    if (host.stat(directory)?.kind !== 'directory') continue;
    const real = host.real(directory);
    return isWithin(real, directory) ? absolute : real + absolute.slice(end);
  }
  return absolute;
}

function readIgnore(host: Host, directory: string): IgnoreFile | undefined {
  const path = `${directory}/${gitName}`;
  if (host.stat(path)?.kind !== 'file') return undefined;
  return readIgnoreFile(path, Buffer.from(host.read(path, mostBytes)).toString('latin1'));
}
