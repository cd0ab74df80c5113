/** The first hop: what a host name leads to, as far as the input says something of it. */
import type { Graph } from '../graph/graph.ts';
import { type DnsRecord, known, type LoadBalancer } from '../model/cloud.ts';
import { covers } from '../model/hostname.ts';
import type { Walk } from './hop.ts';
import type { TraceRequest } from './request.ts';
import { word } from './words.ts';

/** What a host name leads to. `balancer` is undefined where that is not known. */
export interface Aim {
  readonly balancer?: LoadBalancer | undefined;
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^dualstack\./, '');

/** The record that answers for a host: the exact one before a wildcard. */
function recordFor(records: readonly DnsRecord[], host: string): DnsRecord | undefined {
  const named = records.filter(({ name, type }) => {
    const own = known(name);
    return own !== undefined && covers(bare(own), host) && ['A', 'AAAA', 'CNAME'].includes(known(type) ?? 'A');
  });
  return named.find(({ name }) => bare(known(name) ?? '') === host) ?? named[0];
}

/** How a load balancer is called. */
export const balancerTitle = (balancer: LoadBalancer): string =>
  balancer.source === 'service' || balancer.source === 'ingress'
    ? `the load balancer of ${balancer.title.replaceAll('"', '')}`
    : `load balancer "${known(balancer.name) ?? balancer.title}"`;

/** Tells the hop of DNS. */
export function throughDns(walk: Walk, graph: Graph, { address }: TraceRequest): Aim {
  const command = `nslookup ${word(address)}`;
  const record = recordFor(graph.cloud().records, address);
  if (!record) {
    walk.unknown('DNS', `${address}: no record in the input`, { command });
    return {};
  }
  const { alias, values, title, name } = record;
  const { at } = name;
  if (alias?.state === 'present') {
    walk.ok('DNS', `${address} -> ${balancerTitle(alias.to)}`, at);
    return { balancer: alias.to };
  }
  if (alias?.state === 'absent') {
    const title_ = `${title} points at "${alias.name}", which its own files do not have`;
    walk.unknown('DNS', title_, { at: alias.at, command });
    return {};
  }
  const texts = Array.isArray(values) ? (values as readonly string[]) : [];
  const balancer = graph
    .loadBalancers()
    .find(({ dnsName }) => texts.some((text) => bare(text) === bare(known(dnsName) ?? '\0')));
  if (balancer) walk.ok('DNS', `${address} -> ${balancerTitle(balancer)}`, at);
  else walk.unknown('DNS', `${address} -> ${texts.join(', ') || 'what is not known'}`, { at, command });
  return { balancer };
}
