/**
 * Ignore files: `.gitignore` and `.git/info/exclude` as git reads them (`Documentation/gitignore.txt`, `dir.c`), and `.ingresslintignore` of the same
 * syntax. What is set up for a user or a machine (`core.excludesFile`, `core.ignoreCase`) does not count: a report is the same everywhere.
 */
import { posix } from 'node:path';
import { attempt, errorReason } from './attempt.ts';
import type { Tracks } from './git-index.ts';
import { readIndex } from './git-index.ts';
import type { DirectoryEntry, Host } from './host.ts';
import { directoriesAbove, excludeOf, gitDirectoryOf, gitName, namesIn, ownName } from './ignore-names.ts';
import type { Ignored, IgnoreFile, Ignoring, Line, Position, Repository, Scope } from './ignore-types.ts';
import { below, withoutTrailingSlash } from './paths.ts';
import { byteString, compileWildcards, fixedLength } from './wildmatch.ts';

/** Larger ones were not written by people. */
export const mostBytes = 1024 * 1024;

/** Steps of patterns times bytes of paths, after which nothing is compared any more: a tree must not be able to stop a run. */
export const mostWork = 2e9;

/** Reads the ignore files of a host. What cannot be read is told to `leaveOut`. */
export function ignoring(host: Host, leaveOut: (path: string, reason: string) => void): Ignoring {
  let work = 0;
  const files = new Map<string, IgnoreFile | undefined>();
  const repositories = new Map<string, Repository>();

  function load(path: string, shown: string): IgnoreFile | undefined {
    if (files.has(path)) return files.get(path);
    const read = attempt(() => Buffer.from(host.read(path, mostBytes)).toString('latin1'));
    if ('error' in read) leaveOut(shown, `not honoured as an ignore file: ${errorReason(read.error)}`);
    const made = 'value' in read ? readIgnoreFile(shown, read.value) : undefined;
    files.set(path, made);
    return made;
  }

  function repositoryAt(directory: string, shown: string): Repository {
    const known = repositories.get(directory);
    if (known) return known;
    const gitDirectory = gitDirectoryOf(host, directory);
    const exclude = gitDirectory === undefined || host.isCommitted ? undefined : excludeOf(host, gitDirectory);
    const isThere = exclude !== undefined && 'value' in attempt(() => host.real(exclude));
    let index: { readonly tracks: Tracks | undefined } | undefined;
    const made: Repository = {
      exclude: isThere ? load(exclude, below(shown, '.git/info/exclude')) : undefined,
      tracks() {
        if (!index) {
          const read = attempt(() => readIndex(host.read(`${gitDirectory}/index`)));
          index = { tracks: 'value' in read ? read.value : undefined };
        }
        return index.tracks;
      },
    };
    repositories.set(directory, made);
    return made;
  }

  function enter(
    directory: { readonly absolute: string; readonly shown: string },
    entries: readonly DirectoryEntry[],
    at: Position,
  ): Position {
    const has = (name: string): boolean => entries.some((entry) => entry.name === name && entry.kind === 'file');
    const isTop = entries.some(({ name }) => name === '.git');
    const repository = isTop ? repositoryAt(directory.absolute, directory.shown) : undefined;
    const read = (name: string) =>
      has(name) ? load(below(directory.absolute, name), below(directory.shown, name)) : undefined;
    // All that is in a tree of the past is tracked; outside of repositories nobody reads git's files.
    const isGit = !host.isCommitted && (isTop || isGitAsked(at.scope));
    const git = isGit ? read(gitName) : undefined;
    const own = read(ownName);
    return git || own || repository ? { scope: { parent: at.scope, way: at.way, git, own, repository }, way: '' } : at;
  }

  /** The last line of a file that matches. */
  function find(file: IgnoreFile, path: string, isDirectory: boolean): Line | undefined {
    return lastLine(file, path, isDirectory, (cost) => {
      work += cost;
      if (work > mostWork) leaveOut(file.shown, 'not honoured to the end: its patterns take too long to compare');
      return work <= mostWork;
    });
  }

  /** What the program's own files say: `false` if they take the path back, undefined if they say nothing. */
  function byOwn(at: Position, way: string, isDirectory: boolean): string | false | undefined {
    let path = way;
    for (let scope = at.scope; scope; scope = scope.parent) {
      const line = scope.own && find(scope.own, path, isDirectory);
      if (line && scope.own) return line.isNegated ? false : reasonOf(scope.own, line);
      path = joined(byteString(scope.way), path);
    }
    return undefined;
  }

  /** @param asksIndex false if it does not matter whether git tracks the path all the same */
  function judge(at: Position, name: string, isDirectory: boolean, asksIndex = true): Ignored {
    if (!at.scope) return undefined;
    const way = joined(byteString(at.way), byteString(name));
    const own = byOwn(at, way, isDirectory);
    if (own !== undefined) return own === false ? undefined : { reason: own };
    // The nearest file that has anything to say decides, up to the top of the repository.
    let path = way;
    let decision: string | false | undefined;
    for (let scope: Scope | undefined = at.scope; scope; scope = scope.parent) {
      decision ??= scope.ignoredBy ?? decide(scope.git, path, isDirectory);
      if (scope.repository) {
        decision ??= decide(scope.repository.exclude, path, isDirectory);
        if (!decision) return undefined;
        // What is tracked is not ignored, whatever the patterns say.
        if (!asksIndex || !scope.repository.tracks()?.(path, isDirectory)) return { reason: decision };
        return isDirectory ? { reason: decision, entered: partly(at, name, decision) } : undefined;
      }
      path = joined(byteString(scope.way), path);
    }
    return undefined;
  }

  function decide(file: IgnoreFile | undefined, path: string, isDirectory: boolean): string | false | undefined {
    const line = file && find(file, path, isDirectory);
    if (!file || !line) return undefined;
    return line.isNegated ? false : reasonOf(file, line);
  }

  return {
    enter,
    judge,
    start({ real, shown }) {
      const above = directoriesAbove(host, real);
      let at: Position = { scope: undefined, way: '' };
      for (const [index, directory] of above.entries()) {
        const from = withoutTrailingSlash(posix.join(shown, '../'.repeat(above.length - index)));
        at = enter({ absolute: directory, shown: from }, namesIn(host, directory), at);
        const name = (above[index + 1] ?? real).slice(directory === '/' ? 1 : directory.length + 1);
        // Who names what is ignored gets it: then only what lies below has a say.
        at = judge(at, name, true, false)
          ? { scope: { ...nothing, repository: { exclude: undefined, tracks: () => undefined } }, way: '' }
          : { scope: at.scope, way: joined(at.way, name) };
      }
      return at;
    },
  };
}

