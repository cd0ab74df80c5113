import { defineKind } from '../define-kind.ts';

/** v1 Namespace: only its name and labels matter here. */
export const namespace = defineKind<Record<string, never>>()({
  kind: 'Namespace',
  groups: [''],
  namespaced: false,
  read: () => ({}),
});
