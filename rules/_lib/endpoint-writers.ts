/** Who may give endpoints to a Service without a selector at run time. */
import { dig, field, type Graph, items, perGraph, type Resource, type Service, text } from '../../src/rule.ts';
import { isFilledByController } from './filled-at-run-time.ts';

/** Whether a Role lets someone write endpoints. A wildcard is no sign: deployers have it too. */
function writesEndpoints(resource: Resource): boolean {
  return items(field(resource.value, 'rules')).some((rule) => {
    const resources = items(field(rule, 'resources'));
    const verbs = items(field(rule, 'verbs'));
    return (
      (resources.includes('endpoints') || resources.includes('endpointslices')) &&
      ['create', 'update', 'patch', '*'].some((verb) => verbs.includes(verb))
    );
  });
}

/** Whether a mesh sends the Service's requests elsewhere, so that it needs no endpoints of its own. */
function isRoutedByMesh({ kind, value, namespace: own }: Resource, name: string, namespace: string): boolean {
  const spec = field(value, 'spec');
  if (kind === 'VirtualService')
    return items(field(spec, 'hosts')).some(
      (host) =>
        (host === name && own === namespace) ||
        (typeof host === 'string' && (host === `${name}.${namespace}` || host.startsWith(`${name}.${namespace}.svc`))),
    );
  if (own !== namespace) return false;
  if (kind === 'TrafficSplit') return field(spec, 'service') === name;
  return items(field(spec, 'parentRefs')).some(
    (parent) => field(parent, 'kind') === 'Service' && field(parent, 'name') === name,
  );
}

/** The objects that may make endpoints for some Service: few, in a large graph. */
const writers = perGraph((graph): readonly Resource[] =>
  graph.resources.filter(
    (resource) =>
      (resource.group === 'rbac.authorization.k8s.io' && writesEndpoints(resource)) ||
      /^(?:ServiceImport|Canary|VirtualService|TrafficSplit)$/.test(resource.kind) ||
      field(field(resource.value, 'spec'), 'parentRefs') !== undefined,
  ),
);

/** True if something in or around the cluster may make the endpoints: the API server, a controller, an operator, a leader;
 * or if nobody needs them. */
export function mayGetEndpoints(graph: Graph, service: Resource<Service>): boolean {
  const { name, namespace } = service;
  if ((namespace === 'default' && name === 'kubernetes') || namespace === 'kube-system') return true;
  if (graph.hidden(namespace) === 'here' || isFilledByController(service)) return true;
  return writers(graph).some((resource) => {
    if (resource.group === 'rbac.authorization.k8s.io')
      return (resource.kind === 'ClusterRole' || resource.namespace === namespace) && writesEndpoints(resource);
    if (resource.kind === 'ServiceImport' || resource.kind === 'Canary')
      return (
        resource.namespace === namespace &&
        (resource.name === name || text(dig(resource.value, ['spec', 'targetRef', 'name'])) === name)
      );
    return isRoutedByMesh(resource, name, namespace);
  });
}
