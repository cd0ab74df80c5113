import type { Resource } from '../../src/rule.ts';
import { definePack, type Name } from '../_lib/pack.ts';
import { isRoute } from '../_lib/routed.ts';

export default definePack<{ readonly to?: readonly Name[] }>()({
  id: 'reference-across-namespaces',
  summary: 'A route refers to an object of another namespace.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    across: {
      text: '{title} in namespace "{namespace}" refers to {kind} "{name}" of namespace "{target}", which is not allowed.',
      effect: 'Who may write routes here can use what belongs to others, past their rights.',
      help: 'Put both into one namespace, or allow "{target}" under `to` in the config.',
    },
  },
  check(graph, report, optionsOf) {
    for (const { from, kind, name, namespace, at, qualified, state } of graph.references()) {
      if (namespace === '' || namespace === from.namespace || !isRoute(from as Resource)) continue;
      // Where such a name divides only its target tells.
      if (qualified !== undefined && state !== 'present') continue;
      const options = optionsOf(from as Resource);
      if (!options || options.to?.some((one) => one.matches(namespace))) continue;
      report(at, 'across', {
        data: { title: from.title, namespace: from.namespace, kind, name, target: namespace },
      });
    }
  },
});
