import type { At, CloudListener, Related, Resource } from '../../src/rule.ts';
import { definePack } from '../_lib/pack.ts';
import { isRoute } from '../_lib/routed.ts';
import { endsAtBalancer, mayEndBefore, reachesController, reachesPods } from '../_lib/tls.ts';
import { waysOf } from '../_lib/ways.ts';

type End = 'anywhere' | 'load-balancer' | 'controller' | 'pod';

export default definePack<{ readonly end?: End }>()({
  id: 'tls-missing',
  summary: 'A route takes requests without TLS, or TLS ends too early.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    tls: {
      text: '{title} has no TLS.',
      effect: 'Its hosts are served without TLS, or with the certificate of the controller, which browsers refuse.',
      help: '{help}',
    },
    balancer: {
      text: 'No listener of the load balancer in front of {title} ends TLS: this one is {protocol}.',
      effect: 'Requests go through it as they come: without TLS, or with that of the controller.',
      help: 'Make it a TLS or HTTPS listener, with a certificate.',
    },
    pod: {
      text: 'TLS for {title} ends at the controller.',
      effect: 'From there to the Pods requests and cookies go over the network as they are.',
      help: '{help}',
    },
  },
  check(graph, report, optionsOf) {
    const ways = waysOf(graph);
    const plain = new Map<CloudListener, Resource[]>();
    const before = mayEndBefore(graph, ways);
    for (const route of graph.resources as readonly Resource[]) {
      const options = isRoute(route) ? optionsOf(route) : undefined;
      if (!options) continue;
      const { end = 'anywhere' } = options;
      const { title } = route;
      const at = route.keyAt('spec');
      if (end === 'load-balancer') {
        const { listeners, ends } = endsAtBalancer(graph, ways, route);
        const [first] = listeners;
        if (first && ends === false) plain.set(first, [...(plain.get(first) ?? []), route]);
      } else if (reachesController(graph, ways, route) === false) {
        const help = helpFor[route.kind] ?? helpFor.other;
        const of = ways.routers(route) && route.kind === 'Ingress' ? helpFor.annotation : help;
        const data = { title, help: of ?? '' };
        if (end !== 'anywhere') report(at, 'tls', { data });
        else {
          const { ends, listeners } = endsAtBalancer(graph, ways, route);
          if (listeners.length > 0 ? ends !== false : before) continue;
          // What is in front and not in the input may end it.
          const open = listeners.length === 0;
          report(at, 'tls', { data: open ? { title, help: data.help + inFront } : data, open });
        }
      } else if (end === 'pod' && reachesPods(graph, ways, route) === false)
        report(at, 'pod', { data: { title, help: (helpToPods[route.kind] ?? helpToPods.other) as string } });
    }
    for (const [listener, routes] of plain) {
      const [first, ...others] = routes as [Resource, ...Resource[]];
      const related: Related[] = others
        .slice(0, 3)
        .map((one) => ({ at: one.keyAt('spec') as At, message: `it is in front of ${one.title}, too` }));
      const data = { title: first.title, protocol: String(listener.protocol.value) };
      report(listener.protocol.at, 'balancer', { data, related });
    }
  },
});

const inFront =
  ' If a load balancer that is not in the input ends it, name that one under `loadBalancers` of the config.';

const helpFor: Readonly<Record<string, string>> = {
  IngressRoute: 'Add `spec.tls`, or give its entry point `http.tls`.',
  HTTPRoute: 'Hang it on a listener of protocol HTTPS.',
  GRPCRoute: 'Hang it on a listener of protocol HTTPS.',
  annotation:
    'Add annotation `traefik.ingress.kubernetes.io/router.tls: "true"`, or give its entry point `http.tls`: `spec.tls` alone brings certificates.',
  other: 'Add `spec.tls`.',
};

const helpToPods: Readonly<Record<string, string>> = {
  Ingress:
    'Have the controller speak TLS to the Service (`backend-protocol: HTTPS` of ingress-nginx, `serversscheme: https` of Traefik), or hand TLS on.',
  IngressRouteTCP: 'Set `tls.passthrough`, or a `serversTransport` with TLS for its Service.',
  HTTPRoute: 'Give the Service a BackendTLSPolicy, or take a TLSRoute and a listener of mode `Passthrough`.',
  GRPCRoute: 'Give the Service a BackendTLSPolicy, or take a TLSRoute and a listener of mode `Passthrough`.',
  other: 'Set `scheme: https` on the Service of the route, or take an IngressRouteTCP with `tls.passthrough`.',
};
