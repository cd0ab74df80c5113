/** Values of port fields that the API server refuses: on Services, and on the containers of Pods. */
import {
  type Container,
  type ContainerPort,
  dig,
  field,
  type Graph,
  isMapping,
  isPlaceholder,
  isPortNumber,
  items,
  type Path,
  type PodTemplate,
  type Resource,
  type Service,
  type ServicePort,
  text,
} from '../../src/rule.ts';
import { fields, isMisspelt } from './known-fields.ts';
import { apiPath, refusedKind, refusedPath } from './refused.ts';

const range = 'must be between 1 and 65535, inclusive';

/** One defect, in the words of the messages below. */
export interface PortValueProblem {
  readonly id: 'value' | 'missing' | 'host-network' | 'no-ports';
  readonly resource: Resource;
  readonly at: Path;
  readonly part?: 'key';
  /** The value is to come from whoever installs the chart. */
  readonly open?: boolean;
  readonly data: Readonly<Record<'field' | 'owner' | 'kind' | 'words' | 'shown' | 'wanted', string>>;
}

const none = { words: '', shown: '', wanted: '' };
const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** The values of one entry of `ports`. */
function* entryProblems(
  entry: unknown,
  path: Path,
  required: 'port' | 'containerPort',
  common: { readonly resource: Resource; readonly owner: string; readonly kind: string; path(path: Path): string },
): Iterable<PortValueProblem> {
  const { resource, owner, kind } = common;
  const service = required === 'port';
  const make = (
    id: PortValueProblem['id'],
    name: string,
    data: Partial<PortValueProblem['data']>,
  ): PortValueProblem => ({
    id,
    resource,
    at: [...path, name],
    data: { ...none, field: name, owner, kind, ...data },
  });
  for (const name of service ? ['port', 'targetPort', 'nodePort'] : ['containerPort', 'hostPort']) {
    const at = [...path, name];
    const value = field(entry, name);
    // A value of another type is told as such.
    if (
      typeof value === 'number' &&
      Number.isInteger(value) &&
      Math.abs(value) < 2 ** 31 &&
      !isPortNumber(value) &&
      !(value === 0 && name !== required)
    ) {
      // A node port has a range of its own, and a rule for it.
      if (name === 'nodePort') continue;
      const problem = value === 0 && !service ? 'Required value' : `Invalid value: ${value}: ${range}`;
      yield make('value', name, { shown: String(value), words: `${common.path(at)}: ${problem}` });
    }
  }
}

function* portsProblems(
  ports: unknown,
  path: Path,
  required: 'port' | 'containerPort',
  common: Parameters<typeof entryProblems>[3],
): Iterable<PortValueProblem> {
  const { resource, owner, kind } = common;
  const data = { ...none, field: 'ports', owner, kind };
  for (const [index, entry] of items(ports).entries()) {
    const at = [...path, index];
    if (entry !== null && !isMapping(entry)) continue;
    yield* entryProblems(entry, at, required, common);
    // `$patch: delete` and the like are pieces of a patch.
    if (!isAbsent(field(entry, required)) || field(entry, '$patch') !== undefined) continue;
    if (isMisspelt(entry, required === 'port' ? fields.servicePort : fields.containerPort, required)) continue;
    const words = `${common.path([...at, required])}: ${required === 'port' ? `Invalid value: 0: ${range}` : 'Required value'}`;
    // A null in what a chart makes: nothing came into the template yet.
    const open = resource.document.rendered !== undefined && field(entry, required) === null;
    yield { id: 'missing', resource, at, data: { ...data, field: required, words }, open };
  }
}

function* serviceProblems(service: Resource<Service>): Iterable<PortValueProblem> {
  const spec = field(service.value, 'spec');
  const ports = field(spec, 'ports');
  const owner = `Service "${service.name}"`;
  const resource = service as Resource;
  yield* portsProblems(ports, ['spec', 'ports'], 'port', { resource, owner, kind: 'Service', path: apiPath });
  if (!isAbsent(ports) && !(Array.isArray(ports) && ports.length === 0)) return;
  const { type, headless, selector } = service.view;
  // Without selector and ports it is a piece of a patch; a placeholder may turn into anything.
  const isWritten = isMapping(spec) && Object.hasOwn(spec, 'ports');
  if (type === 'ExternalName' || headless) return;
  if (!isWritten && selector === undefined && !isBare(service.value)) return;
  if (isPlaceholder(type) || isPlaceholder(text(field(spec, 'clusterIP')) ?? '')) return;
  if (isMisspelt(spec, fields.service, 'ports') || isMisspelt(spec, fields.service, 'clusterIP')) return;
  const at = isWritten ? ['spec', 'ports'] : ['spec'];
  yield { id: 'no-ports', resource, at, part: 'key', data: { ...none, field: 'ports', owner, kind: 'Service' } };
}

/** Whether a Service consists of its name: a piece of a patch would change something. */
function isBare(value: unknown): boolean {
  const metadata = field(value, 'metadata');
  const says = (of: unknown, known: readonly string[]): boolean =>
    isMapping(of) && Object.keys(of).every((key) => known.includes(key));
  return (
    isAbsent(field(value, 'spec')) &&
    says(value, ['apiVersion', 'kind', 'metadata', 'spec']) &&
    says(metadata, ['name', 'namespace'])
  );
}

function* podProblems(pod: PodTemplate, container: Container): Iterable<PortValueProblem> {
  const resource = pod.owner;
  const raw = dig(resource.value, container.path);
  // A container without an image is a piece of a patch.
  if (text(field(raw, 'image')) === undefined) return;
  const owner = `container "${container.name}"`;
  const kind = refusedKind(pod);
  const common = { resource, owner, kind, path: (path: Path) => refusedPath(pod, path) };
  yield* portsProblems(field(raw, 'ports'), [...container.path, 'ports'], 'containerPort', common);
  if (!pod.hostNetwork || container.role !== 'regular') return;
  for (const { containerPort, hostPort, path } of container.ports) {
    if (!hostPort || hostPort === containerPort || !containerPort) continue;
    const words = `${refusedPath(pod, [...path, 'hostPort'])}: Invalid value: ${hostPort}: must match \`containerPort\` when \`hostNetwork\` is true`;
    const data = {
      ...none,
      field: 'hostPort',
      owner,
      kind,
      words,
      shown: String(hostPort),
      wanted: String(containerPort),
    };
    yield { id: 'host-network', resource, at: [...path, 'hostPort'], data };
  }
}

/** Whether a Service is as nearly all are, so that no more has to be asked. What has another type reads as absent. */
function isFineService({ view }: Resource<Service>): boolean {
  const { ports } = view;
  for (let index = 0; index < ports.length; index++) {
    const { port, targetPort } = ports[index] as ServicePort;
    if (port === undefined || !isPortNumber(port)) return false;
    if (typeof targetPort === 'number' && targetPort !== port && !isPortNumber(targetPort)) return false;
  }
  return ports.length > 0;
}

function isFineContainer({ ports }: Container): boolean {
  for (let index = 0; index < ports.length; index++) {
    const { containerPort, hostPort } = ports[index] as ContainerPort;
    if (containerPort === undefined || !isPortNumber(containerPort) || hostPort !== undefined) return false;
  }
  return true;
}

export function* portValueProblems(graph: Graph): Iterable<PortValueProblem> {
  for (const service of graph.all('Service')) if (!isFineService(service)) yield* serviceProblems(service);
  for (const pod of graph.pods)
    for (const container of pod.containers) if (!isFineContainer(container)) yield* podProblems(pod, container);
}
