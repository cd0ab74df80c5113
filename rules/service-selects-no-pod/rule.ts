import { defineRule, isPlaceholder } from '../../src/rule.ts';
import { haveTheirOwnService } from '../_lib/apart.ts';
import { selectsAtRunTime } from '../_lib/filled-at-run-time.ts';
import { labelsPlace, labelText, templateLabels } from '../_lib/label-text.ts';
import { hasNoNamespace, isAlike, isClose, meantKey, placeToMend } from '../_lib/near-pods.ts';
import { noEndpoints } from '../_lib/no-endpoints.ts';
import { templateMismatch } from '../_lib/template-mismatch.ts';

export default defineRule({
  id: 'service-selects-no-pod',
  summary: 'The selector of a Service matches the Pods of no workload.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    value: {
      text: 'Service "{service}" selects no Pod: the Pods of {workload} have {key}={found}, not {key}={wanted}.',
      effect: '{effect}',
      help: 'Make the label in the selector and in the Pod template the same.',
    },
    key: {
      text: 'Service "{service}" selects no Pod: the Pods of {workload} have no label "{key}".',
      effect: '{effect}',
      help: 'Take the label out of the selector, or add it to the Pod template; every entry of a selector must match.',
    },
    object: {
      text: 'Service "{service}" selects no Pod: {workload} has the labels {labels} itself, but its Pod template has not.',
      effect: '{effect}',
      help: 'Put the labels into the metadata of the Pod template: a Service selects Pods, not the workload that makes them.',
    },
    namespace: {
      text: 'Service "{service}" selects no Pod: {workload} with the labels {labels} is in namespace "{other}", not in "{namespace}".',
      effect: '{effect}',
      help: 'Put both into one namespace: a Service selects Pods of its own namespace only.',
    },
    none: {
      text: 'Service "{service}" selects no Pod: no workload in namespace "{namespace}" has the labels {labels}.',
      effect: '{effect}',
      help: 'Use labels that the Pod template of the workload has, or declare the Pods under `externals` if they are made elsewhere.',
    },
  },
  check(graph, report) {
    for (const service of graph.all('Service')) {
      const { selector } = service.view;
      if (!selector || graph.selects(service).state !== 'none') continue;
      const atRunTime = selectsAtRunTime(graph, service);
      if (atRunTime === 'likely') continue;
      // The label is one that members of a cluster give themselves, but nothing in the input has the right to.
      const elected = atRunTime === 'hardly';
      const near = graph.nearestPods(service);
      // The template does not even have what its own workload asks for: that is the defect, and it is told there.
      const own = near && !near.otherNamespace ? templateMismatch(near.pod.owner) : [];
      if (near?.failing.some(({ key }) => own.some((mismatch) => mismatch.key === key))) continue;
      if (service.namespace === 'kube-system' && !isClose(near)) continue;

      // A patch that is not applied here may well give a workload these labels.
      const patched = graph.pods.some(({ namespace, owner }) => namespace === service.namespace && owner.changeable);
      const at = placeToMend(service, near);
      const labels = labelText(selector);
      const data = { service: service.name, effect: noEndpoints(graph, service) };
      if (!near) {
        // Nothing even comes near: the Pods may well be made elsewhere.
        if (!patched) report(at, 'none', { data: { ...data, namespace: service.namespace, labels }, open: true });
        continue;
      }
      const { pod, failing } = near;
      const workload = pod.owner.title;
      const shown = templateLabels(pod, selector);
      const related = [{ at: labelsPlace(pod), message: `the Pods of ${workload} have the labels ${shown}` }];
      const [one, two] = failing;
      const isOwn = pod.owner.name === service.name;
      if (near.otherNamespace) {
        if (isPlaceholder(pod.namespace)) continue;
        // The namespace may be given on the command line, or its own workloads kept elsewhere.
        const open =
          hasNoNamespace(graph, service) ||
          hasNoNamespace(graph, pod.owner) ||
          !graph.pods.some((other) => other.namespace === service.namespace);
        report(at, 'namespace', {
          data: { ...data, workload, labels, other: pod.namespace, namespace: service.namespace },
          related,
          open,
        });
      } else if (near.onObject) {
        report(at, 'object', { data: { ...data, workload, labels }, related });
      } else if (one && !two && one.found === undefined) {
        const meant = meantKey(near, one.key, one.wanted);
        const suggestion = meant && `Did you mean "${meant}"?`;
        report(at, 'key', { data: { ...data, workload, key: one.key }, related, suggestion, open: elected });
      } else if (one && !two && one.found !== undefined && (isOwn || isAlike(one.wanted, one.found))) {
        const { key, found, wanted } = one;
        const suggestion = isAlike(wanted, found) ? `Did you mean "${found}"?` : undefined;
        const open = !isOwn && haveTheirOwnService(graph, service, pod);
        report(at, 'value', { data: { ...data, workload, key, found, wanted }, related, suggestion, open });
      } else if (!patched) {
        report(at, 'none', { data: { ...data, namespace: service.namespace, labels }, related, open: elected });
      }
    }
  },
});
