import type { Path } from '../../parse/place.ts';
import { defineKind, type ReferenceSpec } from '../define-kind.ts';
import { dig, field, integer, isMapping, items, text } from '../read.ts';
import type { Resource } from '../resource.ts';

export interface IngressBackend {
  readonly service: string | undefined;
  /** `undefined` if absent, 0 or no integer. */
  readonly portNumber: number | undefined;
  readonly portName: string | undefined;
  /** True for a `resource` backend. */
  readonly resource: boolean;
  readonly path: Path;
}

export interface IngressPath {
  /** As written; `undefined` if absent or empty. */
  readonly path: string | undefined;
  readonly pathType: string | undefined;
  readonly backend: IngressBackend;
  /** Path of this entry from the object's root. */
  readonly at: Path;
}

export interface IngressRule {
  /** `undefined` if absent or empty: all hosts. */
  readonly host: string | undefined;
  readonly paths: readonly IngressPath[];
  readonly at: Path;
}

export interface IngressTls {
  readonly hosts: readonly { readonly host: string; readonly at: Path }[];
  readonly secretName: string | undefined;
  readonly at: Path;
}

export interface Ingress {
  readonly className: string | undefined;
  /** The deprecated annotation `kubernetes.io/ingress.class`; an empty value counts as given. */
  readonly classAnnotation: string | undefined;
  readonly rules: readonly IngressRule[];
  readonly defaultBackend: IngressBackend | undefined;
  readonly tls: readonly IngressTls[];
}

export const classAnnotation = 'kubernetes.io/ingress.class';

function readBackend(value: unknown, path: Path): IngressBackend {
  const service = field(value, 'service');
  const port = field(service, 'port');
  return {
    service: text(field(service, 'name')),
    portNumber: integer(field(port, 'number')) || undefined,
    portName: text(field(port, 'name')),
    resource: isMapping(field(value, 'resource')),
    path,
  };
}

function* backendReference(resource: Resource<Ingress>, backend: IngressBackend): Iterable<ReferenceSpec> {
  const { service, portName, portNumber } = backend;
  // The AWS Load Balancer Controller reads `use-annotation` as "the name is an action, not a Service".
  if (service === undefined || portName === 'use-annotation') return;
  const port = [...backend.path, 'service', 'port'];
  yield {
    role: 'backend',
    kind: 'Service',
    namespace: resource.namespace,
    name: service,
    at: resource.at(...backend.path, 'service', 'name'),
    of: backend,
    // Both number and name, or neither, is refused by the API server: nothing to look up.
    ...(portNumber !== undefined && portName === undefined
      ? { port: { number: portNumber, at: resource.at(...port, 'number') } }
      : portName !== undefined && portNumber === undefined
        ? { port: { name: portName, at: resource.at(...port, 'name') } }
        : {}),
  };
}

/** Annotations by which cert-manager (ingress-shim) and kube-lego's heirs are told to make the Secrets of `spec.tls`. */
const issuers = [
  'cert-manager.io/cluster-issuer',
  'cert-manager.io/issuer',
  'certmanager.k8s.io/cluster-issuer',
  'certmanager.k8s.io/issuer',
  'kubernetes.io/tls-acme',
  'cert.gardener.cloud/purpose',
];

/** networking.k8s.io Ingress. */
export const ingress = defineKind<Ingress>()({
  kind: 'Ingress',
  groups: ['networking.k8s.io', 'extensions'],
  namespaced: true,
  read(value, resource) {
    const spec = field(value, 'spec');
    const defaultBackend = field(spec, 'defaultBackend');
    return {
      className: text(field(spec, 'ingressClassName')),
      classAnnotation: resource.annotations.get(classAnnotation),
      rules: items(field(spec, 'rules')).map((rule, r) => ({
        host: text(field(rule, 'host')),
        paths: items(dig(rule, ['http', 'paths'])).map((entry, p) => {
          const at = ['spec', 'rules', r, 'http', 'paths', p];
          return {
            path: text(field(entry, 'path')),
            pathType: text(field(entry, 'pathType')),
            backend: readBackend(field(entry, 'backend'), [...at, 'backend']),
            at,
          };
        }),
        at: ['spec', 'rules', r],
      })),
      defaultBackend: isMapping(defaultBackend) ? readBackend(defaultBackend, ['spec', 'defaultBackend']) : undefined,
      tls: items(field(spec, 'tls')).map((entry, t) => ({
        hosts: items(field(entry, 'hosts')).flatMap((host, h) =>
          typeof host === 'string' && host !== '' ? [{ host, at: ['spec', 'tls', t, 'hosts', h] }] : [],
        ),
        secretName: text(field(entry, 'secretName')),
        at: ['spec', 'tls', t],
      })),
    };
  },
  *references(resource) {
    const { view } = resource;
    if (view.className !== undefined)
      yield {
        role: 'class',
        kind: 'IngressClass',
        namespace: '',
        name: view.className,
        at: resource.at('spec', 'ingressClassName'),
      };
    if (view.defaultBackend) yield* backendReference(resource, view.defaultBackend);
    for (const rule of view.rules) for (const path of rule.paths) yield* backendReference(resource, path.backend);
    const made = issuers.some((key) => resource.annotations.has(key));
    for (const { secretName, at } of view.tls)
      if (secretName !== undefined)
        yield {
          role: 'tls',
          kind: 'Secret',
          namespace: resource.namespace,
          name: secretName,
          at: resource.at(...at, 'secretName'),
          optional: made,
        };
  },
});
