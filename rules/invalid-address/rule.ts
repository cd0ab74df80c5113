import { defineRule } from '../../src/rule.ts';
import { addressProblems } from '../_lib/address-values.ts';
import { apiPath } from '../_lib/refused.ts';
import { sourceRangesAnnotation } from '../_lib/service-fields.ts';

/** The first release that refuses leading zeros, IPv4 written as IPv6, and bits beyond a prefix (`StrictIPCIDRValidation`). */
const strictFrom = 36;

/** The path as the API server's own errors name it. */
function shown(path: readonly (string | number)[]): string {
  if (path.at(-1) === sourceRangesAnnotation) return `metadata.annotations[${sourceRangesAnnotation}]`;
  const named = apiPath(path);
  // The singular is copied into the plural before it is looked at, and one field is spelled with a capital letter.
  return named === 'spec.clusterIP' ? 'spec.clusterIPs[0]' : named.replace('.loadBalancerS', '.LoadBalancerS');
}

export default defineRule({
  id: 'invalid-address',
  summary: 'An IP address or a CIDR is none, or is of a kind that is refused there.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    address: {
      text: '"{value}" cannot be an address of {owner}.',
      effect: 'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',
      help: 'An address is four numbers from 0 to 255, or an IPv6 address in its usual form; it has no port, prefix length or name.',
    },
    special: {
      text: '"{value}" cannot be an address of {owner}: it means another host on every node.',
      effect: 'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',
      help: 'Write an address that is reached in the same way from every node.',
    },
    network: {
      text: '"{value}" cannot be a source range of {owner}.',
      effect: 'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',
      help: 'Write a network as address, slash and prefix length: `10.9.8.0/24`.',
    },
    older: {
      text: '"{value}" of {owner} is not in the form that Kubernetes asks for.',
      effect: 'The API server takes it with a warning, and refuses it from Kubernetes 1.36 on: "{words}".',
      help: 'Write it without leading zeros, and without what a prefix cuts off.',
    },
    form: {
      text: 'The IPv6 address "{value}" of {owner} is not in its usual form.',
      effect: 'The API server takes it with a warning: "{path}: {words}".',
      help: 'Use the short form, in which the same address is always written in the same way.',
    },
  },
  check(graph, report) {
    const { major, minor } = graph.settings.kubernetesVersion;
    const isStrict = major > 1 || minor >= strictFrom;
    for (const { resource, path, value, kind, words, strict, better } of addressProblems(graph)) {
      const id = strict && !isStrict ? 'older' : kind;
      const severity = id === 'form' ? 'note' : id === 'older' ? 'warning' : 'error';
      report(resource.at(...path), id, {
        data: { value, owner: resource.title, kind: resource.kind, path: shown(path), words },
        suggestion: better,
        severity,
      });
    }
  },
});
