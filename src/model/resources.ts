/** From manifests to resources: identity, namespace and kind. */
import type { Manifest } from '../adapters/manifest-set.ts';
import type { AnyKind } from './define-kind.ts';
import { kinds } from './kinds/index.ts';
import { push } from './push.ts';
import { field, text } from './read.ts';
import { Resource } from './resource.ts';
import type { Settings } from './settings.ts';
import { workloadAt } from './workload.ts';

const byKind = new Map<string, AnyKind[]>();
for (const kind of kinds as readonly AnyKind[]) push(byKind, kind.kind, kind);

/** Custom resources with a pod template that are common enough to be known without config. */
const publicWorkloads: readonly Settings['workloadKinds'][number][] = [
  { group: '', kind: 'DeploymentConfig', podTemplate: ['spec', 'template'] },
  { group: 'apps.openshift.io', kind: 'DeploymentConfig', podTemplate: ['spec', 'template'] },
  { group: 'apps.kruise.io', kind: 'CloneSet', podTemplate: ['spec', 'template'] },
  { group: 'apps.kruise.io', kind: 'StatefulSet', podTemplate: ['spec', 'template'] },
  { group: 'apps.kruise.io', kind: 'DaemonSet', podTemplate: ['spec', 'template'] },
];

/** Cluster-scoped kinds of Kubernetes itself that often stand beside a road; for others a namespace does no harm. */
const clusterScoped = new Set([
  'Namespace',
  'IngressClass',
  'ClusterRole',
  'ClusterRoleBinding',
  'CustomResourceDefinition',
  'PersistentVolume',
  'StorageClass',
  'PriorityClass',
  'GatewayClass',
  'Node',
  'ValidatingWebhookConfiguration',
  'MutatingWebhookConfiguration',
  'ClusterIssuer',
]);

/** The API group of an apiVersion, `` for core. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/**
 * The resources of a context, in file order. An object without `metadata.name` (or with `generateName`) is kept under an empty name:
 * nothing can refer to it, but it is counted and its own rules apply.
 *
 * @param more kinds of plugins: none of them takes the place of a known one
 */
export function toResources(
  manifests: readonly Manifest[],
  settings: Settings,
  more: readonly AnyKind[] = [],
): Resource[] {
  const workloads = new Map<string, AnyKind>();
  for (const { group, kind, podTemplate } of [...publicWorkloads, ...settings.workloadKinds])
    workloads.set(`${group}/${kind}`, {
      kind,
      groups: [group],
      namespaced: true,
      ...workloadAt(podTemplate),
    } as AnyKind);

  const typeOf = (apiVersion: string, kind: string): ObjectType => {
    const group = groupOf(apiVersion);
    const definition =
      byKind.get(kind)?.find((candidate) => candidate.groups.includes(group)) ??
      more.find((candidate) => candidate.kind === kind && candidate.groups.includes(group)) ??
      workloads.get(`${group}/${kind}`);
    const namespaced = definition ? definition.namespaced : !clusterScoped.has(kind);
    return { apiVersion, kind, group, definition, namespaced };
  };
  // Objects by the thousand, types by the dozen.
  const types = new Map<string, Map<string, ObjectType>>();
  return manifests.map((manifest, ordinal) => {
    const { value } = manifest;
    const apiVersion = value.apiVersion as string;
    const kind = value.kind as string;
    const known = types.get(apiVersion) ?? new Map<string, ObjectType>();
    if (known.size === 0) types.set(apiVersion, known);
    let type = known.get(kind);
    if (!type) {
      type = typeOf(apiVersion, kind);
      known.set(kind, type);
    }
    const metadata = field(value, 'metadata');
    const namespace = type.namespaced
      ? (manifest.namespace ?? text(field(metadata, 'namespace')) ?? settings.namespace)
      : '';
    const name = text(field(metadata, 'name')) ?? '';
    return new Resource({ apiVersion, group: type.group, kind, namespace, name }, manifest, type.definition, ordinal);
  });
}

interface ObjectType {
  readonly apiVersion: string;
  readonly kind: string;
  readonly group: string;
  readonly definition: AnyKind | undefined;
  readonly namespaced: boolean;
}
