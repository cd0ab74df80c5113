export interface TLSOption {
    readonly sniStrict: boolean;
}
/** traefik.io TLSOption. One that is called `default` holds for everything. */
export declare const tlsOption: import("../define-kind.js").KindDefinition<"TLSOption", TLSOption>;
