/** Which paths are not wanted, with the semantics of gitignore. */
import type { Matcher } from './glob.ts';

/** The glob that excludes a path, as the user wrote it; undefined if the path is wanted. */
export type Exclusion = (path: string, isDirectory: boolean) => string | undefined;

interface Line {
  readonly pattern: string;
  readonly keep: boolean;
  readonly directoryOnly: boolean;
  readonly matches: Matcher;
}

/**
 * Compiles exclusions: a pattern without a slash holds at any depth, one with a slash from the working directory; a trailing slash
 * means directories only; `!` takes a path back; the last pattern that matches decides. What lies in an excluded directory is not
 * looked at, so it cannot be taken back.
 */
export function compileExclusions(patterns: readonly string[], toMatcher: (pattern: string) => Matcher): Exclusion {
  const lines = patterns.map((pattern) => compileLine(pattern, toMatcher));
  return (path, isDirectory) => {
    const last = lines.findLast((line) => (isDirectory || !line.directoryOnly) && line.matches(path));
    return last && !last.keep ? last.pattern : undefined;
  };
}

function compileLine(pattern: string, toMatcher: (pattern: string) => Matcher): Line {
  const keep = pattern.startsWith('!');
  const written = keep ? pattern.slice(1) : pattern;
  const directoryOnly = written.endsWith('/');
  const body = written.replace(/^\.\//, '/').replace(/\/+$/, '');
  const anchored = body.includes('/') ? body.replace(/^\//, '') : `**/${body}`;
  // `logs/**` means what is in there, which is the directory itself for anyone who does not want to look at it.
  const matches = toMatcher(anchored.replace(/(?<=[^/*])\/\*\*$/, ''));
  return { pattern, keep, directoryOnly, matches };
}
