import { known, type Resource } from '../../src/rule.ts';
import { definePack } from '../_lib/pack.ts';

export default definePack<{ readonly end?: 'anywhere' | 'controller' }>()({
  id: 'tls-missing',
  summary: 'A route takes requests without TLS.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    tls: {
      text: '{title} has no TLS.',
      effect: 'Its hosts are served without TLS, or with the certificate of the controller, which browsers refuse.',
      help: 'Add `spec.tls`.',
    },
  },
  check(graph, report, optionsOf) {
    const inFront = graph
      .loadBalancers()
      .some(({ listeners }) =>
        listeners.some(({ protocol }) => !/^(?:TCP|UDP|TCP_UDP|HTTP)$/.test(known(protocol) ?? '')),
      );
    const asks = (resource: Resource): boolean => {
      const options = optionsOf(resource);
      return options !== undefined && (options.end === 'controller' || !inFront);
    };
    // An Ingress without TLS of its own has that of the entry points.
    const hasDefault = graph
      .traefiks()
      .some(({ entryPoints }) => entryPoints.length === 0 || entryPoints.some(({ tls }) => tls !== undefined));

    for (const ingress of graph.all('Ingress')) {
      if (hasDefault || !asks(ingress as Resource) || ingress.view.tls.length > 0) continue;
      // Controllers have annotations of their own for it.
      if (
        [...ingress.annotations.keys()].some((key) => /tls|ssl|certificate|listen-ports|issuer|entrypoints/i.test(key))
      )
        continue;
      const isOfTraefik = graph.routers().some(({ from, tls }) => from === (ingress as Resource) && tls !== undefined);
      if (!isOfTraefik) report(ingress.keyAt('spec'), 'tls', { data: { title: ingress.title } });
    }
    for (const kind of ['IngressRoute', 'IngressRouteTCP'] as const)
      for (const route of graph.all(kind)) {
        // Without entry points, or on one with TLS of its own, the static configuration decides.
        const { tls, parents, entryPoints, routes } = route.view;
        if (tls || parents.length > 0 || entryPoints.length === 0 || !asks(route as Resource)) continue;
        if (routes.every(({ middlewares }) => middlewares.length > 0)) continue;
        const profiles = graph.traefiks();
        const plain = profiles.some((profile) =>
          entryPoints.some(({ name }) => {
            const own = profile.entryPoints.find((one) => one.name === name);
            return own !== undefined && own.tls === undefined;
          }),
        );
        if (plain) report(route.keyAt('spec'), 'tls', { data: { title: route.title } });
      }
  },
});
