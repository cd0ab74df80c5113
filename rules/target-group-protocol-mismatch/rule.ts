import { defineRule, transports } from '../../src/rule.ts';
import { isBound, targetsNodes } from '../_lib/target-group.ts';

export default defineRule({
  id: 'target-group-protocol-mismatch',
  summary: 'A target group speaks another protocol than the Service port that it feeds.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    mismatch: {
      text: 'Target group "{group}" of protocol {protocol} feeds port {port} of Service "{service}", which is for {has} only.',
      effect: 'Nothing listens for {missing} on port {number}: that traffic is dropped.',
      help: 'Use a target group of a protocol that sends {has}, or add a Service port for {missing} on the same number.',
    },
  },
  check(graph, report) {
    for (const { group, service, port } of graph.targetGroups()) {
      const wanted = transports[group.protocol];
      if (!wanted || !service || !port || isBound(graph, service, group)) continue;
      const same = targetsNodes(group)
        ? service.view.ports.filter((candidate) => candidate.nodePort === group.port)
        : graph.ports(service).flatMap((r) => (r.endpoints.some((e) => e.port === group.port) ? [r.port] : []));
      const has = [...new Set(same.map(({ protocol }) => protocol))];
      // A protocol that is misspelt or filled in later is not known to be another one.
      if (port.port === undefined || has.some((protocol) => !['TCP', 'UDP', 'SCTP'].includes(protocol))) continue;
      const missing = wanted.filter((protocol) => !has.includes(protocol));
      if (missing.length === 0) continue;
      report(group.at('protocol'), 'mismatch', {
        data: {
          group: group.name,
          protocol: group.protocol,
          port: `${port.port}`,
          service: service.name,
          has: has.join(' and '),
          missing: missing.join(' and '),
          number: group.port,
        },
        related: same.map((candidate) => ({
          at: service.at(...candidate.path, 'protocol'),
          message: `port ${candidate.port} of Service "${service.name}" is for ${candidate.protocol}`,
        })),
      });
    }
  },
});
