import { defineRule, dig } from '../../src/rule.ts';
import { servingPorts } from '../_lib/declared-ports.ts';
import { namedTargets } from '../_lib/named-targets.ts';
import { isDnsOnly } from '../_lib/no-endpoints.ts';

export default defineRule({
  id: 'target-port-protocol-mismatch',
  summary: 'A named targetPort exists on the Pods with another protocol only.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    protocol: {
      text: 'Port {port} of Service "{service}" is {wanted}, but port "{target}" of {workload} is {found}.',
      effect:
        'A named targetPort is looked up by name and protocol: the port gets no endpoint, connections to it fail and Traefik makes no router.',
      help: 'Give both the same `protocol`; it is TCP where none is written.',
    },
  },
  check(graph, report) {
    for (const { resolution, target, nowhere, open } of namedTargets(graph)) {
      const { service, port, near } = resolution;
      const other = near.find(({ why }) => why === 'protocol');
      if (!nowhere || !other) continue;
      const { pod, port: declared } = other;
      const given = dig(service.value, [...port.path, 'protocol']) !== undefined;
      const right = servingPorts(pod).find(
        (candidate) =>
          candidate.name !== undefined &&
          candidate.containerPort === declared.containerPort &&
          candidate.protocol === port.protocol,
      );
      report(service.at(...port.path, given ? 'protocol' : 'targetPort'), 'protocol', {
        data: {
          service: service.name,
          port: port.port ?? 'without number',
          wanted: port.protocol,
          target,
          workload: pod.owner.title,
          found: declared.protocol,
        },
        related: [
          { at: pod.owner.at(...declared.path, 'name'), message: `"${target}" is declared as ${declared.protocol}` },
        ],
        suggestion: right && `The ${port.protocol} port with this number is named "${right.name}".`,
        open,
        ...(isDnsOnly(graph, service) && { severity: 'warning' as const }),
      });
    }
  },
});
