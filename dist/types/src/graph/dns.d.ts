/** What the DNS records of the input say of a host: which load balancer it leads to. */
import { type Cloud, type DnsRecord, type Link, type LoadBalancer } from '../model/cloud.js';
import type { Service } from '../model/kinds/service.js';
import type { Resource } from '../model/resource.js';
/** The answer for a host that has a record. */
export interface DnsAnswer {
    /** The records of the name, or of the wildcard that stands for it; at least one. */
    readonly records: readonly DnsRecord[];
    /** The load balancers of the input that it leads to. */
    readonly balancers: readonly LoadBalancer[];
    /** The Services whose load balancers it leads to. */
    readonly services: readonly Resource<Service>[];
    /** Load balancers that records name, and that their own files do not have. */
    readonly absent: readonly Extract<Link<LoadBalancer>, {
        readonly state: 'absent';
    }>[];
    /** True if nothing else is behind the name than what is listed here. */
    readonly complete: boolean;
}
/**
 * Answers for hosts, by all records of a cloud.
 *
 * @returns a function that gives undefined for a host without a record
 */
export declare function createDns({ records, loadBalancers }: Cloud, serviceOf: (namespace: string, name: string) => Resource<Service> | undefined): (host: string) => DnsAnswer | undefined;
