/** DNS and listeners as far as the input says something of them: Terraform, the config file, annotations. */
import type { FedTargetGroup, Graph } from '../graph/graph.ts';
import { type CloudListener, type DnsRecord, known, type LoadBalancer } from '../model/cloud.ts';
import { covers } from '../model/hostname.ts';
import type { Walk } from './hop.ts';
import type { TraceRequest } from './request.ts';
import { word } from './words.ts';

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

/** Tells the hop of DNS; gives the load balancer that the host leads to, if that is known. */
export function throughDns(walk: Walk, graph: Graph, { address }: TraceRequest): LoadBalancer | undefined {
  const command = `nslookup ${word(address)}`;
  const record = recordFor(graph.cloud().records, address);
  if (!record) {
    walk.unknown('DNS', `${address}: no record in the input`, { command });
    return undefined;
  }
  const { alias, values, title, name } = record;
  const { at } = name;
  if (alias?.state === 'present') {
    walk.ok('DNS', `${address} -> load balancer "${known(alias.to.name) ?? alias.to.title}"`, at);
    return alias.to;
  }
  if (alias?.state === 'absent') {
    walk.unknown('DNS', `${title} points at "${alias.name}", which its own files do not have`, {
      at: alias.at,
      command,
    });
    return undefined;
  }
  const texts = Array.isArray(values) ? (values as readonly string[]) : [];
  const balancer = graph
    .loadBalancers()
    .find(({ dnsName }) => texts.some((text) => bare(text) === bare(known(dnsName) ?? '\0')));
  if (balancer) walk.ok('DNS', `${address} -> load balancer "${known(balancer.name) ?? balancer.title}"`, at);
  else walk.unknown('DNS', `${address} -> ${texts.join(', ') || 'what is not known'}`, { at, command });
  return balancer;
}

/** The listeners that take a request, with the target group that each leads to; of one load balancer, if that is known. */
export function listenersFor(
  graph: Graph,
  { port }: TraceRequest,
  balancer: LoadBalancer | undefined,
): readonly { readonly listener: CloudListener; readonly fed: FedTargetGroup }[] {
  const groups = graph.targetGroups();
  return graph.cloud().listeners.flatMap((listener) => {
    const link = listener.loadBalancer;
    if (known(listener.port) !== port) return [];
    if (balancer && link?.state === 'present' && link.to !== balancer) return [];
    // The rules of an ALB choose by host and path: only where there are none is it known which group a request gets.
    const [action] = listener.actions;
    if (listener.rules.length > 0 || action?.kind !== 'forward' || action.groups.length !== 1) return [];
    const [to] = action.groups;
    const fed = to?.state === 'present' ? groups.find(({ cloud }) => cloud === to.to) : undefined;
    return fed ? [{ listener, fed }] : [];
  });
}

/** `listener 443 (TCP) of "edge"`. */
export function listenerTitle({ port, protocol, loadBalancer }: CloudListener): string {
  const of = loadBalancer?.state === 'present' ? ` of "${known(loadBalancer.to.name) ?? loadBalancer.to.title}"` : '';
  return `listener ${known(port) ?? '?'} (${known(protocol) ?? '?'})${of}`;
}
