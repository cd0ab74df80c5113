/** A kind of Kubernetes object is one file: how to read it, what it refers to, where it keeps its pod template. */
import type { PodTemplate } from './pod-template.js';
import type { Mapping } from './read.js';
import type { Resource, ResourceAt } from './resource.js';
/** A port asked for by a reference: by number or by name, as written. */
export interface PortSpec {
    readonly number?: number | undefined;
    readonly name?: string | undefined;
    /** The token that gives the port. */
    readonly at: ResourceAt;
}
/** What an object refers to. References are data of the kind, so that every rule, the graph and `trace` agree on them. */
export interface ReferenceSpec {
    /**
     * What the reference is for: `backend`, `class`, `tls`, `target-group`, `governing-service`, `workload`, `rollout-service`,
     * `service-account`; of Traefik's kinds `traefik-service`, `middleware`, `servers-transport`, `tls-option`, `parent`, `middleware-secret`,
     * `certificate`.
     */
    readonly role: string;
    readonly kind: string;
    /** Namespace of the target; empty for a cluster-scoped kind. */
    readonly namespace: string;
    readonly name: string;
    readonly at: ResourceAt;
    /**
     * Traefik's `namespace-name`, normalized: where the one ends and the other begins, only the objects tell. `namespace` and `name` are then
     * a guess that holds if there is no such object.
     */
    readonly qualified?: string | undefined;
    /** The part of the view that makes the reference, by which the graph finds it again. */
    readonly of?: object | undefined;
    readonly port?: PortSpec | undefined;
    /** True when the object works without the target (e.g. a Secret that a controller makes at run time). */
    readonly optional?: boolean | undefined;
}
export interface KindDefinition<K extends string, V> {
    readonly kind: K;
    /** API groups in which this kind has been served, the current one first; `` is core. */
    readonly groups: readonly string[];
    readonly namespaced: boolean;
    /** Reads the object; must not throw, whatever the value holds. */
    read(value: Mapping, resource: Resource): V;
    /** The references that the object makes. */
    references?(resource: Resource<V>): Iterable<ReferenceSpec>;
    /** The template of the Pods that the object makes (or is), if it has one. */
    podTemplate?(resource: Resource<V>): PodTemplate | undefined;
}
/** A kind with its types erased. */
export interface AnyKind extends KindDefinition<string, unknown> {
}
/** Declares a kind; the view's type is given, the kind's name is inferred, so that `graph.all('Ingress')` is typed. */
export declare const defineKind: <V>() => <const K extends string>(definition: KindDefinition<K, V>) => KindDefinition<K, V>;
