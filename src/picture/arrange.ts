/**
 * Where stations stand: a column a lane, rows from top to bottom. What belongs to one application alone is laid out as a group of its own
 * (`layout.ts`), groups stand one below the other, and what several share is put beside its roads. Pure numbers: the page does the same again
 * for what its filters leave.
 */

/** A group's part of an arrangement. */
export interface Arrangement {
  /** By station: its group, or -1 for one that several groups share. */
  readonly group: readonly number[];
  /** By station: its row within the group; 0 for shared ones. */
  readonly row: readonly number[];
}

/** What is to be arranged, by index. */
export interface Stations {
  /** Index of the lane. */
  readonly lane: readonly number[];
  /** Each road as the stations on it. */
  readonly roads: readonly (readonly number[])[];
}

/**
 * Stacks what is visible.
 *
 * @returns by station its row from the top; undefined for what is not visible
 */
export function stack(
  { lane, roads }: Stations,
  { group, row }: Arrangement,
  isVisible: (station: number) => boolean,
): { readonly rows: readonly (number | undefined)[]; readonly height: number } {
  const rows: (number | undefined)[] = new Array(lane.length);
  const members: number[][] = [];
  const shared: number[] = [];
  for (let station = 0; station < lane.length; station++) {
    if (!isVisible(station)) continue;
    const own = group[station] ?? -1;
    if (own < 0) shared.push(station);
    else {
      const list = members[own];
      if (list) list.push(station);
      else members[own] = [station];
    }
  }
  const taken: Set<number>[] = [];
  const take = (station: number, at: number): void => {
    rows[station] = at;
    const column = lane[station] ?? 0;
    const own = taken[column] ?? new Set<number>();
    taken[column] = own.add(Math.floor(at)).add(Math.ceil(at));
  };
  let top = 0;
  for (const list of members) {
    if (!list) continue;
    // Rows that nothing visible is in are closed.
    list.sort((a, b) => (row[a] ?? 0) - (row[b] ?? 0));
    let shift = -(row[list[0] as number] ?? 0);
    let bottom = Number.NEGATIVE_INFINITY;
    for (const station of list) {
      const wanted = row[station] ?? 0;
      if (wanted + shift > bottom) shift = Math.max(0, bottom === Number.NEGATIVE_INFINITY ? 0 : bottom) - wanted;
      take(station, top + wanted + shift);
      bottom = Math.max(bottom, wanted + shift + 1);
    }
    top += Math.ceil(bottom);
  }
  // What is shared stands in the middle of its roads, or as near as there is room.
  const sums = new Map<number, { sum: number; count: number }>();
  for (const road of roads) {
    const own = road.flatMap((station) =>
      rows[station] !== undefined && (group[station] ?? -1) >= 0 ? [station] : [],
    );
    const [first] = own;
    if (first === undefined) continue;
    const middle = own.reduce((sum, station) => sum + (rows[station] ?? 0), 0) / own.length;
    for (const station of road)
      if ((group[station] ?? -1) < 0) {
        const known = sums.get(station);
        if (known) {
          known.sum += middle;
          known.count++;
        } else sums.set(station, { sum: middle, count: 1 });
      }
  }
  const wish = (station: number): number => {
    const known = sums.get(station);
    return known ? known.sum / known.count : 0;
  };
  shared.sort((a, b) => (lane[a] ?? 0) - (lane[b] ?? 0) || wish(a) - wish(b) || a - b);
  for (const station of shared) {
    const column = taken[lane[station] ?? 0];
    const wanted = Math.max(0, Math.round(wish(station)));
    let at = wanted;
    for (let step = 0; column?.has(at); step++) {
      const below = wanted + step;
      const above = wanted - step;
      if (!column.has(below)) at = below;
      else if (above >= 0 && !column.has(above)) at = above;
    }
    take(station, at);
    top = Math.max(top, at + 1);
  }
  return { rows, height: top };
}
