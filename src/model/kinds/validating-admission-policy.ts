import { defineKind } from '../define-kind.ts';

/** admissionregistration.k8s.io ValidatingAdmissionPolicy. What it says is read by `src/admission`. */
export const validatingAdmissionPolicy = defineKind<Record<string, never>>()({
  kind: 'ValidatingAdmissionPolicy',
  groups: ['admissionregistration.k8s.io'],
  namespaced: false,
  read: () => ({}),
});
