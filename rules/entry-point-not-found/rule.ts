import { defineRule, nearest, type Router, type TraefikProfile, type Unknown, unknown } from '../../src/rule.ts';
import { missedElsewhere } from '../_lib/entry-points-elsewhere.ts';
import { routerProblems } from '../_lib/traefik-routers.ts';
import { isReadable, listeningText } from '../_lib/traefik-words.ts';

function meant({ entryPoints }: TraefikProfile, name: string): string | undefined {
  const near = nearest(
    name,
    entryPoints.map((entryPoint) => entryPoint.name),
  );
  return near === undefined ? undefined : `Did you mean "${near}"?`;
}

/** An entry point of that name that is for another transport. */
function ofOther({ entryPoints }: TraefikProfile, name: string, protocol: Router['protocol']): string | undefined {
  const found = entryPoints.find((entryPoint) => entryPoint.name === name);
  if (!found || typeof found.port !== 'number') return undefined;
  return protocol === 'udp'
    ? `"${name}" is for TCP: write \`:${found.port}/udp\` as its address.`
    : `"${name}" is for UDP: write \`:${found.port}\` as its address.`;
}

function effectOf(isLost: boolean, protocol: Router['protocol']): string {
  if (!isLost) return "The router is on its other entry points alone (`EntryPoint doesn't exist`).";
  return protocol === 'udp'
    ? "The router is disabled (`EntryPoint doesn't exist`): datagrams are dropped."
    : "The router is disabled (`EntryPoint doesn't exist`, `No valid entryPoint for this router`): clients get 404.";
}

export default defineRule({
  id: 'entry-point-not-found',
  summary: 'A setting or a route names an entry point that Traefik does not have.',
  severity: 'error',
  evidence: 'local',
  since: '0.1.0',
  messages: {
    redirection: {
      text: 'The entry point "{from}" of {title} redirects to "{name}", which is no entry point; {known}.',
      effect:
        "Traefik makes no redirect and starts all the same: `'to' entry point field references a non-existing entry point: {name}`.",
      help: 'Name an entry point exactly as it is written, or give a port (`:443`).',
    },
    service: {
      text: '{service} of {title} is to answer on the entry point "{name}", which does not exist; {known}.',
      effect: "It answers nowhere: `EntryPoint doesn't exist`, and requests for it get 404.",
      help: 'Name an entry point exactly as it is written, or define it.',
    },
    router: {
      text: '{title} asks for the entry point "{name}", which {traefik} does not have; {known}.',
      effect: '{effect}',
      help: 'Name an entry point exactly as it is written, or define it.',
    },
    elsewhere: {
      text: '{title} asks for the entry point "{name}", which no Traefik of the snapshots under `externals` has; {known}.',
      effect: '{effect}',
      help: 'Name an entry point exactly as it is written there; if the platform has got one since, take a new snapshot of it.',
    },
  },
  check(graph, report) {
    for (const { problem, router, profile } of routerProblems(graph, 'entry-point')) {
      const [, name] = /^entryPoint "(.*)" doesn't exist$/.exec(problem.words) ?? [];
      if (name === undefined || !profile || !isReadable(profile)) continue;
      report(problem.at, 'router', {
        data: {
          title: router.from.title,
          name,
          traefik: profile.from.title,
          known: listeningText(profile, router.protocol === 'udp' ? 'udp' : 'tcp'),
          effect: effectOf(problem.effect === 'disabled', router.protocol),
        },
        suggestion: ofOther(profile, name, router.protocol) ?? meant(profile, name),
        related: [{ at: profile.at, message: 'this Traefik reads it' }],
      });
    }
    for (const { at, router, name, names, near, isLost, open, first } of missedElsewhere(graph))
      report(at, 'elsewhere', {
        data: {
          title: router.from.title,
          name,
          known: names.length === 0 ? 'they have none for UDP' : `they have ${names.join(', ')}`,
          effect: effectOf(isLost, router.protocol),
        },
        suggestion: near === undefined ? undefined : `Did you mean "${near}"?`,
        related: first ? [{ at: first.at, message: 'the snapshot tells of entry points here' }] : [],
        open,
      });
    for (const profile of graph.traefiks()) {
      const { entryPoints, open, from, problems } = profile;
      if (open || problems.length > 0) continue;
      const has = (name: string) => entryPoints.some((entryPoint) => entryPoint.name === name);
      const known = listeningText(profile);
      for (const { name: source, redirect } of entryPoints) {
        if (redirect === undefined || redirect === unknown || redirect.to === unknown) continue;
        const name = redirect.to;
        if (name === '' || /^:\d+$/.test(name) || has(name)) continue;
        report(redirect.at, 'redirection', {
          data: { from: source, title: from.title, name, known },
          suggestion: meant(profile, name),
        });
      }
      const check = (
        service: string,
        { enabled, entryPoint, manualRouting, at }: TraefikProfile['ping'],
        key: string,
      ) => {
        const name: string | Unknown = entryPoint;
        if (enabled !== true || manualRouting !== false || name === unknown || has(name)) return;
        report(profile.optionAt(`${key}.entryPoint`) ?? at, 'service', {
          data: { service, title: from.title, name, known },
          suggestion: meant(profile, name),
        });
      };
      check('Ping', profile.ping, 'ping');
      check('The metrics endpoint', profile.metrics, 'metrics.prometheus');
    }
  },
});
