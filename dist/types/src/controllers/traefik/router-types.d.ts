/**
 * The routers of one Traefik: what it makes of Ingresses and of its own kinds, and what it does not make. Upstream:
 * `pkg/provider/kubernetes/{ingress,crd}`, `pkg/config/runtime`, `pkg/server/router`.
 */
import type { Endpoint, Reference } from '../../graph/graph.js';
import type { Service, ServicePort } from '../../model/kinds/service.js';
import type { Resource } from '../../model/resource.js';
import type { At } from '../../parse/place.js';
import type { Never } from './match/analyse.js';
import type { MatchProblem, ParsedMatch } from './match/parse.js';
import type { Unknown } from './types.js';
/**
 * enabled: requests come through. warning: it works, but not on all that it names. disabled: it is listed and takes no request.
 * dropped: it is never made. unknown: the files do not tell which.
 */
export type RouterState = 'enabled' | 'warning' | 'disabled' | 'dropped' | 'unknown';
/** Why a router is not what its object says. */
export type RouterProblemKind = 
/** The object is not this Traefik's: its class, its namespace, its labels, or the provider that is off. */
'not-taken'
/** An annotation that Traefik cannot read: no router of the object is made. */
 | 'annotation'
/** Another rule of the same object is the same to the letter, and stands behind it. */
 | 'replaced' | 'rule'
/** A part of the rule that no request meets: Traefik takes it without a word. */
 | 'never-matches' | 'priority' | 'entry-point' | 'middleware' | 'service' | 'port' | 'no-endpoints' | 'cross-namespace' | 'external-name' | 'traefik-service' | 'servers-transport' | 'tls-option' | 'tls-secret' | 'resolver' | 'parent';
export interface RouterProblem {
    readonly kind: RouterProblemKind;
    /** The token that it is about. */
    readonly at: At;
    /** Traefik's own words; empty where it says nothing. */
    readonly words: string;
    /** What the problem does to the router; `tls`: the router stays, but TLS handshakes for its hosts are refused. none: no effect on routing. */
    readonly effect: 'dropped' | 'disabled' | 'warning' | 'tls' | 'none';
    /** False if the files do not tell: then the router may well be without this problem. */
    readonly sure: boolean;
    /** What is wrong in a few words, where Traefik's own are long, or where it has none. */
    readonly reason?: string | undefined;
    /** What was probably meant. */
    readonly meant?: string | undefined;
    /** The reference that it is about, if it is about one. */
    readonly reference?: Reference | undefined;
    /** For a rule that is refused: where and why. */
    readonly refused?: MatchProblem | undefined;
    /** The syntax in which it is refused, where the other one takes it. */
    readonly syntax?: 'v2' | 'v3' | undefined;
    /** For a part of a rule that no request meets; `all`: no request meets the rule at all. */
    readonly never?: (Never & {
        readonly all: boolean;
    }) | undefined;
}
/** A middleware of a router, in the order in which requests pass: those of the entry point are not among them. */
export interface RouterMiddleware {
    /** As Traefik calls it: `namespace-name@provider`. */
    readonly name: string;
    readonly state: 'present' | 'absent' | 'unknown';
    /** Its object: a Middleware (for TCP: a MiddlewareTCP). */
    readonly resource: Resource | undefined;
    readonly at: At;
}
/** TLS of a router: it then takes connections with TLS alone. */
export interface RouterTls {
    /** `default`, or `namespace-name@provider`. */
    readonly options: string | Unknown;
    readonly certResolver: string | undefined | Unknown;
    /** TCP: the connection is passed on as it comes. */
    readonly passthrough: boolean;
    readonly at: At;
}
/**
 * What a router, or a TraefikService, sends requests to.
 *
 * pods: the servers are the Pods themselves. addresses: hand-made endpoints. cluster-ip: nativeLB. node-port: nodePortLB. external-name: a host
 * outside. internal: Traefik's own (`api@internal`). group: several, in `parts`. children: routers that have this one as their parent.
 * empty: the router stands, and answers 503. none: there is nothing, and no router for it. unknown: the files do not tell.
 */
export type TargetKind = 'pods' | 'addresses' | 'cluster-ip' | 'node-port' | 'external-name' | 'internal' | 'group' | 'children' | 'empty' | 'none' | 'unknown';
export interface Target {
    readonly kind: TargetKind;
    /** As the manifest names it. */
    readonly name: string;
    readonly at: At;
    readonly reference?: Reference | undefined;
    readonly service?: Resource<Service> | undefined;
    readonly port?: ServicePort | undefined;
    /** For `pods`. */
    readonly endpoints: readonly Endpoint[];
    /** What Traefik speaks to the servers; undefined for TCP and UDP. */
    readonly scheme?: 'http' | 'https' | 'h2c' | Unknown | undefined;
    /** True if nobody gave the scheme: Traefik goes by the number and the name of the Service port. */
    readonly isSchemeGuessed?: boolean;
    /** For `external-name`: host and port. */
    readonly host?: string | undefined;
    /** For `group`. */
    readonly parts: readonly TargetPart[];
    /** Middlewares before this one alone, behind those of the router. */
    readonly middlewares?: readonly RouterMiddleware[];
}
export interface TargetPart {
    readonly role: 'weighted' | 'main' | 'mirror' | 'service' | 'fallback' | 'hashed';
    /** 0: it gets nothing. */
    readonly weight: number;
    readonly target: Target;
}
export interface Router {
    /** As Traefik calls it, `namespace-name-...@provider`; without the hash that it adds to routes of its own kinds. */
    readonly name: string;
    readonly provider: 'kubernetes' | 'kubernetescrd';
    readonly from: Resource;
    /** The token that makes it: the path of an Ingress, the match of a route. */
    readonly at: At;
    readonly protocol: 'http' | 'tcp' | 'udp';
    /** Its rule as Traefik gets it; empty for UDP. */
    readonly rule: string;
    /** The token that holds the rule, if the manifest gives it as such. */
    readonly ruleAt: At | undefined;
    readonly syntax: 'v2' | 'v3' | Unknown;
    /** The rule in each way in which it may be read; none if it is filled in before it is applied, and for UDP. */
    readonly read: () => readonly ParsedMatch[];
    /** Larger goes first; the length of the rule if none is given. */
    readonly priority: number | Unknown;
    /** Names of those on which it is: the defaults if it names none. Unknown if those are not known. */
    readonly entryPoints: readonly string[] | Unknown;
    /** The entry points that it names itself. */
    readonly namedEntryPoints: readonly {
        readonly name: string;
        readonly at: At;
    }[];
    /** Its own; without one it has that of each entry point, if that has one (`EntryPoint.tls`; HTTP alone). */
    readonly tls: RouterTls | undefined | Unknown;
    readonly middlewares: readonly RouterMiddleware[];
    readonly service: Target;
    /** The objects whose routers lead to this one (`parentRefs`); on entry points it is not itself then. */
    readonly parents: readonly Resource[];
    readonly state: RouterState;
    readonly problems: readonly RouterProblem[];
}
/** Whether two routers lead to the same Service port through the same middlewares: then it makes no difference which of them answers. */
export declare function leadAlike({ service: a, middlewares: x }: Router, { service: b, middlewares: y }: Router): boolean;
