/** Pods as their templates promise them. `pkg/apis/core/types.go: PodSpec`; port lookup order as in k8s.io/endpointslice `FindPort`. */
import type { Path } from '../parse/place.js';
import type { Resource } from './resource.js';
import { type Labels } from './selector.js';
export interface ContainerPort {
    readonly name: string | undefined;
    /** `undefined` if absent or no integer (the API server refuses the Pod). */
    readonly containerPort: number | undefined;
    /** `TCP` if absent. */
    readonly protocol: string;
    readonly hostPort: number | undefined;
    /** Path from the object's root. */
    readonly path: Path;
}
/** A port that the kubelet asks: by a probe, or by a lifecycle hook, which finds its port in the same way. */
export interface Probe {
    readonly type: 'livenessProbe' | 'readinessProbe' | 'startupProbe' | 'postStart' | 'preStop';
    readonly handler: 'httpGet' | 'tcpSocket' | 'grpc';
    readonly port: number | string;
    /** Path of the port from the object's root. */
    readonly path: Path;
}
export interface Container {
    readonly name: string;
    readonly image: string | undefined;
    readonly ports: readonly ContainerPort[];
    readonly probes: readonly Probe[];
    /** regular; sidecar: an init container with `restartPolicy: Always`; init: one that ends before the Pod serves. */
    readonly role: 'regular' | 'sidecar' | 'init';
    readonly path: Path;
    /** As parsed; for what the fields above do not cover. */
    readonly value: unknown;
}
/** The Pods of one workload. */
export interface PodTemplate {
    /** The object that makes the Pods. */
    readonly owner: Resource;
    /** Path from the owner's root to the template (to the Pod itself: `[]`). */
    readonly path: Path;
    readonly namespace: string;
    readonly labels: Labels;
    /** True if some label is no string (`app: yes`): the API server refuses the object, and what the label was meant to be is not known. */
    readonly labelsUnreadable: boolean;
    /** Labels that some of the Pods get at run time besides (Argo Rollouts' canary and stable metadata). */
    readonly extraLabels: readonly (readonly [string, string])[];
    /** In the order in which the EndpointSlice controller looks for a named port: regular containers, then sidecars; init last. */
    readonly containers: readonly Container[];
    readonly hostNetwork: boolean;
    /** The PodSpec as parsed; for what the fields above do not cover. */
    readonly spec: unknown;
    /** True if something adds containers at admission (Istio, Linkerd ...): ports may exist that are not written here. */
    readonly injected: boolean;
}
/** Reads the pod template at `path` of an object; `undefined` if there is none. */
export declare function readPodTemplate(owner: Resource, path: Path, extraLabels?: readonly (readonly [string, string])[]): PodTemplate | undefined;
