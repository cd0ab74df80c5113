import { defineKind } from '../define-kind.ts';
import { dig, text } from '../read.ts';

/** admissionregistration.k8s.io ValidatingAdmissionPolicyBinding. What it says is read by `src/admission`. */
export const validatingAdmissionPolicyBinding = defineKind<Record<string, never>>()({
  kind: 'ValidatingAdmissionPolicyBinding',
  groups: ['admissionregistration.k8s.io'],
  namespaced: false,
  read: () => ({}),
  *references(resource) {
    const name = text(dig(resource.value, ['spec', 'policyName']));
    if (name === undefined) return;
    const at = resource.at('spec', 'policyName');
    yield { role: 'admission-policy', kind: 'ValidatingAdmissionPolicy', namespace: '', name, at };
  },
});
