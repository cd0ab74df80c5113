import { defineRule, dig, type Ingress, isPlaceholder, type Resource, type Route } from '../../src/rule.ts';
import { apartHint, fileOf, maybeApart } from '../_lib/apart.ts';
import { meetingPoint } from '../_lib/meeting-point.ts';
import { repeated } from '../_lib/repeated-matches.ts';

/** What stands behind the route, as written: also v1beta1's `serviceName` and `servicePort`. */
const backendOf = (route: Route): string =>
  JSON.stringify([route.from.namespace, dig(route.from.value, route.source?.backend.path ?? [])]);

/** True where the path alone does not say which request is meant. */
function isSpecial(route: Route): boolean {
  const { from, host = '', path, match, className, source } = route;
  if (match === 'default' || !source || isPlaceholder(host) || isPlaceholder(path)) return true;
  if (isPlaceholder(className.name ?? '') || !['', 'Exact', 'Prefix', 'ImplementationSpecific'].includes(match))
    return true;
  if (path.startsWith('/.well-known/acme-challenge') || backendOf(route).includes('"use-annotation"')) return true;
  for (const [key, value] of from.annotations) {
    if (/\/canary$/.test(key) && value === 'true') return true;
    // Conditions and actions of the AWS Load Balancer Controller hang on the name of the backend.
    if (source.backend.service !== undefined && key.endsWith(`.${source.backend.service}`)) return true;
  }
  return false;
}

/** The same object twice, e.g. for two clusters, is the business of duplicate-object. */
const isOther = (a: Resource, b: Resource): boolean => a.namespace !== b.namespace || a.name !== b.name;

/** Whether two routes of a host could be the same at all: nearly no host has any, and what follows costs. */
function mayRepeat(routes: readonly Route[]): boolean {
  if (routes.length < 2) return false;
  const paths = new Set<string>();
  for (const { path } of routes) paths.add(path.endsWith('/') ? path.replace(/\/+$/, '') : path);
  return paths.size < routes.length;
}

export default defineRule({
  id: 'duplicate-route',
  summary: 'The same host and path are routed twice for the same controller.',
  severity: 'warning',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    within: {
      text: 'Path "{path}" of {host} stands twice in Ingress "{ingress}", with different backends.',
      effect: 'The API server accepts it; only one of the two gets requests: in Traefik the last one.',
      help: 'Remove one of the two, or give them different paths.',
    },
    across: {
      text: 'Path "{path}" of {host} is routed by Ingress "{ingress}" and by Ingress "{other}".',
      effect:
        'The API server accepts both; Traefik makes both routers without a word and one of them takes every request, and the webhook of ingress-nginx refuses the second Ingress.',
      help: 'Keep one of the two, or give them different hosts, paths or classes.',
    },
    redundant: {
      text: 'Path "{path}" of {host} stands twice in Ingress "{ingress}", with the same backend.',
      effect: 'It does no harm today; but a change of one of the two will have no effect, or an effect by chance.',
      help: 'Remove one of the two.',
    },
    redundantAcross: {
      text: 'Path "{path}" of {host} is routed by Ingress "{ingress}" as by Ingress "{other}", to the same backend.',
      effect:
        'The webhook of ingress-nginx refuses the second Ingress; Traefik makes two routers, and one of them takes every request: a change of the other has no effect.',
      help: 'Remove one of the two.',
    },
    replaced: {
      text: 'Two routes of {object} have the match {match}.',
      effect:
        'Traefik names a router by a hash of its rule: the later route takes the place of the earlier without a word, and the Service and the middlewares of the earlier get nothing, whatever its priority.',
      help: 'Give the two different rules, or make one route of them: several `services` of one route share its requests.',
    },
    repeated: {
      text: 'The route with the match {match} stands twice in {object}.',
      effect:
        'It does no harm today: Traefik makes one router of the two; a change of the earlier will have no effect.',
      help: 'Remove one of the two.',
    },
  },
  check(graph, report) {
    for (const { object, match, at, first, isSame } of repeated(graph)) {
      const data = { object: object.title, match };
      const related = [{ at: first, message: 'the earlier one is here' }];
      if (isSame) report(at, 'repeated', { data, related, severity: 'note' });
      else report(at, 'replaced', { data, related });
    }
    for (const { host, routes } of graph.listeners()) {
      if (!mayRepeat(routes)) continue;
      const own = new Map<string, Route>();
      const shared = new Map<string, Route>();
      const numbers = new Map<Resource, number>();
      const told = new Set<string>();
      const files = new Map<string, Set<string>>();
      const keyed = routes
        .filter((route) => !isSpecial(route))
        .map((route) => {
          // A Prefix path means the same with and without its last slash; Traefik goes by the letter.
          const literal = route.match !== 'Prefix' || /traefik|^$/.test(route.className.name ?? '');
          const path = literal || route.path === '/' ? route.path : route.path.replace(/\/+$/, '');
          const number = numbers.get(route.from) ?? numbers.size;
          numbers.set(route.from, number);
          const point = meetingPoint(graph, route);
          const sharedKey = JSON.stringify([point, route.match, path]);
          files.set(sharedKey, (files.get(sharedKey) ?? new Set()).add(fileOf(route.from)));
          return { route, number, point, sharedKey, ownKey: JSON.stringify([number, route.match, path]) };
        });
      for (const { route, number, point, sharedKey, ownKey } of keyed) {
        const elsewhere = point === undefined ? undefined : shared.get(sharedKey);
        const first = own.get(ownKey) ?? (elsewhere && isOther(elsewhere.from, route.from) ? elsewhere : undefined);
        if (!own.has(ownKey)) own.set(ownKey, route);
        if (!shared.has(sharedKey)) shared.set(sharedKey, route);
        if (!first) continue;
        const same = backendOf(first) === backendOf(route);
        // Both spellings of a prefix are belt and braces.
        if (same && first.path !== route.path) continue;
        const alternatives = maybeApart(graph, first.from, route.from);
        // A copy of a whole Ingress is one mistake, however many paths it has; what three files have in common is an example.
        const pair = `${numbers.get(first.from)} ${number}`;
        const meant = alternatives || (files.get(sharedKey)?.size ?? 0) > 2;
        if (same && first.from !== route.from && (meant || told.has(pair))) continue;
        if (same) told.add(pair);
        const from = route.from as Resource<Ingress>;
        const other = `${first.from.namespace === from.namespace ? '' : `${first.from.namespace}/`}${first.from.name}`;
        const data = { path: route.path, host: host === undefined ? 'every host' : `host "${host}"` };
        const related = [{ at: first.at, message: `${first.from.title} routes it here` }];
        const within = { data: { ...data, ingress: from.name }, related };
        const across = { data: { ...data, ingress: from.name, other }, related };
        if (first.from === from)
          if (same) report(route.at, 'redundant', { ...within, severity: 'note' });
          else report(route.at, 'within', within);
        else if (same) report(route.at, 'redundantAcross', { ...across, severity: 'note' });
        else if (alternatives) report(route.at, 'across', { ...across, severity: 'note', suggestion: apartHint });
        else report(route.at, 'across', across);
      }
    }
  },
});
