import { defineKind } from '../define-kind.ts';
import { dig, field, isMapping, items, text } from '../read.ts';

/** What it says for all Ingresses of its classes; undefined where it says nothing. */
export interface IngressClassParams {
  readonly group: string | undefined;
  readonly loadBalancerName: string | undefined;
  readonly scheme: string | undefined;
  readonly ipAddressType: string | undefined;
  readonly targetType: string | undefined;
  readonly sslPolicy: string | undefined;
  readonly sslRedirectPort: string | undefined;
  readonly certificateArn: readonly string[];
  readonly inboundCIDRs: readonly string[];
  /** True if it is for the Ingresses of some namespaces alone. */
  readonly restricted: boolean;
}

const texts = (value: unknown): readonly string[] => items(value).filter((item) => typeof item === 'string');
const filled = (value: unknown): string | undefined => text(value) || undefined;

/** elbv2.k8s.aws IngressClassParams of the AWS Load Balancer Controller (`apis/elbv2/v1beta1`), and that of EKS Auto Mode. */
export const ingressClassParams = defineKind<IngressClassParams>()({
  kind: 'IngressClassParams',
  groups: ['elbv2.k8s.aws', 'eks.amazonaws.com'],
  namespaced: false,
  read(value) {
    const spec = field(value, 'spec');
    const selector = field(spec, 'namespaceSelector');
    return {
      group: filled(dig(spec, ['group', 'name'])),
      loadBalancerName: filled(field(spec, 'loadBalancerName')),
      scheme: filled(field(spec, 'scheme')),
      ipAddressType: filled(field(spec, 'ipAddressType')),
      targetType: filled(field(spec, 'targetType')),
      sslPolicy: filled(field(spec, 'sslPolicy')),
      sslRedirectPort: filled(field(spec, 'sslRedirectPort')),
      certificateArn: texts(field(spec, 'certificateArn')),
      inboundCIDRs: texts(field(spec, 'inboundCIDRs')),
      restricted: isMapping(selector) && Object.keys(selector).length > 0,
    };
  },
});
