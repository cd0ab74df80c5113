/** What roles allow and to whom. `pkg/apis/rbac/types.go`; rules as `plugin/pkg/auth/authorizer/rbac` reads them. */
import { type Mapping } from './read.js';
export interface PolicyRule {
    readonly apiGroups: readonly string[];
    readonly resources: readonly string[];
    readonly verbs: readonly string[];
    /** Empty for all names. */
    readonly resourceNames: readonly string[];
}
export interface Role {
    readonly rules: readonly PolicyRule[];
    /** True if its rules are gathered from other roles at run time. */
    readonly aggregated: boolean;
}
export interface Subject {
    readonly kind: string;
    readonly name: string;
    readonly namespace: string | undefined;
}
export interface RoleBinding {
    readonly roleKind: string;
    readonly roleName: string;
    readonly subjects: readonly Subject[];
}
export declare function readRole(value: Mapping): Role;
export declare function readRoleBinding(value: Mapping): RoleBinding;
/** Whether a rule allows a verb on all objects of a resource (`ingresses`, `ingresses/status`). */
export declare function allows(rule: PolicyRule, group: string, resource: string, verb: string): boolean;
