import {
  type At,
  defineRule,
  type Fix,
  nearest,
  type Open,
  type Reference,
  type Resource,
  type RouterProblem,
} from '../../src/rule.ts';
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
      effect: 'Every router that asks for it is disabled (`middleware "{name}" does not exist`): clients get 404.',
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
      const name = full.replace(/@kubernetes$/, '');
      const meant = meantBy(
        graph.all('Middleware') as readonly Resource[],
        name.replace(/@.*$/, ''),
        router.from.namespace,
      );
      if (router.from.kind !== 'Ingress' && !(meant && reference?.qualified !== undefined)) {
        if (reference && !reference.target) missing(reference, full, open);
        continue;
      }
      if (router.from.kind !== 'Ingress') continue;
      const name = full.replace(/@kubernetes$/, '');
      // A slash, or the plain name, is the common mistake: what was meant is often there.
      const candidates = graph
        .all('Middleware')
        .filter((one) =>
          [one.name, `${one.namespace}-${one.name}`, `${one.namespace}/${one.name}`].includes(name.replace(/@.*$/, '')),
        );
      const [meant] = candidates;
      const suggestion = meant ? `Did you mean "${meant.namespace}-${meant.name}@kubernetescrd"?` : undefined;
      // A kustomization may give the Middleware another namespace, and with it another name here.
      const isSure =
        candidates.length === 1 && !open && !graph.context.kustomized && /^[^@]*(?:@kubernetes(?:crd)?)?$/.test(full);
      const fix = meant && isSure ? inFull(router.from, problem.at, name, full, meant) : undefined;
      report(problem.at, name === full ? 'qualified' : 'provider', { data: { name }, suggestion, open, fix });
    }
    for (const reference of graph.references({ role: 'middleware' }))
      if (reference.state === 'absent' && reference.from.kind === 'Middleware')
        missing(reference, `${reference.namespace}-${reference.name}@kubernetescrd`, reference.open);
  },
});

/** The one name among those of an annotation, written in full. */
function inFull(from: Resource, at: At, name: string, full: string, meant: Resource): Fix | undefined {
  const key = String(at.path.at(-1));
  const value = from.annotations.get(key);
  const better = `${meant.namespace}-${meant.name}@kubernetescrd`;
  const isThis = (one: string): boolean => [name, full].includes(one.trim());
  const parts = value?.split(',') ?? [];
  if (!parts.some(isThis) || parts.some((one) => one.trim() === better)) return undefined;
  const written = parts.map((one) => (isThis(one) ? one.replace(one.trim(), better) : one)).join(',');
  const place = from.at('metadata', 'annotations', key);
  return { title: `Write "${better}"`, edits: [{ at: place, op: 'set', value: written }] };
}

function nameIn({ words }: RouterProblem): string | undefined {
  return /^middleware "(.*)" does not exist$/.exec(words)?.[1];
}
