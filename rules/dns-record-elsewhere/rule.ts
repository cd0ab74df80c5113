import {
  type CloudTargetGroup,
  defineRule,
  type Graph,
  known,
  type LoadBalancer,
  type Resource,
  type Service,
} from '../../src/rule.ts';
import { controllerOf, routedHosts } from '../_lib/routed-hosts.ts';

/** Whether a target group surely feeds none of some Services, and what it does feed. */
function feedsAnother(graph: Graph, group: CloudTargetGroup, own: ReadonlySet<Resource<Service>>): boolean {
  const fed = graph.targetGroups().find(({ cloud }) => cloud === group);
  if (fed?.service) return !own.has(fed.service);
  if (group.feeds) {
    const { namespace, name } = group.feeds;
    return ![...own].some((service) => service.namespace === namespace && service.name === name);
  }
  const type = known(group.targetType);
  const port = known(group.port);
  if (port === undefined || group.conditional || group.attachments.some((one) => one.port.given)) return false;
  // A node port that is not pinned may be any; addresses may be those of Pods, on any port of theirs.
  if (type !== 'instance') return false;
  return [...own].every(({ view }) =>
    view.ports.every(
      ({ nodePort, port: number, targetPort }) =>
        nodePort !== undefined && nodePort !== port && number !== port && targetPort !== port,
    ),
  );
}

/** Whether a load balancer surely does not lead to some Services. */
function leadsElsewhere(graph: Graph, balancer: LoadBalancer, own: ReadonlySet<Resource<Service>>): boolean {
  if (balancer.conditional || balancer.listeners.length === 0) return false;
  const actions = balancer.listeners.flatMap((listener) => [
    ...listener.actions,
    ...listener.rules.map(({ action }) => action),
  ]);
  const forwards = actions.filter(({ kind }) => kind !== 'redirect' && kind !== 'fixed-response');
  return (
    forwards.length > 0 &&
    forwards.every(
      (action) =>
        action.kind === 'forward' &&
        action.groups.length > 0 &&
        action.groups.every(
          (link) =>
            link.state === 'present' && known(link.to.targetType) !== 'alb' && feedsAnother(graph, link.to, own),
        ),
    )
  );
}

export default defineRule({
  id: 'dns-record-elsewhere',
  summary: 'A host points at another load balancer than the one of its controller.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    balancer: {
      text: 'The DNS record of "{host}" points at {actual}, but {title}, which routes the host, is served by {controller} behind {wanted}.',
      effect: 'Requests for the host never reach its routes: they end at another application, or in a timeout.',
      help: 'Point the record at {wanted}.',
    },
  },
  check(graph, report) {
    if (graph.cloud().records.length === 0) return;
    const told = new Set<string>();
    for (const { host, from, at } of routedHosts(graph)) {
      const answer = graph.dns(host);
      if (!answer?.complete || answer.absent.length > 0 || told.has(host)) continue;
      const { balancers, services } = answer;
      if (balancers.length === 0 && services.length === 0) continue;
      const [pod, ...others] = controllerOf(graph, from);
      if (!pod) continue;
      const own = new Set([pod, ...others].flatMap((one) => graph.selectedBy(one)));
      const ways = [...own].flatMap((service) => graph.listenersInto(service));
      const exposed = [...own].filter(({ view }) => view.type === 'LoadBalancer');
      // What leads in by a load balancer that is not known may be any.
      if (ways.some(({ loadBalancer }) => !loadBalancer) || (ways.length === 0 && exposed.length === 0)) continue;
      const front = new Set(ways.map(({ loadBalancer }) => loadBalancer));
      if (services.some((service) => own.has(service)) || balancers.some((one) => front.has(one))) continue;
      const made = services.filter(({ view }) => view.type === 'LoadBalancer');
      if (made.length < services.length || made.some((service) => graph.selects(service).state !== 'pods')) continue;
      const apart = balancers.filter(
        (one) => !made.some((service) => one.scope === `Service ${service.namespace}/${service.name}`),
      );
      if (!apart.every((one) => leadsElsewhere(graph, one, own))) continue;
      told.add(host);
      const [wanted] = front;
      const [record] = answer.records;
      const [actual] = balancers;
      const [service] = made;
      const wantedTitle = wanted
        ? `load balancer "${wanted.title}"`
        : `the load balancer of Service "${exposed[0]?.name}"`;
      report(record?.alias?.at ?? record?.name.at ?? at, 'balancer', {
        data: {
          host,
          title: from.title,
          actual: service ? `the load balancer of Service "${service.name}"` : `load balancer "${actual?.title}"`,
          controller: pod.owner.title,
          wanted: wantedTitle,
        },
        related: [
          { at, message: `${from.title} routes the host here` },
          ...(wanted ? [{ at: wanted.at, message: `this leads to ${pod.owner.title}` }] : []),
        ],
      });
    }
  },
});
