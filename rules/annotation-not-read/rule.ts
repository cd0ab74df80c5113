import { defineRule, type Graph, type Ingress, type Resource } from '../../src/rule.ts';

const prefix = 'traefik.ingress.kubernetes.io/';
const router = `${prefix}router.`;
const nginx = 'nginx.ingress.kubernetes.io/';

/** Annotations of ingress-nginx without which requests end elsewhere, or are let in that should not be; and what does it in Traefik. */
const meant: Readonly<Record<string, string>> = {
  'rewrite-target': 'a Middleware `stripPrefix` or `replacePathRegex`',
  'use-regex': 'the annotation `router.pathmatcher: PathRegexp` and pathType ImplementationSpecific',
  'app-root': 'a Middleware `redirectRegex`',
  'permanent-redirect': 'a Middleware `redirectRegex`',
  'temporal-redirect': 'a Middleware `redirectRegex`',
  'force-ssl-redirect': 'a redirection of the entry point, or a Middleware `redirectScheme`',
  'backend-protocol': '`traefik.ingress.kubernetes.io/service.serversscheme` on the Service',
  'auth-url': 'a Middleware `forwardAuth`',
  'auth-type': 'a Middleware `basicAuth`',
  'auth-secret': 'a Middleware `basicAuth`',
  'whitelist-source-range': 'a Middleware `ipAllowList`',
  'allowlist-source-range': 'a Middleware `ipAllowList`',
  canary: 'a TraefikService with weights',
};

export default defineRule({
  id: 'annotation-not-read',
  summary: 'An annotation for a controller is where that controller does not read it.',
  severity: 'warning',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    ingress: {
      text: 'Traefik reads "{key}" on a Service, and this is {object}.',
      effect: 'It has no effect, and nothing logs a word about it.',
      help: 'Put it on the Service that the Ingress leads to.',
    },
    service: {
      text: 'Traefik reads "{key}" on an Ingress, and this is {object}.',
      effect: 'It has no effect, and nothing logs a word about it.',
      help: 'Put it on the Ingress that leads to the Service.',
    },
    old: {
      text: 'Traefik reads no annotation "{key}" since v2.',
      effect: 'It has no effect, and nothing logs a word about it.',
      help: 'What v1 did by annotations is done by `router.*` annotations and Middlewares; the migration guide of Traefik tells by which.',
    },
    foreign: {
      text: '"{key}" is for ingress-nginx, and {object} is of class "{class}", which is Traefik\'s.',
      effect: 'Traefik does not read it: requests are routed as if it were not there.',
      help: 'In Traefik this is done by {means}.',
    },
  },
  check(graph, report) {
    // In v1 they were read.
    if (graph.traefiks().some(({ version }) => version?.major === 1)) return;
    for (const service of graph.all('Service'))
      service.annotations.forEach((_, key) => {
        if (key.startsWith(router))
          report(service.keyAt('metadata', 'annotations', key), 'service', { data: { key, object: service.title } });
      });
    for (const ingress of graph.all('Ingress')) {
      if (ingress.annotations.size === 0) continue;
      const found = [...ingress.annotations.keys()];
      for (const key of found) {
        if (!key.startsWith(prefix)) continue;
        const rest = key.slice(prefix.length).toLowerCase();
        if (rest.startsWith('router.')) continue;
        const at = ingress.keyAt('metadata', 'annotations', key);
        if (rest.startsWith('service.')) report(at, 'ingress', { data: { key, object: ingress.title } });
        else {
          // A v1 may be elsewhere, and who has both kinds has the old one for it.
          const isLone = graph.traefiks().length > 0 && !found.some((one) => one.startsWith(router));
          report(at, 'old', { data: { key }, severity: isLone ? 'warning' : 'note' });
        }
      }
      const name = classOf(graph, ingress);
      // Who has middlewares for Traefik has the others for the time of a move.
      if (name === undefined || found.some((key) => key.startsWith(`${prefix}router.middlewares`))) continue;
      for (const key of found) {
        const means = key.startsWith(nginx) ? meant[key.slice(nginx.length)] : undefined;
        if (means === undefined || ingress.annotations.get(key) === 'false') continue;
        const data = { key, object: ingress.title, class: name, means };
        report(ingress.keyAt('metadata', 'annotations', key), 'foreign', { data });
      }
    }
  },
});

/** The class of an Ingress that is surely Traefik's. */
function classOf(graph: Graph, ingress: Resource<Ingress>): string | undefined {
  const { name, source } = graph.classOf(ingress);
  if (name === undefined) return undefined;
  const object = source === 'annotation' ? undefined : graph.get('IngressClass', '', name);
  if (object) return object.view.controller === 'traefik.io/ingress-controller' ? name : undefined;
  return name === 'traefik' ? name : undefined;
}
