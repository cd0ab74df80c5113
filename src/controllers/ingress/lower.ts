/** The Ingress of networking.k8s.io as routes: what its type documentation promises, before any controller's own habits. */
import type { Controller } from '../../graph/controller.ts';
import type { Backend, Route } from '../../graph/graph.ts';
import type { Ingress, IngressBackend, IngressPath } from '../../model/kinds/ingress.ts';
import type { Resource } from '../../model/resource.ts';

/** The route of a path. A class, because there are many of them, and their places are asked for by findings alone. */
class PathRoute implements Route {
  readonly from: Resource<Ingress>;
  readonly className: Route['className'];
  readonly host: string | undefined;
  readonly backend: Backend;
  readonly source: IngressPath;

  constructor(
    from: Resource<Ingress>,
    className: Route['className'],
    host: string | undefined,
    source: IngressPath,
    backend: Backend,
  ) {
    this.from = from;
    this.className = className;
    this.host = host;
    this.source = source;
    this.backend = backend;
  }

  get path() {
    return this.source.path ?? '/';
  }
  get match() {
    return this.source.pathType ?? '';
  }
  get at() {
    const { path, at } = this.source;
    return path === undefined ? this.from.at(...at) : this.from.at(...at, 'path');
  }
}

export const ingressController: Controller = {
  name: 'ingress',
  kinds: new Set(['Ingress']),
  lower(resource, { graph, backend }): readonly Route[] {
    const routes: Route[] = [];
    if (resource.definition?.kind !== 'Ingress') return routes;
    const ingress = resource as Resource<Ingress>;
    const className = graph.classOf(ingress);
    // References come in the order of the kind's `references`: the same in which the backends are met here.
    const references = graph.references({ from: resource });
    let next = 0;
    const behind = (part: IngressBackend) => {
      while (next < references.length && references[next]?.role !== 'backend') next++;
      return backend(references[next]?.of === part ? references[next++] : undefined);
    };

    if (ingress.view.defaultBackend)
      // Beside rules it takes what no rule takes; alone, it takes everything.
      routes.push({
        from: resource,
        className,
        host: undefined,
        path: '/',
        match: 'default',
        backend: behind(ingress.view.defaultBackend),
        at: resource.at('spec', 'defaultBackend'),
      });
    for (const rule of ingress.view.rules)
      for (const path of rule.paths)
        routes.push(new PathRoute(ingress, className, rule.host, path, behind(path.backend)));
    return routes;
  },
};
