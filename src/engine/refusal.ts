/** Which findings say that an object never gets into the cluster: asked by `trace`, and by the conformance suite. */
import type { Finding } from './report.ts';

const refusal =
  /\b(API server|kubectl|cluster|[Pp]rograms that apply it\b[^.;"]*) (\w+ )?(refuses?(?! the Pods of)|rejects?|cannot (decode|read))\b|^(The \w+ is refused|No object is made)\b/;

/** Whether a finding says that the API server, or kubectl before it, will not take the object. */
export function isRefusal({ effect }: Pick<Finding, 'effect'>): boolean {
  return refusal.test(effect);
}
