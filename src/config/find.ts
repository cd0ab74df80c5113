/** Where the config file is. */
import type { Host } from '../files/host.ts';

/** Names of a config file, in the order in which they are looked for. */
export const configNames = [
  'ingress-lint.yaml',
  'ingress-lint.yml',
  'ingress-lint.json',
  '.ingress-lint.yaml',
  '.ingress-lint.yml',
  '.ingress-lint.json',
] as const;

/** A config file that was found. */
export interface FoundConfig {
  /** Absolute path of the file. */
  readonly path: string;
  /** Absolute path of its directory, without a slash at the end unless it is the root. */
  readonly directory: string;
  /** Absolute paths of config files beside it: which of them holds is then not clear. */
  readonly others: readonly string[];
}

/**
 * The nearest config file at or above a directory. The search ends with the directory that holds `.git`, so that a file outside
 * the repository never rules it, or else with the root.
 *
 * @param start absolute path with forward slashes
 */
export function findConfig(host: Pick<Host, 'stat'>, start: string): FoundConfig | undefined {
  let directory = start.length > 1 && start.endsWith('/') ? start.slice(0, -1) : start;
  for (;;) {
    const base = directory.endsWith('/') ? directory : `${directory}/`;
    const [path, ...others] = configNames.map((name) => base + name).filter((file) => kindAt(host, file) === 'file');
    if (path) return { path, directory, others };
    if (kindAt(host, `${base}.git`)) return undefined;
    const parent = parentOf(directory);
    if (parent === directory) return undefined;
    directory = parent;
  }
}

/** What is at a path. Where nobody may look, nothing is. */
export function kindAt(host: Pick<Host, 'stat'>, path: string): 'file' | 'directory' | 'other' | undefined {
  try {
    return host.stat(path)?.kind;
  } catch {
    return undefined;
  }
}

/** The directory above; of a root (`/`, `C:/`, `C:`) the root itself. */
function parentOf(directory: string): string {
  const slash = directory.lastIndexOf('/');
  if (slash < 0 || slash === directory.length - 1) return directory;
  if (slash === 0) return '/';
  const parent = directory.slice(0, slash);
  return parent.length === 2 && parent.endsWith(':') ? `${parent}/` : parent;
}
