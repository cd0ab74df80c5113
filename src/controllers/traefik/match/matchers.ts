/**
 * The matchers of a rule: names, parameters, what Traefik refuses and what they match. pkg/muxer/http/{matcher,matcher_v2}.go, pkg/muxer/tcp/{matcher,matcher_v2}.go,
 * pkg/muxer/muxer.go, pkg/ip/checker.go of Traefik v2.11.53, v3.0.4, v3.6.24 and v3.7.9; templates: github.com/containous/mux regexp.go.
 */

import { type Address, readAddress, readCidr } from '../../../model/address.ts';
import { once } from '../../../parse/once.ts';
import { readPattern } from '../../../validity/pattern.ts';
import { goQuoted } from './go.ts';

/** A version of Traefik; a patch that is not known is taken to be the latest. */
export interface Version {
  readonly major: number;
  readonly minor: number;
  readonly patch?: number | undefined;
}

export interface MatchContext {
  readonly router: 'http' | 'tcp';
  /** `ruleSyntax` of the router, or the static `core.defaultRuleSyntax`; Traefik v2 knows v2 only. Absent: that of the version. */
  readonly syntax?: 'v2' | 'v3' | undefined;
  readonly version?: Version | undefined;
}

/** What a rule is asked about. What is absent is not known; an empty value is known to be empty. */
export interface MatchRequest {
  /** The Host header. */
  readonly host?: string | undefined;
  /** As `routingPath` gives it. */
  readonly path?: string | undefined;
  /** Behind the question mark, as sent. */
  readonly query?: string | undefined;
  readonly method?: string | undefined;
  /** All headers but Host, in any case. */
  readonly headers?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly clientIP?: string | undefined;
  /** '' for a connection without TLS or server name. */
  readonly sni?: string | undefined;
  readonly alpn?: readonly string[] | undefined;
}

export type Verdict = boolean | 'unknown';
export type Test = (request: MatchRequest) => Verdict;

/** Traefik refuses the arguments; `argument` is the one to blame, if it is one. */
export class Refused extends Error {
  readonly argument: number | undefined;

  constructor(message: string, argument?: number) {
    super(message);
    this.argument = argument;
  }
}

/** Whether a version is at least that; undefined if it is not known. */
export function since(version: Version | undefined, major: number, minor: number, patch = 0): boolean | undefined {
  if (!version) return undefined;
  if (version.major !== major) return version.major > major;
  if (version.minor !== minor) return version.minor > minor;
  return (version.patch ?? patch) >= patch;
}

/** The syntax that counts. */
export function syntaxOf({ syntax, version }: MatchContext): 'v2' | 'v3' {
  if (version && version.major < 3) return 'v2';
  return syntax ?? 'v3';
}

type Build = (args: readonly string[], context: MatchContext) => Test;

/** true if one of them is, else unknown if one of them is. */
export function some<T>(items: readonly T[], test: (item: T) => Verdict): Verdict {
  let verdict: Verdict = false;
  for (const item of items) {
    const one = test(item);
    if (one === true) return true;
    if (one === 'unknown') verdict = one;
  }
  return verdict;
}

export const negate = (verdict: Verdict): Verdict => (verdict === 'unknown' ? verdict : !verdict);

/** A test of one thing of the request, that is unknown if the thing is. */
const of =
  <K extends keyof MatchRequest>(key: K, test: (value: NonNullable<MatchRequest[K]>) => Verdict): Test =>
  (request) => {
    const value = request[key];
    return value === undefined ? 'unknown' : test(value as NonNullable<MatchRequest[K]>);
  };

/** The Host header without port, as Traefik compares it (pkg/middlewares/requestdecorator: parseHost, types.CanonicalDomain). */
function canonicalHost(host: string): string {
  if (host !== canonized.host) canonized = { host, name: canonize(host) };
  return canonized.name;
}

// Thousands of rules are asked about the same request.
let canonized = { host: '', name: '' };

function canonize(host: string): string {
  let name = host;
  const bracketed = /^\[([^[\]]*)\](?::[^:[\]]*)?$/.exec(host);
  if (bracketed) name = bracketed[1] as string;
  else if (/^[^:[\]]*:[^:[\]]*$/.test(host)) name = host.slice(0, host.indexOf(':'));
  return name.trim().toLowerCase();
}

const ascii = (args: readonly string[], message: (value: string) => string): void => {
  for (const [index, arg] of args.entries())
    if (/[^\x00-\x7f]/.test(arg)) throw new Refused(message(goQuoted(arg)), index);
};

