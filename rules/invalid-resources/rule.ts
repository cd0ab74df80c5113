import { type Container, defineRule, field, isMapping, type PodTemplate, type Report } from '../../src/rule.ts';
import { isJudged, isWritten } from '../_lib/judged-pods.ts';
import { quantity } from '../_lib/quantity.ts';
import { refusedKind, refusedPath } from '../_lib/refused.ts';

const messages = {
  more: {
    text: 'Container "{container}" requests {amount} of {resource}, more than its limit of {limit}.',
    effect:
      'The API server refuses the {refused}: "{path}: Invalid value: "{amount}": must be less than or equal to {resource} limit of {limit}".',
    help: 'Raise the limit, or request less.',
  },
  equal: {
    text: 'Container "{container}" requests {amount} of {resource}, but has a limit of {limit}.',
    effect:
      'The API server refuses the {refused}: "{path}: Invalid value: "{amount}": must be equal to {resource} limit of {limit}".',
    help: 'Write the same for both, or the limit alone: this resource cannot be shared.',
  },
  unlimited: {
    text: 'Container "{container}" requests {resource} without a limit.',
    effect:
      'The API server refuses the {refused}: "{path}: Required value: Limit must be set for non overcommitable resources".',
    help: 'Write the amount under `limits`: this resource cannot be shared.',
  },
  whole: {
    text: 'Container "{container}" asks for {amount} of {resource}, which is not a whole number.',
    effect:
      'The API server refuses the {refused}: "{path}[{resource}]: Invalid value: "{amount}": must be an integer".',
    help: 'Write a whole number: this resource cannot be shared.',
  },
  negative: {
    text: '`{resource}: {amount}` of container "{container}" is negative.',
    effect:
      'The API server refuses the {refused}: "{path}[{resource}]: Invalid value: "{amount}": must be greater than or equal to 0".',
    help: 'Write 0 or more.',
  },
  name: {
    text: '"{resource}" is no resource that a container can ask for.',
    effect:
      'The API server refuses the {refused}: "{path}[{resource}]: Invalid value: "{resource}": must be a standard resource for containers".',
    help: 'Write cpu, memory, ephemeral-storage, hugepages-SIZE, or a name with a domain such as nvidia.com/gpu.',
  },
} as const;

const standard = /^(cpu|memory|ephemeral-storage|hugepages-.+)$/;

function check(
  pod: PodTemplate,
  container: Container,
  part: 'requests' | 'limits',
  report: Report<typeof messages>,
): void {
  const resources = field(container.value, 'resources');
  const amounts = field(resources, part);
  if (!isMapping(amounts)) return;
  const limits = field(resources, 'limits');
  for (const resource in amounts) {
    const value = amounts[resource];
    const amount = quantity(value);
    const standing = resource === 'cpu' || resource === 'memory' || standard.test(resource);
    const limit = part === 'requests' ? field(limits, resource) : undefined;
    const most = quantity(limit);
    if (
      amount === undefined ||
      (standing &&
        amount >= 0 &&
        (most === undefined || amount === most || (amount < most && !resource.startsWith('hugepages-'))))
    )
      continue;
    const isName = /^[a-z][a-z-]*$/.test(resource);
    const shared = standing && !resource.startsWith('hugepages-');
    const path = [...container.path, 'resources', part];
    const data = {
      container: container.name,
      resource,
      amount: String(value),
      limit: String(limit),
      refused: refusedKind(pod),
      path: refusedPath(pod, path),
    };
    const at = pod.owner.at(...path, resource);
    if (amount < 0) report(at, 'negative', { data });
    else if (!standing && isName) report(pod.owner.keyAt(...path, resource), 'name', { data });
    else if (!standing && !Number.isInteger(amount)) report(at, 'whole', { data });
    else if (part === 'limits') continue;
    else if (!shared && limit === undefined) report(at, 'unlimited', { data });
    else if (most === undefined || amount === most) continue;
    else if (!shared) report(at, 'equal', { data });
    else if (amount > most) report(at, 'more', { data });
  }
}

export default defineRule({
  id: 'invalid-resources',
  summary: 'A container requests more than its limit, or an amount that is refused.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages,
  check(graph, report) {
    for (const pod of graph.pods)
      for (const container of pod.containers) {
        if (field(container.value, 'resources') === undefined || !isWritten(container) || !isJudged(pod)) continue;
        check(pod, container, 'limits', report);
        check(pod, container, 'requests', report);
      }
  },
});
