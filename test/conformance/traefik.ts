/** What became of the manifests' own Traefik, a real process, beside what is read of it: does it run, is it ready, is it reached. */
import { rules } from '../../rules/index.ts';
import type { Resource } from '../../src/model/resource.ts';
import type { At } from '../../src/parse/place.ts';
import { type Fact, graphOf } from './cluster.ts';
import type { Recording } from './recorded.ts';

/** The facts of a recording; none where no Traefik of its own ran. */
export function traefikFactsOf(recording: Recording): Fact[] {
  const { name, inCluster } = recording;
  const [pod] = inCluster?.pods ?? [];
  if (!pod) return [];
  const graph = graphOf(recording);
  const [profile] = graph.traefiks();
  const found = (id: string): readonly At[] => {
    const places: At[] = [];
    rules.find((rule) => rule.id === id)?.check(graph, (at) => places.push(at));
    return places;
  };
  const exits = profile?.starts === false;
  const isReady = !exits && found('traefik-never-ready').length === 0;
  const closed = found('entry-point-not-reached').filter(
    (at) => (at as { resource?: Resource }).resource?.kind === 'Service',
  );
  const facts: Fact[] = [
    {
      id: `${name} process`,
      recorded: pod.readiness?.why?.startsWith('process exited') ? 'exits' : 'runs',
      ours: exits ? 'exits' : 'runs',
    },
    {
      id: `${name} readiness`,
      recorded: pod.readiness?.ok === false ? 'never ready' : 'ready',
      ours: isReady ? 'ready' : 'never ready',
    },
  ];
  for (const { via, host, path, result } of inCluster?.requests ?? [])
    facts.push({
      id: `${name} ${via} ${host}${path}`,
      recorded: result.error?.includes('refused') ? 'refused' : 'answered',
      ours: isReady && closed.length === 0 ? 'answered' : 'refused',
    });
  return facts;
}
