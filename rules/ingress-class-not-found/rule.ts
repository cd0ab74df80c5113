import { defineRule, publicClasses } from '../../src/rule.ts';
import { explainCandidate } from '../_lib/candidate.ts';

/** The annotation `kubernetes.io/ingress.class` is compared as plain text by controllers and needs no object: it is not looked at. */
export default defineRule({
  id: 'ingress-class-not-found',
  summary: 'An Ingress names an IngressClass that does not exist.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    missing: {
      text: 'IngressClass "{class}" is not defined.',
      effect:
        'The API server accepts the Ingress, but no controller takes it and none logs a word about it: its hosts answer 404.',
      help: 'Name an IngressClass of the cluster, or declare this one under `externals` if it is made elsewhere.',
    },
  },
  check(graph, report) {
    for (const reference of graph.references({ role: 'class' })) {
      if (reference.state !== 'absent') continue;
      const { suggestion, related } = explainCandidate(graph, reference);
      const { name, open } = reference;
      report(reference.at, 'missing', {
        data: { class: name },
        suggestion,
        related,
        open,
        // The class of a public controller comes with its chart: worth a look beside other classes, no more.
        ...(open && publicClasses.includes(name) && { severity: 'note' }),
      });
    }
  },
});
