/** What the API server, and then kube-proxy, makes of hand-made endpoints; `discovery/validation`, `core/validation: validateEndpointSubsets`. */
import {
  addressProblem,
  type EndpointSlice,
  type Endpoints,
  field,
  type Graph,
  isMapping,
  isOrdinaryV4,
  isPlaceholder,
  isPortNumber,
  items,
  type Path,
  type Resource,
  readAddress,
} from '../../src/rule.ts';
import { labelProblem, subdomainProblem } from './dns-name.ts';

export interface EndpointProblem {
  readonly id: 'family' | 'count' | 'no-address' | 'port-name' | 'port' | 'host' | 'second-address' | 'no-service';
  readonly resource: Resource;
  readonly path: Path;
  readonly part?: 'key';
  readonly data: Readonly<Partial<Record<'value' | 'wanted' | 'words' | 'help', string | number>>>;
  readonly related?: Path;
}

const limits = { endpoints: 1000, addresses: 100 };
const serviceLabel = 'kubernetes.io/service-name';

const isFinal = (value: unknown): value is string => typeof value === 'string' && !isPlaceholder(value);

/** The names of ports: labels, in a slice each once (no name is a name), and in Endpoints all or none. */
function* portNames(resource: Resource, ports: unknown, path: Path, isSlice: boolean): Iterable<EndpointProblem> {
  const seen = new Map<string, number>();
  const all = items(ports);
  for (const [index, port] of all.entries()) {
    if (!isMapping(port)) continue;
    const raw = field(port, 'name') ?? '';
    if (!isFinal(raw)) continue;
    const at = [...path, index];
    const here = { resource, path: raw === '' ? at : [...at, 'name'] };
    const said = raw === '' ? undefined : labelProblem(raw);
    if (said !== undefined)
      yield {
        id: 'port-name',
        ...here,
        data: { words: `Invalid value: "${raw}": ${said}`, help: 'Use lower-case letters, digits and hyphens.' },
      };
    const first = seen.get(raw);
    if (isSlice && first !== undefined) {
      const help = 'Give each port the name that it has in the Service.';
      yield { id: 'port-name', ...here, data: { words: `Duplicate value: "${raw}"`, help }, related: [...path, first] };
    }
    if (first === undefined) seen.set(raw, index);
    if (!isSlice && raw === '' && all.length > 1 && first === undefined)
      yield {
        id: 'port-name',
        ...here,
        data: { words: 'Required value', help: 'Name every port where there are several.' },
      };
  }
}

/** `hostname` and `nodeName` of an endpoint. */
function* hosts(resource: Resource, endpoint: unknown, path: Path): Iterable<EndpointProblem> {
  for (const [name, problemOf] of [
    ['hostname', labelProblem],
    ['nodeName', subdomainProblem],
  ] as const) {
    const value = field(endpoint, name);
    // In Endpoints an empty host name is none.
    if (!isFinal(value) || (value === '' && name === 'hostname' && resource.kind === 'Endpoints')) continue;
    const words = problemOf(value);
    if (words !== undefined)
      yield { id: 'host', resource, path: [...path, name], data: { wanted: name, value, words } };
  }
}

/** `IsFullyQualifiedDomainName`: two labels at least. */
function domainProblem(value: string): string | undefined {
  const name = value.replace(/\.$/, '');
  const labels = name.split('.');
  return (
    subdomainProblem(name) ??
    (labels.length < 2
      ? 'should be a domain with at least two segments separated by dots'
      : labels.map(labelProblem).find((problem) => problem !== undefined))
  );
}

/** Whether an endpoint of a slice is as nearly all are: one address of its family, and no names. */
function isUsual(endpoint: Readonly<Record<string, unknown>>, type: unknown): boolean {
  const addresses = endpoint.addresses;
  if (!Array.isArray(addresses) || addresses.length !== 1 || type !== 'IPv4') return false;
  const [address] = addresses;
  return (
    typeof address === 'string' &&
    isOrdinaryV4(address) &&
    endpoint.hostname === undefined &&
    endpoint.nodeName === undefined
  );
}

