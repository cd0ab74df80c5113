/** Paths as a forge wants them: from the repository's root, with forward slashes, without `.` and inner `..`. */

/** `file` as seen from the root, if the working directory is `directory` there. What lies outside the root keeps its leading `..`. */
export function repositoryPath(file: string, directory: string = ''): string {
  if (isAbsolute(file)) return file;
  const result: string[] = [];
  for (const segment of [...directory.split('/'), ...file.split('/')]) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && result.length > 0 && result.at(-1) !== '..') result.pop();
    else result.push(segment);
  }
  return result.join('/');
}

/** Whether the path starts at the root of a file system: `/x`, `C:/x`, `//host/x`. */
export function isAbsolute(file: string): boolean {
  return /^(\/|[A-Za-z]:\/)/.test(file);
}
