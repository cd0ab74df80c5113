/**
 * IP addresses and CIDRs as the API server reads them: k8s.io/apimachinery `pkg/util/validation/ip.go` over k8s.io/utils `net.ParseIPSloppy`.
 * It parses with the tolerance of old (leading zeros), and then refuses what only that tolerance took.
 */

export interface Address {
  readonly family: 4 | 6;
  /** Four bytes, or eight groups of 16 bits. An IPv4 address that is written as IPv6 has four. */
  readonly parts: readonly number[];
  /** True for `::ffff:1.2.3.4`. */
  readonly mapped: boolean;
  /** True if a number in it has more zeros at its front than today's parsers take. */
  readonly padded: boolean;
}

export interface Cidr {
  readonly address: Address;
  readonly bits: number;
  /** True if the prefix length begins with a zero. */
  readonly padded: boolean;
}

function readV4(text: string): { parts: number[]; padded: boolean } | undefined {
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(text)) return undefined;
  const words = text.split('.');
  const parts = words.map(Number);
  return parts.every((part) => part <= 255) ? { parts, padded: words.some((word) => /^0\d/.test(word)) } : undefined;
}

function readV6(text: string): Address | undefined {
  if (!/^[0-9a-f:]*(?:\d+\.\d+\.\d+\.\d+)?$/i.test(text)) return undefined;
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  let padded = false;
  const groups: number[][] = [];
  for (const [h, half] of halves.entries()) {
    const into: number[] = [];
    groups.push(into);
    if (half === '') continue;
    const words = half.split(':');
    for (const [index, word] of words.entries()) {
      if (word.includes('.')) {
        const v4 = readV4(word);
        if (!v4 || h !== halves.length - 1 || index !== words.length - 1) return undefined;
        const [a = 0, b = 0, c = 0, d = 0] = v4.parts;
        into.push(a * 256 + b, c * 256 + d);
        padded ||= v4.padded;
        continue;
      }
      const group = /^[0-9a-f]+$/i.test(word) ? Number.parseInt(word, 16) : Number.NaN;
      if (!(group <= 0xffff)) return undefined;
      padded ||= word.length > 4;
      into.push(group);
    }
  }
  const [front = [], back = []] = groups;
  const count = front.length + back.length;
  // `::` stands for one group at least.
  if (halves.length === 1 ? count !== 8 : count > 7) return undefined;
  const parts = [...front, ...new Array<number>(8 - count).fill(0), ...back];
  const mapped = parts[5] === 0xffff && parts.slice(0, 5).every((part) => part === 0);
  if (!mapped) return { family: 6, parts, mapped, padded };
  const bytes = parts.slice(6).flatMap((part) => [part >> 8, part & 255]);
  return { family: 4, parts: bytes, mapped, padded };
}

const privateV4 = /^(?:10|172|192)(?:\.(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5])){3}$/;

/** True for an IPv4 address of the blocks that nearly all endpoints are in, written as it should be: nothing is wrong with it anywhere. */
export const isOrdinaryV4 = (text: string): boolean => privateV4.test(text);

/** Reads an address as `ParseIPSloppy` does; `undefined` for what is none. */
export function readAddress(text: string): Address | undefined {
  if (text.length > 64) return undefined;
  if (text.includes(':')) return readV6(text);
  const v4 = readV4(text);
  return v4 && { family: 4, mapped: false, ...v4 };
}

/** Reads a CIDR as `ParseCIDRSloppy` does. */
export function readCidr(text: string): Cidr | undefined {
  const [, front = '', length = ''] = /^([^/]*)\/(\d{1,10})$/.exec(text) ?? [];
  const address = readAddress(front);
  const bits = Number(length);
  if (!address || length === '' || bits > (address.family === 4 && !address.mapped ? 32 : 128)) return undefined;
  return { address, bits, padded: /^0\d/.test(length) };
}

