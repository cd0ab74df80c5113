import { defineKind } from '../define-kind.ts';
import { type Workload, workloadAt } from '../workload.ts';

/** apps Deployment. */
export const deployment = defineKind<Workload>()({
  kind: 'Deployment',
  groups: ['apps', 'extensions'],
  namespaced: true,
  ...workloadAt(['spec', 'template']),
});
