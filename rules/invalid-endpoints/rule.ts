import { defineRule } from '../../src/rule.ts';
import { endpointProblems } from '../_lib/endpoint-forms.ts';
import { apiPath } from '../_lib/refused.ts';

export default defineRule({
  id: 'invalid-endpoints',
  summary: 'Hand-made endpoints are refused, or never reach a Service.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    family: {
      text: '"{value}" is no address for {owner}, which is of `addressType: {wanted}`.',
      effect: 'The API server refuses the {kind}: "{path}: {words}".',
      help: 'Correct the address or the type; addresses of another type go into an EndpointSlice of their own.',
    },
    count: {
      text: 'The list `{path}` of {owner} has {value} items.',
      effect: 'The API server refuses the {kind}: "{path}: Too many: {value}: must have at most {wanted} items".',
      help: 'Share them out over several EndpointSlices with the same label `kubernetes.io/service-name`.',
    },
    'no-address': {
      text: 'An entry of {owner} has no addresses.',
      effect: 'The API server refuses the {kind}: "{words}".',
      help: 'Add an address, or remove the entry.',
    },
    'port-name': {
      text: 'The ports of {owner} are not named as they have to be.',
      effect: 'The API server refuses the {kind}: "{name}: {words}".',
      help: '{help}',
    },
    port: {
      text: '`port: {value}` of {owner} is no port number.',
      effect:
        'The API server refuses the {kind}: "{path}: Invalid value: {value}: must be between 1 and 65535, inclusive".',
      help: 'Choose a port from 1 to 65535.',
    },
    host: {
      text: '`{wanted}: {value}` of {owner} is no name of that kind.',
      effect: 'The API server refuses the {kind}: "{path}: Invalid value: "{value}": {words}".',
      help: 'Use lower-case letters, digits and hyphens.',
    },
    'second-address': {
      text: 'An endpoint of {owner} has several addresses.',
      effect:
        'The API server takes it without a word; Traefik sends to all of them, but kube-proxy to the first one alone ({value}), so that the cluster IP never leads to the others.',
      help: 'Make an entry of its own under `endpoints` for each address.',
    },
    'no-service': {
      text: '{owner} belongs to no Service.',
      effect:
        'The API server takes it without a word, but nothing reads it: a slice is joined to a Service by its label `kubernetes.io/service-name`, not by its name.',
      help: 'Add the label `kubernetes.io/service-name` with the name of the Service.',
    },
  },
  check(graph, report) {
    const none = { value: '', wanted: '', words: '', help: '' };
    for (const { id, resource, path, part, data, related } of endpointProblems(graph)) {
      const shown = apiPath(path);
      report(part === 'key' ? resource.keyAt(...path) : resource.at(...path), id, {
        data: {
          ...none,
          ...data,
          owner: resource.title,
          kind: resource.kind,
          // The API server blames the list for an address of the wrong family.
          path: id === 'family' && data.wanted !== 'FQDN' ? shown.replace(/\[\d+\]$/, '') : shown,
          name: path.at(-1) === 'name' ? shown : `${shown}.name`,
        },
        severity: id === 'second-address' ? 'note' : id === 'no-service' ? 'warning' : 'error',
        ...(related && { related: [{ at: resource.at(...related), message: 'the first one is here' }] }),
      });
    }
  },
});
