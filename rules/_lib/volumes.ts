/** Volumes of a Pod as the API server tells them apart: `pkg/apis/core/validation: validateVolumeSource`. */
import { dig, field, items, type Path, type PodTemplate, text } from '../../src/rule.ts';

/** The types of a volume, in the order in which the API server looks at them. */
const types = (
  'emptyDir hostPath gitRepo gcePersistentDisk awsElasticBlockStore secret nfs iscsi glusterfs flocker persistentVolumeClaim rbd cinder ' +
  'cephfs quobyte downwardAPI fc configMap azureFile vsphereVolume photonPersistentDisk portworxVolume azureDisk storageos projected ' +
  'scaleIO csi ephemeral image'
).split(' ');

const none: readonly string[] = [];

/** The types that a volume is given, in the API server's order. None is an emptyDir. */
export function sourcesOf(volume: unknown): readonly string[] {
  const keys = typeof volume === 'object' && volume !== null ? Object.keys(volume) : [];
  // Nearly all have a name and a type.
  if (keys.length <= 2) return none;
  return types.filter((type) => (field(volume, type) ?? null) !== null);
}

/** A ConfigMap or Secret volume that does not say which: where, and under which field the name belongs. */
export function unnamedSource(
  volume: unknown,
): { readonly path: Path; readonly field: string; readonly kind: string } | undefined {
  const check = (value: unknown, name: string, known: readonly string[]): boolean => {
    if (typeof value !== 'object' || value === null || (field(value, name) ?? '') !== '') return false;
    // The name may be there under another one, which is told by itself.
    return Object.keys(value).every((key) => known.includes(key));
  };
  const common = ['items', 'defaultMode', 'optional'];
  if (check(field(volume, 'configMap'), 'name', ['name', ...common]))
    return { path: ['configMap'], field: 'name', kind: 'ConfigMap' };
  if (check(field(volume, 'secret'), 'secretName', ['secretName', ...common]))
    return { path: ['secret'], field: 'secretName', kind: 'Secret' };
  const sources = items(dig(volume, ['projected', 'sources']));
  for (const [index, source] of sources.entries()) {
    if (check(field(source, 'configMap'), 'name', ['name', ...common]))
      return { path: ['projected', 'sources', index, 'configMap'], field: 'name', kind: 'ConfigMap' };
    if (check(field(source, 'secret'), 'name', ['name', ...common]))
      return { path: ['projected', 'sources', index, 'secret'], field: 'name', kind: 'Secret' };
  }
  return undefined;
}

/** The names of a StatefulSet's claim templates, which are volumes of its Pods. */
export function claimNames({ owner }: PodTemplate): readonly string[] {
  const templates = owner.kind === 'StatefulSet' ? dig(owner.value, ['spec', 'volumeClaimTemplates']) : undefined;
  if (!Array.isArray(templates)) return none;
  return templates.flatMap((claim) => text(dig(claim, ['metadata', 'name'])) ?? []);
}

/** Why a path is none inside a volume, in the API server's words; `undefined` if it is one. */
export function leavesVolume(path: string): string | undefined {
  if (path.startsWith('/')) return 'must be a relative path';
  return path.split('/').includes('..') ? "must not contain '..'" : undefined;
}

/** A file mode out of range, or the path of a file, with its place in the volume. */
interface VolumeFile {
  readonly path: Path;
  readonly mode?: number;
  readonly target?: string;
}

const noFiles: readonly VolumeFile[] = [];

/** The file modes that are out of range, and the paths, of a ConfigMap or Secret volume. */
export function filesOf(volume: unknown): readonly VolumeFile[] {
  const found: VolumeFile[] = [];
  const mode = (value: unknown, path: Path) => {
    if (typeof value === 'number' && (value < 0 || value > 0o777)) found.push({ path, mode: value });
  };
  const host = text(dig(volume, ['hostPath', 'path']));
  if (host?.split('/').includes('..')) found.push({ path: ['hostPath', 'path'], target: host.replace(/^\/+/, '') });
  for (const type of ['configMap', 'secret']) {
    const source = field(volume, type);
    if (source === undefined) continue;
    mode(field(source, 'defaultMode'), [type, 'defaultMode']);
    for (const [index, item] of items(field(source, 'items')).entries()) {
      const target = text(field(item, 'path'));
      if (target !== undefined) found.push({ path: [type, 'items', index, 'path'], target });
      mode(field(item, 'mode'), [type, 'items', index, 'mode']);
    }
  }
  return found.length === 0 ? noFiles : found;
}
