export interface EndpointsPort {
    readonly name: string | undefined;
    readonly port: number | undefined;
    readonly protocol: string;
}
/** How many addresses of a hand-made list take requests: those who look have different ideas of it. */
export interface AddressCounts {
    /** For kube-proxy: those that are ready, or else those that end and still serve (`pkg/proxy/topology.go: CategorizeEndpoints`). */
    readonly used: number;
    /** For HTTP through Traefik v3: those that are not said to have stopped serving. */
    readonly serving: number;
    /** For TCP and UDP through Traefik: those that are said to be ready. */
    readonly statedReady: number;
}
export interface Endpoints {
    readonly subsets: readonly {
        readonly addresses: AddressCounts;
        readonly ports: readonly EndpointsPort[];
    }[];
}
/** Reads the ports of a subset or slice: protocol TCP if absent. */
export declare function readEndpointPorts(value: unknown): EndpointsPort[];
/** v1 Endpoints: joined to the Service of the same name; mirrored into slices only if that Service has no selector. */
export declare const endpoints: import("../define-kind.js").KindDefinition<"Endpoints", Endpoints>;
