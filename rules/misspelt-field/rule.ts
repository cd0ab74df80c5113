import { defineRule, dig, field, type Ingress, items, type Path, type Resource, type Service } from '../../src/rule.ts';
import { fields, misspelt } from '../_lib/known-fields.ts';
import { apiPath, isCustom } from '../_lib/refused.ts';

/** A mapping of an object, with the field names that it may have. */
type Place = readonly [path: Path, known: readonly string[]];

function* ofService(service: Resource<Service>): Iterable<Place> {
  yield [[], fields.object];
  yield [['spec'], fields.service];
  for (const { path } of service.view.ports) yield [path, fields.servicePort];
}

function* ofBackend(path: Path): Iterable<Place> {
  yield [path, fields.ingressBackend];
  yield [[...path, 'service'], fields.ingressService];
  yield [[...path, 'service', 'port'], fields.ingressServicePort];
}

function* ofIngress(ingress: Resource<Ingress>): Iterable<Place> {
  yield [[], fields.object];
  const spec = field(ingress.value, 'spec');
  yield [['spec'], fields.ingress];
  yield* ofBackend(['spec', 'defaultBackend']);
  for (const index of items(field(spec, 'tls')).keys()) yield [['spec', 'tls', index], fields.ingressTls];
  for (const [index, rule] of items(field(spec, 'rules')).entries()) {
    const path = ['spec', 'rules', index];
    yield [path, fields.ingressRule];
    yield [[...path, 'http'], fields.ingressHttp];
    for (const number of items(dig(rule, ['http', 'paths'])).keys()) {
      const at = [...path, 'http', 'paths', number];
      yield [at, fields.ingressPath];
      yield* ofBackend([...at, 'backend']);
    }
  }
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
    const look = (resource: Resource, places: Iterable<Place>) => {
      for (const [path, known] of places)
        for (const { key, meant } of misspelt(dig(resource.value, path), known)) {
          const at = [...path, key];
          const { kind, name } = resource;
          const data = { kind, name, path: apiPath(at), meant };
          if (meant === 'serviceName' || meant === 'servicePort')
            report(resource.keyAt(...at), 'backend', {
              data: { ...data, example: '{name: NAME, port: {number: 80}}' },
            });
          else report(resource.keyAt(...at), 'field', { data });
        }
    };
    for (const service of graph.all('Service')) look(service, ofService(service));
    // Older versions have other fields.
    for (const ingress of graph.all('Ingress'))
      if (ingress.apiVersion === 'networking.k8s.io/v1') look(ingress, ofIngress(ingress));
    for (const pod of graph.pods) {
      if (isCustom(pod)) continue;
      look(
        pod.owner,
        pod.containers.flatMap(({ ports }) => ports.map(({ path }): Place => [path, fields.containerPort])),
      );
    }
  },
});
