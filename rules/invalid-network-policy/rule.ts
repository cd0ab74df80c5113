import {
  cidrProblem,
  defineRule,
  dig,
  field,
  isMapping,
  isPlaceholder,
  isPortNumber,
  isStrictSubset,
  type NetworkPolicyPeer,
  type NetworkPolicyPort,
  type Path,
  portNameProblem,
  type Report,
  type Resource,
  readCidr,
} from '../../src/rule.ts';
import { networkPolicyMessages } from '../_lib/network-policy-messages.ts';
import { apiPath } from '../_lib/refused.ts';

const range = 'must be between 1 and 65535, inclusive';

type Policy = Resource<{ readonly policyTypes: readonly string[] }>;

function checkPort(
  policy: Policy,
  { port, endPort, path }: NetworkPolicyPort,
  report: Report<typeof networkPolicyMessages>,
): void {
  const data = (name: string) => ({ policy: policy.name, field: name, path: apiPath([...path, name]) });
  const raw = dig(policy.value, path);
  if (typeof port === 'number' && !isPortNumber(port))
    report(policy.at(...path, 'port'), 'port', { data: { ...data('port'), value: port, words: range } });
  if (typeof port === 'string' && !isPlaceholder(port)) {
    const words = portNameProblem(port);
    if (words !== undefined)
      report(policy.at(...path, 'port'), 'name', {
        data: { ...data('port'), value: port, words },
        suggestion: /^\d+$/.test(port) ? `In quotes it is a name: write \`port: ${Number(port)}\`.` : undefined,
      });
  }
  if (endPort === undefined) return;
  const place = policy.at(...path, 'endPort');
  const end = (what: string, words: string, shown: string | number) =>
    report(place, 'end', { data: { ...data('endPort'), value: endPort, shown, what, words } });
  if (typeof port === 'string') {
    if (!isPlaceholder(port) && portNameProblem(port) === undefined)
      end('stands beside a port with a name', 'may not be specified when `port` is non-numeric', endPort);
  } else if (field(raw, 'port') === undefined || field(raw, 'port') === null)
    end('stands without `port`', 'may not be specified when `port` is not specified', endPort);
  else if (!isPortNumber(endPort))
    report(place, 'port', { data: { ...data('endPort'), value: endPort, words: range } });
  else if (port !== undefined && endPort < port)
    end(`is smaller than \`port: ${port}\``, 'must be greater than or equal to `port`', port);
}

function checkPeer(
  policy: Policy,
  { ipBlock, path }: NetworkPolicyPeer,
  strict: boolean,
  report: Report<typeof networkPolicyMessages>,
): void {
  const raw = dig(policy.value, path);
  const at = { policy: policy.name, path: apiPath(path) };
  const has = (name: string) => (field(raw, name) ?? null) !== null;
  const selects = has('podSelector') || has('namespaceSelector');
  if (!selects && !has('ipBlock')) {
    const known = (key: string) => key === 'podSelector' || key === 'namespaceSelector' || key === 'ipBlock';
    // A field of another name is told by itself.
    if (raw === null || (isMapping(raw) && Object.keys(raw).every(known)))
      report(policy.at(...path), 'peer', { data: at });
  } else if (selects && has('ipBlock')) report(policy.keyAt(...path, 'ipBlock'), 'both', { data: at });
  const block = [...path, 'ipBlock', 'cidr'];
  if (field(field(raw, 'ipBlock'), 'cidr') === '')
    report(policy.at(...block), 'no-cidr', { data: { policy: policy.name, path: apiPath(block) } });
  if (!ipBlock || isPlaceholder(ipBlock.cidr)) return;
  const { cidr, except } = ipBlock;
  const outer = readCidr(cidr);
  if (!outer) {
    const place = [...path, 'ipBlock', 'cidr'];
    report(policy.at(...place), 'cidr', { data: { policy: policy.name, value: cidr, path: apiPath(place) } });
    return;
  }
  const tellStrict = (value: string, place: Path, words: string | undefined) => {
    if (words !== undefined)
      report(policy.at(...place), 'strict', {
        data: { policy: policy.name, value, path: apiPath(place), words },
        severity: strict ? 'error' : 'warning',
      });
    return words !== undefined;
  };
  tellStrict(cidr, [...path, 'ipBlock', 'cidr'], cidrProblem(cidr)?.words);
  except.forEach((value, index) => {
    if (isPlaceholder(value)) return;
    const inner = readCidr(value);
    const place = [...path, 'ipBlock', 'except', index];
    if (inner && (tellStrict(value, place, cidrProblem(value)?.words) || isStrictSubset(inner, outer))) return;
    const data = { policy: policy.name, value, path: apiPath(place) };
    if (inner) report(policy.at(...place), 'except', { data: { ...data, cidr } });
    else report(policy.at(...place), 'cidr', { data });
  });
}

export default defineRule({
  id: 'invalid-network-policy',
  summary: 'A port, peer or address block of a NetworkPolicy is refused.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: networkPolicyMessages,
  check(graph, report) {
    // StrictIPCIDRValidation.
    const { major, minor } = graph.settings.kubernetesVersion;
    const strict = major > 1 || minor >= 36;
    for (const policy of graph.all('NetworkPolicy')) {
      const { ingress, egress } = policy.view;
      for (const rules of [ingress, egress])
        for (const { ports, peers } of rules) {
          for (const port of ports) checkPort(policy, port, report);
          for (const peer of peers) checkPeer(policy, peer, strict, report);
        }
      const types = dig(policy.value, ['spec', 'policyTypes']);
      // Other words are told by the rule on fixed choices.
      if (Array.isArray(types) && types.length > 2)
        report(policy.keyAt('spec', 'policyTypes'), 'more-types', { data: { policy: policy.name } });
    }
  },
});
