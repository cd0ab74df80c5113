export interface IngressClass {
    readonly controller: string | undefined;
    /** Only the exact value "true" counts. */
    readonly isDefault: boolean;
    /** What its controller is told besides. */
    readonly parameters: {
        readonly kind: string;
        readonly name: string;
    } | undefined;
}
/** networking.k8s.io IngressClass. */
export declare const ingressClass: import("../define-kind.js").KindDefinition<"IngressClass", IngressClass>;
