/** CIDR blocks as Go's `netutils.ParseCIDRSloppy` reads them: leading zeros and bits behind the prefix are fine. */

export interface Cidr {
  readonly bits: bigint;
  readonly prefix: number;
  readonly width: 32 | 128;
  /** Why Kubernetes 1.36 and later refuse it all the same (`StrictIPCIDRValidation`), in the API server's words. */
  readonly strict: string | undefined;
}

function ipv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,10}$/.test(part) && Number(part) <= 255)) return undefined;
  return parts.reduce((bits, part) => (bits << 8n) | BigInt(Number(part)), 0n);
}

function ipv6(text: string): bigint | undefined {
  let rest = text;
  let tail: string[] = [];
  const dotted = /^(.*:)([0-9.]+)$/.exec(text);
  if (dotted?.[2]?.includes('.')) {
    const last = ipv4(dotted[2]);
    if (last === undefined) return undefined;
    tail = [(last >> 16n).toString(16), (last & 0xffffn).toString(16)];
    rest = dotted[1] ?? '';
    rest = rest.endsWith('::') ? rest : rest.slice(0, -1);
  }
  const halves = rest.split('::');
  if (halves.length > 2 || (rest === '' && tail.length === 0)) return undefined;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const head = groups[0] ?? [];
  const end = [...(groups[1] ?? []), ...tail];
  const missing = 8 - head.length - end.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  const all = [...head, ...Array.from({ length: Math.max(missing, 0) }, () => '0'), ...end];
  if (!all.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return all.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n);
}

/** Reads `10.0.0.0/8` or `2001:db8::/64`; `undefined` if it is none. */
export function parseCidr(text: string): Cidr | undefined {
  const [, address = '', length = ''] = /^([^/]+)\/(\d{1,10})$/.exec(text) ?? [];
  const width = address.includes(':') ? 128 : 32;
  const bits = width === 128 ? ipv6(address) : ipv4(address);
  const prefix = Number(length);
  if (bits === undefined || length === '' || prefix > width) return undefined;
  const host = BigInt(width - prefix);
  const network = (bits >> host) << host;
  const strict =
    (width === 32 && /(^|[./])0\d/.test(text)) || /\/0\d/.test(text)
      ? 'must not have leading 0s in IP or prefix length'
      : width === 128 && bits >> 32n === 0xffffn
        ? 'must not have an IPv4-mapped IPv6 address'
        : network !== bits
          ? 'must not have bits set beyond the prefix length'
          : undefined;
  return { bits: network, prefix, width, strict };
}

/** Whether one block lies within another and is smaller. */
export function isStrictSubset(inner: Cidr, outer: Cidr): boolean {
  if (inner.width !== outer.width || inner.prefix <= outer.prefix) return false;
  const host = BigInt(outer.width - outer.prefix);
  return inner.bits >> host === outer.bits >> host;
}
