/**
 * The object graph of one lint context: read-only, built once, asked by rules and by `trace`. References, selections, ports, routes and
 * node ports are resolved here, so that no two of them can disagree and no rule scans for what an index knows.
 */
import type { KnownEntryPoint } from '../adapters/known.js';
import type { Kustomized, Refused } from '../adapters/manifest-set.js';
import type { Router } from '../controllers/traefik/router-types.js';
import type { TraefikProfile } from '../controllers/traefik/types.js';
import type { Cloud, CloudTargetGroup, LoadBalancer } from '../model/cloud.js';
import type { PortSpec, ReferenceSpec } from '../model/define-kind.js';
import type { EndpointSlice } from '../model/kinds/endpoint-slice.js';
import type { AddressCounts, Endpoints } from '../model/kinds/endpoints.js';
import type { kinds } from '../model/kinds/index.js';
import type { IngressPath } from '../model/kinds/ingress.js';
import type { Service, ServicePort } from '../model/kinds/service.js';
import type { Container, ContainerPort, PodTemplate } from '../model/pod-template.js';
import type { Resource } from '../model/resource.js';
import type { Labels } from '../model/selector.js';
import type { Settings, TargetGroup } from '../model/settings.js';
import type { Document } from '../parse/document.js';
import type { At } from '../parse/place.js';
import type { Violation } from '../validity/violation.js';
import type { DnsAnswer } from './dns.js';
import type { WayIn } from './road.js';
export type { DnsAnswer } from './dns.js';
export type { WayIn } from './road.js';
type Definition = (typeof kinds)[number];
/** Kind name -> its view, derived from the list of kinds: `graph.all('Ingres')` does not compile. */
export type Kinds = {
    [D in Definition as D['kind']]: ReturnType<D['read']>;
};
export type KindName = keyof Kinds;
/**
 * present: the target is in the input, or something in the input makes it. absent: it is not, and it should be. external: it lives outside
 * the input (declared in config, or likely: open world). unknown: the files cannot tell (placeholder, a document that did not parse).
 */
