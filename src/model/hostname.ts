/** Host names as `pkg/apis/networking/validation: validateIngressRules` and the Ingress type's documentation read them. */

const label = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

function subdomainProblem(name: string): string | undefined {
  if (name.length > 253) return 'must be no more than 253 characters';
  for (const part of name.split('.'))
    if (!label.test(part))
      return "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character";
  return undefined;
}

const ipv4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/** Why the API server refuses a host of an Ingress rule or of `tls.hosts`; `undefined` if it takes it. Not for an empty host. */
export function hostProblem(host: string): string | undefined {
  if (isAddress(host)) return 'must be a DNS name, not an IP address';
  if (host.includes('*')) {
    if (!host.startsWith('*.') || host.length === 2)
      return "a wildcard must be the whole first label (as in '*.example.com')";
    const rest = host.slice(2);
    if (rest.includes('*')) return "a wildcard must be the whole first label (as in '*.example.com')";
    return subdomainProblem(rest);
  }
  return subdomainProblem(host);
}

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
