import type { Path } from '../../parse/place.js';
export interface IngressBackend {
    readonly service: string | undefined;
    /** `undefined` if absent, 0 or no integer. */
    readonly portNumber: number | undefined;
    readonly portName: string | undefined;
    /** True for a `resource` backend. */
    readonly resource: boolean;
    readonly path: Path;
}
export interface IngressPath {
    /** As written; `undefined` if absent or empty. */
    readonly path: string | undefined;
    readonly pathType: string | undefined;
    readonly backend: IngressBackend;
    /** Path of this entry from the object's root. */
    readonly at: Path;
}
export interface IngressRule {
    /** `undefined` if absent or empty: all hosts. */
    readonly host: string | undefined;
    readonly paths: readonly IngressPath[];
    readonly at: Path;
}
export interface IngressTls {
    readonly hosts: readonly {
        readonly host: string;
        readonly at: Path;
    }[];
    readonly secretName: string | undefined;
    readonly at: Path;
}
export interface Ingress {
    readonly className: string | undefined;
    /** The deprecated annotation `kubernetes.io/ingress.class`; an empty value counts as given. */
    readonly classAnnotation: string | undefined;
    readonly rules: readonly IngressRule[];
    readonly defaultBackend: IngressBackend | undefined;
    readonly tls: readonly IngressTls[];
}
export declare const classAnnotation = "kubernetes.io/ingress.class";
/** networking.k8s.io Ingress. */
export declare const ingress: import("../define-kind.js").KindDefinition<"Ingress", Ingress>;
