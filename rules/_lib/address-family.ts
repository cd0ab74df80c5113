/** Which family an address is of. */
import { readAddress } from '../../src/rule.ts';

/** `undefined` for what is no address. */
export function addressFamily(text: string): 'IPv4' | 'IPv6' | undefined {
  const address = readAddress(text);
  return address && (address.family === 4 ? 'IPv4' : 'IPv6');
}
