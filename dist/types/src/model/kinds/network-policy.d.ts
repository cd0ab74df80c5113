import type { Path } from '../../parse/place.js';
import { type LabelSelector } from '../selector.js';
export interface NetworkPolicyPort {
    /** `TCP` if absent. */
    readonly protocol: string;
    /** Number or name of a port of the Pod, never of a Service; `undefined`: every port. */
    readonly port: number | string | undefined;
    /** The last port of a range that begins at `port`. */
    readonly endPort: number | undefined;
    readonly path: Path;
}
/** What may stand at the other end. Selectors that are both given have both to match. */
export interface NetworkPolicyPeer {
    readonly podSelector: LabelSelector | undefined;
    /** `undefined`: the policy's own namespace. */
    readonly namespaceSelector: LabelSelector | undefined;
    readonly ipBlock: {
        readonly cidr: string;
        readonly except: readonly string[];
    } | undefined;
    readonly path: Path;
}
/** One entry of `ingress` or `egress`: traffic that is allowed. */
export interface NetworkPolicyRule {
    /** Empty: every port. */
    readonly ports: readonly NetworkPolicyPort[];
    /** Empty: everyone. */
    readonly peers: readonly NetworkPolicyPeer[];
    readonly path: Path;
}
export interface NetworkPolicy {
    /** The Pods of its namespace that the policy is about; an empty or absent selector is all of them. */
    readonly podSelector: LabelSelector;
    /** Directions in which the Pods are closed, but for the rules. Default: Ingress always, Egress if there is an `egress`. */
    readonly policyTypes: readonly string[];
    readonly ingress: readonly NetworkPolicyRule[];
    readonly egress: readonly NetworkPolicyRule[];
}
/** networking.k8s.io NetworkPolicy. Defaults as `pkg/apis/networking/v1/defaults.go: SetDefaults_NetworkPolicy`. */
export declare const networkPolicy: import("../define-kind.js").KindDefinition<"NetworkPolicy", NetworkPolicy>;
