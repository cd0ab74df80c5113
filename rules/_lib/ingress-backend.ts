/** What the API server finds wrong with a backend of networking.k8s.io/v1; `networking/validation: validateIngressBackend`. */
import { field, isMapping, isPlaceholder, isPortNumber, type Path, text } from '../../src/rule.ts';
import { serviceNameProblem } from './dns-name.ts';
import { fields, isMisspelt, misspelt } from './known-fields.ts';

/** The slots of the messages; empty where a problem has none. */
export type Slot = 'field' | 'path' | 'better' | 'service' | 'words' | 'port';

export interface BackendProblem {
  readonly id: 'missing' | 'both' | 'old' | 'no-name' | 'name' | 'no-port' | 'two-ports' | 'range';
  /** From the backend to the token; its key or its value. */
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly data: Readonly<Partial<Record<Slot, string | number>>>;
  readonly suggestion?: string;
}

export const isAbsent = (value: unknown): boolean => value === undefined || value === null;

/** How a v1beta1 backend is written in v1. */
export function inV1(name: unknown, port: unknown): string {
  const key = typeof port === 'string' ? 'name' : 'number';
  return `service: {name: ${text(name) ?? 'NAME'}, port: {${key}: ${port ?? 80}}}`;
}

/** True for a Service with a valid name and one port, and nothing besides: what nearly all backends are. */
export function isPlainBackend(value: unknown, version: { readonly major: number; readonly minor: number }): boolean {
  const service = field(value, 'service');
  const name = field(service, 'name');
  const port = field(service, 'port');
  if (!isMapping(value) || !isMapping(service) || typeof name !== 'string' || !isMapping(port)) return false;
  for (const key in value) if (key !== 'service') return false;
  for (const key in port) if (key !== 'number' && key !== 'name') return false;
  const { number, name: portName } = port;
  const isPort =
    number === undefined
      ? typeof portName === 'string' && portName !== ''
      : portName === undefined && typeof number === 'number' && isPortNumber(number);
  return isPort && serviceNameProblem(name, version) === undefined;
}

/** The problems of a backend: at most one of its shape, or one of the name and one of the port. */
export function* backendProblems(
  value: unknown,
  version: { readonly major: number; readonly minor: number },
): Iterable<BackendProblem> {
  const old = ['serviceName', 'servicePort'].find((key) => !isAbsent(field(value, key)));
  if (old !== undefined) {
    const better = inV1(field(value, 'serviceName'), field(value, 'servicePort'));
    yield { id: 'old', path: [old], part: 'key', data: { field: old, path: `.${old}`, better } };
    return;
  }
  const service = field(value, 'service');
  const hasResource = !isAbsent(field(value, 'resource'));
  // What is no mapping is told by wrong-type.
  if (!isAbsent(value) && !isMapping(value)) return;
  if (isAbsent(service)) {
    if (!hasResource && !isMisspelt(value, fields.ingressBackend, 'service'))
      yield { id: 'missing', path: [], part: 'key', data: {} };
  } else if (hasResource) yield { id: 'both', path: [], part: 'key', data: {} };
  else if (isMapping(service)) {
    yield* nameProblems(field(service, 'name'), isMisspelt(service, fields.ingressService, 'name'), version);
    yield* portProblems(service);
  }
}

function* nameProblems(
  name: unknown,
  misspelt: boolean,
  version: { major: number; minor: number },
): Iterable<BackendProblem> {
  const path = ['service', 'name'];
  if (name === undefined && misspelt) return;
  if (name === undefined) yield { id: 'no-name', path: ['service'], part: 'key', data: {} };
  else if (name === null || name === '') yield { id: 'no-name', path, part: 'value', data: {} };
  if (typeof name !== 'string' || name === '' || isPlaceholder(name)) return;
  const words = serviceNameProblem(name, version);
  if (words === undefined) return;
  const [namespace, other] = name.split('/');
  const suggestion = name.includes('/')
    ? `An Ingress cannot lead into another namespace: put it into "${namespace}" and write "${other}".`
    : /\.svc(\.|$)/.test(name)
      ? `Write "${name.split('.')[0]}".`
      : undefined;
  yield { id: 'name', path, part: 'value', data: { service: name, words }, ...(suggestion && { suggestion }) };
}

function* portProblems(service: unknown): Iterable<BackendProblem> {
  const port = field(service, 'port');
  const at = ['service', 'port'];
  const data = { service: text(field(service, 'name')) ?? '' };
  // What is no mapping is told by wrong-type, and so is a number that is none.
  if (!isAbsent(port) && !isMapping(port)) return;
  // Told by unknown-field.
  if (isAbsent(port) && isMisspelt(service, fields.ingressService, 'port')) return;
  if (misspelt(port, fields.ingressServicePort).length > 0) return;
  const number = field(port, 'number');
  const name = field(port, 'name');
  const hasName = text(name) !== undefined;
  const onNumber = { path: [...at, 'number'], part: 'value' } as const;
  if (typeof number === 'string' || (!isAbsent(name) && typeof name !== 'string')) return;
  if (!isAbsent(number) && number !== 0 && hasName) yield { id: 'two-ports', ...onNumber, data };
  else if (typeof number === 'number' && number !== 0) {
    if (!isPortNumber(number)) yield { id: 'range', ...onNumber, data: { ...data, port: number } };
  } else if (!hasName && number === 0) yield { id: 'no-port', ...onNumber, data };
  else if (!hasName && isAbsent(number))
    yield { id: 'no-port', path: isAbsent(port) ? ['service'] : at, part: 'key', data };
}
