import { type At, defineRule, field, isPlaceholder, items, type Related, type Resource } from '../../src/rule.ts';
import { subdomainProblem } from '../_lib/dns-name.ts';
import { annotation } from '../_lib/service-fields.ts';

type Id = 'class' | 'prefer-close' | 'external-ips' | 'fqdn' | 'hints';

const hints = 'service.kubernetes.io/topology-aware-hints';

/** Classes that their controller takes from the annotation alone (Ingress for GKE). */
const annotationOnly = /^gce(-internal)?$/;

export default defineRule({
  id: 'deprecated-field',
  summary: 'A field or an annotation is deprecated, and has a successor.',
  severity: 'note',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    class: {
      text: 'Ingress "{name}" has its class by the annotation `kubernetes.io/ingress.class`.',
      effect:
        'The API server takes it with a warning: "annotation "kubernetes.io/ingress.class" is deprecated, please use \'spec.ingressClassName\' instead".',
      help: 'Write `ingressClassName: {value}` under `spec` and remove the annotation, if there is an IngressClass of that name.',
    },
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
    const found = new Map<Id, { at: At; name: string; value: string; related: Related[] }>();
    const tell = (id: Id, resource: Resource, at: At, value = '') => {
      const known = found.get(id);
      if (known === undefined) found.set(id, { at, name: resource.name, value, related: [] });
      else if (known.related.length < 4) known.related.push({ at, message: `${resource.title} has it too` });
    };
    for (const ingress of graph.all('Ingress')) {
      // Older versions are gone, and had no other way.
      if (ingress.apiVersion !== 'networking.k8s.io/v1') continue;
      const { className, classAnnotation: value } = ingress.view;
      if (className !== undefined || value === undefined || annotationOnly.test(value)) continue;
      // What cannot be the name of an IngressClass can only stand in the annotation.
      if (isPlaceholder(value) || subdomainProblem(value) !== undefined) continue;
      tell('class', ingress, ingress.keyAt('metadata', 'annotations', 'kubernetes.io/ingress.class'), value);
    }
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
    for (const [id, { at, name, value, related }] of found) report(at, id, { data: { name, value }, related });
  },
});
