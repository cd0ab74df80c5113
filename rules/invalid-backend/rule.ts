import { defineRule, dig, field, type Ingress, isMapping, items, type Path, type Resource } from '../../src/rule.ts';
import { backendProblems, inV1, isAbsent, isPlainBackend } from '../_lib/ingress-backend.ts';
import { apiPath } from '../_lib/refused.ts';

const refuses = 'The API server refuses the Ingress: ' as const;

export default defineRule({
  id: 'invalid-backend',
  summary: 'A backend of an Ingress is not written as networking.k8s.io/v1 wants it.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    'no-rules': {
      text: 'Ingress "{ingress}" has neither rules nor a default backend.',
      effect: `${refuses}"either \`defaultBackend\` or \`rules\` must be specified".`,
      help: 'Add `rules`, or a `defaultBackend`.',
    },
    'no-paths': {
      text: 'Ingress "{ingress}" has a rule with `http` but without paths.',
      effect: `${refuses}"spec.rules[{index}].http.paths: Required value".`,
      help: 'Add a path with a backend, or remove `http` from the rule.',
    },
    missing: {
      text: 'Ingress "{ingress}" has a path or default backend that leads to nothing.',
      effect: `${refuses}"{path}: Invalid value: "": resource or service backend is required".`,
      help: 'Add a `backend` with a `service` that has `name` and `port`.',
    },
    both: {
      text: 'A backend of Ingress "{ingress}" names a service and a resource.',
      effect: `${refuses}"{path}: Invalid value: "": cannot set both resource and service backends".`,
      help: 'Keep one of the two.',
    },
    old: {
      text: 'Ingress "{ingress}" has a backend in the form of v1beta1: `{field}`.',
      effect: `${refuses}"strict decoding error: unknown field "{path}"".`,
      help: 'Write it as `{better}`.',
    },
    'no-name': {
      text: 'A backend of Ingress "{ingress}" has a service without a name.',
      effect: `${refuses}"{path}.service.name: Required value".`,
      help: 'Give the name of a Service of the namespace of the Ingress.',
    },
    name: {
      text: 'Ingress "{ingress}" has the backend "{service}", which cannot be the name of a Service.',
      effect: `${refuses}"{path}.service.name: Invalid value: "{service}": {words}".`,
      help: 'Give the plain name of a Service of the namespace of the Ingress.',
    },
    'no-port': {
      text: 'The backend "{service}" of Ingress "{ingress}" has no port.',
      effect: `${refuses}"{path}: Required value: port name or number is required".`,
      help: 'Add `port` with the `number` or the `name` of a port of the Service.',
    },
    'two-ports': {
      text: 'The backend "{service}" of Ingress "{ingress}" has a port name and a port number.',
      effect: `${refuses}"{path}: Invalid value: "": cannot set both port name & port number".`,
      help: 'Keep one of the two.',
    },
    range: {
      text: 'The backend "{service}" of Ingress "{ingress}" has the port number {port}.',
      effect: `${refuses}"{path}.service.port.number: Invalid value: {port}: must be between 1 and 65535, inclusive".`,
      help: 'Give the number of a port of the Service.',
    },
  },
  check(graph, report) {
    const none = { field: '', better: '', service: '', words: '', port: '' };
    function look(ingress: Resource<Ingress>, path: Path, owner: Path): void {
      const value = dig(ingress.value, path);
      for (const { id, path: below, part, data, suggestion } of backendProblems(
        value,
        graph.settings.kubernetesVersion,
      )) {
        const at = isAbsent(value) ? ingress.at(...owner) : ingress[part === 'key' ? 'keyAt' : 'at'](...path, ...below);
        const own = {
          ...none,
          ...data,
          ingress: ingress.name,
          path: `${apiPath(path)}${data.path ?? ''}`,
        };
        report(at, id, { data: own, suggestion });
      }
    }

    const version = graph.settings.kubernetesVersion;
    const isFine = (paths: unknown): boolean => {
      const entries = items(paths);
      for (let index = 0; index < entries.length; index++) {
        const entry = entries[index];
        if (isMapping(entry) && !isPlainBackend(field(entry, 'backend'), version)) return false;
      }
      return entries.length > 0;
    };
    for (const ingress of graph.all('Ingress')) {
      // Older versions were written otherwise, and are the business of another rule.
      if (ingress.apiVersion !== 'networking.k8s.io/v1') continue;
      const data = { ingress: ingress.name };
      const spec = field(ingress.value, 'spec');
      const rules = field(spec, 'rules');
      const old = field(spec, 'backend');
      if (!isAbsent(field(spec, 'defaultBackend'))) look(ingress, ['spec', 'defaultBackend'], ['spec']);
      else if (!isAbsent(old)) {
        const better = `defaultBackend: {${inV1(field(old, 'serviceName'), field(old, 'servicePort'))}}`;
        report(ingress.keyAt('spec', 'backend'), 'old', {
          data: { ...data, field: 'backend', path: 'spec.backend', better },
        });
      } else if (isAbsent(rules) || (Array.isArray(rules) && rules.length === 0))
        report(ingress.keyAt('spec'), 'no-rules', {
          data,
          // A list of a template that nothing came into: whoever installs the chart has yet to name the hosts.
          open: rules !== undefined && ingress.document.rendered !== undefined,
        });
      const list = items(rules);
      for (let index = 0; index < list.length; index++) {
        const http = field(list[index], 'http');
        if (!isMapping(http)) continue;
        const paths = field(http, 'paths');
        if (isFine(paths)) continue;
        const at = ['spec', 'rules', index, 'http'];
        if (isAbsent(paths) || (Array.isArray(paths) && paths.length === 0))
          report(ingress.keyAt(...at), 'no-paths', { data: { ...data, index } });
        for (const [number, entry] of items(paths).entries())
          if (isMapping(entry)) look(ingress, [...at, 'paths', number, 'backend'], [...at, 'paths', number]);
      }
    }
  },
});
