/** ValidatingAdmissionPolicies of the input, asked about the objects of the same context as the API server would be on create. Loaded where there is one. */
import type { Graph } from '../graph/graph.js';
import type { Resource, ResourceAt } from '../model/resource.js';
import type { At } from '../parse/place.js';
import { type Expression } from './policy.js';
import { type Problem } from './problems.js';
export type { Problem } from './problems.js';
/** An object that a policy refuses, warns of or notes. */
export interface Denial {
    readonly resource: Resource;
    /** The part of the object that decided. */
    readonly at: ResourceAt;
    readonly policy: Resource;
    readonly binding: Resource;
    /** The expression of the policy, or what of the binding is to blame. */
    readonly because: At;
    /** In the API server's words. */
    readonly message: string;
    readonly action: 'Deny' | 'Warn' | 'Audit';
    readonly kind: 'denied' | 'failed';
}
/** What a policy says of some objects nobody can tell. */
export interface Undecided {
    readonly policy: Resource;
    readonly binding: Resource;
    readonly at: At;
    readonly of: string;
    readonly objects: readonly Resource[];
}
export interface Verdicts {
    readonly denials: readonly Denial[];
    readonly undecided: readonly Undecided[];
    readonly problems: readonly Problem[];
    /** Policies that no binding puts to work. */
    readonly unbound: readonly Resource[];
}
/** What the policies of a context say. */
export interface Admission {
    verdicts(graph: Graph): Verdicts;
}
export declare const admission: Admission;
export declare function placeOf(resource: Resource, { path, source }: Expression): At;
