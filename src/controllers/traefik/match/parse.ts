/**
 * The `match` language of Traefik: a Go expression whose calls are matchers (github.com/vulcand/predicate over go/parser; pkg/rules/parser.go,
 * pkg/muxer/http/{mux,parser}.go, pkg/muxer/tcp/mux.go). `parseMatch` gives what a rule says, or why Traefik refuses it, in its own words and with the place.
 */
import { byteLength, type GoNode, type Place, parseGo, position, SyntaxProblem, TooDeep, unquote } from './go.ts';
import {
  buildMatcher,
  findMatcher,
  type MatchContext,
  type MatcherName,
  type MatchRequest,
  negate,
  Refused,
  since,
  some,
  syntaxOf,
  type Test,
  type Verdict,
} from './matchers.ts';

export interface Leaf extends Place {
  readonly kind: 'matcher';
  /** As the documentation writes it, whatever its case here. */
  readonly name: MatcherName;
  /** `!` stands before it, or before a group around it. */
  readonly not: boolean;
  readonly args: readonly string[];
  /** The places of the arguments, with their quotes. */
  readonly places: readonly Place[];
  /** What it was read in. */
  readonly context: MatchContext;
  /** What the matcher alone says, without `not`. */
  readonly test: Test;
}

/** What a rule says. `!` before a group is moved to its matchers, as Traefik does. */
export type Expression =
  | Leaf
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Expression[] }
  /** Too long or too deep to be looked at. */
  | { readonly kind: 'unknown' };

export interface MatchProblem extends Place {
  /** The reason in Traefik's words. */
  readonly message: string;
  /** Where Go says that it is ("line:column"), if Go says so. */
  readonly position?: string;
  /** The matcher that refuses its arguments. */
  readonly matcher?: MatcherName;
  /** What stands before the reason in Traefik's log, behind the rule. */
  readonly before: string;
}

export type ParsedMatch =
  | { readonly expression: Expression; readonly priority: number; readonly problem?: undefined }
  | { readonly problem: MatchProblem; readonly expression?: undefined };

const maxLength = 20_000;
/** What Traefik says of an expression that is a mere value. */
const noRule = 'obtaining build tree';

class RuleProblem extends Error {
  readonly at: Place;
  readonly before: string;
  readonly matcher: MatcherName | undefined;

  constructor(message: string, at: Place, before = '', matcher?: MatcherName) {
    super(message);
    this.at = at;
    this.before = before;
    this.matcher = matcher;
  }
}

/** A call of a matcher whose arguments are not looked at yet, or a group of such. */
type Tree =
  | (Omit<Leaf, 'kind' | 'test' | 'context'> & { readonly kind: 'call' })
  | { readonly kind: 'all' | 'any'; readonly parts: readonly Tree[] };

/** What an expression of Go is worth to the predicate: a rule, or a value of Go. */
type Value = Tree | { readonly kind: 'value'; readonly type: string; readonly text: string };

class Reader {
  readonly #context: MatchContext;

  constructor(context: MatchContext) {
    this.#context = context;
  }

  /** predicate: parse. */
  read(node: GoNode, not: boolean): Value {
    switch (node.kind) {
      case 'ParenExpr':
        return this.read(node.of, not);
      case 'UnaryExpr':
        if (node.op !== '!') throw new RuleProblem(`${node.op} is not supported`, opOf(node));
        return this.#tree(this.read(node.of, !not), node.of);
      case 'BinaryExpr': {
        const parts: Value[] = [];
        for (const part of node.parts) {
          parts.push(this.read(part, not));
          if (parts.length < 2) continue;
          if (node.op !== '&&' && node.op !== '||') throw new RuleProblem(`${node.op} is not supported`, opOf(node));
          for (const [index, value] of parts.entries()) this.#tree(value, node.parts[index] as GoNode);
        }
        return { kind: (node.op === '&&') !== not ? 'all' : 'any', parts: parts as Tree[] };
      }
      default:
        return this.#value(node, not);
    }
  }

