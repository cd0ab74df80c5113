/** Ingress classes that public controllers bring along: their IngressClass usually comes with a chart, not with the routes. */
export declare const publicClasses: readonly string[];
