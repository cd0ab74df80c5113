/** The first hop: what a host name leads to, as far as the input says something of it. */
import type { Graph } from '../graph/graph.ts';
import { known, type LoadBalancer } from '../model/cloud.ts';
import type { Walk } from './hop.ts';
import type { TraceRequest } from './request.ts';
import { titleOf, word } from './words.ts';

/** What a host name leads to. `balancer` is undefined where that is not known. */
export interface Aim {
  readonly balancer?: LoadBalancer | undefined;
}

/** How a load balancer is called. */
export const balancerTitle = (balancer: LoadBalancer): string =>
  balancer.source === 'service' || balancer.source === 'ingress'
    ? `the load balancer of ${balancer.title.replaceAll('"', '')}`
    : `load balancer "${known(balancer.name) ?? balancer.title}"`;

/** Tells the hop of DNS. */
export function throughDns(walk: Walk, graph: Graph, { address }: TraceRequest): Aim {
  const command = `nslookup ${word(address)}`;
  const answer = graph.dns(address);
  const [record] = answer?.records ?? [];
  if (!answer || !record) {
    walk.unknown('DNS', `${address}: no record in the input`, { command });
    return {};
  }
  const { at } = record.name;
  const { balancers, services, absent, complete } = answer;
  const [balancer] = balancers;
  const [service] = services;
  const [missing] = absent;
  if (missing) {
    const title = `${record.title} points at "${missing.name}", which its own files do not have`;
    walk.unknown('DNS', title, { at: missing.at, command });
    return {};
  }
  if (complete && balancer && balancers.length === 1) {
    walk.ok('DNS', `${address} -> ${balancerTitle(balancer)}`, at);
    return { balancer };
  }
  if (complete && service && services.length === 1 && !balancer) {
    walk.ok('DNS', `${address} -> the load balancer of ${titleOf(service)}`, at);
    return {};
  }
  const values = Array.isArray(record.values) ? (record.values as readonly string[]) : [];
  const ends = [...balancers.map(balancerTitle), ...values];
  walk.unknown('DNS', `${address} -> ${ends.join(', ') || 'what is not known'}`, { at, command });
  return {};
}
