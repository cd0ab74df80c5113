import { defineKind } from '../define-kind.ts';
import { dig, field, intOrString, text } from '../read.ts';

export interface TargetGroupBinding {
  readonly targetGroupARN: string | undefined;
  readonly targetGroupName: string | undefined;
  /** As written; absent means that the controller asks AWS. */
  readonly targetType: string | undefined;
  readonly service: string | undefined;
  readonly port: number | string | undefined;
}

/**
 * elbv2.k8s.aws TargetGroupBinding of the AWS Load Balancer Controller. `serviceRef.port` is a Service port, by number or name, of a
 * Service in the same namespace (`pkg/backend/endpoint_resolver.go`).
 */
export const targetGroupBinding = defineKind<TargetGroupBinding>()({
  kind: 'TargetGroupBinding',
  groups: ['elbv2.k8s.aws'],
  namespaced: true,
  read(value) {
    const spec = field(value, 'spec');
    return {
      targetGroupARN: text(field(spec, 'targetGroupARN')),
      targetGroupName: text(field(spec, 'targetGroupName')),
      targetType: text(field(spec, 'targetType')),
      service: text(dig(spec, ['serviceRef', 'name'])),
      port: intOrString(dig(spec, ['serviceRef', 'port'])),
    };
  },
  *references(resource) {
    const { service, port } = resource.view;
    if (service === undefined) return;
    const at = resource.at('spec', 'serviceRef', 'port');
    yield {
      role: 'target-group',
      kind: 'Service',
      namespace: resource.namespace,
      name: service,
      at: resource.at('spec', 'serviceRef', 'name'),
      ...(typeof port === 'number'
        ? { port: { number: port, at } }
        : typeof port === 'string'
          ? { port: { name: port, at } }
          : {}),
    };
  },
});
