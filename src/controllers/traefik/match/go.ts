/**
 * Go expressions, as far as a rule can hold them: the tokens of go/scanner (semicolons at line ends, comments, Go's literals and escapes)
 * and the grammar of go/parser.ParseExpr, each with its place. The first error that Go would note is the one that is thrown, in Go's words.
 */

import { once } from '../../../parse/once.ts';

export interface Place {
  /** In UTF-16 units, as everywhere in JavaScript. */
  readonly offset: number;
  readonly length: number;
}

/** Why Go's parser refuses the text. */
export class SyntaxProblem extends Error {
  readonly offset: number;
  readonly length: number;
  /** Where Go says that it is, if not at `offset`. */
  readonly told: number;

  constructor(message: string, offset: number, length: number, told = offset) {
    super(message);
    this.offset = offset;
    this.length = length;
    this.told = told;
  }
}

/** Deeper than anybody writes; what it means is then not known. */
export class TooDeep extends Error {}

export type Literal = 'STRING' | 'CHAR' | 'INT' | 'FLOAT' | 'IMAG';

export type GoNode = Place &
  (
    | { readonly kind: 'Ident'; readonly name: string }
    | { readonly kind: 'BasicLit'; readonly type: Literal; readonly text: string }
    | { readonly kind: 'CallExpr'; readonly fun: GoNode; readonly args: readonly GoNode[] }
    | { readonly kind: 'ParenExpr'; readonly of: GoNode }
    | { readonly kind: 'UnaryExpr'; readonly op: string; readonly of: GoNode; readonly opAt: number }
    /** `&&` and `||` have two or more parts, all others two. */
    | { readonly kind: 'BinaryExpr'; readonly op: string; readonly parts: readonly GoNode[]; readonly opAt: number }
    | { readonly kind: 'SelectorExpr'; readonly of: GoNode; readonly name: string }
    | { readonly kind: 'IndexExpr' | 'IndexListExpr' | 'SliceExpr' | 'CompositeLit' | 'StarExpr' }
  );

const maxDepth = 200;
const precedences: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '=': 3, // go/parser reads it as ==, to complain
  '+': 4,
  '-': 4,
  '|': 4,
  '^': 4,
  '*': 5,
  '/': 5,
  '%': 5,
  '<<': 5,
  '>>': 5,
  '&': 5,
  '&^': 5,
};
const keywords = once(
  () =>
    new Set(
      'break case chan const continue default defer else fallthrough for func go goto if import interface map package range return select struct switch type var'.split(
        ' ',
      ),
    ),
);
/** To read a pattern with classes of Unicode takes V8 longer than all the others together. */
const patterns = once(() => ({
  operator:
    /<<=|>>=|&\^=|\.\.\.|&&|\|\||<-|\+\+|--|==|!=|<=|>=|:=|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|<<|>>|&\^|[-+*/%&|^<>=!()[\]{},;.:~]/y,
  identifier: /[\p{L}_][\p{L}\p{Nd}_]*/uy,
  number: /(?:0[xX][\da-fA-F_]*|(?:\d[\d_]*)?\.?[\d_]*(?:[eE][-+]?\d[\d_]*)?)i?/y,
}));

const quoted = (text: string): string => JSON.stringify(text);

/** The value of a string literal that the scanner let through (strconv.Unquote). */
export function unquote(literal: string): string {
  if (literal.startsWith('`')) return literal.slice(1, -1).replaceAll('\r', '');
  return literal
    .slice(1, -1)
    .replace(/\\(?:([0-7]{3})|x(..)|u(.{4})|U(.{8})|(.))/gs, (_, octal, hex, short, long, letter) => {
      if (letter !== undefined) {
        const at = 'abfnrtv'.indexOf(letter);
        return at < 0 ? letter : '\x07\b\f\n\r\t\v'.charAt(at);
      }
      const code = octal ? Number.parseInt(octal, 8) : Number.parseInt(hex ?? short ?? long, 16);
      // A lone byte is no text.
      return code > 0x7f && (octal || hex) ? '\ufffd' : String.fromCodePoint(code);
    });
}

