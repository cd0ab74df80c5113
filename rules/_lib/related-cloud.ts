/**
 * What of the cloud has to do with this context: load balancers with a target group that surely feeds one of its Services, and what stands in
 * the same module or stack. About anything else nothing is said: it may belong to another cluster, or to none.
 */
import type { CloudListener, CloudTargetGroup, Graph, LoadBalancer } from '../../src/rule.ts';

export interface RelatedCloud {
  readonly groups: readonly CloudTargetGroup[];
  readonly listeners: readonly CloudListener[];
  readonly loadBalancers: readonly LoadBalancer[];
}

const nothing: RelatedCloud = { groups: [], listeners: [], loadBalancers: [] };

/** All groups that a listener may send to, as far as its links are known. */
export function groupsOf({ actions, rules }: CloudListener): readonly CloudTargetGroup[] {
  return [...actions, ...rules.map(({ action }) => action)].flatMap((action) =>
    action.kind === 'forward' ? action.groups.flatMap((link) => (link.state === 'present' ? [link.to] : [])) : [],
  );
}

/** What has to do with this context. */
export function relatedCloud(graph: Graph): RelatedCloud {
  const groups = graph.targetGroups().flatMap(({ cloud, open }) => (cloud && !open ? [cloud] : []));
  if (groups.length === 0) return nothing;
  const { listeners, loadBalancers } = graph.cloud();
  const scopes = new Set(groups.map(({ scope }) => scope));
  const feeding = loadBalancers.filter((balancer) =>
    balancer.listeners.some((listener) => groupsOf(listener).some((group) => groups.includes(group))),
  );
  const related = listeners.filter(
    ({ scope, loadBalancer, source }) =>
      source !== 'service' &&
      source !== 'ingress' &&
      (scopes.has(scope) || (loadBalancer?.state === 'present' && feeding.includes(loadBalancer.to))),
  );
  return { groups, listeners: related, loadBalancers: feeding };
}
