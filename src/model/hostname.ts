/** Host names as `pkg/apis/networking/validation: validateIngressRules` and the Ingress type's documentation read them. */
import { readAddress } from './address.ts';

/** Whether the text is an IP address. */
export const isAddress = (host: string): boolean => readAddress(host) !== undefined;

/** Whether a host pattern (exact, or `*.` for exactly one label) covers a host or a narrower pattern. */
export function covers(pattern: string, host: string): boolean {
  if (pattern === host) return true;
  if (!pattern.startsWith('*.')) return false;
  const dot = host.indexOf('.');
  return dot > 0 && host.slice(dot) === pattern.slice(1);
}
