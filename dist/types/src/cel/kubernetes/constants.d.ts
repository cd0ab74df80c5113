/**
 * What the API server finds in the constants of an expression before anything is evaluated: cel-go's `ValidateRegexLiterals`, `ValidateTimestampLiterals`,
 * `ValidateDurationLiterals` and the checks of `format`, as k8s.io/apiserver pkg/cel/environment/base.go switches them on.
 */
import type { Node } from '../syntax.js';
type Call = Extract<Node, {
    kind: 'call';
}>;
interface Found {
    readonly message: string;
    readonly at: Node;
}
export declare function constants(call: Call): Found | undefined;
export {};
