import { type Controller, defineKind } from 'ingress-lint';

interface HostRoute {
  readonly host: string | undefined;
  readonly service: string | undefined;
  readonly port: number | undefined;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** `kind: HostRoute` of example.com: a host, and the Service behind it. What it refers to, the rules of the package check. */
export const hostRoute = defineKind<HostRoute>()({
  kind: 'HostRoute',
  groups: ['example.com'],
  namespaced: true,
  read(value) {
    const { host, service, port } = (value.spec ?? {}) as Record<string, unknown>;
    return { host: text(host), service: text(service), port: typeof port === 'number' ? port : undefined };
  },
  *references(resource) {
    const { service, port } = resource.view;
    if (service === undefined) return;
    yield {
      role: 'backend',
      kind: 'Service',
      namespace: resource.namespace,
      name: service,
      at: resource.at('spec', 'service'),
      ...(port !== undefined && { port: { number: port, at: resource.at('spec', 'port') } }),
    };
  },
});

const image = /(?:^|\/)host-router(?::|@|$)/;

/** Who serves HostRoutes: each is one route for all paths of its host. `runs` tells `trace` which Pods do it. */
export const hostRoutes: Controller = {
  name: 'host-routes',
  kinds: new Set(['HostRoute']),
  runs: ({ containers }) => containers.some((container) => image.test(container.image ?? '')),
  lower(resource, { graph, backend }) {
    const { host } = resource.view as HostRoute;
    const [reference] = graph.references({ from: resource });
    return [
      {
        from: resource,
        className: { name: undefined, source: 'none' },
        host,
        path: '/',
        match: 'Prefix',
        backend: backend(reference),
        at: resource.at('spec', 'host'),
      },
    ];
  },
};
