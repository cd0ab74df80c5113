import { defineKind } from '../define-kind.ts';
import { type Workload, workloadAt } from '../workload.ts';

/** apps ReplicaSet. */
export const replicaSet = defineKind<Workload>()({
  kind: 'ReplicaSet',
  groups: ['apps', 'extensions'],
  namespaced: true,
  ...workloadAt(['spec', 'template']),
});
