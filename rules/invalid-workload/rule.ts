import {
  defineRule,
  dig,
  field,
  isMapping,
  isPlaceholder,
  type Path,
  type Report,
  type Resource,
  text,
} from '../../src/rule.ts';
import { scheduleProblem } from '../_lib/cron.ts';
import { labelProblem, tidyName } from '../_lib/dns-name.ts';
import { apiPath } from '../_lib/refused.ts';
import { checkScaling } from '../_lib/scaling.ts';
import { nearestTimeZone, timeZoneProblem } from '../_lib/time-zones.ts';
import { checkStrategy } from '../_lib/update-strategy.ts';
import { workloadMessages } from '../_lib/workload-messages.ts';

const counts = ['replicas', 'minReadySeconds', 'revisionHistoryLimit', 'progressDeadlineSeconds'];
/** The history of a StatefulSet is not checked. */
const setCounts = ['replicas', 'minReadySeconds'];
const jobCounts = ['parallelism', 'completions', 'activeDeadlineSeconds', 'backoffLimit', 'ttlSecondsAfterFinished'];
const cronCounts = ['startingDeadlineSeconds', 'successfulJobsHistoryLimit', 'failedJobsHistoryLimit'];

type Tell = Report<typeof workloadMessages>;

const ordinals = ['start'];
const specPath: Path = ['spec'];
const ordinalsPath: Path = ['spec', 'ordinals'];
const jobPath: Path = ['spec', 'jobTemplate', 'spec'];
const endPath: Path = ['spec', 'template', 'spec', 'activeDeadlineSeconds'];

function checkCounts(resource: Resource, path: Path, names: readonly string[], report: Tell): void {
  const spec = dig(resource.value, path);
  for (const name of names) {
    const value = field(spec, name);
    if (typeof value !== 'number' || !(value < 0)) continue;
    const at = [...path, name];
    report(resource.at(...at), 'negative', {
      data: { owner: resource.title, kind: resource.kind, field: name, value, path: apiPath(at) },
    });
  }
}

function checkTemplate(resource: Resource, report: Tell): void {
  const path = endPath;
  if ((dig(resource.value, path) ?? null) === null) return;
  const { kind, title: owner } = resource;
  // A Deployment is checked as a ReplicaSet.
  const as = kind === 'Deployment' ? 'ReplicaSet' : kind;
  report(resource.keyAt(...path), 'active-deadline', { data: { owner, kind, path: apiPath(path), as } });
}

function checkServiceName(resource: Resource, report: Tell): void {
  const value = text(dig(resource.value, ['spec', 'serviceName']));
  if (value === undefined || isPlaceholder(value)) return;
  const words = labelProblem(value);
  if (words === undefined) return;
  const first = tidyName(value.split('.')[0] ?? '', 'hyphen');
  report(resource.at('spec', 'serviceName'), 'service-name', {
    data: { value, owner: resource.title, kind: resource.kind, path: 'spec.serviceName', words },
    suggestion: first !== '' && labelProblem(first) === undefined ? `Did you mean "${first}"?` : undefined,
  });
}

function checkSchedule(resource: Resource, report: Tell): void {
  const value = text(dig(resource.value, ['spec', 'schedule']));
  if (value === undefined || isPlaceholder(value)) return;
  const words = scheduleProblem(value);
  if (words === undefined) return;
  const { title: owner, kind } = resource;
  const sunday = /^end of range \(7\) above maximum \(6\)/.test(words) ? 'Sunday is 0 here, not 7.' : undefined;
  report(resource.at('spec', 'schedule'), 'schedule', {
    data: { value, owner, kind, path: 'spec.schedule', words },
    suggestion: sunday,
  });
}

function checkZone(resource: Resource, report: Tell): void {
  const value = dig(resource.value, ['spec', 'timeZone']);
  if (typeof value !== 'string' || isPlaceholder(value)) return;
  const words = timeZoneProblem(value);
  if (words === undefined) return;
  const { title: owner, kind } = resource;
  const meant = nearestTimeZone(value);
  report(resource.at('spec', 'timeZone'), 'time-zone', {
    data: { value, shown: value === '' ? '""' : value, owner, kind, words },
    suggestion: meant && `Did you mean "${meant}"?`,
  });
}

function checkJob(resource: Resource, path: Path, report: Tell): void {
  const spec = dig(resource.value, path);
  const { title: owner, kind } = resource;
  checkCounts(resource, path, jobCounts, report);
  const mode = field(spec, 'completionMode');
  const at = (name: string): Path => [...path, name];
  // Without both, the default of both is 1.
  const parallel = (field(spec, 'parallelism') ?? null) !== null;
  if (mode === 'Indexed' && parallel && (field(spec, 'completions') ?? null) === null)
    report(resource.at(...at('completionMode')), 'indexed', {
      data: { owner, kind, path: apiPath(at('completions')) },
    });
  for (const name of ['backoffLimitPerIndex', 'maxFailedIndexes', 'successPolicy'])
    if ((field(spec, name) ?? null) !== null && ((mode ?? null) === null || mode === 'NonIndexed'))
      report(resource.keyAt(...at(name)), 'not-indexed', {
        data: { owner, kind, field: name, path: apiPath(at(name)) },
      });
  if (field(spec, 'selector') === undefined || field(spec, 'manualSelector') === true) return;
  if (isMapping(field(spec, 'selector')))
    report(resource.keyAt(...at('selector')), 'job-selector', { data: { owner, kind, path: apiPath(at('selector')) } });
}

export default defineRule({
  id: 'invalid-workload',
  summary: 'A number, strategy or name in the spec of a workload is refused.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: workloadMessages,
  check(graph, report) {
    for (const kind of ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'ReplicationController'] as const)
      for (const resource of graph.all(kind)) {
        checkCounts(resource, specPath, kind === 'StatefulSet' ? setCounts : counts, report);
        checkTemplate(resource, report);
        checkStrategy(resource, report);
        if (kind === 'StatefulSet') {
          checkServiceName(resource, report);
          checkCounts(resource, ordinalsPath, ordinals, report);
        }
      }
    for (const resource of graph.all('Job')) checkJob(resource, specPath, report);
    for (const resource of graph.all('CronJob')) {
      checkCounts(resource, specPath, cronCounts, report);
      checkJob(resource, jobPath, report);
      checkSchedule(resource, report);
      checkZone(resource, report);
    }
    for (const resource of graph.resources) checkScaling(resource, report);
  },
});
