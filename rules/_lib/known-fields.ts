/** Field names of the objects on the road, from `types.go` of k8s.io/api, and what is almost one of them. */
import { isMapping, nearest } from '../../src/rule.ts';

const words = (text: string): readonly string[] => text.split(' ');

export const fields = {
  object: words('apiVersion kind metadata spec status'),
  service: words(
    'allocateLoadBalancerNodePorts clusterIP clusterIPs externalIPs externalName externalTrafficPolicy healthCheckNodePort ' +
      'internalTrafficPolicy ipFamilies ipFamilyPolicy loadBalancerClass loadBalancerIP loadBalancerSourceRanges ports ' +
      'publishNotReadyAddresses selector sessionAffinity sessionAffinityConfig trafficDistribution type',
  ),
  servicePort: words('appProtocol name nodePort port protocol targetPort'),
  ingress: words('defaultBackend ingressClassName rules tls'),
  ingressTls: words('hosts secretName'),
  ingressRule: words('host http'),
  ingressHttp: words('paths'),
  ingressPath: words('backend path pathType'),
  // The names of v1beta1 are no mistakes of spelling: other rules know them.
  ingressBackend: words('resource service serviceName servicePort'),
  ingressService: words('name port'),
  ingressServicePort: words('name number'),
  containerPort: words('containerPort hostIP hostPort name protocol'),
} as const;

const none: readonly never[] = [];

/** Keys that differ from a known field in case alone or by one typo, where that field is not written. */
export function misspelt(
  value: unknown,
  known: readonly string[],
): readonly { readonly key: string; readonly meant: string }[] {
  if (!isMapping(value)) return none;
  const keys = Object.keys(value);
  // Nearly all are spelled well.
  if (keys.every((key) => known.includes(key))) return none;
  const free = known.filter((name) => !Object.hasOwn(value, name));
  return keys.flatMap((key) => {
    if (known.includes(key) || !/^[A-Za-z]{3,}$/.test(key)) return [];
    const meant = nearest(key, free, 1);
    return meant === undefined ? [] : [{ key, meant }];
  });
}

/** Whether a field is written, but under a misspelt name: then it is not missing. */
export function isMisspelt(value: unknown, known: readonly string[], name: string): boolean {
  return misspelt(value, known).some(({ meant }) => meant === name);
}
