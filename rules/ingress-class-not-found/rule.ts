import { defineRule, nearest, publicClasses, type Reference } from '../../src/rule.ts';
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
    const missed = new Map<string, Reference[]>();
    for (const reference of graph.references({ role: 'class' })) {
      if (reference.state !== 'absent') continue;
      const known = missed.get(reference.name);
      if (known) known.push(reference);
      else missed.set(reference.name, [reference]);
    }
    // One class is missed once, however many Ingresses name it.
    for (const [name, [first, ...others]] of missed) {
      if (!first) continue;
      const { suggestion, related } = explainCandidate(graph, first);
      const meant = suggestion === undefined ? nearest(name, publicClasses) : undefined;
      const all = [...related, ...others.map(({ at, from }) => ({ at, message: `${from.title} names it too` }))];
      report(first.at, 'missing', {
        data: { class: name },
        suggestion: suggestion ?? (meant && meant !== name ? `Did you mean "${meant}"?` : undefined),
        related: all,
        open: first.open,
        // The class of a public controller comes with its chart: worth a look beside other classes, no more.
        ...(first.open && publicClasses.includes(name) && { severity: 'note' }),
      });
    }
  },
});