export type State = 'present' | 'absent' | 'external' | 'unknown';
/** How sure "not found" is: false, surely missed; true, probably; faint: nothing but its absence speaks for it. */
export type Open = boolean | 'faint';
export interface PortReference extends PortSpec {
    /** `unknown` unless the Service itself is present. */
    readonly state: 'present' | 'absent' | 'unknown';
    readonly port: ServicePort | undefined;
}
/** A reference from one object to another, resolved. */
export interface Reference extends Omit<ReferenceSpec, 'port'> {
    readonly from: Resource;
    readonly state: State;
    /** For `absent`: not false if the input holds too little of the target's namespace to be sure. Pass it on to `report`. */
    readonly open: Open;
    /** Set when `present` and the target has a manifest. */
    readonly target: Resource | undefined;
    /** The port asked for, if the reference asks for one. */
    readonly port: PortReference | undefined;
}
/** What a typo or a wrong namespace was probably meant to be. */
export interface Candidate {
    readonly resource: Resource;
    /** namespace: same kind and name elsewhere. spelling: same kind and namespace, similar name. kind: same name, another kind. */
    readonly why: 'namespace' | 'spelling' | 'kind';
}
/** The Pods that a Service selects. */
export interface Selection {
    /**
     * pods: at least one template matches. none: no template matches, and one should. manual: no selector. external-name: by DNS only.
     * external: the Pods are made outside the input. unknown: the files cannot tell.
     */
    readonly state: 'pods' | 'none' | 'manual' | 'external-name' | 'external' | 'unknown';
    readonly pods: readonly PodTemplate[];
    /** True if other templates may match too (their labels hold placeholders), or others may exist: "none of them" cannot be said. */
    readonly maybeMore: boolean;
    /** For `none`: true if only a near miss says that the Pods are missed, for the input holds too little of the namespace. */
    readonly open: boolean;
}
/** A Pod's answer to a Service port. */
export interface Endpoint {
    readonly pod: PodTemplate;
    readonly port: number;
    /** The declared container port that it resolved to; `undefined` for a number that no container declares. */
    readonly declared?: {
        readonly container: Container;
        readonly port: ContainerPort;
    } | undefined;
}
/** A Service port resolved against the selected Pods as the EndpointSlice controller does (`FindPort`). */
export interface PortResolution {
    readonly service: Resource<Service>;
    readonly port: ServicePort;
    readonly endpoints: readonly Endpoint[];
    /** Selected Pods on which a named targetPort is not found. */
    readonly missing: readonly PodTemplate[];
    /** The same name with another protocol, or in an init container that ends: near misses on the missing Pods. */
    readonly near: readonly {
        readonly pod: PodTemplate;
        readonly container: Container;
        readonly port: ContainerPort;
        readonly why: 'protocol' | 'init';
    }[];
}
/** A port of an EndpointSlice: it bears the name of the Service port (empty if that has none) and the number found on the Pods. */
export interface SlicePort {
    readonly name: string;
    readonly protocol: string;
    readonly port: number;
}
/** An EndpointSlice. A Service has several where its ports resolve differently on different Pods. */
export interface Slice {
    /** In the order of the Service's ports; empty (`ports: null`) if none of them is found on these Pods. */
    readonly ports: readonly SlicePort[];
    /**
     * `ready` is false where the Pods' own manifest keeps them from ever becoming ready. `serving` is the same, whatever
     * `publishNotReadyAddresses` says.
     */
    readonly pods: readonly {
        readonly template: PodTemplate;
        readonly ready: boolean;
        readonly serving: boolean;
    }[];
    /** For one that was written by hand (Endpoints are mirrored): its manifest, and how many of its addresses take requests. */
    readonly manifest?: Resource<EndpointSlice | Endpoints>;
    readonly addresses?: AddressCounts;
}
/** A workload that a Service almost selects. */
export interface NearPods {
    readonly pod: PodTemplate;
    /** The requirements that fail on its template, with the value found there. */
    readonly failing: readonly {
        readonly key: string;
        readonly wanted: string;
        readonly found: string | undefined;
    }[];
    /** True if the workload's own `metadata.labels` match, but its template's do not. */
    readonly onObject: boolean;
    /** True if the labels match, but the namespace differs. */
    readonly otherNamespace: boolean;
}
/** A number taken on every node by a Service. */
export interface NodePortClaim {
    readonly number: number;
    readonly protocol: string;
    readonly field: 'nodePort' | 'healthCheckNodePort';
    readonly service: Resource<Service>;
    /** Absent for a health check node port. */
    readonly port?: ServicePort;
    readonly at: At;
}
/** A target group of the config file or of the cloud, with the Service that it feeds. */
export interface FedTargetGroup {
    /** The group itself; its `source` says whether it is declared in the config file. */
    readonly cloud?: CloudTargetGroup;
    readonly group: TargetGroup;
    readonly state: State;
    readonly open: Open;
    readonly service?: Resource<Service>;
    /** The Service port whose nodePort (or, for target type `ip`, whose container port) is the group's port. */
    readonly port?: ServicePort;
}
/** Which class an Ingress belongs to. */
export interface IngressClassName {
    /** `undefined` if the Ingress names none and no default class is known. */
    readonly name: string | undefined;
    readonly source: 'field' | 'annotation' | 'default' | 'none';
}
/** What is structurally wrong with an object, or a part of it. */
export interface ObjectViolation {
    readonly resource: Resource;
    readonly violation: Violation;
    /** Of a custom resource: the CustomResourceDefinition that says so. */
    readonly definition?: Resource;
}
/** An entry of the route table, lowered from an Ingress (later: from an IngressRoute, an HTTPRoute ...). */
export interface Route {
    readonly from: Resource;
    readonly className: IngressClassName;
    /** `undefined`: every host. */
    readonly host: string | undefined;
    /** `/` for every path. */
    readonly path: string;
    readonly match: string;
    readonly backend: Backend;
    /** The token that makes the route: its path, or its rule. */
    readonly at: At;
    readonly source?: IngressPath | undefined;
    /** The controller that it is for, if that is a plugin's: `plugin/controller`. */
    readonly by?: string;
}
export interface Backend {
    /** Absent for a `resource` backend and for one that names no Service. */
    readonly reference: Reference | undefined;
    readonly service: Resource<Service> | undefined;
    readonly port: PortResolution | undefined;
}
/** A host with the routes that hang on it, per class. */
export interface Listener {
    readonly className: string | undefined;
    readonly host: string | undefined;
    readonly routes: readonly Route[];
}
/** What else is known of the context that the graph was built from. */
export interface ContextInfo {
    readonly name: string;
    readonly documents: readonly Document[];
    readonly broken: readonly Document[];
    /** Why objects may exist that are not in the input. */
    readonly incomplete?: string;
    /** Set for a context that kustomize builds. */
    readonly kustomized?: Kustomized;
    /** Why its files are a context, as the end of "because ...". */
    readonly why?: string;
    /** True where plain directories are a collection of lessons or examples: what lies in two of them is perhaps never deployed together. */
    readonly collected?: boolean;
    /** Namespaces of which all Services and what Traefik's routes share is known, by a snapshot; `*` for all. */
    readonly complete?: ReadonlySet<string>;
    /** Entry points of Traefiks that run elsewhere, by a snapshot. */
    readonly entryPointsElsewhere?: readonly KnownEntryPoint[];
    /** Set for a Helm chart that cannot be rendered. */
    readonly refusedChart?: Refused;
    /** True if unrendered charts stand beside the manifests. */
    readonly besideCharts?: boolean;
}
export interface Graph {
    readonly context: ContextInfo;
    readonly settings: Settings;
    /** The other contexts of the run. */
    others(): readonly Graph[];
    /** Every object, in file order, also those of kinds that are not understood. */
    readonly resources: readonly Resource[];
    /** All objects of a kind, in file order. */
    all<K extends KindName>(kind: K): readonly Resource<Kinds[K]>[];
    /** The object of that name; of several the first. `namespace` is empty for cluster-scoped kinds. */
    get<K extends KindName>(kind: K, namespace: string, name: string): Resource<Kinds[K]> | undefined;
    /** Objects with the same API group, kind, namespace and name, where there are two or more. */
    duplicates(): readonly (readonly Resource[])[];
    /** What the API server's decoder and schemas have against objects, in file order; empty for a clean tree. */
    violations(): readonly ObjectViolation[];
    /** References, by role and kind of target, in file order. */
    references(filter?: {
        readonly role?: string;
        readonly to?: string;
        readonly from?: Resource;
    }): readonly Reference[];
    /** References that point at an object. */
    referrers(resource: Resource): readonly Reference[];
    /** What an absent reference was probably meant to be. */
    nearest(reference: Pick<Reference, 'kind' | 'namespace' | 'name'> & {
        readonly from?: Resource;
    }): Candidate | undefined;
    /** All pod templates, in file order. */
    readonly pods: readonly PodTemplate[];
    /** Whether any Pod is made of a template: not with `replicas: 0`, nor without its ServiceAccount. */
    runs(pod: PodTemplate): boolean;
    selects(service: Resource<Service>): Selection;
    /** Whether objects that no manifest shows are made in a namespace (by a Helm release, an operator ...): surely, maybe, or not. */
    hidden(namespace: string): 'here' | 'maybe' | 'no';
    /** Services that select a pod template. */
    selectedBy(pod: PodTemplate): readonly Resource<Service>[];
    /** Why a Service selects nothing: the workload that comes nearest. */
    nearestPods(service: Resource<Service>): NearPods | undefined;
    /** Each port of a Service resolved against its Pods; empty unless `selects` says `pods`. */
    ports(service: Resource<Service>): readonly PortResolution[];
    /** The EndpointSlices that the cluster would hold for a Service; undefined if the files cannot tell. */
    slices(service: Resource<Service>): readonly Slice[] | undefined;
    /** Hand-made endpoints that belong to a Service: EndpointSlices by label, Endpoints by name. */
    manualEndpoints(service: Resource<Service>): readonly Resource<EndpointSlice | Endpoints>[];
    /** Explicit node ports, sorted by number, then in file order. */
    nodePorts(): readonly NodePortClaim[];
    /** The target groups that concern this context: those of the config file, and those of the cloud that feed one of its Services. */
    targetGroups(): readonly FedTargetGroup[];
    /** All that the input says of the way in, whether or not it leads into this context. */
    cloud(): Cloud;
    loadBalancers(): readonly LoadBalancer[];
    /** What the DNS records of the input say of a host; undefined if it has none. */
    dns(host: string): DnsAnswer | undefined;
    /** The listeners that lead to a port of a Service, with what is between. */
    listenersInto(service: Resource<Service>): readonly WayIn[];
    /** How well a target group fits this context: it feeds a port of its Service, the Service is here at least, or neither. */
    feeds(group: TargetGroup): 'port' | 'service' | undefined;
    /** Whether the context has Pods in a namespace that meet a selector, by their templates. */
    hasPods(namespace: string, selector: Labels): boolean;
    classOf(ingress: Resource<Kinds['Ingress']>): IngressClassName;
    routes(): readonly Route[];
    /** The controller of a plugin that a Pod runs, as `plugin/controller`; undefined if none, or one that is known here. */
    pluggedInto(pod: PodTemplate): string | undefined;
    /** The Traefiks that run in this context, as far as the files tell. */
    traefiks(): readonly TraefikProfile[];
    /** The routers that a Traefik makes, and those that it fails to make; without a profile those of one of which nothing is known. */
    routers(profile?: TraefikProfile): readonly Router[];
    /**
     * `routers` without those of plain Ingresses, of which most input is made: surely taken, with a Service of Pods behind every path that has no
     * annotation for Traefik, with TLS if they ask for it, and with nothing wrong or looked up elsewhere in their own annotations.
     */
    particularRouters(profile?: TraefikProfile): readonly Router[];
    listeners(): readonly Listener[];
}
