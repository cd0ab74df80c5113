import type { Resource } from '../../src/rule.ts';
import { definePack, inside, type Range, rangesText } from '../_lib/pack.ts';

export default definePack<{ readonly ports: readonly Range[] }>()({
  id: 'node-port-outside-band',
  summary: 'A Service takes a node port outside of the band of its namespace.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    outside: {
      text: 'Service "{service}" takes node port {port}, which is not of its band {band}.',
      effect:
        'The number is open on every node, and is missing to those whose it is: their Service is refused with "provided port is already allocated".',
      help: 'Take a number of {band}.',
    },
  },
  check(graph, report, optionsOf) {
    for (const { number, service, at } of graph.nodePorts()) {
      const options = optionsOf(service as Resource);
      if (!options || inside(options.ports, number)) continue;
      report(at, 'outside', { data: { service: service.name, port: number, band: rangesText(options.ports) } });
    }
  },
});
