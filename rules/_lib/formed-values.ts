/** Fields of which the API server checks the form, where no other rule does. */
import { field, type Graph, isPlaceholder, items, nearest, type Path, type Resource } from '../../src/rule.ts';
import { subdomainProblem } from './dns-name.ts';
import { keyProblem } from './qualified-name.ts';
import { annotation } from './service-fields.ts';

export interface FormProblem {
  readonly resource: Resource;
  readonly path: Path;
  readonly words: string;
  readonly help: string;
}

const hints = 'service.kubernetes.io/topology-aware-hints';
const mode = 'service.kubernetes.io/topology-mode';
const maxTimeout = 86_400;
const distributions = ['PreferClose', 'PreferSameZone', 'PreferSameNode'];

type Version = Graph['settings']['kubernetesVersion'];

const isFinal = (value: unknown): value is string => typeof value === 'string' && !isPlaceholder(value);

/** `core/validation: ValidateQualifiedName`; the API server calls such a name a label key, whatever it is. */
function qualified(value: unknown): string | undefined {
  return isFinal(value) ? keyProblem(value) : undefined;
}

/** `appProtocol` of a list of ports. */
function* protocols(resource: Resource, ports: unknown, path: Path): Iterable<FormProblem> {
  for (const [index, port] of items(ports).entries()) {
    const value = field(port, 'appProtocol');
    if (value === undefined) continue;
    const words = qualified(value);
    if (words === undefined) continue;
    const help =
      'Write the name of a protocol such as `http`, or one with a domain before it such as `kubernetes.io/h2c`.';
    yield { resource, path: [...path, index, 'appProtocol'], words, help };
  }
}

function* ofService(resource: Resource, type: string, version: Version): Iterable<FormProblem> {
  const spec = field(resource.value, 'spec');
  const spread = field(spec, 'trafficDistribution');
  // Two of the words came with Kubernetes 1.34.
  const known = version.major > 1 || version.minor >= 34 ? distributions : distributions.slice(0, 1);
  if (isFinal(spread) && !known.includes(spread)) {
    const words = `Unsupported value: "${spread}": supported values: ${known.map((word) => `"${word}"`).join(', ')}`;
    const near = nearest(spread, known);
    const help = `${near === undefined ? '' : `Did you mean "${near}"? `}Write one of ${known.join(', ')}.`;
    yield { resource, path: ['spec', 'trafficDistribution'], words, help };
  }
  if (type === 'LoadBalancer') {
    const words = qualified(field(spec, 'loadBalancerClass'));
    const help = 'Write the name of a class as `example.com/name`.';
    if (words !== undefined) yield { resource, path: ['spec', 'loadBalancerClass'], words, help };
  }
  if (field(spec, 'sessionAffinity') === 'ClientIP') {
    const path = ['sessionAffinityConfig', 'clientIP', 'timeoutSeconds'];
    const seconds = path.reduce<unknown>(field, spec);
    if (typeof seconds === 'number' && Number.isInteger(seconds) && !(seconds > 0 && seconds <= maxTimeout))
      yield {
        resource,
        path: ['spec', ...path],
        words: `must be greater than 0 and less than ${maxTimeout}`,
        help: `Write a number of seconds from 1 to ${maxTimeout}, which is a day, or leave it out to have 10800.`,
      };
  }
  const [old, current] = [annotation(resource, hints), annotation(resource, mode)];
  if (isFinal(old) && isFinal(current) && old !== current)
    yield {
      resource,
      path: ['metadata', 'annotations', mode],
      words: `must match annotations[${hints}] when both are specified`,
      help: `Remove the annotation \`${hints}\`, which is deprecated.`,
    };
}

/** `validateIngressTypedLocalObjectReference`: a kind and a name are parts of a URL. */
export function* referenceProblems(resource: Resource, path: Path, value: unknown): Iterable<FormProblem> {
  const group = field(value, 'apiGroup');
  const words = isFinal(group) ? subdomainProblem(group) : undefined;
  if (words !== undefined) {
    const help =
      group === '' ? 'Leave `apiGroup` out for a kind of the core group.' : 'Write the group alone, without version.';
    yield { resource, path: [...path, 'apiGroup'], words, help };
  }
  for (const name of ['kind', 'name']) {
    const part = field(value, name);
    if (!isFinal(part)) continue;
    const odd = ['/', '%'].find((sign) => part.includes(sign));
    const problem =
      part === ''
        ? 'Required value'
        : /^\.\.?$/.test(part)
          ? `may not be '${part}'`
          : odd && `may not contain '${odd}'`;
    if (problem) yield { resource, path: [...path, name], words: problem, help: `Write the plain ${name}.` };
  }
}

function* ofIngress(resource: Resource): Iterable<FormProblem> {
  const spec = field(resource.value, 'spec');
  const backend = (owner: unknown, key: string) => field(field(owner, key), 'resource');
  const standard = backend(spec, 'defaultBackend');
  if (standard !== undefined) yield* referenceProblems(resource, ['spec', 'defaultBackend', 'resource'], standard);
  for (const [index, rule] of items(field(spec, 'rules')).entries())
    for (const [number, entry] of items(field(field(rule, 'http'), 'paths')).entries()) {
      const value = backend(entry, 'backend');
      if (value === undefined) continue;
      yield* referenceProblems(
        resource,
        ['spec', 'rules', index, 'http', 'paths', number, 'backend', 'resource'],
        value,
      );
    }
}

/** Whether any port of a list gives an `appProtocol`: few do. */
function hasProtocol(ports: unknown): boolean {
  for (const port of items(ports)) if (field(port, 'appProtocol') !== undefined) return true;
  return false;
}

/** Whether any backend of an Ingress is a resource. */
function hasResource(spec: unknown): boolean {
  if (field(field(spec, 'defaultBackend'), 'resource') !== undefined) return true;
  for (const rule of items(field(spec, 'rules')))
    for (const entry of items(field(field(rule, 'http'), 'paths')))
      if (field(field(entry, 'backend'), 'resource') !== undefined) return true;
  return false;
}

/** Whether a Service has one of the fields that are looked at. */
const isSuspect = (resource: Resource, spec: unknown): boolean =>
  field(spec, 'trafficDistribution') !== undefined ||
  field(spec, 'loadBalancerClass') !== undefined ||
  field(spec, 'sessionAffinityConfig') !== undefined ||
  annotation(resource, mode) !== undefined;

export function* formProblems(graph: Graph): Iterable<FormProblem> {
  for (const service of graph.all('Service')) {
    const spec = field(service.value, 'spec');
    const ports = field(spec, 'ports');
    if (hasProtocol(ports)) yield* protocols(service, ports, ['spec', 'ports']);
    if (isSuspect(service, spec)) yield* ofService(service, service.view.type, graph.settings.kubernetesVersion);
  }
  for (const ingress of graph.all('Ingress'))
    if (hasResource(field(ingress.value, 'spec')) && ingress.apiVersion === 'networking.k8s.io/v1')
      yield* ofIngress(ingress);
  for (const slice of graph.all('EndpointSlice')) {
    const ports = field(slice.value, 'ports');
    if (hasProtocol(ports)) yield* protocols(slice, ports, ['ports']);
  }
  for (const endpoints of graph.all('Endpoints'))
    for (const [index, subset] of items(field(endpoints.value, 'subsets')).entries())
      yield* protocols(endpoints, field(subset, 'ports'), ['subsets', index, 'ports']);
}
