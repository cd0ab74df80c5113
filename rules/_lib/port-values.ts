/** Values of port fields that the API server refuses: on Services, and on the containers of Pods. */
import {
  type Container,
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
  text,
} from '../../src/rule.ts';
import { fields, isMisspelt } from './known-fields.ts';
import { apiPath, goPath, isCustom, refusedKind, refusedPath } from './refused.ts';
import { noInteger, noList, noMapping, noText, type WrongType } from './wrong-type.ts';

const range = 'must be between 1 and 65535, inclusive';

/** One defect, in the words of the messages below. */
export interface PortValueProblem {
  readonly id: 'type' | 'value' | 'missing' | 'host-network' | 'no-ports';
  readonly resource: Resource;
  readonly at: Path;
  readonly part?: 'key';
  readonly data: Readonly<Record<'field' | 'owner' | 'kind' | 'words' | 'shown' | 'wanted' | 'better', string>>;
}

const none = { words: '', shown: '', wanted: '', better: '' };
const isAbsent = (value: unknown): boolean => value === undefined || value === null;
const unmarshal = (wrong: WrongType, struct: string, path: Path, type: string): string =>
  `json: cannot unmarshal ${wrong.json} into Go struct field ${struct}.${goPath(path)} of type ${type}`;

function betterNumber(name: string, value: unknown): string {
  if (typeof value === 'string' && /^\d+$/.test(value) && isPortNumber(Number(value)))
    return `Write it without quotes: \`${name}: ${Number(value)}\`.`;
  return `Write \`${name}\` as a whole number from 1 to 65535, without quotes.`;
}

/** The values of one entry of `ports`. */
function* entryProblems(
  entry: unknown,
  path: Path,
  required: 'port' | 'containerPort',
  common: { readonly resource: Resource; readonly owner: string; readonly kind: string; path(path: Path): string },
  custom: boolean,
): Iterable<PortValueProblem> {
  const { resource, owner, kind } = common;
  const service = required === 'port';
  const struct = service ? 'ServicePort' : 'ContainerPort';
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
    // A targetPort may be a name; whether it is a good one, another rule tells.
    const wrong = name === 'targetPort' && typeof value === 'string' ? undefined : noInteger(value);
    if (wrong) {
      // The schema of a custom resource refuses it as well, but in other words.
      if (custom) continue;
      const words = unmarshal(wrong, struct, at, 'int32');
      const better = betterNumber(name, value);
      yield make('type', name, { words, shown: wrong.shown, wanted: 'a whole number from 1 to 65535', better });
    } else if (typeof value === 'number' && !isPortNumber(value) && !(value === 0 && name !== required)) {
      // A node port has a range of its own, and a rule for it.
      if (name === 'nodePort') continue;
      const problem = value === 0 && !service ? 'Required value' : `Invalid value: ${value}: ${range}`;
      yield make('value', name, { shown: String(value), words: `${common.path(at)}: ${problem}` });
    }
  }
  const name = field(entry, 'name');
  const wrong = custom ? undefined : noText(name);
  if (wrong)
    yield make('type', 'name', {
      words: unmarshal(wrong, struct, [...path, 'name'], 'string'),
      shown: wrong.shown,
      wanted: 'text',
      better:
        'Write a name of lower-case letters, digits and hyphens, in quotes where YAML reads it as something else.',
    });
}

/** Whether an entry is as nearly all are, so that no more has to be asked. */
function isFine(entry: unknown, required: 'port' | 'containerPort'): boolean {
  const number = field(entry, required);
  const name = field(entry, 'name');
  if (typeof number !== 'number' || !isPortNumber(number) || !(name === undefined || typeof name === 'string'))
    return false;
  const isOpen = (value: unknown) => value === undefined || (typeof value === 'number' && isPortNumber(value));
  if (required === 'containerPort') return isOpen(field(entry, 'hostPort'));
  const target = field(entry, 'targetPort');
  return isOpen(field(entry, 'nodePort')) && (typeof target === 'string' || isOpen(target));
}

