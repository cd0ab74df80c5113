/** The order within groups, and their rows, by dagre: few crossings, ends beside each other. A part of its own in the bundle: nothing else needs it. */
import { Graph, layout } from '@dagrejs/dagre';
import type { Arrangement, Stations } from './arrange.ts';

/** Above this dagre takes seconds: such a group is laid out road by road. */
const most = 160;

/**
 * Finds the groups and lays each of them out.
 *
 * @param core lanes whose stations hold a group together
 */
export function arrange(
  { lane, roads }: Stations,
  links: readonly (readonly [number, number])[],
  core: ReadonlySet<number>,
): Arrangement {
  const isCore = (station: number): boolean => core.has(lane[station] ?? -1);
  // Groups: what hangs together by stations of the core lanes.
  const leader = lane.map((_, station) => station);
  const find = (station: number): number => {
    let root = station;
    while (leader[root] !== root) root = leader[root] as number;
    leader[station] = root;
    return root;
  };
  for (const road of roads) {
    const [first, ...others] = road.filter(isCore);
    if (first !== undefined) for (const other of others) leader[find(other)] = find(first);
  }
  const number = new Map<number, number>();
  const group: number[] = lane.map(() => -1);
  const touched: (Set<number> | undefined)[] = lane.map(() => undefined);
  for (const road of roads) {
    const first = road.find(isCore);
    if (first === undefined) continue;
    const root = find(first);
    const own = number.get(root) ?? number.size;
    number.set(root, own);
    for (const station of road) {
      if (isCore(station)) group[station] = own;
      else touched[station] = (touched[station] ?? new Set()).add(own);
    }
  }
  // What only one group has is a part of it.
  for (const [station, groups] of touched.entries()) if (groups?.size === 1) group[station] = [...groups][0] as number;
  const members: number[][] = Array.from({ length: number.size }, () => []);
  for (const [station, own] of group.entries()) if (own >= 0) members[own]?.push(station);
  const inner: (readonly [number, number])[][] = members.map(() => []);
  for (const link of links) {
    const own = group[link[0]] ?? -1;
    if (own >= 0 && own === group[link[1]]) inner[own]?.push(link);
  }
  const row: number[] = lane.map(() => 0);
  for (const [own, stations] of members.entries()) place(stations, inner[own] ?? [], lane, row, roads);
  return { group, row };
}

function place(
  stations: readonly number[],
  links: readonly (readonly [number, number])[],
  lane: readonly number[],
  row: number[],
  roads: readonly (readonly number[])[],
): void {
  if (new Set(stations.map((station) => lane[station])).size === stations.length) return;
  if (stations.length > most) {
    placeSimply(stations, lane, row, roads);
    return;
  }
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 0, edgesep: 0, ranksep: 1, ranker: 'tight-tree' });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const station of stations) graph.setNode(String(station), { width: 1, height: 1 });
  for (const [from, to] of links) {
    const length = (lane[to] ?? 0) - (lane[from] ?? 0);
    // As long as the lanes are apart: so every station keeps its own.
    if (length > 0) graph.setEdge(String(from), String(to), { minlen: length });
  }
  layout(graph);
  const columns = new Map<number, { readonly station: number; readonly y: number }[]>();
  for (const station of stations) {
    const y = (graph.node(String(station)) as { y?: number } | undefined)?.y ?? 0;
    const column = columns.get(lane[station] ?? 0) ?? [];
    column.push({ station, y });
    columns.set(lane[station] ?? 0, column);
  }
  // Whole rows, or halves where one stands between two; none over another.
  const top = Math.min(...[...columns.values()].flat().map(({ y }) => y));
  for (const column of columns.values()) {
    column.sort((a, b) => a.y - b.y || a.station - b.station);
    let next = 0;
    for (const { station, y } of column) {
      const at = Math.max(next, Math.round((y - top) * 2) / 2);
      row[station] = at;
      next = at + 1;
    }
  }
}

/** A row a road; what several roads have stands at the first of them that has room. */
function placeSimply(
  stations: readonly number[],
  lane: readonly number[],
  row: number[],
  roads: readonly (readonly number[])[],
): void {
  const own = new Set(stations);
  const next = new Map<number, number>();
  const seen = new Set<number>();
  for (const road of roads) {
    const fresh = road.filter((station) => own.has(station) && !seen.has(station));
    const at = Math.max(0, ...fresh.map((station) => next.get(lane[station] ?? 0) ?? 0));
    for (const station of fresh) {
      seen.add(station);
      row[station] = at;
      next.set(lane[station] ?? 0, at + 1);
    }
  }
}
