/** Which object the API server refuses for a defect of a Pod template. */
import type { PodTemplate } from '../../src/rule.ts';

/** The workload itself, whose template is checked; of an operator's custom resource only the Pods that it makes. */
export function refusedKind({ owner }: PodTemplate): string {
  return owner.group.includes('.') && !owner.group.endsWith('.k8s.io') ? `Pods of the ${owner.kind}` : owner.kind;
}
