/** What the AWS Load Balancer Controller and the cloud provider make of the objects of a context. */
import type { Graph } from '../../graph/graph.ts';
import { type Cloud, type CloudTargetGroup, type LoadBalancer, noCloud } from '../../model/cloud.ts';
import type { Ingress } from '../../model/kinds/ingress.ts';
import type { Resource } from '../../model/resource.ts';
import { albPrefix, lowerBinding, lowerIngress } from './ingress.ts';
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
  const ours = new Set(
    graph
      .all('IngressClass')
      .filter(({ view }) => view.controller === 'ingress.k8s.aws/alb' || view.controller === 'eks.amazonaws.com/alb')
      .map(({ name }) => name),
  );
  for (const ingress of graph.all('Ingress'))
    if (isAlb(graph, ingress, ours))
      add(lowerIngress(ingress, (namespace, name) => graph.get('Service', namespace, name)));
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

/** The controller lets the annotation win, and looks for its own annotations only on what is its own. */
function isAlb(graph: Graph, ingress: Resource<Ingress>, ours: ReadonlySet<string>): boolean {
  const { className, classAnnotation } = ingress.view;
  const name = classAnnotation ?? className ?? graph.classOf(ingress).name;
  if (name !== undefined) return name === 'alb' || ours.has(name);
  for (const key of ingress.annotations.keys()) if (key.startsWith(albPrefix)) return true;
  return false;
}
