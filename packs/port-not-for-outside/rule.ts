import { openedBy } from '../../rules/_lib/outside.ts';
import { controllerOf } from '../../rules/_lib/routed-hosts.ts';
import {
  type At,
  dig,
  type Graph,
  items,
  known,
  type Resource,
  type Service,
  type ServicePort,
} from '../../src/rule.ts';
import { definePack, inside, type Range } from '../_lib/pack.ts';

/** Whether the controller that takes a route is here, and surely nothing outside reaches it. */
function isInside(graph: Graph, from: Resource): boolean {
  const pods = controllerOf(graph, from);
  return (
    pods.length > 0 &&
    pods.every((pod) => {
      const services = graph.selectedBy(pod);
      const isOnHost = pod.hostNetwork || pod.containers.some(({ ports }) => ports.some(({ hostPort }) => hostPort));
      const isOpen = services.some((one) => one.view.ports.some((port) => openedBy(graph, one, port) !== undefined));
      return services.length > 0 && !isOnHost && !isOpen;
    })
  );
}

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
  },
  check(graph, report, optionsOf) {
    const judge = (service: Resource<Service>, port: ServicePort, at: At, title: string, way: string): void => {
      const options = optionsOf(service as Resource);
      const found =
        options && graph.ports(service)[port.index]?.endpoints.find((end) => inside(options.ports, end.port));
      if (found) report(at, 'open', { data: { title, port: found.port, pod: found.pod.owner.title, way } });
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
          judge(service, port, at, service.title, `by listener "${listener.title}" on port ${number ?? '?'}`);
        else if (type === 'NodePort') judge(service, port, at, service.title, 'on a port of every node');
        else if (type === 'LoadBalancer' && !restricted)
          judge(service, port, at, service.title, 'by its load balancer');
      }
    }
    for (const { from, provider, service: target, state } of graph.routers()) {
      if (provider !== 'kubernetescrd' || state === 'dropped' || state === 'disabled' || isInside(graph, from))
        continue;
      const way = 'by a router of Traefik';
      for (const { service, port, at } of [target, ...target.parts.map((part) => part.target)])
        if (service && port) judge(service, port, at, from.title, way);
    }
    for (const { from, backend, at, host } of graph.routes()) {
      const { service, port } = backend;
      if (service && port && !isInside(graph, from))
        judge(service, port.port, at, from.title, host ? `at host "${host}"` : 'at every host');
    }
  },
});
