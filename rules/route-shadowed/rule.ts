import { defineRule, type Router, unknown } from '../../src/rule.ts';
import { apartHint, maybeApart } from '../_lib/apart.ts';
import { shadowedRouters, swallowedRouters } from '../_lib/shadowed.ts';

export default defineRule({
  id: 'route-shadowed',
  summary: 'A route never answers: another one takes all of its requests before it.',
  severity: 'warning',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    shadowed: {
      text: 'This route gets no request: {other} takes all of them, with priority {higher} over {lower}.',
      effect: 'Traefik asks the routers in the order of their priority{why}; the Service of this one gets nothing.',
      help: 'Give this route a higher `priority` than {higher}, or take its requests out of the other rule.',
    },
    exact: {
      text: 'This Exact path gets no request: Traefik lets the Prefix path "{path}" take them.',
      effect:
        'Traefik goes by the length of its rules, and `PathPrefix` is longer than `Path`: the Service of the Exact path gets nothing.',
      help: 'Put the Exact path into an Ingress of its own, with the annotation `traefik.ingress.kubernetes.io/router.priority: "{above}"`.',
    },
    tcp: {
      text: 'This route takes every connection without TLS that comes to {entryPoints}, also those of {lost}.',
      effect:
        'Traefik asks routes of TCP before those of HTTP, whatever their priorities; HTTP gets the answer of the TCP server, or none.',
      help: 'Give the route of TCP an entry point of its own, or match server names with `tls`.',
    },
  },
  check(graph, report) {
    for (const { by, routers } of swallowedRouters(graph)) {
      const [first] = routers;
      if (!first || by.entryPoints === unknown) continue;
      const lost = routers.length === 1 ? `a route of ${first.from.title}` : `${routers.length} routes of HTTP`;
      const entryPoints = by.entryPoints.join(' and ');
      report(by.at, 'tcp', {
        data: { entryPoints, lost },
        related: [{ at: first.at, message: `${first.from.title} is on no other entry point` }],
      });
    }
    for (const { router, by } of shadowedRouters(graph)) {
      // Of several objects of one name there is one in the end; which, is not known.
      const isOne = ({ from }: Router): boolean => graph.duplicates().every((group) => !group.includes(from));
      if (by.from !== router.from && !(isOne(router) && isOne(by))) continue;
      const [lower, higher] = [Number(router.priority), Number(by.priority)];
      const related = [{ at: by.at, message: `${by.from.title} takes its requests` }];
      const isApart = maybeApart(graph, router.from, by.from);
      const extra = { related, ...(isApart && { severity: 'note' as const, suggestion: apartHint }) };
      const path = prefixBefore(router, by);
      if (path !== undefined) report(router.at, 'exact', { ...extra, data: { path, above: higher + 1 } });
      else {
        const other = by.from === router.from ? 'another route of the same object' : `a route of ${by.from.title}`;
        const why = isByLength(router) && isByLength(by) ? ', which is the length of their rules if none is given' : '';
        report(router.at, 'shadowed', { ...extra, data: { other, higher, lower, why } });
      }
    }
  },
});

const isByLength = ({ rule, priority }: Router): boolean => priority === new TextEncoder().encode(rule).length;

/** The Prefix path, where it is only the length of its matcher that puts it before an Exact one. */
function prefixBefore(router: Router, by: Router): string | undefined {
  if (router.provider !== 'kubernetes' || by.provider !== 'kubernetes' || !isByLength(by)) return undefined;
  return /(?:^| && )Path\(".*"\)$/.test(router.rule) ? /\bPathPrefix\("([^"]*)"\)/.exec(by.rule)?.[1] : undefined;
}
