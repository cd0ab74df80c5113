/** cel-go's extension "strings" in its second version and later, as Kubernetes has it: https://pkg.go.dev/github.com/google/cel-go/ext#Strings. Places are counted in characters. */
import { type FunctionDeclaration } from '../environment.js';
export declare const strings: readonly FunctionDeclaration[];
