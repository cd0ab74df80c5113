/** What rules ask about a target group of the config file. */
import { type At, dig, type Graph, type Resource, type Service, type TargetGroup } from '../../src/rule.ts';

/** Whether the targets are nodes, reached on a port of the node. */
export function targetsNodes({ targetType }: TargetGroup): boolean {
  return targetType === 'instance' || targetType === 'node-ip';
}

/**
 * Whether the AWS Load Balancer Controller registers the targets: it gives every target a port of its own, so that the group's port is not in the
 * path. A TargetGroupBinding names its group by ARN, so any binding of the Service may be this group's. It never registers nodes by address.
 */
export function isBound(graph: Graph, service: Resource<Service>, { targetType }: TargetGroup): boolean {
  return (
    targetType !== 'node-ip' &&
    graph.referrers(service).some((reference) => reference.from.kind === 'TargetGroupBinding')
  );
}

/** Place of a field in the config file, or of the Service's name if the field was left to its default. */
export function placeIn(group: TargetGroup, ...path: readonly string[]): At {
  const at = group.at(...path);
  // In a file of Terraform there is no path to follow.
  return at.range === undefined && dig(at.document.value, at.path) === undefined ? group.at('service') : at;
}

/** The port that the health check asks, and where it is written. */
export function asked(group: TargetGroup): { readonly port: number; readonly at: At } {
  const written = group.healthCheck?.port;
  return {
    port: typeof written === 'number' ? written : group.port,
    at: placeIn(group, 'healthCheck', ...(written === undefined ? [] : ['port'])),
  };
}
