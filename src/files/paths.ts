/** Path arithmetic on forward slashes, without asking the process for its working directory. */
import { posix } from 'node:path';

const isWindowsRooted = (path: string): boolean => path.startsWith(':/', 1) && /^[A-Za-z]/.test(path);

/** A path of the input: where it is, and how reports show it. */
export interface ShownPath {
  readonly absolute: string;
  /** Relative to the working directory when inside it, otherwise as given; forward slashes, no `./` and no trailing slash. */
  readonly shown: string;
}

/** Tells where a path that the user gave lies and how to show it. */
export function locatePath(cwd: string, given: string): ShownPath {
  const path = isWindowsRooted(`${cwd}/`) ? given.replaceAll('\\', '/') : given;
  const absolute = withoutTrailingSlash(posix.normalize(isAbsolute(path) ? path : `${cwd}/${path}`));
  if (absolute === withoutTrailingSlash(cwd)) return { absolute, shown: '.' };
  const inside = cwd.endsWith('/') ? cwd : `${cwd}/`;
  if (absolute.startsWith(inside)) return { absolute, shown: absolute.slice(inside.length) };
  return { absolute, shown: isAbsolute(path) ? absolute : withoutTrailingSlash(posix.normalize(path)) };
}

/** Whether a path of the command line may be meant as a glob. */
export function mayBeGlob(path: string): boolean {
  for (let at = 0; at < path.length; at++) if ('*?[]{}!'.includes(path.charAt(at))) return true;
  return false;
}

/** A name below a directory; `.` adds nothing. */
export function below(directory: string, name: string): string {
  if (directory === '.') return name;
  return directory.endsWith('/') ? `${directory}${name}` : `${directory}/${name}`;
}

/** True for a directory and everything under it. */
export function isWithin(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/') || isWindowsRooted(path);
}

/** A path without the slash at its end; the root stays as it is. */
export function withoutTrailingSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;
}
