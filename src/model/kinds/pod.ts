import { defineKind } from '../define-kind.ts';
import { type Workload, workloadAt } from '../workload.ts';

/** v1 Pod: its own template. */
export const pod = defineKind<Workload>()({
  kind: 'Pod',
  groups: [''],
  namespaced: true,
  ...workloadAt([]),
});
