/** Host names as `pkg/apis/networking/validation: validateIngressRules` and the Ingress type's documentation read them. */

const ipv4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/** Whether the text is an IP address (v4 dotted quad with parts up to 255, or anything with two colons and hex digits). */
export function isAddress(host: string): boolean {
  if (ipv4.test(host)) return host.split('.').every((part) => Number(part) <= 255);
  return /^[0-9a-f:.]+$/i.test(host) && host.split(':').length > 2;
}

/** Whether a host pattern (exact, or `*.` for exactly one label) covers a host or a narrower pattern. */
export function covers(pattern: string, host: string): boolean {
  if (pattern === host) return true;
  if (!pattern.startsWith('*.')) return false;
  const dot = host.indexOf('.');
  return dot > 0 && host.slice(dot) === pattern.slice(1);
}
