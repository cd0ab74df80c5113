/** The config of a run: which file it is, its text, and what its paths are relative to. */
import { posix } from 'node:path';
import type { Config } from '../config/config.ts';
import { type FoundConfig, findConfig, kindAt } from '../config/find.ts';
import { defaultConfig } from '../config/presets.ts';
import type { ConfigProblem } from '../config/read.ts';
import { decode } from '../files/decode.ts';
import { enclosureOf } from '../files/enclosure.ts';
import type { Host } from '../files/host.ts';
import { mebibytes } from '../files/limits.ts';
import { isWithin, locatePath, mayBeGlob } from '../files/paths.ts';
import { nearest } from '../model/nearest.ts';
import type { SourceFile } from '../parse/document.ts';
import type { Plugin } from '../plugin.ts';
import { frame } from '../report/frame.ts';
import { visible, visiblePath } from '../report/visible.ts';
import type { LintRequest } from './arguments.ts';
import type { Io, Trouble } from './io.ts';
import type { Naming } from './plugins.ts';

/** The rules that a config may name. */
export interface KnownRules {
  readonly ids: readonly string[];
  /** Id of a rule that no longer exists -> id of the rule that does its work; empty if none does. */
  readonly retired: Readonly<Record<string, string>>;
}

/** The plugins to work with, given the names in a config; or why not. */
export type PluginSource = (names: readonly string[]) => readonly Plugin[] | Trouble;

/** The config of a run. `none` if there is no file; trouble if there is one that cannot be used. */
export async function loadConfig(
  io: Io,
  request: Pick<LintRequest, 'paths' | 'config' | 'contextDirs' | 'plugins' | 'allowPlugins'>,
  rules: () => Promise<KnownRules>,
  source?: PluginSource,
): Promise<{ readonly config?: Config; readonly file?: SourceFile } | { readonly troubles: readonly Trouble[] }> {
  const { host } = io;
  const own = { names: request.plugins ?? [], base: host.cwd };
  const load = async (more: readonly Naming[]): Promise<readonly Plugin[] | Trouble> =>
    [own, ...more].some(({ names }) => names.length > 0)
      ? (await import('./plugins.ts')).loadPlugins(io, request, [own, ...more])
      : [];
  const given = await load([]);
  if ('message' in given) return { troubles: [given] };
  const bare = given.length > 0 ? { config: { ...defaultConfig(), plugins: given } } : {};
  if (request.config === 'none') return bare;
  let file: SourceFile;
  let base: string;
  // Of a named file, too: what it brings along lies beside it, not wherever it is used.
  let home: string;
  if (request.config) {
    const { absolute, shown } = locatePath(host.cwd, request.config.file);
    const read = readText(host, absolute, shown);
    if ('message' in read) return { troubles: [read] };
    file = read;
    base = host.cwd;
    home = posix.dirname(absolute);
  } else {
    const found = findConfig(host, commonDirectory(host, request.paths));
    if (!found) return bare;
    if (found.others.length > 0) return { troubles: [ambiguous(host.cwd, found)] };
    const shown = shownPath(host.cwd, found);
    if (!isEnclosed(host, found)) {
      const message = `the config file "${visible(shown)}" is a link that leads out of the repository.`;
      return { troubles: [{ message, hint: 'Put the file itself there, or name it with --config.' }] };
    }
    const read = readText(host, found.path, shown);
    if ('message' in read) return { troubles: [read] };
    file = read;
    base = found.directory;
    home = base;
  }
  const [{ readConfig }, { ids, retired }] = await Promise.all([import('../config/read.ts'), rules()]);
  const { config, problems } = await readConfig(file, {
    ruleIds: ids,
    retired,
    matcher: async () => (await import('../files/glob.ts')).exclusionMatcher,
    rebase: (path) => relativeTo(base, locatePath(host.cwd, path).absolute),
    policyFile: (path) => {
      const absolute = posix.isAbsolute(path) ? path : posix.join(base, path);
      if (!request.config && !isWithinReach(host, base, absolute)) return { message: 'lies outside of the repository' };
      return readPolicyFile(host, absolute);
    },
    plugins: async (names) => (source ? source(names) : load([{ names, base: home, file: file.path }])),
  });
  if (problems) return { troubles: problems.map((problem) => describe(problem, file)) };
  const exclude = await rebaseExclusions(config.exclude, base, host.cwd);
  const shownAs = (path: string): string => locatePath(host.cwd, locatePath(base, path).absolute).shown;
  const helm = config.helm.map((entry) => ({
    ...entry,
    chart: shownAs(entry.chart),
    ...(entry.values && { values: entry.values.map(shownAs) }),
  }));
  const informed = await loadSnapshots(io, config, base, request.config !== undefined);
  if ('message' in informed) return { troubles: [informed] };
  const whole: Config = { ...informed, exclude, helm };
  if (config.baseline === undefined) return { config: whole, file };
  const absolute = posix.join(base, config.baseline);
  if (!request.config && !isWithinReach(host, base, absolute)) {
    const message = `the baseline "${visible(config.baseline)}" of the config lies outside of the repository.`;
    return { troubles: [{ message, hint: 'Name it with --baseline.' }] };
  }
  const shown = isWithin(host.cwd, base) ? posix.relative(host.cwd, absolute) : locatePath(host.cwd, absolute).shown;
  return { config: { ...whole, baseline: shown }, file };
}

