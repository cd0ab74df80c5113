import {
  type Container,
  defineRule,
  field,
  isPlaceholder,
  items,
  nearest,
  type Path,
  type PodTemplate,
  type Report,
  text,
} from '../../src/rule.ts';
import { labelProblem, tidyName } from '../_lib/dns-name.ts';
import { isJudged, isWhole, isWritten } from '../_lib/judged-pods.ts';
import { refusedKind, refusedPath } from '../_lib/refused.ts';
import { volumeMessages } from '../_lib/volume-messages.ts';
import { claimNames, filesOf, leavesVolume, sourcesOf, unnamedSource } from '../_lib/volumes.ts';

function checkVolumes(pod: PodTemplate, claims: readonly string[], report: Report<typeof volumeMessages>): void {
  const { owner } = pod;
  const volumes = items(field(pod.spec, 'volumes'));
  const refused = refusedKind(pod);
  volumes.forEach((volume, index) => {
    const name = text(field(volume, 'name'));
    if (name === undefined || isPlaceholder(name) || field(volume, '$patch') !== undefined) return;
    const at = [...pod.path, 'spec', 'volumes', index];
    const data = (path: Path) => ({ owner: owner.title, volume: name, refused, path: refusedPath(pod, path) });
    // A StatefulSet's own claim takes the place of a volume of that name.
    if (claims.includes(name)) return;
    const words = labelProblem(name);
    if (words !== undefined) {
      const better = tidyName(name, 'hyphen');
      report(owner.at(...at, 'name'), 'name', {
        data: { ...data([...at, 'name']), words },
        suggestion: better !== '' && labelProblem(better) === undefined ? `Did you mean "${better}"?` : undefined,
      });
    }
    for (let earlier = 0; earlier < index; earlier++) {
      if (field(volumes[earlier], 'name') !== name) continue;
      report(owner.at(...at, 'name'), 'duplicate', {
        data: data([...at, 'name']),
        related: [{ at: owner.at(...pod.path, 'spec', 'volumes', earlier, 'name'), message: 'the first one is here' }],
      });
      break;
    }
    const [first, second] = sourcesOf(volume);
    if (first !== undefined && second !== undefined)
      report(owner.keyAt(...at, second), 'several', { data: { ...data([...at, second]), first, second } });
    for (const { path: inner, mode, target } of filesOf(volume)) {
      const path = [...at, ...inner];
      if (mode !== undefined)
        report(owner.at(...path), 'mode', { data: { ...data(path), value: mode, field: String(inner.at(-1)) } });
      else if (target !== undefined) {
        const words = leavesVolume(target);
        if (words) report(owner.at(...path), 'item-path', { data: { ...data(path), mount: target, words } });
      }
    }
    const unnamed = unnamedSource(volume);
    if (unnamed) {
      const path = [...at, ...unnamed.path];
      report(owner.keyAt(...path), 'source', {
        data: { ...data([...path, unnamed.field]), kind: unnamed.kind, field: unnamed.field },
      });
    }
  });
}

function checkMounts(
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

export default defineRule({
  id: 'invalid-volume',
  summary: 'A container mounts a volume that its Pod lacks, or a volume is refused.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: volumeMessages,
  check(graph, report) {
    for (const pod of graph.pods) {
      const volumes = field(pod.spec, 'volumes');
      const mounted = pod.containers.some(({ value }) => items(field(value, 'volumeMounts')).length > 0);
      if ((!mounted && volumes === undefined) || !isJudged(pod)) continue;
      const claims = claimNames(pod);
      checkVolumes(pod, claims, report);
      // A placeholder for the whole list, or a piece of a patch: the rest may be elsewhere.
      const open = (volumes !== undefined && volumes !== null && !Array.isArray(volumes)) || !isWhole(pod);
      // Webhooks that add volumes do so before a Pod is judged; a template is judged as it stands.
      if (!mounted || open || (pod.injected && pod.owner.kind === 'Pod')) continue;
      for (const container of pod.containers) if (isWritten(container)) checkMounts(pod, container, claims, report);
    }
  },
});