const nothing: Scope = { parent: undefined, way: '', git: undefined, own: undefined, repository: undefined };

/** An ignored directory, in which only what git tracks is wanted. */
function partly(at: Position, name: string, reason: string): Position {
  const way = joined(at.way, name);
  return { scope: { ...nothing, parent: at.scope, way, ignoredBy: reason }, way: '' };
}

/** Whether a `.gitignore` counts: in a repository, and not in a directory that is ignored as a whole. */
function isGitAsked(scope: Scope | undefined): boolean {
  for (let at = scope; at; at = at.parent) {
    if (at.ignoredBy !== undefined) return false;
    if (at.repository) return true;
  }
  return false;
}

function joined(way: string, path: string): string {
  return way === '' ? path : `${way}/${path}`;
}

function reasonOf(file: IgnoreFile, line: Line): string {
  return `ignored by ${file.shown}:${line.number}`;
}

/** Reads an ignore file; nothing if no line of it says anything. `text` is a byte string: see `wildmatch.ts`. */
export function readIgnoreFile(shown: string, text: string): IgnoreFile | undefined {
  const lines = readLines(text);
  return lines.length === 0 ? undefined : sortLines(shown, lines);
}

/**
 * The last line of a file that matches a path, a byte string from the file's directory.
 *
 * @param mayCost asked before a comparison, with what it costs; false ends the search
 */
export function lastLine(
  file: IgnoreFile,
  path: string,
  isDirectory: boolean,
  mayCost: (cost: number) => boolean,
): Line | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const named = Math.max(file.names.get(name) ?? -1, isDirectory ? (file.names.get(`${name}/`) ?? -1) : -1);
  for (let at = file.others.length - 1; at >= 0; at--) {
    const number = file.others[at] ?? -1;
    if (number < named) break;
    const line = file.lines[number];
    if (!line || (line.directoryOnly && !isDirectory)) continue;
    if (!mayCost(line.cost * path.length)) return undefined;
    if (line.matches(path, name)) return line;
  }
  return file.lines[named];
}

function sortLines(shown: string, lines: readonly Line[]): IgnoreFile {
  const names = new Map<string, number>();
  const others: number[] = [];
  for (const [index, { name, directoryOnly }] of lines.entries())
    if (name === undefined) others.push(index);
    else names.set(directoryOnly ? `${name}/` : name, index);
  return { shown, lines, names, others };
}

/** The lines of an ignore file that are patterns. */
function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const whole = text.startsWith('\xef\xbb\xbf') ? text.slice(3) : text;
  for (const [index, written] of whole.split('\n').entries()) {
    const [uncut = ''] = (written.endsWith('\r') ? written.slice(0, -1) : written).split('\0');
    if (uncut === '' || uncut.startsWith('#')) continue;
    const line = readLine(withoutTrailingSpaces(uncut), index + 1);
    if (line) lines.push(line);
  }
  return lines;
}

/** Spaces at the end do not count, but for those that a backslash keeps. */
function withoutTrailingSpaces(text: string): string {
  let end = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') {
      // A backslash at the very end keeps all.
      if (++at === text.length) return text;
      end = at + 1;
    } else if (text[at] !== ' ') end = at + 1;
  }
  return text.slice(0, end);
}

function readLine(written: string, number: number): Line | undefined {
  const isNegated = written.startsWith('!');
  let pattern = isNegated ? written.slice(1) : written;
  const directoryOnly = pattern.endsWith('/');
  if (directoryOnly) pattern = pattern.slice(0, -1);
  const same = { number, isNegated, directoryOnly };
  if (!pattern.includes('/')) {
    if (pattern === '') return undefined;
    if (fixedLength(pattern) === pattern.length) return { ...same, name: pattern, cost: 0, matches: () => false };
    const ending = pattern.slice(1);
    if (pattern.startsWith('*') && fixedLength(ending) === ending.length)
      return { ...same, cost: 0, matches: (_, name) => name.endsWith(ending) };
    const matches = compileWildcards(pattern, false);
    return matches && { ...same, cost: pattern.length, matches: (_, name) => matches(name) };
  }
  if (pattern.startsWith('/')) pattern = pattern.slice(1);
  const fixed = pattern.slice(0, fixedLength(pattern));
  if (fixed === pattern) return { ...same, cost: 0, matches: (path) => path === pattern };
  const matches = compileWildcards(pattern.slice(fixed.length), true);
  if (!matches) return undefined;
  return {
    ...same,
    cost: pattern.length - fixed.length,
    matches: (path) => path.startsWith(fixed) && matches(path.slice(fixed.length)),
  };
}
