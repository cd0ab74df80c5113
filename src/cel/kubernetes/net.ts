/** IP addresses and networks: k8s.io/apiserver pkg/cel/library/ip.go and cidr.go, over Go's net/netip. */

import {
  type Address,
  addressText,
  type Cidr,
  holds,
  networkText,
  readAddress,
  readCidr,
} from '../../model/address.ts';
import { type FunctionDeclaration, fn, method } from '../environment.ts';
import { CelError, type Opaque, type Value } from '../values.ts';

class Ip implements Opaque {
  readonly celType = 'net.IP';
  readonly address: Address;
  constructor(address: Address) {
    this.address = address;
  }
  get text(): string {
    return addressText(this.address);
  }
  equals(other: Opaque): boolean {
    return other instanceof Ip && other.text === this.text;
  }
}

class Network implements Opaque {
  readonly celType = 'net.CIDR';
  readonly cidr: Cidr;
  constructor(cidr: Cidr) {
    this.cidr = cidr;
  }
  get text(): string {
    return `${addressText(this.cidr.address)}/${this.cidr.bits}`;
  }
  equals(other: Opaque): boolean {
    return other instanceof Network && other.text === this.text;
  }
}

/** Why a text is no address; netip takes no leading zeros, and Kubernetes no zones and no IPv4 in the clothes of IPv6. */
function ipOrWhy(text: string): Ip | string {
  const [front = '', ...zone] = text.split('%');
  const address = readAddress(front);
  if (!address || address.padded || (zone.length > 0 && address.family === 4))
    return `IP Address ${JSON.stringify(text)} parse error during conversion from string: ParseAddr(${JSON.stringify(text)}): unable to parse IP`;
  if (zone.length > 0) return `IP address ${JSON.stringify(text)} with zone value is not allowed`;
  if (address.mapped) return `IPv4-mapped IPv6 address ${JSON.stringify(text)} is not allowed`;
  return new Ip(address);
}

function networkOrWhy(text: string): Network | string {
  const why = 'network address parse error during conversion from string: ';
  const cidr = readCidr(text);
  if (!cidr || cidr.padded || cidr.address.padded)
    return `${why}${why}netip.ParsePrefix(${JSON.stringify(text)}): unable to parse`;
  if (cidr.address.mapped) return `${why}IPv4-mapped IPv6 address ${JSON.stringify(text)} is not allowed`;
  return new Network(cidr);
}

function made<T extends object>(read: T | string): T {
  if (typeof read === 'string') throw new CelError(read);
  return read;
}

const of =
  <T>(run: (value: T) => Value) =>
  ([value]: readonly Value[]): Value =>
    run(value as T);

const starts = (address: Address, family: 4 | 6, ...parts: number[]) =>
  address.family === family && parts.every((part, index) => address.parts[index] === part);

const isUnspecified = ({ parts }: Address) => parts.every((part) => part === 0);
const isLoopback = (address: Address) =>
  starts(address, 4, 127) ||
  (address.family === 6 && address.parts.every((part, index) => part === (index === 7 ? 1 : 0)));
const isLinkLocalMulticast = (address: Address) =>
  starts(address, 4, 224, 0, 0) || (address.family === 6 && ((address.parts[0] as number) & 0xff0f) === 0xff02);
const isLinkLocalUnicast = (address: Address) =>
  starts(address, 4, 169, 254) || (address.family === 6 && ((address.parts[0] as number) & 0xffc0) === 0xfe80);
const isMulticast = (address: Address) =>
  address.family === 4
    ? ((address.parts[0] as number) & 0xf0) === 0xe0
    : ((address.parts[0] as number) & 0xff00) === 0xff00;
const isGlobalUnicast = (address: Address) =>
  !starts(address, 4, 255, 255, 255, 255) &&
  !isUnspecified(address) &&
  !isLoopback(address) &&
  !isMulticast(address) &&
  !isLinkLocalUnicast(address);

const kinds = { isUnspecified, isLoopback, isLinkLocalMulticast, isLinkLocalUnicast, isGlobalUnicast };

function contains(outer: Network, inner: Network): boolean {
  return (
    outer.cidr.address.family === inner.cidr.address.family &&
    outer.cidr.bits <= inner.cidr.bits &&
    networkText({ ...inner.cidr, bits: outer.cidr.bits }) === networkText(outer.cidr)
  );
}

export const kubernetesNet: readonly FunctionDeclaration[] = [
  fn(
    'ip(string): net.IP',
    of<string>((text) => made(ipOrWhy(text))),
  ),
  fn(
    'isIP(string): bool',
    of<string>((text) => typeof ipOrWhy(text) !== 'string'),
  ),
  fn(
    'ip.isCanonical(string): bool',
    of<string>((text) => made(ipOrWhy(text)).text === text),
  ),
  fn(
    'string(net.IP): string',
    of<Ip>(({ text }) => text),
  ),
  method(
    'net.IP',
    'family(): int',
    of<Ip>(({ address }) => BigInt(address.family)),
  ),
  ...Object.entries(kinds).map(([name, ask]) =>
    method(
      'net.IP',
      `${name}(): bool`,
      of<Ip>(({ address }) => ask(address)),
    ),
  ),

  fn(
    'cidr(string): net.CIDR',
    of<string>((text) => made(networkOrWhy(text))),
  ),
  fn(
    'isCIDR(string): bool',
    of<string>((text) => typeof networkOrWhy(text) !== 'string'),
  ),
  fn(
    'string(net.CIDR): string',
    of<Network>(({ text }) => text),
  ),
  method('net.CIDR', 'containsIP(string): bool', ([network, text]) =>
    holds((network as Network).cidr, made(ipOrWhy(text as string)).address),
  ),
  method('net.CIDR', 'containsIP(net.IP): bool', ([network, ip]) =>
    holds((network as Network).cidr, (ip as Ip).address),
  ),
  method('net.CIDR', 'containsCIDR(string): bool', ([network, text]) =>
    contains(network as Network, made(networkOrWhy(text as string))),
  ),
  method('net.CIDR', 'containsCIDR(net.CIDR): bool', ([network, other]) =>
    contains(network as Network, other as Network),
  ),
  method(
    'net.CIDR',
    'ip(): net.IP',
    of<Network>(({ cidr }) => new Ip(cidr.address)),
  ),
  method(
    'net.CIDR',
    'prefixLength(): int',
    of<Network>(({ cidr }) => BigInt(cidr.bits)),
  ),
  method(
    'net.CIDR',
    'masked(): net.CIDR',
    of<Network>(({ cidr }) => made(networkOrWhy(networkText(cidr)))),
  ),
];
