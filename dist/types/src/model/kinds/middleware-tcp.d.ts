export interface MiddlewareTCP {
    /** The keys of `spec` that have a value: Traefik takes exactly one. */
    readonly types: readonly string[];
}
/** traefik.io MiddlewareTCP. */
export declare const middlewareTcp: import("../define-kind.js").KindDefinition<"MiddlewareTCP", MiddlewareTCP>;
