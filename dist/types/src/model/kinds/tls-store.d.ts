export interface TLSStore {
    /** `defaultCertificate.secretName`. */
    readonly defaultCertificate: string | undefined;
}
/** traefik.io TLSStore. Traefik knows one, which is called `default`. */
export declare const tlsStore: import("../define-kind.js").KindDefinition<"TLSStore", TLSStore>;
