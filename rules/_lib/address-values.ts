/** The addresses and networks that Services and hand-made endpoints give, each with the problem that the API server has with it. */
import {
  addressProblem,
  addressText,
  cidrProblem,
  field,
  type Graph,
  isOrdinaryV4,
  isPlaceholder,
  items,
  networkText,
  type Path,
  type Resource,
  readAddress,
  readCidr,
  type Service,
  specialAddressProblem,
} from '../../src/rule.ts';
import { isUnset, misplacedBalancerFields, sourceRangesAnnotation } from './service-fields.ts';

export interface AddressProblem {
  readonly resource: Resource;
  readonly path: Path;
  readonly value: string;
  readonly kind: 'address' | 'special' | 'network' | 'form';
  readonly words: string;
  /** Set where only Kubernetes from 1.36 on refuses it. */
  readonly strict: boolean;
  readonly better?: string;
}

/** What is asked of the addresses of EndpointSlices. */
const inV4 = { special: true };
const inV6 = { special: true, canonical: true };

type Options = { readonly special?: boolean; readonly canonical?: boolean };

/** Whether a value can be judged: text that is complete. */
/** Not `xxx` either, which stands for what somebody would not show. */
const isFinal = (value: unknown): value is string =>
  typeof value === 'string' && !isPlaceholder(value) && !/^x+$/i.test(value);

/** An item of a list of texts: null is an empty text there. */
const textOf = (item: unknown): unknown => item ?? '';

function betterAddress(value: string): string | undefined {
  const plain = value.trim().replace(/\/(?:32|128)$/, '');
  const read = readAddress(plain) ?? readAddress(plain.replace(/:\d+$/, ''));
  const better = read && addressText(read);
  return better === undefined || better === value ? undefined : `Write \`${better}\`.`;
}

function* addressOf(resource: Resource, path: Path, value: unknown, options: Options): Iterable<AddressProblem> {
  if (!isFinal(value)) return;
  // Nearly all are what they ought to be.
  const read = readAddress(value);
  const found = addressProblem(value);
  const common = { resource, path, value };
  if (found !== undefined || read === undefined) {
    const better = betterAddress(value);
    yield { ...common, kind: 'address', words: '', strict: false, ...found, ...(better !== undefined && { better }) };
    return;
  }
  const special = options.special === true ? specialAddressProblem(read, value) : undefined;
  if (special !== undefined) {
    yield { ...common, kind: 'special', words: special, strict: false };
    return;
  }
  if (read.family !== 6 || addressText(read) === value) return;
  const usual = addressText(read);
  const better = `Write \`${usual}\`.`;
  if (options.canonical === true)
    yield { ...common, kind: 'address', words: `must be in canonical form ("${usual}")`, strict: false, better };
  else
    yield {
      ...common,
      kind: 'form',
      words: `IPv6 address "${value}" should be in RFC 5952 canonical format ("${usual}")`,
      strict: false,
      better,
    };
}

function* networkOf(resource: Resource, path: Path, value: unknown): Iterable<AddressProblem> {
  if (!isFinal(value)) return;
  const plain = value.trim();
  const found = cidrProblem(plain);
  const cidr = readCidr(plain);
  if (found === undefined) {
    const usual = cidr ? networkText(cidr) : plain;
    if (usual === plain) return;
    const words = `IPv6 CIDR value "${plain}" should be in RFC 5952 canonical format ("${usual}")`;
    yield { resource, path, value: plain, kind: 'form', words, strict: false, better: `Write \`${usual}\`.` };
    return;
  }
  const single = readAddress(plain);
  const better = cidr
    ? `Write \`${networkText(cidr)}\`.`
    : single && `For this one address write \`${addressText(single)}/${single.family === 4 ? 32 : 128}\`.`;
  yield { resource, path, value: plain, kind: 'network', ...found, ...(better !== undefined && { better }) };
}

function* serviceProblems(service: Resource<Service>): Iterable<AddressProblem> {
  const spec = field(service.value, 'spec');
  const resource = service as Resource;
  const externalName = service.view.type === 'ExternalName';
  const single = field(spec, 'clusterIP');
  if (!isUnset(single) && !externalName && String(single).toLowerCase() !== 'none')
    yield* addressOf(resource, ['spec', 'clusterIP'], single, {});
  // That the first of them differs from the singular is told elsewhere.
  const ips = field(spec, 'clusterIPs');
  if (ips !== undefined && !externalName)
    for (const [index, ip] of items(ips).entries())
      if (index > 0 && ip !== 'None') yield* addressOf(resource, ['spec', 'clusterIPs', index], textOf(ip), {});
  const outside = field(spec, 'externalIPs');
  if (outside !== undefined)
    for (const [index, ip] of items(outside).entries())
      yield* addressOf(resource, ['spec', 'externalIPs', index], textOf(ip), { special: true });
  const metadata = field(service.value, 'metadata');
  const ranges = field(spec, 'loadBalancerSourceRanges');
  const annotated = field(field(metadata, 'annotations'), sourceRangesAnnotation);
  if (isUnset(ranges) && typeof annotated !== 'string') return;
  // On another type they are refused as a whole.
  if (misplacedBalancerFields(service).length > 0) return;
  for (const [index, range] of items(ranges).entries())
    yield* networkOf(resource, ['spec', 'loadBalancerSourceRanges', index], textOf(range));
  if (isUnset(ranges) && typeof annotated === 'string' && annotated.trim() !== '')
    for (const range of annotated.split(','))
      yield* networkOf(resource, ['metadata', 'annotations', sourceRangesAnnotation], range);
}

/** Nearly every Service gives no address at all. */
function givesAddress({ value }: Resource): boolean {
  const spec = field(value, 'spec');
  for (const name of ['clusterIP', 'externalIPs', 'loadBalancerSourceRanges'])
    if (field(spec, name) !== undefined) return true;
  return field(field(field(value, 'metadata'), 'annotations'), sourceRangesAnnotation) !== undefined;
}

export function* addressProblems(graph: Graph): Iterable<AddressProblem> {
  for (const service of graph.all('Service')) if (givesAddress(service)) yield* serviceProblems(service);
  for (const slice of graph.all('EndpointSlice')) {
    const type = field(slice.value, 'addressType');
    // An unknown type is refused for itself, and names are no addresses.
    if (type !== 'IPv4' && type !== 'IPv6') continue;
    const options = type === 'IPv4' ? inV4 : inV6;
    const endpoints = items(field(slice.value, 'endpoints'));
    for (let index = 0; index < endpoints.length; index++) {
      const addresses = items(field(endpoints[index], 'addresses'));
      for (let number = 0; number < addresses.length; number++) {
        const address = textOf(addresses[number]);
        if (typeof address === 'string' && isOrdinaryV4(address)) continue;
        const family = typeof address === 'string' ? readAddress(address)?.family : undefined;
        // One of the other type is told for that alone.
        const own = family === undefined || `IPv${family}` === type ? options : {};
        if (own === options || family === 4)
          yield* addressOf(slice as Resource, ['endpoints', index, 'addresses', number], address, own);
      }
    }
  }
  for (const endpoints of graph.all('Endpoints'))
    for (const [index, subset] of items(field(endpoints.value, 'subsets')).entries())
      for (const part of ['addresses', 'notReadyAddresses'])
        for (const [number, address] of items(field(subset, part)).entries())
          yield* addressOf(endpoints as Resource, ['subsets', index, part, number, 'ip'], field(address, 'ip'), {
            special: true,
          });
}