function* portsProblems(
  ports: unknown,
  path: Path,
  required: 'port' | 'containerPort',
  common: Parameters<typeof entryProblems>[3],
  custom: boolean,
): Iterable<PortValueProblem> {
  const { resource, owner, kind } = common;
  const data = { ...none, field: 'ports', owner, kind };
  const [list, struct] =
    required === 'port' ? (['ServiceSpec', 'v1.ServicePort'] as const) : (['Container', 'v1.ContainerPort'] as const);
  const better = `Write \`ports\` as a list: \`- ${required}: 80\`.`;
  const wrong = custom ? undefined : noList(ports);
  if (wrong) {
    const words = unmarshal(wrong, list, path, `[]${struct}`);
    yield { id: 'type', resource, at: path, data: { ...data, words, shown: wrong.shown, wanted: 'a list', better } };
  }
  for (const [index, entry] of items(ports).entries()) {
    if (isFine(entry, required)) continue;
    const at = [...path, index];
    const scalar = custom ? undefined : noMapping(entry);
    if (scalar) {
      const words = unmarshal(scalar, list, path, struct);
      yield {
        id: 'type',
        resource,
        at,
        data: { ...data, field: `ports[${index}]`, words, shown: scalar.shown, wanted: 'a mapping', better },
      };
      continue;
    }
    if (entry !== null && !isMapping(entry)) continue;
    yield* entryProblems(entry, at, required, common, custom);
    // `$patch: delete` and the like are pieces of a patch.
    if (!isAbsent(field(entry, required)) || field(entry, '$patch') !== undefined) continue;
    if (isMisspelt(entry, required === 'port' ? fields.servicePort : fields.containerPort, required)) continue;
    const words = `${common.path([...at, required])}: ${required === 'port' ? `Invalid value: 0: ${range}` : 'Required value'}`;
    yield { id: 'missing', resource, at, data: { ...data, field: required, words } };
  }
}

function* serviceProblems(service: Resource<Service>): Iterable<PortValueProblem> {
  const spec = field(service.value, 'spec');
  const ports = field(spec, 'ports');
  const owner = `Service "${service.name}"`;
  const resource = service as Resource;
  yield* portsProblems(ports, ['spec', 'ports'], 'port', { resource, owner, kind: 'Service', path: apiPath }, false);
  if (!isAbsent(ports) && !(Array.isArray(ports) && ports.length === 0)) return;
  const { type, headless, selector } = service.view;
  // Without selector and ports it is a piece of a patch; a placeholder may turn into anything.
  const isWritten = isMapping(spec) && Object.hasOwn(spec, 'ports');
  if (type === 'ExternalName' || headless || (!isWritten && selector === undefined)) return;
  if (isPlaceholder(type) || isPlaceholder(text(field(spec, 'clusterIP')) ?? '')) return;
  if (isMisspelt(spec, fields.service, 'ports') || isMisspelt(spec, fields.service, 'clusterIP')) return;
  const at = isWritten ? ['spec', 'ports'] : ['spec'];
  yield { id: 'no-ports', resource, at, part: 'key', data: { ...none, field: 'ports', owner, kind: 'Service' } };
}

function* podProblems(pod: PodTemplate, container: Container): Iterable<PortValueProblem> {
  const resource = pod.owner;
  const raw = dig(resource.value, container.path);
  // A container without an image is a piece of a patch.
  if (text(field(raw, 'image')) === undefined) return;
  const owner = `container "${container.name}"`;
  const kind = refusedKind(pod);
  const common = { resource, owner, kind, path: (path: Path) => refusedPath(pod, path) };
  yield* portsProblems(field(raw, 'ports'), [...container.path, 'ports'], 'containerPort', common, isCustom(pod));
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

export function* portValueProblems(graph: Graph): Iterable<PortValueProblem> {
  for (const service of graph.all('Service')) yield* serviceProblems(service);
  for (const pod of graph.pods) for (const container of pod.containers) yield* podProblems(pod, container);
}
