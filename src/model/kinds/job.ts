import { defineKind } from '../define-kind.ts';
import { type Workload, workloadAt } from '../workload.ts';

/** batch Job; the API server makes its selector. */
export const job = defineKind<Workload>()({
  kind: 'Job',
  groups: ['batch'],
  namespaced: true,
  ...workloadAt(['spec', 'template']),
});
