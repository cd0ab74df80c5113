import { defineKind } from '../define-kind.ts';
import { type Workload, workloadAt } from '../workload.ts';

/** apps DaemonSet. */
export const daemonSet = defineKind<Workload>()({
  kind: 'DaemonSet',
  groups: ['apps', 'extensions'],
  namespaced: true,
  ...workloadAt(['spec', 'template']),
});
