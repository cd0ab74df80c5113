/** The functions that every CEL has: google/cel-spec doc/langdef.md "List of Standard Definitions". Numbers of different types may be compared, as Kubernetes allows. */
import { type FunctionDeclaration } from '../environment.js';
/** Size of a text in characters. */
export declare function characters(text: string): number;
export declare const standard: readonly FunctionDeclaration[];
