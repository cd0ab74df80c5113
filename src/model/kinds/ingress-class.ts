import { defineKind } from '../define-kind.ts';
import { field, isMapping, text } from '../read.ts';

export interface IngressClass {
  readonly controller: string | undefined;
  /** Only the exact value "true" counts. */
  readonly isDefault: boolean;
  /** What its controller is told besides. */
  readonly parameters: { readonly kind: string; readonly name: string } | undefined;
}

/** networking.k8s.io IngressClass. */
export const ingressClass = defineKind<IngressClass>()({
  kind: 'IngressClass',
  groups: ['networking.k8s.io'],
  namespaced: false,
  read(value, resource) {
    const spec = field(value, 'spec');
    const parameters = field(spec, 'parameters');
    return {
      controller: text(field(spec, 'controller')),
      parameters: isMapping(parameters)
        ? { kind: text(field(parameters, 'kind')) ?? '', name: text(field(parameters, 'name')) ?? '' }
        : undefined,
      isDefault: resource.annotations.get('ingressclass.kubernetes.io/is-default-class') === 'true',
    };
  },
});
