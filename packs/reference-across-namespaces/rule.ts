import { type At, isPlaceholder, type Resource } from '../../src/rule.ts';
import { gatewayBackends } from '../_lib/gateway.ts';
import { definePack, type Name } from '../_lib/pack.ts';
import { isGatewayRoute, isRoute } from '../_lib/routed.ts';

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
    const judge = (from: Resource, target: { kind: string; name: string; namespace: string; at: At }): void => {
      const { kind, name, namespace, at } = target;
      if (namespace === '' || namespace === from.namespace || isPlaceholder(namespace)) return;
      const options = optionsOf(from);
      if (!options || options.to?.some((one) => one.matches(namespace))) return;
      report(at, 'across', { data: { title: from.title, namespace: from.namespace, kind, name, target: namespace } });
    };
    for (const reference of graph.references()) {
      const { from, qualified, state } = reference;
      // Where such a name divides only its target tells.
      if (isRoute(from as Resource) && (qualified === undefined || state === 'present'))
        judge(from as Resource, reference);
    }
    // Whether a Gateway takes routes of other namespaces is its owner's word.
    for (const route of graph.resources)
      if (isGatewayRoute(route)) for (const backend of gatewayBackends(route)) judge(route, backend);
  },
});
