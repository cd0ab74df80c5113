/** The host that is this machine: node:fs, synchronous because that is several times cheaper than promises for many small files. */
import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import type { DirectoryEntry, Host } from './host.ts';

/** Nearly all manifests fit: then a file costs three system calls. */
const chunkSize = 64 * 1024;

/** Not blocking: a FIFO that took the place of a file since it was listed reads as empty instead of never returning. */
const readFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Codes of node:fs that mean "nothing is there"; a ring of links leads nowhere too. */
const nothingThere = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

/** How long to wait for more when standard input is a terminal or pipe in non-blocking mode. */
const stdinPause = 10;

/** The disk, standard input and working directory of this process. */
export function diskHost(): Host {
  // The same memory for every file: fresh memory costs as much as reading into it.
  const chunk = Buffer.allocUnsafeSlow(chunkSize);
  return {
    cwd: withForwardSlashes(process.cwd()),
    read(path, most = Number.POSITIVE_INFINITY) {
      const descriptor = openSync(path, readFlags);
      try {
        const length = readSync(descriptor, chunk, 0, chunkSize, null);
        if (length < chunkSize) return length > most ? tooLarge() : chunk.subarray(0, length);
        if (fstatSync(descriptor).size > most) tooLarge();
        return readRest(Buffer.from(chunk), most, (next) => readSync(descriptor, next, 0, chunkSize, null));
      } finally {
        closeSync(descriptor);
      }
    },
    list: (path) =>
      readdirSync(path, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
    stat(path) {
      try {
        // Most of what is asked for is not there: to throw and catch an error each time costs more than to look.
        const found = statSync(path, { throwIfNoEntry: false });
        return (
          found && { kind: found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other', size: found.size }
        );
      } catch (error) {
        if (nothingThere.has(codeOf(error))) return undefined;
        throw error;
      }
    },
    real: (path) => withForwardSlashes(realpathSync.native(path)),
    stdin: (most = Number.POSITIVE_INFINITY) => readRest(Buffer.alloc(0), most, readStdin),
    programs: async () => (await import('./programs.ts')).programsOf(process.env),
  };
}

function tooLarge(): never {
  throw Object.assign(new Error('EFBIG: file too large'), { code: 'EFBIG' });
}

/** `first`, and everything that `next` puts into chunks until it puts nothing. A file may grow while it is read, or have no end. */
function readRest(first: Buffer, most: number, next: (chunk: Buffer) => number): Buffer {
  const chunks = [first];
  let size = first.length;
  for (;;) {
    const chunk = Buffer.allocUnsafeSlow(chunkSize);
    const length = next(chunk);
    if (length === 0) return Buffer.concat(chunks);
    size += length;
    if (size > most) tooLarge();
    chunks.push(chunk.subarray(0, length));
  }
}

/** One read of standard input; 0 at its end. */
function readStdin(chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(0, chunk, 0, chunk.length, null);
    } catch (error) {
      // Windows reports the end of a closed pipe as an error.
      if (codeOf(error) === 'EOF') return 0;
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, stdinPause);
    }
  }
}

function kindOf(entry: Dirent): DirectoryEntry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'directory';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}

function withForwardSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