/** A file of policies that a config names; or why it cannot be read, as the end of a sentence. */
export function readPolicyFile(host: Host, absolute: string): SourceFile | { readonly message: string } {
  const read = readText(host, absolute, locatePath(host.cwd, absolute).shown, 'policy file');
  return 'message' in read ? { message: 'cannot be read' } : read;
}

/** The config with what its snapshots tell. */
async function loadSnapshots({ host }: Io, config: Config, base: string, isNamed: boolean): Promise<Config | Trouble> {
  const { snapshots } = config;
  if (snapshots.length === 0) return config;
  const files: SourceFile[] = [];
  for (const path of snapshots) {
    const absolute = posix.isAbsolute(path) ? path : posix.join(base, path);
    if (!isNamed && !isWithinReach(host, base, absolute)) {
      const message = `the snapshot "${visible(path)}" lies outside of the repository.`;
      return { message, hint: 'Fetch it into the repository, or name the config file with --config.' };
    }
    const read = readText(host, absolute, locatePath(host.cwd, absolute).shown, 'snapshot');
    if ('message' in read) return read;
    files.push(read);
  }
  const read = (await import('../config/known.ts')).withSnapshots(config, files);
  if (!('problem' in read)) return read;
  const hint = 'Make it with "ingress-lint snapshot" in the other repository.';
  return { message: `"${visible(read.file)}" ${visible(read.problem)}.`, hint };
}

/** What a config file names that was found, not named, is read and written only in the repository. */
function isWithinReach(host: Host, base: string, path: string): boolean {
  const encloses = enclosureOf(host, [base]);
  for (let at = path; ; at = posix.dirname(at)) {
    try {
      return encloses(host.real(at));
    } catch {
      if (posix.dirname(at) === at) return false;
    }
  }
}

/** A config file that was found, not named, is read only from the repository: what is wrong with it is shown with its lines. */
function isEnclosed(host: Host, { path, directory }: FoundConfig): boolean {
  try {
    return enclosureOf(host, [directory])(host.real(path));
  } catch {
    return true;
  }
}

/** The directory that holds all paths of the command line. */
export function commonDirectory(host: Host, paths: readonly string[]): string {
  const directories = paths.map((path) => {
    if (path === '-') return host.cwd;
    const segments = path.split('/');
    const glob = segments.findIndex(mayBeGlob);
    if (glob >= 0 && !exists(host, path))
      return locatePath(host.cwd, segments.slice(0, glob).join('/') || rootOf(path)).absolute;
    const { absolute } = locatePath(host.cwd, path);
    return kindAt(host, absolute) === 'directory' ? absolute : posix.dirname(absolute);
  });
  return directories.reduce((common, directory) => {
    let shared = common;
    while (!isWithin(directory, shared)) {
      const parent = posix.dirname(shared);
      // Two drives have nothing in common.
      if (parent === shared || parent === '.') return host.cwd;
      shared = parent;
    }
    return shared;
  });
}

/** What the fixed part of a glob is if nothing stands before its first wildcard. */
function rootOf(glob: string): string {
  return glob.startsWith('/') ? '/' : '.';
}

function exists(host: Host, path: string): boolean {
  return kindAt(host, locatePath(host.cwd, path).absolute) !== undefined;
}

/** The path of a config file as reports show it: relative if it is in the working directory or above it. */
function shownPath(cwd: string, { path, directory }: FoundConfig): string {
  return isWithin(cwd, directory) ? posix.relative(cwd, path) : locatePath(cwd, path).shown;
}

function ambiguous(cwd: string, found: FoundConfig): Trouble {
  const names = [found.path, ...found.others].map((path) => posix.basename(path));
  const { shown } = locatePath(cwd, found.directory);
  return {
    message: `there is more than one config file in "${visible(shown)}": ${names.join(', ')}.`,
    hint: 'Keep one of them, or name one with --config.',
  };
}

/** Nobody writes as much by hand. MiB. */
const largestConfig = 4;

/** The text of a config file, or why there is none. */
function readText(host: Host, absolute: string, shown: string, what = 'config file'): SourceFile | Trouble {
  const name = `the ${what} "${visible(shown)}"`;
  try {
    const kind = host.stat(absolute)?.kind;
    if (kind === undefined)
      return {
        message: `${name} does not exist.`,
        hint:
          neighbour(host, absolute, shown) ??
          `Check the path, or write one with "ingress-lint ${what === 'snapshot' ? 'snapshot' : 'init'}".`,
      };
    if (kind === 'directory') return { message: `${name} is a directory.`, hint: 'Name a file in it.' };
    const decoded = decode(host.read(absolute, mebibytes(largestConfig)));
    if ('text' in decoded) return { path: shown, text: decoded.text };
    return { message: `${name} cannot be read: ${decoded.reason}.`, hint: 'Save it as UTF-8 text.' };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EFBIG') return { message: `${name} is larger than ${largestConfig} MiB.`, hint: 'Make it smaller.' };
    return { message: `${name} cannot be read: ${code ?? visible(message)}.`, hint: 'Check its permissions.' };
  }
}

