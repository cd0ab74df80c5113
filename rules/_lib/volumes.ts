/** Volumes of a Pod as the API server tells them apart: `pkg/apis/core/validation: validateVolumeSource`. */
import { dig, field, isDnsForm, items, type Path, type PodTemplate, text } from '../../src/rule.ts';

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

const common = ['items', 'defaultMode', 'optional'];

function isNameless(value: unknown, name: string): boolean {
  if (typeof value !== 'object' || value === null || (field(value, name) ?? '') !== '') return false;
  // The name may be there under another one, which is told by itself.
  return Object.keys(value).every((key) => key === name || common.includes(key));
}

/** A ConfigMap or Secret volume that does not say which: where, and under which field the name belongs. */
export function unnamedSource(
  volume: unknown,
): { readonly path: Path; readonly field: string; readonly kind: string } | undefined {
  if (isNameless(field(volume, 'configMap'), 'name')) return { path: ['configMap'], field: 'name', kind: 'ConfigMap' };
  if (isNameless(field(volume, 'secret'), 'secretName'))
    return { path: ['secret'], field: 'secretName', kind: 'Secret' };
  const projected = field(volume, 'projected');
  if (projected === undefined) return undefined;
  const sources = items(field(projected, 'sources'));
  for (const [index, source] of sources.entries()) {
    if (isNameless(field(source, 'configMap'), 'name'))
      return { path: ['projected', 'sources', index, 'configMap'], field: 'name', kind: 'ConfigMap' };
    if (isNameless(field(source, 'secret'), 'name'))
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

const saysMore = (source: unknown): boolean =>
  field(source, 'items') !== undefined || field(source, 'defaultMode') !== undefined;
const fileTypes = ['configMap', 'secret'];
const noFiles: readonly VolumeFile[] = [];

/** The file modes that are out of range, and the paths, of a ConfigMap or Secret volume. */
export function filesOf(volume: unknown): readonly VolumeFile[] {
  // Most sources are a name alone, or of another type.
  if (field(volume, 'hostPath') === undefined && !fileTypes.some((type) => saysMore(field(volume, type))))
    return noFiles;
  const found: VolumeFile[] = [];
  const mode = (value: unknown, path: Path) => {
    if (typeof value === 'number' && (value < 0 || value > 0o777)) found.push({ path, mode: value });
  };
  const host = text(field(field(volume, 'hostPath'), 'path'));
  if (host?.split('/').includes('..')) found.push({ path: ['hostPath', 'path'], target: host.replace(/^\/+/, '') });
  for (const type of fileTypes) {
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

/** Whether a volume is as nearly all are, so that no more has to be asked: a name of its own, and one type that says what it has to. */
export function isPlainVolume(volumes: readonly unknown[], index: number): boolean {
  const volume = volumes[index];
  const name = field(volume, 'name');
  if (typeof name !== 'string' || name.length > 63 || !isDnsForm(name, false)) return false;
  for (let earlier = 0; earlier < index; earlier++) if (field(volumes[earlier], 'name') === name) return false;
  let typed = false;
  for (const key in volume as object) {
    if (key === 'name') continue;
    const source = field(volume, key);
    if (typed || key === 'projected' || key === 'hostPath' || key === '$patch') return false;
    typed = true;
    if (key === 'configMap' && (!field(source, 'name') || saysMore(source))) return false;
    if (key === 'secret' && (!field(source, 'secretName') || saysMore(source))) return false;
  }
  return true;
}

/** Whether a mount is as nearly all are: a volume of the Pod at a path of its own. */
export function isPlainMount(mounts: readonly unknown[], index: number, volumes: readonly unknown[]): boolean {
  const mount = mounts[index];
  const name = field(mount, 'name');
  const path = field(mount, 'mountPath');
  if (typeof name !== 'string' || field(mount, 'subPath') !== undefined || field(mount, 'subPathExpr') !== undefined)
    return false;
  for (let earlier = 0; earlier < index; earlier++) if (field(mounts[earlier], 'mountPath') === path) return false;
  for (const volume of volumes) if (field(volume, 'name') === name) return true;
  return false;
}
