import { type Container, defineRule, field, isPlaceholder, type PodTemplate, type Report } from '../../src/rule.ts';
import { containerMessages } from '../_lib/container-messages.ts';
import { labelProblem, tidyName } from '../_lib/dns-name.ts';
import { checkEnvironment } from '../_lib/environment.ts';
import { isJudged, isWhole, isWritten } from '../_lib/judged-pods.ts';
import { isLeftToAProgram } from '../_lib/left-to-a-program.ts';
import { refusedKind, refusedPath } from '../_lib/refused.ts';

function checkNames(pod: PodTemplate, report: Report<typeof containerMessages>): void {
  const { owner, containers } = pod;
  containers.forEach((container, index) => {
    const { name } = container;
    if (name === '' || (containers.length === 1 && labelProblem(name) === undefined) || isPlaceholder(name)) return;
    const refused = refusedKind(pod);
    const at = [...container.path, 'name'];
    const data = () => ({ owner: owner.title, name, refused, path: refusedPath(pod, at) });
    const words = labelProblem(name);
    if (words !== undefined) {
      const better = tidyName(name, 'hyphen');
      report(owner.at(...at), 'name', {
        data: { ...data(), words },
        suggestion: better !== '' && labelProblem(better) === undefined ? `Did you mean "${better}"?` : undefined,
      });
    }
    for (let earlier = 0; earlier < index; earlier++) {
      const first = containers[earlier];
      if (first?.name !== name) continue;
      report(owner.at(...at), 'duplicate', {
        data: data(),
        related: [{ at: owner.at(...first.path, 'name'), message: 'the first one is here' }],
      });
      break;
    }
  });
}

function checkImage(pod: PodTemplate, container: Container, report: Report<typeof containerMessages>): void {
  const { image = '', path, name } = container;
  // Only blanks in the ends are looked at; the rest is the business of the kubelet.
  if (image.trim() === image || isPlaceholder(image)) return;
  const at = [...path, 'image'];
  report(pod.owner.at(...at), 'image-space', {
    data: {
      container: name,
      value: JSON.stringify(image),
      refused: refusedKind(pod),
      path: refusedPath(pod, at),
    },
  });
}

export default defineRule({
  id: 'invalid-container',
  summary: 'A container lacks its image, or has a name or environment that is refused.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: containerMessages,
  check(graph, report) {
    const imageless: { readonly pod: PodTemplate; readonly container: Container }[] = [];
    for (const pod of graph.pods) {
      if (!isJudged(pod)) continue;
      const { owner, containers } = pod;
      checkNames(pod, report);
      for (const container of containers) {
        if (isWritten(container)) {
          checkEnvironment(pod, container, report);
          checkImage(pod, container, report);
        }
        // What is no text, or a piece of a patch, is not missing.
        else if ((field(container.value, 'image') ?? '') === '' && isWhole(pod) && container.name !== '') {
          if (field(container.value, '$patch') !== undefined) continue;
          imageless.push({ pod, container });
        }
      }
      const list = field(pod.spec, 'containers');
      if (!Array.isArray(list) || list.length > 0 || !isWhole(pod)) continue;
      const at = [...pod.path, 'spec', 'containers'];
      report(owner.keyAt(...at), 'none', {
        data: { owner: owner.title, refused: refusedKind(pod), path: refusedPath(pod, at) },
      });
    }
    if (isLeftToAProgram(imageless.map(({ pod }) => pod.owner))) return;
    for (const { pod, container } of imageless)
      report(pod.owner.at(...container.path, 'name'), 'image', {
        data: {
          container: container.name,
          owner: pod.owner.title,
          refused: refusedKind(pod),
          path: refusedPath(pod, [...container.path, 'image']),
        },
      });
  },
});
