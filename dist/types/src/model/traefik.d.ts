/**
 * What Traefik's own kinds have in common: how they name Services, middlewares and other objects of theirs.
 * `pkg/provider/kubernetes/crd/traefikio/v1alpha1`, `pkg/provider/kubernetes/crd/kubernetes.go: resolveReference`, `kubernetes_http.go: nameAndService`.
 */
import type { Path } from '../parse/place.js';
import type { ReferenceSpec } from './define-kind.js';
import type { Resource } from './resource.js';
/** The group, and the one before v2.10 that v3 does not read any more. */
export declare const traefikGroups: readonly ['traefik.io', 'traefik.containo.us'];
/** A Service, or a TraefikService, that requests are sent to (`LoadBalancerSpec`, `ServiceTCP`, `ServiceUDP`). */
export interface TraefikBackend {
    /** `Service` if absent. */
    readonly kind: string;
    readonly name: string | undefined;
    /** As written. */
    readonly namespace: string | undefined;
    /** A text is the name of a port, also one of digits alone. Undefined if absent, 0 or empty. */
    readonly port: number | string | undefined;
    /** As written; empty if absent. */
    readonly scheme: string;
    /** 1 if absent. */
    readonly weight: number;
    readonly nativeLB: boolean | undefined;
    readonly nodePortLB: boolean;
    readonly serversTransport: string | undefined;
    readonly strategy: string | undefined;
    readonly healthCheck: boolean;
    /** Before this Service alone (v3.7). */
    readonly middlewares: readonly TraefikReference[];
    readonly at: Path;
}
/** A name with a namespace beside it. */
export interface TraefikReference {
    readonly name: string;
    /** As written. */
    readonly namespace: string | undefined;
    readonly at: Path;
}
/** Reads a Service reference at a path. */
export declare function readBackend(value: unknown, at: Path): TraefikBackend;
/** Reads a list of `{name, namespace}`. */
export declare function readReferences(value: unknown, at: Path): readonly TraefikReference[];
/** The part of a name before its provider, and the provider; undefined for a name without one. */
export declare function splitProvider(name: string): {
    readonly name: string;
    readonly provider: string;
} | undefined;
/** A name as Traefik keeps it: everything but letters and digits becomes one dash (`provider.Normalize`). */
export declare function normalize(name: string): string;
/**
 * A reference by name, or by `namespace-name@kubernetescrd`; undefined where the name is another provider's.
 *
 * @param namespace as written beside the name
 */
export declare function referenceTo(resource: Resource, role: string, kind: string, name: string, namespace: string | undefined, at: Path, of?: object): ReferenceSpec | undefined;
/** The references of a Service reference: the Service with its port or the TraefikService, and the transport to it. */
export declare function backendReferences(resource: Resource, backend: TraefikBackend, transport: 'ServersTransport' | 'ServersTransportTCP' | undefined): Iterable<ReferenceSpec>;
/** A reference to an object of the same namespace. */
export declare function besides(resource: Resource, role: string, kind: string, name: unknown, at: Path): ReferenceSpec[];
/** `tls` of a route. */
export interface TraefikTls {
    readonly secretName: string | undefined;
    readonly options: TraefikReference | undefined;
    readonly certResolver: string | undefined;
    readonly passthrough: boolean;
    /** `store.name`: Traefik does not read it. */
    readonly domains: readonly string[];
}
/** What a route of any protocol says. */
export interface TraefikRoute {
    /** As written; undefined if absent or empty. */
    readonly match: string | undefined;
    /** `Rule` if absent. */
    readonly kind: string;
    /** Undefined if absent or 0. */
    readonly priority: number | undefined;
    readonly syntax: string | undefined;
    readonly services: readonly TraefikBackend[];
    readonly middlewares: readonly TraefikReference[];
    readonly at: Path;
}
/** What all routes of Traefik's kinds have in common. */
export interface TraefikRoutes {
    readonly routes: readonly TraefikRoute[];
    readonly entryPoints: readonly {
        readonly name: string;
        readonly at: Path;
    }[];
    /** `spec.ingressClassName`, which v3.7 brought; an empty one counts as given. */
    readonly className: string | undefined;
    /** The annotation `kubernetes.io/ingress.class`; undefined also for an empty one. */
    readonly classAnnotation: string | undefined;
    readonly tls: TraefikTls | undefined;
    readonly parents: readonly TraefikReference[];
}
/** Reads IngressRoute, IngressRouteTCP and IngressRouteUDP. */
export declare function readRoutes(value: unknown, resource: Resource): TraefikRoutes;
/** The references of such an object. */
export declare function routesReferences(resource: Resource<TraefikRoutes>, kinds: {
    readonly middleware?: string;
    readonly transport?: 'ServersTransport' | 'ServersTransportTCP';
}): Iterable<ReferenceSpec>;
