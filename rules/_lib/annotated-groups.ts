/** Annotations as target groups, for the rules on those. */
import { type FedTargetGroup, type Graph, known, type TargetGroup } from '../../src/rule.ts';

/** Target groups that controllers make of annotations, where those name a port for the health check. */
export function* annotatedGroups(graph: Graph): Generator<FedTargetGroup> {
  const seen = new Set<string>();
  for (const cloud of graph.cloud().targetGroups) {
    const { feeds, healthCheck, title } = cloud;
    const port = known(healthCheck.port);
    const targetType = known(cloud.targetType);
    if (!feeds || !healthCheck.port.given || typeof port !== 'number') continue;
    if (targetType !== 'instance' && targetType !== 'ip') continue;
    const service = graph.get('Service', feeds.namespace, feeds.name);
    // One annotation holds for all ports.
    const key = `${service?.ordinal} ${port}`;
    if (!service || seen.has(key)) continue;
    seen.add(key);
    const { at } = healthCheck.port;
    const group: TargetGroup = {
      name: title.replaceAll('"', ''),
      service: feeds,
      protocol: known(cloud.protocol) ?? '',
      port: known(cloud.port) ?? 0,
      targetType,
      healthCheck: { port },
      at: () => at,
    };
    yield { group, state: 'present', open: false, service, cloud };
  }
}
