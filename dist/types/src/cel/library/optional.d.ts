/** Optional values: https://pkg.go.dev/github.com/google/cel-go/cel#OptionalTypes. */
import { type FunctionDeclaration } from '../environment.js';
export declare const optionals: readonly FunctionDeclaration[];
