/** Pods whose templates are judged as the API server judges a Pod: whole ones, of Kubernetes' own kinds and of Rollouts. */
import { type Container, field, type PodTemplate, text } from '../../src/rule.ts';
import { isPatch } from './patch-files.ts';
import { isCustom } from './refused.ts';

/**
 * True if the template is judged in the same way as that of a Deployment. An operator's custom resource may add volumes and the like before
 * it makes Pods; Argo Rollouts validates with the code of Kubernetes.
 */
export function isJudged(pod: PodTemplate): boolean {
  return !isCustom(pod) || (pod.owner.kind === 'Rollout' && pod.owner.group === 'argoproj.io');
}

/** True for a container that is written out; without an image it is a piece of a patch. */
export function isWritten({ image }: Container): boolean {
  return image !== undefined;
}

/** True if the object is no piece of a patch: it has what only a whole one needs, and its file is not called a patch. */
export function isWhole(pod: PodTemplate): boolean {
  const { owner, labels, containers } = pod;
  if (isPatch(owner)) return false;
  const spec = field(owner.value, 'spec');
  switch (owner.kind) {
    case 'Pod':
      // Spark and CI runners put their own image into such a template.
      return !/pod[-_]?template/i.test(owner.document.file.path);
    case 'CronJob':
      return text(field(spec, 'schedule')) !== undefined;
    case 'Job':
      return containers.some(isWritten) || text(field(pod.spec, 'restartPolicy')) !== undefined;
    case 'ReplicationController':
      return labels.size > 0;
    default:
      return field(spec, 'selector') !== undefined && labels.size > 0;
  }
}
