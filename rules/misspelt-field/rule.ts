import { defineRule, dig, field, type Ingress, items, type Path, type Resource, type Service } from '../../src/rule.ts';
import { fields, misspelt } from '../_lib/known-fields.ts';
import { apiPath, isCustom } from '../_lib/refused.ts';

/** Told of each mapping of an object with the field names that it may have; its path is made only if something is wrong. */
type Visit = (value: unknown, known: readonly string[], path: () => Path) => void;

function visitService({ value }: Resource<Service>, visit: Visit): void {
  const spec = field(value, 'spec');
  visit(value, fields.object, () => []);
  visit(spec, fields.service, () => ['spec']);
  items(field(spec, 'ports')).forEach((port, index) => {
    visit(port, fields.servicePort, () => ['spec', 'ports', index]);
  });
}

function visitBackend(value: unknown, path: () => Path, visit: Visit): void {
  const service = field(value, 'service');
  visit(value, fields.ingressBackend, path);
  visit(service, fields.ingressService, () => [...path(), 'service']);
  visit(field(service, 'port'), fields.ingressServicePort, () => [...path(), 'service', 'port']);
}

function visitIngress({ value }: Resource<Ingress>, visit: Visit): void {
  const spec = field(value, 'spec');
  visit(value, fields.object, () => []);
  visit(spec, fields.ingress, () => ['spec']);
  visitBackend(field(spec, 'defaultBackend'), () => ['spec', 'defaultBackend'], visit);
  items(field(spec, 'tls')).forEach((tls, index) => {
    visit(tls, fields.ingressTls, () => ['spec', 'tls', index]);
  });
  items(field(spec, 'rules')).forEach((rule, r) => {
    const http = field(rule, 'http');
    visit(rule, fields.ingressRule, () => ['spec', 'rules', r]);
    visit(http, fields.ingressHttp, () => ['spec', 'rules', r, 'http']);
    items(field(http, 'paths')).forEach((entry, p) => {
      const path = () => ['spec', 'rules', r, 'http', 'paths', p];
      visit(entry, fields.ingressPath, path);
      visitBackend(field(entry, 'backend'), () => [...path(), 'backend'], visit);
    });
  });
}

export default defineRule({
  id: 'misspelt-field',
  summary: 'A field name is almost one that Kubernetes knows, but not quite.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    field: {
      text: '{kind} "{name}" has no field `{path}`; `{meant}` is not written.',
      effect:
        'The API server refuses the {kind}: "strict decoding error: unknown field "{path}""; where validation is turned off, the field is dropped in silence.',
      help: 'Rename the field to `{meant}`.',
    },
    backend: {
      text: 'Ingress "{name}" has no field `{path}`: that is almost the `{meant}` of v1beta1.',
      effect: 'The API server refuses the Ingress: "strict decoding error: unknown field "{path}"".',
      help: 'Write `service: {example}`.',
    },
  },
  check(graph, report) {
    const lookInto =
      (resource: Resource): Visit =>
      (value, known, path) => {
        for (const { key, meant } of misspelt(value, known)) {
          const at = [...path(), key];
          const { kind, name } = resource;
          const data = { kind, name, path: apiPath(at), meant };
          if (meant === 'serviceName' || meant === 'servicePort')
            report(resource.keyAt(...at), 'backend', {
              data: { ...data, example: '{name: NAME, port: {number: 80}}' },
            });
          else report(resource.keyAt(...at), 'field', { data });
        }
      };
    for (const service of graph.all('Service')) visitService(service, lookInto(service));
    // Older versions have other fields.
    for (const ingress of graph.all('Ingress'))
      if (ingress.apiVersion === 'networking.k8s.io/v1') visitIngress(ingress, lookInto(ingress));
    for (const pod of graph.pods) {
      if (isCustom(pod)) continue;
      const visit = lookInto(pod.owner);
      for (const container of pod.containers)
        if (container.ports.length > 0)
          items(dig(pod.owner.value, [...container.path, 'ports'])).forEach((port, index) => {
            visit(port, fields.containerPort, () => [...container.path, 'ports', index]);
          });
    }
  },
});
