import { defineKind } from '../define-kind.ts';
import { type Workload, workloadAt } from '../workload.ts';

/** batch CronJob. */
export const cronJob = defineKind<Workload>()({
  kind: 'CronJob',
  groups: ['batch'],
  namespaced: true,
  ...workloadAt(['spec', 'jobTemplate', 'spec', 'template']),
});
