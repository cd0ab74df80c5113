/** The rule of a router as a Traefik reads it, and what is wrong with it: `pkg/muxer/{http,tcp}/mux.go: AddRoute`, `pkg/server/router/tcp/manager.go`. */
import { nearest } from '../../model/nearest.ts';
import { isPlaceholder } from '../../model/read.ts';
import type { At } from '../../parse/place.ts';
import { within } from '../../parse/within.ts';
import { findNever } from './match/analyse.ts';
import { type MatchContext, matcherNames } from './match/matchers.ts';
import { domainsOf, loggedProblem, type ParsedMatch, parseMatch } from './match/parse.ts';
import type { Router, RouterProblem } from './router-types.ts';
import { type TraefikVersion, type Unknown, unknown } from './types.ts';
import { problem } from './world.ts';

/** A rule read in one syntax. */
export interface Reading {
  readonly context: MatchContext;
  readonly parsed: ParsedMatch;
}

type Protocol = 'http' | 'tcp';

/** A host and a path without anything special: nearly all rules are such, and no version has anything against it. */
const plain = /^Host\(`[a-z\d.-]+`\)(?: && Path(?:Prefix)?\(`\/[\w./-]*`\))?$/;

/** A rule in each syntax in which it may be read; none for a rule that is filled in before it is applied. */
function readingsOf(
  rule: string,
  protocol: Protocol,
  syntax: 'v2' | 'v3' | Unknown,
  version: TraefikVersion | undefined,
): readonly Reading[] {
  if (isPlaceholder(rule)) return [];
  const { major, minor, patch } = version ?? {};
  const known = major === undefined || minor === undefined ? undefined : { major, minor, patch };
  return (syntax === unknown ? (['v3', 'v2'] as const) : [syntax]).map((one) => {
    const context: MatchContext = { router: protocol, syntax: one, version: known };
    return { context, parsed: parseMatch(rule, context) };
  });
}

/** Reads a rule when it is asked for, and once. `rules`: as it may be written, where the files do not tell. */
export function reader(
  rules: readonly string[],
  protocol: Protocol,
  syntax: 'v2' | 'v3' | Unknown,
  version: TraefikVersion | undefined,
): () => readonly ParsedMatch[] {
  let read: readonly ParsedMatch[] | undefined;
  return () => {
    read ??= rules.flatMap((rule) => readingsOf(rule, protocol, syntax, version).map(({ parsed }) => parsed));
    return read;
  };
}

/**
 * What Traefik has against a rule, and what of it no request meets; only what holds in each syntax in which it may be read.
 *
 * @param at the scalar that holds the rule
 * @param hasTls whether a router of TCP has TLS
 */
export function ruleProblems(
  { rule, protocol, syntax }: Pick<Router, 'rule' | 'syntax'> & { readonly protocol: Protocol },
  version: TraefikVersion | undefined,
  at: At,
  hasTls: boolean,
): readonly RouterProblem[] {
  if (protocol === 'http' && plain.test(rule)) return [];
  const readings = readingsOf(rule, protocol, syntax, version);
  const refused = readings.flatMap(({ parsed }) => parsed.problem ?? []);
  if (refused.length < readings.length)
    return refused.length > 0
      ? []
      : [...tlsProblems(rule, protocol, readings, at, hasTls), ...idle(rule, readings, at)];
  // What the one syntax lacks altogether tells less than what is wrong in the other.
  const told = refused.findIndex(({ message }) => !message.startsWith('unsupported function'));
  const index = Math.max(told, 0);
  const found = refused[index];
  const context = readings[index]?.context;
  if (!found || !context) return [];
  const { offset, length, message } = found;
  const { syntax: own } = context;
  const other = { ...context, syntax: own === 'v2' ? ('v3' as const) : ('v2' as const), version: undefined };
  return [
    {
      ...problem('rule', 'disabled', within(at, rule, offset, length), loggedProblem(rule, found, context)),
      reason: message,
      meant: meantBy(message, context),
      refused: found,
      syntax: readings.length === 1 && !parseMatch(rule, other).problem ? own : undefined,
    },
  ];
}

/** The matcher that was probably meant by a name that is none. */
function meantBy(message: string, context: MatchContext): string | undefined {
  const [, name] = /^unsupported function: (.*)$/.exec(message) ?? [];
  if (name === undefined) return undefined;
  const names = matcherNames(context);
  const renamed = { HostHeader: 'Host', Host: 'HostSNI', HostRegexp: 'HostSNIRegexp' }[name];
  return renamed !== undefined && names.includes(renamed) ? renamed : nearest(name, names);
}

/** A server name is known of connections with TLS alone. */
function tlsProblems(
  rule: string,
  protocol: Protocol,
  readings: readonly Reading[],
  at: At,
  hasTls: boolean,
): readonly RouterProblem[] {
  if (protocol === 'http' || hasTls) return [];
  const needsTls = readings.every(({ parsed }) => {
    const [first] = parsed.expression ? domainsOf(parsed.expression) : [];
    return first !== undefined && first !== '*';
  });
  if (!needsTls || readings.length === 0) return [];
  const words = `invalid rule: ${JSON.stringify(rule)} , has HostSNI matcher, but no TLS on router`;
  return [{ ...problem('rule', 'disabled', at, words), reason: 'has HostSNI matcher, but no TLS on router' }];
}

function idle(rule: string, readings: readonly Reading[], at: At): readonly RouterProblem[] {
  const [first, ...others] = readings.map(({ parsed }) =>
    parsed.expression ? findNever(parsed.expression) : { all: false, found: [] },
  );
  if (!first) return [];
  const all = [first, ...others].every((one) => one.all);
  return first.found
    .filter(({ offset, reason }) =>
      others.every(({ found }) => found.some((one) => one.offset === offset && one.reason === reason)),
    )
    .map((never) => ({
      ...problem('never-matches', 'none', within(at, rule, never.offset, never.length), ''),
      never: { ...never, all },
    }));
}