/** Compiles a pattern that Traefik compiles too. */
function pattern(text: string, argument: number, prefix = ''): (value: string) => Verdict {
  const read = readPattern(text);
  if (typeof read === 'string') throw new Refused(prefix + read, argument);
  return read ? (value) => read(value) ?? 'unknown' : () => 'unknown';
}

// Hosts.

/** pkg/muxer/muxer.go: DomainMatchHostExpression (v3.7). */
function domainMatches(domain: string, expression: string): boolean {
  if (!expression.startsWith('*')) return domain === expression;
  const dot = domain.indexOf('.');
  return expression === (dot < 0 ? '*' : `*${domain.slice(dot)}`);
}

function hostEquals(host: string, expected: string, equal: (host: string, expected: string) => boolean): boolean {
  if (host === '') return false;
  if (equal(host, expected)) return true;
  // A dot at the end of either is passed over.
  return (
    (expected.endsWith('.') && equal(host, expected.slice(0, -1))) ||
    (host.endsWith('.') && equal(host.slice(0, -1), expected))
  );
}

const same = (a: string, b: string): boolean => a === b;

const host: Build = ([arg = ''], { version }) => {
  const wildcards = since(version, 3, 7);
  if (arg !== '*' || wildcards === false)
    ascii([arg], (value) => `invalid value ${value} for Host matcher, non-ASCII characters are not allowed`);
  const expected = arg.toLowerCase();
  const before = (name: string): boolean => hostEquals(name, expected, same);
  if (!expected.startsWith('*')) return of('host', (value) => before(canonicalHost(value)));
  return of('host', (value) => {
    const name = canonicalHost(value);
    const now = expected === '*' || hostEquals(name, expected, domainMatches);
    if (wildcards !== undefined) return wildcards ? now : before(name);
    return now === before(name) ? now : 'unknown';
  });
};

const hostV2: Build = (args) => {
  ascii(args, (value) => `invalid value ${value} for "Host" matcher, non-ASCII characters are not allowed`);
  const expected = args.map((arg) => arg.toLowerCase());
  return of('host', (value) => {
    const name = canonicalHost(value);
    return expected.some((one) => hostEquals(name, one, same));
  });
};

const nonAsciiRegexp = (value: string): string =>
  `invalid value ${value} for HostRegexp matcher, non-ASCII characters are not allowed`;

const hostRegexp: Build = (args) => {
  ascii(args, nonAsciiRegexp);
  const test = pattern(args[0] as string, 0, 'compiling HostRegexp matcher: ');
  return of('host', (value) => {
    // There is no flattened CNAME: the pattern is tried on the empty text as well.
    const verdict = test(canonicalHost(value));
    return verdict === true ? true : some([verdict, test('')], (one) => one);
  });
};

// Templates of v2: `{name}`, `{name:pattern}`.

type TemplateOf = 'host' | 'sni' | 'path' | 'prefix' | 'query';

const quoteMeta = (text: string): string => text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');

interface Template {
  readonly test: (value: string) => Verdict;
  readonly names: readonly string[];
}

function template(text: string, argument: number, kind: TemplateOf): Template {
  const wrong = (message: string) => new Refused(message, argument);
  const fallback = kind === 'query' ? '.*' : kind === 'host' || kind === 'sni' ? '[^.]+' : '[^/]+';
  let source = kind === 'host' || kind === 'sni' ? '(?i)^' : '^';
  const names: string[] = [];
  let level = 0;
  let start = 0;
  let end = 0;
  const bounds: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '{' && ++level === 1) start = at;
    if (text[at] === '}' && --level <= 0) {
      if (level < 0) break;
      bounds.push([start, at]);
    }
  }
  if (level !== 0) throw wrong(`mux: unbalanced braces in ${goQuoted(text)}`);
  for (const [open, close] of bounds) {
    const inner = text.slice(open + 1, close);
    const colon = inner.indexOf(':');
    const name = colon < 0 ? inner : inner.slice(0, colon);
    const part = colon < 0 ? fallback : inner.slice(colon + 1);
    if (!name || !part) throw wrong(`mux: missing name or pattern in ${goQuoted(text.slice(open, close + 1))}`);
    source += `${quoteMeta(text.slice(end, open))}(?P<v${names.length}>${part})`;
    names.push(name);
    if (kind !== 'sni') pattern(`^${part}$`, argument);
    end = close + 1;
  }
  source += quoteMeta(text.slice(end));
  if (kind === 'query' && text.endsWith('=') && text.indexOf('=') === text.length - 1) source += fallback;
  if (names.length === 0 && kind === 'path') return { test: (value) => value === text, names };
  if (names.length === 0 && kind === 'prefix') return { test: (value) => value.startsWith(text), names };
  return { test: pattern(kind === 'prefix' ? source : `${source}$`, argument), names };
}

