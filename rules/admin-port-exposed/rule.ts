import {
  defineRule,
  type Endpoint,
  type Graph,
  isController,
  type ServicePort,
  type TraefikProfile,
} from '../../src/rule.ts';
import { onHost, openDashboards, openedBy } from '../_lib/outside.ts';

type Purpose = 'dashboard' | 'metrics' | 'cluster' | 'named';

/** The port that the API server is asked on nearly everywhere. */
const apiServer = 6443;
/** How other controllers than Traefik call such ports. */
const adminName = /^(?:(?:https?|kong|envoy)-)?(?:metrics|admin|stats?|dashboard|prometheus)(?:-(?:tls|ssl|https?))?$/;

/** What of Traefik's own answers on a port, as far as it is known. */
function ofTraefik({ entryPoints, api, metrics }: TraefikProfile, number: number): Purpose | undefined {
  const name = entryPoints.find(({ port, protocol }) => port === number && protocol === 'tcp')?.name;
  if (name === undefined) return undefined;
  if (name === 'traefik' && api.insecure === true) return 'dashboard';
  return metrics.enabled === true && metrics.manualRouting !== true && metrics.entryPoint === name
    ? 'metrics'
    : undefined;
}

function purposeOf(graph: Graph, { port: number, pod }: Endpoint, port: ServicePort): Purpose | undefined {
  if (port.protocol !== 'TCP') return undefined;
  const profile = graph.traefiks().find((one) => one.pod === pod);
  if (!profile && !isController(pod)) return undefined;
  const own = profile ? ofTraefik(profile, number) : adminName.test(port.name ?? '') ? 'named' : undefined;
  return own ?? (number === apiServer || port.port === apiServer ? 'cluster' : undefined);
}

export default defineRule({
  id: 'admin-port-exposed',
  summary: 'A port that is for operators alone is opened outside of the cluster.',
  severity: 'note',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    dashboard: {
      text: 'Port {port} of Service "{service}" opens dashboard and API of {title} outside of the cluster, {way}.',
      effect:
        'Whoever reaches it sees every host, path, middleware and Service: with `api.insecure` nobody is asked for a password.',
      help: 'Take the port out of this Service (`kubectl port-forward` reaches the Pod), or put the dashboard behind a router with authentication.',
    },
    metrics: {
      text: 'Port {port} of Service "{service}" opens the metrics of {title} outside of the cluster, {way}.',
      effect: 'Whoever reaches it reads the names of all routers and Services, and how they are used.',
      help: 'Take the port out of this Service: Prometheus asks the Pods, or a second Service of type ClusterIP.',
    },
    router: {
      text: '{object} leads to the dashboard of {title} without any middleware, on entry point "{entryPoint}", which is open to the outside ({way}).',
      effect:
        'Whoever knows the host sees every other host, path, middleware and Service: nobody is asked for a password.',
      help: 'Put a middleware in front that asks who comes (`basicAuth`, `forwardAuth`, `ipAllowList`).',
    },
    host: {
      text: 'Port {port} of {title} is open on its nodes ({how}), and with it dashboard and API.',
      effect:
        'Whoever reaches a node sees every host, path, middleware and Service: with `api.insecure` nobody is asked for a password.',
      help: 'Switch `api.insecure` off, or let the entry point `traefik` listen on 127.0.0.1 alone.',
    },
    cluster: {
      text: 'Port {port} of Service "{service}" opens port 6443, that of the Kubernetes API, outside of the cluster, {way}.',
      effect:
        'If {title} passes it on to the API server, whoever reaches it can try credentials there, past the firewall in front of the control plane.',
      help: 'Take the port out of this Service, and let the API server be asked by its own address.',
    },
    named: {
      text: 'Port {port} of Service "{service}" opens "{name}" of {title} outside of the cluster, {way}.',
      effect: 'By its name the port is for operators: whoever reaches it sees, or changes, what the controller does.',
      help: 'Take the port out of this Service, and give it one of type ClusterIP of its own.',
    },
  },
  check(graph, report) {
    for (const profile of graph.traefiks()) {
      for (const { router, entryPoint, way } of openDashboards(graph, profile))
        report(router.service.at, 'router', {
          data: { object: router.from.title, title: profile.from.title, entryPoint, way },
          related: [{ at: router.at, message: 'this route leads to it' }],
        });
      const host = onHost(profile);
      if (host)
        report(host.at, 'host', {
          data: { port: host.port, title: profile.from.title, how: host.how },
          related: [{ at: profile.api.at, message: 'it is switched on here' }],
        });
    }
    for (const service of graph.all('Service')) {
      const { type } = service.view;
      if (type !== 'NodePort' && type !== 'LoadBalancer' && graph.listenersInto(service).length === 0) continue;
      for (const { port, endpoints } of graph.ports(service))
        for (const endpoint of endpoints) {
          const purpose = purposeOf(graph, endpoint, port);
          const way = purpose && openedBy(graph, service, port);
          if (!purpose || way === undefined) continue;
          const at = service.at(...port.path, port.nodePort === undefined ? 'port' : 'nodePort');
          const data = { port: port.port ?? 0, service: service.name, title: endpoint.pod.owner.title, way };
          const profile = graph.traefiks().find(({ pod }) => pod === endpoint.pod);
          const asks = purpose === 'dashboard' ? profile?.api : purpose === 'metrics' ? profile?.metrics : undefined;
          const related = asks ? [{ at: asks.at, message: 'it is switched on here' }] : [];
          if (purpose === 'named') report(at, purpose, { data: { ...data, name: port.name ?? '' } });
          else report(at, purpose, { data, related });
          break;
        }
    }
  },
});
