import type { Resource } from '../../src/rule.ts';
import { definePack } from '../_lib/pack.ts';

export default definePack<object>()({
  id: 'port-by-number',
  summary: 'A route names the port of a Service by its number.',
  severity: 'warning',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    number: {
      text: '{title} names port {port} of Service "{service}" by its number.',
      effect: 'When the number changes in the Service, requests get 503 or 404 until each route is changed too.',
      help: 'Name the port in the Service, and take that name here.',
    },
  },
  check(graph, report, optionsOf) {
    for (const reference of graph.references()) {
      const { from, port, kind, name } = reference;
      if (port?.number === undefined || kind !== 'Service') continue;
      if (!['Ingress', 'IngressRoute', 'IngressRouteTCP', 'IngressRouteUDP'].includes(from.kind)) continue;
      if (!optionsOf(from as Resource)) continue;
      report(port.at, 'number', { data: { title: from.title, port: port.number, service: name } });
    }
  },
});
