/** A host that holds its files in memory: for tests, editors and anything else without a disk. */
import type { DirectoryEntry, Host } from './host.ts';
import { locatePath } from './paths.ts';

/** What a memory host knows besides its files. */
export interface MemoryOptions {
  /** Default `/work`. */
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
}

/** A host over the given files, keyed by absolute path or by path relative to the working directory. There are no links. */
export function memoryHost(files: Readonly<Record<string, string | Uint8Array>>, options: MemoryOptions = {}): Host {
  const cwd = options.cwd ?? '/work';
  const contents = new Map<string, Uint8Array>();
  const directories = new Map<string, Map<string, DirectoryEntry>>([[cwd, new Map()]]);
  for (const [path, content] of Object.entries(files)) {
    const { absolute } = locatePath(cwd, path);
    contents.set(absolute, toBytes(content));
    let kind: DirectoryEntry['kind'] = 'file';
    for (let end = absolute.lastIndexOf('/'); end >= 0; end = end === 0 ? -1 : absolute.lastIndexOf('/', end - 1)) {
      const parent = absolute.slice(0, end) || '/';
      const rest = absolute.slice(end + 1);
      const name = rest.includes('/') ? rest.slice(0, rest.indexOf('/')) : rest;
      const entries = directories.get(parent) ?? new Map<string, DirectoryEntry>();
      entries.set(name, { name, kind });
      directories.set(parent, entries);
      kind = 'directory';
    }
  }
  return {
    cwd,
    read: (path, most = Number.POSITIVE_INFINITY) => within(most, contents.get(path) ?? missing(path)),
    list: (path) => [...(directories.get(path) ?? missing(path)).values()],
    stat(path) {
      const content = contents.get(path);
      if (content) return { kind: 'file', size: content.byteLength };
      return directories.has(path) ? { kind: 'directory', size: 0 } : undefined;
    },
    real: (path) => (contents.has(path) || directories.has(path) ? path : missing(path)),
    stdin: (most = Number.POSITIVE_INFINITY) => within(most, toBytes(options.stdin ?? '')),
  };
}

function toBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function within(most: number, bytes: Uint8Array): Uint8Array {
  if (bytes.byteLength <= most) return bytes;
  throw Object.assign(new Error('EFBIG: file too large'), { code: 'EFBIG' });
}

function missing(path: string): never {
  throw Object.assign(new Error(`ENOENT: no such file or directory, '${path}'`), { code: 'ENOENT' });
}
