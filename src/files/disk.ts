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
import { type DirectoryEntry, type Host, largestFile } from './host.ts';

/** Nearly all manifests fit: then a file costs three system calls and one copy. */
const chunkSize = 64 * 1024;

/** Not blocking: a FIFO that took the place of a file since it was listed reads as empty instead of never returning. */
const readFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Codes of node:fs that mean "nothing is there"; a ring of links leads nowhere too. */
const nothingThere = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENAMETOOLONG']);

/** How long to wait for more when standard input is a terminal or pipe in non-blocking mode. */
const stdinPause = 10;

/** The disk, standard input and working directory of this process. */
export function diskHost(): Host {
  const scratch = Buffer.allocUnsafeSlow(chunkSize);
  return {
    cwd: withForwardSlashes(process.cwd()),
    read(path) {
      const descriptor = openSync(path, readFlags);
      try {
        const length = readSync(descriptor, scratch, 0, chunkSize, null);
        const first = Buffer.from(scratch.subarray(0, length));
        if (length < chunkSize) return first;
        if (fstatSync(descriptor).size > largestFile)
          throw Object.assign(new Error('EFBIG: file too large'), { code: 'EFBIG' });
        return readRest(first, () => readSync(descriptor, scratch, 0, chunkSize, null), scratch);
      } finally {
        closeSync(descriptor);
      }
    },
    list: (path) =>
      readdirSync(path, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
    stat(path) {
      try {
        const found = statSync(path);
        return { kind: found.isFile() ? 'file' : found.isDirectory() ? 'directory' : 'other', size: found.size };
      } catch (error) {
        if (nothingThere.has(codeOf(error))) return undefined;
        throw error;
      }
    },
    real: (path) => withForwardSlashes(realpathSync.native(path)),
    stdin: () => readRest(Buffer.alloc(0), () => readStdin(scratch), scratch),
  };
}

/** Everything that `next` puts into `scratch` until it puts nothing, after `first`. */
function readRest(first: Buffer, next: () => number, scratch: Buffer): Buffer {
  const chunks = [first];
  for (let length = next(); length > 0; length = next()) chunks.push(Buffer.from(scratch.subarray(0, length)));
  return Buffer.concat(chunks);
}

/** One read of standard input; 0 at its end. */
function readStdin(scratch: Buffer): number {
  for (;;) {
    try {
      return readSync(0, scratch, 0, scratch.length, null);
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
