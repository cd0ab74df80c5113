import { defineRule, field, isAddress, isPlaceholder } from '../../src/rule.ts';
import { subdomainProblem } from '../_lib/dns-name.ts';
import { isKnownType, isUnset } from '../_lib/service-fields.ts';

/** Fields of the spec that belong to a cluster IP, in the API server's order and under the name that its error has. */
const forClusterIp = [
  ['clusterIP', 'clusterIPs'],
  ['clusterIPs', 'clusterIPs'],
  ['ipFamilies', 'ipFamilies'],
  ['ipFamilyPolicy', 'ipFamilyPolicy'],
] as const;

/** The DNS name that was probably meant. */
function mend(name: string): string | undefined {
  if (isAddress(name)) return 'An address goes into an EndpointSlice of a Service without selector.';
  const bare = name
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/[/:].*$/s, '')
    .toLowerCase();
  return bare !== name && bare !== '' && subdomainProblem(bare) === undefined ? `Did you mean "${bare}"?` : undefined;
}

export default defineRule({
  id: 'invalid-external-name',
  summary: 'An ExternalName Service has no usable name, or what such a Service cannot have.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    missing: {
      text: 'Service "{service}" of type ExternalName has no `externalName`.',
      effect: 'The API server refuses the Service: "spec.externalName: Required value".',
      help: 'Add `externalName` with the DNS name that the Service stands for.',
    },
    form: {
      text: '`externalName: {value}` of Service "{service}" is no DNS name.',
      effect: 'The API server refuses the Service: "spec.externalName: Invalid value: "{value}": {words}".',
      help: 'Write a DNS name in lower case, without scheme, port or path.',
    },
    address: {
      text: '`externalName: {value}` of Service "{service}" is an IP address.',
      effect:
        'The API server accepts the Service, but the cluster DNS answers with an alias to a name of digits, which does not resolve.',
      help: 'Make it a Service without selector and type, and give the address in an EndpointSlice.',
    },
    'cluster-ip': {
      text: '`{field}` is set, but Service "{service}" is of type ExternalName.',
      effect: 'The API server refuses the Service: "spec.{path}: Forbidden: may not be set for ExternalName services".',
      help: 'Remove `{field}`: such a Service is a name in DNS and has no address in the cluster.',
    },
    type: {
      text: 'Service "{service}" has an `externalName`, but is of type {type}.',
      effect: 'The API server refuses the Service, which has no ports: "spec.ports: Required value".',
      help: 'Write `type: ExternalName`.',
    },
  },
  check(graph, report) {
    for (const service of graph.all('Service')) {
      const { type, externalName: value, headless } = service.view;
      if (type !== 'ExternalName' && value === undefined) continue;
      const spec = field(service.value, 'spec');
      const data = { service: service.name };
      if (type !== 'ExternalName') {
        // Beside ports the name is merely ignored, as another rule says; with a selector the ports are what is missing.
        if (isKnownType(type) && !headless && isUnset(field(spec, 'ports')) && isUnset(field(spec, 'selector')))
          report(service.keyAt('spec', 'externalName'), 'type', { data: { ...data, type } });
        continue;
      }
      const raw = field(spec, 'externalName');
      if (isUnset(raw) || value === '.') {
        const at = isUnset(raw) && raw !== '' ? service.at('spec', 'type') : service.at('spec', 'externalName');
        report(at, 'missing', { data });
      } else if (value !== undefined && !isPlaceholder(value)) {
        const at = service.at('spec', 'externalName');
        // A dot at the end says that the name is complete.
        const words = subdomainProblem(value.replace(/\.$/, ''));
        if (words !== undefined) report(at, 'form', { data: { ...data, value, words }, suggestion: mend(value) });
        else if (isAddress(value)) report(at, 'address', { data: { ...data, value }, severity: 'warning' });
      }
      for (const [name, path] of forClusterIp) {
        const given = field(spec, name);
        if (isUnset(given) || (typeof given === 'string' && isPlaceholder(given))) continue;
        report(service.keyAt('spec', name), 'cluster-ip', { data: { ...data, field: name, path } });
        break;
      }
    }
  },
});
