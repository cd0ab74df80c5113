/**
 * The `match` language of Traefik: a Go expression whose calls are matchers (github.com/vulcand/predicate over go/parser; pkg/rules/parser.go,
 * pkg/muxer/http/{mux,parser}.go, pkg/muxer/tcp/mux.go). `parseMatch` gives what a rule says, or why Traefik refuses it, in its own words and with the place.
 */
import { type Place } from './go.js';
import { type MatchContext, type MatcherName, type MatchRequest, syntaxOf, type Test, type Verdict } from './matchers.js';
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
export type Expression = Leaf | {
    readonly kind: 'all' | 'any';
    readonly parts: readonly Expression[];
}
/** Too long or too deep to be looked at. */
 | {
    readonly kind: 'unknown';
};
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
export type ParsedMatch = {
    readonly expression: Expression;
    readonly priority: number;
    readonly problem?: undefined;
} | {
    readonly problem: MatchProblem;
    readonly expression?: undefined;
};
/**
 * Reads a rule. Never throws. With `problem` the router is disabled; the offsets are places in the text.
 * `priority` is what Traefik gives a router without priority of its own.
 */
export declare function parseMatch(text: string, context: MatchContext): ParsedMatch;
/** True for exactly ``HostSNI(`*`)``, which takes connections without TLS too. */
export declare const isCatchAll: (expression: Expression) => boolean;
/**
 * The priority of a router that has none of its own, or 0: the length of the rule in bytes; -1 for the catch-all of TCP
 * (pkg/muxer/http/mux.go, pkg/muxer/tcp/mux.go: GetRulePriority).
 */
export declare const priorityOf: (text: string, expression?: Expression) => number;
/** The whole line that Traefik v3 logs for a rule that it refuses. */
export declare function loggedProblem(text: string, problem: MatchProblem, context: MatchContext): string;
/** Whether a request matches. What is not known of the request, or cannot be told of the rule, makes it unknown. */
export declare function matches(expression: Expression, request: MatchRequest): Verdict;
/** All matchers of a rule, in order. */
export declare function leaves(expression: Expression): Generator<Leaf>;
/**
 * The names that a rule mentions, in lower case: those for which Traefik looks for a certificate (pkg/muxer/http/mux.go: ParseDomains, with `Host`;
 * pkg/muxer/tcp/mux.go: ParseHostSNI, with `HostSNI`). Negated ones are among them, as there.
 */
export declare function domainsOf(expression: Expression): string[];
/** The rule as text, in one line where its arguments are; it says the same, but is not as long. */
export declare function printMatch(expression: Expression): string;
/**
 * The path that Traefik compares, from the escaped path of a request: decoded, but that escapes of reserved characters stay as they are since v3.4.1
 * (pkg/muxer/http/mux.go: withRoutingPath). v2.11.25 has that code too, but its path matchers are in sub-routers, which do not use it. Undefined: a bad escape.
 */
export declare function routingPath(escaped: string, version?: MatchContext['version']): string | undefined;
export { syntaxOf };
