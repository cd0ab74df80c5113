import {
  defineRule,
  dig,
  field,
  isPlaceholder,
  items,
  nearest,
  type Resource,
  type Service,
  text,
} from '../../src/rule.ts';
import { apiPath, refusedKind, refusedPath } from '../_lib/refused.ts';

const protocols = ['SCTP', 'TCP', 'UDP'];
const policies = ['Cluster', 'Local'];
const types = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'];
/** What runs on top of TCP is no protocol of a port. */
const overTcp = new Set(['http', 'https', 'http2', 'h2c', 'grpc', 'tls', 'ssl', 'ws', 'wss']);

/** The API server's own words. */
const unsupported = (path: string, value: string, supported: readonly string[]): string =>
  `${path}: Unsupported value: "${value}": supported values: ${supported.map((word) => `"${word}"`).join(', ')}`;

/** A value that is none of the words and will not become one. */
function wrong(value: unknown, supported: readonly string[]): value is string {
  return (
    typeof value === 'string' &&
    value !== '' &&
    !supported.includes(value) &&
    /^[\w. -]+$/.test(value) &&
    !isPlaceholder(value)
  );
}

function meant(value: string, supported: readonly string[]): string | undefined {
  const word =
    nearest(value, supported) ?? (supported === protocols && overTcp.has(value.toLowerCase()) ? 'TCP' : undefined);
  return word && `Did you mean "${word}"?`;
}

/** The fields of a Service with a fixed choice of words. */
function choices(service: Resource<Service>): readonly (readonly [string, readonly string[]])[] {
  const { type } = service.view;
  const fromOutside = items(dig(service.value, ['spec', 'externalIPs'])).length > 0;
  // Where the policy must not stand at all, another rule says so.
  const hasPolicy = type !== 'ExternalName' && (type !== 'ClusterIP' || fromOutside);
  return [
    ['type', types],
    ...(hasPolicy ? [['externalTrafficPolicy', policies] as const] : []),
    ['internalTrafficPolicy', policies],
    ['sessionAffinity', ['ClientIP', 'None']],
  ];
}

export default defineRule({
  id: 'unsupported-value',
  summary: 'A field with a fixed choice of words holds another one.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    word: {
      text: '`{field}: {value}` of {owner} is none of the words that Kubernetes knows there.',
      effect: 'The API server refuses the {kind}: "{words}".',
      help: 'Write one of {supported}, with the same capital letters.',
    },
    headless: {
      text: '`clusterIP: {value}` of Service "{service}" is no address, and not the word `None`.',
      effect:
        'The API server refuses the Service: "spec.clusterIPs[0]: Invalid value: "{value}": must be a valid IP address".',
      help: 'Write `clusterIP: None`, with a capital letter, for a headless Service.',
    },
  },
  check(graph, report) {
    for (const service of graph.all('Service')) {
      const owner = `Service "${service.name}"`;
      const kind = 'Service';
      const spec = field(service.value, 'spec');
      for (const [name, supported] of choices(service)) {
        const value = field(spec, name);
        if (!wrong(value, supported)) continue;
        const words = unsupported(`spec.${name}`, value, supported);
        report(service.at('spec', name), 'word', {
          data: { field: name, value, owner, kind, words, supported: supported.join(', ') },
          suggestion: meant(value, supported),
        });
      }
      const address = text(field(spec, 'clusterIP'));
      if (address !== undefined && address !== 'None' && address.toLowerCase() === 'none')
        report(service.at('spec', 'clusterIP'), 'headless', { data: { value: address, service: service.name } });
      for (const { protocol: value, path } of service.view.ports) {
        if (!wrong(value, protocols)) continue;
        const at = [...path, 'protocol'];
        const words = unsupported(apiPath(at), value, protocols);
        report(service.at(...at), 'word', {
          data: { field: 'protocol', value, owner, kind, words, supported: protocols.join(', ') },
          suggestion: meant(value, protocols),
        });
      }
    }

    for (const pod of graph.pods)
      for (const { name, ports } of pod.containers)
        for (const { protocol: value, path } of ports) {
          if (!wrong(value, protocols)) continue;
          const at = [...path, 'protocol'];
          const words = unsupported(refusedPath(pod, at), value, protocols);
          const owner = `container "${name}"`;
          report(pod.owner.at(...at), 'word', {
            data: { field: 'protocol', value, owner, kind: refusedKind(pod), words, supported: protocols.join(', ') },
            suggestion: meant(value, protocols),
          });
        }
  },
});
