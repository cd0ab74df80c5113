import { defineRule } from '../../src/rule.ts';
import { versionText } from '../_lib/traefik-words.ts';

const kinds = [
  'IngressRoute',
  'IngressRouteTCP',
  'IngressRouteUDP',
  'Middleware',
  'MiddlewareTCP',
  'TraefikService',
  'ServersTransport',
  'TLSOption',
  'TLSStore',
] as const;

export default defineRule({
  id: 'traefik-api-group-removed',
  summary: 'An object is of the API group that Traefik v3 does not read.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    removed: {
      text: '{title} is of the API group traefik.containo.us, and {traefik} is {version}, which does not read it.',
      effect:
        'Traefik never sees the object, and logs nothing; without its old definition the API server refuses it: "no matches for kind "{kind}" in version "{apiVersion}"".',
      help: 'Write `apiVersion: traefik.io/v1alpha1`.',
    },
  },
  check(graph, report) {
    const traefiks = graph.traefiks();
    const [first] = traefiks;
    if (!first || traefiks.some(({ version }) => version === undefined || version.major < 3)) return;
    for (const kind of kinds)
      for (const resource of graph.all(kind)) {
        if (resource.group !== 'traefik.containo.us') continue;
        report(resource.at('apiVersion'), 'removed', {
          data: {
            title: resource.title,
            traefik: first.from.title,
            version: versionText(first),
            kind,
            apiVersion: resource.apiVersion,
          },
          fix: {
            title: 'Write `apiVersion: traefik.io/v1alpha1`',
            edits: [{ at: resource.at('apiVersion'), op: 'set', value: 'traefik.io/v1alpha1' }],
          },
          related: [{ at: first.at, message: `this is ${versionText(first)}` }],
        });
      }
  },
});
