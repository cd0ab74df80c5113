/**
 * Regular expressions of others, matched in linear time: a simulation of all states at once (Thompson, Pike), for the part of RE2's syntax
 * (github.com/google/re2/wiki/Syntax, as Go's regexp reads it) that schemas use. It only says whether a text holds a match.
 */

/** Ranges of code points, both ends included. */
type Ranges = readonly (readonly [number, number])[];

type Node =
  | { readonly kind: 'empty' }
  | { readonly kind: 'set'; readonly ranges: Ranges }
  | { readonly kind: 'assert'; readonly at: Assertion }
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly of: Node; readonly min: number; readonly max: number };

type Assertion = 'begin' | 'end' | 'line-begin' | 'line-end' | 'word' | 'no-word';

/** More steps than this no schema needs: a program is at most so long, and so is the work of one match. */
const maxProgram = 5000;
const maxWork = 5_000_000;

const last = 0x10ffff;
const digits: Ranges = [[0x30, 0x39]];
const wordRanges: Ranges = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
const spaces: Ranges = [
  [0x09, 0x0a],
  [0x0c, 0x0d],
  [0x20, 0x20],
];
const posix: Readonly<Record<string, Ranges>> = {
  alnum: [...digits, [0x41, 0x5a], [0x61, 0x7a]],
  alpha: [
    [0x41, 0x5a],
    [0x61, 0x7a],
  ],
  digit: digits,
  lower: [[0x61, 0x7a]],
  upper: [[0x41, 0x5a]],
  space: [
    [0x09, 0x0d],
    [0x20, 0x20],
  ],
  word: wordRanges,
  xdigit: [...digits, [0x41, 0x46], [0x61, 0x66]],
  ascii: [[0, 0x7f]],
  blank: [
    [0x09, 0x09],
    [0x20, 0x20],
  ],
  cntrl: [
    [0, 0x1f],
    [0x7f, 0x7f],
  ],
  graph: [[0x21, 0x7e]],
  print: [[0x20, 0x7e]],
  punct: [
    [0x21, 0x2f],
    [0x3a, 0x40],
    [0x5b, 0x60],
    [0x7b, 0x7e],
  ],
};
const controls: Readonly<Record<string, number>> = { a: 7, f: 12, t: 9, n: 10, r: 13, v: 11 };

/** All code points that are in none of the ranges. */
function without(ranges: Ranges): Ranges {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const rest: [number, number][] = [];
  let from = 0;
  for (const [low, high] of sorted) {
    if (low > from) rest.push([from, low - 1]);
    if (high >= from) from = high + 1;
  }
  if (from <= last) rest.push([from, last]);
  return rest;
}

/** What the parser does not know. */
class Unsupported extends Error {}

/** What Go's regexp refuses, in its words. */
class Invalid extends Error {
  constructor(what: string, where: string) {
    super(`error parsing regexp: ${what}: \`${where}\``);
  }
}

class Parser {
  readonly #text: string;
  #at = 0;
  #fold = false;
  #dotAll = false;
  #multiline = false;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): Node {
    const node = this.#choice();
    if (this.#at < this.#text.length) throw new Invalid('unexpected )', this.#text);
    return node;
  }

  #eat(expected: string): boolean {
    if (!this.#text.startsWith(expected, this.#at)) return false;
    this.#at += expected.length;
    return true;
  }

