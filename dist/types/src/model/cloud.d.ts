/**
 * The way in, outside of the cluster: DNS records, load balancers, listeners, target groups and security groups, whatever they are written in
 * (the config file, Terraform, CloudFormation, the JSON of `aws`, annotations of Services and Ingresses). Pure data with places. The words are
 * those of the ELBv2 API; defaults are applied, since they are the same for everyone who writes one down.
 */
import type { At } from '../parse/place.js';
import type { Ingress } from './kinds/ingress.js';
import type { Resource } from './resource.js';
import { type Unknown } from './unknown.js';
export { type Unknown, unknown } from './unknown.js';
/** What something is written in. binding: a TargetGroupBinding. */
export type CloudSource = 'config' | 'terraform' | 'plan' | 'state' | 'cloudformation' | 'aws' | 'service' | 'ingress' | 'binding' | 'external-dns';
/** What a listener or target group of each protocol carries. GENEVE is for appliances, not for Services. */
export declare const transports: Readonly<Record<string, readonly string[]>>;
/** A value that is given, left to its default, or not known; and where it is written (the whole entry, if it is not given). */
export interface Setting<T> {
    /** With the default applied; undefined if there is none. */
    readonly value: T | undefined | Unknown;
    readonly given: boolean;
    readonly at: At;
}
/** What another entry is referred to by. absent: its own files have no such thing. */
export type Link<T> = {
    readonly state: 'present';
    readonly to: T;
    readonly at: At;
} | {
    readonly state: 'absent';
    readonly name: string;
    readonly near: string | undefined;
    readonly at: At;
} | {
    readonly state: 'unknown';
    readonly at: At;
};
/** What all parts have in common. */
export interface CloudPart {
    readonly source: CloudSource;
    /** How messages call it: the name, or the address in its files (`aws_lb_target_group.web`). */
    readonly title: string;
    /**
     * What is made, named and changed together: a Terraform module, a CloudFormation stack, a file of JSON, a Service. Parts of two scopes are
     * never linked by name.
     */
    readonly scope: string;
    readonly at: At;
    /** True if it may not be made at all (`count`, a condition), or several times over. */
    readonly conditional: boolean;
}
export interface HealthCheck {
    readonly enabled: Setting<boolean>;
    readonly protocol: Setting<string>;
    readonly port: Setting<number | 'traffic-port'>;
    readonly path: Setting<string>;
    /** Codes that count as healthy, as written: `200-399`. */
    readonly matcher: Setting<string>;
    readonly interval: Setting<number>;
    readonly timeout: Setting<number>;
    /** The block; the target group, if there is none and all is default. */
    readonly at: At;
}
export interface CloudTargetGroup extends CloudPart {
    readonly name: Setting<string>;
    readonly port: Setting<number>;
    readonly protocol: Setting<string>;
    /** instance: nodes by id. ip: addresses, most often of Pods. */
    readonly targetType: Setting<string>;
    readonly healthCheck: HealthCheck;
    readonly proxyProtocolV2: Setting<boolean>;
    readonly preserveClientIP: Setting<boolean>;
    readonly attachments: readonly Attachment[];
    /** The security groups in front of its targets, for each kind of target; undefined unless all of them are known. */
    readonly guards?: readonly (readonly SecurityGroup[])[] | undefined;
    /** The Service port that it feeds, where the source says so itself. */
    readonly feeds?: {
        readonly namespace: string;
        readonly name: string;
        readonly port?: number | string | undefined;
    };
    /** True if a controller registers each target with a port of its own, so that the group's port is not in the path. */
    readonly registered?: boolean;
}
/** What is registered in a target group. */
export interface Attachment {
    /** group: all instances of an Auto Scaling group. */
    readonly kind: 'target' | 'group';
    /** Instance id, address, ARN, or name of the Auto Scaling group. */
    readonly target: Setting<string>;
    /** The port of this target alone; it overrides that of the group. */
    readonly port: Setting<number>;
    /** `healthy`, `unhealthy` ... where the source is a look at the running thing. */
    readonly state?: {
        readonly value: string;
        readonly reason: string | undefined;
        readonly at: At;
    } | undefined;
    readonly at: At;
}
export type ListenerAction = {
    readonly kind: 'forward';
    readonly groups: readonly Link<CloudTargetGroup>[];
    readonly at: At;
} | {
    readonly kind: 'redirect';
    /** `#{protocol}` and the like are left as they are. */
    readonly protocol: Setting<string>;
    readonly port: Setting<string>;
    readonly at: At;
} | {
    readonly kind: 'fixed-response';
    readonly status: Setting<string>;
    readonly at: At;
} | {
    readonly kind: 'other' | 'unknown';
    readonly at: At;
};
/** A rule of an ALB's listener. */
export interface ListenerRule {
    readonly hosts: readonly string[] | Unknown;
    readonly paths: readonly string[] | Unknown;
    readonly action: ListenerAction;
    readonly at: At;
}
export interface CloudListener extends CloudPart {
    readonly loadBalancer: Link<LoadBalancer> | undefined;
    readonly port: Setting<number>;
    /** TCP, TLS, UDP, TCP_UDP (NLB), HTTP, HTTPS (ALB). */
    readonly protocol: Setting<string>;
    readonly certificate: Setting<string>;
    /** The first is what a request gets that meets no rule; empty if the source names none. */
    readonly actions: readonly ListenerAction[];
    readonly rules: readonly ListenerRule[];
}
export interface LoadBalancer extends CloudPart {
    readonly name: Setting<string>;
    readonly type: Setting<'network' | 'application' | 'gateway' | 'classic'>;
    readonly scheme: Setting<'internet-facing' | 'internal'>;
    readonly dnsName: Setting<string>;
    /** Undefined if none is given: an NLB without any lets everything through. */
    readonly securityGroups: readonly Link<SecurityGroup>[] | undefined;
    readonly listeners: readonly CloudListener[];
    /** Those that it is made of. */
    readonly ingresses?: AlbGroup | undefined;
}
/** What the parameters of an IngressClass say for all its Ingresses, else an annotation of the Ingress. */
export type AlbSetting = 'group.name' | 'load-balancer-name' | 'scheme' | 'ip-address-type' | 'target-type' | 'ssl-policy' | 'ssl-redirect' | 'certificate-arn' | 'inbound-cidrs';
export interface ListenPort {
    readonly protocol: string | Unknown;
    readonly port: number | Unknown;
}
/** An Ingress of an ALB. */
export interface AlbMember {
    readonly ingress: Resource<Ingress>;
    /** Whether its class has a word on the type of targets; unknown if the class has parameters that are not in the input. */
    readonly targetTypeOfClass: boolean | undefined | Unknown;
    /** Lists have commas between their items. */
    setting(name: AlbSetting): Setting<string>;
    /** Unknown if it is not known, or cannot be read. */
    readonly listen: Setting<readonly ListenPort[]>;
}
/** The Ingresses that share one ALB. */
export interface AlbGroup {
    /** Undefined for an Ingress that is in none. */
    readonly name: string | undefined;
    /** True if it is not known who is in it. */
    readonly open: boolean;
    /** In the order in which their rules are asked. */
    readonly members: readonly AlbMember[];
}
/** What a security group lets in. */
export interface Opening {
    readonly from: Setting<number>;
    readonly to: Setting<number>;
    /** `tcp`, `udp`, `-1` for all. */
    readonly protocol: Setting<string>;
    /** Ranges of addresses; unknown also where another security group is named. */
    readonly cidrs: readonly string[] | Unknown;
    readonly at: At;
}
export interface SecurityGroup extends CloudPart {
    readonly name: Setting<string>;
    readonly ingress: readonly Opening[];
    /** False if openings may be made elsewhere. */
    readonly complete: boolean;
}
export interface DnsRecord extends CloudPart {
    /** Lower case, without a trailing dot; relative names are unknown. */
    readonly name: Setting<string>;
    readonly type: Setting<string>;
    /** What an alias points at; undefined for a record that is none. */
    readonly alias: Link<LoadBalancer> | undefined;
    /** Addresses and names that it points at; empty if its source names none. */
    readonly values: readonly string[] | Unknown;
    /** The Service whose load balancer it points at, where its source says so. */
    readonly service?: {
        readonly namespace: string;
        readonly name: string;
    } | undefined;
    /** The Ingress whose load balancer it points at, likewise. */
    readonly ingress?: {
        readonly namespace: string;
        readonly name: string;
    } | undefined;
    /** What tells zones apart within a scope: the id, or how it is written. Undefined if that is not known. */
    readonly zone?: string | undefined;
    /** True for one of several records of that name: weighted, by latency, by region. */
    readonly routed: boolean;
}
/** All that is known of the way in. */
export interface Cloud {
    readonly loadBalancers: readonly LoadBalancer[];
    /** Those of the load balancers, and those whose load balancer is not known. */
    readonly listeners: readonly CloudListener[];
    readonly targetGroups: readonly CloudTargetGroup[];
    readonly securityGroups: readonly SecurityGroup[];
    readonly records: readonly DnsRecord[];
}
/** Nothing is known of the way in. */
export declare const noCloud: Cloud;
/** Several ways in as one. */
export declare function joinClouds(clouds: readonly Cloud[]): Cloud;
/** A value if it is known and there is one. */
export declare function known<T>(setting: Setting<T>): T | undefined;
