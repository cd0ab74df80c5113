import {
  defineRule,
  dig,
  type Graph,
  isMapping,
  items,
  type PodTemplate,
  type Resource,
  type Service,
  someKey,
  type TraefikProfile,
} from '../../src/rule.ts';
import { hostsOfRule } from '../_lib/rule-hosts.ts';

/** Whether the Pods take a port of their node. */
function isOnHost({ hostNetwork, containers }: PodTemplate): boolean {
  return hostNetwork || containers.some(({ ports }) => ports.some(({ hostPort }) => hostPort !== undefined));
}

/** Programs that dial out and let requests in by that connection. */
const tunnel = /cloudflared|ngrok|tailscale|\bfrpc?\b|inlets|zrok|pangolin|newt|chisel|wireguard/;

/** Whether a text of the value is of interest. */
function says(value: unknown, matches: (text: string) => boolean): boolean {
  if (typeof value === 'string') return matches(value);
  if (Array.isArray(value)) return value.some((item) => says(item, matches));
  return isMapping(value) && Object.values(value).some((item) => says(item, matches));
}

/** Whether something leads to a Service, or may: a route, a target group, another proxy that names it, a tunnel. */
function isLedTo(graph: Graph, service: Resource<Service>): boolean {
  const { name, namespace, value } = service;
  if (graph.referrers(service).length > 0 || graph.listenersInto(service).length > 0) return true;
  if (graph.targetGroups().some((fed) => fed.service === service)) return true;
  if (items(dig(value, ['spec', 'externalIPs'])).length > 0) return true;
  const address = `${name}.${namespace}`;
  const url = `//${name}`;
  return graph.resources.some(
    (resource) => resource !== service && says(resource.value, (text) => text.includes(address) || text.includes(url)),
  );
}

/** Names that are known within the cluster, or a private network, alone. */
const inside = /\.(?:svc|local|internal|localhost|test|lan|home)$|\.svc\./;

/** What this Traefik serves for clients outside. */
function servedHost(graph: Graph, profile: TraefikProfile): string | undefined {
  for (const { rule, state } of graph.routers(profile)) {
    if (state !== 'enabled' && state !== 'warning') continue;
    const host = hostsOfRule(rule).find((one) => !inside.test(one));
    if (host !== undefined) return host;
  }
  return undefined;
}

export default defineRule({
  id: 'controller-without-way-in',
  summary: 'Nothing outside of the cluster leads to an ingress controller.',
  severity: 'note',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    inside: {
      text: 'Nothing outside of the cluster leads to {title}: Service "{service}" is of type ClusterIP, and the Pods take no port of their node.',
      effect: 'Requests for {host} from outside have no way in; only Pods reach its routes.',
      help: 'Make the Service `type: NodePort` or `type: LoadBalancer`, or name what leads to it under `targetGroups` in the config file.',
    },
  },
  check(graph, report) {
    if (graph.context.incomplete !== undefined || graph.context.besideCharts || graph.context.broken.length > 0) return;
    for (const profile of graph.traefiks()) {
      const { pod, from } = profile;
      if (!pod || isOnHost(pod) || graph.hidden(from.namespace) !== 'no') continue;
      const services = graph.selectedBy(pod);
      const [first] = services;
      if (!first || services.some(({ view }) => view.type !== 'ClusterIP')) continue;
      const host = servedHost(graph, profile);
      if (host === undefined) continue;
      const isTunnelled =
        services.some((service) => isLedTo(graph, service)) ||
        graph.pods.some(({ containers }) => containers.some(({ image }) => tunnel.test(image ?? '')));
      if (isTunnelled || someKey(first.annotations, (key) => key.startsWith('tailscale.com/'))) continue;
      report(first.at('spec', 'type'), 'inside', { data: { title: from.title, service: first.name, host } });
    }
  },
});
