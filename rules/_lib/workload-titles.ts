/** How the makers of some Pods are named in a sentence. */
import type { PodTemplate } from '../../src/rule.ts';

/** At most so many workloads are named; the rest is counted. */
const most = 3;

/** `Deployment "web"`, `Deployment "web" and Job "seed"`, `Deployment "a", Deployment "b", Deployment "c" and 4 more`. */
export function workloadTitles(pods: readonly PodTemplate[]): string {
  const text = known.get(pods) ?? titlesOf(pods);
  known.set(pods, text);
  return text;
}

/** Of Services that select the same, by the same list. */
const known = new WeakMap<readonly PodTemplate[], string>();

function titlesOf(pods: readonly PodTemplate[]): string {
  const titles = [...new Set(pods.map((pod) => pod.owner.title))];
  const named = titles.length > most + 1 ? titles.slice(0, most) : titles;
  const rest = titles.length - named.length;
  const last = rest > 0 ? `${rest} more` : named.pop();
  return named.length === 0 ? (last ?? '') : `${named.join(', ')} and ${last}`;
}
