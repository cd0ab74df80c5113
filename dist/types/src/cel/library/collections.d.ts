/** cel-go's extensions "sets", "lists" and "encoders": https://pkg.go.dev/github.com/google/cel-go/ext. */
import { type FunctionDeclaration } from '../environment.js';
export declare const sets: readonly FunctionDeclaration[];
export declare const lists: readonly FunctionDeclaration[];
export declare const encoders: readonly FunctionDeclaration[];
