import { addressText, defineRule, field, items, type Resource, readAddress, type Service } from '../../src/rule.ts';
import { apartHint, apartSeverity, maybeApart } from '../_lib/apart.ts';

/** The explicit cluster IPs, each once: the singular is the first of the plural. */
function addressesOf(service: Resource<Service>): readonly string[] | undefined {
  const spec = field(service.value, 'spec');
  const single = field(spec, 'clusterIP');
  if (typeof single !== 'string' || single === '' || single === 'None') return undefined;
  if (service.view.type === 'ExternalName') return undefined;
  const all = items(field(spec, 'clusterIPs'));
  return [single, ...all.slice(1).filter((ip) => typeof ip === 'string')];
}

export default defineRule({
  id: 'cluster-ip-conflict',
  summary: 'Two Services ask for the same cluster IP.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    taken: {
      text: 'Cluster IP {address} of Service "{service}" is already taken by Service "{other}".',
      effect:
        'The API server refuses the Service that comes second: "failed to allocate IP {address}: provided IP is already allocated".',
      help: 'Leave `clusterIP` out of one of the two to have an address allocated, or give it a free one.',
    },
  },
  check(graph, report) {
    const owners = new Map<string, { readonly service: Resource<Service>; readonly index: number }>();
    for (const service of graph.all('Service')) {
      const addresses = addressesOf(service);
      if (addresses === undefined) continue;
      for (const [index, ip] of addresses.entries()) {
        const read = readAddress(ip);
        if (!read) continue;
        const address = addressText(read);
        const owner = owners.get(address);
        if (owner === undefined) owners.set(address, { service, index });
        else {
          const other = owner.service;
          // Two definitions of one object do not compete.
          if (other.name === service.name && other.namespace === service.namespace) continue;
          const where = (of: Resource, at: number) =>
            at === 0 ? of.at('spec', 'clusterIP') : of.at('spec', 'clusterIPs', at);
          const named = (one: Resource) =>
            service.namespace === other.namespace ? one.name : `${one.namespace}/${one.name}`;
          report(where(service, index), 'taken', {
            data: { address, service: named(service), other: named(other) },
            related: [{ at: where(other, owner.index), message: `taken here, by Service "${other.name}"` }],
            ...(maybeApart(graph, other, service) && { severity: apartSeverity(graph), suggestion: apartHint }),
          });
        }
      }
    }
  },
});
