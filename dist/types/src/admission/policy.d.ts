/** A ValidatingAdmissionPolicy with its expressions compiled. */
import { type CelProblem, type Program } from '../cel/index.js';
import type { Resource } from '../model/resource.js';
import type { Path } from '../parse/place.js';
import { type Speech } from './environment.js';
export interface Expression {
    readonly source: string;
    readonly path: Path;
    /** Undefined if it is not one that the API server takes. */
    readonly program: Program | undefined;
    readonly problems: readonly CelProblem[];
}
export interface Validation {
    readonly expression: Expression;
    readonly messageExpression: Expression | undefined;
    readonly message: string;
}
export interface Policy {
    readonly resource: Resource;
    readonly name: string;
    readonly paramKind: {
        readonly apiVersion: string;
        readonly kind: string;
    } | undefined;
    readonly isIgnoring: boolean;
    readonly constraints: unknown;
    readonly conditions: readonly Expression[];
    readonly variables: readonly {
        readonly name: string;
        readonly expression: Expression;
    }[];
    readonly validations: readonly Validation[];
    readonly audits: readonly Expression[];
    /** Every expression, in file order. */
    readonly expressions: readonly Expression[];
}
/** Reads a policy, whatever it holds. */
export declare function readPolicy(resource: Resource, object?: Speech['object']): Policy;
