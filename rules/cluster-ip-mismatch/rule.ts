import { defineRule, field, isPlaceholder, items, type Path, type Resource, type Service } from '../../src/rule.ts';
import { addressFamily } from '../_lib/address-family.ts';
import { isKnownType, isUnset } from '../_lib/service-fields.ts';

interface Problem {
  readonly path: Path;
  readonly why: string;
  readonly words: string;
  readonly help: string;
}

const list = (values: readonly unknown[]): string => `[${values.map((value) => JSON.stringify(value)).join(',')}]`;

/** The first contradiction; `ValidateServiceClusterIPsRelatedFields` and `initIPFamilyFields` of `registry/core/service/storage/alloc.go`. */
function problemOf({ value, view }: Resource<Service>): Problem | undefined {
  const spec = field(value, 'spec');
  const [given, families] = [items(field(spec, 'clusterIPs')), items(field(spec, 'ipFamilies'))];
  if (given.length === 0 && families.length === 0) return undefined;
  const single = field(spec, 'clusterIP') ?? '';
  // The singular alone stands for a list of one.
  const ips = given.length === 0 && single !== '' ? [single] : given;
  const onFirst: Path = given.length === 0 ? ['spec', 'clusterIP'] : ['spec', 'clusterIPs', 0];
  const policy = field(spec, 'ipFamilyPolicy');
  const vague = [single, policy, ...ips, ...families].some((one) => typeof one === 'string' && isPlaceholder(one));
  if (vague || !isKnownType(view.type) || view.type === 'ExternalName') return undefined;
  const first = ips[0];
  const words = `spec.clusterIPs: Invalid value: ${list(ips)}: `;
  const make = (path: Path, why: string, said: string, help: string) => ({ path, why, words: said, help });
  const onIps: Path = ['spec', 'clusterIPs'];

  if (ips.length > 0 && single === '')
    return make(
      onIps,
      '`clusterIPs` is set without `clusterIP`',
      `${words}must be empty when \`clusterIP\` is not specified`,
      `Add \`clusterIP: ${first}\`, or leave both out to have an address allocated.`,
    );
  if (ips.length > 0 && single !== first)
    return make(
      [...onIps, 0],
      `\`clusterIP\` is ${single}, but the first of \`clusterIPs\` is ${first}`,
      `${words}first value must match \`clusterIP\``,
      'Make the two equal.',
    );
  const none = ips.indexOf('None', 1);
  if ((first === 'None' && ips.length > 1) || none > 0)
    return make(
      [...onIps, Math.max(none, 0)],
      '`None` stands beside an address',
      first === 'None'
        ? `${words}'None' must be the first and only value`
        : `spec.clusterIPs[${none}]: Invalid value: "None": must be a valid IP address`,
      'Write `None` alone for a headless Service, or addresses alone.',
    );
  if (ips.length > 2)
    return make(
      [...onIps, 2],
      `there are ${ips.length} cluster IPs`,
      `${words}may only hold up to 2 values`,
      'Keep one address of IPv4 and one of IPv6.',
    );
  const kinds = ips.map((ip) => (typeof ip === 'string' ? addressFamily(ip) : undefined));
  if (kinds.length === 2 && kinds[0] !== undefined && kinds[0] === kinds[1])
    return make(
      [...onIps, 1],
      `both cluster IPs are ${kinds[0]}`,
      `${words}may specify no more than one IP for each IP family`,
      'Keep one address of IPv4 and one of IPv6.',
    );
  if (families.length > 1 && families[0] === families[1])
    return make(
      ['spec', 'ipFamilies', 1],
      `\`ipFamilies\` holds ${families[1]} twice`,
      `spec.ipFamilies[1]: Duplicate value: "${families[1]}"`,
      'Name each family once.',
    );
  if (kinds.some((kind, index) => kind === undefined && ips[index] !== 'None')) return undefined;
  const odd = kinds.findIndex(
    (kind, index) => kind !== undefined && families[index] !== undefined && families[index] !== kind,
  );
  if (odd >= 0)
    return make(
      odd === 0 ? onFirst : [...onIps, odd],
      `${ips[odd]} is ${kinds[odd]}, but \`ipFamilies\` says ${families[odd]} there`,
      `spec.clusterIPs[${odd}]: Invalid value: "${ips[odd]}": expected an ${families[odd]} value as indicated by \`ipFamilies[${odd}]\``,
      'Put addresses and families into the same order.',
    );
  // Without a policy a Service has one family, unless it is headless and without a selector.
  const isSingle = isUnset(policy) ? !(view.headless && view.selector === undefined) : policy === 'SingleStack';
  if (!isSingle || (ips.length < 2 && families.length < 2)) return undefined;
  const [at, what] = ips.length < 2 ? ['ipFamilies', 'IP families'] : ['clusterIPs', 'cluster IPs'];
  return make(
    isUnset(policy) ? ['spec', at] : ['spec', 'ipFamilyPolicy'],
    isUnset(policy)
      ? `it has two ${what}, but no \`ipFamilyPolicy\`, which means SingleStack`
      : `it has two ${what}, but \`ipFamilyPolicy: SingleStack\``,
    `spec.ipFamilyPolicy: Invalid value: "SingleStack": must be 'RequireDualStack' or 'PreferDualStack' when multiple ${what} are specified`,
    'Write `ipFamilyPolicy: PreferDualStack` (or RequireDualStack), or keep one family.',
  );
}

export default defineRule({
  id: 'cluster-ip-mismatch',
  summary: 'The cluster IPs and IP families of a Service contradict each other.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    mismatch: {
      text: 'The cluster IPs of Service "{service}" contradict each other: {why}.',
      effect: 'The API server refuses the Service: "{words}".',
      help: '{help}',
    },
  },
  check(graph, report) {
    for (const service of graph.all('Service')) {
      const problem = problemOf(service);
      if (problem === undefined) continue;
      const { path, ...data } = problem;
      report(
        typeof path.at(-1) === 'number' || path.at(-1) === 'ipFamilyPolicy' || path.at(-1) === 'clusterIP'
          ? service.at(...path)
          : service.keyAt(...path),
        'mismatch',
        {
          data: { service: service.name, ...data },
        },
      );
    }
  },
});
