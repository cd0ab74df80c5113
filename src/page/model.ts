/** What the page holds, ready to be looked things up in. */
import type { Arrangement } from '../picture/arrange.ts';
import type { PageData } from '../picture/html.ts';
import { type Indexed, indexed } from '../picture/indexed.ts';
import type { Lane } from '../picture/picture.ts';
import type { PlainFinding, PlainRoad, PlainStation } from '../picture/plain.ts';

export type Gravity = PlainRoad['severity'];

export interface ViewModel {
  readonly context: string;
  /** Those that have stations, in the order of the road. */
  readonly lanes: readonly Lane[];
  readonly stations: readonly PlainStation[];
  readonly roads: readonly PlainRoad[];
  readonly indexed: Indexed;
  readonly arrangement: Arrangement;
  /** By station: the roads through it. */
  readonly through: readonly (readonly number[])[];
  /** By station: those that it leads to, and those that lead to it. */
  readonly next: readonly (readonly number[])[];
  readonly previous: readonly (readonly number[])[];
  readonly findings: readonly PlainFinding[];
}

/** One context of the data. */
export function viewModel({ picture, arrangements }: PageData, index: number): ViewModel {
  const view = picture.views[index];
  const arrangement = arrangements[index];
  if (!view || !arrangement) throw new Error('the page has no such context');
  const lanes = picture.lanes.filter((lane) => view.stations.some((station) => station.lane === lane));
  const numbers = indexed(view, lanes);
  const lists = (): number[][] => view.stations.map(() => []);
  const through = lists();
  for (const [road, stations] of numbers.roads.entries()) for (const one of stations) through[one]?.push(road);
  const next = lists();
  const previous = lists();
  for (const [from, to] of numbers.links) {
    next[from]?.push(to);
    previous[to]?.push(from);
  }
  const { context, stations, roads } = view;
  return {
    context,
    lanes,
    stations,
    roads,
    indexed: numbers,
    arrangement,
    through,
    next,
    previous,
    findings: picture.findings,
  };
}

/** The gravest of a station's findings; that of a broken one is an error whoever says so. */
export function gravityOf({ state, findings }: PlainStation, all: readonly PlainFinding[]): Gravity {
  const own = findings.flatMap((index) => all[index]?.severity ?? []);
  if (state === 'broken' || own.includes('error')) return 'error';
  return own.includes('warning') ? 'warning' : own.includes('note') ? 'note' : 'none';
}

/** Signs that differ in shape, so that none has to see colours. */
export const signs: Readonly<Record<Gravity, string>> = { error: '✕', warning: '▲', note: '●', none: '' };
export const stateSigns = { ok: '✓', broken: '✕', unknown: '?' } as const;
export const stateWords = { ok: 'fine', broken: 'broken', unknown: 'unknown' } as const;
