/** Routes of one IngressRoute that Traefik takes for one. */
import { type At, dig, type Graph, isPlaceholder, type Resource } from '../../src/rule.ts';

export interface Repeated {
  readonly object: Resource;
  readonly match: string;
  readonly at: At;
  readonly first: At;
  readonly isSame: boolean;
}

/**
 * Routes of one object whose `match` an earlier one has: Traefik names a router by its object and a hash of the rule, so that the later one takes the
 * place of the earlier (pkg/provider/kubernetes/crd/kubernetes_http.go and kubernetes_tcp.go: makeServiceKey).
 */
export function repeated(graph: Graph): readonly Repeated[] {
  const found: Repeated[] = [];
  for (const kind of ['IngressRoute', 'IngressRouteTCP'] as const)
    for (const object of graph.all(kind)) {
      const { routes } = object.view;
      for (const [index, { match }] of routes.length < 2 ? [] : routes.entries()) {
        if (!match || isPlaceholder(match)) continue;
        const earlier = routes.findIndex((one) => one.match === match);
        if (earlier === index) continue;
        const written = (at: number) => JSON.stringify(dig(object.value, ['spec', 'routes', at]));
        const place = (at: number) => object.at('spec', 'routes', at, 'match');
        const isSame = written(earlier) === written(index);
        found.push({ object, match, at: place(index), first: place(earlier), isSame });
      }
    }
  return found;
}
