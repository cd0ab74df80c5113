import { defineRule, dig, isPlaceholder, items } from '../../src/rule.ts';
import { misplacedBalancerFields } from '../_lib/service-fields.ts';

const types = ['ClusterIP', 'ExternalName', 'NodePort', 'LoadBalancer'];

export default defineRule({
  id: 'external-traffic-policy-not-allowed',
  summary: 'A Service sets a policy for outside traffic that its type does not have.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    policy: {
      text: '`externalTrafficPolicy: {policy}` is set, but Service "{service}" of type {type} takes no traffic from outside.',
      effect: 'The API server refuses the Service: "may only be set for externally-accessible services".',
      help: 'Remove `externalTrafficPolicy`, or make the type NodePort or LoadBalancer.',
    },
    healthCheck: {
      text: '`healthCheckNodePort: {port}` is set, but Service "{service}" is of type {type} with `externalTrafficPolicy: {policy}`.',
      effect:
        "The API server refuses the Service: \"may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'\".",
      help: 'Remove `healthCheckNodePort`: a Service has a health check node port only with `type: LoadBalancer` and `externalTrafficPolicy: Local`.',
    },
  },
  check(graph, report) {
    for (const service of graph.all('Service')) {
      const { type, ports, externalTrafficPolicy: policy, healthCheckNodePort: port } = service.view;
      // A misspelt type is refused for itself; a placeholder may be any type.
      if (!types.includes(type) || (policy !== undefined && isPlaceholder(policy))) continue;
      const outsideAddresses = items(dig(service.value, ['spec', 'externalIPs']));
      const fromOutside =
        type === 'NodePort' || type === 'LoadBalancer' || (type === 'ClusterIP' && outsideAddresses.length > 0);
      // With a nodePort or fields for a load balancer as well it is the type that is wrong, and another rule says so.
      if (!fromOutside && type === 'ClusterIP' && ports.some((entry) => entry.nodePort !== undefined)) continue;
      if (misplacedBalancerFields(service).length > 0) continue;
      const { name } = service;
      if (policy !== undefined && !fromOutside)
        report(service.at('spec', 'externalTrafficPolicy'), 'policy', { data: { policy, type, service: name } });
      else if (port !== undefined && !(type === 'LoadBalancer' && policy === 'Local'))
        report(service.at('spec', 'healthCheckNodePort'), 'healthCheck', {
          data: { port, type, policy: policy ?? 'Cluster', service: name },
        });
    }
  },
});
