/** Addresses and networks against what the API server's own code (v1.36.0) says of them. */
import { expect, it } from 'vitest';
import {
  addressProblem,
  addressText,
  cidrProblem,
  isStrictSubset,
  networkText,
  readAddress,
  readCidr,
  specialAddressProblem,
} from '../../src/model/address.ts';

const address = (text: string): string => addressProblem(text)?.words.split(',')[0] ?? 'fine';
const cidr = (text: string): string => cidrProblem(text)?.words.split(',')[0] ?? 'fine';

it.each([
  ['192.0.2.1', 'fine'],
  ['255.255.255.255', 'fine'],
  ['256.1.1.1', 'must be a valid IP address'],
  ['1.2.3', 'must be a valid IP address'],
  ['1.2.3.4.5', 'must be a valid IP address'],
  ['192.0.2.01', 'must not have leading 0s'],
  [' 192.0.2.1', 'must be a valid IP address'],
  ['2001:db8::1', 'fine'],
  ['2001:DB8::1', 'fine'],
  ['::', 'fine'],
  ['1:2:3:4:5:6:7::', 'fine'],
  ['1:2:3:4:5:6:7:8::', 'must be a valid IP address'],
  ['1:2:3:4:5:6:1.2.3.4', 'fine'],
  ['1::2::3', 'must be a valid IP address'],
  ['2001:db8::g', 'must be a valid IP address'],
  ['2001:db8::00001', 'must not have leading 0s'],
  ['fe80::1%eth0', 'must be a valid IP address'],
  ['[::1]', 'must be a valid IP address'],
  ['::ffff:1.2.3.4', 'must not be an IPv4-mapped IPv6 address'],
])('address %s: %s', (text, words) => {
  expect(address(text)).toBe(words);
});

it.each([
  ['10.0.0.0/8', 'fine'],
  ['0.0.0.0/0', 'fine'],
  ['::/0', 'fine'],
  ['2001:db8::/32', 'fine'],
  ['10.0.0.0', 'must be a valid CIDR value'],
  ['10.0.0.0/33', 'must be a valid CIDR value'],
  ['10.0.0/8', 'must be a valid CIDR value'],
  ['10.0.0.0/-1', 'must be a valid CIDR value'],
  ['10.0.0.1/8', 'must not have bits set beyond the prefix length'],
  ['2001:db8::1/32', 'must not have bits set beyond the prefix length'],
  ['010.0.0.0/8', 'must not have leading 0s in IP or prefix length'],
  ['10.0.0.0/08', 'must not have leading 0s in IP or prefix length'],
  ['::ffff:10.0.0.0/104', 'must not have an IPv4-mapped IPv6 address'],
])('network %s: %s', (text, words) => {
  expect(cidr(text)).toBe(words);
});

it('writes addresses in their usual form', () => {
  const usual = (text: string) =>
    addressText(readAddress(text) ?? { family: 4, parts: [], mapped: false, padded: false });
  expect(usual('2001:DB8:0:0:1:0:0:1')).toBe('2001:db8::1:0:0:1');
  expect(usual('2001:db8:0:1:1:1:1:1')).toBe('2001:db8:0:1:1:1:1:1');
  expect(usual('0:0:0:0:0:0:0:0')).toBe('::');
  expect(usual('::ffff:1.2.3.4')).toBe('1.2.3.4');
  expect(usual('010.001.0.1')).toBe('10.1.0.1');
});

it('cuts a network at its prefix, in both families', () => {
  const network = (text: string) => {
    const read = readCidr(text);
    return read && networkText(read);
  };
  expect(network('192.0.2.77/26')).toBe('192.0.2.64/26');
  expect(network('2001:db8:ffff::1/33')).toBe('2001:db8:8000::/33');
  expect(network('10.0.0.1/0')).toBe('0.0.0.0/0');
});

it('knows a smaller network within another', () => {
  const within = (inner: string, outer: string) => {
    const [a, b] = [readCidr(inner), readCidr(outer)];
    return a !== undefined && b !== undefined && isStrictSubset(a, b);
  };
  expect(within('10.1.0.0/16', '10.0.0.0/8')).toBe(true);
  expect(within('10.0.0.0/8', '10.0.0.0/8')).toBe(false);
  expect(within('11.0.0.0/16', '10.0.0.0/8')).toBe(false);
  expect(within('2001:db8:1::/48', '2001:db8::/32')).toBe(true);
  expect(within('10.0.0.0/8', '::/0')).toBe(false);
});

it('knows addresses that mean another host on every node', () => {
  const special = (text: string) => {
    const read = readAddress(text);
    return read !== undefined && specialAddressProblem(read, text) !== undefined;
  };
  for (const text of ['127.9.9.9', '::1', '0.0.0.0', '::', '169.254.1.1', 'fe80::1', 'febf::1', '224.0.0.9', 'ff02::9'])
    expect(special(text), text).toBe(true);
  for (const text of ['128.0.0.1', '::2', '224.0.1.1', 'ff05::1', 'fec0::1', '169.255.0.1', '192.0.2.1'])
    expect(special(text), text).toBe(false);
});
