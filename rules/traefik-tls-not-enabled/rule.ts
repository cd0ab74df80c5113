import { defineRule, type Ingress, type Resource, unknown } from '../../src/rule.ts';
import { takers } from '../_lib/traefik-routers.ts';
import { isReadable } from '../_lib/traefik-words.ts';

export default defineRule({
  id: 'traefik-tls-not-enabled',
  summary: 'An Ingress has a certificate, but Traefik serves it on no TLS entry point.',
  severity: 'warning',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    off: {
      text: '{title} has a `tls` section, but {traefik} serves none of its hosts with TLS.',
      effect:
        'Traefik only loads the certificate: the routers answer without TLS on {entryPoints}, and https:// gets 404 or no connection.',
      help: 'Add the annotation `traefik.ingress.kubernetes.io/router.tls: "true"`, or give the entry point `http.tls`.',
    },
  },
  check(graph, report) {
    for (const [from, worlds] of takers(graph)) {
      if (from.kind !== 'Ingress' || worlds.length === 0) continue;
      const { tls } = (from as Resource<Ingress>).view;
      const [first] = tls;
      if (!first || !tls.some(({ hosts, secretName }) => hosts.length > 0 || secretName !== undefined)) continue;
      const isOff = worlds.every(
        ({ profile, routers }) =>
          profile !== undefined &&
          isReadable(profile) &&
          routers.every(
            ({ tls: own, entryPoints, state }) =>
              (state === 'enabled' || state === 'warning') &&
              own === undefined &&
              entryPoints !== unknown &&
              entryPoints.every((name) => profile.entryPoints.find((one) => one.name === name)?.tls === undefined),
          ),
      );
      const [world] = worlds;
      const [router] = world?.routers ?? [];
      if (!isOff || !world?.profile || !router || router.entryPoints === unknown) continue;
      report(from.keyAt('spec', 'tls'), 'off', {
        data: { title: from.title, traefik: world.profile.from.title, entryPoints: router.entryPoints.join(' and ') },
        related: [{ at: world.profile.at, message: 'none of its entry points that serve the Ingress has `http.tls`' }],
      });
    }
  },
});
