/** The Common Expression Language: compile an expression once, and evaluate it as often as there are objects. */
import { type CelProblem } from './check.js';
import type { Environment } from './environment.js';
import { type Activation } from './evaluate.js';
import { type Type } from './types.js';
import { Unknown, type Value } from './values.js';
export type { CelProblem } from './check.js';
export { Environment, type FunctionDeclaration, fn, method } from './environment.js';
export type { Activation } from './evaluate.js';
export { kubernetesFunctions } from './kubernetes/index.js';
export { encoders, lists, sets } from './library/collections.js';
export { math } from './library/math.js';
export { optionals } from './library/optional.js';
export { standard } from './library/standard.js';
export { strings } from './library/strings.js';
export * from './types.js';
export * from './values.js';
/**
 * What came of an evaluation. `unknown`: it depends on what nobody can tell from the files. `error`: it failed, as it would at run time. `cost`: it was
 * stopped, as it took too long.
 */
export type Outcome = {
    readonly value: Exclude<Value, Unknown>;
    readonly cost: number;
} | {
    readonly unknown: string;
    readonly cost: number;
} | {
    readonly error: string;
    readonly kind: 'error' | 'cost';
    readonly cost: number;
};
export interface Program {
    readonly source: string;
    readonly type: Type;
    /**
     * @param activation values of the variables
     * @param limit of steps; a step is about a microsecond. Default: a million, as Kubernetes allows for one expression
     */
    evaluate(activation: Activation, limit?: number): Outcome;
}
export type Compiled = {
    readonly program: Program;
} | {
    readonly problems: readonly CelProblem[];
};
export interface CompileOptions {
    /** What the expression is to give. */
    readonly result?: Type;
    /** Leaves types to the evaluation, as cel-go's parse-only evaluation does. */
    readonly unchecked?: boolean;
}
/** Reads and checks an expression. Offsets of problems are into `source`. Never throws. */
export declare function compile(source: string, environment: Environment, options?: CompileOptions): Compiled;
/** A value for messages, short and on one line. */
export declare function showValue(value: Value): string;
