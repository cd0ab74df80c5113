/** Which documents with `apiVersion` and `kind` are sent to an API server at all. */
import type { Resource } from './resource.ts';

/** File formats of programs that only look like Kubernetes objects. */
const fileFormats = new Set([
  'backstage.io',
  'scaffolder.backstage.io',
  'eksctl.io',
  'kind.x-k8s.io',
  'kubeadm.k8s.io',
  'kubelet.config.k8s.io',
  'kubeproxy.config.k8s.io',
  'kubescheduler.config.k8s.io',
  'apiserver.config.k8s.io',
  'client.authentication.k8s.io',
  'audit.k8s.io',
  'kops.k8s.io',
  'kustomize.config.k8s.io',
  'krew.googlecontainertools.github.com',
  'k3d.io',
  'cli.kyverno.io',
  'ksail.io',
]);

/** True for an object of Kubernetes itself or of a custom resource; false for a config file of some program. */
export function isApiObject(resource: Resource): boolean {
  if (resource.definition !== undefined) return true;
  const { group, apiVersion } = resource;
  if (fileFormats.has(group)) return false;
  if (group.includes('.')) return true;
  return apiVersion === 'v1' || ['apps', 'batch', 'autoscaling', 'policy', 'extensions'].includes(group);
}
