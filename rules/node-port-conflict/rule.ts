import { defineRule, type NodePortClaim, type Resource } from '../../src/rule.ts';
import { apartHint, apartSeverity, claimedAllOver, directoryOf, maybeApart } from '../_lib/apart.ts';
import { allocatedClaims, byService } from '../_lib/node-port-claims.ts';

type Clash = 'services' | 'protocol' | 'ports' | 'healthCheck';

const same = (a: Resource, b: Resource): boolean => a.name === b.name && a.namespace === b.namespace;

/** Whether the allocator lets a claim share the number of an earlier one. Its bitmap knows numbers only, no protocols and no namespaces. */
function clash(first: NodePortClaim, later: NodePortClaim): Clash | undefined {
  const [one, other] = [first.service, later.service];
  if (one !== other) {
    // Two definitions of one object do not compete; that there are two is what `duplicate-object` says.
    return same(one, other) ? undefined : 'services';
  }
  if (!first.port || !later.port) return 'healthCheck';
  // Within a Service the number is taken once per `port`: TCP and UDP on the same `port` share it.
  if (first.port.port === undefined || later.port.port === undefined) return undefined;
  if (first.port.port !== later.port.port) return first.protocol === later.protocol ? 'ports' : 'protocol';
  // The same port and protocol twice is `duplicate-port`.
  return undefined;
}

export default defineRule({
  id: 'node-port-conflict',
  summary: 'A node port is asked for twice.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    services: {
      text: 'Node port {port} of Service "{service}" is already taken by Service "{other}".',
      effect: 'The API server refuses the Service that comes second: "provided port is already allocated".',
      help: 'Give one of the two another node port; protocols and namespaces make no difference.',
    },
    ports: {
      text: 'Node port {port} is given to two ports of Service "{service}": {first} and {second}.',
      effect: 'The API server refuses the Service: "provided port is already allocated".',
      help: 'Give each port a node port of its own.',
    },
    protocol: {
      text: 'Node port {port} is given to two ports of Service "{service}": {first} and {second}.',
      effect: 'The API server refuses the Service: "provided port is already allocated".',
      help: 'TCP and UDP may share a node port only where `port` is the same too: make the ports equal, or take two node ports.',
    },
    healthCheck: {
      text: '`healthCheckNodePort: {port}` of Service "{service}" is also the nodePort of its port {first}.',
      effect:
        'The API server refuses the Service: "failed to allocate requested HealthCheck NodePort {port}: provided port is already allocated".',
      help: 'Give `healthCheckNodePort` a number of its own, or leave it out: one is allocated.',
    },
  },
  check(graph, report) {
    /** Who asks for a number, here and in other contexts of plain files. */
    const claimantsElsewhere = (here: readonly Resource[], port: number): readonly Resource[] => [
      ...here,
      ...graph
        .others()
        .filter(({ context }) => !context.kustomized)
        .flatMap((other) => allocatedClaims(other))
        .filter(({ number }) => number === port)
        .map(({ service }) => service),
    ];
    const { from, to } = graph.settings.nodePortRange;
    const entry = ({ port, protocol }: NodePortClaim) => `${port?.port}/${protocol}`;
    // Sorted by number: where no two neighbours are equal, there is nothing to allocate twice.
    const claims = allocatedClaims(graph);
    if (!claims.some(({ number }, index) => number === claims[index + 1]?.number)) return;
    // Services come one after the other; one that is refused takes none of its numbers.
    const taken = new Map<number, NodePortClaim[]>();
    for (const own of byService(claims)) {
      const mine = new Map<number, NodePortClaim[]>();
      const told: number[] = [];
      let refused = false;
      for (const claim of own) {
        const { number: port } = claim;
        // A number outside the range is refused for that; who else asks for it does not matter.
        if (port < from || port > to) {
          refused = true;
          continue;
        }
        const owner = [...(taken.get(port) ?? []), ...(mine.get(port) ?? [])].find((earlier) => clash(earlier, claim));
        if (!owner) mine.set(port, [...(mine.get(port) ?? []), claim]);
        else {
          refused = true;
          tell(owner, claim, told);
        }
      }
      if (!refused) for (const [port, list] of mine) taken.set(port, [...(taken.get(port) ?? []), ...list]);
    }

    function tell(owner: NodePortClaim, claim: NodePortClaim, told: number[]): void {
      const { number: port, service, at } = claim;
      const kind = clash(owner, claim);
      if (!kind) return;
      // A Service that asks for the number once for TCP and once for UDP loses it once.
      if (kind === 'services' && told.includes(port)) return;
      told.push(port);
      const where = owner.service;
      const related = [{ at: owner.at, message: `${port} is taken here, by Service "${where.name}"` }];
      if (kind === 'services') {
        const named = (s: typeof service) =>
          service.namespace === where.namespace ? s.name : `${s.namespace}/${s.name}`;
        const all = claims.filter((other) => other.number === port).map((other) => other.service);
        const rivals = claims.filter((other) => other.number === port && !same(other.service, service));
        const further = rivals.filter(
          (other, index) =>
            !same(other.service, where) && rivals.findIndex((one) => same(one.service, other.service)) === index,
        );
        report(at, kind, {
          data: { port, service: named(service), other: named(where) },
          related: [
            ...related,
            ...further
              .slice(0, 4)
              .map((other) => ({ at: other.at, message: `Service "${other.service.name}" asks for it, too` })),
          ],
          ...((maybeApart(graph, where, service, all) ||
            (directoryOf(where) !== directoryOf(service) && claimedAllOver(claimantsElsewhere(all, port)))) && {
            severity: apartSeverity(graph),
            suggestion: apartHint,
          }),
        });
      } else if (kind === 'healthCheck')
        report(at, kind, { data: { port, service: service.name, first: owner.port?.port ?? '' }, related });
      else
        report(at, kind, { data: { port, service: service.name, first: entry(owner), second: entry(claim) }, related });
    }
  },
});
