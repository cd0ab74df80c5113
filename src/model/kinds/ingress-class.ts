import { defineKind } from '../define-kind.ts';
import { field, text } from '../read.ts';

export interface IngressClass {
  readonly controller: string | undefined;
  /** Only the exact value "true" counts. */
  readonly isDefault: boolean;
}

/** networking.k8s.io IngressClass. */
export const ingressClass = defineKind<IngressClass>()({
  kind: 'IngressClass',
  groups: ['networking.k8s.io'],
  namespaced: false,
  read(value, resource) {
    return {
      controller: text(field(field(value, 'spec'), 'controller')),
      isDefault: resource.annotations.get('ingressclass.kubernetes.io/is-default-class') === 'true',
    };
  },
});
