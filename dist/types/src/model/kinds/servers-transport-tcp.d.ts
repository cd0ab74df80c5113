export interface ServersTransportTCP {
    readonly insecureSkipVerify: boolean;
}
/** traefik.io ServersTransportTCP. */
export declare const serversTransportTcp: import("../define-kind.js").KindDefinition<"ServersTransportTCP", ServersTransportTCP>;
