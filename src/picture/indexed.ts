/** A view by numbers: what is arranged, and drawn. */
import type { Arrangement, Stations } from './arrange.ts';
import type { Lane } from './picture.ts';
import type { PlainView } from './plain.ts';

export interface Indexed extends Stations {
  readonly links: readonly (readonly [number, number])[];
}

/** Lanes whose stations hold a group together: what one application has for itself, most often. */
export const coreLanes: readonly Lane[] = ['route', 'Service', 'Pod'];

/** @param lanes those that have stations, in the order of the road */
export function indexed({ stations, links, roads }: PlainView, lanes: readonly Lane[]): Indexed {
  const number = new Map(stations.map(({ id }, index) => [id, index] as const));
  const at = (id: string): number => number.get(id) ?? 0;
  return {
    lane: stations.map(({ lane }) => lanes.indexOf(lane)),
    roads: roads.map((road) => road.stations.map(at)),
    links: links.map(({ from, to }) => [at(from), at(to)] as const),
  };
}

/** Rows of all that a view has, in groups that dagre has laid out. */
export function arrangementOf(
  view: PlainView,
  lanes: readonly Lane[],
  arrange: (
    stations: Stations,
    links: readonly (readonly [number, number])[],
    core: ReadonlySet<number>,
  ) => Arrangement,
): Arrangement {
  const { lane, roads, links } = indexed(view, lanes);
  const number = new Map(view.stations.map(({ id }, index) => [id, index] as const));
  // The first station of a road and its route belong side by side, whatever is between.
  const sides = view.roads.flatMap(({ route, stations: [first = route] }) => {
    const pair = [number.get(first), number.get(route)] as const;
    return pair[0] === undefined || pair[1] === undefined || pair[0] === pair[1] ? [] : [[pair[0], pair[1]] as const];
  });
  return arrange({ lane, roads }, [...links, ...sides], new Set(coreLanes.map((one) => lanes.indexOf(one))));
}
