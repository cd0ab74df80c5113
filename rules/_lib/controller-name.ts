/** The name by which an IngressClass calls its controller. */
import { nearest } from '../../src/rule.ts';
import { subdomainProblem } from './dns-name.ts';

const maxLength = 250;

/** Why a text is no name of a controller; k8s.io/apimachinery `IsDomainPrefixedPath`. */
export function controllerProblem(value: string): string | undefined {
  if (value.length > maxLength) return `Too long: may not be more than ${maxLength} bytes`;
  const [, domain = '', path = ''] = /^([^/]*)\/(.*)$/s.exec(value) ?? [];
  if (domain === '' || path === '')
    return `Invalid value: "${value}": must be a domain-prefixed path (such as "acme.io/foo")`;
  const words = subdomainProblem(domain);
  if (words !== undefined) return `Invalid value: "${domain}": ${words}`;
  return /^[A-Za-z0-9/\-._~%!$&'()*+,;=:]+$/.test(path) ? undefined : `Invalid value: "${path}": Invalid path`;
}

/** `pkg/provider/kubernetes/ingress/client.go: traefikDefaultIngressClassController`: no option of Traefik changes it. */
export const traefikController = 'traefik.io/ingress-controller';

/** Whether a controller was meant to be Traefik, and is none. */
export function isNearlyTraefik(controller: string): boolean {
  if (controller === traefikController) return false;
  return controller.startsWith('traefik.io/') || nearest(controller, [traefikController]) !== undefined;
}
