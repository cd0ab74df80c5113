/** The progress line: on standard error, on terminals only, and only if the work takes its time. */
import type { Io } from './io.ts';

/** Nobody waits for less than this. Milliseconds. */
const patience = 300;
/** Between two pictures. */
const interval = 100;
const clearLine = '\r\u001b[2K';

export interface Progress {
  update(done: number, total: number): void;
  /** Takes the line away. */
  clear(): void;
}

/** A progress line, if standard error is a terminal. */
export function progressOn(io: Io): Progress | undefined {
  if (!io.stderr.isTTY || io.env.TERM === 'dumb') return undefined;
  const start = io.now();
  let last: number | undefined;
  return {
    update(done, total) {
      const now = io.now();
      if (now - start < patience || (last !== undefined && now - last < interval)) return;
      last = now;
      io.stderr.write(`${clearLine}${done} of ${total} files`);
    },
    clear() {
      if (last !== undefined) io.stderr.write(clearLine);
      last = undefined;
    },
  };
}
