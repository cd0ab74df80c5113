import { defineRule, type Open, type Reference, type RouterProblem } from '../../src/rule.ts';
import { explainCandidate } from '../_lib/candidate.ts';
import { routerProblems } from '../_lib/traefik-routers.ts';

export default defineRule({
  id: 'middleware-not-found',
  summary: 'A route or a chain names a Middleware that does not exist.',
  severity: 'error',
  evidence: 'absent',
  since: '0.1.0',
  messages: {
    missing: {
      text: '{kind} "{name}" is not defined in namespace "{namespace}".',
      effect: 'The router is disabled (`middleware "{full}" does not exist`): clients get 404.',
      help: 'Name a {kind} of namespace "{namespace}", or declare this one under `externals` if it lives elsewhere.',
    },
    provider: {
      text: 'The middleware "{name}" has no provider: Traefik looks for "{name}@kubernetes", and there can be none of that name.',
      effect:
        'Every router of the Ingress is disabled (`middleware "{name}@kubernetes" does not exist`): clients get 404.',
      help: 'Write the namespace, a dash, the name of the Middleware, and `@kubernetescrd`.',
    },
    qualified: {
      text: 'No Middleware answers to "{name}".',
      effect: 'Every router of the Ingress is disabled (`middleware "{name}" does not exist`): clients get 404.',
      help: 'Write the namespace, a dash, the name of the Middleware, and `@kubernetescrd`.',
    },
  },
  check(graph, report) {
    const told = new Set<Reference>();
    const missing = (reference: Reference, full: string, open: Open) => {
      if (told.has(reference)) return;
      told.add(reference);
      const { kind, name, namespace } = reference;
      const { suggestion, related } = explainCandidate(graph, reference);
      report(reference.at, 'missing', { data: { kind, name, namespace, full }, suggestion, related, open });
    };
    for (const { problem, router, open } of routerProblems(graph, 'middleware')) {
      const { reference } = problem;
      const full = nameIn(problem);
      // What is wrong within a Middleware is told there.
      if (full === undefined || (reference && reference.role !== 'middleware')) continue;
      if (reference) {
        if (!reference.target) missing(reference, full, open);
        continue;
      }
      if (router.from.kind !== 'Ingress') continue;
      const name = full.replace(/@kubernetes$/, '');
      // A slash, or the plain name, is the common mistake: what was meant is often there.
      const meant = graph
        .all('Middleware')
        .find((one) =>
          [one.name, `${one.namespace}-${one.name}`, `${one.namespace}/${one.name}`].includes(name.replace(/@.*$/, '')),
        );
      const suggestion = meant ? `Did you mean "${meant.namespace}-${meant.name}@kubernetescrd"?` : undefined;
      report(problem.at, name === full ? 'qualified' : 'provider', { data: { name }, suggestion, open });
    }
    for (const reference of graph.references({ role: 'middleware' }))
      if (reference.state === 'absent' && reference.from.kind === 'Middleware')
        missing(reference, `${reference.namespace}-${reference.name}@kubernetescrd`, reference.open);
  },
});

function nameIn({ words }: RouterProblem): string | undefined {
  return /^middleware "(.*)" does not exist$/.exec(words)?.[1];
}
