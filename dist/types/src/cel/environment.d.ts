/** What an expression may speak of: variables, functions, and objects with named fields. */
import type { Node } from './syntax.js';
import { type Type } from './types.js';
import type { Value } from './values.js';
/** What a function is given besides its arguments. */
export interface CallContext {
    /** Accounts for work beyond that of a simple call. @throws CostError */
    charge(cost: number): void;
}
/** Accounts for texts, or bytes, that are looked at or made: ten characters are a step, as in cel-go's `StringTraversalCostFactor`. */
export declare function chargeText(context: CallContext, ...texts: readonly {
    readonly length: number;
}[]): void;
/** One form of a function. */
export interface Overload {
    /** With the target first, if it is a method. */
    readonly params: readonly Type[];
    readonly result: Type;
    readonly isMethod: boolean;
    readonly run: (args: readonly Value[], context: CallContext) => Value;
}
/** A function in all its forms, as a library gives it. */
export interface FunctionDeclaration extends Overload {
    readonly name: string;
}
type Run = Overload['run'];
/** A function of no object, by its signature: `optional.of(T): optional(T)`. */
export declare function fn(signature: string, run: Run): FunctionDeclaration;
/** A function of a value of the type, by its signature: `method('string', 'charAt(int): string', …)`. */
export declare function method(target: string, signature: string, run: Run): FunctionDeclaration;
/** Fields of an object, and their types. */
export type ObjectFields = Readonly<Record<string, Type>>;
export interface EnvironmentOptions {
    readonly variables?: Readonly<Record<string, Type>>;
    readonly objects?: Readonly<Record<string, ObjectFields>>;
    readonly libraries: readonly (readonly FunctionDeclaration[])[];
    /** Namespace in which names are looked up first. */
    readonly container?: string;
    /** What the API server asks for besides: elements of lists and maps are of one type, there is no `cel.bind`, and constants are looked at. */
    readonly strict?: {
        /** What is wrong with a call whose arguments are written out. */
        readonly constants: (call: Extract<Node, {
            kind: 'call';
        }>) => {
            readonly message: string;
            readonly at: Node;
        } | undefined;
    };
}
export declare class Environment {
    #private;
    readonly container: string;
    readonly strict: EnvironmentOptions['strict'];
    constructor({ variables, objects, libraries, container, strict }: EnvironmentOptions);
    variable(name: string): Type | undefined;
    variables(): Iterable<string>;
    /** All forms of a function. */
    overloads(name: string): readonly Overload[] | undefined;
    functions(): Iterable<string>;
    fields(object: string): ObjectFields | undefined;
    /** The type that a name stands for. */
    typeNamed(name: string): Type | undefined;
    /** A name as it may be meant, from the inmost namespace out. A leading dot leaves only the name itself. */
    candidates(name: string): string[];
}
export {};
