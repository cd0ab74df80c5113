import { type AddressCounts, type EndpointsPort } from './endpoints.js';
export interface EndpointSlice {
    /** The Service that it belongs to: label `kubernetes.io/service-name` (`pkg/proxy/endpointslicecache.go`); its own name is free. */
    readonly serviceName: string | undefined;
    readonly addresses: AddressCounts;
    readonly ports: readonly EndpointsPort[];
}
/** discovery.k8s.io EndpointSlice. */
export declare const endpointSlice: import("../define-kind.js").KindDefinition<"EndpointSlice", EndpointSlice>;
