/** A policy of the config as a rule: what it matches, what it asks of each object, and where its findings point. */
import type { Resource } from '../model/resource.js';
import type { Path } from '../parse/place.js';
import { type Rule, type Severity } from '../rule.js';
import { type Exception } from './scope.js';
/** A policy as the config writes it, once the schema has nothing against it. */
export interface WrittenPolicy {
    readonly id: string;
    readonly description: string;
    readonly severity?: Severity;
    readonly match?: {
        readonly kinds?: readonly string[];
        readonly namespaces?: readonly string[];
        readonly names?: readonly string[];
        readonly labels?: Readonly<Record<string, string>>;
    };
    readonly except?: readonly Exception[];
    readonly variables?: readonly {
        readonly name: string;
        readonly expression: string;
    }[];
    readonly each?: string;
    readonly expression: string;
    readonly message?: string;
    readonly messageExpression?: string;
    readonly field?: string;
    readonly effect?: string;
    readonly help?: string;
    readonly url?: string;
    readonly examples?: readonly {
        readonly good?: string;
        readonly bad?: string;
    }[];
}
/** A mistake in a policy, at a path of it. `range`: offsets in the text of an expression. */
export interface PolicyProblem {
    readonly path: Path;
    readonly message: string;
    readonly range?: readonly [number, number];
}
/** Makes a matcher of a glob over names. */
export type Matcher = (glob: string) => (name: string) => boolean;
/** Compiles a policy. */
export declare function readPolicy(policy: WrittenPolicy, matcher: Matcher): {
    readonly rule: Rule;
    readonly matches: (resource: Resource) => boolean;
} | {
    readonly problems: readonly PolicyProblem[];
};
