import { type DnsRecord, defineRule, type Graph, known, nearest } from '../../src/rule.ts';
import { type RoutedHost, routedHosts } from '../_lib/routed-hosts.ts';

/** The domain in which a name stands. */
const parentOf = (host: string): string => host.slice(host.indexOf('.') + 1);

/** Programs that make records of hosts on their own. */
function hasWriter(graph: Graph): boolean {
  return (
    graph.cloud().records.some(({ source }) => source === 'external-dns') ||
    graph.pods.some(({ containers }) => containers.some(({ image }) => image?.includes('external-dns')))
  );
}

/** A record that shows that hosts of this context, in this domain, have theirs here. */
function sibling(records: ReadonlyMap<string, DnsRecord>, hosts: ReadonlySet<string>, host: string) {
  const domain = parentOf(host);
  for (const [name, record] of records) if (parentOf(name) === domain && hosts.has(name)) return record;
  return undefined;
}

export default defineRule({
  id: 'dns-record-not-found',
  summary: 'A host that is routed has no DNS record, or one that points at nothing.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    none: {
      text: 'Host "{host}" of {title} has no DNS record, though other hosts of {domain} have theirs in the input.',
      effect: 'The name does not resolve: clients never get as far as the load balancer.',
      help: 'Add a record for it beside that of {other}.',
    },
    dangling: {
      text: 'The DNS record of host "{host}" points at `{name}`, which is not declared in its files.',
      effect: 'Terraform and CloudFormation refuse the whole configuration: the record is not made or changed.',
      help: 'Declare the load balancer, or name one that is declared.',
    },
  },
  check(graph, report) {
    const { records } = graph.cloud();
    if (records.length === 0) return;
    const routed = routedHosts(graph);
    const hosts = new Set(routed.map(({ host }) => host));
    const told = new Set<unknown>();
    const missing: RoutedHost[] = [];
    for (const one of routed) {
      const answer = graph.dns(one.host);
      if (!answer) missing.push(one);
      for (const link of answer?.absent ?? []) {
        if (told.has(link)) continue;
        told.add(link);
        report(link.at, 'dangling', {
          data: { host: one.host, name: link.name },
          suggestion: link.near === undefined ? undefined : `Did you mean \`${link.near}\`?`,
          related: [{ at: one.at, message: `${one.from.title} routes the host here` }],
        });
      }
    }
    // A record whose name is not known may be that of any host.
    if (missing.length === 0 || hasWriter(graph) || records.some(({ name }) => known(name) === undefined)) return;
    const byName = new Map(records.map((record) => [known(record.name) ?? '', record] as const));
    for (const { host, from, at } of missing) {
      if (told.has(host)) continue;
      told.add(host);
      const other = sibling(byName, hosts, host);
      if (!other) continue;
      const names = [...byName.keys()].filter((name) => parentOf(name) === parentOf(host) && !hosts.has(name));
      const near = nearest(host, names);
      report(at, 'none', {
        data: { host, title: from.title, domain: parentOf(host), other: known(other.name) ?? '' },
        suggestion: near === undefined ? undefined : `There is one for "${near}".`,
        related: [{ at: other.name.at, message: 'a record of the same domain' }],
        severity: 'warning',
      });
    }
  },
});
