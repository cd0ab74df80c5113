import {
  defineRule,
  field,
  isPlaceholder,
  items,
  type Path,
  type PodTemplate,
  type Report,
  text,
} from '../../src/rule.ts';
import { labelProblem, tidyName } from '../_lib/dns-name.ts';
import { isJudged, isWhole, isWritten } from '../_lib/judged-pods.ts';
import { refusedKind, refusedPath } from '../_lib/refused.ts';
import { volumeMessages } from '../_lib/volume-messages.ts';
import { checkMounts } from '../_lib/volume-mounts.ts';
import { claimNames, filesOf, isPlainVolume, leavesVolume, sourcesOf, unnamedSource } from '../_lib/volumes.ts';

function checkVolumes(pod: PodTemplate, claims: readonly string[], report: Report<typeof volumeMessages>): void {
  const { owner } = pod;
  const volumes = items(field(pod.spec, 'volumes'));
  const refused = refusedKind(pod);
  volumes.forEach((volume, index) => {
    if (isPlainVolume(volumes, index)) return;
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
      // A placeholder for the whole list, a piece of a patch, or volumes that stand in a container, where they are told as unknown.
      const misplaced = pod.containers.some(({ value }) => field(value, 'volumes') !== undefined);
      const open = misplaced || (volumes !== undefined && volumes !== null && !Array.isArray(volumes)) || !isWhole(pod);
      // Webhooks that add volumes do so before a Pod is judged; a template is judged as it stands.
      if (!mounted || open || (pod.injected && pod.owner.kind === 'Pod')) continue;
      for (const container of pod.containers) if (isWritten(container)) checkMounts(pod, container, claims, report);
    }
  },
});
