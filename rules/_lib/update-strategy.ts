/** How a workload replaces its Pods: `pkg/apis/apps/validation: ValidateDeploymentStrategy` and the like, after `pkg/apis/apps/v1/defaults.go`. */
import { field, isMapping, type Report, type Resource } from '../../src/rule.ts';
import { intOrPercentProblem, isZero } from './int-or-percent.ts';
import { apiPath } from './refused.ts';
import type { workloadMessages } from './workload-messages.ts';

type Tell = Report<typeof workloadMessages>;

/** Reports what the API server has against the strategy of a Deployment, StatefulSet or DaemonSet. */
export function checkStrategy(resource: Resource, report: Tell): void {
  const { kind } = resource;
  const name = kind === 'Deployment' ? 'strategy' : 'updateStrategy';
  if (kind !== 'Deployment' && kind !== 'StatefulSet' && kind !== 'DaemonSet') return;
  const strategy = field(field(resource.value, 'spec'), name);
  if (kind === 'Deployment') checkDeadline(resource, report);
  const rolling = field(strategy, 'rollingUpdate');
  if (!isMapping(rolling)) return;
  const owner = resource.title;
  const type = field(strategy, 'type') ?? 'RollingUpdate';
  const path = ['spec', name, 'rollingUpdate'];
  if (type === 'Recreate' && kind === 'Deployment')
    report(resource.keyAt(...path), 'recreate', {
      data: {
        owner,
        kind,
        type,
        path: apiPath(path),
        words: "Forbidden: may not be specified when strategy `type` is 'Recreate'",
      },
    });
  else if (type === 'OnDelete' && kind === 'StatefulSet')
    report(resource.keyAt(...path), 'recreate', {
      data: { owner, kind, type, path: apiPath(path), words: "only allowed for updateStrategy 'RollingUpdate'" },
    });
  if (type !== 'RollingUpdate') return;
  const surge = field(rolling, 'maxSurge');
  const unavailable = field(rolling, 'maxUnavailable');
  const amount = (key: string, value: unknown, words: string | undefined) => {
    if (words === undefined) return;
    const at = [...path, key];
    const shown = typeof value === 'string' ? `"${value}"` : String(value);
    report(resource.at(...at), 'amount', {
      data: { owner, kind, field: key, value: String(value), shown, path: apiPath(at), words },
    });
  };
  // A StatefulSet's maxUnavailable is dropped by API servers without the feature.
  if (kind !== 'StatefulSet') {
    amount('maxUnavailable', unavailable, intOrPercentProblem(unavailable, 100));
    amount('maxSurge', surge, intOrPercentProblem(surge, kind === 'DaemonSet' ? 100 : Number.POSITIVE_INFINITY));
  }
  const partition = field(rolling, 'partition');
  if (kind === 'StatefulSet' && typeof partition === 'number' && partition < 0)
    amount('partition', partition, 'must be greater than or equal to 0');
  const stuck = (words: string, key = 'maxUnavailable') => {
    const at = [...path, key];
    const place = field(rolling, key) === undefined ? resource.keyAt(...path) : resource.at(...at);
    report(place, 'stuck', { data: { owner, kind, path: apiPath(at), words } });
  };
  if (kind === 'Deployment' && isZero(unavailable) && isZero(surge))
    stuck(`Invalid value: ${unavailable}: may not be 0 when \`maxSurge\` is 0`);
  if (kind === 'DaemonSet' && isZero(unavailable) && (isZero(surge) || surge === undefined || surge === null))
    stuck('Required value: cannot be 0 when maxSurge is 0');
  const more = (value: unknown) =>
    (typeof value === 'number' && value > 0) || (typeof value === 'string' && /^0*[1-9]\d*%$/.test(value));
  if (kind === 'DaemonSet' && more(surge) && (unavailable === undefined || unavailable === null || more(unavailable)))
    amount('maxSurge', surge, 'may not be set when maxUnavailable is non-zero');
}

function checkDeadline(resource: Resource, report: Tell): void {
  const spec = field(resource.value, 'spec');
  const ready = field(spec, 'minReadySeconds');
  const given = field(spec, 'progressDeadlineSeconds');
  if (typeof ready !== 'number' && typeof given !== 'number') return;
  const least = typeof ready === 'number' ? ready : 0;
  const value = typeof given === 'number' ? given : 600;
  if (value > least || value < 0 || (given !== undefined && given !== null && typeof given !== 'number')) return;
  if (ready !== undefined && ready !== null && typeof ready !== 'number') return;
  const path = 'spec.progressDeadlineSeconds';
  const at = typeof given === 'number' ? 'progressDeadlineSeconds' : 'minReadySeconds';
  report(resource.at('spec', at), 'deadline', {
    data: { owner: resource.title, kind: resource.kind, value, other: least, path },
  });
}
