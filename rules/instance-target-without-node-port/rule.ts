import {
  type CloudTargetGroup,
  defineRule,
  dig,
  type Graph,
  type Ingress,
  known,
  type Resource,
  type Service,
} from '../../src/rule.ts';
import { isControllers } from '../_lib/aws-annotations.ts';
import { isHostPort, whyNoNodePort } from '../_lib/node-ports.ts';
import { placeIn, targetsNodes } from '../_lib/target-group.ts';

const targetTypeOf = (binding: Resource): unknown => dig(binding.value, ['spec', 'targetType']);

/** The place that says why the Service has no node port. */
function cause(service: Resource<Service>) {
  const name = `Service "${service.name}"`;
  const { type } = service.view;
  if (type === 'LoadBalancer')
    return { at: service.at('spec', 'allocateLoadBalancerNodePorts'), message: `${name} gets no node ports` };
  return dig(service.value, ['spec', 'type']) === undefined
    ? { at: service.keyAt('spec'), message: `${name} names no type, so it is of type ClusterIP` }
    : { at: service.at('spec', 'type'), message: `${name} is of type ${type}` };
}

/** What gives the Service a node port. */
function mend({ view }: Resource<Service>): string {
  return view.type === 'LoadBalancer'
    ? 'Remove `allocateLoadBalancerNodePorts: false`, or give the port a `nodePort`'
    : 'Make the Service one of type NodePort';
}

/** Whether the controller may take Pods for targets all the same: EKS itself does where nothing is said. */
function mayTakePods(graph: Graph, ingress: Resource<Ingress>, { targetType }: CloudTargetGroup): boolean {
  const { name } = graph.classOf(ingress);
  const own = name === undefined ? undefined : graph.get('IngressClass', '', name);
  return !targetType.given && own?.view.controller !== undefined && own.view.controller !== 'ingress.k8s.aws/alb';
}

export default defineRule({
  id: 'instance-target-without-node-port',
  summary: 'Nodes are the targets, but the Service has no node port to send to.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    binding: {
      text: 'TargetGroupBinding "{binding}" has `targetType: instance`, but Service "{service}" {why}.',
      effect:
        'The AWS Load Balancer Controller refuses to register the nodes, for no node listens for the Service; the target group stays empty.',
      help: '{mend}, or use `targetType: ip` with a target group of that type.',
    },
    ingress: {
      text: 'Ingress "{ingress}" has nodes for targets ({how}), but Service "{service}" {why}.',
      effect:
        "The AWS Load Balancer Controller refuses the Ingress with an event, and makes or changes nothing of its ALB: `TargetGroup port is empty. When using Instance targets, your service be must of type 'NodePort' or 'LoadBalancer'`.",
      help: 'Set `alb.ingress.kubernetes.io/target-type: ip`, or give the Service a node port.',
    },
    service: {
      text: 'The load balancer of Service "{service}" has nodes for targets ({how}), but the Service {why}.',
      effect:
        'The AWS Load Balancer Controller refuses it with an event on the Service, and makes no load balancer: "unable to support instance target type with an unallocated NodePort".',
      help: '{mend}, or set `aws-load-balancer-nlb-target-type: ip`.',
    },
    group: {
      text: 'Target group "{group}" has nodes for targets, but Service "{service}" {why}.',
      effect: 'No node listens for the Service: all targets fail their health checks, and connections are refused.',
      help: '{mend} and send to its `nodePort`, or register Pods (`targetType: ip`).',
    },
  },
  check(graph, report) {
    for (const { from: binding, target, port } of graph.references({ role: 'target-group', to: 'Service' })) {
      // Without `targetType` the controller takes that of the target group in AWS, which no file tells.
      if (!target || targetTypeOf(binding) !== 'instance') continue;
      const service = target as Resource<Service>;
      const why = whyNoNodePort(service, port?.port);
      // A port that the Service lacks is `service-port-not-found`.
      if (why === undefined || (port?.state === 'absent' && service.view.type === 'LoadBalancer')) continue;
      report(binding.at('spec', 'targetType'), 'binding', {
        data: { binding: binding.name, service: service.name, why, mend: mend(service) },
        related: [cause(service)],
      });
    }
    const told = new Set<string>();
    for (const group of graph.cloud().targetGroups) {
      if (group.source !== 'service' || !group.feeds || known(group.targetType) !== 'instance') continue;
      const service = graph.get('Service', group.feeds.namespace, group.feeds.name);
      const why = service && isControllers(service) ? whyNoNodePort(service) : undefined;
      if (!service || why === undefined || told.has(group.scope)) continue;
      told.add(group.scope);
      const { given, at } = group.targetType;
      report(given ? at : service.at('spec', 'allocateLoadBalancerNodePorts'), 'service', {
        data: { service: service.name, how: given ? '`instance`' : 'the default', why, mend: mend(service) },
        related: given ? [cause(service)] : [],
        // The controller may have been started with another default.
        ...(!given && { severity: 'warning' }),
      });
    }
    for (const group of graph.cloud().targetGroups) {
      if (group.source !== 'ingress' || !group.feeds || known(group.targetType) !== 'instance') continue;
      const service = graph.get('Service', group.feeds.namespace, group.feeds.name);
      const { port } = group.feeds;
      const own = service?.view.ports.find((one) => one.port === port || one.name === port);
      const why = service && own && whyNoNodePort(service, own);
      if (!service || why === undefined) continue;
      const routing = graph
        .referrers(service)
        .find(({ from }) => from.kind === 'Ingress' && group.title.endsWith(` of Ingress "${from.name}"`));
      const key = `${routing?.from.ordinal} ${service.ordinal}`;
      if (!routing || told.has(key) || mayTakePods(graph, routing.from as Resource<Ingress>, group)) continue;
      told.add(key);
      report(group.targetType.given ? group.targetType.at : routing.at, 'ingress', {
        data: {
          ingress: routing.from.name,
          how: group.targetType.given ? '`target-type: instance`' : 'the default',
          service: service.name,
          why,
        },
        related: [cause(service)],
        // The controller may have been started with another default.
        ...(!group.targetType.given && { severity: 'warning' }),
      });
    }
    for (const { group, service } of graph.targetGroups()) {
      if (!service || !targetsNodes(group)) continue;
      const why = whyNoNodePort(service);
      if (why === undefined || isHostPort(graph, service, group.port)) continue;
      // The binding of the Service says it already, or says otherwise.
      if (group.targetType === 'instance' && graph.referrers(service).some((r) => targetTypeOf(r.from) !== undefined))
        continue;
      report(placeIn(group, 'targetType'), 'group', {
        data: { group: group.name, service: service.name, why, mend: mend(service) },
        related: [cause(service)],
      });
    }
  },
});
