/** Whether a context is built by kustomize, which reads YAML by other rules than kubectl does. */
import type { Graph } from '../../src/rule.ts';

/** True if the context holds a kustomization file. */
export function isKustomized(graph: Graph): boolean {
  return graph.context.documents.some(({ file }) => /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(file.path));
}
