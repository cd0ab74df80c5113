/** What kustomize says when it refuses, in the terms of the input: which kustomization, which entry, and why. */
import type { Kustomization, Survey } from '../adapters/index.ts';
import type { At } from '../parse/place.ts';
import type { Mirror } from './mirror.ts';
import { tokenOf } from './refusal-place.ts';

export interface Refusal {
  readonly at: At;
  /** kustomize's own words, without what is about our copy of the tree; no trailing period. */
  readonly words: string;
  /** It misses a file that is there, and that was not copied for it: nobody's fault but ours. */
  readonly isOurs: boolean;
}

/** The words of an error are short; a patch that is quoted in one is not. */
const mostWords = 400;

/**
 * Reads the last words of kustomize.
 *
 * @param said standard error: warnings, then `Error: ...` or klog's `"command failed" err="..."`
 */
export function readRefusal(
  said: string,
  {
    surveyed,
    root,
    mirror,
    scratch,
    exists,
  }: {
    readonly surveyed: Survey;
    readonly root: Kustomization;
    readonly mirror: Mirror;
    readonly scratch: string;
    readonly exists: (path: string) => boolean;
  },
): Refusal {
  const full = errorOf(said);
  const { directory, cause } = innermost(full);
  const shown = (path: string): string => mirror.plain(path.slice(scratch.length + 1)) ?? path;
  const missing = /(?:lstat|open|stat) (\S+?): no such file/.exec(cause)?.[1];
  const byDirectory = new Map(surveyed.kustomizations);
  const kustomization =
    directory === undefined
      ? root
      : ([...byDirectory.values()].find((one) => `${scratch}/${mirror.pathOf(one.directory)}` === directory) ?? root);
  const { entry, words } = simplified(cause);
  const told = words
    .replaceAll(/(['"]?)(\/[^\s'":]+)\1/g, (all, quote: string, path: string) =>
      path.startsWith(`${scratch}/`) ? `${quote}${shown(path)}${quote}` : all,
    )
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
  return {
    at: placeOf(kustomization, entry, told),
    words: told.length > mostWords ? `${told.slice(0, mostWords)} ...` : told,
    isOurs: missing?.startsWith(`${scratch}/`) === true && exists(shown(missing)),
  };
}

/** The error among the warnings. */
function errorOf(said: string): string {
  const logged = /"command failed" err=(<\n[\s\S]*?\n >|"(?:[^"\\]|\\.)*")/.exec(said)?.[1];
  if (logged?.startsWith('<')) return logged.slice(1, -1).replaceAll(/^\t/gm, '').trim();
  if (logged !== undefined) return unquoted(logged);
  const plain = /^[Ee]rror: ([\s\S]*)$/m.exec(said)?.[1];
  return (plain ?? said).trim();
}

/** A string as Go quotes it. */
function unquoted(text: string): string {
  try {
    return String(JSON.parse(text.replaceAll(/\\(?:x([0-9a-f]{2})|([av0]))/g, '\\u00$1')));
  } catch {
    return text.slice(1, -1);
  }
}

/** Each directory on the way wraps the error once more; the last one is where it comes from. */
function innermost(text: string): { readonly directory: string | undefined; readonly cause: string } {
  let directory: string | undefined;
  let cause = text;
  for (const found of text.matchAll(
    /(?:recursed accumulation of path|recursed merging from path|couldn't make target for path) '([^']*)': /g,
  )) {
    directory = found[1];
    cause = text.slice(found.index + found[0].length);
  }
  return { directory, cause };
}

/** The cause alone: kustomize tries each resource as a file and then as a directory, and tells of both. */
function simplified(cause: string): { readonly entry: string | undefined; readonly words: string } {
  let words = cause.replace(/^accumulating (?:resources|components): /, '');
  const asFile = /^accumulation err='([\s\S]*?)': (?:must build at directory|new root|unable|loader)/.exec(words)?.[1];
  if (asFile !== undefined) words = asFile;
  const entry = /(?:accumulating|merging) resources from '([^']*)': ([\s\S]*)$/.exec(words);
  words = (entry?.[2] ?? words)
    .replace(/^'[^']*' must resolve to a file': /, '')
    // Addresses in kustomize's memory, which are others each time.
    .replaceAll(/merging from generator &\{[^}]*\}: /g, '');
  return { entry: entry?.[1], words };
}

/** The entry that is meant, if it can be told: the one that is named; else where the kustomization begins. */
function placeOf(kustomization: Kustomization, entry: string | undefined, words: string): At {
  const { document, references } = kustomization;
  const named = references
    .filter(
      (one) =>
        one.entry === entry || (entry === undefined && (mentions(words, one.entry) || words.includes(`'${one.path}'`))),
    )
    .sort((a, b) => b.entry.length - a.entry.length)[0];
  if (named) return { document, path: named.at, part: 'value' };
  const token = tokenOf(kustomization, words);
  return { document, path: token?.path ?? [], part: token?.part ?? 'value' };
}

function mentions(words: string, entry: string): boolean {
  const at = words.indexOf(entry);
  if (at < 0) return false;
  const around = `${words.charAt(at - 1)}${words.charAt(at + entry.length)}`;
  return !/[\w-]/.test(around);
}
