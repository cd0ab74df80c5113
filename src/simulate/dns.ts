/** The first hop: what a host name leads to, as far as the input says something of it. */
import type { Graph } from '../graph/graph.ts';
import { known, type LoadBalancer } from '../model/cloud.ts';
import type { Service } from '../model/kinds/service.ts';
import type { Resource } from '../model/resource.ts';
import type { Walk } from './hop.ts';
import type { TraceRequest } from './request.ts';
import { titleOf, word } from './words.ts';

/** What a host name leads to; nothing where that is not known. */
export interface Aim {
  readonly balancer?: LoadBalancer | undefined;
  /** A Service of type LoadBalancer, whose load balancer is not described any further. */
  readonly service?: Resource<Service> | undefined;
  /** True if the name leads nowhere: nothing comes behind it. */
  readonly lost?: boolean;
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
    const about = graph.routes().flatMap(({ host, from }) => (host?.toLowerCase() === address ? [from] : []));
    walk.unknown('DNS', `${address}: no record in the input`, {
      command,
      ...(about.length > 0 && { rules: ['dns-record-not-found'], about, mentions: address }),
    });
    return {};
  }
  const { at } = record.name;
  const parts = [record.at, ...(record.alias ? [record.alias.at] : [])];
  const elsewhere = parts.map((part) => walk.foundAt(part, ['dns-record-elsewhere'])).find(Boolean);
  const { balancers, services, absent, complete } = answer;
  const [balancer] = balancers;
  const [service] = services;
  const [missing] = absent;
  if (missing) {
    const title = `${record.title} points at "${missing.name}", which its own files do not have`;
    const rules = ['dns-record-not-found'];
    walk.broken('DNS', title, 'the name does not resolve', { at: missing.at, rules, parts, command });
    return { lost: true };
  }
  if (elsewhere) {
    const ends = balancers.map(balancerTitle).join(', ') || services.map(titleOf).join(', ');
    const client = 'what answers there, or a timeout';
    walk.broken('DNS', `${address} -> ${ends}, which is not the one of its controller`, client, {
      at: elsewhere.at,
      rules: ['dns-record-elsewhere'],
      parts,
      mentions: address,
      command,
    });
    return {};
  }
  if (complete && balancer && balancers.length === 1) {
    walk.ok('DNS', `${address} -> ${balancerTitle(balancer)}`, at);
    return { balancer };
  }
  if (complete && service && services.length === 1 && !balancer) {
    walk.ok('DNS', `${address} -> the load balancer of ${titleOf(service)}`, at);
    return { service };
  }
  const values = Array.isArray(record.values) ? (record.values as readonly string[]) : [];
  const ends = [...balancers.map(balancerTitle), ...values];
  walk.unknown('DNS', `${address} -> ${ends.join(', ') || 'what is not known'}`, { at, command });
  return {};
}
