/**
 * A reader of Terraform's language (HCL native syntax, github.com/hashicorp/hcl hclsyntax/spec.md): blocks, attributes and expressions with
 * their offsets. It judges nothing; what has no meaning without Terraform itself (template directives) is kept as `other`.
 */
import { maxDepth } from './failure.ts';

interface Range {
  /** Offsets in the file's text. */
  readonly start: number;
  readonly end: number;
}

export type HclExpression = Range &
  (
    | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
    | { readonly kind: 'template'; readonly parts: readonly (string | HclExpression)[] }
    | { readonly kind: 'list'; readonly items: readonly HclExpression[] }
    | {
        readonly kind: 'object';
        readonly entries: readonly { readonly key: HclExpression; readonly value: HclExpression }[];
      }
    /** `a.b[c].d`; `*` stands for a splat. The first step is a name. */
    | { readonly kind: 'traversal'; readonly steps: readonly (string | HclExpression)[] }
    /** The same of what is no name: `values(a)[0].b`. */
    | { readonly kind: 'access'; readonly of: HclExpression; readonly steps: readonly (string | HclExpression)[] }
    | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly HclExpression[] }
    | {
        readonly kind: 'condition';
        readonly test: HclExpression;
        readonly yes: HclExpression;
        readonly no: HclExpression;
      }
    | {
        readonly kind: 'binary';
        readonly operator: string;
        readonly left: HclExpression;
        readonly right: HclExpression;
      }
    | { readonly kind: 'unary'; readonly operator: string; readonly operand: HclExpression }
    /** `[for k, v in of : value if test]`, `{for k, v in of : key => value...}`. */
    | {
        readonly kind: 'for';
        /** One or two: of the value alone, or of key and value. */
        readonly names: readonly string[];
        readonly of: HclExpression;
        /** Of an object. */
        readonly key: HclExpression | undefined;
        readonly value: HclExpression;
        readonly grouped: boolean;
        readonly test: HclExpression | undefined;
      }
    | { readonly kind: 'other' }
  );

export interface HclAttribute extends Range {
  readonly name: string;
  readonly value: HclExpression;
}

export interface HclBlock extends Range {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: HclBody;
}

export interface HclBody {
  readonly attributes: ReadonlyMap<string, HclAttribute>;
  readonly blocks: readonly HclBlock[];
}

