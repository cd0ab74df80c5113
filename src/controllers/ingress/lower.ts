/** The Ingress of networking.k8s.io as routes: what its type documentation promises, before any controller's own habits. */
import type { Controller } from '../../graph/controller.ts';
import type { Route } from '../../graph/graph.ts';
import type { Ingress, IngressBackend } from '../../model/kinds/ingress.ts';
import type { Resource } from '../../model/resource.ts';

export const ingressController: Controller = {
  name: 'ingress',
  *lower(resource, { graph, backend }): Iterable<Route> {
    if (resource.definition?.kind !== 'Ingress') return;
    const ingress = resource as Resource<Ingress>;
    const className = graph.classOf(ingress);
    // References come in the order of the kind's `references`: the same in which the backends are met here.
    const references = graph.references({ from: resource, role: 'backend' });
    let next = 0;
    const behind = (part: IngressBackend) => backend(references[next]?.of === part ? references[next++] : undefined);

    if (ingress.view.defaultBackend)
      // Beside rules it takes what no rule takes; alone, it takes everything.
      yield {
        from: resource,
        className,
        host: undefined,
        path: '/',
        match: 'default',
        backend: behind(ingress.view.defaultBackend),
        at: resource.at('spec', 'defaultBackend'),
      };
    for (const rule of ingress.view.rules)
      for (const path of rule.paths)
        yield {
          from: resource,
          className,
          host: rule.host,
          path: path.path ?? '/',
          match: path.pathType ?? '',
          backend: behind(path.backend),
          at: path.path === undefined ? resource.at(...path.at) : resource.at(...path.at, 'path'),
          source: path,
        };
  },
};
