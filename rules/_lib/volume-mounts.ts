/** The mounts of a container: `pkg/apis/core/validation: ValidateVolumeMounts`. */
import {
  type Container,
  field,
  isPlaceholder,
  items,
  nearest,
  type Path,
  type PodTemplate,
  type Report,
  text,
} from '../../src/rule.ts';
import { refusedKind, refusedPath } from './refused.ts';
import type { volumeMessages } from './volume-messages.ts';
import { isPlainMount, leavesVolume } from './volumes.ts';

/** Reports what the API server has against the mounts of a container. */
export function checkMounts(
  pod: PodTemplate,
  container: Container,
  claims: readonly string[],
  report: Report<typeof volumeMessages>,
): void {
  const mounts = items(field(container.value, 'volumeMounts'));
  const volumes = items(field(pod.spec, 'volumes'));
  const has = (name: string) =>
    claims.includes(name) ||
    volumes.some((volume) => {
      const known = field(volume, 'name');
      return known === name || (typeof known === 'string' && isPlaceholder(known));
    });
  const { owner } = pod;
  mounts.forEach((mount, index) => {
    if (isPlainMount(mounts, index, volumes)) return;
    const name = text(field(mount, 'name'));
    const at = [...container.path, 'volumeMounts', index];
    const data = (path: Path) => ({
      container: container.name,
      refused: refusedKind(pod),
      path: refusedPath(pod, path),
    });
    if (name !== undefined && !isPlaceholder(name) && !has(name)) {
      const known = [...volumes.map((volume) => text(field(volume, 'name')) ?? ''), ...claims].filter(Boolean);
      const meant = nearest(name, known);
      report(owner.at(...at, 'name'), 'missing', {
        data: { ...data([...at, 'name']), volume: name, known: known.length === 0 ? 'none' : known.join(', ') },
        suggestion: meant && `Did you mean "${meant}"?`,
      });
    }
    const path = text(field(mount, 'mountPath'));
    for (let earlier = 0; earlier < index && path !== undefined && !isPlaceholder(path); earlier++) {
      if (field(mounts[earlier], 'mountPath') !== path) continue;
      report(owner.at(...at, 'mountPath'), 'path', {
        data: { ...data([...at, 'mountPath']), mount: path },
        related: [
          {
            at: owner.at(...container.path, 'volumeMounts', earlier, 'mountPath'),
            message: 'the first one is here',
          },
        ],
      });
      break;
    }
    const expression = text(field(mount, 'subPathExpr'));
    if (expression !== undefined && text(field(mount, 'subPath')) !== undefined)
      report(owner.keyAt(...at, 'subPathExpr'), 'exclusive', {
        data: { ...data([...at, 'subPathExpr']), mount: expression },
      });
    for (const key of ['subPath', 'subPathExpr'] as const) {
      const inner = text(field(mount, key));
      if (inner === undefined) continue;
      const words = leavesVolume(inner);
      if (words === undefined) continue;
      report(owner.at(...at, key), 'sub-path', {
        data: { ...data([...container.path, 'volumeMounts', key]), field: key, mount: inner, words },
      });
    }
  });
}
