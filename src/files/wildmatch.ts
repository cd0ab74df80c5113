/**
 * Patterns of gitignore, as git matches them (`wildmatch.c`, `dir.c`), byte by byte. Git goes back and forth for as long as it takes; here all
 * ways are gone at once, so that the time grows with the product of the lengths whatever a pattern says.
 *
 * Texts are byte strings: one character for each byte of UTF-8, for `?` and `[]` of git stand for one byte.
 */

/** The bytes of a text as characters. */
export function byteString(text: string): string {
  for (let at = 0; at < text.length; at++)
    if (text.charCodeAt(at) > 0x7f) return Buffer.from(text, 'utf8').toString('latin1');
  return text;
}

/** A step through a pattern: a byte, some bytes, or any number of bytes. */
type Step =
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'set'; readonly has: Uint8Array }
  | {
      readonly kind: 'star';
      readonly overSlash: boolean;
      /** `**` and a slash, which stand for no directory too: the slash, a step of its own, may be passed over. */
      readonly orNothing: boolean;
    };

const slash = 47;

/** What is left of a pattern once its fixed beginning is compared: see `nowildcardlen` of git. */
export function fixedLength(pattern: string): number {
  let at = 0;
  while (at < pattern.length && !'*?[\\'.includes(pattern.charAt(at))) at++;
  return at;
}

/**
 * Compiles a pattern; undefined if it can match nothing (a bracket that does not end, a class that nobody knows, a backslash at the end).
 *
 * @param isPath whether `*`, `?` and `[]` stop at slashes (WM_PATHNAME)
 */
export function compileWildcards(pattern: string, isPath: boolean): ((text: string) => boolean) | undefined {
  const steps: Step[] = [];
  for (let at = 0; at < pattern.length; ) {
    const character = pattern[at];
    if (character === '*') {
      const start = at;
      while (pattern[at] === '*') at++;
      const rest = pattern.slice(at, at + 2);
      const isApart =
        at - start > 1 &&
        (start === 0 || pattern[start - 1] === '/') &&
        (rest === '' || rest[0] === '/' || rest === '\\/');
      const overSlash = !isPath || isApart;
      steps.push({ kind: 'star', overSlash, orNothing: isPath && isApart && rest[0] === '/' });
    } else if (character === '[') {
      const set = readSet(pattern, at + 1, isPath);
      if (!set) return undefined;
      steps.push({ kind: 'set', has: set.has });
      at = set.end;
    } else if (character === '?') {
      steps.push({ kind: 'set', has: anyByte(isPath) });
      at++;
    } else {
      if (character === '\\') at++;
      if (at === pattern.length) return undefined;
      steps.push({ kind: 'byte', byte: pattern.charCodeAt(at) });
      at++;
    }
  }
  return (text) => walk(steps, text);
}

function anyByte(isPath: boolean): Uint8Array {
  const has = new Uint8Array(256).fill(1);
  if (isPath) has[slash] = 0;
  return has;
}

/** Goes all ways through the steps at once. */
function walk(steps: readonly Step[], text: string): boolean {
  const count = steps.length;
  let here = new Uint8Array(count + 1);
  let next = new Uint8Array(count + 1);
  const enter = (into: Uint8Array, first: number): void => {
    for (let at = first; into[at] === 0; ) {
      into[at] = 1;
      const step = steps[at];
      if (step?.kind !== 'star') return;
      // Any number of bytes may be none.
      at++;
      if (step.orNothing) into[at++] = 1;
    }
  };
  enter(here, 0);
  for (let index = 0; index < text.length; index++) {
    const byte = text.charCodeAt(index);
    let isAnywhere = false;
    next.fill(0);
    for (let at = 0; at < count; at++) {
      if (here[at] === 0) continue;
      const step = steps[at];
      if (!step) continue;
      if (step.kind === 'byte' ? step.byte !== byte : step.kind === 'set' ? step.has[byte] === 0 : false) continue;
      if (step.kind === 'star' && byte === slash && !step.overSlash) continue;
      isAnywhere = true;
      // A star that goes on has taken a byte: the slash behind it is a must.
      if (step.kind === 'star') next[at] = 1;
      enter(next, at + 1);
    }
    if (!isAnywhere) return false;
    [here, next] = [next, here];
  }
  return here[count] === 1;
}

const ranges: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  cntrl: /[\0-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[\t-\r ]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

/** The bytes in brackets, and where the pattern goes on. The first character is in the set even if it is `]`. */
function readSet(
  pattern: string,
  start: number,
  isPath: boolean,
): { readonly has: Uint8Array; readonly end: number } | undefined {
  const has = new Uint8Array(256);
  let at = start;
  const isNegated = pattern[at] === '!' || pattern[at] === '^';
  if (isNegated) at++;
  let before = -1;
  do {
    let byte = pattern.charCodeAt(at);
    if (Number.isNaN(byte)) return undefined;
    const character = pattern[at];
    const after = pattern[at + 1];
    if (character === '\\') {
      byte = pattern.charCodeAt(++at);
      if (Number.isNaN(byte)) return undefined;
      has[byte] = 1;
    } else if (character === '-' && before >= 0 && after !== undefined && after !== ']') {
      byte = pattern.charCodeAt(++at);
      if (after === '\\') byte = pattern.charCodeAt(++at);
      if (Number.isNaN(byte)) return undefined;
      for (let one = before; one <= byte; one++) has[one] = 1;
      byte = -1;
    } else if (character === '[' && after === ':') {
      const end = pattern.indexOf(']', at + 2);
      if (end < 0) return undefined;
      const name = pattern.slice(at + 2, end);
      if (name.endsWith(':')) {
        const known = name.slice(0, -1);
        const range = Object.hasOwn(ranges, known) ? ranges[known] : undefined;
        if (!range) return undefined;
        for (let one = 0; one < 128; one++) if (range.test(String.fromCharCode(one))) has[one] = 1;
        at = end;
        byte = -1;
      } else has[byte] = 1; // No class after all: a bracket like any other character.
    } else has[byte] = 1;
    before = byte;
    at++;
  } while (pattern[at] !== ']');
  if (isNegated) for (let one = 0; one < 256; one++) has[one] = has[one] === 0 ? 1 : 0;
  if (isPath) has[slash] = 0;
  return { has, end: at + 1 };
}
