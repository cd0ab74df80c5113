/**
 * Text of the Common Expression Language to a tree. Grammar: google/cel-spec doc/langdef.md "Syntax", with what cel-go's parser adds and Kubernetes
 * switches on: optional selection (`a.?b`, `a[?k]`), optional entries (`[?a]`, `{?k: v}`) and fields in backticks. Macros are expanded here, as there.
 */

/** Every node knows the text that it was read from: offsets, end exclusive. */
interface Range {
  readonly start: number;
  readonly end: number;
}

export interface Entry {
  readonly key: Node;
  readonly value: Node;
  readonly optional: boolean;
}

/** The macros that go through a list or a map. `filter` of `map` is the condition of its form with three arguments. */
export type LoopKind = 'all' | 'exists' | 'existsOne' | 'map' | 'filter' | 'transformMap' | 'transformMapEntry';

export type Node =
  | (Range & {
      readonly kind: 'literal';
      readonly value: null | boolean | bigint | number | string | Uint8Array | UintLiteral;
    })
  | (Range & { readonly kind: 'ident'; readonly name: string })
  | (Range & {
      readonly kind: 'select';
      readonly of: Node;
      readonly field: string;
      /** `has(a.b)`. */
      readonly test: boolean;
      readonly optional: boolean;
      /** Where the field's name stands. */
      readonly at: number;
    })
  | (Range & { readonly kind: 'index'; readonly of: Node; readonly index: Node; readonly optional: boolean })
  | (Range & {
      readonly kind: 'call';
      readonly name: string;
      readonly target: Node | undefined;
      readonly args: readonly Node[];
      /** Where the function's name stands. */
      readonly at: number;
    })
  | (Range & { readonly kind: 'and' | 'or'; readonly left: Node; readonly right: Node })
  | (Range & { readonly kind: 'conditional'; readonly condition: Node; readonly yes: Node; readonly no: Node })
  | (Range & { readonly kind: 'list'; readonly items: readonly { readonly value: Node; readonly optional: boolean }[] })
  | (Range & { readonly kind: 'map'; readonly entries: readonly Entry[] })
  | (Range & {
      readonly kind: 'message';
      readonly name: string;
      readonly fields: readonly { readonly name: string; readonly value: Node; readonly optional: boolean }[];
    })
  | (Range & {
      readonly kind: 'loop';
      readonly loop: LoopKind;
      readonly over: Node;
      readonly variable: string;
      /** The second variable of a macro of two: index and element, or key and value. */
      readonly second: string | undefined;
      readonly filter: Node | undefined;
      readonly body: Node;
    })
  /** `cel.bind(x, value, body)`, and the optional's `optMap` and `optFlatMap`. */
  | (Range & {
      readonly kind: 'bind';
      readonly how: 'bind' | 'optMap' | 'optFlatMap';
      readonly variable: string;
      readonly value: Node;
      readonly body: Node;
    });

export interface UintLiteral {
  readonly uint: bigint;
}

/** What is wrong with an expression, and where. */
export class CelSyntaxError extends Error {
  readonly start: number;
  readonly end: number;

  constructor(message: string, start: number, end: number) {
    super(message);
    this.start = start;
    this.end = end;
  }
}

/** Longer, or deeper nested, is no expression that a person wrote. */
const maxLength = 100_000;
const maxDepth = 200;
/** Operators, or fields, one behind the other: each makes the tree deeper. */
const maxChain = 800;

const reserved = new Set(
  'as break const continue else for function if import let loop package namespace return var void while'.split(' '),
);

type Token = Range & {
  readonly kind: 'ident' | 'quoted' | 'int' | 'uint' | 'double' | 'string' | 'bytes' | 'operator' | 'end';
  readonly text: string;
  readonly bytes?: Uint8Array;
};

