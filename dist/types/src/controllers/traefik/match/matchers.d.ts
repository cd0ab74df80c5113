/**
 * The matchers of a rule: names, parameters, what Traefik refuses and what they match. pkg/muxer/http/{matcher,matcher_v2}.go, pkg/muxer/tcp/{matcher,matcher_v2}.go,
 * pkg/muxer/muxer.go, pkg/ip/checker.go of Traefik v2.11.53, v3.0.4, v3.6.24 and v3.7.9; templates: github.com/containous/mux regexp.go.
 */
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
export declare class Refused extends Error {
    readonly argument: number | undefined;
    constructor(message: string, argument?: number);
}
/** Whether a version is at least that; undefined if it is not known. */
export declare function since(version: Version | undefined, major: number, minor: number, patch?: number): boolean | undefined;
/** The syntax that counts. */
export declare function syntaxOf({ syntax, version }: MatchContext): 'v2' | 'v3';
type Build = (args: readonly string[], context: MatchContext) => Test;
/** true if one of them is, else unknown if one of them is. */
export declare function some<T>(items: readonly T[], test: (item: T) => Verdict): Verdict;
export declare const negate: (verdict: Verdict) => Verdict;
declare const tables: () => {
    readonly 'http v3': {
        readonly ClientIP: {
            readonly counts: readonly [1];
            readonly build: Build;
        };
        readonly Method: {
            readonly counts: readonly [1];
            readonly build: Build;
        };
        readonly Host: {
            readonly counts: readonly [1];
            readonly build: Build;
        };
        readonly HostRegexp: {
            readonly counts: readonly [1];
            readonly build: Build;
        };
        readonly Path: {
            readonly counts: readonly [1];
            readonly build: Build;
        };
        readonly PathRegexp: {
            readonly counts: readonly [1];
            readonly build: Build;
        };
        readonly PathPrefix: {
            readonly counts: readonly [1];
            readonly build: Build;
        };
        readonly Header: {
            readonly counts: readonly [2];
            readonly build: Build;
        };
        readonly HeaderRegexp: {
            readonly counts: readonly [2];
            readonly build: Build;
        };
        readonly Query: {
            readonly counts: readonly [1, 2];
            readonly build: Build;
        };
        readonly QueryRegexp: {
            readonly counts: readonly [1, 2];
            readonly build: Build;
        };
    };
    readonly 'http v2': {
        readonly Host: {
            readonly build: Build;
        };
        readonly HostHeader: {
            readonly build: Build;
        };
        readonly HostRegexp: {
            readonly build: Build;
        };
        readonly ClientIP: {
            readonly build: Build;
        };
        readonly Path: {
            readonly build: Build;
        };
        readonly PathPrefix: {
            readonly build: Build;
        };
        readonly Method: {
            readonly build: Build;
        };
        readonly Headers: {
            readonly build: Build;
        };
        readonly HeadersRegexp: {
            readonly build: Build;
        };
        readonly Query: {
            readonly build: Build;
        };
    };
    readonly 'tcp v3': {
        readonly ALPN: {
            readonly counts: readonly [1];
            readonly build: Build;
        };
        readonly ClientIP: {
            readonly counts: readonly [1];
            readonly build: Build;
        };
        readonly HostSNI: {
            readonly counts: readonly [1];
            readonly build: Build;
        };
        readonly HostSNIRegexp: {
            readonly counts: readonly [1];
            readonly build: Build;
        };
    };
    readonly 'tcp v2': {
        readonly ALPN: {
            readonly build: Build;
        };
        readonly ClientIP: {
            readonly build: Build;
        };
        readonly HostSNI: {
            readonly build: Build;
        };
        readonly HostSNIRegexp: {
            readonly build: Build;
        };
    };
};
type Tables = ReturnType<typeof tables>;
export type MatcherName = {
    [T in keyof Tables]: keyof Tables[T];
}[keyof Tables] & string;
/** The names of the matchers of a router, as Traefik's documentation writes them. */
export declare const matcherNames: (context: MatchContext) => readonly string[];
/** A name as it may be written: exact, all lower case, all upper case, or with one capital (pkg/rules/parser.go: NewParser). */
export declare function findMatcher(written: string, context: MatchContext): MatcherName | undefined;
/** The test of a matcher; throws `Refused` with Traefik's reason. */
export declare function buildMatcher(name: MatcherName, args: readonly string[], context: MatchContext): Test;
export {};
