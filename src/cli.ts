/** The program: hands this process to `main`, when it is told to. The only file that touches the process and the console. */
import {
  accessSync,
  chmodSync,
  constants,
  fstatSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { exit, type Io, type Stream } from './commands/io.ts';
import { main } from './commands/main.ts';
import { diskHost } from './files/disk.ts';
import { version } from './version.ts';

/** Set when something is left to the event loop: text handed to a stream, a signal held back. */
let isPending = false;

/** Set when standard output could not be written: the exit code has to say so, whichever comes first. */
let broken = false;

/**
 * Whether a descriptor is a terminal. `node:tty` brings streams and sockets along, a third of the time that a small run takes: it is asked only
 * about character devices.
 */
function isTerminal(descriptor: number): boolean {
  try {
    const found = fstatSync(descriptor);
    if (!found.isCharacterDevice() || found.rdev === statSync('/dev/null', { throwIfNoEntry: false })?.rdev)
      return false;
    return process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    return false;
  }
}

/** Writes text to a descriptor, and says how much of it had to be left: a pipe that does not block may be full. */
function writeNow(descriptor: number, bytes: Buffer): Buffer {
  let done = 0;
  try {
    while (done < bytes.length) done += writeSync(descriptor, bytes, done);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
  }
  return bytes.subarray(done);
}

function outputStream(name: 'stdout' | 'stderr', descriptor: number): Stream {
  // Opened only when there is no other way, for the same reason.
  let opened: NodeJS.WriteStream | undefined;
  const open = (): NodeJS.WriteStream => {
    if (!opened) {
      isPending = true;
      opened = process[name];
      opened.on('error', (error: NodeJS.ErrnoException) => onStreamError(name, error));
    }
    return opened;
  };
  const isTTY = isTerminal(descriptor);
  return {
    isTTY,
    get columns() {
      return isTTY ? open().columns : 0;
    },
    write(text) {
      try {
        const rest = opened ? Buffer.from(text) : writeNow(descriptor, Buffer.from(text));
        if (rest.length > 0) open().write(rest);
      } catch (error) {
        onStreamError(name, error as NodeJS.ErrnoException);
      }
    },
  };
}

/** A reader that has seen enough (`| head`) is no trouble; a full disk is. */
function onStreamError(name: string, error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || name === 'stderr') return;
  broken = true;
  process.exitCode = exit.trouble;
  io.stderr.write(`ingress-lint: standard output cannot be written: ${error.code ?? error.message}.\n`);
}

/** Where a path leads, and the mode of the file that is there. */
function targetOf(path: string): { readonly path: string; readonly mode?: number; readonly isFile: boolean } {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { path, isFile: true };
  return { path: realpathSync(path), mode: found.mode & 0o7777, isFile: found.isFile() };
}

/** Codes that say that a file cannot be replaced, though it may be writable: a mount of its own, or a directory of someone else's. */
const irreplaceable = new Set(['EBUSY', 'EACCES', 'EPERM', 'EROFS', 'EXDEV']);

/**
 * Writes a file whole or not at all: to a file beside it, which then takes its place. Devices, pipes, and files that cannot be replaced are
 * written as they are.
 */
function writeFile(path: string, text: string): void {
  holdInterrupts();
  const target = targetOf(path);
  if (!target.isFile) {
    writeFileSync(path, text);
    return;
  }
  // To replace a file takes no right to write it, but who has protected it means it.
  if (target.mode !== undefined) accessSync(target.path, constants.W_OK);
  const beside = `${target.path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    if (target.mode !== undefined) chmodSync(beside, target.mode);
    renameSync(beside, target.path);
  } catch (error) {
    rmSync(beside, { force: true });
    if (target.mode === undefined || !irreplaceable.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    writeFileSync(target.path, text);
  }
}

/** From now on a signal waits until the file at hand is whole. Before that it ends the process at once, even in the midst of work. */
function holdInterrupts(): void {
  isPending = true;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    if (process.listenerCount(signal) > 0) continue;
    process.once(signal, () => process.kill(process.pid, signal));
  }
}

/** Of V8 11 (Node 20): when it optimizes a function, how much it inlines then, and three passes of the optimizing compiler. */
const compilerFlags = [
  '--interrupt-budget=1000000',
  '--max-inlined-bytecode-size-cumulative=400',
  '--no-turbo-escape',
  '--no-turbo-load-elimination',
  '--no-turbo-loop-peeling',
];

/**
 * V8 11 compiles as suits servers: in a run of a second that costs more than it brings, a third of the CPU time with 1,000 files
 * (docs/decisions/0007-v8-flags.md). Later versions go by other measures, and do not know all of the flags. For a few files it is not worth
 * loading the module.
 */
function tune(files: number): void {
  if (files >= 50 && process.versions.v8.startsWith('11.'))
    process.getBuiltinModule('node:v8').setFlagsFromString(compilerFlags.join(' '));
}

const io: Io = {
  host: diskHost(),
  env: process.env,
  stdout: outputStream('stdout', 1),
  stderr: outputStream('stderr', 2),
  version,
  writeFile,
  now: () => performance.now(),
  tune,
};

/** Runs the command that this process was started with, and ends it. For `start.ts`, once it has the program. */
export function start(): void {
  main(process.argv.slice(2), io).then((code) => {
    process.exitCode = broken ? exit.trouble : code;
    // To leave at once spares V8 the clearing up. Not if text is still on its way, which would be cut off.
    if (!isPending) process.exit();
  });
}
