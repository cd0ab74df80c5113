/** How the API server names what it refuses, and where in it. */
import type { Path, PodTemplate } from '../../src/rule.ts';

/** The path as the API server's own errors name it: `spec.ports[0].port`. */
export const apiPath = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');

/** True for a custom resource that makes Pods: its own API does not look into the template as that of a Deployment does. */
export const isCustom = ({ owner }: PodTemplate): boolean =>
  owner.group.includes('.') && !owner.group.endsWith('.k8s.io');

/** Which object is refused: an operator's custom resource is taken, but not the Pods that it makes. */
export const refusedKind = (pod: PodTemplate): string =>
  isCustom(pod) ? `Pods of the ${pod.owner.kind}` : pod.owner.kind;

/** A path inside the template, from the root of the object that is refused. */
export const refusedPath = (pod: PodTemplate, path: Path): string =>
  apiPath(isCustom(pod) ? path.slice(pod.path.length) : path);
