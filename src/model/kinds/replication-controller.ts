import { defineKind } from '../define-kind.ts';
import { type Workload, workloadAt } from '../workload.ts';

/** v1 ReplicationController. */
export const replicationController = defineKind<Workload>()({
  kind: 'ReplicationController',
  groups: [''],
  namespaced: true,
  ...workloadAt(['spec', 'template'], { plainSelector: true }),
});