const hostRegexpV2: Build = (args) => {
  const tests = args.map((arg, index) => {
    ascii([arg], nonAsciiRegexp);
    return template(arg, index, 'host');
  });
  // The host is compared as it was sent, but for the port (containous/mux: parseHost).
  return of('host', (value) => {
    const name = value.includes(':') ? value.replace(/^\[(.*)\]:[^:\]]*$|^([^:[\]]*):[^:]*$/, '$1$2') : value;
    return some(tests, (one) => one.test(name));
  });
};

// Paths.

const slashed = (arg: string): void => {
  if (!arg.startsWith('/')) throw new Refused(`path ${goQuoted(arg)} does not start with a '/'`, 0);
};

const path: Build = ([arg = '']) => {
  slashed(arg);
  return of('path', (value) => value === arg);
};

const pathPrefix: Build = ([arg = '']) => {
  slashed(arg);
  return of('path', (value) => value.startsWith(arg));
};

// Traefik says "PathPrefix" here.
const pathRegexp: Build = ([arg = '']) => of('path', pattern(arg, 0, 'compiling PathPrefix matcher: '));

const pathV2 =
  (kind: 'path' | 'prefix'): Build =>
  (args) => {
    const tests = args.map((arg, index) => {
      if (!arg.startsWith('/')) throw new Refused(`mux: path must start with a slash, got ${goQuoted(arg)}`, index);
      return template(arg, index, kind);
    });
    return of('path', (value) => some(tests, (one) => one.test(value)));
  };

// Methods, headers, queries.

const method: Build = (args) => {
  const methods = args.map((arg) => arg.toUpperCase());
  return of('method', (value) => methods.includes(value));
};

/** All values of a header; the server takes Host out of the headers. */
function valuesOf(headers: Readonly<Record<string, readonly string[]>>, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  if (wanted === 'host') return [];
  return Object.entries(headers).flatMap(([key, values]) => (key.toLowerCase() === wanted ? values : []));
}

const header: Build = ([name = '', expected = '']) =>
  of('headers', (headers) => valuesOf(headers, name).includes(expected));

const headerRegexp: Build = ([name = '', expected = '']) => {
  const test = pattern(expected, 1, 'compiling HeaderRegexp matcher: ');
  return of('headers', (headers) => some(valuesOf(headers, name), test));
};

const pairs = (args: readonly string[]): void => {
  if (args.length % 2) throw new Refused(`mux: number of parameters must be multiple of 2, got [${args.join(' ')}]`);
};

const headersV2 =
  (regexp: boolean): Build =>
  (args) => {
    pairs(args);
    const tests = new Map<string, (value: string) => Verdict>();
    for (let at = 0; at < args.length; at += 2) {
      const expected = args[at + 1] as string;
      tests.set(args[at] as string, regexp ? pattern(expected, at + 1) : (value) => value === expected);
    }
    return of('headers', (headers) =>
      negate(some([...tests], ([name, test]) => negate(some(valuesOf(headers, name), test)))),
    );
  };

/** The values of one key of a query, as Go's url.ParseQuery reads it. */
function queried(query: string, key: string): string[] {
  const decode = (text: string): string | undefined => {
    try {
      return decodeURIComponent(text.replaceAll('+', ' '));
    } catch {
      return undefined;
    }
  };
  const values: string[] = [];
  for (const part of query.split('&')) {
    // Go takes no semicolon.
    if (part === '' || part.includes(';')) continue;
    const equals = part.indexOf('=');
    const name = decode(equals < 0 ? part : part.slice(0, equals));
    const value = decode(equals < 0 ? '' : part.slice(equals + 1));
    if (name === key && value !== undefined) values.push(value);
  }
  return values;
}

const query: Build = ([key = '', expected = '']) => of('query', (value) => queried(value, key).includes(expected));

const queryRegexp: Build = (args, context) => {
  if (args.length === 1) return query(args, context);
  const test = pattern(args[1] as string, 1, 'compiling QueryRegexp matcher: ');
  return of('query', (value) => some(queried(value, args[0] as string), test));
};

