import { defineRule, type Endpoint, type PodTemplate } from '../../src/rule.ts';
import { declarations, namedTargets } from '../_lib/named-targets.ts';
import { isDnsOnly } from '../_lib/no-endpoints.ts';
import { workloadTitles } from '../_lib/workload-titles.ts';

const known = new WeakMap<readonly Endpoint[], readonly PodTemplate[]>();

/** One list of Pods for one list of endpoints, which Services that select the same share. */
function podsOf(endpoints: readonly Endpoint[]): readonly PodTemplate[] {
  const pods = known.get(endpoints) ?? endpoints.map(({ pod }) => pod);
  known.set(endpoints, pods);
  return pods;
}

export default defineRule({
  id: 'target-port-not-on-every-pod',
  summary: 'A named targetPort is a port of only some of the selected Pods.',
  severity: 'warning',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    some: {
      text: 'The Pods of {workloads}, which Service "{service}" selects too, have no port named "{target}".',
      effect: 'They stay out of the endpoints of this port in silence: only the Pods of {others} get requests.',
      help: 'Name the port in every Pod template, or make the selector so narrow that it leaves these Pods out.',
    },
  },
  check(graph, report) {
    for (const { resolution, target, lacking } of namedTargets(graph)) {
      const { service, port, endpoints } = resolution;
      if (endpoints.length === 0 || isDnsOnly(graph, service)) continue;
      // Pods that serve another port of the Service are selected for that one.
      const elsewhere = graph.ports(service).filter((other) => other !== resolution);
      const serving = new Set(
        elsewhere.flatMap((other) => other.endpoints.flatMap(({ pod, declared }) => (declared ? [pod] : []))),
      );
      const idle = serving.size === 0 ? lacking : lacking.filter((pod) => !serving.has(pod));
      if (idle.length === 0) continue;
      report(service.at(...port.path, 'targetPort'), 'some', {
        data: {
          service: service.name,
          target,
          workloads: workloadTitles(idle),
          others: workloadTitles(podsOf(endpoints)),
        },
        related: declarations(idle),
      });
    }
  },
});
