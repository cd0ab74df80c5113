/** The ports by which clients outside of the cluster reach a Traefik. */
import { type At, dig, type Graph, items, known, type TraefikProfile } from '../../src/rule.ts';

/** A port that clients outside ask, and the port of the Pod behind it. */
export interface Door {
  readonly outer: number;
  readonly inner: number;
  /** Where the number is written, and what it is of. */
  readonly at: At;
  readonly title: string;
  /** False where something of another number may be in front. */
  readonly isSure: boolean;
}

/** Every port by which clients outside reach a Traefik; undefined unless all of them are known. */
export function doorsOf(graph: Graph, { pod }: TraefikProfile): readonly Door[] | undefined {
  // What is open on the nodes themselves may be asked by any number that is mapped to it.
  if (!pod || pod.hostNetwork) return undefined;
  if (pod.containers.some(({ ports }) => ports.some(({ hostPort }) => hostPort !== undefined))) return undefined;
  const doors: Door[] = [];
  for (const service of graph.selectedBy(pod)) {
    const { name, view, value } = service;
    const ways = graph.listenersInto(service);
    if (items(dig(value, ['spec', 'externalIPs'])).length > 0) return undefined;
    if (view.type === 'ClusterIP' && ways.length === 0) continue;
    for (const { port, endpoints } of graph.ports(service)) {
      const inner = endpoints.find((endpoint) => endpoint.pod === pod)?.port;
      if (inner === undefined || port.protocol !== 'TCP') continue;
      const own = ways.filter((way) => way.port === port);
      if (own.length === 0) {
        // What leads to a node port is not in the input then, and may have any number.
        if (view.type !== 'LoadBalancer' || port.port === undefined) return undefined;
        const at = service.at(...port.path, 'port');
        doors.push({ outer: port.port, inner, at, title: `Service "${name}"`, isSure: false });
      }
      for (const { listener, group } of own) {
        const outer = listener && known(listener.port);
        if (!listener || outer === undefined) return undefined;
        const title = group.source === 'service' ? `Service "${name}"` : `listener "${listener.title}"`;
        doors.push({ outer, inner, at: listener.port.at, title, isSure: true });
      }
    }
  }
  return doors;
}
