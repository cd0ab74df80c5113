/**
 * Annotations by which the AWS Load Balancer Controller (`pkg/annotations/constants.go`, docs/guide) and the older cloud provider
 * (cloud-provider-aws `pkg/providers/v1/aws.go`) take orders.
 */
import { dig, isPlaceholder, nearest, once, type Resource } from '../../src/rule.ts';

/** Before the name of a Service's annotation; the controller takes it without `beta`, too. */
const servicePrefix = /^service\.(?:beta\.)?kubernetes\.io\/(?=aws-load-balancer-)/;
export const albPrefix = 'alb.ingress.kubernetes.io/';

const words = (text: string): readonly string[] => text.replaceAll('\n', ' ').split(' ').filter(Boolean);

/** Read by the controller, the cloud provider, or both. */
const ofServices = once(
  () =>
    new Set(
      words(`
    type nlb-target-type name scheme internal proxy-protocol proxy-protocol-per-target-group ip-address-type access-log-enabled
    access-log-emit-interval access-log-s3-bucket-name access-log-s3-bucket-prefix cross-zone-load-balancing-enabled ssl-cert ssl-ports
    ssl-negotiation-policy backend-protocol additional-resource-tags connection-draining-enabled connection-draining-timeout
    connection-idle-timeout extra-security-groups security-groups healthcheck-healthy-threshold healthcheck-unhealthy-threshold
    healthcheck-timeout healthcheck-interval healthcheck-protocol healthcheck-port healthcheck-path healthcheck-success-codes
    target-group-attributes subnets eip-allocations private-ipv4-addresses ipv6-addresses alpn-policy target-node-labels attributes
    manage-backend-security-group-rules inbound-sg-rules-on-private-link-traffic security-group-prefix-lists listener-attributes
    multi-cluster-target-group enable-prefix-for-ipv6-source-nat source-nat-ipv6-prefixes minimum-load-balancer-capacity
    enable-icmp-for-path-mtu-discovery enable-tcp-udp-listener disable-nlb-sg quic-enabled-ports quic-enabled-containers`),
    ),
);

const ofIngresses = once(
  () =>
    new Set(
      words(`
    load-balancer-name group.name group.order tags ip-address-type scheme subnets customer-owned-ipv4-pool load-balancer-attributes
    wafv2-acl-arn wafv2-acl-name waf-acl-id web-acl-id shield-advanced-protection security-groups listen-ports ssl-redirect inbound-cidrs
    certificate-arn ssl-policy target-type backend-protocol backend-protocol-version target-group-attributes healthcheck-port
    healthcheck-protocol healthcheck-path healthcheck-interval-seconds healthcheck-timeout-seconds healthy-threshold-count
    unhealthy-threshold-count success-codes auth-type auth-idp-cognito auth-idp-oidc auth-on-unauthenticated-request auth-scope
    auth-session-cookie auth-session-timeout jwt-validation target-node-labels manage-backend-security-group-rules mutual-authentication
    security-group-prefix-lists multi-cluster-target-group minimum-load-balancer-capacity ipam-ipv4-pool-id enable-frontend-nlb
    frontend-nlb-scheme frontend-nlb-subnets frontend-nlb-security-groups frontend-nlb-listener-port-mapping frontend-nlb-eip-allocations
    frontend-nlb-healthcheck-port frontend-nlb-healthcheck-protocol frontend-nlb-healthcheck-path frontend-nlb-healthcheck-interval-seconds
    frontend-nlb-healthcheck-timeout-seconds frontend-nlb-healthcheck-healthy-threshold-count
    frontend-nlb-healthcheck-unhealthy-threshold-count frontend-nlb-healthcheck-success-codes frontend-nlb-attributes frontend-nlb-tags
    use-regex-path-match create-acm-cert acm-pca-arn dry-run-plan`),
    ),
);

/** What a name may begin with, where the rest is the user's. */
const openOfServices = /^(?:listener-attributes|target-group-attributes)\./;
const openOfIngresses = /^(?:actions|conditions|transforms|listener-attributes|target-control-port)\./;

/** An annotation of one of these families. */
export interface AwsAnnotation {
  readonly key: string;
  readonly value: string;
  /** As written: `service.beta.kubernetes.io/aws-load-balancer-`, or `alb.ingress.kubernetes.io/`. */
  readonly prefix: string;
  readonly name: string;
  readonly family: 'service' | 'alb';
}

/** The annotations of an object that are meant for AWS. */
export function awsAnnotations({ annotations }: Resource): AwsAnnotation[] {
  const found: AwsAnnotation[] = [];
  annotations.forEach((value, key) => {
    if (key.startsWith(albPrefix))
      found.push({ key, value, prefix: albPrefix, name: key.slice(albPrefix.length), family: 'alb' });
    else {
      const start = key.startsWith('service.') ? servicePrefix.exec(key)?.[0] : undefined;
      if (start === undefined) return;
      const prefix = `${start}aws-load-balancer-`;
      found.push({ key, value, prefix, name: key.slice(prefix.length), family: 'service' });
    }
  });
  return found;
}

/** Whether anything reads an annotation of that name. */
export function isKnownName({ family, name }: AwsAnnotation): boolean {
  if (isPlaceholder(name)) return true;
  return family === 'alb'
    ? ofIngresses().has(name) || openOfIngresses.test(name)
    : ofServices().has(name) || openOfServices.test(name);
}

/** The annotation that was probably meant. */
export function nearestName({ family, name }: AwsAnnotation): string | undefined {
  return nearest(name, family === 'alb' ? ofIngresses() : ofServices());
}

/** Whether a Service is surely the AWS Load Balancer Controller's: `pkg/service/service_utils.go: IsServiceSupported`. */
export function isControllers(service: Resource): boolean {
  const named = dig(service.value, ['spec', 'loadBalancerClass']);
  if (named !== undefined && named !== null) return named === 'service.k8s.aws/nlb';
  const value = (name: string) => awsAnnotations(service).find((one) => one.name === name)?.value;
  const type = value('type');
  return type === 'nlb-ip' || (type === 'external' && /^(?:ip|instance)$/.test(value('nlb-target-type') ?? ''));
}
