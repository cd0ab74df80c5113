import { defineRule } from '../../src/rule.ts';

export default defineRule({
  id: 'chart-refused',
  summary: 'A Helm chart cannot be rendered: what it says is no template, or no YAML.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    refused: {
      text: 'The chart cannot be rendered: {words}.',
      effect:
        '`helm install` and `helm upgrade` fail, also those of Argo CD and Flux, so nothing of it is deployed{by}.',
      help: 'Mend it until `helm template` goes through; until then nothing of the chart is linted.',
    },
  },
  check(graph, report) {
    const refused = graph.context.refusedChart;
    if (!refused) return;
    const by = refused.by === undefined ? '' : `; these are the words of ${refused.by}`;
    report(refused.at, 'refused', { data: { words: refused.words, by } });
  },
});
