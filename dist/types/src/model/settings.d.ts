/** What the config file tells the model. Every part that a finding may point at carries its place in the config file. */
import type { At } from '../parse/place.js';
import { type Cloud } from './cloud.js';
/** How much of the cluster the input holds: see `rules.md` of the design, section 0, point 8, and docs/decisions. */
export type Completeness = 'auto' | 'closed' | 'open';
/** A known object that lives elsewhere: globs over kind, namespace, name. */
export interface External {
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly reason: string;
    matches(kind: string, namespace: string, name: string): boolean;
}
/** A custom resource that makes Pods. */
export interface WorkloadKind {
    readonly group: string;
    readonly kind: string;
    /** Keys from the object's root to its pod template, e.g. `['spec', 'template']`. */
    readonly podTemplate: readonly string[];
}
/** An AWS target group, as declared in the config file. */
export interface TargetGroup {
    readonly name: string;
    /** The Service that it feeds. */
    readonly service: {
        readonly namespace: string;
        readonly name: string;
    };
    /** TCP, TLS, UDP, TCP_UDP, HTTP, HTTPS ... */
    readonly protocol: string;
    readonly port: number;
    /** `instance`: nodes by instance id. `node-ip`: nodes by address. `ip`: Pods by address. */
    readonly targetType: 'instance' | 'node-ip' | 'ip';
    readonly healthCheck?: {
        readonly protocol?: string;
        /** A number, or `traffic-port`. */
        readonly port?: number | 'traffic-port';
        readonly path?: string;
        /** Codes that count as healthy, such as `200-399`. */
        readonly successCodes?: string;
    };
    /** Place of a field (or of the entry itself, without arguments) in the config file. */
    at(...path: readonly (string | number)[]): At;
}
/** A request of the config file, and where it has to arrive. */
export interface TraceAssertion {
    /** As written: `https://host/path must reach namespace/name:port`. */
    readonly text: string;
    readonly url: string;
    readonly method?: string | undefined;
    readonly headers: readonly string[];
    /** `internet`, `node`, `cluster`, or the address of a client on the Internet. */
    readonly from: string;
    /** reach: a Service (and its port), or a workload (and a container port). answer: a status. nowhere: it must not arrive. */
    readonly wanted: {
        readonly kind: 'reach';
        readonly namespace: string;
        readonly name: string;
        readonly port: string | undefined;
    } | {
        readonly kind: 'answer';
        readonly status: string;
    } | {
        readonly kind: 'nowhere';
    };
    /** Place of the entry in the config file. */
    readonly at: At;
}
export interface Settings {
    readonly completeness: Completeness;
    /** Namespace of objects that name none. */
    readonly namespace: string;
    readonly externals: readonly External[];
    readonly workloadKinds: readonly WorkloadKind[];
    readonly nodePortRange: {
        readonly from: number;
        readonly to: number;
    };
    readonly kubernetesVersion: {
        readonly major: number;
        readonly minor: number;
    };
    readonly targetGroups: readonly TargetGroup[];
    /** `loadBalancers`, with the target groups in the order of `targetGroups`. */
    readonly cloud: Cloud;
    readonly traces: readonly TraceAssertion[];
}
/** Kubernetes' own defaults, and the newest release that the recordings cover. */
export declare const defaultSettings: Settings;
