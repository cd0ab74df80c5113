/** What a host throws, as values and reasons. */

/** A result or the error that was thrown instead. */
export type Attempt<T> = { readonly value: T } | { readonly error: unknown };

/** Runs a host's function, which may throw as node:fs does. */
export function attempt<T>(run: () => T): Attempt<T> {
  try {
    return { value: run() };
  } catch (error) {
    return { error };
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENOENT: 'gone before it could be read',
  ENOTDIR: 'gone before it could be read',
  EISDIR: 'a directory',
  ELOOP: 'a ring of links',
  EFBIG: 'too large',
};

/** An error of a host as a reason: never a machine's path, so that reports are the same everywhere. */
export function errorReason(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') return 'could not be read';
  return (Object.hasOwn(reasons, code) && reasons[code]) || `could not be read (${code})`;
}
