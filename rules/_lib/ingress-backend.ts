/** What the API server finds wrong with a backend of networking.k8s.io/v1; `networking/validation: validateIngressBackend`. */
import { field, isMapping, isPlaceholder, isPortNumber, type Path, text } from '../../src/rule.ts';
import { serviceNameProblem } from './dns-name.ts';
import { fields, isMisspelt, misspelt } from './known-fields.ts';

/** The slots of the messages; empty where a problem has none. */
export type Slot = 'field' | 'path' | 'better' | 'service' | 'words' | 'port';

export interface BackendProblem {
  readonly id:
    | 'missing'
    | 'both'
    | 'old'
    | 'shape'
    | 'no-name'
    | 'name'
    | 'no-port'
    | 'two-ports'
    | 'range'
    | 'quoted'
    | 'number-as-name';
  /** From the backend to the token; its key or its value. */
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly data: Readonly<Partial<Record<Slot, string | number>>>;
  readonly suggestion?: string;
}

export const isAbsent = (value: unknown): boolean => value === undefined || value === null;

const isOpen = (value: unknown): boolean => typeof value === 'string' && isPlaceholder(value);

/** How a v1beta1 backend is written in v1. */
export function inV1(name: unknown, port: unknown): string {
  const key = typeof port === 'string' ? 'name' : 'number';
  return `service: {name: ${text(name) ?? 'NAME'}, port: {${key}: ${port ?? 80}}}`;
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
  if (isOpen(value) || isOpen(service)) return;
  if (!isAbsent(value) && !isMapping(value))
    yield { id: 'shape', path: [], part: 'value', data: { field: 'backend', better: inV1(undefined, 80) } };
  else if (isAbsent(service)) {
    if (!hasResource && !isMisspelt(value, fields.ingressBackend, 'service'))
      yield { id: 'missing', path: [], part: 'key', data: {} };
  } else if (hasResource) yield { id: 'both', path: [], part: 'key', data: {} };
  else if (!isMapping(service))
    yield { id: 'shape', path: ['service'], part: 'value', data: { field: 'service', better: inV1(service, 80) } };
  else {
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
  if (isOpen(port)) return;
  if (!isAbsent(port) && !isMapping(port)) {
    const better = `port: {${typeof port === 'number' ? 'number' : 'name'}: ${String(port)}}`;
    yield { id: 'shape', path: at, part: 'value', data: { ...data, field: 'port', better } };
    return;
  }
  // Told by misspelt-field.
  if (isAbsent(port) && isMisspelt(service, fields.ingressService, 'port')) return;
  if (misspelt(port, fields.ingressServicePort).length > 0) return;
  const number = field(port, 'number');
  const name = field(port, 'name');
  const hasName = text(name) !== undefined;
  const onNumber = { path: [...at, 'number'], part: 'value' } as const;
  if (typeof number === 'string') {
    const better = /^\d+$/.test(number) ? `number: ${Number(number)}` : `name: ${number}`;
    if (!isPlaceholder(number)) yield { id: 'quoted', ...onNumber, data: { ...data, port: number, better } };
  } else if (typeof name === 'number')
    yield { id: 'number-as-name', path: [...at, 'name'], part: 'value', data: { ...data, port: name } };
  else if (!isAbsent(number) && number !== 0 && hasName) yield { id: 'two-ports', ...onNumber, data };
  else if (typeof number === 'number' && number !== 0) {
    if (!isPortNumber(number)) yield { id: 'range', ...onNumber, data: { ...data, port: number } };
  } else if (!hasName && number === 0) yield { id: 'no-port', ...onNumber, data };
  else if (!hasName && isAbsent(number))
    yield { id: 'no-port', path: isAbsent(port) ? ['service'] : at, part: 'key', data };
}