/** The usual form: without leading zeros, and RFC 5952 for IPv6. */
export function addressText({ family, parts }: Address): string {
  if (family === 4) return parts.join('.');
  let [start, length] = [-1, 1];
  for (let from = 0; from < 8; from++) {
    let to = from;
    while (to < 8 && parts[to] === 0) to++;
    if (to - from > length) [start, length] = [from, to - from];
  }
  const hex = (list: readonly number[]) => list.map((part) => part.toString(16)).join(':');
  return start < 0 ? hex(parts) : `${hex(parts.slice(0, start))}::${hex(parts.slice(start + length))}`;
}

/** The network of a CIDR, without the bits beyond its prefix. */
export function networkText({ address, bits }: Cidr): string {
  const size = address.family === 4 ? 8 : 16;
  const kept = address.mapped ? bits - 96 : bits;
  const parts = address.parts.map((part, index) => {
    const free = Math.min(size, Math.max(0, (index + 1) * size - kept));
    return (part >> free) << free;
  });
  return `${addressText({ ...address, parts })}/${kept}`;
}

/** Whether a network lies within another and is smaller. */
export function isStrictSubset(inner: Cidr, outer: Cidr): boolean {
  if (inner.address.family !== outer.address.family || inner.bits <= outer.bits) return false;
  return networkText({ ...inner, bits: outer.bits }) === networkText(outer);
}

/** Whether a network holds an address. */
export function holds(network: Cidr, address: Address): boolean {
  if (network.address.family !== address.family) return false;
  const mapped = network.address.mapped ? 96 : 0;
  return (
    networkText({ ...network, address: { ...address, mapped: network.address.mapped } }) === networkText(network) &&
    network.bits >= mapped
  );
}

/** What makes an address useless as an endpoint or an external IP, in the API server's words; `core/validation: ValidateEndpointIP`. */
export function specialAddressProblem({ family, parts }: Address, text: string): string | undefined {
  const [a = 0, b = 0, c = 0] = parts;
  const zeros = parts.slice(0, -1).every((part) => part === 0);
  const last = parts.at(-1);
  if (zeros && last === 0) return `may not be unspecified (${text})`;
  if (family === 4 ? a === 127 : zeros && last === 1) return 'may not be in the loopback range (127.0.0.0/8, ::1/128)';
  if (family === 4 ? a === 169 && b === 254 : (a & 0xffc0) === 0xfe80)
    return 'may not be in the link-local range (169.254.0.0/16, fe80::/10)';
  if (family === 4 ? a === 224 && b === 0 && c === 0 : (a & 0xff0f) === 0xff02)
    return 'may not be in the link-local multicast range (224.0.0.0/24, ff02::/10)';
  return undefined;
}

/** Why a text is no IP address, in the API server's words; `strict` is set where only Kubernetes from 1.36 on refuses it. */
export function addressProblem(text: string): { readonly words: string; readonly strict: boolean } | undefined {
  const address = readAddress(text);
  if (!address) return { words: 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)', strict: false };
  if (address.padded) return { words: 'must not have leading 0s', strict: true };
  return address.mapped ? { words: 'must not be an IPv4-mapped IPv6 address', strict: true } : undefined;
}

/** Why a text is no CIDR, in the API server's words; `strict` is set where only Kubernetes from 1.36 on refuses it. */
export function cidrProblem(text: string): { readonly words: string; readonly strict: boolean } | undefined {
  const cidr = readCidr(text);
  if (!cidr) return { words: 'must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64)', strict: false };
  const strict = (words: string) => ({ words, strict: true });
  if (cidr.padded || cidr.address.padded) return strict('must not have leading 0s in IP or prefix length');
  if (cidr.address.mapped) return strict('must not have an IPv4-mapped IPv6 address');
  return networkText(cidr) === `${addressText(cidr.address)}/${cidr.bits}`
    ? undefined
    : strict('must not have bits set beyond the prefix length');
}
