import { type DnsRecord, defineRule, type Graph, known } from '../../src/rule.ts';
import { routedHosts } from '../_lib/routed-hosts.ts';

/** What a record points at, if that is known: equal texts are equal ends. */
function endOf({ alias, values, service }: DnsRecord): string | undefined {
  if (alias) return alias.state === 'present' ? `alias ${alias.to.scope} ${alias.to.title}` : undefined;
  if (Array.isArray(values))
    return values.length > 0 ? [...(values as readonly string[])].sort().join(', ') : undefined;
  return service && `the load balancer of Service ${service.namespace}/${service.name}`;
}

/** What runs already is not refused. */
const isRunning = ({ source }: DnsRecord): boolean => source === 'state' || source === 'aws';

/** Both are public, or both are not: a name may well have an inner and an outer answer. */
function sameSide(graph: Graph, a: DnsRecord, b: DnsRecord): boolean {
  const schemes = [a, b].map(({ service, scope }) => {
    if (!service) return /private|internal|intern/i.test(scope);
    const balancer = graph.loadBalancers().find((one) => one.scope === `Service ${service.namespace}/${service.name}`);
    return balancer ? balancer.scheme.value : /private|internal|intern/i.test(service.name);
  });
  return schemes[0] === schemes[1];
}

export default defineRule({
  id: 'dns-record-conflict',
  summary: 'Two DNS records claim the same host for different ends.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    zone: {
      text: 'Host "{host}" has two records of type {type} in one zone.',
      effect:
        'A zone holds one record of a name and type: AWS refuses the second with "already exists", or the two overwrite each other.',
      help: 'Remove one of them, or make both one with a routing policy and a set identifier.',
    },
    targets: {
      text: '{first} and {second} claim host "{host}" for different ends: {one} and {other}.',
      effect:
        'Of both, external-dns makes one record: requests for the host go to one of the ends, or to each by turns.',
      help: 'Give both the same target, or the host to one of them.',
    },
  },
  check(graph, report) {
    const { records } = graph.cloud();
    if (records.length < 2) return;
    const hosts = new Set(routedHosts(graph).map(({ host }) => host));
    const byName = new Map<string, DnsRecord[]>();
    for (const record of records) {
      const name = known(record.name);
      if (name === undefined || record.routed || record.conditional || isRunning(record)) continue;
      byName.set(name, [...(byName.get(name) ?? []), record]);
    }
    for (const [host, claims] of byName) {
      const [first] = claims;
      if (!first || claims.length < 2) continue;
      // About records of hosts that nothing of this context routes nothing is said: they may belong to another.
      const isServed = hosts.has(host) || claims.some(({ source }) => source === 'external-dns');
      const second = claims.find(
        (one) =>
          one !== first &&
          one.source === first.source &&
          (one.source === 'external-dns'
            ? endOf(one) !== undefined && endOf(first) !== undefined && sameSide(graph, first, one)
            : one.scope === first.scope &&
              one.zone === first.zone &&
              one.zone !== undefined &&
              known(one.type) !== undefined &&
              known(one.type) === known(first.type)) &&
          endOf(one) !== endOf(first),
      );
      if (!second || !isServed) continue;
      const isAnnotated = second.source === 'external-dns';
      if (isAnnotated)
        report(second.name.at, 'targets', {
          data: {
            host,
            first: first.title,
            second: second.title,
            one: endOf(first) ?? '',
            other: endOf(second) ?? '',
          },
          related: [{ at: first.name.at, message: `${first.title} claims it here` }],
          severity: 'warning',
        });
      else
        report(second.name.at, 'zone', {
          data: { host, type: known(second.type) ?? '' },
          related: [{ at: first.name.at, message: 'the first is here' }],
        });
    }
  },
});