  #next(): number {
    const point = this.#text.codePointAt(this.#at);
    if (point === undefined) throw new Unsupported();
    this.#at += point > 0xffff ? 2 : 1;
    return point;
  }

  #choice(): Node {
    if (++this.#depth > 100) throw new Unsupported();
    // Flags end with the group in which they are set.
    const flags = [this.#fold, this.#dotAll, this.#multiline] as const;
    const parts = [this.#sequence()];
    while (this.#eat('|')) parts.push(this.#sequence());
    [this.#fold, this.#dotAll, this.#multiline] = flags;
    this.#depth--;
    return parts.length === 1 ? (parts[0] as Node) : { kind: 'any', parts };
  }

  #sequence(): Node {
    const parts: Node[] = [];
    while (this.#at < this.#text.length && !/[|)]/.test(this.#text.charAt(this.#at))) {
      const from = this.#at;
      const repeat = this.#repeat();
      // What is repeated after flags (`a(?i)*`) is what stands before them; nobody writes that.
      if (repeat && parts.length > 0) throw new Unsupported();
      if (repeat) throw new Invalid('missing argument to repetition operator', this.#text.slice(from, this.#at));
      if (this.#eat('\\Q')) {
        const end = this.#text.indexOf('\\E', this.#at);
        const quoted = this.#text.slice(this.#at, end < 0 ? undefined : end);
        this.#at = end < 0 ? this.#text.length : end + 2;
        for (const letter of quoted)
          parts.push(this.#set([[letter.codePointAt(0) as number, letter.codePointAt(0) as number]]));
        const final = parts.pop();
        if (final) parts.push(this.#repeated(final));
        continue;
      }
      const atom = this.#atom();
      if (atom) parts.push(this.#repeated(atom));
    }
    return { kind: 'all', parts };
  }

  /** How often, if an operator says so here. */
  #repeat(): readonly [number, number] | undefined {
    const counted = /^\{(0|[1-9]\d*)(?:(,)(0|[1-9]\d*)?)?\}/.exec(this.#text.slice(this.#at, this.#at + 20));
    let times: readonly [number, number];
    if (counted) {
      this.#at += counted[0].length;
      const min = Number(counted[1]);
      let max = counted[2] === undefined ? min : Number.POSITIVE_INFINITY;
      if (counted[3] !== undefined) max = Number(counted[3]);
      if (min > 1000 || max < min || (max > 1000 && max !== Number.POSITIVE_INFINITY))
        throw new Invalid('invalid repeat count', counted[0]);
      times = [min, max];
    } else if (this.#eat('*')) times = [0, Number.POSITIVE_INFINITY];
    else if (this.#eat('+')) times = [1, Number.POSITIVE_INFINITY];
    else if (this.#eat('?')) times = [0, 1];
    else return undefined;
    // Lazy or not: whether there is a match is the same.
    this.#eat('?');
    return times;
  }

  #repeated(atom: Node): Node {
    const from = this.#at;
    const times = this.#repeat();
    if (!times) return atom;
    if (this.#repeat()) throw new Invalid('invalid nested repetition operator', this.#text.slice(from, this.#at));
    return { kind: 'repeat', of: atom, min: times[0], max: times[1] };
  }

  #atom(): Node | undefined {
    const point = this.#next();
    switch (String.fromCodePoint(point)) {
      case '(':
        return this.#group();
      case '[':
        return this.#set(this.#class());
      case '.':
        return { kind: 'set', ranges: this.#dotAll ? [[0, last]] : without([[0x0a, 0x0a]]) };
      case '^':
        return { kind: 'assert', at: this.#multiline ? 'line-begin' : 'begin' };
      case '$':
        return { kind: 'assert', at: this.#multiline ? 'line-end' : 'end' };
      case '\\':
        return this.#escaped();
      default:
        return this.#set([[point, point]]);
    }
  }

  #set(ranges: Ranges): Node {
    if (!this.#fold) return { kind: 'set', ranges };
    const all: [number, number][] = [];
    for (const [low, high] of ranges) {
      all.push([low, high]);
      // Letters of ASCII alone are the same in both cases.
      for (const [from, to, shift] of [
        [0x41, 0x5a, 32],
        [0x61, 0x7a, -32],
      ] as const)
        if (low <= to && high >= from) all.push([Math.max(low, from) + shift, Math.min(high, to) + shift]);
      // All that is beyond a letter, as in [^.], folds into itself.
      if (high > 0x7f && (high < last || low > 0x80)) throw new Unsupported();
    }
    return { kind: 'set', ranges: all };
  }

  #group(): Node | undefined {
    const from = this.#at - 1;
    if (this.#eat('?')) {
      const name = /^P?<([^>]*)(>?)/.exec(this.#text.slice(this.#at));
      if (name) {
        this.#at += name[0].length;
        if (!name[2] || !/^\w+$/.test(name[1] as string))
          throw new Invalid('invalid named capture', this.#text.slice(from, name[2] ? this.#at : undefined));
      } else if (!this.#eat(':')) return this.#flags(from);
    }
    return this.#closed();
  }

  #closed(): Node {
    const node = this.#choice();
    if (!this.#eat(')')) throw new Invalid('missing closing )', this.#text);
    return node;
  }

  #flags(from: number): Node | undefined {
    const before = [this.#fold, this.#dotAll, this.#multiline] as const;
    const flags = /^([imsU]*)(?:-([imsU]+))?([:)])/.exec(this.#text.slice(this.#at, this.#at + 50));
    if (!flags) {
      this.#at += (/^[imsU]*(?:-[imsU]*)?/.exec(this.#text.slice(this.#at)) as RegExpExecArray)[0].length;
      if (this.#at < this.#text.length) this.#next();
      throw new Invalid('invalid or unsupported Perl syntax', this.#text.slice(from, this.#at));
    }
    this.#at += flags[0].length;
    for (const [letters, value] of [
      [flags[1] ?? '', true],
      [flags[2] ?? '', false],
    ] as const) {
      if (letters.includes('i')) this.#fold = value;
      if (letters.includes('s')) this.#dotAll = value;
      if (letters.includes('m')) this.#multiline = value;
    }
    if (flags[3] === ')') return undefined;
    const node = this.#closed();
    [this.#fold, this.#dotAll, this.#multiline] = before;
    return node;
  }

  #escaped(): Node {
    const letter = this.#text.charAt(this.#at);
    const asserted = ({ A: 'begin', z: 'end', b: 'word', B: 'no-word' } as const)[letter as 'A'];
    if (asserted) {
      this.#at++;
      return { kind: 'assert', at: asserted };
    }
    return this.#set(this.#escapedSet());
  }

  #escapedSet(inRange = false): Ranges {
    const from = this.#at - 1;
    if (this.#at >= this.#text.length) throw new Invalid('trailing backslash at end of expression', '');
    const point = this.#next();
    const letter = String.fromCodePoint(point);
    const invalid = () => new Invalid('invalid escape sequence', this.#text.slice(from, this.#at));
    if (inRange && /[dDwWsS]/.test(letter)) throw invalid();
    switch (letter) {
      case 'd':
        return digits;
      case 'D':
        return without(digits);
      case 'w':
        return wordRanges;
      case 'W':
        return without(wordRanges);
      case 's':
        return spaces;
      case 'S':
        return without(spaces);
      case 'x': {
        const hex = /^(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/.exec(this.#text.slice(this.#at, this.#at + 8));
        if (!hex) throw new Unsupported();
        this.#at += hex[0].length;
        const code = Number.parseInt(hex[1] ?? hex[2] ?? '', 16);
        if (code > last) throw invalid();
        return [[code, code]];
      }
      case 'p':
      case 'P':
        throw new Unsupported();
    }
    const control = Object.hasOwn(controls, letter) ? controls[letter] : undefined;
    if (control !== undefined) return [[control, control]];
    const octal = /^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/.exec(this.#text.slice(this.#at - 1, this.#at + 2));
    if (octal) {
      this.#at += octal[0].length - 1;
      const code = Number.parseInt(octal[0], 8);
      return [[code, code]];
    }
    // Letters and digits without a meaning are errors, back references too.
    if (/[A-Za-z0-9]/.test(letter) || point > 0x7f) throw invalid();
    return [[point, point]];
  }

  #class(): Ranges {
    const from = this.#at - 1;
    const negated = this.#eat('^');
    const ranges: (readonly [number, number])[] = [];
    for (let first = true; first || !this.#eat(']'); first = false) {
      const end = this.#text.startsWith('[:', this.#at) ? this.#text.indexOf(':]', this.#at + 2) : -1;
      if (end >= 0) {
        const name = this.#text.slice(this.#at + 2, end);
        const known = posix[name.replace('^', '')];
        if (!/^\^?[a-z]+$/.test(name) || !Object.hasOwn(posix, name.replace('^', '')) || !known)
          throw new Invalid('invalid character class range', this.#text.slice(this.#at, end + 2));
        this.#at = end + 2;
        ranges.push(...(name.startsWith('^') ? without(known) : known));
        continue;
      }
      const start = this.#at;
      const low = this.#classItem(from, false);
      const single = low.length === 1 && low[0]?.[0] === low[0]?.[1];
      const dash = this.#text.charAt(this.#at) === '-' && this.#text.charAt(this.#at + 1) !== ']';
      // A dash at the very end of the text leads to the message about the bracket.
      if (single && dash && this.#at + 1 < this.#text.length) {
        this.#at++;
        const high = this.#classItem(from, true);
        const [to, until] = [low[0]?.[0] as number, high[0]?.[1] as number];
        if (until < to) throw new Invalid('invalid character class range', this.#text.slice(start, this.#at));
        ranges.push([to, until]);
      } else ranges.push(...low);
    }
    return negated ? without(ranges) : ranges;
  }

  #classItem(from: number, inRange: boolean): Ranges {
    if (this.#at >= this.#text.length) throw new Invalid('missing closing ]', this.#text.slice(from));
    const point = this.#next();
    return point === 0x5c ? this.#escapedSet(inRange) : [[point, point]];
  }
}

/** One instruction: take a code point of a set, go to one or two others, or only at certain places. */
interface Step {
  readonly ranges?: Ranges;
  readonly at?: Assertion;
  readonly accept?: boolean;
  to: number;
  or: number;
}

class Program {
  readonly steps: Step[] = [];

  constructor(node: Node) {
    this.#add(node);
    this.#push({ accept: true, to: -1, or: -1 });
  }

  #push(step: Step): Step {
    if (this.steps.length >= maxProgram) throw new Unsupported();
    this.steps.push(step);
    return step;
  }

  /** Appends the steps of a node; when they are through, they go on with whatever is appended next. */
  #add(node: Node): void {
    switch (node.kind) {
      case 'empty':
        return;
      case 'set':
        this.#push({ ranges: node.ranges, to: this.steps.length + 1, or: -1 });
        return;
      case 'assert':
        this.#push({ at: node.at, to: this.steps.length + 1, or: -1 });
        return;
      case 'all':
        for (const part of node.parts) this.#add(part);
        return;
      case 'any': {
        const ends: Step[] = [];
        node.parts.forEach((part, index) => {
          const isLast = index === node.parts.length - 1;
          const split = isLast ? undefined : this.#push({ to: this.steps.length + 1, or: -1 });
          this.#add(part);
          if (!isLast) ends.push(this.#push({ to: -1, or: -1 }));
          if (split) split.or = this.steps.length;
        });
        for (const end of ends) end.to = this.steps.length;
        return;
      }
      case 'repeat': {
        for (let count = 0; count < node.min; count++) this.#add(node.of);
        if (node.max === Number.POSITIVE_INFINITY) {
          const start = this.steps.length;
          const split = this.#push({ to: start + 1, or: -1 });
          this.#add(node.of);
          this.#push({ to: start, or: -1 });
          split.or = this.steps.length;
          return;
        }
        const splits: Step[] = [];
        for (let count = node.min; count < node.max; count++) {
          splits.push(this.#push({ to: this.steps.length + 1, or: -1 }));
          this.#add(node.of);
        }
        for (const split of splits) split.or = this.steps.length;
      }
    }
  }
}

const isWord = (point: number | undefined): boolean =>
  point !== undefined && wordRanges.some(([low, high]) => point >= low && point <= high);

function holds(at: Assertion, before: number | undefined, after: number | undefined): boolean {
  switch (at) {
    case 'begin':
      return before === undefined;
    case 'end':
      return after === undefined;
    case 'line-begin':
      return before === undefined || before === 0x0a;
    case 'line-end':
      return after === undefined || after === 0x0a;
    case 'word':
      return isWord(before) !== isWord(after);
    case 'no-word':
      return isWord(before) === isWord(after);
  }
}

/** Whether a text holds a match; undefined if that would take too long. */
export type Matcher = (text: string) => boolean | undefined;

/** Compiles a pattern; undefined if it is too large, not in the syntax that is known here, or refused. */
export function compilePattern(pattern: string): Matcher | undefined {
  const read = readPattern(pattern);
  return typeof read === 'string' ? undefined : read;
}

/** As `compilePattern`, but a pattern that Go refuses gives its words: "error parsing regexp: missing closing ]: `[`". */
export function readPattern(pattern: string): Matcher | string | undefined {
  if (pattern.length > maxProgram) return undefined;
  try {
    const { steps } = new Program(new Parser(pattern).parse());
    return (text) => match(steps, text);
  } catch (caught) {
    if (caught instanceof Invalid) return caught.message;
    if (caught instanceof Unsupported) return undefined;
    throw caught;
  }
}

function match(steps: readonly Step[], text: string): boolean | undefined {
  if (text.length * steps.length > maxWork) return undefined;
  const points = Array.from(text, (character) => character.codePointAt(0) as number);
  let current: number[] = [];
  // At which place of the text a step was last put on the list, so that none is there twice.
  const seen = new Int32Array(steps.length).fill(-1);
  const stack: number[] = [];
  for (let place = 0; place <= points.length; place++) {
    const point = points[place];
    const before = place === 0 ? undefined : points[place - 1];
    const ready: number[] = [];
    // A match may begin anywhere.
    current.push(0);
    for (const start of current) {
      stack.push(start);
      for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
        if (seen[index] === place) continue;
        seen[index] = place;
        const step = steps[index] as Step;
        if (step.accept) return true;
        if (step.ranges) ready.push(index);
        else if (step.at === undefined || holds(step.at, before, point)) {
          if (step.or >= 0) stack.push(step.or);
          stack.push(step.to);
        }
      }
    }
    if (point === undefined) return false;
    current = [];
    for (const index of ready) {
      const step = steps[index] as Step;
      if ((step.ranges as Ranges).some(([low, high]) => point >= low && point <= high)) current.push(step.to);
    }
  }
  return false;
}
