import { defineRule, dig } from '../../src/rule.ts';
import { misplacedBalancerFields } from '../_lib/service-fields.ts';

export default defineRule({
  id: 'node-port-not-allowed',
  summary: 'A Service asks for a node port that its type does not have.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    clusterIp: {
      text: '`nodePort: {port}` is set, but Service "{service}" is of type ClusterIP{implied}.',
      effect: 'The API server refuses the Service: "may not be used when `type` is \'ClusterIP\'".',
      help: 'Write `type: NodePort`, or remove `nodePort` if only the cluster itself is to reach the Service.',
    },
    externalName: {
      text: '`nodePort: {port}` has no effect: Service "{service}" is of type ExternalName.',
      effect: 'The API server accepts the Service, but no node listens on the port: such a Service is a name in DNS.',
      help: 'Remove `nodePort`, or make the Service one of type NodePort with a selector.',
    },
    headless: {
      text: 'Service "{service}" of type {type} has `clusterIP: None`.',
      effect: 'The API server refuses the Service: "may not be set to \'None\' for {type} services".',
      help: 'Remove `clusterIP: None`, or make a second, headless Service of type ClusterIP.',
    },
  },
  check(graph, report) {
    for (const service of graph.all('Service')) {
      const { type, ports, headless } = service.view;
      if (type === 'NodePort' || type === 'LoadBalancer') {
        if (headless) report(service.at('spec', 'clusterIP'), 'headless', { data: { service: service.name, type } });
        continue;
      }
      // Any other word is a type that does not exist, or a placeholder.
      if (type !== 'ClusterIP' && type !== 'ExternalName') continue;
      // With fields for a load balancer as well, the type that is missing is LoadBalancer, as its rule says.
      if (type === 'ClusterIP' && misplacedBalancerFields(service).length > 0) continue;
      const written = dig(service.value, ['spec', 'type']) !== undefined;
      for (const { nodePort: port, path } of ports) {
        if (port === undefined) continue;
        const at = service.at(...path, 'nodePort');
        const related = written
          ? [{ at: service.at('spec', 'type'), message: `the type of Service "${service.name}" is set here` }]
          : [];
        if (type === 'ExternalName')
          report(at, 'externalName', { data: { service: service.name, port }, related, severity: 'warning' });
        else {
          const implied = written ? '' : ', for it names no type';
          report(at, 'clusterIp', { data: { service: service.name, port, implied }, related });
        }
        // One wrong type is one defect, however many ports it has.
        break;
      }
    }
  },
});
