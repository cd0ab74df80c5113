/** Every way in, as a table: what a route is, where it leads, and whether it arrives. */
import type { Graph, Route } from '../graph/graph.ts';
import type { At } from '../parse/place.ts';
import { type Hop, type Verdicts, Walk } from './hop.ts';
import { enterBackend } from './ingress.ts';
import { nameOf, portTitle } from './words.ts';

export interface RouteEntry {
  /** What makes it, as `Kind namespace/name`. */
  readonly from: string;
  /** `undefined`: every host. */
  readonly host: string | undefined;
  readonly path: string;
  readonly match: string;
  /** `undefined` if they are not known. */
  readonly entryPoints: readonly string[] | undefined;
  readonly middlewares: readonly string[];
  /** `namespace/name:port`. */
  readonly service: string | undefined;
  readonly pods: readonly {
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly port: number;
  }[];
  /** From the router on. */
  readonly hops: readonly Hop[];
  readonly at: At;
}

/** The ways in of a context, in file order. */
export function routeEntries(graph: Graph, verdicts?: Verdicts): RouteEntry[] {
  return graph.routes().map((route) => entryOf(graph, route, verdicts));
}

function entryOf(graph: Graph, route: Route, verdicts: Verdicts | undefined): RouteEntry {
  const { from, host, path, match, backend, at } = route;
  const walk = new Walk(verdicts);
  const refusal = verdicts?.refused(from);
  const [ingressClass] = graph.references({ role: 'class', from });
  if (refusal) walk.broken('router', `the API server refuses ${from.title}`, '404');
  else if (ingressClass?.state === 'absent' && ingressClass.open === false)
    walk.broken('router', `IngressClass "${ingressClass.name}" does not exist`, '404');
  else if (ingressClass && (ingressClass.state === 'unknown' || ingressClass.state === 'absent'))
    walk.unknown('router', `IngressClass "${ingressClass.name}" is not in the input`);
  enterBackend(walk, graph, route);
  const { reference, service } = backend;
  const asked = reference?.port;
  const port = asked?.port ? portTitle(asked.port) : (asked?.number ?? asked?.name);
  const last = walk.hops.at(-1);
  const endpoints = last?.stage === 'Pod' ? walk.endpoints : [];
  return {
    from: `${from.kind} ${nameOf(from)}`,
    host,
    path: match === 'Exact' ? path : match === 'default' ? '(default)' : path,
    match,
    entryPoints: undefined,
    middlewares: [],
    service:
      reference &&
      `${service ? nameOf(service) : `${reference.namespace}/${reference.name}`}${port === undefined ? '' : `:${port}`}`,
    pods: endpoints.map(({ pod: { owner }, port: number }) => ({
      kind: owner.kind,
      namespace: owner.namespace,
      name: owner.name,
      port: number,
    })),
    hops: walk.hops,
    at,
  };
}
