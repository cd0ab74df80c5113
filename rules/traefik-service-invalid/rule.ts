import { defineRule } from '../../src/rule.ts';
import { routerProblems } from '../_lib/traefik-routers.ts';

/** Which of Traefik's words are about what. */
const told = [
  ['port', /^ingressRoute service port not defined$/],
  ['scheme', /^invalid scheme "(.*)" specified$/],
  ['healthCheck', /^healthCheck allowed only for ExternalName services: (.*)$/],
  ['headless', /no clusterIP on headless service: (.*)$/],
  ['internal', /^kubernetes service not found: \/(.*@.*)$/],
  ['resource', /^Resource backends are not supported$/],
  ['external', /^externalName services not allowed: (.*)$/],
] as const;

export default defineRule({
  id: 'traefik-service-invalid',
  summary: 'Traefik cannot use the Service of a route in the way it is named.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    port: {
      text: '{from} names a Service without a port.',
      effect: 'Traefik makes no router of this route (`{words}`): clients get 404.',
      help: 'Add `port`, the number or the name of a Service port.',
    },
    scheme: {
      text: '"{name}" is no scheme.',
      effect: 'Traefik makes no router of this route (`{words}`): clients get 404.',
      help: 'Write http, https or h2c, or leave it out.',
    },
    healthCheck: {
      text: 'A health check is asked for, and Service "{name}" is no ExternalName.',
      effect: 'Traefik makes no router of this route (`{words}`): clients get 404.',
      help: 'Leave `healthCheck` out: Kubernetes knows by the readiness probes of the Pods which of them can serve.',
    },
    headless: {
      text: 'The cluster IP of Service "{name}" is asked for (nativeLB), and it is headless.',
      effect: 'Traefik makes no router of this route (`{words}`): clients get 404.',
      help: 'Leave `nativeLB` out, or give the Service a cluster IP.',
    },
    internal: {
      text: '"{name}" is no Service of Kubernetes.',
      effect: 'Traefik makes no router of this route (`{words}`): clients get 404.',
      help: 'Add `kind: TraefikService`.',
    },
    resource: {
      text: '{from} sends to a resource, and Traefik sends to Services alone.',
      effect: 'Traefik makes no router of this path (`{words}`): clients get 404.',
      help: 'Name a Service, or give the Ingress the class of a controller that knows the resource.',
    },
    external: {
      text: 'Service "{name}" is an ExternalName, and {traefik} does not allow that.',
      effect: 'Traefik makes no router of this route (`{words}`): clients get 404.',
      help: 'Start Traefik with `allowExternalNameServices=true` of the provider, or give the Service endpoints of its own.',
    },
    type: {
      text: 'TraefikService "{name}" is none of weighted, mirroring, highestRandomWeight and failover.',
      effect:
        'Traefik cannot build it (`unspecified service type`); every router that leads to it is disabled: clients get 404.',
      help: 'Give its `spec` one of the four.',
    },
    loop: {
      text: 'TraefikService "{name}" leads back to itself.',
      effect: 'Every router that leads to it is disabled: clients get 404.',
      help: 'Take one of the references away.',
    },
  },
  check(graph, report) {
    for (const { problem, router, profile } of routerProblems(
      graph,
      'service',
      'port',
      'external-name',
      'traefik-service',
    )) {
      const { at, words, sure, reference } = problem;
      if (!sure) continue;
      if (words === 'recursion detected') report(at, 'loop', { data: { name: reference?.name ?? '' } });
      for (const [id, pattern] of told) {
        const [plain = words] = words.split('; the service');
        const [match, name = ''] = pattern.exec(plain) ?? [];
        if (match === undefined) continue;
        const data = { name, words: plain, from: router.from.title, traefik: profile?.from.title ?? 'Traefik' };
        const related = reference?.target
          ? [{ at: reference.target.at('metadata', 'name'), message: `${reference.target.title} is defined here` }]
          : [];
        report(at, id, { data, related: id === 'port' || id === 'scheme' ? [] : related });
      }
    }
    for (const service of graph.all('TraefikService'))
      if (service.view.type === undefined) report(service.keyAt('spec'), 'type', { data: { name: service.name } });
  },
});
