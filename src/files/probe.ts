/** What is at a path that something in the input names, and whether git is told not to keep it. */
import type { Host } from './host.ts';
import { isWithin, locatePath } from './paths.ts';

/** `ignored`: nothing is there, and a `.gitignore` says that it is not kept: it may well be made before it is needed. */
export type Probed = 'file' | 'directory' | 'other' | 'ignored' | undefined;

interface Ignore {
  readonly directory: string;
  readonly lines: readonly { readonly test: RegExp; readonly keep: boolean }[];
}

/** Asks a host about paths as reports show them. What cannot be told counts as there. */
export function probeOf(host: Host): (shown: string) => Probed {
  const ignores = new Map<string, Ignore | undefined>();
  const known = new Map<string, Probed>();

  function ignoreIn(directory: string): Ignore | undefined {
    if (!ignores.has(directory)) ignores.set(directory, readIgnore(host, directory));
    return ignores.get(directory);
  }

  function isIgnored(absolute: string): boolean {
    for (let end = absolute.lastIndexOf('/'); end > 0; end = absolute.lastIndexOf('/', end - 1)) {
      const directory = absolute.slice(0, end);
      const ignore = ignoreIn(directory);
      const last = ignore?.lines.findLast(({ test }) => test.test(absolute.slice(end + 1)));
      if (last) return !last.keep;
      if (host.stat(`${directory}/.git`)) return isSubmodule(directory, absolute.slice(end + 1));
    }
    return false;
  }

  /** What lies in a submodule is there once it is checked out. */
  function isSubmodule(root: string, path: string): boolean {
    const file = `${root}/.gitmodules`;
    if (host.stat(file)?.kind !== 'file') return false;
    const text = new TextDecoder().decode(host.read(file, most));
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

/** Enough of a file that people write by hand. */
const most = 1024 * 1024;

function readIgnore(host: Host, directory: string): Ignore | undefined {
  const path = `${directory}/.gitignore`;
  if (host.stat(path)?.kind !== 'file') return undefined;
  const text = new TextDecoder().decode(host.read(path, most));
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ test: toExpression(line.replace(/^!/, '')), keep: line.startsWith('!') }));
  return { directory, lines };
}

/** With more wildcards than that, an expression may take for ever; it is taken to match all. */
const mostWildcards = 3;

/** A pattern of gitignore: what it matches, and what lies below that. */
function toExpression(pattern: string): RegExp {
  if ((pattern.match(/\*+|\?/g)?.length ?? 0) > mostWildcards) return /^/;
  const body = pattern.replace(/\/+$/, '');
  const anchored = body.includes('/');
  const source = body
    .replace(/^\//, '')
    .split(/(\*\*\/|\/\*\*|\*+|\?)/)
    .map((part) => {
      if (part === '**/') return '(?:[^/]+/)*';
      if (part === '/**') return '/.+';
      if (part.startsWith('*')) return '[^/]*';
      if (part === '?') return '[^/]';
      return part.replaceAll(/[\\^$.|+()[\]{}]/g, '\\$&');
    })
    .join('');
  return new RegExp(`${anchored ? '^' : '(?:^|/)'}${source}(?:/|$)`);
}