const queryV2: Build = (args) => {
  const words = args.flatMap((arg) => {
    const equals = arg.indexOf('=');
    return equals < 0 ? [arg] : [arg.slice(0, equals), arg.slice(equals + 1)];
  });
  pairs(words);
  const names = new Set<string>();
  const tests: [string, Template][] = [];
  for (let at = 0; at < words.length; at += 2) {
    const text = `${words[at]}=${words[at + 1]}`;
    const argument = args.length === words.length ? at : at / 2;
    const one = template(text, argument, 'query');
    for (const name of one.names)
      if (names.has(name)) throw new Refused(`mux: duplicated route variable ${goQuoted(name)}`, argument);
    for (const name of one.names) names.add(name);
    tests.push([text.slice(0, text.indexOf('=')), one]);
  }
  return of('query', (value) =>
    negate(
      some(tests, ([key, one]) => {
        const [first] = queried(value, key);
        return negate(one.test(first === undefined ? '' : `${key}=${first}`));
      }),
    ),
  );
};

// Addresses.

function contains(range: Address, bits: number, address: Address): boolean {
  if (range.family !== address.family) return false;
  const width = range.family === 4 ? 8 : 16;
  return range.parts.every((part, index) => {
    const left = Math.max(0, Math.min(width, bits - index * width));
    return part >> (width - left) === (address.parts[index] as number) >> (width - left);
  });
}

const clientIP: Build = (args, context) => {
  const prefix =
    syntaxOf(context) === 'v2'
      ? 'could not initialize IP Checker for "ClientIP" matcher'
      : 'initializing IP checker for ClientIP matcher';
  const tests = args.map((arg, index) => {
    const one = readAddress(arg);
    if (one && !one.padded) return (address: Address): Verdict => contains(one, 128, address);
    const range = readCidr(arg);
    if (!range || range.address.padded)
      throw new Refused(`${prefix}: parsing CIDR trusted IPs <nil>: invalid CIDR address: ${arg}`, index);
    // An IPv4 network that is written as IPv6 is rare, and counts its bits differently.
    return (address: Address): Verdict =>
      range.address.mapped ? 'unknown' : contains(range.address, range.bits, address);
  });
  return of('clientIP', (value) => {
    const address = readAddress(value);
    return address ? some(tests, (test) => test(address)) : 'unknown';
  });
};

// TCP.

const alpn: Build = (args, context) => {
  for (const [index, arg] of args.entries())
    if (arg === 'acme-tls/1')
      throw new Refused(
        `invalid protocol value for ${syntaxOf(context) === 'v2' ? '"ALPN"' : 'ALPN'} matcher, "acme-tls/1" is not allowed`,
        index,
      );
  return of('alpn', (protocols) => protocols.some((one) => args.includes(one)));
};

/** Since v2.11.22 and v3.3.5 an underscore may stand in it. */
function isHostOrIP(value: string, version: Version | undefined): boolean {
  if (!/^[\w.:-]+$/.test(value)) return false;
  if (!value.includes('_') || !version) return true;
  return since(version, version.major, version.major === 2 ? 11 : 3, version.major === 2 ? 22 : 5) as boolean;
}

const withoutDot = (name: string): string => (name.endsWith('.') ? name.slice(0, -1) : name);
const canonical = (sni: string): string => sni.trim().toLowerCase();

const hostSNI: Build = ([arg = ''], { version }) => {
  if (arg === '*') return () => true;
  const modern = since(version, 3, 7);
  const wildcard = arg.startsWith('*.') && modern !== false;
  if (!isHostOrIP(wildcard ? arg.slice(2) : arg, version))
    throw new Refused(`invalid value for HostSNI matcher, ${goQuoted(arg)} is not a valid hostname`, 0);
  const expected = withoutDot(arg);
  return of('sni', (value) => {
    const name = canonical(value);
    if (name === '') return false;
    // Before v3.7 capitals never match: the name of the connection is in lower case.
    const before = expected === name;
    const now = domainMatches(name, expected.toLowerCase());
    if (modern !== undefined) return modern ? now : before;
    return now === before || wildcard ? now : 'unknown';
  });
};

const hostSNIV2: Build = (args, { version }) => {
  for (const [index, arg] of args.entries())
    if (arg !== '*' && !isHostOrIP(arg, version))
      throw new Refused(`invalid value for "HostSNI" matcher, ${goQuoted(arg)} is not a valid hostname or IP`, index);
  if (args[0] === '*') return () => true;
  const expected = args.map((arg) => arg.toLowerCase());
  return of('sni', (value) => {
    const name = canonical(value);
    return name !== '' && expected.some((one) => one === '*' || one === name || withoutDot(one) === name);
  });
};

