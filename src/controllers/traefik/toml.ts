/**
 * TOML 1.0 as far as configuration files go: tables, arrays of tables, dotted keys, strings, numbers, booleans, arrays and inline tables, each
 * with its place. Dates are read as text. Traefik uses BurntSushi/toml.
 */

/** A value with the offsets of its token; `key` are those of the key that leads to it. */
export interface TomlNode {
  readonly value: string | number | boolean | TomlNode[] | Map<string, TomlNode>;
  readonly start: number;
  readonly end: number;
  readonly key: readonly [start: number, end: number];
}

export class TomlError extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

type Table = Map<string, TomlNode>;

const bare = /[A-Za-z0-9_-]+/y;
const number = /[-+]?(?:0x[0-9a-fA-F_]+|0o[0-7_]+|0b[01_]+|inf|nan|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][-+]?\d[\d_]*)?)/y;
const date = /\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[-+]\d\d:\d\d)?)?|\d\d:\d\d:\d\d(?:\.\d+)?/y;
const escapes: Record<string, string> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  e: '\x1b',
  '"': '"',
  '\\': '\\',
};

/** No configuration is nested as deeply as this; what is, is meant to do harm. */
const deepest = 64;

/** Reads a file; throws a TomlError for what is no TOML. */
export function parseToml(text: string): Table {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const root: Table = new Map();
  // What was written out may not be opened again.
  const closed = new Set<Table | TomlNode[]>();
  const defined = new Set<Table>();

  const fail = (message: string, offset = at): never => {
    throw new TomlError(message, offset);
  };
  const match = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const blanks = (): void => {
    while (text[at] === ' ' || text[at] === '\t') at++;
  };
  const skip = (): void => {
    for (;;) {
      blanks();
      if (text[at] === '#') while (at < text.length && text[at] !== '\n') at++;
      else if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n')) at++;
      else return;
    }
  };
  const endOfLine = (): void => {
    blanks();
    if (text[at] === '#') while (at < text.length && text[at] !== '\n') at++;
    if (at < text.length && text[at] !== '\n' && !text.startsWith('\r\n', at))
      fail(`expected a new line, found ${JSON.stringify(text[at])}`);
  };

  const string = (): string => {
    const quote = text[at] as string;
    const long = text.startsWith(quote.repeat(3), at);
    const start = at;
    at += long ? 3 : 1;
    if (long) at += text.startsWith('\r\n', at) ? 2 : text[at] === '\n' ? 1 : 0;
    let result = '';
    for (;;) {
      if (at >= text.length || (!long && text[at] === '\n')) fail('the string does not end', start);
      if (long ? text.startsWith(quote.repeat(3), at) : text[at] === quote) {
        at += long ? 3 : 1;
        // One or two quotes may stand before the closing three.
        while (long && text[at] === quote && at - start < text.length) {
          result += quote;
          at++;
        }
        return result;
      }
      if (quote === '"' && text[at] === '\\') {
        const next = text[at + 1] ?? '';
        const hex = /^\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8}))/.exec(text.slice(at, at + 10));
        if (hex) {
          const code = Number.parseInt(hex[1] ?? hex[2] ?? '', 16);
          if (code > 0x10ffff) fail('no such character');
          result += String.fromCodePoint(code);
          at += hex[0].length;
        } else if (long && /^\\[ \t]*\r?\n/.test(text.slice(at, at + 200))) {
          at++;
          while (/\s/.test(text[at] ?? '')) at++;
        } else if (Object.hasOwn(escapes, next)) {
          result += escapes[next];
          at += 2;
        } else fail(`invalid escape \\${next}`);
        continue;
      }
      result += text[at++];
    }
  };

  const key = (): { parts: string[]; span: readonly [number, number] } => {
    const parts: string[] = [];
    const start = at;
    for (;;) {
      blanks();
      const part = text[at] === '"' || text[at] === "'" ? string() : match(bare);
      if (part === undefined) return fail('expected a key');
      parts.push(part);
      const end = at;
      blanks();
      if (text[at] !== '.') return { parts, span: [start, end] };
      if (parts.length > deepest) fail('nested too deeply');
      at++;
    }
  };

  let depth = 0;
  const value = (span: readonly [number, number]): TomlNode => {
    if (depth++ > deepest) fail('nested too deeply');
    const read = valueAt(span);
    depth--;
    return read;
  };

  const valueAt = (span: readonly [number, number]): TomlNode => {
    const start = at;
    const node = (read: TomlNode['value']): TomlNode => ({ value: read, start, end: at, key: span });
    const character = text[at];
    if (character === '"' || character === "'") return node(string());
    if (character === '[') {
      at++;
      const list: TomlNode[] = [];
      for (;;) {
        skip();
        if (text[at] === ']') break;
        list.push(value([at, at + 1]));
        skip();
        if (text[at] === ',') at++;
        else if (text[at] !== ']') fail('expected a comma or the end of the array');
      }
      at++;
      closed.add(list);
      return node(list);
    }
    if (character === '{') {
      at++;
      const table: Table = new Map();
      skip();
      while (text[at] !== '}') {
        pair(table);
        skip();
        if (text[at] === ',') at++;
        else if (text[at] !== '}') fail('expected a comma or the end of the inline table');
        skip();
      }
      at++;
      closed.add(table);
      return node(table);
    }
    const word = match(/true|false/y);
    if (word !== undefined) return node(word === 'true');
    const day = match(date);
    if (day !== undefined) return node(day);
    const digits = match(number);
    if (digits === undefined) return fail('expected a value');
    const plain = digits.replace(/_/g, '');
    if (/inf|nan/.test(plain)) return node(plain.includes('nan') ? Number.NaN : Number.POSITIVE_INFINITY);
    return node(Number(plain.replace(/^\+/, '')));
  };

  const open = (table: Table, name: string, span: readonly [number, number]): Table => {
    const known = table.get(name);
    if (!known) {
      const made: Table = new Map();
      table.set(name, { value: made, start: span[0], end: span[1], key: span });
      return made;
    }
    const inner = Array.isArray(known.value) ? known.value.at(-1)?.value : known.value;
    const isShut = (candidate: unknown): boolean => closed.has(candidate as Table);
    if (!(inner instanceof Map) || isShut(known.value) || isShut(inner))
      return fail(`Key '${name}' has already been defined.`, span[0]);
    return inner;
  };

  const pair = (table: Table): void => {
    const { parts, span } = key();
    if (text[at] !== '=') fail("expected key separator '='");
    at++;
    blanks();
    let inner = table;
    for (const part of parts.slice(0, -1)) inner = open(inner, part, span);
    const name = parts.at(-1) as string;
    if (inner.has(name)) fail(`Key '${name}' has already been defined.`, span[0]);
    inner.set(name, value(span));
  };

  let current = root;
  for (;;) {
    skip();
    if (at >= text.length) return root;
    if (text[at] !== '[') {
      pair(current);
      endOfLine();
      continue;
    }
    const isList = text[at + 1] === '[';
    at += isList ? 2 : 1;
    const { parts, span } = key();
    if (!text.startsWith(isList ? ']]' : ']', at)) fail('expected the end of the table name');
    at += isList ? 2 : 1;
    endOfLine();
    let inner = root;
    for (const part of parts.slice(0, -1)) inner = open(inner, part, span);
    const name = parts.at(-1) as string;
    if (isList) {
      const known = inner.get(name);
      if (known && (!Array.isArray(known.value) || closed.has(known.value)))
        fail(`Key '${name}' has already been defined.`, span[0]);
      const list = (known?.value as TomlNode[] | undefined) ?? [];
      if (!known) inner.set(name, { value: list, start: span[0], end: span[1], key: span });
      current = new Map();
      list.push({ value: current, start: span[0], end: span[1], key: span });
    } else {
      const known = inner.get(name);
      if (Array.isArray(known?.value)) fail(`Key '${name}' has already been defined.`, span[0]);
      current = open(inner, name, span);
      if (defined.has(current)) fail(`Key '${parts.join('.')}' has already been defined.`, span[0]);
      defined.add(current);
    }
  }
}
