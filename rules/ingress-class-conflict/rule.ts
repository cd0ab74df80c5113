import { defineRule, isPlaceholder } from '../../src/rule.ts';

const annotation = 'kubernetes.io/ingress.class';

export default defineRule({
  id: 'ingress-class-conflict',
  summary: 'The class annotation and ingressClassName of an Ingress differ.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    different: {
      text: 'Ingress "{ingress}" has the class "{annotated}" by annotation and "{named}" by `ingressClassName`.',
      effect:
        'The API server refuses to create the Ingress: "must match `ingressClassName` when both are specified"; in one that exists, controllers differ in which of the two they obey.',
      help: 'Remove the annotation `kubernetes.io/ingress.class`, which is deprecated, and keep `ingressClassName`.',
    },
  },
  check(graph, report) {
    for (const ingress of graph.all('Ingress')) {
      const { className, classAnnotation } = ingress.view;
      // An empty annotation counts as given.
      if (className === undefined || classAnnotation === undefined || className === classAnnotation) continue;
      if (isPlaceholder(className) || isPlaceholder(classAnnotation)) continue;
      report(ingress.at('metadata', 'annotations', annotation), 'different', {
        data: { ingress: ingress.name, annotated: classAnnotation, named: className },
        related: [{ at: ingress.at('spec', 'ingressClassName'), message: `the field says "${className}"` }],
      });
    }
  },
});
