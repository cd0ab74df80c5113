import { type At, defineRule, dig, type Graph, type TraefikProfile, text, unknown } from '../../src/rule.ts';
import { doorsOf } from '../_lib/doors.ts';
import { isReadable } from '../_lib/traefik-words.ts';

/** A redirect to a port that is written, or follows from what is written. */
interface Redirect {
  /** `entry point "web"`, `Middleware "https"`. */
  readonly what: string;
  /** What it is told to redirect to. */
  readonly to: string;
  readonly port: number;
  readonly scheme: string;
  readonly at: At;
  readonly help: string;
}

/** The redirects of an entry point, and those of the middlewares of routers on it. */
function* redirectsOf(graph: Graph, profile: TraefikProfile, inner: ReadonlySet<number>): Generator<Redirect> {
  const reached = profile.entryPoints.filter(({ port }) => typeof port === 'number' && inner.has(port));
  for (const { name, redirect } of reached) {
    if (redirect === undefined || redirect === unknown) continue;
    const { to, scheme, at, priority } = redirect;
    // With a priority that was lowered, routers go before it.
    if (to === unknown || scheme === unknown || priority === unknown || priority < 1e6) continue;
    const isNumber = /^:\d+$/.test(to);
    const port = isNumber ? Number(to.slice(1)) : profile.entryPoints.find((one) => one.name === to)?.port;
    if (typeof port !== 'number') continue;
    const what = `Entry point "${name}"`;
    const help = `Write the port that clients see: \`--entryPoints.${name}.http.redirections.entryPoint.to=:`;
    yield { what, to: isNumber ? `port ${port}` : `"${to}", that is to port ${port}`, port, scheme, at, help };
  }
  const names = new Set(reached.map(({ name }) => name));
  const told = new Set<unknown>();
  for (const { state, protocol, entryPoints, middlewares } of graph.particularRouters(profile)) {
    if (protocol !== 'http' || (state !== 'enabled' && state !== 'warning') || entryPoints === unknown) continue;
    if (!entryPoints.some((name) => names.has(name))) continue;
    for (const { resource } of middlewares) {
      const spec = resource && dig(resource.value, ['spec', 'redirectScheme']);
      const port = Number(text(dig(spec, ['port'])) ?? Number.NaN);
      if (!resource || told.has(resource) || !Number.isInteger(port)) continue;
      told.add(resource);
      const scheme = text(dig(spec, ['scheme'])) ?? '';
      const at = resource.at('spec', 'redirectScheme', 'port');
      yield {
        what: resource.title,
        to: `port ${port}`,
        port,
        scheme,
        at,
        help: 'Write the port that clients see: `port: "',
      };
    }
  }
}

const usual: Readonly<Record<string, number>> = { http: 80, https: 443 };

export default defineRule({
  id: 'redirect-to-inner-port',
  summary: 'Traefik redirects clients to a port that is open in its Pods alone.',
  severity: 'error',
  evidence: 'pair',
  since: '0.1.0',
  messages: {
    inner: {
      text: '{what} redirects to {to}; from outside, {title} is reached on {outer} alone.',
      effect: 'Clients are sent to {url}, where nothing listens: the connection is refused, or runs into a timeout.',
      help: '{help}',
    },
  },
  check(graph, report) {
    for (const profile of graph.traefiks()) {
      if (!isReadable(profile)) continue;
      const doors = doorsOf(graph, profile);
      if (!doors || doors.length === 0) continue;
      const outer = [...new Set(doors.map((door) => door.outer))].sort((a, b) => a - b);
      for (const { what, to, port, scheme, at, help } of redirectsOf(
        graph,
        profile,
        new Set(doors.map((d) => d.inner)),
      )) {
        // Without a port of the Pod that is meant, the number may be that of another server.
        const behind = doors.filter((door) => door.inner === port);
        if (outer.includes(port) || usual[scheme] === port) continue;
        const meant = behind.find((door) => door.outer === usual[scheme]) ?? behind[0];
        if (!meant) continue;
        const mended = help.endsWith('"') ? `${meant.outer}"\`` : `${meant.outer}\``;
        report(at, 'inner', {
          data: {
            what,
            to,
            title: profile.from.title,
            outer: `${outer.length > 1 ? 'ports' : 'port'} ${outer.join(' and ')}`,
            url: `${scheme}://HOST:${port}`,
            help: `${help}${mended}.`,
          },
          related: [{ at: meant.at, message: `${meant.title} leads port ${meant.outer} to ${port}` }],
          ...(!meant.isSure && { severity: 'warning' }),
        });
      }
    }
  },
});
