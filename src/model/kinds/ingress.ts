import type { Path } from '../../parse/place.ts';
import { defineKind, type PortSpec, type ReferenceSpec } from '../define-kind.ts';
import { field, integer, isMapping, items, text } from '../read.ts';
import type { Resource, ResourceAt } from '../resource.ts';
import { referenceTo } from '../traefik.ts';

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

// Classes, because there are many of them, and their places are asked for by findings alone.

class Backend implements IngressBackend {
  readonly service: string | undefined;
  readonly portNumber: number | undefined;
  readonly portName: string | undefined;
  readonly resource: boolean;
  /** Absent for the default backend. */
  readonly entry: PathEntry | undefined;

  constructor(value: unknown, entry: PathEntry | undefined) {
    const service = field(value, 'service');
    const port = field(service, 'port');
    this.service = text(field(service, 'name'));
    this.portNumber = integer(field(port, 'number')) || undefined;
    this.portName = text(field(port, 'name'));
    this.resource = isMapping(field(value, 'resource'));
    this.entry = entry;
  }

  get path(): Path {
    return this.entry ? [...this.entry.at, 'backend'] : ['spec', 'defaultBackend'];
  }
}

class PathEntry implements IngressPath {
  readonly path: string | undefined;
  readonly pathType: string | undefined;
  readonly backend: IngressBackend;
  readonly rule: number;
  readonly index: number;

  constructor(value: unknown, rule: number, index: number) {
    this.path = text(field(value, 'path'));
    this.pathType = text(field(value, 'pathType'));
    this.rule = rule;
    this.index = index;
    this.backend = new Backend(field(value, 'backend'), this);
  }

  get at(): Path {
    return ['spec', 'rules', this.rule, 'http', 'paths', this.index];
  }
}

class BackendPort implements PortSpec {
  readonly number: number | undefined;
  readonly name: string | undefined;
  readonly #reference: BackendReference;

  constructor(reference: BackendReference) {
    this.number = reference.of.portNumber;
    this.name = reference.of.portName;
    this.#reference = reference;
  }

  get at(): ResourceAt {
    const { from, of } = this.#reference;
    return from.at(...of.path, 'service', 'port', this.number === undefined ? 'name' : 'number');
  }
}

class BackendReference implements ReferenceSpec {
  readonly role = 'backend';
  readonly kind = 'Service';
  readonly name: string;
  readonly of: IngressBackend;
  readonly port: PortSpec | undefined;
  readonly from: Resource<Ingress>;

  constructor(from: Resource<Ingress>, of: IngressBackend, name: string) {
    this.name = name;
    this.of = of;
    this.from = from;
    // Both number and name, or neither, is refused by the API server: nothing to look up.
    this.port = (of.portNumber === undefined) === (of.portName === undefined) ? undefined : new BackendPort(this);
  }

  get namespace(): string {
    return this.from.namespace;
  }

  get at(): ResourceAt {
    return this.from.at(...this.of.path, 'service', 'name');
  }
}

function addBackend(resource: Resource<Ingress>, backend: IngressBackend, found: ReferenceSpec[]): void {
  const { service, portName } = backend;
  // The AWS Load Balancer Controller reads `use-annotation` as "the name is an action, not a Service".
  if (service !== undefined && portName !== 'use-annotation')
    found.push(new BackendReference(resource, backend, service));
}

const rulePaths: Path[] = [];

/** The path of a rule: the same for all objects. */
function rulePath(index: number): Path {
  rulePaths[index] ??= ['spec', 'rules', index];
  return rulePaths[index];
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

const middlewaresAnnotation = 'traefik.ingress.kubernetes.io/router.middlewares';
const optionsAnnotation = 'traefik.ingress.kubernetes.io/router.tls.options';

/** Objects of Traefik's own that an annotation names, as `namespace-name@kubernetescrd`. */
function addAnnotated(
  resource: Resource<Ingress>,
  role: string,
  kind: string,
  annotation: string,
  found: ReferenceSpec[],
): void {
  const value = resource.annotations.get(annotation);
  if (value === undefined) return;
  for (const item of value.split(',')) {
    const name = item.trim();
    if (!name.endsWith('@kubernetescrd')) continue;
    const spec = referenceTo(resource as Resource, role, kind, name, undefined, [
      'metadata',
      'annotations',
      annotation,
    ]);
    if (spec) found.push(spec);
  }
}

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
        paths: items(field(field(rule, 'http'), 'paths')).map((entry, p) => new PathEntry(entry, r, p)),
        at: rulePath(r),
      })),
      defaultBackend: isMapping(defaultBackend) ? new Backend(defaultBackend, undefined) : undefined,
      tls: items(field(spec, 'tls')).map((entry, t) => ({
        hosts: items(field(entry, 'hosts')).flatMap((host, h) =>
          typeof host === 'string' && host !== '' ? [{ host, at: ['spec', 'tls', t, 'hosts', h] }] : [],
        ),
        secretName: text(field(entry, 'secretName')),
        at: ['spec', 'tls', t],
      })),
    };
  },
  references(resource) {
    const { view } = resource;
    const found: ReferenceSpec[] = [];
    if (view.className !== undefined)
      found.push({
        role: 'class',
        kind: 'IngressClass',
        namespace: '',
        name: view.className,
        at: resource.at('spec', 'ingressClassName'),
      });
    if (view.defaultBackend) addBackend(resource, view.defaultBackend, found);
    for (const rule of view.rules) for (const path of rule.paths) addBackend(resource, path.backend, found);
    addAnnotated(resource, 'middleware', 'Middleware', middlewaresAnnotation, found);
    addAnnotated(resource, 'tls-option', 'TLSOption', optionsAnnotation, found);
    if (view.tls.length === 0) return found;
    const made = issuers.some((key) => resource.annotations.has(key));
    for (const { secretName, at } of view.tls)
      if (secretName !== undefined)
        found.push({
          role: 'tls',
          kind: 'Secret',
          namespace: resource.namespace,
          name: secretName,
          at: resource.at(...at, 'secretName'),
          optional: made,
        });
    return found;
  },
});
