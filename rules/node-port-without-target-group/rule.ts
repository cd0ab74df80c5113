import { defineRule, type Resource, type Service, someKey } from '../../src/rule.ts';
import { listNodePorts } from '../_lib/node-ports.ts';

/** A Service for clients; dashboards, metrics and the like are often asked on the node itself, by those who know the number. */
function isForClients({ view }: Resource<Service>): boolean {
  return view.ports.some(
    ({ port, name }) => port === 80 || port === 443 || /^(web|websecure|https?)$/.test(name ?? ''),
  );
}

/** Annotations by which something outside the input finds a Service: DNS records, a load balancer. */
const found = /(^|\.)(external-dns|alb\.ingress|service\.beta)\.|tailscale|metallb|cloudflare/;

export default defineRule({
  id: 'node-port-without-target-group',
  summary: 'A NodePort Service for clients is fed by no target group.',
  severity: 'warning',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    unfed: {
      text: 'Service "{service}" is of type NodePort ({nodePorts}), but no target group sends to it.',
      effect: 'The nodes listen, but no traffic from outside comes in through the load balancer.',
      help: 'Add its target group to `targetGroups` in ingress-lint.yaml, or make the Service one of type ClusterIP.',
    },
  },
  check(graph, report) {
    const all = graph.targetGroups().filter(({ service }) => service !== undefined);
    // Only who lists them claims to have listed them all.
    const groups = all.filter(({ cloud }) => cloud === undefined || cloud.source === 'config');
    // Without a target group of this context, its Services are not the ones that the config file is about.
    const [first] = groups;
    if (!first) return;
    const ports = new Set(all.map(({ group }) => group.port));
    for (const service of graph.all('Service')) {
      const { type, ports: own, headless } = service.view;
      if (type !== 'NodePort' || headless || !isForClients(service)) continue;
      const named = groups.some(
        ({ group }) => group.service.name === service.name && group.service.namespace === service.namespace,
      );
      // A binding, an Ingress (an ALB's, or one that leads here through a controller) or a Rollout has its own use for the Service.
      if (named || graph.referrers(service).length > 0) continue;
      if (own.some(({ nodePort }) => nodePort !== undefined && ports.has(nodePort))) continue;
      if (someKey(service.annotations, (key) => found.test(key))) continue;
      report(service.at('spec', 'type'), 'unfed', {
        data: { service: service.name, nodePorts: listNodePorts(service) },
        related: [
          { at: first.group.at('service'), message: 'the target groups that are declared feed other Services' },
        ],
      });
    }
  },
});
