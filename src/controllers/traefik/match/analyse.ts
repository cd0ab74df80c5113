/**
 * What a rule amounts to: whether it can match at all, and whether another one leaves it anything. Both only say what is certain for requests as
 * they are: with a Host header (without a dot at its end), a path that begins with a slash, and no `{`, `}` or `%25` in what a client asks for.
 */
import { readAddress } from '../../../model/address.ts';
import type { Place } from './go.ts';
import { type MatchRequest, since, syntaxOf, type Verdict } from './matchers.ts';
import { type Expression, type Leaf, leaves, matches } from './parse.ts';

/** Why a matcher never matches; `never[reason]` says it in a sentence. */
export type NeverReason = keyof typeof never;

export const never = {
  contradiction: 'No request fulfils both.',
  nothing: 'It excludes every request.',
  'header-host': 'Go takes Host out of the headers; use Host or HostRegexp.',
  'header-name': 'No header can have such a name.',
  'host-name': 'No Host header holds such a character, and Host takes neither scheme, path nor template.',
  'host-port': 'Traefik takes the port off the Host header before it compares.',
  'host-wildcard': 'Host compares this character by character.',
  'host-wildcard-old':
    'Host takes wildcards since Traefik v3.7 and in the syntax of v3; before it compares character by character.',
  'method-list': 'It is one method, not a list or an expression.',
  'path-escape': 'Traefik decodes the path before it compares; write the character itself.',
  'path-query': 'The query is no part of the path; use Query.',
  'sni-address': 'Clients send no address as server name.',
  'sni-capitals': 'Before Traefik v3.7 the server name, in lower case, is compared with what is written here.',
  'sni-port': 'A server name has no port.',
  'v2-query':
    'In the syntax of v3 this is the name of a parameter, up to the equals sign and beyond; write two arguments.',
  'v2-template': 'Templates in braces are of the syntax of v2; in that of v3 the braces are taken as they are.',
  'v3-regexp': 'In the syntax of v2 only what is in braces is a regular expression; the rest is taken as it is.',
} as const;

export interface Never extends Place {
  readonly reason: NeverReason;
  /** What it is about, as written between the quotes; both matchers of a contradiction stand at `offset` and `other`. */
  readonly value: string;
  /** The matcher that it stands in. */
  readonly leaf: Leaf;
  readonly other?: Leaf;
}

const maxTerms = 64;
const maxLeaves = 64;

/** The rule as alternatives of matchers that all have to hold; undefined if there are too many. */
function alternatives(expression: Expression): Leaf[][] | undefined {
  if (expression.kind === 'unknown') return undefined;
  if (expression.kind === 'matcher') return [[expression]];
  let terms: Leaf[][] = expression.kind === 'all' ? [[]] : [];
  for (const part of expression.parts) {
    const own = alternatives(part);
    if (!own) return undefined;
    if (expression.kind === 'any') terms.push(...own);
    else if (terms.length * own.length > maxTerms) return undefined;
    else terms = terms.flatMap((term) => own.map((more) => [...term, ...more]));
    if (terms.length > maxTerms || terms.some((term) => term.length > maxLeaves)) return undefined;
  }
  return terms;
}

// One matcher.

/** A pattern that needs a brace: its author thought of a template. Quantifiers and classes are no braces. */
function needsBrace(pattern: string): boolean {
  if (!/\{[A-Za-z_][\w-]*[:}]/.test(pattern) || /\)(?:[?*]|\{0)|[{}][?*]/.test(pattern)) return false;
  const bare = pattern.replace(/\{\d+(?:,\d*)?\}/g, '').replace(/\[[^\]]*\]/g, '');
  return bare.split('|').every((part) => /[{}]/.test(part));
}

