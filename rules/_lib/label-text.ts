/** Labels in a sentence, and where a template has them. */
import type { At, Labels, PodTemplate } from '../../src/rule.ts';

/** `app=web, tier=front`. */
export function labelText(labels: Iterable<readonly [string, string]>): string {
  const text = [...labels].map(([key, value]) => `${key}=${value}`).join(', ');
  return text === '' ? 'none' : text;
}

/** The `labels` key of a pod template. */
export function labelsPlace(pod: PodTemplate): At {
  return pod.owner.keyAt(...pod.path, 'metadata', 'labels');
}

/** The labels of a template that a reader wants to see beside a selector: all of them, if they are few. */
export function templateLabels({ labels }: PodTemplate, wanted: Labels): string {
  if (labels.size <= 4) return labelText(labels);
  const shown = [...labels].filter(([key, value]) => wanted.has(key) || [...wanted.values()].includes(value));
  return shown.length === 0 ? labelText([...labels].slice(0, 4)) : labelText(shown);
}
