/** cel-go's extension "math": https://pkg.go.dev/github.com/google/cel-go/ext#Math. Kubernetes does not have it; policies of this project do. */
import { type FunctionDeclaration } from '../environment.js';
export declare const math: readonly FunctionDeclaration[];
