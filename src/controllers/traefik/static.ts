/**
 * The static options that Traefik knows, of which versions, and what their values may be. The table is made from Traefik's own structs
 * (`scripts/traefik-options.mjs`) and read on first use: nothing of this runs where there is no Traefik.
 */
import { table, versions } from './options.generated.ts';
import type { TraefikVersion } from './types.ts';

/**
 * text, boolean, integer, unsigned, number, duration: one value. list: texts, by comma. branch: options below; `alone` if it may stand
 * without any. map: names that users choose, with options (or texts) below. structs: a list of branches. any: everything goes.
 */
export type OptionKind =
  | 'text'
  | 'boolean'
  | 'integer'
  | 'unsigned'
  | 'number'
  | 'duration'
  | 'list'
  | 'branch'
  | 'map'
  | 'texts'
  | 'structs'
  | 'any';

export interface Option {
  readonly name: string;
  readonly kind: OptionKind;
  /** True for a branch that means something without any option below it: `--ping`. */
  readonly alone: boolean;
  /** True if it is a pointer to a struct: a flag of it takes no argument of its own. */
  readonly pointer: boolean;
  /** By lower-case name. */
  readonly children: ReadonlyMap<string, Option>;
  /** Bit by version: see `indexOf`. */
  readonly versions: number;
}

const kinds: Record<string, OptionKind> = {
  s: 'text',
  b: 'boolean',
  i: 'integer',
  u: 'unsigned',
  f: 'number',
  d: 'duration',
  l: 'list',
  o: 'branch',
  p: 'branch',
  M: 'map',
  m: 'texts',
  L: 'structs',
  a: 'any',
};

const known = versions.split(' ');
const all = 2 ** known.length - 1;

function maskOf(range: string, parent: number): number {
  if (range === '') return parent;
  const letters = range.startsWith('[') ? range.slice(1, -1) : undefined;
  let mask = 0;
  const [from, to] = [range.charCodeAt(0) - 97, range.charCodeAt(1) - 97];
  for (let index = 0; index < known.length; index++)
    if (letters === undefined ? index >= from && index <= to : letters.includes(String.fromCharCode(97 + index)))
      mask |= 1 << index;
  return mask & parent;
}

const entry = /(\w+):(\w+)(\??)(?:@(\[\w+\]|\w\w))?([ {]?)/y;
const brace = /[{}]/g;

/** Where the braces that are open before an offset are closed again. */
function endOf(text: string, start: number): number {
  let depth = 1;
  brace.lastIndex = start;
  while (depth > 0) {
    const found = brace.exec(text);
    if (!found) return text.length;
    depth += found[0] === '{' ? 1 : -1;
  }
  return brace.lastIndex - 1;
}

/** An option of the table. What is below it is read when it is asked for: few of them are. */
class TableOption implements Option {
  readonly name: string;
  readonly kind: OptionKind;
  readonly alone: boolean;
  readonly pointer: boolean;
  readonly versions: number;
  readonly #below: number;
  #children: ReadonlyMap<string, Option> | undefined;

  /** @param below offset of the options below it in the table; 0 if there are none */
  constructor(name: string, letters: string, alone: boolean, mask: number, below: number) {
    this.name = name;
    this.kind = kinds[letters.charAt(0)] ?? 'any';
    this.alone = alone;
    this.pointer = letters === 'p';
    this.versions = mask;
    this.#below = below;
  }

  get children(): ReadonlyMap<string, Option> {
    this.#children ??= this.#below === 0 ? new Map() : readTable(table, this.#below, this.versions);
    return this.#children;
  }
}

/** Reads options up to the closing brace. */
function readTable(text: string, start: number, parent: number): ReadonlyMap<string, Option> {
  const children = new Map<string, Option>();
  let at = start;
  while (at < text.length && text[at] !== '}') {
    entry.lastIndex = at;
    const match = entry.exec(text);
    if (!match) break;
    at = entry.lastIndex;
    const [, name = '', letters = '', mark, range = '', next] = match;
    let below = 0;
    if (next === '{') {
      below = at;
      at = endOf(text, at) + 1;
      if (text[at] === ' ') at++;
    }
    children.set(name.toLowerCase(), new TableOption(name, letters, mark === '?', maskOf(range, parent), below));
  }
  return children;
}

let root: ReadonlyMap<string, Option> | undefined;

/** The options at the root: `entryPoints`, `providers` ... */
export function rootOptions(): ReadonlyMap<string, Option> {
  root ??= readTable(table, 0, all);
  return root;
}

/** The bits of a version; all of them for one that is not known. A version newer than the table counts as the newest in it. */
export function versionMask(version: TraefikVersion | undefined): number {
  if (!version) return all;
  if (version.minor === undefined) {
    const ofMajor = known.map((name, index) => (name.startsWith(`${version.major}.`) ? 1 << index : 0));
    return ofMajor.reduce((mask, bit) => mask | bit, 0) || all;
  }
  const index = known.indexOf(`${version.major}.${version.minor}`);
  return 1 << (index < 0 ? known.length - 1 : index);
}

/** True for a version that may be newer than the table (a tag that moves, too): what it lacks may exist. */
export function mayBeNewer(version: TraefikVersion | undefined): boolean {
  if (version?.minor === undefined) return version === undefined || version.major >= 3;
  const { major, minor } = version;
  const [lastMajor = 0, lastMinor = 0] = (known.at(-1) ?? '').split('.').map(Number);
  return major > lastMajor || (major === lastMajor && minor > lastMinor);
}

/** The first and last version that has an option: undefined where it is the first or last of the table. */
export function spanOf(mask: number): { readonly since: string | undefined; readonly until: string | undefined } {
  let first = 0;
  while (first < known.length - 1 && (mask & (1 << first)) === 0) first++;
  let last = known.length - 1;
  while (last > 0 && (mask & (1 << last)) === 0) last--;
  return { since: first === 0 ? undefined : known[first], until: last === known.length - 1 ? undefined : known[last] };
}

/** Follows a dotted name through the table; names that users choose pass through maps. */
export function findOption(name: string): Option | undefined {
  let children = rootOptions();
  let found: Option | undefined;
  const parts = name.toLowerCase().split('.');
  for (let index = 0; index < parts.length; index++) {
    const part = (parts[index] ?? '').replace(/\[\d+\]$/, '');
    if (found?.kind === 'any' || found?.kind === 'texts') return found;
    if (found?.kind === 'map') {
      // The name of an entry; what follows is an option of it.
      if (index === parts.length - 1) return { ...found, kind: 'branch', alone: true, pointer: true };
      children = found.children;
      found = undefined;
      continue;
    }
    if (found) children = found.children;
    found = children.get(part);
    if (!found) return undefined;
  }
  return found;
}
