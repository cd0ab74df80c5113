import { defineRule, type Resource, type Service } from '../../src/rule.ts';
import { explainCandidate } from '../_lib/candidate.ts';
import { labelsPlace, templateLabels } from '../_lib/label-text.ts';

export default defineRule({
  id: 'stateful-set-service-not-found',
  summary: 'The governing Service of a StatefulSet is missing or selects other Pods.',
  severity: 'warning',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    missing: {
      text: 'Service "{service}", which {workload} names as its `serviceName`, is not defined in namespace "{namespace}".',
      effect: 'The Pods run, but their own names ({pod}) do not resolve.',
      help: 'Add a headless Service (`clusterIP: None`) of that name which selects the Pods, or name the one that does.',
    },
    others: {
      text: 'Service "{service}", which {workload} names as its `serviceName`, does not select its Pods.',
      effect: 'The Pods run, but their own names ({pod}) do not resolve.',
      help: 'Name the Service that selects the Pods of this StatefulSet.',
    },
  },
  check(graph, report) {
    for (const reference of graph.references({ role: 'governing-service', to: 'Service' })) {
      const { from, name: service, namespace, target, state, open, at } = reference;
      const data = { service, workload: from.title, pod: `${from.name}-0.${service}.${namespace}.svc` };
      if (state === 'absent') {
        const { candidate, ...told } = explainCandidate(graph, reference);
        // That a workload has the name of its Service is the rule, and no clue.
        const clue = candidate?.why !== 'kind';
        if (!clue && graph.settings.completeness === 'open') continue;
        const company = [...graph.all('Service'), ...graph.pods.map(({ owner }) => owner)];
        const alone = !company.some((other) => other !== from && other.namespace === namespace);
        report(at, 'missing', {
          ...(clue ? told : {}),
          data: { ...data, namespace },
          open,
          ...(alone && { severity: 'note' as const }),
        });
        continue;
      }
      if (state !== 'present' || !target) continue;
      const governing = target as Resource<Service>;
      const selection = graph.selects(governing);
      const own = graph.pods.find((pod) => pod.owner === from);
      const { selector } = governing.view;
      // What selects nothing at all is told by another rule.
      if (selection.state !== 'pods' || !own || !selector || selection.pods.includes(own)) continue;
      if (governing.view.selectorUnreadable || own.labelsUnreadable) continue;
      if (selection.maybeMore) continue;
      report(at, 'others', {
        data,
        severity: 'note',
        related: [
          { at: governing.keyAt('spec', 'selector'), message: `the selector of ${governing.title}` },
          {
            at: labelsPlace(own),
            message: `the Pods of ${from.title} have the labels ${templateLabels(own, selector)}`,
          },
        ],
      });
    }
  },
});
