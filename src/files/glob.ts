/** The only module that loads micromatch; it is imported when a glob is really given, for that costs as much as a small run. */
import micromatch from 'micromatch';

/** Says whether a path matches. */
export type Matcher = (path: string) => boolean;

/** A matcher for a glob as shells with `globstar` know it: `*` stops at slashes, `**` does not, names with a dot need one in the glob. */
export function globMatcher(pattern: string): Matcher {
  return micromatch.matcher(pattern);
}

/** A matcher for an exclusion, which holds for hidden names too. */
export function exclusionMatcher(pattern: string): Matcher {
  return micromatch.matcher(pattern, { dot: true });
}
