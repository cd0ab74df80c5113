import { type CloudTargetGroup, defineRule, known, unknown } from '../../src/rule.ts';
import { type Entrance, endsTls, entrances, entranceTitle, entryPointPlace, tlsOfRouters } from '../_lib/way-in.ts';

const over = /^(?:TLS|HTTPS)$/;
const plain = /^(?:TCP|HTTP)$/;

/** Whether what reaches the entry point is TLS, plain, or whatever the client sends. */
function arrives({ way: { listener, group } }: Entrance): 'tls' | 'plain' | 'as-sent' | undefined {
  const protocol = listener && known(listener.protocol);
  const to = known(group.protocol);
  if (protocol === undefined || to === undefined) return undefined;
  if (over.test(to)) return 'tls';
  if (!plain.test(to)) return undefined;
  if (over.test(protocol) || protocol === 'HTTP') return 'plain';
  return protocol === 'TCP' ? 'as-sent' : undefined;
}

/** An ALB, and a Classic one that speaks HTTP, say in a header what the client spoke. */
const addsHeaders = (group: CloudTargetGroup): boolean => /^HTTP/.test(known(group.protocol) ?? '');

export default defineRule({
  id: 'load-balancer-tls-mismatch',
  summary: 'TLS ends twice or never between load balancer and Traefik.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    twice: {
      text: '{way} ends TLS and sends plain text to entry point "{entryPoint}", whose routers all have TLS.',
      effect: 'Requests without TLS meet no router there: Traefik answers 404 to every one of them.',
      help: 'Send to an entry point without TLS, let the load balancer pass TLS through (TCP), or let it encrypt again (target group of protocol TLS).',
    },
    loop: {
      text: '{way} ends TLS and sends plain text to entry point "{entryPoint}", which redirects every request to https.',
      effect:
        'The client comes back over TLS, arrives as plain text again, and is redirected for ever (ERR_TOO_MANY_REDIRECTS).',
      help: 'Send it to another entry point, one without the redirection, or end TLS in Traefik.',
    },
    never: {
      text: '{way} passes TLS through to entry point "{entryPoint}", which redirects plain requests to https and ends no TLS.',
      effect:
        "Nothing there takes TLS: clients get Traefik's own certificate and 404, or are sent back to the same port.",
      help: 'Send it to the entry point for https, or end TLS at the load balancer and take the redirection away.',
    },
    bare: {
      text: '{way} passes TLS through to entry point "{entryPoint}", whose routers are all for plain requests.',
      effect: "Requests over https meet no router there: clients get Traefik's own certificate, and 404.",
      help: 'Send it to the entry point for https, end TLS at the load balancer, or give the entry point `http.tls`.',
    },
    plain: {
      text: '{way} passes plain HTTP of port 80 to entry point "{entryPoint}", whose routers all have TLS.',
      effect: 'Requests without TLS meet no router there: Traefik answers 404 to every one of them.',
      help: 'Send it to the entry point for http, most often `web`.',
    },
  },
  check(graph, report) {
    for (const entrance of entrances(graph)) {
      const { way, entryPoint, profile } = entrance;
      const { listener } = way;
      const what = arrives(entrance);
      const tls = endsTls(entryPoint);
      const { redirect } = entryPoint;
      if (!listener || what === undefined || tls === undefined || redirect === unknown) continue;
      const data = { way: entranceTitle(way), entryPoint: entryPoint.name };
      const related = [entryPointPlace(entrance)];
      const { at } = listener.protocol;
      const port = known(listener.port);
      const toHttps = redirect !== undefined && redirect.scheme === 'https';
      const isEnded = over.test(known(listener.protocol) ?? '');
      const ofRouters = tls || redirect ? undefined : tlsOfRouters(graph, entrance);
      if (what === 'plain' && isEnded && (tls || ofRouters === 'all')) report(at, 'twice', { data, related });
      else if (what === 'plain' && isEnded && toHttps && !addsHeaders(way.group)) report(at, 'loop', { data, related });
      else if (what === 'as-sent' && port === 443 && !tls && toHttps) report(at, 'never', { data, related });
      // Without another one that ends TLS, nothing says that https is wanted at all.
      else if (what === 'as-sent' && port === 443 && ofRouters === 'none' && profile.entryPoints.some(endsTls))
        report(at, 'bare', { data, related });
      else if (what === 'as-sent' && port === 80 && tls) report(at, 'plain', { data, related });
    }
  },
});