/** Where a text is no HCL. */
export class HclProblem extends Error {
  readonly offset: number;
  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const blank = /(?:[ \t\r\ufeff]+|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const blankLines = /(?:\s+|\ufeff|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const number = /\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const operator = /==|!=|<=|>=|&&|\|\||[-+*/%<>]/y;
const heredoc = /<<(-?)([\p{ID_Start}_][\p{ID_Continue}-]*)[ \t\r]*\n/uy;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };
const rank: Readonly<Record<string, number>> = { '||': 1, '&&': 2, '==': 3, '!=': 3, '<': 4, '>': 4, '<=': 4, '>=': 4 };

/**
 * Reads a file.
 *
 * @throws HclProblem where Terraform would not read the text either
 */
export function parseHcl(text: string): HclBody {
  let at = 0;
  let depth = 0;

  const fail = (message: string): never => {
    throw new HclProblem(message, Math.min(at, text.length));
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const skip = () => void match(blank);
  const skipLines = () => void match(blankLines);
  const take = (what: string): boolean => {
    if (!text.startsWith(what, at)) return false;
    at += what.length;
    return true;
  };
  const expect = (what: string) => void (take(what) || fail(`'${what}' is expected here`));
  const enter = () => void (++depth > maxDepth && fail('this is nested too deeply'));

  function body(closed: boolean): HclBody {
    enter();
    const attributes = new Map<string, HclAttribute>();
    const blocks: HclBlock[] = [];
    for (;;) {
      skipLines();
      if (closed ? text[at] === '}' : at >= text.length) break;
      const start = at;
      const name = match(identifier)?.[0] ?? fail('the name of an argument or a block is expected here');
      const end = at;
      skip();
      if (text[at] === '=' && text[at + 1] !== '=') {
        at++;
        skip();
        attributes.set(name, { name, start, end, value: expression(false) });
        skip();
      } else {
        const labels: string[] = [];
        while (text[at] !== '{') {
          const label = text[at] === '"' ? template() : undefined;
          if (label?.kind === 'literal') labels.push(String(label.value));
          else labels.push(match(identifier)?.[0] ?? fail("'=' or '{' is expected here"));
          skip();
        }
        at++;
        const inner = body(true);
        expect('}');
        blocks.push({ type: name, labels, start, end, body: inner });
        skip();
      }
      if (at < text.length && text[at] !== '\n' && text[at] !== '}') fail('a new line is expected here');
    }
    depth--;
    return { attributes, blocks };
  }

  /** `inside` brackets, line breaks are blanks. */
  function expression(inside: boolean): HclExpression {
    enter();
    const gap = inside ? skipLines : skip;
    const test = operation(inside, 0);
    gap();
    depth--;
    if (text[at] !== '?') return test;
    at++;
    skipLines();
    const yes = expression(true);
    skipLines();
    expect(':');
    skipLines();
    const no = expression(inside);
    return { kind: 'condition', test, yes, no, start: test.start, end: no.end };
  }

  function operation(inside: boolean, least: number): HclExpression {
    let left = unary(inside);
    for (;;) {
      const back = at;
      (inside ? skipLines : skip)();
      const found = match(operator)?.[0];
      const own = found === undefined ? -1 : (rank[found] ?? ('*/%'.includes(found) ? 6 : 5));
      if (found === undefined || own < least) {
        at = back;
        return left;
      }
      skipLines();
      const right = operation(inside, own + 1);
      left = { kind: 'binary', operator: found, left, right, start: left.start, end: right.end };
    }
  }

  function unary(inside: boolean): HclExpression {
    const start = at;
    const sign = text[at];
    if (sign !== '!' && sign !== '-') return steps(primary(), inside);
    at++;
    skip();
    enter();
    const operand = unary(inside);
    depth--;
    return { kind: 'unary', operator: sign, operand, start, end: at };
  }

  /** What follows a value: `.name`, `[key]`, splats. */
  function steps(value: HclExpression, inside: boolean): HclExpression {
    const list: (string | HclExpression)[] = value.kind === 'traversal' ? [...value.steps] : [];
    const first = value.kind === 'traversal';
    for (let taken = 0; ; taken++) {
      const back = at;
      if (inside) skipLines();
      if (text[at] === '.' && text[at + 1] !== '.') {
        at++;
        if (take('*')) list.push('*');
        else list.push(match(identifier)?.[0] ?? match(number)?.[0] ?? fail('a name is expected here'));
      } else if (text[at] === '[') {
        at++;
        skipLines();
        if (take('*')) list.push('*');
        else list.push(expression(true));
        skipLines();
        expect(']');
      } else {
        at = back;
        if (taken === 0) return value;
        return first
          ? { kind: 'traversal', steps: list, start: value.start, end: at }
          : { kind: 'access', of: value, steps: list, start: value.start, end: at };
      }
    }
  }

  function primary(): HclExpression {
    const start = at;
    const sign = text[at];
    if (sign === '"') return template();
    if (sign === '(') {
      at++;
      skipLines();
      const inner = expression(true);
      skipLines();
      expect(')');
      return { ...inner, start, end: at };
    }
    if (sign === '[') return list(start);
    if (sign === '{') return object(start);
    if (sign === '<') {
      const found = match(heredoc) ?? fail('a value is expected here');
      const close = new RegExp(`^[ \\t]*${found[2]}[ \\t\\r]*$`, 'gm');
      close.lastIndex = at;
      const ended = close.exec(text) ?? fail(`the text that begins here never ends with ${found[2]}`);
      at = ended.index + ended[0].length;
      return { kind: 'other', start, end: at };
    }
    const digits = match(number);
    if (digits) return { kind: 'literal', value: Number(digits[0]), start, end: at };
    const name = match(identifier)?.[0] ?? fail('a value is expected here');
    const end = at;
    if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true', start, end };
    if (name === 'null') return { kind: 'literal', value: null, start, end };
    while (take('::')) match(identifier);
    if (text[at] !== '(') return { kind: 'traversal', steps: [name], start, end };
    at++;
    const values: HclExpression[] = [];
    for (;;) {
      skipLines();
      if (take(')')) break;
      values.push(expression(true));
      skipLines();
      take('...');
      skipLines();
      if (!take(',') && text[at] !== ')') fail("',' or ')' is expected here");
    }
    return { kind: 'call', name, arguments: values, start, end: at };
  }

  /** After the brace of a directive in a text: to its end. */
  function directive(): void {
    let open = 1;
    while (open > 0) {
      if (at >= text.length) fail("'}' is missing");
      const sign = text[at] as string;
      if (sign === '"') template();
      else {
        if ('([{'.includes(sign)) open++;
        else if (')]}'.includes(sign)) open--;
        at++;
      }
    }
  }

  /** After the bracket of a `for`. */
  function comprehension(start: number, close: string): HclExpression {
    at += 3;
    const name = (): string => {
      skipLines();
      const found = match(identifier)?.[0] ?? fail('a name is expected here');
      skipLines();
      return found;
    };
    const names = [name()];
    if (take(',')) names.push(name());
    if (text.slice(at, at + 2) !== 'in') fail("'in' is expected here");
    at += 2;
    skipLines();
    const of = expression(true);
    skipLines();
    if (!take(':')) fail("':' is expected here");
    skipLines();
    const first = expression(true);
    skipLines();
    let value = first;
    let key: HclExpression | undefined;
    if (close === '}') {
      if (text.slice(at, at + 2) !== '=>') fail("'=>' is expected here");
      at += 2;
      skipLines();
      key = first;
      value = expression(true);
      skipLines();
    }
    const grouped = text.slice(at, at + 3) === '...';
    if (grouped) at += 3;
    skipLines();
    let test: HclExpression | undefined;
    if (/^if\b/.test(text.slice(at, at + 3))) {
      at += 2;
      skipLines();
      test = expression(true);
      skipLines();
    }
    if (!take(close)) fail(`'${close}' is missing`);
    return { kind: 'for', names, of, key, value, grouped, test, start, end: at };
  }
  const isFor = (): boolean => /^for\b/.test(text.slice(at, at + 4));

  function list(start: number): HclExpression {
    at++;
    skipLines();
    if (isFor()) return comprehension(start, ']');
    const items: HclExpression[] = [];
    for (;;) {
      skipLines();
      if (take(']')) return { kind: 'list', items, start, end: at };
      items.push(expression(true));
      skipLines();
      if (!take(',') && text[at] !== ']') fail("',' or ']' is expected here");
    }
  }

  function object(start: number): HclExpression {
    at++;
    skipLines();
    if (isFor()) return comprehension(start, '}');
    const entries: { key: HclExpression; value: HclExpression }[] = [];
    for (;;) {
      skipLines();
      if (take('}')) return { kind: 'object', entries, start, end: at };
      let key = expression(false);
      // A bare name is the key itself.
      if (
        key.kind === 'traversal' &&
        key.steps.length === 1 &&
        typeof key.steps[0] === 'string' &&
        text[key.start] !== '('
      )
        key = { kind: 'literal', value: key.steps[0], start: key.start, end: key.end };
      skip();
      if (!take('=') && !take(':')) fail("'=' is expected here");
      skipLines();
      const value = expression(false);
      entries.push({ key, value });
      skip();
      if (!take(',') && text[at] !== '\n' && text[at] !== '}') fail("a new line, ',' or '}' is expected here");
    }
  }

  function template(): HclExpression {
    const start = at++;
    const parts: (string | HclExpression)[] = [];
    let plain = '';
    let directives = false;
    for (;;) {
      const sign = text[at];
      if (sign === undefined || sign === '\n') return fail('this text is never closed');
      if (sign === '"') break;
      if (sign === '\\') {
        const next = text[at + 1] ?? '';
        if (next === 'u' || next === 'U') {
          const digits = text.slice(at + 2, at + (next === 'u' ? 6 : 10));
          const code = Number.parseInt(digits, 16);
          plain += code <= 0x10ffff ? String.fromCodePoint(code) : '';
          at += 2 + digits.length;
        } else {
          plain += escapes[next] ?? next;
          at += 2;
        }
      } else if ((sign === '$' || sign === '%') && text.startsWith(`${sign}{`, at + 1)) {
        plain += `${sign}{`;
        at += 3;
      } else if ((sign === '$' || sign === '%') && text[at + 1] === '{') {
        at += 2;
        take('~');
        if (plain !== '') parts.push(plain);
        plain = '';
        if (sign === '%') {
          directives = true;
          directive();
        } else {
          skipLines();
          parts.push(expression(true));
          skipLines();
          take('~');
          expect('}');
        }
      } else {
        plain += sign;
        at++;
      }
    }
    at++;
    if (directives) return { kind: 'other', start, end: at };
    if (parts.length === 0) return { kind: 'literal', value: plain, start, end: at };
    if (plain !== '') parts.push(plain);
    return { kind: 'template', parts, start, end: at };
  }

  return body(false);
}
