import { defineRule } from '../../src/rule.ts';
import { allocatedClaims } from '../_lib/node-port-claims.ts';

/** Validation does not look at the range; the allocator does, which is why `--dry-run=server` lets such a Service pass. */
export default defineRule({
  id: 'node-port-out-of-range',
  summary: 'A Service asks for a node port outside the range of the cluster.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    range: {
      text: '`{field}: {port}` of Service "{service}" is outside the node port range {range}.',
      effect:
        'The API server refuses the Service: "provided port is not in the valid range. The range of valid ports is {range}".',
      help: 'Choose a free number from {range}, or set `nodePortRange` in ingress-lint.yaml to the `--service-node-port-range` of the API server.',
    },
    'health-check': {
      text: '`healthCheckNodePort: {port}` of Service "{service}" is outside the node port range {range}.',
      effect:
        'The API server refuses the Service: "failed to allocate requested HealthCheck NodePort {port}: provided port is not in the valid range. The range of valid ports is {range}".',
      help: 'Choose a free number from {range}, or leave the field out: one is allocated.',
    },
    impossible: {
      text: '`{field}: {port}` of Service "{service}" is no port number at all; ports go from 1 to 65535.',
      effect:
        'The API server refuses the Service: "provided port is not in the valid range. The range of valid ports is {range}".',
      help: 'Choose a free number from {range}.',
    },
  },
  check(graph, report) {
    const { from, to } = graph.settings.nodePortRange;
    for (const { number: port, field, service, port: entry, at } of allocatedClaims(graph)) {
      if (port >= from && port <= to) continue;
      const known =
        port === entry?.port ? 'is the Service port' : port === entry?.targetPort ? 'is the targetPort' : '';
      if (entry === undefined) {
        report(at, 'health-check', { data: { port, service: service.name, range: `${from}-${to}` } });
        continue;
      }
      report(at, port < 1 || port > 65535 ? 'impossible' : 'range', {
        data: { field, port, service: service.name, range: `${from}-${to}` },
        suggestion: known && `${port} ${known}; a node port is a number of its own.`,
      });
    }
  },
});
