/** Paths of the command line to texts: which files of the input are read, and why others are not. */
import type { SourceFile } from '../parse/document.ts';
import { attempt, errorReason } from './attempt.ts';
import { type Decoded, decode } from './decode.ts';
import { type Encloses, enclosureOf } from './enclosure.ts';
import { compileExclusions, type Exclusion } from './exclude.ts';
import type { Host } from './host.ts';
import { ignoring as readIgnoreFiles } from './ignore.ts';
import { defaultLimits, type Limits, mebibytes } from './limits.ts';
import { locatePath, mayBeGlob, type ShownPath } from './paths.ts';
import { excludedReason, notAFile, type Walk, walkTrees } from './walk.ts';

/** How standard input is shown. */
export const stdinPath = '<stdin>';

/** Names that make a file in a directory a candidate. */
const manifestNames = ['.yaml', '.yml', '.json', '.tf', '.tfvars'];

/** Names that never hold manifests: files of npm and TypeScript, JSON schemas, and this tool's own config files. */
const foreignName =
  /^(?:package(?:-lock)?|tsconfig.*|.*\.schema)\.json$|^ingress-lint\.(?:ya?ml|json)$|^\.ingress-lint\.(?:ya?ml|json)$|^\.ingress-lint-baseline\.json$/;

/** Something that was found but not read. */
export interface LeftOutFile {
  readonly path: string;
  readonly reason: string;
  /** The limit of the config that it is beyond. */
  readonly limit?: keyof Limits;
  /** Set for a file that could not be read, or not be read as text. */
  readonly unread?: true;
}

/** What the paths of the command line stand for. */
export interface Discovery {
  /** Sorted by shown path, each file once. */
  readonly files: readonly SourceFile[];
  /** Found and not read, sorted by path. */
  readonly leftOut: readonly LeftOutFile[];
  /**
   * What the caller has to fail for, sorted: paths that do not exist and globs that match nothing, as given; and paths that were named one
   * by one but are no readable text, as shown. For the latter `leftOut` has the reason.
   */
  readonly unmatched: readonly string[];
  /** The paths as reports show them (`.`, `k8s`, `k8s/app.yaml`, the fixed part of a glob, `<stdin>`), sorted: the adapters' `inputs`. */
  readonly inputs: readonly string[];
  /** Bytes of the files. */
  readonly bytes: number;
}

/** Options of `discover`. */
export interface DiscoverOptions {
  /** Globs of paths that are not wanted, as in a gitignore file at the working directory. They hold for named files too. */
  readonly exclude?: readonly string[];
  readonly limits?: Limits;
  /** How far links lead. Default: `enclosureOf` the paths. */
  readonly encloses?: Encloses;
  /** Bytes that were read before, for `limits.totalSize`. */
  readonly read?: number;
  /** Do not honour `.gitignore`, `.git/info/exclude` and `.ingresslintignore`. */
  readonly noIgnore?: boolean;
  /** Loads the glob matcher; called only if there is a glob. */
  readonly glob?: () => Promise<typeof import('./glob.ts')>;
}

/**
 * Finds and reads the files that `paths` stand for: files, directories, globs (`!glob` takes paths away again), `-` for standard input.
 *
 * A file that is named is read whatever its extension. In a directory, files called `*.yaml`, `*.yml`, `*.json` and `Kustomization` are
 * taken, at any depth, and Terraform's `*.tf` and `*.tfvars`; directories whose name starts with a dot (`.git`, `.github`), `node_modules`, and names that are known to be no
 * manifests (`package.json`, `package-lock.json`, `tsconfig*.json`, `*.schema.json`, `ingress-lint.yaml` and its like) are passed over
 * without a word. What git ignores, and what `.ingresslintignore` names, is left out with a word (`ignore.ts`), unless it is named; so is the test data of programs
 * (`test-data.ts`), unless there is nothing else. A glob takes what it matches, but one that ends in nothing but wildcards (`k8s/**`) is taken as a directory would be.
 * How links are followed: see `walkTrees`. Nothing that is found stops the run or hangs it.
 */
