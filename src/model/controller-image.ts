/** Which Pods run an ingress controller. */
import type { PodTemplate } from './pod-template.ts';

/** The program by its image. Charts and operators that make one are not Pods of the input. */
const controllerImage =
  /(?:^|\/)(?:traefik|ingress-nginx|nginx-ingress|nginx-ingress-controller|haproxy-ingress|kubernetes-ingress|kong|contour|envoy)(?:[-/:@]|$)/;

/** Whether a Pod runs an ingress controller, as far as its images tell. */
export function isController({ containers }: PodTemplate): boolean {
  return containers.some(({ image, role }) => role === 'regular' && image !== undefined && controllerImage.test(image));
}
