/** The Ingresses of each ALB that the AWS Load Balancer Controller makes. */
import type { AlbGroup, Graph } from '../../src/rule.ts';

export const albGroups = (graph: Graph): readonly AlbGroup[] =>
  graph.loadBalancers().flatMap(({ ingresses }) => ingresses ?? []);
