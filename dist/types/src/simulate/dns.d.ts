/** The first hop: what a host name leads to, as far as the input says something of it. */
import type { Graph } from '../graph/graph.js';
import { type LoadBalancer } from '../model/cloud.js';
import type { Service } from '../model/kinds/service.js';
import type { Resource } from '../model/resource.js';
import type { Walk } from './hop.js';
import type { TraceRequest } from './request.js';
/** What a host name leads to; nothing where that is not known. */
export interface Aim {
    readonly balancer?: LoadBalancer | undefined;
    /** A Service of type LoadBalancer, whose load balancer is not described any further. */
    readonly service?: Resource<Service> | undefined;
    /** True if the name leads nowhere: nothing comes behind it. */
    readonly lost?: boolean;
}
/** How a load balancer is called. */
export declare const balancerTitle: (balancer: LoadBalancer) => string;
/** Tells the hop of DNS. */
export declare function throughDns(walk: Walk, graph: Graph, { address }: TraceRequest): Aim;
