import {
  type At,
  defineRule,
  dig,
  type Fix,
  field,
  isPlaceholder,
  items,
  nearest,
  type Path,
  type Resource,
  text,
} from '../../src/rule.ts';
import { apiPath, isCustom, refusedKind, refusedPath } from '../_lib/refused.ts';
import { definedBy, ownerOf } from '../_lib/wrong-type.ts';

const protocols = ['SCTP', 'TCP', 'UDP'];
/** What runs on top of TCP is no protocol of a port. */
const overTcp = new Set(['http', 'https', 'http2', 'h2c', 'grpc', 'tls', 'ssl', 'ws', 'wss']);

/** The API server's own words. */
const unsupported = (path: string, value: string, supported: readonly string[]): string =>
  `${path}: Unsupported value: "${value}": supported values: ${supported.map((word) => `"${word}"`).join(', ')}`;

function meant(value: string, supported: readonly string[]): string | undefined {
  const isProtocol = supported.includes('TCP') && overTcp.has(value.toLowerCase());
  const word = nearest(value, supported) ?? (isProtocol ? 'TCP' : undefined);
  return word && `Did you mean "${word}"?`;
}

/** The word that differs in capital letters alone. */
function sameWord(at: At, value: string, supported: readonly string[]): Fix | undefined {
  const same = supported.filter((word) => word.toLowerCase() === value.toLowerCase());
  const [word] = same;
  if (word === undefined || same.length > 1) return undefined;
  return { title: `Write "${word}"`, edits: [{ at, op: 'set', value: word }] };
}

/** Where the policy must not stand at all, another rule says so. */
function isForbidden({ kind, value }: Resource, name: unknown): boolean {
  if (kind !== 'Service' || name !== 'externalTrafficPolicy') return false;
  const type = text(dig(value, ['spec', 'type'])) ?? 'ClusterIP';
  const fromOutside = items(dig(value, ['spec', 'externalIPs'])).length > 0;
  return type === 'ExternalName' || (type === 'ClusterIP' && !fromOutside);
}

/** Where the API server says it in another way. */
function otherWords({ kind }: Resource, path: Path, value: string): string | undefined {
  const [parent, last] = path.slice(-2);
  if (last === 'podManagementPolicy')
    return `spec.podManagementPolicy: Invalid value: "${value}": must be 'OrderedReady' or 'Parallel'`;
  if (last === 'operator' && path.includes('nodeAffinity'))
    return `${apiPath(path)}: Invalid value: "${value}": not a valid selector operator`;
  if (last === 'type' && (parent === 'strategy' || parent === 'updateStrategy'))
    return `spec.${parent}: ${kind === 'StatefulSet' ? 'Invalid' : 'Unsupported'} value: {"Type":"${value}","RollingUpdate":null}${kind === 'StatefulSet' ? ": must be 'RollingUpdate' or 'OnDelete'" : ''}`;
  return undefined;
}

export default defineRule({
  id: 'unsupported-value',
  summary: 'A field with a fixed choice of words holds another one.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    word: {
      text: '`{field}: {value}` of {owner} is none of the words that are allowed there.',
      effect: 'The API server refuses the {kind}: "{words}".',
      help: 'Write one of {supported}, with the same capital letters.',
    },
    headless: {
      text: '`clusterIP: {value}` of Service "{service}" is no address, and not the word `None`.',
      effect:
        'The API server refuses the Service: "spec.clusterIPs[0]: Invalid value: "{value}": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)".',
      help: 'Write `clusterIP: None`, with a capital letter, for a headless Service.',
    },
  },
  check(graph, report) {
    for (const { resource, violation, definition } of graph.violations()) {
      if (violation.problem !== 'wrong-word') continue;
      const { path, value, supported } = violation;
      const last = path.at(-1);
      if (isForbidden(resource, last)) continue;
      const words = otherWords(resource, path, value) ?? unsupported(apiPath(path), value, supported);
      const name = typeof last === 'number' ? `${path.at(-2)}[${last}]` : String(last);
      const shown = value === '' ? '""' : value;
      const data = { field: name, value: shown, owner: ownerOf(resource), kind: resource.kind, words };
      report(resource.at(...path), 'word', {
        data: { ...data, supported: supported.join(', ') },
        suggestion: meant(value, supported),
        related: definedBy(definition),
        fix: sameWord(resource.at(...path), value, supported),
      });
    }
    for (const service of graph.all('Service')) {
      const address = text(dig(service.value, ['spec', 'clusterIP']));
      if (address !== undefined && address !== 'None' && address.toLowerCase() === 'none')
        report(service.at('spec', 'clusterIP'), 'headless', {
          data: { value: address, service: service.name },
          fix: sameWord(service.at('spec', 'clusterIP'), address, ['None']),
        });
    }
    // The schema of a custom workload leaves that to the Pods.
    for (const pod of graph.pods)
      if (isCustom(pod))
        for (const { name, ports } of pod.containers)
          for (const { path } of ports) {
            const value = field(dig(pod.owner.value, path), 'protocol');
            if (typeof value !== 'string' || value === '' || protocols.includes(value) || isPlaceholder(value))
              continue;
            const at = [...path, 'protocol'];
            const words = unsupported(refusedPath(pod, at), value, protocols);
            const owner = `container "${name}"`;
            report(pod.owner.at(...at), 'word', {
              data: { field: 'protocol', value, owner, kind: refusedKind(pod), words, supported: protocols.join(', ') },
              suggestion: meant(value, protocols),
              fix: sameWord(pod.owner.at(...at), value, protocols),
            });
          }
  },
});
