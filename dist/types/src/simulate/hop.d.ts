/** What a trace is made of: hops in the order of the road, and its end. Plain data with lazy places; nothing here judges. */
import type { Endpoint } from '../graph/graph.js';
import type { Service, ServicePort } from '../model/kinds/service.js';
import type { Resource } from '../model/resource.js';
import type { At } from '../parse/place.js';
import type { Aim } from './dns.js';
import type { TraceRequest } from './request.js';
/** ok: the files say that it works. broken: they say that it does not. unknown: they do not tell. */
export type HopState = 'ok' | 'broken' | 'unknown';
/** The stations of the road. */
export type Stage = 'DNS' | 'load balancer' | 'target group' | 'node port' | 'Service' | 'controller' | 'entry point' | 'router' | 'middleware' | 'Pod';
export interface Hop {
    readonly stage: Stage;
    readonly state: HopState;
    /** Which of the requests it belongs to: 0, or more behind redirects. */
    readonly turn?: number | undefined;
    /** One phrase without a period: what it is. */
    readonly title: string;
    readonly at?: At | undefined;
    /** Phrases without a period: why, and what else there is. */
    readonly detail: readonly string[];
    /** For a broken one: what the client sees. */
    readonly client?: string | undefined;
    /** For a broken one: the rules whose findings explain it, and the objects that they are about; without these the object of `at`. */
    readonly rules?: readonly string[] | undefined;
    readonly about?: readonly Resource[] | undefined;
    /** Rules whose findings explain it, but which it does not hang on. */
    readonly explains?: readonly string[] | undefined;
    /** The host that a finding has to name, where its rule says several things of one object. */
    readonly mentions?: string | undefined;
    /** What is no object, but a part of a file (a listener, a target group): findings within it explain the hop too. */
    readonly parts?: readonly At[] | undefined;
    /** True if it is a Service port without a ready endpoint. */
    readonly noEndpoints?: boolean | undefined;
    /** For one that is not ok: the command that would settle it on the live system. */
    readonly command?: string | undefined;
}
/** Where a request ends. */
export type End = {
    readonly kind: 'pods';
    readonly endpoints: readonly Endpoint[];
}
/** Somewhere that is no Pod: the address of hand-made endpoints, a host name outside, Traefik's own dashboard, a redirect. */
 | {
    readonly kind: 'elsewhere';
    readonly text: string;
}
/** What the client sees instead of an answer of the application. */
 | {
    readonly kind: 'failure';
    readonly client: string;
} | {
    readonly kind: 'unknown';
    readonly text: string;
};
export interface Trace {
    readonly request: TraceRequest;
    /** Those behind a broken one are what would come if it were mended. */
    readonly hops: readonly Hop[];
    /** Where the road leads if nothing on it is broken; undefined if the files do not tell. */
    readonly goal: End | undefined;
    /** The last Service on the road. */
    readonly service?: Passed | undefined;
    /** Path and query that the Pods are asked for, where a controller sends them a web request. */
    readonly handed?: string | undefined;
    /** The URLs that were asked, one after the other: more than one where there are redirects. */
    readonly asked: readonly string[];
    /** The statuses of the redirects, where they are known. */
    readonly redirects: readonly string[];
}
/** A Service with the port that is used. */
export interface Passed {
    readonly service: Resource<Service>;
    readonly port: ServicePort;
}
/** arrives: also if hops on the way are unknown. */
export type Verdict = 'arrives' | 'broken' | 'unknown';
/** How a request ends: at the first hop that is broken, or at its goal. */
export declare function conclude({ hops, goal }: Pick<Trace, 'hops' | 'goal'>): {
    readonly end: End;
    readonly verdict: Verdict;
};
/** Whether the API server refuses an object, by the findings of a lint run: it is then not in the cluster. */
export type Refused = (resource: Resource) => Told | undefined;
/** What a lint run says: a trace is never surer than the rules, and learns from them what it does not look into itself. */
export interface Verdicts {
    readonly refused: Refused;
    /** A finding of one of the rules in an object, or that points at it. */
    found(resource: Resource, rules: readonly string[]): Told | undefined;
    /** A finding of one of the rules within a part of a file. */
    foundAt(part: At, rules: readonly string[]): Told | undefined;
}
export interface Told {
    readonly rule: string;
    readonly at: At;
}
export declare const noVerdicts: Verdicts;
/** A trace that is being made. */
export declare class Walk {
    #private;
    readonly hops: Hop[];
    readonly refused: Refused;
    readonly found: Verdicts['found'];
    readonly foundAt: Verdicts['foundAt'];
    /** Where the road leads, be it broken or not. */
    goal: End | undefined;
    /** The last Pods that were told. */
    endpoints: readonly Endpoint[];
    /** The last Service that was gone through. */
    service: Passed | undefined;
    handed: string | undefined;
    /** How many redirects were followed. */
    turn: number;
    readonly redirects: string[];
    /** What a host was found to lead to: the same for the next request to it. */
    readonly aims: Map<string, Aim>;
    constructor({ refused, found, foundAt }?: Verdicts);
    ok(stage: Stage, title: string, at?: At, detail?: readonly string[]): void;
    unknown(stage: Stage, title: string, more?: More): void;
    broken(stage: Stage, title: string, client: string, more?: More): void;
}
type More = Omit<Partial<Hop>, 'stage' | 'state' | 'title'>;
export {};
