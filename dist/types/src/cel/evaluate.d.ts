/**
 * Evaluates a checked expression. After google/cel-spec doc/langdef.md "Evaluation" and "Partial state": errors are absorbed by `&&`, `||`, `all` and `exists`
 * where the result does not depend on them, and so are unknown values.
 */
import type { Meaning } from './check.js';
import type { CallContext, Environment } from './environment.js';
import type { Node } from './syntax.js';
import { type Value } from './values.js';
/** What variables stand for. A function is asked when the variable is needed, and once. */
export type Activation = Readonly<Record<string, Value | (() => Value)>>;
export declare class Evaluation implements CallContext {
    #private;
    constructor(environment: Environment, meanings: ReadonlyMap<Node, Meaning>, activation: Activation, limit: number);
    /** What it took so far. */
    get cost(): number;
    charge(cost: number): void;
    run(node: Node, locals?: ReadonlyMap<string, Value>): Value;
}