  #tree(value: Value, node: GoNode): Tree {
    if (value.kind !== 'value') return value;
    throw new RuleProblem(`reflect: Call using ${value.type} as type rules.TreeBuilder`, node);
  }

  /** predicate: evaluateExpr. */
  #value(node: GoNode, not: boolean): Value {
    switch (node.kind) {
      case 'BasicLit': {
        if (node.type === 'CHAR' || node.type === 'IMAG')
          throw new RuleProblem(`unsupported function argument type: '${node.type}'`, node);
        const type = node.type === 'STRING' ? 'string' : node.type === 'INT' ? 'int' : 'float64';
        return { kind: 'value', type, text: type === 'string' ? unquote(node.text) : node.text };
      }
      case 'IndexExpr':
        throw new RuleProblem('properties are not supported', node);
      case 'SelectorExpr':
      case 'Ident':
        throw new RuleProblem(`${this.#dotted(node)} is not defined`, node);
      case 'CallExpr':
        return this.#call(node, not);
      default:
        throw new RuleProblem(`*ast.${node.kind} is not supported`, node);
    }
  }

  #dotted(node: GoNode): string {
    if (node.kind === 'Ident') return node.name;
    if (node.kind === 'SelectorExpr') return `${this.#dotted(node.of)}.${node.name}`;
    throw new RuleProblem(`unsupported selector type: *ast.${node.kind}`, node);
  }

  #call(node: GoNode & { readonly kind: 'CallExpr' }, not: boolean): Tree {
    const { fun } = node;
    let written: string | undefined;
    if (fun.kind === 'SelectorExpr') {
      if (fun.of.kind !== 'Ident')
        throw new RuleProblem(`expected selector identifier, got: *ast.${fun.of.kind}`, {
          offset: fun.offset + fun.length - fun.name.length,
          length: fun.name.length,
        });
      written = `${fun.of.name}.${fun.name}`;
    } else if (fun.kind === 'Ident') written = fun.name;
    else throw new RuleProblem(`expected identifier, got: *ast.${fun.kind}`, fun);
    const name = findMatcher(written, this.#context);
    if (!name) throw new RuleProblem(`unsupported function: ${written}`, fun);
    const values = node.args.map((arg) => this.#value(arg, false));
    const args = values.map((value, index) => {
      if (value.kind === 'value' && value.type === 'string') return value.text;
      const type = value.kind === 'value' ? value.type : 'rules.TreeBuilder';
      throw new RuleProblem(`reflect: cannot use ${type} as type string in Call`, node.args[index] as GoNode);
    });
    return { kind: 'call', name, not, args, places: node.args, offset: node.offset, length: node.length };
  }

  /** pkg/muxer: addRule. */
  build(tree: Tree, before: string): Expression {
    if (tree.kind !== 'call') {
      const { length } = tree.parts;
      const parts = tree.parts.map((part, index) => {
        // Traefik's tree has two branches, and tells of the left ones.
        const levels = index === 0 ? length - 1 : length - 1 - index;
        return this.build(
          part,
          before + `error while adding rule ${tree.kind === 'all' ? 'and' : 'or'}: `.repeat(levels),
        );
      });
      return { kind: tree.kind, parts };
    }
    const { name, args, not, places, offset, length } = tree;
    const fail = (message: string, at: Place, doing: string): never => {
      throw new RuleProblem(message, at, `${before}error while ${doing} rule ${name}: `, name);
    };
    if (args.length === 0) fail(`no args for matcher ${name}`, tree, 'checking');
    const empty = args.indexOf('');
    if (empty >= 0) fail(`empty args for matcher ${name}, [${args.join(' ')}]`, places[empty] as Place, 'checking');
    let test: Test = () => 'unknown';
    try {
      test = buildMatcher(name, args, this.#context);
    } catch (caught) {
      if (!(caught instanceof Refused)) throw caught;
      fail(caught.message, caught.argument === undefined ? tree : (places[caught.argument] ?? tree), 'adding');
    }
    return { kind: 'matcher', name, not, args, places, context: this.#context, test, offset, length };
  }
}

const opOf = (node: { readonly opAt: number; readonly op: string }): Place => ({
  offset: node.opAt,
  length: node.op.length,
});

const cut = ({ offset, length }: Place): Place => ({ offset, length });

/**
 * Reads a rule. Never throws. With `problem` the router is disabled; the offsets are places in the text.
 * `priority` is what Traefik gives a router without priority of its own.
 */
export function parseMatch(text: string, context: MatchContext): ParsedMatch {
  if (text.length > maxLength) return { expression: { kind: 'unknown' }, priority: byteLength(text) };
  const reader = new Reader(context);
  try {
    const value = reader.read(parseGo(text), false);
    if (value.kind === 'value') throw new RuleProblem(noRule, { offset: 0, length: text.length });
    const expression = reader.build(value, '');
    return { expression, priority: priorityOf(text, expression) };
  } catch (caught) {
    if (caught instanceof TooDeep) return { expression: { kind: 'unknown' }, priority: byteLength(text) };
    if (caught instanceof SyntaxProblem) {
      const { message } = caught;
      return { problem: { ...cut(caught), message, position: position(text, caught.told), before: '' } };
    }
    if (!(caught instanceof RuleProblem)) throw caught;
    const { message, at, before, matcher } = caught;
    return { problem: { ...cut(at), message, before, ...(matcher && { matcher }) } };
  }
}

/** True for exactly ``HostSNI(`*`)``, which takes connections without TLS too. */
export const isCatchAll = (expression: Expression): boolean =>
  expression.kind === 'matcher' &&
  expression.name === 'HostSNI' &&
  expression.args.length === 1 &&
  expression.args[0] === '*';

/**
 * The priority of a router that has none of its own, or 0: the length of the rule in bytes; -1 for the catch-all of TCP
 * (pkg/muxer/http/mux.go, pkg/muxer/tcp/mux.go: GetRulePriority).
 */
export const priorityOf = (text: string, expression?: Expression): number =>
  expression && isCatchAll(expression) ? -1 : byteLength(text);

/** The whole line that Traefik v3 logs for a rule that it refuses. */
export function loggedProblem(text: string, problem: MatchProblem, context: MatchContext): string {
  const { before, message, matcher } = problem;
  const { position: at } = problem;
  if (message === noRule) return `error while parsing rule ${text}${context.router === 'http' ? `: ${noRule}` : ''}`;
  const reason = at === undefined ? message : `${at}: ${message}`;
  if (context.router === 'tcp') return `error while ${matcher ? 'adding' : 'parsing'} rule ${text}: ${reason}`;
  return `error while parsing rule ${text}: ${matcher ? 'adding' : 'parsing'} rule ${text}: ${before}${reason}`;
}

/** Whether a request matches. What is not known of the request, or cannot be told of the rule, makes it unknown. */
export function matches(expression: Expression, request: MatchRequest): Verdict {
  switch (expression.kind) {
    case 'unknown':
      return 'unknown';
    case 'matcher': {
      const verdict = expression.test(request);
      return expression.not ? negate(verdict) : verdict;
    }
    case 'any':
      return some(expression.parts, (part) => matches(part, request));
    case 'all':
      return negate(some(expression.parts, (part) => negate(matches(part, request))));
  }
}

/** All matchers of a rule, in order. */
export function* leaves(expression: Expression): Generator<Leaf> {
  if (expression.kind === 'matcher') yield expression;
  else if (expression.kind !== 'unknown') for (const part of expression.parts) yield* leaves(part);
}

/**
 * The names that a rule mentions, in lower case: those for which Traefik looks for a certificate (pkg/muxer/http/mux.go: ParseDomains, with `Host`;
 * pkg/muxer/tcp/mux.go: ParseHostSNI, with `HostSNI`). Negated ones are among them, as there.
 */
export function domainsOf(expression: Expression): string[] {
  const names: string[] = [];
  for (const leaf of leaves(expression))
    if (leaf.name === 'Host' || leaf.name === 'HostSNI') names.push(...leaf.args.map((arg) => arg.toLowerCase()));
  return names;
}

function literal(value: string): string {
  if (!/[`\r]/.test(value)) return `\`${value}\``;
  return `"${value.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`;
}

/** The rule as text, in one line where its arguments are; it says the same, but is not as long. */
export function printMatch(expression: Expression): string {
  switch (expression.kind) {
    case 'unknown':
      return '';
    case 'matcher':
      return `${expression.not ? '!' : ''}${expression.name}(${expression.args.map(literal).join(', ')})`;
    default: {
      const parts = expression.parts.map((part) =>
        part.kind === 'all' || part.kind === 'any' ? `(${printMatch(part)})` : printMatch(part),
      );
      return parts.join(expression.kind === 'all' ? ' && ' : ' || ');
    }
  }
}

/**
 * The path that Traefik compares, from the escaped path of a request: decoded, but that escapes of reserved characters stay as they are since v3.4.1
 * (pkg/muxer/http/mux.go: withRoutingPath). v2.11.25 has that code too, but its path matchers are in sub-routers, which do not use it. Undefined: a bad escape.
 */
export function routingPath(escaped: string, version?: MatchContext['version']): string | undefined {
  const keeps = since(version, 3, 4, 1) !== false;
  const kept = /^%(?:3A|2F|3F|23|5B|5D|40|21|24|26|27|28|29|2A|2B|2C|3B|3D|25)$/;
  try {
    return escaped.replace(/(?:%[\da-fA-F]{2})+|%/g, (run) => {
      if (run === '%') throw new URIError();
      // Bytes of one character stand together; reserved ones are ASCII and part them.
      return run.replace(/(?:%[8-9a-fA-F][\da-fA-F])+|%[\da-fA-F]{2}/g, (bytes) =>
        keeps && kept.test(bytes) ? bytes : decodeURIComponent(bytes),
      );
    });
  } catch {
    return undefined;
  }
}

export { syntaxOf };
