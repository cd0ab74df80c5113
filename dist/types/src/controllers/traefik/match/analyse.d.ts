import type { Place } from './go.js';
import { type Verdict } from './matchers.js';
import { type Expression, type Leaf } from './parse.js';
/** Why a matcher never matches; `never[reason]` says it in a sentence. */
export type NeverReason = keyof typeof never;
export declare const never: {
    readonly contradiction: 'No request fulfils both.';
    readonly nothing: 'It excludes every request.';
    readonly 'header-host': 'Go takes Host out of the headers; use Host or HostRegexp.';
    readonly 'header-name': 'No header can have such a name.';
    readonly 'host-name': 'No Host header holds such a character, and Host takes neither scheme, path nor template.';
    readonly 'host-port': 'Traefik takes the port off the Host header before it compares.';
    readonly 'host-wildcard': 'Host compares this character by character.';
    readonly 'host-wildcard-old': 'Host takes wildcards since Traefik v3.7 and in the syntax of v3; before it compares character by character.';
    readonly 'method-list': 'It is one method, not a list or an expression.';
    readonly 'path-escape': 'Traefik decodes the path before it compares; write the character itself.';
    readonly 'path-query': 'The query is no part of the path; use Query.';
    readonly 'sni-address': 'Clients send no address as server name.';
    readonly 'sni-capitals': 'Before Traefik v3.7 the server name, in lower case, is compared with what is written here.';
    readonly 'sni-port': 'A server name has no port.';
    readonly 'v2-query': 'In the syntax of v3 this is the name of a parameter, up to the equals sign and beyond; write two arguments.';
    readonly 'v2-template': 'Templates in braces are of the syntax of v2; in that of v3 the braces are taken as they are.';
    readonly 'v3-regexp': 'In the syntax of v2 only what is in braces is a regular expression; the rest is taken as it is.';
};
export interface Never extends Place {
    readonly reason: NeverReason;
    /** What it is about, as written between the quotes; both matchers of a contradiction stand at `offset` and `other`. */
    readonly value: string;
    /** The matcher that it stands in. */
    readonly leaf: Leaf;
    readonly other?: Leaf;
}
/**
 * The parts of a rule that never match. With `all` no request at all matches it; else some alternatives of `||` do nothing.
 * Nothing is said where it is not certain.
 */
export declare function findNever(expression: Expression): {
    readonly all: boolean;
    readonly found: readonly Never[];
};
/** Whether certainly every request that matches `later` matches `earlier` too. */
export declare function coversRule(earlier: Expression, later: Expression): boolean;
/**
 * Whether every request that matches `later` matches `earlier` too, so that a router of lower priority with the rule `later` gets none. True and false are
 * certain (false: there is a request that shows it), else it is unknown. It costs some hundred evaluations: ask only
 * about routers of one host.
 */
export declare function shadows(earlier: Expression, later: Expression): Verdict;
