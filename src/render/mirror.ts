/**
 * A copy of the files that a program is to see, and of nothing else, in a directory of our own: it finds no other file of the machine, whatever the
 * tree says, and writes nothing into it. Trees that are on no disk (`--since`) are rendered in the same way.
 */
import { sealedReason } from '../files/decode.ts';
import type { Host, Scratch } from '../files/host.ts';
import { locatePath } from '../files/paths.ts';

export interface Mirror {
  /** Copies a file of the host, with the links that lead to it, with another text if one is given. False if it cannot be read, or is not to be. */
  file(shown: string, text?: string): boolean;
  /** Where a file or directory of the host is in the scratch, relative to its root. */
  pathOf(shown: string): string;
  /** The path, as reports show it, of a copied file; undefined for anything else. `path` as the program names it, from the root of the scratch. */
  shownAs(path: string): string | undefined;
  /** The path in the scratch of any file or directory, as reports show it; undefined for what is none of the tree. */
  plain(path: string): string | undefined;
}

/** Directory of the copies in the scratch. */
const trunk = 'tree';

/**
 * @param encloses which files may be copied, by their path without links
 * @param most bytes of a file
 */
export function mirrorOf(host: Host, scratch: Scratch, encloses: (real: string) => boolean, most: number): Mirror {
  const shownBy = new Map<string, string>();
  const linked = new Set<string>();
  const drive = /^[A-Za-z]:/.exec(host.cwd)?.[0] ?? '';
  const inside = (absolute: string): string =>
    trunk + (absolute.startsWith('/') ? '' : '/') + absolute.replace(':', '');

  /** The other way round. */
  const outside = (path: string): string | undefined => {
    if (!path.startsWith(`${trunk}/`)) return undefined;
    const absolute = path.slice(trunk.length);
    return drive === '' ? absolute : absolute.slice(1).replace(drive.slice(0, 1), drive);
  };

  /** Makes each link on the way to a path. The path itself, and all on the way, exist. */
  function link(absolute: string): void {
    for (let end = absolute.indexOf('/', 1); ; end = absolute.indexOf('/', end + 1)) {
      const path = end < 0 ? absolute : absolute.slice(0, end);
      const slash = path.lastIndexOf('/');
      const parent = host.real(path.slice(0, slash) || '/');
      const here = parent === '/' ? path.slice(slash) : parent + path.slice(slash);
      const real = host.real(path);
      if (real !== here && !linked.has(here)) {
        linked.add(here);
        scratch.directory(inside(real).replace(/\/[^/]*$/, ''));
        scratch.link(inside(here), relative(parent, real));
      }
      if (end < 0) return;
    }
  }

  return {
    file(shown, text) {
      try {
        const { absolute } = locatePath(host.cwd, shown);
        const real = host.real(absolute);
        if (!encloses(real)) return false;
        const path = inside(real);
        if (!shownBy.has(path)) {
          if (host.stat(real)?.kind !== 'file') return false;
          const bytes = host.read(real, most);
          // A program would only complain of it.
          if (sealedReason(bytes) !== undefined) return false;
          scratch.put(path, text ?? bytes);
          shownBy.set(path, shown);
        }
        if (real !== absolute) link(absolute);
        return true;
      } catch {
        return false;
      }
    },
    pathOf: (shown) => inside(locatePath(host.cwd, shown).absolute),
    shownAs(path) {
      const known = shownBy.get(path);
      if (known !== undefined) return known;
      const absolute = outside(path);
      try {
        // By a link on the way.
        return absolute === undefined ? undefined : shownBy.get(inside(host.real(absolute)));
      } catch {
        return undefined;
      }
    },
    plain(path) {
      const absolute = outside(path);
      return absolute === undefined ? undefined : locatePath(host.cwd, absolute).shown;
    },
  };
}

/** The way from one absolute directory to another path. */
function relative(from: string, to: string): string {
  const [a, b] = [from.split('/').filter(Boolean), to.split('/').filter(Boolean)];
  let common = 0;
  while (common < a.length && common < b.length && a[common] === b[common]) common++;
  return [...a.slice(common).map(() => '..'), ...b.slice(common)].join('/') || '.';
}
