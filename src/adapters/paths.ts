/** Path arithmetic on the paths that reports show: forward slashes, `.` for the working directory. */

/** The directory of a file. Standard input lies in the working directory. */
export function directoryOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : end === 0 ? '/' : path.slice(0, end);
}

/** The last segment of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path that is written in a file of `directory`, without `.` and `..` where they can be resolved. */
export function resolvePath(directory: string, path: string): string {
  const absolute = path.startsWith('/') || directory.startsWith('/');
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : `${directory}/${path}`).split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else if (segment !== '..' || !absolute) segments.push(segment);
  }
  const joined = segments.join('/');
  return absolute ? `/${joined}` : joined || '.';
}

/** True for a directory and everything below it. */
export function isWithin(path: string, directory: string): boolean {
  if (path === directory) return true;
  if (directory === '.') return !path.startsWith('/') && path !== '..' && !path.startsWith('../');
  return path.startsWith(directory.endsWith('/') ? directory : `${directory}/`);
}

/** The directory that a file or directory lies in; undefined above `.`, `..` and `/`. */
export function parentOf(path: string): string | undefined {
  return path === '.' || path === '/' || path === '..' || path.endsWith('/..') ? undefined : directoryOf(path);
}

/** The deepest directory that holds all of these; `.` if they have none in common. */
export function commonDirectory(directories: Iterable<string>): string {
  let common: string[] | undefined;
  for (const directory of directories) {
    const segments = directory === '.' ? [] : directory.split('/');
    if (!common) common = segments;
    let length = 0;
    while (length < common.length && common[length] === segments[length]) length += 1;
    if (length < common.length) common = common.slice(0, length);
  }
  if (!common || common.length === 0) return '.';
  return common.join('/') || '/';
}
