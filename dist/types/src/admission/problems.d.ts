/** What the API server refuses of a policy or a binding: pkg/apis/admissionregistration/validation/validation.go of Kubernetes. */
import type { Resource } from '../model/resource.js';
import type { At } from '../parse/place.js';
import type { Policy } from './policy.js';
export interface Problem {
    /** expression: it cannot be compiled. type: it can, and does not fit the kind. missing, value: the API server's own checks. */
    readonly id: 'expression' | 'type' | 'missing' | 'value';
    readonly at: At;
    readonly data: Readonly<Record<string, string>>;
}
export declare function policyProblems(policy: Policy): readonly Problem[];
export declare function bindingProblems(binding: Resource): readonly Problem[];
