import { defineRule, dig, type Graph, items, known, type TraefikProfile, unknown, type WayIn } from '../../src/rule.ts';
import { entrances, entryPointBehind } from '../_lib/way-in.ts';

/** Whether codes such as `200-399` or `200,404` hold one. */
function holds(codes: string, wanted: number): boolean | undefined {
  const parts = codes.split(',').map((part) => /^\s*(\d{3})(?:-(\d{3}))?\s*$/.exec(part));
  if (parts.some((part) => part === null)) return undefined;
  return parts.some((part) => wanted >= Number(part?.[1]) && wanted <= Number(part?.[2] ?? part?.[1]));
}

/** What answers a health check on an entry point, as far as anything of Traefik's own does. */
function answers(graph: Graph, profile: TraefikProfile, name: string, path: string): boolean | undefined {
  const { ping, api } = profile;
  if (ping.enabled === unknown || ping.entryPoint === unknown || ping.manualRouting === unknown) return undefined;
  if (ping.enabled && !ping.manualRouting && ping.entryPoint === name && path === '/ping') return true;
  // Dashboard, API and metrics have paths of their own on it.
  if (name === 'traefik' && (api.insecure !== false || /^\/(?:metrics|debug)/.test(path))) return undefined;
  if (profile.metrics.enabled !== false && /^\/metrics/.test(path)) return undefined;
  return mayBeRouted(graph, profile, name, path) ? undefined : false;
}

/** The paths of a rule that asks for nothing else. */
function pathsOf(rule: string): readonly { readonly prefix: boolean; readonly path: string }[] | undefined {
  const parts = rule.split('||').map((part) => /^\s*\(?\s*Path(Prefix)?\(`([^`]*)`\)\s*\)?\s*$/.exec(part));
  if (parts.some((part) => part === null)) return undefined;
  return parts.map((part) => ({ prefix: part?.[1] !== undefined, path: part?.[2] ?? '' }));
}

/** A health check asks the address of a target for one path: only a router without a host can take it. */
function mayBeRouted(graph: Graph, profile: TraefikProfile, name: string, asked: string): boolean {
  const gateway = graph.resources.some(
    ({ kind, value }) => kind === 'HTTPRoute' && items(dig(value, ['spec', 'hostnames'])).length === 0,
  );
  if (gateway || profile.providers.others.length > 0) return true;
  return graph.routers(profile).some(({ protocol, state, entryPoints, rule }) => {
    if (protocol !== 'http' || state === 'dropped' || state === 'disabled') return false;
    if (entryPoints !== unknown && !entryPoints.includes(name)) return false;
    // `HostRegexp` may match an address, and what is excluded matches all else.
    if (/(?<!!\s*)\bHost(?:Header)?\(/.test(rule) && !rule.includes('||')) return false;
    const paths = pathsOf(rule);
    return !paths || paths.some(({ prefix, path }) => (prefix ? asked.startsWith(path) : asked === path));
  });
}

/** The port of the Service that a health check on another number asks. */
function askedPort({ group, service, port }: WayIn) {
  const asked = known(group.healthCheck.port);
  if (asked === 'traffic-port') return port;
  if (known(group.targetType) !== 'instance') return undefined;
  return service.view.ports.find(({ nodePort }) => nodePort !== undefined && nodePort === asked);
}

export default defineRule({
  id: 'health-check-path-not-found',
  summary: 'A health check asks Traefik for a path to which it answers 404.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    path: {
      text: 'The health check of {group} asks entry point "{entryPoint}" for {path}, to which Traefik answers 404.',
      effect:
        'No target is ever healthy, for the check wants {codes}; an NLB then sends to all of them, an ALB answers 503.',
      help: '{help}',
    },
  },
  check(graph, report) {
    const seen = new Set<unknown>();
    for (const { way } of entrances(graph)) {
      const { group, service } = way;
      const { healthCheck } = group;
      if (seen.has(group) || known(healthCheck.enabled) === false) continue;
      seen.add(group);
      // One annotation is one finding, however many ports it holds for.
      if (seen.has(service) && group.source === 'service') continue;
      const protocol = known(healthCheck.protocol);
      const path = known(healthCheck.path);
      const codes = known(healthCheck.matcher);
      const port = askedPort(way);
      if (protocol !== 'HTTP' || path === undefined || codes === undefined || !port) continue;
      const behind = entryPointBehind(graph, service, port);
      if (!behind) continue;
      const { profile, entryPoint } = behind;
      if (entryPoint.redirect !== undefined || holds(codes, 404) !== false) continue;
      if (answers(graph, profile, entryPoint.name, path.replace(/\?.*/, '')) !== false) continue;
      seen.add(service);
      const { ping } = profile;
      const at = healthCheck.path.given ? healthCheck.path.at : healthCheck.protocol.at;
      const own = ping.enabled === true ? ping.entryPoint : undefined;
      report(at, 'path', {
        data: {
          group: group.source === 'service' ? group.title : `target group "${group.title}"`,
          entryPoint: entryPoint.name,
          path: `"${path}"`,
          codes,
          help:
            own === entryPoint.name
              ? 'Ask for `/ping`, which Traefik answers on this entry point.'
              : `Check over TCP, or set \`--ping=true --ping.entryPoint=${entryPoint.name}\` and ask for \`/ping\`.`,
        },
        // Another repository may hold a route for every host; `/ping` nobody routes.
        ...(path !== '/ping' && { severity: 'warning' }),
        related: [
          ping.enabled === true
            ? { at: ping.at, message: `ping answers on entry point "${String(own)}"` }
            : { at: entryPoint.at, message: `entry point "${entryPoint.name}" is defined here` },
        ],
      });
    }
  },
});
