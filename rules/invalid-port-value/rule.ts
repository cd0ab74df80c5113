import { defineRule } from '../../src/rule.ts';
import { portValueProblems } from '../_lib/port-values.ts';

export default defineRule({
  id: 'invalid-port-value',
  summary: 'A port field of a Service or container holds what the API server does not take.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    value: {
      text: '`{field}: {shown}` of {owner} is no port number.',
      effect: 'The API server refuses the {kind}: "{words}".',
      help: 'Choose a port from 1 to 65535.',
    },
    missing: {
      text: 'A port of {owner} has no `{field}`.',
      effect: 'The API server refuses the {kind}: "{words}".',
      help: 'Add `{field}` with a number from 1 to 65535.',
    },
    'host-network': {
      text: '`hostPort: {shown}` of {owner} is not its `containerPort: {wanted}`, though the Pod uses the network of its node.',
      effect: 'The API server refuses the {kind}: "{words}".',
      help: 'Remove `hostPort`: with `hostNetwork: true` the containers listen on the node itself.',
    },
    'no-ports': {
      text: '{owner} has no ports.',
      effect: 'The API server refuses the Service: "spec.ports: Required value".',
      help: 'List the ports under `spec.ports`; only a headless Service and one of type ExternalName can do without.',
    },
  },
  check(graph, report) {
    for (const { id, resource, at, part, data, open } of portValueProblems(graph))
      report(part === 'key' ? resource.keyAt(...at) : resource.at(...at), id, {
        data,
        ...(open && { open }),
      });
  },
});
