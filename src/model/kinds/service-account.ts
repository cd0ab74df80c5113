import { defineKind } from '../define-kind.ts';

/** v1 ServiceAccount: no Pod that names one is made before it exists (admission plugin ServiceAccount). */
export const serviceAccount = defineKind<Record<string, never>>()({
  kind: 'ServiceAccount',
  groups: [''],
  namespaced: true,
  read: () => ({}),
});
