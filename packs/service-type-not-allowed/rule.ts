import { isController, isPlaceholder, type Resource } from '../../src/rule.ts';
import { definePack } from '../_lib/pack.ts';

export default definePack<{ readonly types?: readonly string[] }>()({
  id: 'service-type-not-allowed',
  summary: 'A Service of an application opens itself to the outside.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    type: {
      text: 'Service "{service}" is of type {type}, which applications may not have.',
      effect: 'It is reached past the Ingress controller, without its TLS, its logs and its rules.',
      help: 'Make it ClusterIP and route to it.',
    },
  },
  check(graph, report, optionsOf) {
    for (const service of graph.all('Service')) {
      const { type } = service.view;
      const options = type === 'ClusterIP' ? undefined : optionsOf(service as Resource);
      if (!options || isPlaceholder(type) || !(options.types ?? ['LoadBalancer', 'NodePort']).includes(type)) continue;
      const { pods, state } = graph.selects(service);
      // The way in is there to be open; and of Pods that are not here nobody knows what they are.
      if (state !== 'pods' || pods.some(isController)) continue;
      report(service.at('spec', 'type'), 'type', { data: { service: service.name, type } });
    }
  },
});
