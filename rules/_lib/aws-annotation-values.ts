/** The forms that values of annotations for AWS load balancers have; whatever reads them refuses the whole object over one that is wrong. */

import { once } from '../../src/rule.ts';

/** What is wrong with a value: what is expected instead. */
export type Form = (value: string) => string | undefined;

const oneOf = (...words: readonly string[]): Form => {
  const shown = words.map((word) => `"${word}"`);
  const expected = `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
  return (value) => (words.includes(value) ? undefined : expected);
};
const anyCase = (...words: readonly string[]): Form => {
  const form = oneOf(...words);
  return (value) => form(words.find((word) => word.toLowerCase() === value.toLowerCase()) ?? value);
};
const between =
  (least: number, most: number): Form =>
  (value) =>
    /^-?\d+$/.test(value) && Number(value) >= least && Number(value) <= most
      ? undefined
      : `a whole number from ${least} to ${most}`;
/** As Go's strconv.ParseBool takes it. */
const flag: Form = (value) =>
  /^(?:[01tTfF]|true|TRUE|True|false|FALSE|False)$/.test(value) ? undefined : '"true" or "false"';
const pairs: Form = (value) =>
  value.split(',').every((item) => item.trim() === '' || /^[^=]+=/.test(item.trim()))
    ? undefined
    : 'a list such as "key=value,other=value"';
const arns: Form = (value) =>
  value.split(',').every((item) => /^arn:[a-z-]+:(?:acm|iam):/.test(item.trim()))
    ? undefined
    : 'ARNs of certificates in ACM or IAM, with commas between them';
const json =
  (isRight: (value: unknown) => boolean, expected: string): Form =>
  (value) => {
    try {
      return isRight(JSON.parse(value)) ? undefined : expected;
    } catch {
      return expected;
    }
  };
const isMapping = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Names of load balancers: `internal-` is AWS's own. */
const name: Form = (value) => {
  if (value.length > 32) return 'a name of at most 32 characters';
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$/.test(value)) return 'letters, digits, and hyphens between them';
  return value.startsWith('internal-') ? 'a name that does not begin with "internal-"' : undefined;
};
const codes: Form = (value) =>
  /^\d{1,3}(?:-\d{1,3})?(?:,\d{1,3}(?:-\d{1,3})?)*$/.test(value.replace(/\s/g, ''))
    ? undefined
    : 'codes such as "200", "200,302" or "200-399"';
const path: Form = (value) => (value.startsWith('/') ? undefined : 'a path that begins with "/"');
const star: Form = (value) => (value === '*' ? undefined : '"*"');

/** By the name after `service.beta.kubernetes.io/aws-load-balancer-`. */
export const serviceForms = once(
  (): Readonly<Record<string, Form>> => ({
    scheme: oneOf('internal', 'internet-facing'),
    'nlb-target-type': oneOf('instance', 'ip'),
    name,
    'proxy-protocol': star,
    'ip-address-type': oneOf('ipv4', 'dualstack'),
    'access-log-enabled': flag,
    'cross-zone-load-balancing-enabled': flag,
    'connection-draining-enabled': flag,
    'multi-cluster-target-group': flag,
    'enable-tcp-udp-listener': flag,
    'disable-nlb-sg': flag,
    'manage-backend-security-group-rules': flag,
    'inbound-sg-rules-on-private-link-traffic': oneOf('on', 'off'),
    'ssl-cert': arns,
    'backend-protocol': anyCase('ssl', 'tcp', 'http', 'https'),
    'healthcheck-protocol': anyCase('tcp', 'http', 'https', 'ssl'),
    'healthcheck-path': path,
    'healthcheck-healthy-threshold': between(2, 10),
    'healthcheck-unhealthy-threshold': between(2, 10),
    'healthcheck-timeout': between(2, 120),
    'healthcheck-interval': between(5, 300),
    'healthcheck-success-codes': codes,
    'connection-idle-timeout': between(1, 4000),
    'alpn-policy': oneOf('HTTP1Only', 'HTTP2Only', 'HTTP2Optional', 'HTTP2Preferred', 'None'),
    'target-group-attributes': pairs,
    attributes: pairs,
    'additional-resource-tags': pairs,
  }),
);

const ports = json(
  (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (item: unknown) =>
        isMapping(item) &&
        Object.entries(item as Record<string, unknown>).every(
          ([protocol, port]) =>
            /^HTTPS?$/.test(protocol) && Number.isInteger(port) && (port as number) >= 1 && (port as number) <= 65535,
        ),
    ),
  'JSON such as [{"HTTP": 80}, {"HTTPS": 443}]',
);

/** By the name after `alb.ingress.kubernetes.io/`. */
export const albForms = once(
  (): Readonly<Record<string, Form>> => ({
    'load-balancer-name': name,
    scheme: oneOf('internal', 'internet-facing'),
    'ip-address-type': oneOf('ipv4', 'dualstack', 'dualstack-without-public-ipv4'),
    'target-type': oneOf('instance', 'ip'),
    'group.name': (value) =>
      value.length <= 63 && /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(value)
        ? undefined
        : 'at most 63 lower-case letters, digits, "-" and "."',
    'group.order': between(-1000, 1000),
    'listen-ports': ports,
    'ssl-redirect': between(1, 65535),
    'certificate-arn': arns,
    'backend-protocol': oneOf('HTTP', 'HTTPS'),
    'backend-protocol-version': oneOf('HTTP1', 'HTTP2', 'GRPC'),
    'healthcheck-protocol': oneOf('HTTP', 'HTTPS'),
    'healthcheck-path': path,
    'healthcheck-interval-seconds': between(5, 300),
    'healthcheck-timeout-seconds': between(2, 120),
    'healthy-threshold-count': between(2, 10),
    'unhealthy-threshold-count': between(2, 10),
    'success-codes': codes,
    'shield-advanced-protection': flag,
    'manage-backend-security-group-rules': flag,
    'multi-cluster-target-group': flag,
    'auth-type': oneOf('none', 'oidc', 'cognito'),
    'auth-on-unauthenticated-request': oneOf('authenticate', 'allow', 'deny'),
    'load-balancer-attributes': pairs,
    'target-group-attributes': pairs,
    tags: pairs,
  }),
);

/** Values whose names end as the user likes. */
export function openForm(name: string): Form | undefined {
  if (/^actions\./.test(name)) return json(isMapping, 'an action as JSON');
  if (/^(?:conditions|transforms)\./.test(name)) return json(Array.isArray, 'a list as JSON');
  return undefined;
}