const space = /(?:[ \t\r\n\f]+|\/\/[^\n]*)+/y;
const word = /[A-Za-z_][A-Za-z0-9_]*/y;
const number = /0x[0-9a-fA-F]+[uU]?|(?:\d+\.\d+(?:[eE][-+]?\d+)?|\d+[eE][-+]?\d+|\.\d+(?:[eE][-+]?\d+)?)|\d+[uU]?/y;
const operator = /&&|\|\||==|!=|<=|>=|[-+*/%<>!?:,.()[\]{}]/y;
const opening = /([bB][rR]?|[rR][bB]?)?("""|'''|"|')/y;
const quoted = /`[A-Za-z0-9_.\-/ ]+`/y;

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = offset;
    return pattern.exec(text);
  };
  for (;;) {
    offset += match(space)?.[0].length ?? 0;
    if (offset >= text.length) break;
    const start = offset;
    const string = match(opening);
    if (string) {
      const read = readString(text, start, string);
      tokens.push(read);
      offset = read.end;
      continue;
    }
    const found = match(word) ?? match(number) ?? match(quoted) ?? match(operator);
    if (!found)
      throw new CelSyntaxError(`unexpected character ${JSON.stringify(text.charAt(offset))}`, start, start + 1);
    const [lexeme] = found;
    offset += lexeme.length;
    tokens.push({ kind: kindOf(lexeme), text: lexeme, start, end: offset });
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
}

function kindOf(lexeme: string): Token['kind'] {
  if (/^[A-Za-z_]/.test(lexeme)) return 'ident';
  if (lexeme.startsWith('`')) return 'quoted';
  if (!/^\.?\d/.test(lexeme)) return 'operator';
  if (/[uU]$/.test(lexeme)) return 'uint';
  return /^0x/.test(lexeme) || /^\d+$/.test(lexeme) ? 'int' : 'double';
}

const simpleEscapes: Readonly<Record<string, number>> = {
  a: 7,
  b: 8,
  f: 12,
  n: 10,
  r: 13,
  t: 9,
  v: 11,
  '\\': 92,
  '?': 63,
  '"': 34,
  "'": 39,
  '`': 96,
};

function readString(text: string, start: number, [whole, prefix = '', quote = '']: RegExpExecArray): Token {
  const isRaw = /r/i.test(prefix);
  const isBytes = /b/i.test(prefix);
  const parts: (string | readonly number[])[] = [];
  let offset = start + whole.length;
  let from = offset;
  for (;;) {
    if (offset >= text.length || (quote.length === 1 && /[\r\n]/.test(text.charAt(offset))))
      throw new CelSyntaxError('this text is never closed', start, offset);
    if (text.startsWith(quote, offset)) break;
    if (text.charAt(offset) !== '\\' || isRaw) {
      offset++;
      continue;
    }
    parts.push(text.slice(from, offset).replaceAll('\r\n', '\n'));
    const { length, code } = readEscape(text, offset, isBytes);
    parts.push([code]);
    offset += length;
    from = offset;
  }
  parts.push(text.slice(from, offset).replaceAll('\r\n', '\n'));
  const end = offset + quote.length;
  if (!isBytes) {
    const value = parts.map((part) => (typeof part === 'string' ? part : String.fromCodePoint(...part))).join('');
    return { kind: 'string', text: value, start, end };
  }
  const encoder = new TextEncoder();
  const bytes = Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : part)));
  return { kind: 'bytes', text: '', bytes, start, end };
}

/** A code point; within bytes `\x` and octals are bytes, and `\u` is not allowed. */
function readEscape(text: string, offset: number, isBytes: boolean): { length: number; code: number } {
  const letter = text.charAt(offset + 1);
  const simple = simpleEscapes[letter];
  if (simple !== undefined) return { length: 2, code: simple };
  const digits = letter === 'x' || letter === 'X' ? 2 : letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
  const body = digits > 0 ? text.slice(offset + 2, offset + 2 + digits) : text.slice(offset + 1, offset + 4);
  const isFine = digits > 0 ? body.length === digits && /^[0-9a-fA-F]+$/.test(body) : /^[0-3][0-7]{2}$/.test(body);
  const code = isFine ? Number.parseInt(body, digits > 0 ? 16 : 8) : -1;
  const isCharacter = code >= 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  if (!isCharacter || (isBytes && digits > 2))
    throw new CelSyntaxError(
      'this is no escape that a text may hold',
      offset,
      Math.min(offset + 2 + Math.max(digits, 0), text.length),
    );
  return { length: digits > 0 ? 2 + digits : 4, code };
}

/**
 * Reads an expression.
 *
 * @throws CelSyntaxError
 */
export function parse(text: string): Node {
  if (text.length > maxLength) throw new CelSyntaxError(`longer than ${maxLength} characters`, 0, 1);
  return new Parser(tokenize(text)).whole();
}

class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get #token(): Token {
    return this.#tokens[this.#at] as Token;
  }

  whole(): Node {
    const node = this.#expression();
    if (this.#token.kind !== 'end') this.#unexpected();
    return node;
  }

  #unexpected(wanted?: string): never {
    const { kind, text, start, end } = this.#token;
    const found = kind === 'end' ? 'the expression ends here' : `${JSON.stringify(text)} cannot stand here`;
    throw new CelSyntaxError(
      wanted === undefined ? found : `${found}: ${wanted} is expected`,
      start,
      Math.max(end, start + 1),
    );
  }

  #tooLong(): never {
    const { start, end } = this.#token;
    throw new CelSyntaxError(`more than ${maxChain} operators or fields in a row`, start, Math.max(end, start + 1));
  }

  #is(text: string): boolean {
    const token = this.#token;
    return token.kind === 'operator' && token.text === text;
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at++;
    return true;
  }

  #expect(text: string): Token {
    const token = this.#token;
    if (!this.#take(text)) this.#unexpected(JSON.stringify(text));
    return token;
  }

  #expression(): Node {
    if (++this.#depth > maxDepth) throw new CelSyntaxError('nested too deeply', this.#token.start, this.#token.end);
    const condition = this.#or();
    let node = condition;
    if (this.#take('?')) {
      const yes = this.#or();
      this.#expect(':');
      const no = this.#expression();
      node = { kind: 'conditional', condition, yes, no, start: condition.start, end: no.end };
    }
    this.#depth--;
    return node;
  }

  #or(): Node {
    const terms = [this.#and()];
    while (this.#take('||')) terms.push(this.#and());
    return balanced('or', terms);
  }

  #and(): Node {
    const terms = [this.#relation()];
    while (this.#take('&&')) terms.push(this.#relation());
    return balanced('and', terms);
  }

  #relation(): Node {
    let left = this.#sum();
    for (let count = 0; ; count++) {
      const { text, kind, start } = this.#token;
      const isRelation = kind === 'operator' && /^(?:[<>]=?|[=!]=)$/.test(text);
      if (!isRelation && !(kind === 'ident' && text === 'in')) return left;
      if (count > maxChain) this.#tooLong();
      this.#at++;
      const right = this.#sum();
      left = call(text === 'in' ? '@in' : `_${text}_`, undefined, [left, right], start, left.start, right.end);
    }
  }

  #sum(): Node {
    return this.#chain(/^[-+]$/, () => this.#product());
  }

  #product(): Node {
    return this.#chain(/^[*/%]$/, () => this.#unary());
  }

  #chain(operators: RegExp, next: () => Node): Node {
    let left = next();
    for (let count = 0; ; count++) {
      const { text, kind, start } = this.#token;
      if (kind !== 'operator' || !operators.test(text)) return left;
      if (count > maxChain) this.#tooLong();
      this.#at++;
      const right = next();
      left = call(`_${text}_`, undefined, [left, right], start, left.start, right.end);
    }
  }

  #unary(): Node {
    const { start, text } = this.#token;
    if (!this.#is('!') && !this.#is('-')) return this.#member();
    let count = 0;
    while (this.#take(text)) count++;
    const { kind } = this.#token;
    // A minus belongs to the number, so that the smallest one can be written.
    if (text === '-' && count % 2 === 1 && (kind === 'int' || kind === 'double'))
      return this.#suffixes(this.#literal('-', start));
    const of = this.#member();
    return count % 2 === 0 ? of : call(text === '!' ? '!_' : '-_', undefined, [of], start, start, of.end);
  }

  #member(): Node {
    return this.#suffixes(this.#primary());
  }

  #suffixes(first: Node): Node {
    let node = first;
    for (let count = 0; ; count++) {
      if (count > maxChain) this.#tooLong();
      if (this.#take('.')) {
        const optional = this.#take('?');
        const { text, kind, start, end } = this.#token;
        if (kind !== 'quoted' && (kind !== 'ident' || /^(?:in|true|false|null)$/.test(text)))
          this.#unexpected('the name of a field');
        this.#at++;
        if (kind === 'ident' && !optional && this.#is('(')) node = this.#call(text, node, start);
        else {
          const field = kind === 'quoted' ? text.slice(1, -1) : text;
          node = { kind: 'select', of: node, field, test: false, optional, at: start, start: node.start, end };
        }
      } else if (this.#take('[')) {
        const optional = this.#take('?');
        const index = this.#expression();
        const { end } = this.#expect(']');
        node = { kind: 'index', of: node, index, optional, start: node.start, end };
      } else if (this.#is('{')) {
        const name = qualified(node);
        if (name === undefined) return node;
        node = this.#message(name, node.start);
      } else return node;
    }
  }

  #message(name: string, start: number): Node {
    this.#expect('{');
    const fields: { name: string; value: Node; optional: boolean }[] = [];
    while (!this.#is('}')) {
      const optional = this.#take('?');
      const { kind, text } = this.#token;
      if (kind !== 'ident' && kind !== 'quoted') this.#unexpected('the name of a field');
      this.#at++;
      this.#expect(':');
      fields.push({ name: kind === 'quoted' ? text.slice(1, -1) : text, value: this.#expression(), optional });
      if (!this.#take(',')) break;
    }
    const { end } = this.#expect('}');
    return { kind: 'message', name, fields, start, end };
  }

  #primary(): Node {
    const { kind, text, start } = this.#token;
    if (this.#take('(')) {
      const inner = this.#expression();
      const { end } = this.#expect(')');
      return { ...inner, start, end };
    }
    if (this.#take('[')) {
      const items: { value: Node; optional: boolean }[] = [];
      while (!this.#is(']')) {
        const optional = this.#take('?');
        items.push({ value: this.#expression(), optional });
        if (!this.#take(',')) break;
      }
      const { end } = this.#expect(']');
      return { kind: 'list', items, start, end };
    }
    if (this.#take('{')) {
      const entries: Entry[] = [];
      while (!this.#is('}')) {
        const optional = this.#take('?');
        const key = this.#expression();
        this.#expect(':');
        entries.push({ key, value: this.#expression(), optional });
        if (!this.#take(',')) break;
      }
      const { end } = this.#expect('}');
      return { kind: 'map', entries, start, end };
    }
    const isAbsolute = this.#take('.');
    const { kind: kind2, text: name, end } = this.#token;
    if (isAbsolute || kind === 'ident') {
      if (kind2 !== 'ident') this.#unexpected('a name');
      if (!isAbsolute && /^(?:true|false|null)$/.test(text)) {
        this.#at++;
        return { kind: 'literal', value: text === 'null' ? null : text === 'true', start, end };
      }
      if (reserved.has(name) || /^(?:in|true|false|null)$/.test(name))
        throw new CelSyntaxError(`${JSON.stringify(name)} is a reserved word`, start, end);
      this.#at++;
      const full = isAbsolute ? `.${name}` : name;
      return this.#is('(') ? this.#call(full, undefined, start) : { kind: 'ident', name: full, start, end };
    }
    return this.#literal('', start);
  }

  #literal(sign: '' | '-', start: number): Node {
    const { kind, text, end, bytes } = this.#token;
    const made = (value: Extract<Node, { kind: 'literal' }>['value']): Node => {
      this.#at++;
      return { kind: 'literal', value, start, end };
    };
    if (kind === 'string') return made(text);
    if (kind === 'bytes') return made(bytes as Uint8Array);
    if (kind === 'double') return made(Number(sign + text));
    if (kind === 'int') {
      const value = sign === '-' ? -BigInt(text) : BigInt(text);
      if (value !== BigInt.asIntN(64, value)) throw new CelSyntaxError('larger than an int can be', start, end);
      return made(value);
    }
    if (kind === 'uint') {
      const value = BigInt(text.slice(0, -1));
      if (value !== BigInt.asUintN(64, value)) throw new CelSyntaxError('larger than a uint can be', start, end);
      return made({ uint: value });
    }
    return this.#unexpected();
  }

  #call(name: string, target: Node | undefined, at: number): Node {
    this.#expect('(');
    const args: Node[] = [];
    while (!this.#is(')')) {
      args.push(this.#expression());
      if (!this.#take(',')) break;
      if (this.#is(')')) this.#unexpected();
    }
    const { end } = this.#expect(')');
    const start = target?.start ?? at;
    return expand(name, target, args, { start, end }) ?? call(name, target, args, at, start, end);
  }
}

function call(
  name: string,
  target: Node | undefined,
  args: readonly Node[],
  at: number,
  start: number,
  end: number,
): Node {
  return { kind: 'call', name, target, args, at, start, end };
}

/** Long chains are no deep trees. */
function balanced(kind: 'and' | 'or', terms: readonly Node[]): Node {
  if (terms.length === 1) return terms[0] as Node;
  const middle = terms.length >> 1;
  const left = balanced(kind, terms.slice(0, middle));
  const right = balanced(kind, terms.slice(middle));
  return { kind, left, right, start: left.start, end: right.end };
}

/** `a.b.c` of names alone. */
export function qualified(node: Node): string | undefined {
  if (node.kind === 'ident') return node.name;
  if (node.kind !== 'select' || node.test || node.optional) return undefined;
  const before = qualified(node.of);
  return before === undefined ? undefined : `${before}.${node.field}`;
}

function variableOf(node: Node | undefined): string {
  if (node?.kind !== 'ident' || node.name.startsWith('.'))
    throw new CelSyntaxError('the argument must be a simple name', node?.start ?? 0, node?.end ?? 1);
  return node.name;
}

const loopNames: Readonly<Record<string, LoopKind>> = {
  all: 'all',
  exists: 'exists',
  exists_one: 'existsOne',
  existsOne: 'existsOne',
  map: 'map',
  filter: 'filter',
};

/** What a macro stands for; undefined if it is a call like any other. */
function expand(name: string, target: Node | undefined, args: readonly Node[], range: Range): Node | undefined {
  const [first, second, third, fourth] = args;
  if (!target) {
    if (name !== 'has' || args.length !== 1) return undefined;
    if (first?.kind !== 'select' || first.test || first.optional)
      throw new CelSyntaxError('has() asks for a field: has(a.b)', first?.start ?? 0, first?.end ?? 1);
    return { ...first, test: true, ...range };
  }
  if (name === 'bind' && target.kind === 'ident' && target.name === 'cel' && args.length === 3)
    return {
      kind: 'bind',
      how: 'bind',
      variable: variableOf(first),
      value: second as Node,
      body: third as Node,
      ...range,
    };
  if ((name === 'optMap' || name === 'optFlatMap') && args.length === 2)
    return { kind: 'bind', how: name, variable: variableOf(first), value: target, body: second as Node, ...range };
  const loop = Object.hasOwn(loopNames, name) ? loopNames[name] : undefined;
  const make = (
    kind: LoopKind,
    variables: readonly (Node | undefined)[],
    filter: Node | undefined,
    body: Node | undefined,
  ): Node => {
    const [variable, other] = variables.map(variableOf);
    if (variable === other) throw new CelSyntaxError('the two variables have the same name', range.start, range.end);
    return {
      kind: 'loop',
      loop: kind,
      over: target,
      variable: variable as string,
      second: other,
      filter,
      body: body as Node,
      ...range,
    };
  };
  if (loop && args.length === 2) return make(loop, [first], undefined, second);
  if (loop === 'map' && args.length === 3) return make('map', [first], second, third);
  if (loop && loop !== 'map' && loop !== 'filter' && args.length === 3)
    return make(loop, [first, second], undefined, third);
  if (name === 'sortBy' && args.length === 2) {
    const keys = make('map', [first], undefined, second);
    return call('@sortByAssociatedKeys', target, [keys], range.start, range.start, range.end);
  }
  const transform = {
    transformList: 'map',
    transformMap: 'transformMap',
    transformMapEntry: 'transformMapEntry',
  } as const;
  if (Object.hasOwn(transform, name) && (args.length === 3 || args.length === 4)) {
    const kind = transform[name as keyof typeof transform];
    return args.length === 3
      ? make(kind, [first, second], undefined, third)
      : make(kind, [first, second], third, fourth);
  }
  return undefined;
}
