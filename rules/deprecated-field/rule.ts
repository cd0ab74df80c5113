import { type At, defineRule, field, items, type Related, type Resource } from '../../src/rule.ts';
import { annotation } from '../_lib/service-fields.ts';

type Id = 'prefer-close' | 'external-ips' | 'fqdn' | 'hints';

const hints = 'service.kubernetes.io/topology-aware-hints';

export default defineRule({
  id: 'deprecated-field',
  summary: 'A Service or EndpointSlice has a deprecated field or value.',
  severity: 'note',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    'prefer-close': {
      text: '`trafficDistribution: PreferClose` of Service "{name}" has a new name.',
      effect: 'The API server takes it with a warning: "PreferClose" is deprecated; use "PreferSameZone".',
      help: 'Write `trafficDistribution: PreferSameZone`, which means the same.',
    },
    'external-ips': {
      text: 'Service "{name}" has `externalIPs`.',
      effect:
        'The API server takes it with a warning: "spec.externalIPs is deprecated and may no longer be implemented in some clusters".',
      help: 'Use a Service of type LoadBalancer, or an Ingress.',
    },
    fqdn: {
      text: 'EndpointSlice "{name}" is of `addressType: FQDN`.',
      effect:
        'The API server takes it with a warning: "FQDN endpoints are deprecated"; kube-proxy does not look at such slices.',
      help: 'Use a Service of type ExternalName for a DNS name, or IP addresses.',
    },
    hints: {
      text: 'Service "{name}" has the annotation `service.kubernetes.io/topology-aware-hints`.',
      effect:
        'The API server takes it with a warning: "annotation service.kubernetes.io/topology-aware-hints is deprecated, please use service.kubernetes.io/topology-mode instead".',
      help: 'Rename the annotation to `service.kubernetes.io/topology-mode`, or use `trafficDistribution`.',
    },
  },
  check(graph, report) {
    const { major, minor } = graph.settings.kubernetesVersion;
    const since = (release: number): boolean => major > 1 || minor >= release;
    // What a whole input is written with is one note, with the other places beside it.
    const found = new Map<Id, { at: At; name: string; related: Related[] }>();
    const tell = (id: Id, resource: Resource, at: At) => {
      const known = found.get(id);
      if (known === undefined) found.set(id, { at, name: resource.name, related: [] });
      else if (known.related.length < 4) known.related.push({ at, message: `${resource.title} has it too` });
    };
    for (const service of graph.all('Service')) {
      const spec = field(service.value, 'spec');
      const { type, headless } = service.view;
      if (since(35) && field(spec, 'trafficDistribution') === 'PreferClose')
        tell('prefer-close', service, service.at('spec', 'trafficDistribution'));
      if (since(36) && type !== 'ExternalName' && !headless && items(field(spec, 'externalIPs')).length > 0)
        tell('external-ips', service, service.keyAt('spec', 'externalIPs'));
      if (typeof annotation(service, hints) === 'string')
        tell('hints', service, service.keyAt('metadata', 'annotations', hints));
    }
    for (const slice of graph.all('EndpointSlice'))
      if (field(slice.value, 'addressType') === 'FQDN') tell('fqdn', slice, slice.at('addressType'));
    for (const [id, { at, name, related }] of found) report(at, id, { data: { name }, related });
  },
});
