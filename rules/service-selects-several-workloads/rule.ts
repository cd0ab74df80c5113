import { defineRule, dig, field, type PodTemplate, type PortResolution } from '../../src/rule.ts';
import { arePortsKnown, isPassing, servingPorts } from '../_lib/declared-ports.ts';
import { labelsPlace } from '../_lib/label-text.ts';
import { isMentioned } from '../_lib/number-mentions.ts';
import { workloadTitles } from '../_lib/workload-titles.ts';

/** What a Pod runs; two templates that run the same serve the same. */
function program(pod: PodTemplate): string {
  return JSON.stringify(
    pod.containers.map(({ path, image }) => {
      const container = dig(pod.owner.value, path);
      return [image?.replace(/[:@][^/]*$/, ''), field(container, 'command'), field(container, 'args')];
    }),
  );
}

/** The numeric port that some of the Pods declare: who does, and who surely does not serve it. */
function split({ port, endpoints }: PortResolution): {
  readonly serving: PodTemplate[];
  readonly others: PodTemplate[];
} {
  const serving = endpoints.flatMap(({ pod, declared }) => (declared && !isPassing(pod) ? [pod] : []));
  if (typeof port.targetPort !== 'number' || serving.length === 0) return { serving: [], others: [] };
  const programs = new Set(serving.map(program));
  const titles = new Set(serving.map(({ owner }) => owner.title));
  const others = endpoints.flatMap(({ pod, declared }) => {
    // Of two objects with one name only one is there at a time; a Pod with an owner is a copy from a cluster.
    const twin = titles.has(pod.owner.title) || dig(pod.owner.value, ['metadata', 'ownerReferences']) !== undefined;
    return declared || twin || !arePortsKnown(pod) || programs.has(program(pod)) ? [] : [pod];
  });
  return { serving, others };
}

export default defineRule({
  id: 'service-selects-several-workloads',
  summary: 'A Service selects Pods of several workloads, and some do not serve its port.',
  severity: 'warning',
  evidence: 'pair',
  recommended: false,
  since: '0.1.0',
  messages: {
    port: {
      text: 'Service "{service}" also selects the Pods of {others}, which {declare} port {target}.',
      effect: 'A number is used on every selected Pod: the part of the requests that reaches these Pods is refused.',
      help: 'Add a label to the selector that only the Pods of {serving} have.',
    },
    job: {
      text: 'Service "{service}" also selects the Pods of {others}.',
      effect: 'While a Pod of it runs, a part of the requests to port {target} reaches it and is refused.',
      help: 'Add a label to the selector that only the Pods of {serving} have.',
    },
  },
  check(graph, report) {
    for (const service of graph.all('Service')) {
      const { pods } = graph.selects(service);
      // A headless Service is asked for names, and a Rollout's Services are narrowed at run time.
      if (pods.length < 2 || service.view.headless || service.view.selectorUnreadable) continue;
      if (pods.some(({ owner }) => owner.kind === 'Rollout')) continue;
      const at = service.keyAt('spec', 'selector');
      for (const resolution of graph.ports(service)) {
        const { serving, others } = split(resolution);
        const target = resolution.port.targetPort ?? '';
        const silent = others.filter((pod) => typeof target !== 'number' || !isMentioned(graph, pod, target));
        const jobs = silent.filter(isPassing);
        const lasting = silent.filter((pod) => !isPassing(pod));
        const reported = lasting.length > 0 ? lasting : jobs;
        if (reported.length === 0) continue;
        const data = {
          service: service.name,
          target,
          serving: workloadTitles(serving),
          others: workloadTitles(reported),
        };
        const related = reported
          .slice(0, 3)
          .map((pod) => ({ at: labelsPlace(pod), message: `${pod.owner.title} has these labels too` }));
        const declares = reported.some((pod) => servingPorts(pod).length > 0);
        if (lasting.length > 0)
          report(at, 'port', {
            data: { ...data, declare: declares ? 'declare other ports but not' : 'do not declare' },
            related,
          });
        else report(at, 'job', { data, related });
        // One selector, one defect: the other ports have the same cause.
        break;
      }
    }
  },
});
