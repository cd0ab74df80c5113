/** Numbers of a probe: `pkg/apis/core/validation: validateProbe, validateLivenessProbe`. */
import { type Container, field, type Path, type PodTemplate, type Report } from '../../src/rule.ts';
import type { probeMessages } from './probe-messages.ts';
import { refusedKind, refusedPath } from './refused.ts';

/** A probe or hook, with what its findings have in common. */
export interface Asked {
  readonly pod: PodTemplate;
  readonly container: Container;
  readonly probe: string;
  readonly path: Path;
}

/** The fields that count something. */
export const counts = [
  'initialDelaySeconds',
  'timeoutSeconds',
  'periodSeconds',
  'successThreshold',
  'failureThreshold',
];

/** Reports the numbers of a probe that the API server refuses. */
export function checkCounts(
  value: unknown,
  { pod, container, probe, path }: Asked,
  report: Report<typeof probeMessages>,
): void {
  for (const name of counts) {
    const count = field(value, name);
    const once = name === 'successThreshold' && probe !== 'readinessProbe';
    if (typeof count !== 'number' || !Number.isInteger(count) || (count >= 0 && !(once && count > 1))) continue;
    const at = [...path, name];
    const data = { probe, container: container.name, refused: refusedKind(pod), path: refusedPath(pod, at) };
    const place = pod.owner.at(...at);
    if (once) report(place, 'threshold', { data: { ...data, value: count } });
    else
      report(place, 'negative', { data: { ...data, field: name, value: count, words: 'greater than or equal to 0' } });
  }
  const grace = field(value, 'terminationGracePeriodSeconds');
  if (typeof grace !== 'number' || (grace > 0 && probe !== 'readinessProbe')) return;
  const name = 'terminationGracePeriodSeconds';
  const at = [...path, name];
  const data = { container: container.name, refused: refusedKind(pod), path: refusedPath(pod, at), value: grace };
  if (probe === 'readinessProbe') report(pod.owner.keyAt(...at), 'grace', { data });
  else report(pod.owner.at(...at), 'negative', { data: { ...data, probe, field: name, words: 'greater than 0' } });
}
