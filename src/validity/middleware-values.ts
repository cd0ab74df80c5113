/**
 * The values of a Middleware that Traefik refuses when it builds it: the constructors under `pkg/middlewares`, the same in v2.11 and v3. One value is
 * enough: no router that uses the Middleware is made.
 */

import { readAddress, readCidr } from '../model/address.ts';
import { dig, field, isPlaceholder, items } from '../model/read.ts';
import type { Path } from '../parse/place.ts';
import { readPattern } from './pattern.ts';

/** What is refused. */
export interface RefusedValue {
  readonly path: Path;
  /** The field as its documentation names it: `ipAllowList.sourceRange`. */
  readonly field: string;
  /** As written; undefined if it is missing. */
  readonly value: string | undefined;
  /** Traefik's own words. */
  readonly words: string;
}

/** The functions that the expression of a circuit breaker may call. */
const breakerFunctions = ['NetworkErrorRatio', 'ResponseCodeRatio', 'LatencyAtQuantileMS'];

/** The first value of a Middleware's `spec` that Traefik refuses. Placeholders, and values of a wrong type, are for others. */
export function refusedValue(spec: unknown): RefusedValue | undefined {
  for (const { path, check } of checks) {
    const [type, name] = path as [string, string];
    if (field(spec, type) === undefined || field(spec, type) === null) continue;
    const found = check(dig(spec, path));
    if (!found) continue;
    const missing = found.value === undefined;
    const at = missing ? ['spec', type] : ['spec', ...path, ...(found.index === undefined ? [] : [found.index])];
    return { path: at, field: `${type}.${name}`, value: found.value, words: found.words };
  }
  return undefined;
}

interface Found {
  readonly value: string | undefined;
  readonly words: string;
  readonly index?: number;
}

type Check = (value: unknown) => Found | undefined;

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

const required =
  (words: string): Check =>
  (value) =>
    isGiven(value) ? undefined : { value: undefined, words };

/** What is wrong with each text of a list, or with the one text that stands there. */
const each =
  (judge: (text: string, all: readonly unknown[]) => string | undefined): Check =>
  (value) => {
    const all = Array.isArray(value) ? items(value) : [value];
    for (const [index, one] of all.entries()) {
      if (typeof one !== 'string' || one === '' || isPlaceholder(one)) continue;
      const words = judge(one, all);
      if (words !== undefined) return { value: one, words, ...(Array.isArray(value) && { index }) };
    }
    return undefined;
  };

function regexpProblem(text: string): string | undefined {
  const read = readPattern(text.trim());
  return typeof read === 'string' ? read : undefined;
}

const regexps = each(regexpProblem);
const replacements = each((text) => {
  const problem = regexpProblem(text);
  return problem && `error compiling regular expression ${text}: ${problem}`;
});

const ranges = (begin: string): Check =>
  each((text, all) => {
    // Go reads no leading zeros.
    const isRead = !/(?:^|[.])0\d/.test(text) && (readAddress(text) ?? readCidr(text)) !== undefined;
    const words = `${begin} [${all.join(' ')}]: parsing CIDR trusted IPs <nil>: invalid CIDR address: ${text}`;
    return isRead ? undefined : words;
  });

/** `types.NewHTTPCodeRanges`: what follows a second dash is not looked at. */
const statuses = each((text) => {
  const bad = text.split('-', 2).find((code) => !/^[+-]?\d{1,9}$/.test(code));
  return bad === undefined ? undefined : `strconv.Atoi: parsing ${JSON.stringify(bad)}: invalid syntax`;
});

/** `vulcand/predicate`: only what is surely none of its expressions. */
const breaker = each((text) => {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`/g, '""');
  for (const [, name = '', call] of bare.matchAll(/([A-Za-z_]\w*)\s*(\(?)/g)) {
    if (call === '') return `${name} is not defined`;
    if (!breakerFunctions.includes(name)) return `unsupported function: ${name}`;
  }
  return undefined;
});

const checks: readonly { readonly path: Path; readonly check: Check }[] = [
  { path: ['basicAuth', 'secret'], check: required('auth secret must be set') },
  { path: ['digestAuth', 'secret'], check: required('auth secret must be set') },
  { path: ['forwardAuth', 'address'], check: required('forward authentication requires an address') },
  { path: ['addPrefix', 'prefix'], check: required('prefix cannot be empty') },
  { path: ['redirectScheme', 'scheme'], check: required('you must provide a target scheme') },
  { path: ['ipAllowList', 'sourceRange'], check: required('sourceRange is empty, IPAllowLister not created') },
  { path: ['ipWhiteList', 'sourceRange'], check: required('sourceRange is empty, IPWhiteLister not created') },
  { path: ['ipAllowList', 'sourceRange'], check: ranges('cannot parse CIDRs') },
  { path: ['ipWhiteList', 'sourceRange'], check: ranges('cannot parse CIDR whitelist') },
  { path: ['redirectRegex', 'regex'], check: regexps },
  { path: ['replacePathRegex', 'regex'], check: replacements },
  { path: ['stripPrefixRegex', 'regex'], check: regexps },
  { path: ['forwardAuth', 'authResponseHeadersRegex'], check: replacements },
  { path: ['headers', 'accessControlAllowOriginListRegex'], check: regexps },
  { path: ['errors', 'status'], check: statuses },
  { path: ['circuitBreaker', 'expression'], check: breaker },
  {
    path: ['retry', 'attempts'],
    check: (value) => {
      if (value !== undefined && value !== null && typeof value !== 'number') return undefined;
      const attempts = value ?? 0;
      if (attempts > 0) return undefined;
      const words = `incorrect (or empty) value for attempt (${attempts})`;
      return { value: typeof value === 'number' ? String(value) : undefined, words };
    },
  },
];
