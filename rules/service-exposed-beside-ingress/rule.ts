import {
  defineRule,
  dig,
  type Graph,
  type Ingress,
  isController,
  items,
  type Reference,
  type Resource,
  type Service,
  someKey,
} from '../../src/rule.ts';

/** Controllers whose Pods ask the Pods of a Service themselves; those of clouds may ask for a node port. */
const classes = new Set(['nginx', 'traefik', 'haproxy', 'kong', 'contour', 'cilium', 'istio', 'apisix', 'caddy']);
const controllers =
  /^(?:k8s\.io\/ingress-nginx|nginx\.org\/ingress-controller|traefik\.io\/ingress-controller|haproxy.*|ingress-controllers\.konghq\.com\/kong|projectcontour\.io\/.*)$/;

/** Whether an Ingress is surely served from within the cluster. */
function isServedWithin(graph: Graph, ingress: Resource<Ingress>): boolean {
  const { name } = graph.classOf(ingress);
  if (name === undefined) return graph.traefiks().length > 0;
  const own = graph.get('IngressClass', '', name);
  return own ? controllers.test(own.view.controller ?? '') : classes.has(name);
}

function routesTo(graph: Graph, { from, role }: Reference): boolean {
  if (from.kind === 'Ingress') return role === 'backend' && isServedWithin(graph, from as Resource<Ingress>);
  if (from.kind !== 'IngressRoute' && from.kind !== 'TraefikService') return false;
  return !JSON.stringify(from.value).includes('"nodePortLB":true');
}

/** Whether each port of a Service is led to. One that is not may be why the Service is open. */
function leadToAll(references: readonly Reference[], ports: Service['ports']): boolean {
  return ports.every((port) => references.some((reference) => reference.port?.port === port));
}

/** Whether something outside is known to ask the Service itself. */
function isMeant(graph: Graph, service: Resource<Service>): boolean {
  return (
    someKey(service.annotations, (key) => key.includes('external-dns.') || key.endsWith('/service.nodeportlb')) ||
    graph.listenersInto(service).some(({ group }) => group.source !== 'service') ||
    graph.targetGroups().some((fed) => fed.service === service) ||
    items(dig(service.value, ['spec', 'loadBalancerSourceRanges'])).length > 0
  );
}

export default defineRule({
  id: 'service-exposed-beside-ingress',
  summary: 'A Service behind an Ingress can be reached from outside without it.',
  severity: 'note',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    open: {
      text: 'Service "{service}" is of type {type}, although {route} leads to it.',
      effect:
        '{way} leads to its Pods past the ingress controller: without hosts, TLS and authentication of the route.',
      help: 'Make it `type: ClusterIP`: the ingress controller asks the Pods themselves.',
    },
  },
  check(graph, report) {
    for (const service of graph.all('Service')) {
      const { type, ports } = service.view;
      if (type !== 'NodePort' && type !== 'LoadBalancer') continue;
      const referrers = graph.referrers(service);
      // Asked of all at first: most Services are done with then, before anybody looks whether they are routes.
      if (!leadToAll(referrers, ports)) continue;
      const routes = referrers.filter((reference) => routesTo(graph, reference));
      const [first] = routes;
      if (!first || !leadToAll(routes, ports)) continue;
      if (isMeant(graph, service) || graph.selects(service).pods.some(isController)) continue;
      const number = ports.find(({ nodePort }) => nodePort !== undefined)?.nodePort;
      const node = number === undefined ? 'A port of every node' : `Port ${number} of every node`;
      report(service.at('spec', 'type'), 'open', {
        data: {
          service: service.name,
          type,
          route: first.from.title,
          way: type === 'LoadBalancer' ? 'A load balancer of its own' : node,
        },
        related: [{ at: first.at, message: 'the route to it is here' }],
      });
    }
  },
});
