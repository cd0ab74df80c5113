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
  readonly children: Options;
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

/** Options of one level, by lower-case name. An option is made when it is asked for: few of them are. */
export class Options {
  readonly #start: number;
  readonly #end: number;
  readonly #parent: number;
  readonly #made = new Map<string, Option | undefined>();

  /**
   * @param start offset of the first option of the level in the table
   * @param end offset behind the last one
   * @param parent versions of the option above
   */
  constructor(start: number, end: number, parent: number) {
    this.#start = start;
    this.#end = end;
    this.#parent = parent;
  }

  get(folded: string): Option | undefined {
    let option = this.#made.get(folded);
    if (option === undefined && !this.#made.has(folded)) {
      option = this.#find(folded);
      this.#made.set(folded, option);
    }
    return option;
  }

  #find(folded: string): Option | undefined {
    for (let at = this.#start; at < this.#end; ) {
      const colon = table.indexOf(':', at);
      const stop = this.#stopOf(colon);
      if (colon - at === folded.length && table.slice(at, colon).toLowerCase() === folded)
        return readOption(at, colon, stop, this.#parent);
      at = this.#after(stop);
    }
    return undefined;
  }

  /** Their names, in lower case. */
  names(): string[] {
    const found: string[] = [];
    for (let at = this.#start; at < this.#end; ) {
      const colon = table.indexOf(':', at);
      found.push(table.slice(at, colon).toLowerCase());
      at = this.#after(this.#stopOf(colon));
    }
    return found;
  }

  /** The end of what is said of an option itself. */
  #stopOf(colon: number): number {
    let stop = colon + 1;
    let code = table.charCodeAt(stop);
    while (stop < this.#end && code !== space && code !== opening) code = table.charCodeAt(++stop);
    return stop;
  }

  /** Where the next option begins. */
  #after(stop: number): number {
    const isBlock = stop < this.#end && table.charCodeAt(stop) === opening;
    return (isBlock ? blockEnd(stop) + 1 : stop) + 1;
  }
}

const space = 0x20;
const opening = 0x7b;
const none = new Options(0, 0, 0);

/** Where the options of a block begin; it starts with `{`, their length and a blank. */
const blockStart = (brace: number): number => table.indexOf(' ', brace) + 1;
/** Where its closing brace is. */
function blockEnd(brace: number): number {
  const start = blockStart(brace);
  return start + Number(table.slice(brace + 1, start - 1));
}

function readOption(start: number, colon: number, end: number, parent: number): Option {
  const spec = table.slice(colon + 1, end);
  const letter = spec.charAt(0);
  const ranged = spec.indexOf('@');
  const versions = ranged < 0 ? parent : maskOf(spec.slice(ranged + 1), parent);
  let children: Options | undefined;
  return {
    name: table.slice(start, colon),
    kind: kinds[letter] ?? 'any',
    alone: spec.charAt(1) === '?',
    pointer: letter === 'p',
    versions,
    get children() {
      children ??= table.charCodeAt(end) === opening ? new Options(blockStart(end), blockEnd(end), versions) : none;
      return children;
    },
  };
}

let root: Options | undefined;

/** The options at the root: `entryPoints`, `providers` ... */
export function rootOptions(): Options {
  root ??= new Options(0, table.length, all);
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