/** "Did you mean" for a path that does not exist: the nearest name in the same directory. */
export function neighbour(host: Host, absolute: string, shown: string): string | undefined {
  try {
    const names = host.list(posix.dirname(absolute)).map((entry) => entry.name);
    const name = nearest(posix.basename(absolute), names);
    if (name === undefined) return undefined;
    const directory = shown.slice(0, shown.lastIndexOf('/') + 1);
    return `Did you mean "${visible(directory + name)}"?`;
  } catch {
    // The directory does not exist either.
    return undefined;
  }
}

/** A problem with its line of the config file. */
function describe({ message, hint, place, source }: ConfigProblem, config: SourceFile): Trouble {
  const file = source ?? config;
  const { line, column } = place.span.start;
  const shown = frame(file.text, place.span, '^', 100);
  const gutter = ' '.repeat(String(line).length);
  const lines = [
    `${visiblePath(file.path)}:${line}:${column}: ${visible(message)}`,
    ...(shown ? [`  ${line} | ${shown.line.text}`, `  ${gutter} | ${shown.indent}${shown.marks}`] : []),
  ];
  return {
    message: lines.join('\n'),
    hint: visible(hint ?? 'What each key takes is in docs/config.md, and in schemas/config.schema.json for editors.'),
  };
}

/** A path as seen from a directory, or unchanged if it is not in it. */
function relativeTo(base: string, absolute: string): string {
  return isWithin(absolute, base) ? posix.relative(base, absolute) : absolute;
}

/** Globs of a gitignore file in one directory as globs of one in another. */
export async function rebaseExclusions(
  patterns: readonly string[],
  from: string,
  to: string,
): Promise<readonly string[]> {
  if (from === to || patterns.length === 0) return patterns;
  if (isWithin(to, from)) {
    const steps = posix.relative(from, to).split('/');
    const anyGlob = patterns.some((pattern) => /[*?[\]{}]/.test(pattern));
    const { exclusionMatcher } = anyGlob ? await import('../files/glob.ts') : { exclusionMatcher: undefined };
    const matches = (glob: string, step: string): boolean => glob === step || (exclusionMatcher?.(glob)(step) ?? false);
    return patterns.flatMap((pattern) => descend(pattern, steps, matches));
  }
  const prefix = isWithin(from, to) ? posix.relative(to, from) : from;
  return patterns.map((pattern) => {
    const { keep, anchored, body } = dissect(pattern);
    return `${keep}${prefix}/${anchored ? '' : '**/'}${body}`;
  });
}

/** The parts of a line of a gitignore file. A slash anywhere but at the end ties it to its directory. */
function dissect(pattern: string): { readonly keep: string; readonly anchored: boolean; readonly body: string } {
  const keep = pattern.startsWith('!') ? '!' : '';
  const written = pattern.slice(keep.length).replace(/^\.\//, '/');
  return { keep, anchored: /\/./.test(written), body: written.replace(/^\//, '') };
}

/**
 * A glob as seen from a directory further down: what is left of it once it has matched the steps of the way. `**` can match any number of
 * steps, so that there may be several answers, or none.
 */
function descend(
  pattern: string,
  steps: readonly string[],
  matches: (glob: string, step: string) => boolean,
): string[] {
  const { keep, anchored, body } = dissect(pattern);
  if (!anchored) return steps.some((step) => matches(body.replace(/\/+$/, ''), step)) ? [`${keep}**`] : [pattern];
  const segments = body.split('/').filter((segment) => segment !== '');
  let reached = new Set([0]);
  for (const step of steps) {
    const next = new Set<number>();
    for (const at of skipped(segments, reached)) {
      // All of the glob has matched a directory on the way: everything in it is meant.
      if (at === segments.length) next.add(at);
      else if (segments[at] === '**') next.add(at);
      else if (matches(segments[at] ?? '', step)) next.add(at + 1);
    }
    reached = next;
  }
  const slash = body.endsWith('/') ? '/' : '';
  return [...reached].map((at) =>
    at === segments.length ? `${keep}**` : `${keep}/${segments.slice(at).join('/')}${slash}`,
  );
}

/** Positions in a glob that can be reached without another step: `**` may stand for none. */
function skipped(segments: readonly string[], reached: ReadonlySet<number>): Set<number> {
  const all = new Set(reached);
  for (const at of all) if (segments[at] === '**' && at < segments.length - 1) all.add(at + 1);
  return all;
}
