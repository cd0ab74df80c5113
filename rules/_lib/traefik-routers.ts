/** What is wrong with the routers of the Traefiks of a context, told once for each token. */
import {
  type Graph,
  type Ingress,
  type Open,
  perGraph,
  publicClasses,
  push,
  type Resource,
  type Router,
  type RouterProblem,
  type RouterProblemKind,
  type TraefikProfile,
} from '../../src/rule.ts';

export interface ToldProblem {
  readonly router: Router;
  readonly problem: RouterProblem;
  /** How sure "not found" is. */
  readonly open: Open;
  /** The Traefik that says so; undefined if none is in the input. */
  readonly profile: TraefikProfile | undefined;
}

const allProblems = perGraph((graph): readonly ToldProblem[] => collect(graph));

/** The problems of some kinds that every Traefik has which takes the object; of one of which nothing is known, if none takes it. */
export function routerProblems(graph: Graph, ...kinds: readonly RouterProblemKind[]): readonly ToldProblem[] {
  return allProblems(graph).filter(({ problem }) => kinds.includes(problem.kind));
}

type Which = 'all' | 'particular';

interface Seen {
  readonly profile: TraefikProfile | undefined;
  readonly byObject: ReadonlyMap<Resource, readonly Router[]>;
}

function see(graph: Graph, profile: TraefikProfile | undefined, which: Which): Seen {
  const byObject = new Map<Resource, Router[]>();
  for (const router of which === 'all' ? graph.routers(profile) : graph.particularRouters(profile))
    push(byObject, router.from, router);
  return { profile, byObject };
}

/** Of every Traefik of the context that takes an object, its routers; of none, what any might make of it. By default without plain Ingresses. */
export function takers(
  graph: Graph,
  which: Which = 'particular',
): ReadonlyMap<Resource, readonly { readonly profile?: TraefikProfile; readonly routers: readonly Router[] }[]> {
  const found = new Map<Resource, { profile?: TraefikProfile; routers: readonly Router[] }[]>();
  const seen = graph
    .traefiks()
    .filter(({ version }) => version?.major !== 1)
    .map((profile) => see(graph, profile, which));
  // What a Traefik does not list is plain for it: it takes the Ingress, and nothing is wrong.
  const isFine = (from: Resource): boolean =>
    which === 'particular' && from.kind === 'Ingress' && seen.some(({ byObject }) => !byObject.has(from));
  const open = new Set<Resource>();
  for (const { profile, byObject } of seen)
    for (const [from, routers] of byObject) {
      if (isFine(from)) continue;
      open.add(from);
      if (isForeign(routers)) continue;
      const own = found.get(from);
      const one = profile ? { profile, routers } : { routers };
      if (own) own.push(one);
      else found.set(from, [one]);
    }
  // One of which nothing is known counts only where no other takes the object.
  const isAllTaken = seen.length > 0 && [...open].every((from) => found.has(from));
  if (isAllTaken) return found;
  for (const [from, routers] of see(graph, undefined, which).byObject)
    if (!found.has(from) && !isFine(from) && !isForeign(routers)) found.set(from, [{ routers }]);
  return found;
}

/** Whether the object is surely, or most likely, another controller's. */
function isForeign(routers: readonly Router[]): boolean {
  const [first] = routers;
  const [passedOver] = first?.problems.filter(({ kind }) => kind === 'not-taken') ?? [];
  if (!first || !passedOver) return first === undefined;
  if (passedOver.sure) return true;
  if (first.from.kind !== 'Ingress') return false;
  const { className, classAnnotation } = (first.from as Resource<Ingress>).view;
  const name = className ?? classAnnotation ?? '';
  return publicClasses.includes(name) && !name.includes('traefik');
}

function collect(graph: Graph): ToldProblem[] {
  const told: ToldProblem[] = [];
  const places = new Set<string>();
  for (const worlds of takers(graph).values()) {
    const [first, ...others] = worlds;
    for (const [index, router] of (first?.routers ?? []).entries())
      for (const problem of router.problems) {
        if (problem.kind === 'not-taken') continue;
        const open = openness(problem);
        if (open === undefined) continue;
        const isShared = others.every(({ routers }) =>
          routers[index]?.problems.some(
            (other) =>
              other.kind === problem.kind &&
              other.words === problem.words &&
              other.never?.offset === problem.never?.offset &&
              openness(other) !== undefined,
          ),
        );
        const { path, document } = problem.at;
        const place = `${document.file.path} ${document.start} ${path.join('.')} ${problem.kind} ${problem.never?.offset}`;
        if (!isShared || places.has(place)) continue;
        places.add(place);
        told.push({ router, problem, open, profile: first?.profile });
      }
  }
  return told;
}

/** How sure a problem is; undefined for what is no more than a possibility. */
function openness({ sure, reference }: RouterProblem): Open | undefined {
  if (sure) return false;
  return reference?.state === 'absent' && reference.open !== false ? reference.open : undefined;
}

/** The objects with routes that surely no Traefik of the context takes, with the first that does not; none where there may be others. */
export function passedOver(graph: Graph): readonly { readonly from: Resource; readonly profile: TraefikProfile }[] {
  const profiles = graph.traefiks();
  const [first] = profiles;
  if (!first || profiles.some(({ version }) => version?.major === 1)) return [];
  const objects = new Map<Resource, number>();
  for (const profile of profiles) {
    const seen = new Set<Resource>();
    for (const { from, problems } of graph.particularRouters(profile)) {
      // Another group is told by traefik-api-group-removed.
      const isPassed = problems.some(
        ({ kind, sure, at }) => kind === 'not-taken' && sure && at.path.at(-1) !== 'apiVersion',
      );
      if (!isPassed || seen.has(from)) continue;
      seen.add(from);
      objects.set(from, (objects.get(from) ?? 0) + 1);
    }
  }
  return [...objects].flatMap(([from, count]) => (count === profiles.length ? [{ from, profile: first }] : []));
}
