/** What the AWS Load Balancer Controller and the cloud provider make of the objects of a context. */
import type { Graph } from '../../graph/graph.ts';
import { type Cloud, type CloudTargetGroup, type LoadBalancer, noCloud } from '../../model/cloud.ts';
import { albGroups } from './groups.ts';
import { lowerBinding, lowerGroup } from './ingress.ts';
import { lowerService } from './service.ts';

/** The load balancers that are made of Services and Ingresses. */
export function lowerAws(graph: Graph): Cloud {
  const loadBalancers: LoadBalancer[] = [];
  const targetGroups: CloudTargetGroup[] = [];
  const add = (made: { readonly balancer: LoadBalancer; readonly groups: readonly CloudTargetGroup[] } | undefined) => {
    if (!made) return;
    loadBalancers.push(made.balancer);
    targetGroups.push(...made.groups);
  };
  for (const service of graph.all('Service')) if (service.view.type === 'LoadBalancer') add(lowerService(service));
  for (const group of albGroups(graph))
    add(lowerGroup(group, (namespace, name) => graph.get('Service', namespace, name)));
  for (const binding of graph.all('TargetGroupBinding')) {
    const group = lowerBinding(binding);
    if (group) targetGroups.push(group);
  }
  if (targetGroups.length === 0 && loadBalancers.length === 0) return noCloud;
  return {
    loadBalancers,
    listeners: loadBalancers.flatMap(({ listeners }) => listeners),
    targetGroups,
    securityGroups: [],
    records: [],
  };
}
