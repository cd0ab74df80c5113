/**
 * The way in meets the cluster: which Service a target group feeds. What is written about the cloud says so nowhere, so only evidence counts:
 * the same number, or a load balancer that feeds a Service already.
 */
import { type Cloud, type CloudListener, type CloudTargetGroup, type LoadBalancer, type Setting } from '../model/cloud.js';
import type { Service, ServicePort } from '../model/kinds/service.js';
import type { Resource } from '../model/resource.js';
import type { Settings } from '../model/settings.js';
import type { FedTargetGroup, NodePortClaim } from './graph.js';
/** What a load balancer's listener leads to in the cluster. */
export interface WayIn {
    /** Undefined for a target group whose listener is not known. */
    readonly listener: CloudListener | undefined;
    readonly loadBalancer: LoadBalancer | undefined;
    readonly group: CloudTargetGroup;
    readonly service: Resource<Service>;
    readonly port: ServicePort;
}
interface Road {
    readonly settings: Settings;
    readonly claims: readonly NodePortClaim[];
    readonly services: readonly Resource<Service>[];
    /** The ports of the Pods behind a Service port. */
    behind(service: Resource<Service>, port: ServicePort): readonly number[];
    /** Whether another context of the run has the number as a nodePort. */
    takenElsewhere(number: number): boolean;
}
/** The port that the targets are asked on: that of the registration, or the group's. */
export declare function targetPort(group: CloudTargetGroup): Setting<number>;
/** The groups that a listener sends to, by its default action and its rules. */
export declare function groupsOf(listener: CloudListener): readonly CloudTargetGroup[];
/** The target groups of the cloud that feed a Service of this context, or were surely meant to. */
export declare function feedServices(cloud: Cloud, road: Road): FedTargetGroup[];
/** Every listener that leads into a Service, by the groups that feed it. */
export declare function waysIn(cloud: Cloud, fed: readonly FedTargetGroup[], serviceOf: (namespace: string, name: string) => Resource<Service> | undefined): readonly WayIn[];
export {};