function* ofSlice(slice: Resource<EndpointSlice>): Iterable<EndpointProblem> {
  const resource = slice as Resource;
  const { value } = slice;
  const type = field(value, 'addressType');
  const endpoints = items(field(value, 'endpoints'));
  if (endpoints.length > limits.endpoints) {
    const data = { value: endpoints.length, wanted: limits.endpoints };
    yield { id: 'count', resource, path: ['endpoints'], part: 'key', data };
    return;
  }
  let isTold = false;
  for (let index = 0; index < endpoints.length; index++) {
    const endpoint = endpoints[index];
    if (!isMapping(endpoint) || isUsual(endpoint, type)) continue;
    const path = ['endpoints', index];
    const addresses = items(endpoint.addresses);
    if (Array.isArray(endpoint.addresses) && addresses.length === 0)
      yield {
        id: 'no-address',
        resource,
        path,
        data: { words: `endpoints[${index}].addresses: Required value: must contain at least 1 address` },
      };
    if (addresses.length > limits.addresses) {
      const data = { value: addresses.length, wanted: limits.addresses };
      yield { id: 'count', resource, path: [...path, 'addresses'], part: 'key', data };
    } else if (addresses.length > 1 && !isTold) {
      isTold = true;
      yield { id: 'second-address', resource, path: [...path, 'addresses', 1], data: { value: String(addresses[0]) } };
    }
    for (const [number, address] of addresses.entries()) {
      if (!isFinal(address)) continue;
      const at = [...path, 'addresses', number];
      const family = readAddress(address)?.family;
      const words = `Invalid value: "${address}": `;
      if (type === 'FQDN') {
        const problem = domainProblem(address);
        if (problem !== undefined)
          yield {
            id: 'family',
            resource,
            path: at,
            data: { value: address, wanted: 'FQDN', words: `${words}${problem}` },
          };
      } else if (
        (type === 'IPv4' || type === 'IPv6') &&
        family !== undefined &&
        `IPv${family}` !== type &&
        addressProblem(address) === undefined
      )
        yield {
          id: 'family',
          resource,
          path: at,
          data: { value: address, wanted: type, words: `${words}must be an ${type} address` },
        };
    }
    yield* hosts(resource, endpoint, path);
  }
  const ports = field(value, 'ports');
  if (items(ports).length > 1 || field(items(ports)[0], 'name') !== undefined)
    yield* portNames(resource, ports, ['ports'], true);
  const label = field(field(field(value, 'metadata'), 'labels'), serviceLabel);
  if (label !== undefined && label !== null && label !== '') return;
  // Slices of another making (clusters of clusters, kustomize labels that are not rendered) say so by a label of their own.
  if ([...slice.labels.keys()].some((key) => key !== serviceLabel && key.endsWith('service-name'))) return;
  yield { id: 'no-service', resource, path: ['metadata', 'name'], data: {} };
}

function* ofEndpoints(endpoints: Resource<Endpoints>): Iterable<EndpointProblem> {
  const resource = endpoints as Resource;
  for (const [index, subset] of items(field(endpoints.value, 'subsets')).entries()) {
    if (!isMapping(subset)) continue;
    const path = ['subsets', index];
    const [ready, notReady] = [items(subset.addresses), items(subset.notReadyAddresses)];
    const isText = typeof subset.addresses === 'string';
    if (ready.length === 0 && notReady.length === 0 && !isText) {
      const words = `subsets[${index}]: Required value: must specify \`addresses\` or \`notReadyAddresses\``;
      yield { id: 'no-address', resource, path, data: { words } };
    }
    for (const [number, address] of ready.entries()) yield* hosts(resource, address, [...path, 'addresses', number]);
    for (const [number, address] of notReady.entries())
      yield* hosts(resource, address, [...path, 'notReadyAddresses', number]);
    yield* portNames(resource, subset.ports, [...path, 'ports'], false);
    for (const [number, port] of items(subset.ports).entries()) {
      const value = field(port, 'port');
      if (typeof value === 'number' && Number.isInteger(value) && !isPortNumber(value))
        yield { id: 'port', resource, path: [...path, 'ports', number, 'port'], data: { value } };
    }
  }
}

export function* endpointProblems(graph: Graph): Iterable<EndpointProblem> {
  for (const slice of graph.all('EndpointSlice')) yield* ofSlice(slice);
  for (const endpoints of graph.all('Endpoints')) yield* ofEndpoints(endpoints);
}