export async function discover(
  host: Host,
  paths: readonly string[],
  options: DiscoverOptions = {},
): Promise<Discovery> {
  const { named, globs, negations } = sortArguments(host, paths);
  const exclude = [...(options.exclude ?? []), ...negations];
  const glob =
    globs.length > 0 || exclude.length > 0 ? await (options.glob ?? (() => import('./glob.ts')))() : undefined;
  const excluded: Exclusion = glob ? compileExclusions(exclude, glob.exclusionMatcher) : () => undefined;

  const found = new Map<string, ShownPath>();
  const isNamed = new Set<string>();
  const leftOut = new Map<string, { readonly reason: string; readonly limit?: keyof Limits; readonly unread?: true }>();
  const unmatched = new Set<string>();
  const inputs = new Set<string>();
  const take = (file: ShownPath) => void found.set(file.absolute, file);
  const leaveOut = (path: string, reason: string) => void leftOut.set(path, { reason });
  const refuse = (path: string, reason: string) => {
    leaveOut(path, reason);
    unmatched.add(path);
  };

  const directories: ShownPath[] = [];
  for (const given of named) {
    const path = locatePath(host.cwd, given);
    const entry = attempt(() => host.stat(path.absolute));
    if ('error' in entry) refuse(path.shown, errorReason(entry.error));
    else if (!entry.value) unmatched.add(given);
    else {
      inputs.add(path.shown);
      const isDirectory = entry.value.kind === 'directory';
      const pattern = excludedBy(excluded, path.shown, isDirectory);
      if (pattern !== undefined) leaveOut(path.shown, excludedReason(pattern));
      else if (isDirectory && !canList(host, path)) refuse(path.shown, 'a directory that cannot be listed');
      else if (isDirectory) directories.push(path);
      else if (entry.value.kind === 'other') refuse(path.shown, notAFile);
      else {
        take(path);
        isNamed.add(path.absolute);
      }
    }
  }
  const encloses = options.encloses ?? enclosureOf(host, rootsOf(host, paths));
  const ignoring = options.noIgnore ? undefined : readIgnoreFiles(host, leaveOut);
  const walk: Walk = { host, excluded, hidden: false, wanted: isCandidate, take, leaveOut, encloses, ignoring };
  const aside: { readonly directory: ShownPath; readonly reason: string }[] = [];
  const setAside = (directory: ShownPath, reason: string) => void aside.push({ directory, reason });
  walkTrees(ignoring ? { ...walk, setAside } : walk, directories);
  // Where nothing else is there, it is what the user means.
  if (found.size === 0)
    walkTrees(
      walk,
      aside.map(({ directory }) => directory),
    );
  else for (const { directory, reason } of aside) leaveOut(directory.shown, reason);

  for (const pattern of globs) {
    const { base, rest } = splitGlob(pattern);
    const root = locatePath(host.cwd, base);
    const matches = glob?.globMatcher(rest);
    const onlyWildcards = /(?:^|\/)\*+$/.test(rest);
    const hits = new Set<string>();
    const start = root.absolute === '/' ? 1 : root.absolute.length + 1;
    const matching = (same: Walk): Walk => ({
      ...same,
      hidden: /(?:^|\/)\.[^/]/.test(rest),
      wanted: onlyWildcards ? isCandidate : (name) => !foreignName.test(name),
      take(file) {
        if (!matches?.(file.absolute.slice(start))) return;
        hits.add(file.absolute);
        take(file);
      },
    });
    const entry = attempt(() => host.stat(root.absolute));
    if ('value' in entry && entry.value?.kind === 'directory') walkTrees(matching(walk), [root]);
    if (hits.size > 0) inputs.add(root.shown);
    else unmatched.add(pattern);
  }

  const files: SourceFile[] = [];
  const limits = options.limits ?? defaultLimits;
  let bytes = options.read ?? 0;
  const read = (path: string, from: (most: number) => Uint8Array): Decoded | undefined => {
    const rest = mebibytes(limits.totalSize) - bytes;
    const result = attempt(() => from(Math.min(mebibytes(limits.fileSize), rest)));
    if ('value' in result) {
      bytes += result.value.byteLength;
      return decode(result.value);
    }
    if ((result.error as { code?: unknown }).code !== 'EFBIG') return { reason: errorReason(result.error) };
    const limit = rest < mebibytes(limits.fileSize) ? 'totalSize' : 'fileSize';
    leftOut.set(path, { reason: beyond(limit, limits), limit, unread: true });
    return undefined;
  };
  for (const file of [...found.values()].sort((a, b) => (a.shown < b.shown ? -1 : 1))) {
    const result = read(file.shown, (most) => host.read(file.absolute, most));
    if (!result) continue;
    if ('text' in result) files.push({ path: file.shown, text: result.text });
    else {
      leftOut.set(file.shown, { reason: result.reason, unread: true });
      // What is sealed is in order as it is: whoever names it, as pre-commit does, is told and no more.
      if (isNamed.has(file.absolute) && !result.isSealed) unmatched.add(file.shown);
    }
  }
  if (paths.includes('-')) {
    inputs.add(stdinPath);
    const result = read(stdinPath, (most) => host.stdin(most));
    if (result && 'text' in result) files.push({ path: stdinPath, text: result.text });
    else if (result) refuse(stdinPath, result.reason);
  }
  return {
    files: files.sort(byPath),
    leftOut: [...leftOut].map(([path, left]) => ({ path, ...left })).sort(byPath),
    unmatched: [...unmatched].sort(),
    inputs: [...inputs].sort(),
    bytes: bytes - (options.read ?? 0),
  };
}

