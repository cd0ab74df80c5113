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
      const suggestion = meant && `Did you mean "${meant.namespace}-${meant.name}@kubernetescrd"?`;
      const related = meant ? [{ at: meant.at('metadata', 'name'), message: `${meant.title} is defined here` }] : [];
      // A kustomization may give the Middleware another namespace, and with it another name here.
      const bare = /^([^@]*?)(?:@kubernetes(?:crd)?)?$/.exec(full)?.[1];
      const named = graph
        .all('Middleware')
        .filter((one) => one.name === bare || `${one.namespace}/${one.name}` === bare);
      const isSure = meant && named.length === 1 && named[0] === meant && !open && !graph.context.kustomized;
      const fix =
        isSure && router.from.kind === 'Ingress' ? inFull(router.from, problem.at, name, full, meant) : undefined;
      report(problem.at, name === full ? 'qualified' : 'provider', { data: { name }, suggestion, related, open, fix });
    }
    for (const reference of graph.references({ role: 'middleware' }))
      if (reference.state === 'absent' && reference.from.kind === 'Middleware')
        missing(reference, `${reference.namespace}-${reference.name}@kubernetescrd`, reference.open);
  },
});

/** What was meant by a name without its namespace, with a slash, or misspelt: what is there. */
function meantBy(all: readonly Resource[], name: string, namespace: string): Resource | undefined {
  const [own, ...others] = all
    .filter((one) => [one.name, `${one.namespace}/${one.name}`].includes(name))
    .sort((a, b) => Number(b.namespace === namespace) - Number(a.namespace === namespace));
  if (own) return others.length > 0 && own.namespace !== namespace ? undefined : own;
  const id = (one: Resource): string => `${one.namespace}-${one.name}`;
  const near = nearest(name, all.map(id));
  return all.find((one) => id(one) === (near ?? name));
}

/** The one name among those of an annotation, written in full. */
function inFull(from: Resource, at: At, name: string, full: string, meant: Resource): Fix | undefined {
  const key = String(at.path.at(-1));
  const parts = from.annotations.get(key)?.split(',') ?? [];
  const better = `${meant.namespace}-${meant.name}@kubernetescrd`;
  const isThis = (one: string): boolean => [name, full].includes(one.trim());
  if (!parts.some(isThis) || parts.some((one) => one.trim() === better)) return undefined;
  const value = parts.map((one) => (isThis(one) ? one.replace(one.trim(), better) : one)).join(',');
  return { title: `Write "${better}"`, edits: [{ at: from.at('metadata', 'annotations', key), op: 'set', value }] };
}

function nameIn({ words }: RouterProblem): string | undefined {
  return /^middleware "(.*)" does not exist$/.exec(words)?.[1];
}
