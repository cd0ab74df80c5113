/** What a document that did not parse may hold cannot be called missing. */
import type { Graph } from '../../src/rule.ts';

/** Whether a document of the context that could not be read mentions the word. */
export function isMentionedInBroken(graph: Graph, word: string): boolean {
  return graph.context.broken.some(({ file, start, end }) => file.text.slice(start, end).includes(word));
}
