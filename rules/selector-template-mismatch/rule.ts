import {
  defineRule,
  dig,
  field,
  isMapping,
  items,
  nearest,
  type PodTemplate,
  type Resource,
  type Workload,
} from '../../src/rule.ts';
import { labelsPlace } from '../_lib/label-text.ts';
import { isChecked, templateMismatch } from '../_lib/template-mismatch.ts';

const kinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController', 'Rollout'] as const;

/** A selector without any entry; one whose entries are of a wrong type is not empty. */
function isEmpty(selector: unknown): boolean {
  if (!isMapping(selector)) return false;
  const labels = field(selector, 'matchLabels');
  const expressions = field(selector, 'matchExpressions');
  const none = (value: unknown): boolean =>
    value === undefined || value === null || (isMapping(value) && Object.keys(value).length === 0);
  return none(labels) && (none(expressions) || (Array.isArray(expressions) && items(expressions).length === 0));
}

/** Who refuses the workload. */
function refusal({ kind, group }: Resource): string {
  return group === 'argoproj.io'
    ? 'Argo Rollouts marks the Rollout as invalid and makes no Pods'
    : `The API server refuses the ${kind}`;
}

/** What the API server calls the workload there: a ReplicaSet is a deployment to it. */
function wordFor({ kind }: Resource): string {
  return kind === 'StatefulSet' || kind === 'DaemonSet' ? kind.toLowerCase() : 'deployment';
}

/** The API server's words for labels that the selector does not match. */
function mismatchWords({ labels }: PodTemplate): string {
  const given = labels.size === 0 ? 'null' : JSON.stringify(Object.fromEntries(labels));
  return `spec.template.metadata.labels: Invalid value: ${given}: \`selector\` does not match template \`labels\``;
}

export default defineRule({
  id: 'selector-template-mismatch',
  summary: 'The selector of a workload does not match the labels of its own Pods.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    label: {
      text: 'The selector of {workload} asks for {wanted}, but its Pod template has {found}.',
      effect: '{refusal}: "{words}".',
      help: 'Make the selector and the labels of the template the same; the selector of an existing workload cannot be changed.',
    },
    several: {
      text: 'The selector of {workload} asks for labels that its Pod template has not: {wanted}.',
      effect: '{refusal}: "{words}".',
      help: 'Make the selector and the labels of the template the same; the selector of an existing workload cannot be changed.',
    },
    missing: {
      text: '{workload} has no selector.',
      effect: '{refusal}: "{words}".',
      help: 'Add a `selector` with `matchLabels` that the Pod template has.',
    },
    empty: {
      text: 'The selector of {workload} is empty.',
      effect: '{refusal}: "empty selector is invalid for {type}".',
      help: 'Add `matchLabels` that the Pod template has.',
    },
  },
  check(graph, report) {
    for (const kind of kinds)
      for (const resource of graph.all(kind)) {
        const { template } = resource.view as Workload;
        if (!template || !isChecked(resource)) continue;
        const workload = resource.title;
        const given = dig(resource.value, ['spec', 'selector']);
        const whole = template.labels.size > 0 && template.containers.length > 0;
        // Old API versions took the template's labels for a missing selector; a piece of a patch has neither.
        if ((given === undefined || given === null) && resource.apiVersion === 'apps/v1') {
          const at = given === null ? resource.keyAt('spec', 'selector') : resource.keyAt('spec');
          if (whole)
            report(at, 'missing', {
              data: {
                workload,
                refusal: refusal(resource),
                words: kind === 'DaemonSet' ? mismatchWords(template) : 'spec.selector: Required value',
              },
            });
          continue;
        }
        if (isEmpty(given) && resource.apiVersion === 'apps/v1' && whole) {
          report(resource.keyAt('spec', 'selector'), 'empty', {
            data: { workload, refusal: refusal(resource), type: wordFor(resource) },
          });
          continue;
        }
        const failing = templateMismatch(resource);
        const [one, two] = failing;
        if (!one) continue;
        const related = [{ at: labelsPlace(template), message: 'the labels of the Pod template' }];
        const data = { workload, refusal: refusal(resource), words: mismatchWords(template) };
        if (two) {
          const wanted = failing.map((mismatch) => mismatch.wanted).join(', ');
          report(resource.keyAt('spec', 'selector'), 'several', { data: { ...data, wanted }, related });
          continue;
        }
        const found = one.found === undefined ? `no label "${one.key}"` : `${one.key}=${one.found}`;
        const key = one.found === undefined ? nearest(one.key, template.labels.keys()) : undefined;
        // Where a merge key (`<<`) brings the label, this is its source: it wins over what stands in the template.
        const source = {
          at: resource.at(...template.path, 'metadata', 'labels', one.key),
          message: `${found} is here`,
        };
        report(one.at, 'label', {
          data: { ...data, wanted: one.wanted, found },
          related: one.found === undefined ? related : [source],
          suggestion: key && `The template has the label "${key}".`,
        });
      }
  },
});
