import type { Path } from '../../parse/place.js';
import { type Labels } from '../selector.js';
export interface ServicePort {
    readonly index: number;
    readonly name: string | undefined;
    readonly port: number | undefined;
    /** `TCP` if absent. */
    readonly protocol: string;
    /** As the API server defaults it: absent, null, 0 and "" become `port`. */
    readonly targetPort: number | string | undefined;
    /** False when `targetPort` was defaulted. */
    readonly targetPortGiven: boolean;
    /** `undefined` if absent or 0 (one is allocated). */
    readonly nodePort: number | undefined;
    readonly path: Path;
}
export interface Service {
    /** `ClusterIP` if absent. */
    readonly type: string;
    /** `undefined` if absent, null or empty: then no controller makes endpoints. */
    readonly selector: Labels | undefined;
    /** True if the selector holds what is no string: what it would have matched is not known. */
    readonly selectorUnreadable: boolean;
    readonly ports: readonly ServicePort[];
    readonly headless: boolean;
    /** True: Pods count as ready from the start (Traefik's Ingress provider asks them all the same). */
    readonly publishNotReadyAddresses: boolean;
    readonly externalName: string | undefined;
    readonly externalTrafficPolicy: string | undefined;
    readonly healthCheckNodePort: number | undefined;
    readonly allocateLoadBalancerNodePorts: boolean;
}
/** v1 Service; defaults of `pkg/apis/core/v1/defaults.go: SetDefaults_Service`. */
export declare const service: import("../define-kind.js").KindDefinition<"Service", Service>;