const hostSNIRegexp: Build = (args) => {
  ascii(args, (value) => `invalid value for HostSNIRegexp matcher, ${value} is not a valid hostname`);
  const test = pattern(args[0] as string, 0, 'compiling HostSNIRegexp matcher: ');
  return of('sni', (value) => test(canonical(value)));
};

const hostSNIRegexpV2: Build = (args) => {
  const tests = args.map((arg, index) => {
    try {
      return template(arg, index, 'sni');
    } catch (caught) {
      if (!(caught instanceof Refused) || !caught.message.startsWith('mux')) throw caught;
      const quoted = goQuoted(arg);
      throw new Refused(
        `invalid pattern value for "HostSNIRegexp" matcher, ${quoted} is not a valid pattern: ${caught.message}`,
        index,
      );
    }
  });
  return of('sni', (value) => some(tests, (one) => one.test(canonical(value))));
};

// The tables.

/** How many parameters it takes, and what is made of them. */
interface Definition {
  readonly counts?: readonly number[];
  readonly build: Build;
}

const tables = once(
  () =>
    ({
      'http v3': {
        ClientIP: { counts: [1], build: clientIP },
        Method: { counts: [1], build: method },
        Host: { counts: [1], build: host },
        HostRegexp: { counts: [1], build: hostRegexp },
        Path: { counts: [1], build: path },
        PathRegexp: { counts: [1], build: pathRegexp },
        PathPrefix: { counts: [1], build: pathPrefix },
        Header: { counts: [2], build: header },
        HeaderRegexp: { counts: [2], build: headerRegexp },
        Query: { counts: [1, 2], build: query },
        QueryRegexp: { counts: [1, 2], build: queryRegexp },
      },
      'http v2': {
        Host: { build: hostV2 },
        HostHeader: { build: hostV2 },
        HostRegexp: { build: hostRegexpV2 },
        ClientIP: { build: clientIP },
        Path: { build: pathV2('path') },
        PathPrefix: { build: pathV2('prefix') },
        Method: { build: method },
        Headers: { build: headersV2(false) },
        HeadersRegexp: { build: headersV2(true) },
        Query: { build: queryV2 },
      },
      'tcp v3': {
        ALPN: { counts: [1], build: alpn },
        ClientIP: { counts: [1], build: clientIP },
        HostSNI: { counts: [1], build: hostSNI },
        HostSNIRegexp: { counts: [1], build: hostSNIRegexp },
      },
      'tcp v2': {
        ALPN: { build: alpn },
        ClientIP: { build: clientIP },
        HostSNI: { build: hostSNIV2 },
        HostSNIRegexp: { build: hostSNIRegexpV2 },
      },
    }) as const satisfies Record<string, Readonly<Record<string, Definition>>>,
);

type Tables = ReturnType<typeof tables>;
export type MatcherName = { [T in keyof Tables]: keyof Tables[T] }[keyof Tables] & string;

/** The names of the matchers of a router, as Traefik's documentation writes them. */
export const matcherNames = (context: MatchContext): readonly string[] =>
  Object.keys(tables()[`${context.router} ${syntaxOf(context)}`]);

/** A name as it may be written: exact, all lower case, all upper case, or with one capital (pkg/rules/parser.go: NewParser). */
export function findMatcher(written: string, context: MatchContext): MatcherName | undefined {
  const lower = written.toLowerCase();
  const isVariant =
    written === lower ||
    written === written.toUpperCase() ||
    written === lower.charAt(0).toUpperCase() + lower.slice(1);
  return matcherNames(context).find((name) => name === written || (isVariant && name.toLowerCase() === lower)) as
    | MatcherName
    | undefined;
}

/** The test of a matcher; throws `Refused` with Traefik's reason. */
export function buildMatcher(name: MatcherName, args: readonly string[], context: MatchContext): Test {
  const table: Readonly<Record<string, Definition>> = tables()[`${context.router} ${syntaxOf(context)}`];
  const { counts, build } = table[name] as Definition;
  if (counts && !counts.includes(args.length)) {
    const expected = context.router === 'tcp' ? '1' : `one of [${counts.join(' ')}]`;
    throw new Refused(
      `unexpected number of parameters; got ${args.length}, expected ${expected}`,
      args.length > counts.length ? counts.length : undefined,
    );
  }
  return build(args, context);
}
