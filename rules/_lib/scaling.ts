/** HorizontalPodAutoscaler and PodDisruptionBudget: `pkg/apis/{autoscaling,policy}/validation`. */
import { dig, field, isPlaceholder, items, type Report, type Resource, text } from '../../src/rule.ts';
import { intOrPercentProblem } from './int-or-percent.ts';
import { checkMetrics } from './metrics.ts';
import type { workloadMessages } from './workload-messages.ts';

type Tell = Report<typeof workloadMessages>;

/** Reports what the API server has against the limits of an autoscaler or a disruption budget; nothing for other kinds. */
export function checkScaling(resource: Resource, report: Tell): void {
  const { kind, group } = resource;
  if (kind === 'HorizontalPodAutoscaler' && group === 'autoscaling') checkAutoscaler(resource, report);
  else if (kind === 'PodDisruptionBudget' && group === 'policy') checkBudget(resource, report);
}

function checkAutoscaler(resource: Resource, report: Tell): void {
  const spec = field(resource.value, 'spec');
  const min = field(spec, 'minReplicas');
  const max = field(spec, 'maxReplicas');
  const tell = (name: string, value: number, words: string) =>
    report(resource.at('spec', name), 'bounds', {
      data: { owner: resource.title, kind: resource.kind, field: name, value, path: `spec.${name}`, words },
    });
  checkTarget(resource, report);
  checkMetrics(resource, report);
  // Zero is behind a feature gate (HPAScaleToZero), and asks for a metric from elsewhere.
  const types = items(field(spec, 'metrics')).map((metric) => field(metric, 'type'));
  if (
    typeof min === 'number' &&
    (min < 0 || (min === 0 && !types.some((type) => type === 'Object' || type === 'External')))
  )
    tell('minReplicas', min, `Invalid value: ${min}: must be greater than or equal to 1`);
  if (typeof max !== 'number') return;
  if (max === 0) tell('maxReplicas', max, 'Required value: must be set and greater than 0');
  else if (max < 0) tell('maxReplicas', max, `Invalid value: ${max}: must be greater than or equal to 1`);
  else if (typeof min === 'number' && max < min)
    tell('maxReplicas', max, `Invalid value: ${max}: must be greater than or equal to \`minReplicas\``);
}

/** Only ReplicationControllers can be scaled in the core group. */
function checkTarget(resource: Resource, report: Tell): void {
  const target = dig(resource.value, ['spec', 'scaleTargetRef']);
  const kind = text(field(target, 'kind'));
  if (kind === undefined || kind === 'ReplicationController' || isPlaceholder(kind)) return;
  const apiVersion = field(target, 'apiVersion') ?? '';
  if (typeof apiVersion !== 'string' || apiVersion.includes('/') || isPlaceholder(apiVersion)) return;
  const at = apiVersion === '' ? resource.keyAt('spec', 'scaleTargetRef') : resource.at(...targetPath);
  const group = /^(Deployment|StatefulSet|ReplicaSet)$/.test(kind) ? 'Write `apiVersion: apps/v1`.' : undefined;
  report(at, 'target-group', { data: { owner: resource.title, kind, value: apiVersion }, suggestion: group });
}

const targetPath = ['spec', 'scaleTargetRef', 'apiVersion'];
function checkBudget(resource: Resource, report: Tell): void {
  const spec = field(resource.value, 'spec');
  const { kind, title: owner } = resource;
  const min = field(spec, 'minAvailable') ?? undefined;
  const max = field(spec, 'maxUnavailable') ?? undefined;
  if (min !== undefined && max !== undefined && min !== null && max !== null)
    report(resource.keyAt('spec', 'maxUnavailable'), 'both', { data: { owner, kind } });
  for (const [name, value] of [
    ['minAvailable', min],
    ['maxUnavailable', max],
  ] as const) {
    const words = intOrPercentProblem(value, 100);
    if (words === undefined) continue;
    const shown = typeof value === 'string' ? `"${value}"` : String(value);
    report(resource.at('spec', name), 'amount', {
      data: { owner, kind, field: name, value: String(value), shown, path: `spec.${name}`, words },
    });
  }
}
