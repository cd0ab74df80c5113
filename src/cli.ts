/** The program: hands this process to `main`. The only file that touches the process and the console. */
import { accessSync, chmodSync, constants, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isatty } from 'node:tty';
import { exit, type Io, type Stream } from './commands/io.ts';
import { main } from './commands/main.ts';
import { diskHost } from './files/disk.ts';
import { version } from './version.ts';

/** Set when standard output could not be written: the exit code has to say so, whichever comes first. */
let broken = false;

function outputStream(name: 'stdout' | 'stderr', descriptor: number): Stream {
  let opened: NodeJS.WriteStream | undefined;
  // Opened only when written to: that costs a millisecond for each of them.
  const open = (): NodeJS.WriteStream => {
    if (!opened) {
      opened = process[name];
      opened.on('error', (error: NodeJS.ErrnoException) => onStreamError(name, error));
    }
    return opened;
  };
  const isTTY = isatty(descriptor);
  return {
    isTTY,
    get columns() {
      return isTTY ? open().columns : 0;
    },
    write(text) {
      open().write(text);
    },
  };
}

/** A reader that has seen enough (`| head`) is no trouble; a full disk is. */
function onStreamError(name: string, error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE' || name === 'stderr') return;
  broken = true;
  process.exitCode = exit.trouble;
  console.error(`ingress-lint: standard output cannot be written: ${error.code ?? error.message}.`);
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
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    if (process.listenerCount(signal) > 0) continue;
    process.once(signal, () => process.kill(process.pid, signal));
  }
}

const io: Io = {
  host: diskHost(),
  env: process.env,
  stdout: outputStream('stdout', 1),
  stderr: outputStream('stderr', 2),
  version,
  writeFile,
  now: () => performance.now(),
};

// Never `process.exit`: what was written to a pipe would be cut off.
main(process.argv.slice(2), io).then((code) => {
  process.exitCode = broken ? exit.trouble : code;
});