class Parser {
  readonly #text: string;
  #end = 0;
  #semicolon = false;
  #depth = 0;
  /** The current token: an operator or keyword, `IDENT`, a kind of literal, `ILLEGAL`, `EOF`, or `newline` for a semicolon that Go inserts. */
  #token = '';
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    // A byte order mark at the beginning is passed over.
    if (text.startsWith('\ufeff')) this.#end = 1;
    this.#next();
  }

  parse(): GoNode {
    const node = this.#binary(1);
    if (this.#token === 'newline') this.#next();
    this.#expect('EOF');
    return node;
  }

  // The scanner.

  #fail(message: string, offset: number, length: number, told?: number): never {
    throw new SyntaxProblem(message, offset, Math.max(0, Math.min(length, this.#text.length - offset)), told);
  }

  #next(): void {
    const text = this.#text;
    let newline = -1;
    for (;;) {
      const char = text[this.#end];
      if (char === '\n' && this.#semicolon) break;
      if (char === ' ' || char === '\t' || char === '\r' || char === '\n') this.#end++;
      else if (char === '/' && text[this.#end + 1] === '/') {
        const end = text.indexOf('\n', this.#end);
        this.#end = end < 0 ? text.length : end;
      } else if (char === '/' && text[this.#end + 1] === '*') {
        const end = text.indexOf('*/', this.#end + 2);
        if (end < 0) this.#fail('comment not terminated', this.#end, 2);
        newline = text.slice(this.#end, end).indexOf('\n');
        if (newline >= 0) newline += this.#end;
        this.#end = end + 2;
        if (newline >= 0 && this.#semicolon) break;
      } else break;
    }
    const at = this.#end;
    this.#at = at;
    const char = text[at];
    const inserts = this.#semicolon;
    this.#semicolon = false;
    if (inserts && (char === undefined || char === '\n' || newline >= 0)) {
      this.#token = 'newline';
      if (newline >= 0) this.#at = newline;
      else if (char === '\n') this.#end++;
      return;
    }
    if (char === undefined) {
      this.#token = 'EOF';
      return;
    }
    const { identifier, number, operator } = patterns();
    identifier.lastIndex = at;
    const word = identifier.exec(text)?.[0];
    if (word !== undefined) {
      this.#end += word.length;
      this.#token = keywords().has(word) ? word : 'IDENT';
      this.#semicolon = this.#token === 'IDENT' || /^(?:break|continue|fallthrough|return)$/.test(word);
      return;
    }
    if (/\d/.test(char) || (char === '.' && /\d/.test(text[at + 1] ?? ''))) {
      number.lastIndex = at;
      const digits = number.exec(text)?.[0] as string;
      this.#end += digits.length;
      this.#token = digits.endsWith('i') ? 'IMAG' : /^0[xX]|^[\d_]+$/.test(digits) ? 'INT' : 'FLOAT';
      this.#semicolon = true;
      return;
    }
    if (char === '`') {
      const end = text.indexOf('`', at + 1);
      if (end < 0) this.#fail('raw string literal not terminated', at, text.length - at);
      this.#end = end + 1;
    } else if (char === '"' || char === "'") this.#quoted(char);
    if (this.#end > at) {
      this.#token = char === "'" ? 'CHAR' : 'STRING';
      this.#semicolon = true;
      return;
    }
    operator.lastIndex = at;
    const found = operator.exec(text)?.[0];
    if (found === undefined) {
      const point = text.codePointAt(at) as number;
      const shown = String.fromCodePoint(point);
      if (shown === '“' || shown === '”') this.#fail(`curly quotation mark '${shown}' (use neutral '"')`, at, 1);
      const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
      if (point === 0) this.#fail('illegal character NUL', at, 1);
      if (point === 0xfeff) this.#fail('illegal byte order mark', at, 1);
      this.#fail(
        `illegal character ${/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u.test(shown) ? `${code} '${shown}'` : code}`,
        at,
        shown.length,
      );
    }
    this.#end += found.length;
    this.#token = found;
    this.#semicolon = /^(?:[)\]}]|\+\+|--)$/.test(found);
  }

  /** A string in double quotes, or a rune; `#end` is behind it then. */
  #quoted(quote: string): void {
    const text = this.#text;
    const start = this.#end;
    let at = start + 1;
    let count = 0;
    for (; ; count++) {
      const point = text.codePointAt(at);
      if (point === undefined || point === 0x0a)
        this.#fail(`${quote === '"' ? 'string' : 'rune'} literal not terminated`, start, at - start);
      at += point > 0xffff ? 2 : 1;
      const char = String.fromCodePoint(point);
      if (char === quote) break;
      if (char !== '\\') continue;
      try {
        at = this.#escape(at, quote);
      } catch (caught) {
        // That the string does not end is told first: it begins earlier.
        if (quote === '"' && !/^(?:[^\\"\n]|\\[^\n])*"/.test(text.slice(at - 1)))
          this.#fail('string literal not terminated', start, text.length - start);
        throw caught;
      }
    }
    if (quote === "'" && count !== 1) this.#fail('illegal rune literal', start, at - start);
    this.#end = at;
  }

  #escape(from: number, quote: string): number {
    const text = this.#text;
    const letter = text[from];
    if (letter !== undefined && (letter === quote || 'abfnrtv\\'.includes(letter))) return from + 1;
    const numeric = /[0-7xuU]/.test(letter ?? '') ? (letter as string) : undefined;
    if (!numeric) {
      const message = letter === undefined ? 'escape sequence not terminated' : 'unknown escape sequence';
      this.#fail(message, from - 1, 2, from);
    }
    const octal = !/[xuU]/.test(numeric);
    const first = octal ? from : from + 1;
    const length = octal ? 3 : numeric === 'x' ? 2 : numeric === 'u' ? 4 : 8;
    for (let at = first; at < first + length; at++)
      if (!(octal ? /[0-7]/ : /[\da-fA-F]/).test(text[at] ?? '')) {
        if (text[at] === undefined) this.#fail('escape sequence not terminated', from - 1, at - from + 1, at);
        const point = text.codePointAt(at) as number;
        const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
        const shown = point >= 0x20 && point !== 0x7f ? ` '${String.fromCodePoint(point)}'` : '';
        this.#fail(`illegal character ${code}${shown} in escape sequence`, from - 1, at - from + 2, at);
      }
    const value = Number.parseInt(text.slice(first, first + length), octal ? 8 : 16);
    if (value > (length < 4 ? 255 : 0x10ffff) || (value >= 0xd800 && value < 0xe000))
      this.#fail('escape sequence is invalid Unicode code point', from - 1, first + length - from + 1, from);
    return first + length;
  }

  // The parser.

  #found(): string {
    if (this.#token === 'newline') return 'newline';
    const literal = /^(?:IDENT|STRING|CHAR|INT|FLOAT|IMAG)$/.test(this.#token);
    if (!literal) return `'${this.#token}'`;
    const text = this.#text.slice(this.#at, this.#end);
    return text.startsWith('`') ? text.replaceAll('\r', '') : text;
  }

  #failHere(message: string): never {
    const empty = this.#token === 'EOF' || this.#token === 'newline';
    this.#fail(message, this.#at, empty ? 1 : this.#end - this.#at);
  }

  #expect(token: string): void {
    if (this.#token !== token) this.#failHere(`expected '${token}', found ${this.#found()}`);
    this.#next();
  }

  #binary(precedence: number): GoNode {
    let left = this.#unary();
    for (;;) {
      const op = this.#token;
      const own = Object.hasOwn(precedences, op) ? (precedences[op] as number) : 0;
      if (own < precedence) return left;
      const opAt = this.#at;
      if (op === '=') this.#expect('==');
      const parts = [left];
      // A chain of the same operator is one node, however long it is.
      do {
        this.#next();
        parts.push(this.#binary(own + 1));
      } while (own < 3 && this.#token === op);
      left = this.#node({ kind: 'BinaryExpr', op, parts, opAt }, left.offset);
    }
  }

  #last = 0;

  /** The node from an offset up to what was read last. */
  #node<N extends object>(node: N, offset: number): N & Place {
    // A copy for each node would cost more than the parsing.
    return Object.assign(node, { offset, length: this.#last - offset });
  }

  #take(): void {
    this.#last = this.#end;
    this.#next();
  }

  #unary(): GoNode {
    if (++this.#depth > maxDepth) throw new TooDeep();
    const offset = this.#at;
    const op = this.#token;
    let node: GoNode;
    if (/^(?:[-+!^&~*]|<-)$/.test(op)) {
      this.#next();
      const of = this.#unary();
      node = this.#node(op === '*' ? { kind: 'StarExpr' } : { kind: 'UnaryExpr', op, of, opAt: offset }, offset);
    } else node = this.#primary();
    this.#depth--;
    return node;
  }

  #operand(): GoNode {
    const offset = this.#at;
    const text = this.#text.slice(offset, this.#end);
    switch (this.#token) {
      case 'IDENT':
        this.#take();
        return this.#node({ kind: 'Ident', name: text }, offset);
      case 'STRING':
      case 'CHAR':
      case 'INT':
      case 'FLOAT':
      case 'IMAG': {
        const type = this.#token;
        this.#take();
        return this.#node({ kind: 'BasicLit', type, text }, offset);
      }
      case '(': {
        this.#next();
        const of = this.#binary(1);
        this.#close(')');
        return this.#node({ kind: 'ParenExpr', of }, offset);
      }
    }
    return this.#failHere(`expected operand, found ${this.#found()}`);
  }

  #close(token: string): void {
    if (this.#token === token) this.#last = this.#end;
    this.#expect(token);
  }

  #primary(): GoNode {
    let node = this.#operand();
    const { offset } = node;
    for (let depth = 0; ; depth++) {
      // What stands behind nests too.
      if (depth > maxDepth) throw new TooDeep();
      switch (this.#token) {
        case '.': {
          this.#next();
          const name = this.#text.slice(this.#at, this.#end);
          if ((this.#token as string) !== 'IDENT')
            this.#failHere(`expected selector or type assertion, found ${this.#found()}`);
          this.#take();
          node = this.#node({ kind: 'SelectorExpr', of: node, name }, offset);
          break;
        }
        case '(': {
          this.#next();
          const args = this.#list(')', 'argument list');
          node = this.#node({ kind: 'CallExpr', fun: node, args }, offset);
          break;
        }
        case '[':
          this.#next();
          node = this.#node({ kind: this.#index() }, offset);
          break;
        case '{':
          if (!/^(?:Ident|SelectorExpr|Index)/.test(node.kind)) return node;
          this.#next();
          this.#list('}', 'composite literal');
          node = this.#node({ kind: 'CompositeLit' }, offset);
          break;
        default:
          return node;
      }
    }
  }

  #list(close: string, where: string): GoNode[] {
    const items: GoNode[] = [];
    while (this.#token !== close && this.#token !== 'EOF') {
      items.push(this.#binary(1));
      if (this.#token === (close === ')' ? '...' : ':')) {
        this.#next();
        if (close === '}') items.push(this.#binary(1));
      }
      if (this.#token === close) break;
      if (this.#token !== ',')
        this.#failHere(`missing ','${this.#token === 'newline' ? ' before newline' : ''} in ${where}`);
      this.#next();
    }
    this.#close(close);
    return items;
  }

  #index(): 'IndexExpr' | 'IndexListExpr' | 'SliceExpr' {
    if (this.#token === ']') this.#failHere("expected operand, found ']'");
    let kind: 'IndexExpr' | 'IndexListExpr' | 'SliceExpr' = 'IndexExpr';
    if (this.#token !== ':') this.#binary(1);
    while (this.#token === ':' || this.#token === ',') {
      kind = this.#token === ':' ? 'SliceExpr' : 'IndexListExpr';
      this.#next();
      if ((this.#token as string) !== ']' && this.#token !== ':') this.#binary(1);
    }
    this.#close(']');
    return kind;
  }
}

/** The tree of a Go expression; throws a `SyntaxProblem`, or `TooDeep`. */
export const parseGo = (text: string): GoNode => new Parser(text).parse();

/** "line:column" as Go counts: columns in bytes. */
export function position(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return `${before.split('\n').length}:${byteLength(before.slice(start)) + 1}`;
}

/** How many bytes a text has in UTF-8. */
export function byteLength(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) length++;
    // Half of a pair counts two: four for both.
    if (code > 0x7ff && (code < 0xd800 || code > 0xdfff)) length++;
  }
  return length;
}

/** As Go's %q, but for what nobody writes. */
export const goQuoted = quoted;
