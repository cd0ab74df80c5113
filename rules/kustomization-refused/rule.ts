import { defineRule, type Graph } from '../../src/rule.ts';

/** Whether another rule says the same with more to show. */
function isToldElsewhere(graph: Graph, words: string): boolean {
  const { broken, documents, kustomized } = graph.context;
  return (
    (broken.length > 0 && /yaml|json/i.test(words)) ||
    (/missing metadata\.name/.test(words) && graph.resources.some(({ name }) => name === '')) ||
    (/already registered id/.test(words) && graph.duplicates().length > 0) ||
    (/already defined|duplicate/.test(words) && documents.some(({ duplicateKeys }) => duplicateKeys.length > 0)) ||
    (/no matches for Id|failed to find unique target/.test(words) &&
      kustomized?.idle.some(({ fails }) => fails) === true)
  );
}

export default defineRule({
  id: 'kustomization-refused',
  summary: 'A kustomization cannot be built: kustomize refuses it.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    refused: {
      text: 'The kustomization cannot be built: {words}.',
      effect: '`kustomize build` and `kubectl apply -k` fail, so nothing of it reaches the cluster{by}.',
      help: 'Mend it until `kustomize build` goes through; until then it is linted here as it is written.',
    },
  },
  check(graph, report) {
    const refused = graph.context.kustomized?.refused;
    if (!refused || isToldElsewhere(graph, refused.words)) return;
    const by = refused.by === undefined ? '' : `; these are the words of ${refused.by}`;
    report(refused.at, 'refused', { data: { words: refused.words, by } });
  },
});
