/** Entry points that routes name and no Traefik has of which a snapshot of another repository tells. */
import { type Graph, isPlaceholder, nearest } from '../../src/rule.ts';
import { takers } from './traefik-routers.ts';

/** Where no Traefik runs in this context: the entry points that snapshots tell of are all that there are, unless one of them has others. */
export function* missedElsewhere(graph: Graph) {
  const { entryPointsElsewhere: all = [], complete, incomplete, besideCharts } = graph.context;
  if (all.length === 0 || all.some(({ others }) => others) || graph.traefiks().length > 0) return;
  const isWhole = complete?.has('*') === true;
  // A Traefik of one's own may well be in what is not seen of this tree.
  if (!isWhole && (incomplete !== undefined || besideCharts)) return;
  const told = new Set<string>();
  for (const worlds of takers(graph, 'all').values())
    for (const router of worlds.flatMap(({ routers }) => routers)) {
      const transport = router.protocol === 'udp' ? 'udp' : 'tcp';
      const fitting = all.filter(({ protocol }) => protocol === undefined || protocol === transport);
      const has = (name: string) => isPlaceholder(name) || fitting.some((one) => one.name === name);
      const isLost = !router.namedEntryPoints.some(({ name }) => has(name));
      for (const { name, at } of router.namedEntryPoints) {
        const key = `${router.from.ordinal} ${name}`;
        if (has(name) || told.has(key)) continue;
        told.add(key);
        const names = [...new Set(fitting.map((one) => one.name))];
        const near = nearest(name, names);
        // `web2` is most likely another one, not `web` mistyped.
        const isMistyped = near !== undefined && near.replace(/\d+/g, '') !== name.replace(/\d+/g, '');
        yield { at, router, name, names, near, isLost, open: !isWhole && !isMistyped, first: fitting[0] ?? all[0] };
      }
    }
}
