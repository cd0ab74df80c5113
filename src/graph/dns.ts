/** What the DNS records of the input say of a host: which load balancer it leads to. */
import { type Cloud, type DnsRecord, known, type Link, type LoadBalancer } from '../model/cloud.ts';
import type { Service } from '../model/kinds/service.ts';
import type { Resource } from '../model/resource.ts';

/** The answer for a host that has a record. */
export interface DnsAnswer {
  /** The records of the name, or of the wildcard that stands for it; at least one. */
  readonly records: readonly DnsRecord[];
  /** The load balancers of the input that it leads to. */
  readonly balancers: readonly LoadBalancer[];
  /** The Services whose load balancers it leads to. */
  readonly services: readonly Resource<Service>[];
  /** Load balancers that records name, and that their own files do not have. */
  readonly absent: readonly Extract<Link<LoadBalancer>, { readonly state: 'absent' }>[];
  /** True if nothing else is behind the name than what is listed here. */
  readonly complete: boolean;
}

const types = new Set(['A', 'AAAA', 'CNAME']);

/** A name as it is compared: AWS adds `dualstack.` to names of load balancers. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/^dualstack\./, '');

/**
 * Answers for hosts, by all records of a cloud.
 *
 * @returns a function that gives undefined for a host without a record
 */
export function createDns(
  { records, loadBalancers }: Cloud,
  serviceOf: (namespace: string, name: string) => Resource<Service> | undefined,
): (host: string) => DnsAnswer | undefined {
  const byName = new Map<string, DnsRecord[]>();
  for (const record of records) {
    const name = known(record.name);
    if (name === undefined || !types.has(known(record.type) ?? 'A')) continue;
    const same = byName.get(bare(name));
    if (same) same.push(record);
    else byName.set(bare(name), [record]);
  }
  const recordsFor = (host: string): readonly DnsRecord[] | undefined => {
    const exact = byName.get(host);
    if (exact) return exact;
    // A wildcard stands for names of any depth (RFC 4592).
    for (let dot = host.indexOf('.'); dot > 0; dot = host.indexOf('.', dot + 1)) {
      const found = byName.get(`*${host.slice(dot)}`);
      if (found) return found;
    }
    return undefined;
  };
  const answer = (host: string, depth: number): DnsAnswer | undefined => {
    const found = recordsFor(bare(host));
    if (!found) return undefined;
    const balancers = new Set<LoadBalancer>();
    const services = new Set<Resource<Service>>();
    const absent: DnsAnswer['absent'][number][] = [];
    let complete = true;
    for (const { alias, values, service, ingress, conditional } of found) {
      if (conditional) complete = false;
      const own = service && serviceOf(service.namespace, service.name);
      if (own) {
        services.add(own);
        const made = loadBalancers.find(({ scope }) => scope === `Service ${own.namespace}/${own.name}`);
        if (made) balancers.add(made);
      } else if (ingress) {
        // The controller of an ALB writes its name into the status of each Ingress; where others point, no file tells.
        const alb = loadBalancers.find(({ ingresses }) =>
          ingresses?.members.some(
            (member) => member.ingress.name === ingress.name && member.ingress.namespace === ingress.namespace,
          ),
        );
        if (alb) balancers.add(alb);
        else complete = false;
      } else if (alias?.state === 'present') balancers.add(alias.to);
      else if (alias?.state === 'absent') absent.push(alias);
      else if (alias || !Array.isArray(values) || values.length === 0) complete = false;
      else
        for (const value of values as readonly string[]) {
          const named = loadBalancers.find(({ dnsName }) => bare(known(dnsName) ?? '\0') === bare(value));
          const next = named || depth > 4 ? undefined : answer(value, depth + 1);
          if (named) balancers.add(named);
          else if (next) {
            for (const balancer of next.balancers) balancers.add(balancer);
            for (const one of next.services) services.add(one);
            absent.push(...next.absent);
            complete &&= next.complete;
          } else complete = false;
        }
    }
    return { records: found, balancers: [...balancers], services: [...services], absent, complete };
  };
  return (host) => answer(host, 0);
}
