/**
 * Checks an expression against the types of its environment, and settles what its names stand for. After cel-go checker/checker.go; as there, what is `dyn` is
 * left to the evaluation.
 */
import type { Environment } from './environment.js';
import { type Node } from './syntax.js';
import { type Type } from './types.js';
/** What is wrong with an expression. Offsets in its text, end exclusive. */
export interface CelProblem {
    readonly message: string;
    readonly start: number;
    readonly end: number;
}
/** What a name stands for. */
export type Meaning = {
    readonly kind: 'local';
} | {
    readonly kind: 'variable';
    readonly name: string;
} | {
    readonly kind: 'type';
    readonly type: Type;
}
/** A call of a function whose name has dots. */
 | {
    readonly kind: 'function';
    readonly name: string;
};
export interface Checked {
    readonly type: Type;
    readonly problems: readonly CelProblem[];
    readonly meanings: ReadonlyMap<Node, Meaning>;
}
export declare function check(root: Node, environment: Environment): Checked;