/** Where the paths of the command line begin: those that are named, and the fixed parts of globs. */
export function rootsOf(host: Host, paths: readonly string[]): string[] {
  const { named, globs } = sortArguments(host, paths);
  return [...named, ...globs.map((pattern) => splitGlob(pattern).base)];
}

/** A path that exists is itself, whatever characters it holds. */
function sortArguments(
  host: Host,
  paths: readonly string[],
): { named: string[]; globs: string[]; negations: string[] } {
  const named: string[] = [];
  const globs: string[] = [];
  const negations: string[] = [];
  for (const path of paths) {
    if (path === '-') continue;
    const entry = mayBeGlob(path) ? attempt(() => host.stat(locatePath(host.cwd, path).absolute)) : undefined;
    if (!entry || 'error' in entry || entry.value) named.push(path);
    else if (path.startsWith('!') && path[1] !== '(') negations.push(path.slice(1));
    else globs.push(path);
  }
  return { named, globs, negations };
}

/** The directories before the first wildcard, and the rest. */
function splitGlob(pattern: string): { base: string; rest: string } {
  const segments = pattern.split('/');
  const first = segments.findIndex((segment) => /[*?[\]{}()!\\]/.test(segment));
  const base = segments.slice(0, first).join('/');
  return { base: base || (pattern.startsWith('/') ? '/' : '.'), rest: segments.slice(first).join('/') };
}

const isManifestName = (name: string): boolean =>
  name === 'Kustomization' || manifestNames.some((ending) => name.endsWith(ending));

function isCandidate(name: string): boolean {
  // The second pattern is for JSON, and for this tool's own files.
  return isManifestName(name) && !((name.endsWith('n') || name.includes('ingress-lint')) && foreignName.test(name));
}

/** Exclusion of a named path: a directory above it may be what is excluded. */
function excludedBy(excluded: Exclusion, path: string, isDirectory: boolean): string | undefined {
  for (let end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) {
    const pattern = excluded(path.slice(0, end), true);
    if (pattern !== undefined) return pattern;
  }
  return excluded(path, isDirectory);
}

function canList(host: Host, directory: ShownPath): boolean {
  return 'value' in attempt(() => host.list(directory.absolute));
}

/** Says which limit a file is beyond. */
function beyond(limit: 'fileSize' | 'totalSize', limits: Limits): string {
  const size = `${limits[limit]} MiB (limits.${limit})`;
  return limit === 'fileSize' ? `larger than ${size}` : `the files before it fill ${size}`;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}
