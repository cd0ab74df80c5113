/** What a TargetGroupBinding opens in the security group of the nodes. Source: aws-load-balancer-controller `pkg/targetgroupbinding/networking_manager.go`. */
import { type At, dig, type Graph, items, type Resource, type Service } from '../../src/rule.ts';

export interface WronglyOpened {
  readonly binding: Resource;
  readonly service: Resource<Service>;
  /** The node port of the Service port that is bound. */
  readonly port: number;
  readonly opened: number;
  readonly at: At;
}

interface Opened {
  readonly number: unknown;
  readonly at: At | undefined;
}

/** Bindings of nodes that open the port of the Service where its node port is asked, and no other. */
export function* wronglyOpened(graph: Graph): Iterable<WronglyOpened> {
  for (const reference of graph.references({ role: 'target-group' })) {
    const { from, target, port } = reference;
    const nodePort = port?.port?.nodePort;
    if (from.kind !== 'TargetGroupBinding' || target?.kind !== 'Service' || nodePort === undefined) continue;
    if (dig(from.value, ['spec', 'targetType']) !== 'instance') continue;
    const openings = items(dig(from.value, ['spec', 'networking', 'ingress'])).flatMap((one, index): Opened[] => {
      const ports = items(dig(one, ['ports']));
      // No port given is every port.
      if (ports.length === 0) return [{ number: undefined, at: undefined }];
      return ports.map((part, place) => ({
        number: dig(part, ['port']),
        at: from.at('spec', 'networking', 'ingress', index, 'ports', place, 'port'),
      }));
    });
    const wrong = openings.find(({ number }) => number === port?.port?.port);
    if (!wrong?.at || openings.some(({ number }) => typeof number !== 'number' || number === nodePort)) continue;
    yield {
      binding: from,
      service: target as Resource<Service>,
      port: nodePort,
      opened: Number(wrong.number),
      at: wrong.at,
    };
  }
}
