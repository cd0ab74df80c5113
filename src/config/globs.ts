/**
 * Globs of the config file. Names (kinds, namespaces) with `*` and `?` alone are matched here, in a time that grows with the product of the
 * lengths; whatever else needs the glob library, which is loaded only when such a glob is there. Globs that could make it run
 * for minutes are refused.
 */

/** Makes a matcher of a glob in which `*` stops at a slash, `**` does not, and names that begin with a dot are like others. */
export type MakeMatcher = (glob: string) => (text: string) => boolean;
/** Loads the glob library; called at most once per config. */
export type LoadMatcher = () => Promise<MakeMatcher>;

const longestGlob = 256;
/**
 * The library matches with backtracking: the cost is a power of the path's length. Within these bounds the worst glob takes less than a
 * second on the worst path of 300 directories; one star more in a segment takes a minute.
 */
const mostStars = 4;
const mostGroups = 2;
const mostInSegment = 3;

/** True if the text is more than a plain name or path. */
export function isGlob(text: string): boolean {
  return /[*?[\]{}()!]/.test(text);
}

/** True if a name needs the glob library. */
function needsLibrary(glob: string): boolean {
  return /[[\]{}()!]/.test(glob);
}

/** What is wrong with a glob, in words that go on from `"path" `; undefined if it is fine. */
export function globProblem(
  glob: string,
  where: 'name' | 'path' | 'exclude',
): { readonly message: string; readonly hint: string } | undefined {
  if (glob.length > longestGlob) {
    return {
      message: `is ${glob.length} characters long; a glob has at most ${longestGlob}`,
      hint: 'Shorten it, or give several entries.',
    };
  }
  if (where !== 'name' && glob.includes('\\')) {
    return { message: 'has a backslash', hint: 'Separate directories with "/" on every system.' };
  }
  if (glob.startsWith('!') && where !== 'exclude') {
    return { message: 'begins with "!", but only exclude can take paths back', hint: 'Name what shall match.' };
  }
  if (/[@?!+*]\(|[()|]/.test(glob)) {
    return {
      message: 'has parentheses or "|", which are not understood here',
      hint: 'Use *, **, ?, [abc] and {one,other}.',
    };
  }
  const problem = bracketProblem(glob);
  if (problem) return { message: problem, hint: 'Close what is open: [abc], {one,other}.' };
  if (/\{[^{}]*\.\.[^{}]*\}/.test(glob)) {
    return { message: 'has a range in braces, which is not understood here', hint: 'Name the alternatives: {1,2,3}.' };
  }
  if ((where !== 'name' || needsLibrary(glob)) && isCostly(glob)) {
    return {
      message: `could take too long to match; a glob has at most ${mostStars} times *, ${mostGroups} times {}, ${mostInSegment} of both between slashes`,
      hint: 'Make it simpler, or give several entries.',
    };
  }
  return undefined;
}

function isCostly(glob: string): boolean {
  const stars = (text: string): number => text.match(/\*+/g)?.length ?? 0;
  const groups = (text: string): number => text.match(/\{/g)?.length ?? 0;
  const crowded = glob.split('/').some((segment) => stars(segment) + groups(segment) > mostInSegment);
  return crowded || stars(glob) > mostStars || groups(glob) > mostGroups;
}

/** Brackets and braces that do not fit together, or stand in each other. */
function bracketProblem(glob: string): string | undefined {
  let open = '';
  for (const character of glob) {
    if (open === '[') {
      if (character === ']') open = '';
    } else if (character === '[') {
      if (open) return 'has brackets within braces';
      open = '[';
    } else if (character === '{') {
      if (open) return 'has braces within braces';
      open = '{';
    } else if (character === '}') {
      if (!open) return 'has "}" without "{"';
      open = '';
    } else if (character === ']') return 'has "]" without "["';
  }
  return open ? `has "${open}" without its end` : undefined;
}

/** A matcher for whole names. A `*` stands for any characters. */
export async function nameMatcher(glob: string, load: LoadMatcher): Promise<(name: string) => boolean> {
  if (!isGlob(glob)) return (name) => name === glob;
  if (/^\*+$/.test(glob)) return () => true;
  if (!needsLibrary(glob)) return (name) => wildcardMatches(glob, name);
  return (await load())(glob);
}

/**
 * A matcher for paths, with the semantics of a line in a gitignore file: without a slash in it a glob holds at any depth, with one from
 * the base directory; a slash at the end means directories. What matches a directory matches all below it.
 */
export async function pathMatcher(glob: string, load: LoadMatcher): Promise<(path: string) => boolean> {
  const directoriesOnly = glob.endsWith('/');
  const body = glob.replace(/^\.\//, '/').replace(/\/+$/, '');
  const matches = await anchoredMatcher(body, load);
  return (path) => {
    if (!directoriesOnly && matches(path)) return true;
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      if (matches(path.slice(0, end))) return true;
    }
    return false;
  };
}

async function anchoredMatcher(body: string, load: LoadMatcher): Promise<(path: string) => boolean> {
  const anchored = body.includes('/');
  const wanted = body.replace(/^\//, '');
  if (!isGlob(wanted)) return (path) => path === wanted || (!anchored && path.endsWith(`/${wanted}`));
  // What lies below a directory is asked for by way of the directory.
  const glob = wanted.replace(/(?<=[^/*])\/\*\*$/, '');
  return (await load())(anchored ? glob : `**/${glob}`);
}

/** `*` any characters, `?` one. Goes back to the last star only, which is enough and never takes longer than the product of the lengths. */
function wildcardMatches(glob: string, text: string): boolean {
  let at = 0;
  let from = 0;
  let star = -1;
  let resume = 0;
  while (from < text.length) {
    if (glob[at] === '*') {
      star = at++;
      resume = from;
    } else if (at < glob.length && (glob[at] === '?' || glob[at] === text[from])) {
      at++;
      from++;
    } else if (star >= 0) {
      at = star + 1;
      from = ++resume;
    } else return false;
  }
  while (glob[at] === '*') at++;
  return at === glob.length;
}
