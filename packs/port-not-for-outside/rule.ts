import {
  type At,
  dig,
  type Graph,
  type Ingress,
  items,
  known,
  type Resource,
  type Service,
  type ServicePort,
} from '../../src/rule.ts';
import { gatewayBackends, gatewayListeners } from '../_lib/gateway.ts';
import { definePack, inside, type Range } from '../_lib/pack.ts';
import { isGatewayRoute } from '../_lib/routed.ts';
import { waysOf } from '../_lib/ways.ts';

/** Classes that by their names are for the inside. */
const isInner = (graph: Graph, from: Resource): boolean =>
  from.kind === 'Ingress' && /intern|private|local/i.test(graph.classOf(from as Resource<Ingress>).name ?? '');

export default definePack<{ readonly ports: readonly Range[] }>()({
  id: 'port-not-for-outside',
  summary: 'A port of a Pod that nothing outside may reach is open to the outside.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    open: {
      text: '{title} opens port {port} of {pod} to the outside, {way}.',
      effect: 'Whoever reaches the load balancer or a node reaches a port that is for operators.',
      help: 'Take the port out of what is open to the outside.',
    },
    route: {
      text: '{title} leads to port {port} of {pod}, {way}, and its controller is not in the input.',
      effect: 'Where that is reached from the outside, so is a port that is for operators.',
      help: 'Take the route away, or list it under `except` if its controller is for the inside alone.',
    },
  },
  check(graph, report, optionsOf) {
    const judge = (
      service: Resource<Service>,
      port: ServicePort,
      at: At,
      title: string,
      way: string,
      isOpen: boolean,
    ): void => {
      const options = optionsOf(service as Resource);
      const found =
        options && graph.ports(service)[port.index]?.endpoints.find((end) => inside(options.ports, end.port));
      const data = found && { title, port: found.port, pod: found.pod.owner.title, way };
      if (data) report(at, isOpen ? 'open' : 'route', { data, open: !isOpen });
    };
    for (const service of graph.all('Service')) {
      const { type, ports } = service.view;
      const ways = graph.listenersInto(service);
      const restricted = items(dig(service.value, ['spec', 'loadBalancerSourceRanges'])).length > 0;
      for (const port of ports) {
        const listener = ways.find((way) => way.port === port && way.listener)?.listener;
        const number = listener && known(listener.port);
        const at = service.at(...port.path, port.nodePort === undefined ? 'port' : 'nodePort');
        if (listener)
          judge(service, port, at, service.title, `by listener "${listener.title}" on port ${number ?? '?'}`, true);
        else if (type === 'NodePort') judge(service, port, at, service.title, 'on a port of every node', true);
        else if (type === 'LoadBalancer' && !restricted)
          judge(service, port, at, service.title, 'by its load balancer', true);
      }
    }
    const ways = waysOf(graph);
    /** Of what a route leads to: open where its controller is, likely open where that is not known. */
    const judgeRoute = (from: Resource, service: Resource<Service>, port: ServicePort, at: At, way: string): void => {
      if (!optionsOf(service as Resource)) return;
      const isOpen = ways.isOpen(from);
      if (isOpen !== false && !(isOpen === undefined && isInner(graph, from)))
        judge(service, port, at, from.title, way, isOpen === true);
    };
    for (const { from, provider, service: target, state } of graph.routers()) {
      if (provider !== 'kubernetescrd' || state === 'dropped' || state === 'disabled') continue;
      for (const { service, port, at } of [target, ...target.parts.map((part) => part.target)])
        if (service && port) judgeRoute(from, service, port, at, 'by a router of Traefik');
    }
    for (const { from, backend, at, host } of graph.routes()) {
      const { service, port } = backend;
      if (service && port) judgeRoute(from, service, port.port, at, host ? `at host "${host}"` : 'at every host');
    }
    for (const route of graph.resources) {
      if (!isGatewayRoute(route) || gatewayListeners(graph, route)?.length === 0) continue;
      for (const { kind, namespace, name, port: number, at } of gatewayBackends(route)) {
        const service = kind === 'Service' ? graph.get('Service', namespace, name) : undefined;
        const port = service?.view.ports.find((one) => one.port === number);
        if (service && port) judgeRoute(route, service, port, at, 'by a Gateway');
      }
    }
  },
});
