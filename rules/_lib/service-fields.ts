/** Questions about a Service that several rules ask. */
import { field, type Path, type Resource, type Service } from '../../src/rule.ts';

const types = new Set(['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort']);

/** Fields of the spec that only a Service of type LoadBalancer may have; `core/validation: validateService`. */
const balancerFields = ['loadBalancerClass', 'loadBalancerSourceRanges', 'allocateLoadBalancerNodePorts'] as const;
export const sourceRangesAnnotation = 'service.beta.kubernetes.io/load-balancer-source-ranges';

const none: readonly Path[] = [];

/** True for one of the four types; any other word is refused for itself, or is a placeholder. */
export const isKnownType = (type: string): boolean => types.has(type);

/** True for what a field may hold without being set. */
export const isUnset = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** An annotation as written. */
export const annotation = (service: Resource, key: string): unknown =>
  field(field(field(service.value, 'metadata'), 'annotations'), key);

/** The places of the fields for a load balancer on a Service that is of another type. */
export function misplacedBalancerFields(service: Resource<Service>): readonly Path[] {
  const { type } = service.view;
  if (type === 'LoadBalancer' || !types.has(type)) return none;
  const spec = field(service.value, 'spec');
  let found = none;
  for (const name of balancerFields) {
    const value = field(spec, name);
    // An empty class counts as given, an empty list does not.
    if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) continue;
    found = [...found, ['spec', name]];
  }
  // Where the field is given, nobody reads the annotation.
  if (
    isUnset(field(spec, 'loadBalancerSourceRanges')) &&
    typeof annotation(service, sourceRangesAnnotation) === 'string'
  )
    found = [...found, ['metadata', 'annotations', sourceRangesAnnotation]];
  return found;
}
