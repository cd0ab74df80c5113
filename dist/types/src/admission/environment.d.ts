/** What the expressions of a policy may speak of: k8s.io/apiserver pkg/admission/plugin/cel/compile.go. */
import { Environment, type ObjectFields } from '../cel/environment.js';
export interface Speech {
    readonly hasParams: boolean;
    readonly hasAuthorizer: boolean;
    /** Set where `variables` may be spoken of: those declared so far. */
    readonly variables?: ObjectFields | undefined;
    /** Type of `object` and `oldObject`, where it is known: `apps/v1 Deployment`. */
    readonly object?: {
        readonly apiVersion: string;
        readonly kind: string;
    } | undefined;
}
export declare function environmentOf({ hasParams, hasAuthorizer, variables, object }: Speech): Environment;