function argumentNever(leaf: Leaf, index: number): NeverReason | undefined {
  const arg = leaf.args[index] as string;
  const v2 = syntaxOf(leaf.context) === 'v2';
  switch (leaf.name) {
    case 'Host':
    case 'HostHeader': {
      if (/^[^:]*:\d*$/.test(arg)) return 'host-port';
      if (/[^\w!$%&'()*+,.:;=[\]~-]/.test(arg)) return 'host-name';
      if (!arg.includes('*')) return undefined;
      if (!/^\*(?:\.[^*]+)?$/.test(arg)) return 'host-wildcard';
      return v2 || since(leaf.context.version, 3, 7) === false ? 'host-wildcard-old' : undefined;
    }
    case 'HostRegexp':
      if (!v2) return needsBrace(arg) ? 'v2-template' : undefined;
      // Templates may hold braces themselves.
      return /[[\]()\\^$|?*+/]/.test(arg.replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, '')) ? 'v3-regexp' : undefined;
    case 'HostSNIRegexp':
    case 'PathRegexp':
      return !v2 && needsBrace(arg) ? 'v2-template' : undefined;
    case 'Path':
    case 'PathPrefix': {
      // A name in braces may be anything there.
      if (v2 && arg.includes('{')) return undefined;
      if (/\{[A-Za-z_][\w-]*(?::[^}]*)?\}/.test(arg)) return 'v2-template';
      if (/[?#]/.test(arg)) return 'path-query';
      const kept = /%(?:3A|2F|3F|23|5B|5D|40|21|24|26|27|28|29|2A|2B|2C|3B|3D|25)/g;
      return /%[\da-fA-F]{2}/.test(arg.replace(kept, '')) ? 'path-escape' : undefined;
    }
    case 'Query':
    case 'QueryRegexp':
      return !v2 && leaf.args.length === 1 && arg.includes('=') ? 'v2-query' : undefined;
    case 'Method':
      return /[^\w!#$%&'*+.^`~-]/.test(arg) ? 'method-list' : undefined;
    case 'Header':
    case 'HeaderRegexp':
    case 'Headers':
    case 'HeadersRegexp':
      if (index % 2) return undefined;
      if (arg.toLowerCase() === 'host') return 'header-host';
      return /[^\w!#$%&'*+.^`|~-]/.test(arg) ? 'header-name' : undefined;
    case 'HostSNI':
      if (readAddress(arg)) return 'sni-address';
      if (arg.includes(':')) return 'sni-port';
      return !v2 && since(leaf.context.version, 3, 7) === false && /[A-Z]/.test(arg) ? 'sni-capitals' : undefined;
    default:
      return undefined;
  }
}

/** One argument of these is enough for the matcher to fail; of the others all have to. */
const needsAll = /^(?:Header|Query)/;

function leafNever(leaf: Leaf): Never | undefined {
  if (leaf.not) return isUniversal(leaf) ? about(leaf, 'nothing') : undefined;
  let first: Never | undefined;
  for (const [index, arg] of leaf.args.entries()) {
    const reason = argumentNever(leaf, index);
    if (reason) first ??= { reason, value: arg, leaf, ...placeOf(leaf.places[index] ?? leaf) };
    else if (!needsAll.test(leaf.name)) return undefined;
  }
  return first;
}

const placeOf = ({ offset, length }: Place): Place => ({ offset, length });
const about = (leaf: Leaf, reason: NeverReason): Never => ({
  reason,
  value: leaf.args.join(', '),
  leaf,
  ...placeOf(leaf),
});

// Two matchers.

const aspects: Readonly<Record<string, keyof MatchRequest>> = {
  Host: 'host',
  HostHeader: 'host',
  HostRegexp: 'host',
  HostSNI: 'sni',
  HostSNIRegexp: 'sni',
  Path: 'path',
  PathPrefix: 'path',
  PathRegexp: 'path',
  Method: 'method',
  ClientIP: 'clientIP',
  ALPN: 'alpn',
};

/** `^text` and `^text$` are no patterns really. */
function plain(leaf: Leaf): { readonly text: string; readonly whole: boolean } | undefined {
  if (!leaf.name.endsWith('Regexp') || leaf.args.length !== 1) return undefined;
  const found = /^\^((?:[\w/-]|\\\W)*)(\$?)$/.exec(leaf.args[0] as string);
  return found ? { text: (found[1] as string).replace(/\\(.)/g, '$1'), whole: found[2] === '$' } : undefined;
}

/** All values that a matcher takes, if they can be listed. */
function valuesOf(leaf: Leaf): readonly string[] | undefined {
  const braces = leaf.args.some((arg) => arg.includes('{'));
  switch (leaf.name) {
    case 'Host':
    case 'HostHeader':
    case 'HostSNI':
      if (leaf.args.some((arg) => arg.includes('*'))) return undefined;
      return leaf.args.map((arg) => arg.toLowerCase().replace(/\.$/, ''));
    case 'Path':
      return braces && syntaxOf(leaf.context) === 'v2' ? undefined : leaf.args;
    case 'Method':
      return leaf.args.map((arg) => arg.toUpperCase());
    case 'HostRegexp':
    case 'HostSNIRegexp':
    case 'PathRegexp': {
      const text = syntaxOf(leaf.context) === 'v3' ? plain(leaf) : undefined;
      return text?.whole ? [text.text] : undefined;
    }
    default:
      return undefined;
  }
}

function prefixesOf(leaf: Leaf): readonly string[] | undefined {
  const v2 = syntaxOf(leaf.context) === 'v2';
  if (leaf.name === 'PathPrefix') return v2 && leaf.args.some((arg) => arg.includes('{')) ? undefined : leaf.args;
  const text = leaf.name === 'PathRegexp' && !v2 ? plain(leaf) : undefined;
  return text && !text.whole ? [text.text] : undefined;
}

/** Takes every request. */
function isUniversal(leaf: Leaf): boolean {
  const [arg = ''] = leaf.args;
  const v2 = syntaxOf(leaf.context) === 'v2';
  switch (leaf.name) {
    case 'PathPrefix':
      return leaf.args.includes('/');
    case 'HostSNI':
      return arg === '*';
    case 'Host':
      return !v2 && arg === '*' && since(leaf.context.version, 3, 7) === true;
    case 'PathRegexp':
      return /^\^?\/?(?:\.\*\$?)?$/.test(arg);
    case 'HostRegexp':
      return v2 ? /^\{[^:{}]+:\.[*+]\}$/.test(arg) : /^\^?\.[*+]\$?$/.test(arg);
    case 'HostSNIRegexp':
      return v2 ? /^\{[^:{}]+:\.\*\}$/.test(arg) : /^\^?\.\*\$?$/.test(arg);
    default:
      return false;
  }
}

const sameMatcher = (a: Leaf, b: Leaf): boolean =>
  a.name === b.name && a.args.length === b.args.length && a.args.every((arg, index) => arg === b.args[index]);

const wildcardOf = (leaf: Leaf): string | undefined =>
  (leaf.name === 'Host' || leaf.name === 'HostSNI') && leaf.args.length === 1 && leaf.args[0]?.startsWith('*.')
    ? leaf.args[0].toLowerCase()
    : undefined;

/** Whether certainly no request fulfils both, whatever stands before them. */
function disjoint(a: Leaf, b: Leaf): boolean {
  const aspect = aspects[a.name];
  if (!aspect || aspect !== aspects[b.name]) return false;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const values = valuesOf(one);
    if (values) return values.every((value) => other.test({ [aspect]: value }) === false);
  }
  const [mine, others] = [prefixesOf(a), prefixesOf(b)];
  if (mine && others) return mine.every((one) => others.every((two) => !one.startsWith(two) && !two.startsWith(one)));
  const [left, right] = [wildcardOf(a), wildcardOf(b)];
  return left !== undefined && right !== undefined && left !== right;
}

/** Whether certainly every request that fulfils a matcher fulfils the other one, whatever stands before them. */
function contained(a: Leaf, b: Leaf): boolean {
  if (sameMatcher(a, b)) return true;
  const aspect = aspects[a.name];
  if (!aspect || aspect !== aspects[b.name]) return false;
  const values = valuesOf(a);
  if (values) return values.every((value) => b.test({ [aspect]: value }) === true);
  const [mine, others] = [prefixesOf(a), prefixesOf(b)];
  return !!mine && !!others && mine.every((one) => others.some((two) => one.startsWith(two)));
}

/** Whether one of the two follows from the other, with what stands before them. */
function implies(a: Leaf, b: Leaf): boolean {
  if (!b.not && isUniversal(b)) return true;
  if (a.not) return b.not && contained(b, a);
  return b.not ? disjoint(a, b) : contained(a, b);
}

function termNever(term: readonly Leaf[]): Never | undefined {
  for (const leaf of term) {
    const reason = leafNever(leaf);
    if (reason) return reason;
  }
  for (const [index, a] of term.entries())
    for (const b of term.slice(0, index))
      if (implies(a, { ...b, not: !b.not })) return { ...about(a, 'contradiction'), other: b };
  return undefined;
}

/**
 * The parts of a rule that never match. With `all` no request at all matches it; else some alternatives of `||` do nothing.
 * Nothing is said where it is not certain.
 */
export function findNever(expression: Expression): { readonly all: boolean; readonly found: readonly Never[] } {
  const terms = alternatives(expression);
  if (!terms) return { all: false, found: [] };
  const found = new Map<string, Never>();
  let dead = 0;
  for (const term of terms) {
    const reason = termNever(term);
    if (!reason) continue;
    dead++;
    const key = `${reason.offset} ${reason.other?.offset}`;
    if (!found.has(key)) found.set(key, reason);
  }
  return { all: dead === terms.length, found: [...found.values()] };
}

// Two rules.

function covers(expression: Expression, term: readonly Leaf[]): boolean {
  switch (expression.kind) {
    case 'unknown':
      return false;
    case 'matcher':
      return expression.not || !isUniversal(expression) ? term.some((leaf) => implies(leaf, expression)) : true;
    case 'all':
      return expression.parts.every((part) => covers(part, term));
    case 'any':
      return expression.parts.some((part) => covers(part, term));
  }
}

/** Whether certainly every request that matches `later` matches `earlier` too. */
export function coversRule(earlier: Expression, later: Expression): boolean {
  const terms = alternatives(later);
  return terms?.every((term) => covers(earlier, term)) ?? false;
}

/** Requests made of what the rules name, of which one may match the one and not the other. */
function* candidates(rules: readonly Leaf[]): Generator<MatchRequest> {
  const values = (...names: string[]): string[] =>
    rules.filter((leaf) => names.includes(leaf.name)).flatMap((leaf) => [...leaf.args, plain(leaf)?.text ?? '']);
  const some = (list: readonly string[], most: number): string[] => [...new Set(list)].slice(0, most);
  const names = (list: string[]) => list.filter(Boolean).map((one) => one.replace('*', 'other').replace(/\.$/, ''));
  const hosts = some([...names(values('Host', 'HostHeader', 'HostRegexp')), 'other.invalid'], 8);
  const snis = some([...names(values('HostSNI', 'HostSNIRegexp')), 'other.invalid', ''], 8);
  const paths = some(
    values('Path', 'PathPrefix', 'PathRegexp')
      .filter((path) => path.startsWith('/'))
      .flatMap((path) => [path, `${path}/other`, `${path}other`])
      .concat('/other'),
    16,
  );
  const methods = some([...values('Method').map((one) => one.toUpperCase()), 'GET', 'OTHER'].filter(Boolean), 4);
  const addresses = some(
    [...values('ClientIP').map((one) => one.replace(/\/.*/, '')), '203.0.113.77'].filter(Boolean),
    3,
  );
  const headers: Record<string, string[]> = {};
  const queries: string[] = [];
  for (const { name, args } of rules) {
    const [key = '', value = ''] = args;
    if (name === 'Header') headers[key] = [value];
    if (name === 'Query') queries.push(`${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  }
  const alpn = values('ALPN').filter(Boolean);
  const rich = Object.keys(headers).length + queries.length + alpn.length > 0;
  for (const host of hosts)
    for (const sni of snis)
      for (const path of paths)
        for (const method of methods)
          for (const clientIP of addresses)
            for (const full of rich ? [true, false] : [false])
              yield {
                host,
                sni,
                path,
                method,
                clientIP,
                headers: full ? headers : {},
                query: full ? queries.join('&') : '',
                alpn: full ? alpn : [],
              };
}

/**
 * Whether every request that matches `later` matches `earlier` too, so that a router of lower priority with the rule `later` gets none. True and false are
 * certain (false: there is a request that shows it), else it is unknown. It costs some hundred evaluations: ask only
 * about routers of one host.
 */
export function shadows(earlier: Expression, later: Expression): Verdict {
  const terms = alternatives(later);
  if (terms?.every((term) => termNever(term) || covers(earlier, term))) return true;
  let budget = 1000;
  for (const request of candidates([...leaves(later), ...leaves(earlier)])) {
    if (matches(later, request) === true && matches(earlier, request) === false) return false;
    if (--budget === 0) break;
  }
  return 'unknown';
}
