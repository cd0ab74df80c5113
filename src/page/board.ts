/**
 * The lanes: stations as buttons, roads as lines between them. Only what is in sight is in the document, so that a thousand roads are as quick as
 * ten; lanes that all roads share stay in sight while the others scroll.
 */
import { stack } from '../picture/arrange.ts';
import type { Lane } from '../picture/picture.ts';
import { laneTitles } from '../picture/texts.ts';
import { breakable, h, plural, the } from './dom.ts';
import { gravityOf, signs, stateSigns, stateWords, type ViewModel } from './model.ts';

/** Height of a row, and of the card in it: names have two lines where there is room for it. */
const dense = { row: 58, card: 46 };
const roomy = { row: 88, card: 74 };
/** Rows beyond the edges that are kept ready. */
const spare = 6;

/** The least width of a lane, and its part of what is left: by what its names are like. */
const widths: Readonly<Record<Lane, readonly [least: number, part: number]>> = {
  DNS: [156, 1.6],
  'load balancer': [112, 1],
  'target group': [112, 1],
  'node port': [92, 0.7],
  'way in': [116, 1],
  controller: [112, 1],
  'entry point': [108, 0.9],
  route: [118, 1.2],
  middleware: [112, 1],
  Service: [118, 1.2],
  Pod: [118, 1.2],
};

export interface Board {
  /** Shows the roads that are left by the filters. */
  show(model: ViewModel, roads: readonly number[]): void;
  /** Marks what is on the road of a station; undefined: nothing is marked. */
  mark(station: number | undefined): void;
  focus(station: number): void;
  /** Brings a station into sight. */
  reveal(station: number): void;
  /** Draws again, for the room has changed. */
  fit(): void;
}

interface LaneView {
  readonly list: HTMLUListElement;
  /** Visible stations from top to bottom. */
  order: readonly number[];
  isPinned: boolean;
  top: number;
}

export function makeBoard(root: HTMLElement, onOpen: (station: number) => void): Board {
  const heads = h('div', { class: 'heads' });
  const wires = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  wires.setAttribute('class', 'wires');
  wires.setAttribute('aria-hidden', 'true');
  const field = h('div', { class: 'field' });
  field.append(wires);
  root.append(heads, field);

  let model: ViewModel | undefined;
  let rows: readonly (number | undefined)[] = [];
  let laneViews: LaneView[] = [];
  let current: number | undefined;
  let { row, card } = dense;
  /** The one that the panel is about. */
  let chosen: number | undefined;
  let marked: ReadonlySet<number> | undefined;
  const made = new Map<number, HTMLLIElement>();

  const laneOf = (station: number): LaneView | undefined => laneViews[model?.indexed.lane[station] ?? -1];

  function item(station: number): HTMLLIElement {
    const view = model as ViewModel;
    const { title, more, state, findings } = view.stations[station] as ViewModel['stations'][number];
    const gravity = gravityOf(view.stations[station] as ViewModel['stations'][number], view.findings);
    const rules = [...new Set(findings.flatMap((index) => view.findings[index]?.rule ?? []))];
    const told = rules.length > 0 ? rules.join(', ') : more;
    const lane = laneOf(station) as LaneView;
    const button = h(
      'button',
      {
        class: `station ${state} g-${gravity}`,
        attrs: {
          type: 'button',
          'data-station': station,
          tabindex: station === current ? 0 : -1,
          'aria-current': station === chosen ? 'true' : undefined,
        },
        on: { click: () => onOpen(station), focus: () => setCurrent(station) },
      },
      state !== 'ok' && h('span', { class: `sign ${state}`, attrs: { 'aria-hidden': 'true' } }, stateSigns[state]),
      h('span', { class: 'unseen' }, `${stateWords[state]}: `),
      h('span', { class: 'name' }, ...breakable(title)),
      told !== '' &&
        h(
          'span',
          { class: rules.length > 0 ? `told g-${gravity}` : 'told' },
          rules.length > 0 && h('span', { attrs: { 'aria-hidden': 'true' } }, `${signs[gravity]} `),
          rules.length > 0 && h('span', { class: 'unseen' }, `${plural(findings.length, 'finding')}: `),
          told,
        ),
    );
    const place = lane.order.indexOf(station);
    const entry = h('li', { attrs: { 'aria-setsize': lane.order.length, 'aria-posinset': place + 1 } }, button);
    entry.style.transform = `translateY(${y(station, lane)}px)`;
    return entry;
  }

  /** From the top of its list. */
  function y(station: number, lane: LaneView): number {
    return lane.isPinned ? lane.order.indexOf(station) * row : (rows[station] ?? 0) * row;
  }

  function setCurrent(station: number): void {
    if (current === station) return;
    const before = current === undefined ? undefined : made.get(current)?.querySelector('button');
    if (before) before.tabIndex = -1;
    current = station;
    const now = made.get(station)?.querySelector('button');
    if (now) now.tabIndex = 0;
  }

  const room = (): number => root.clientHeight - heads.offsetHeight;

  function draw(): void {
    if (!model) return;
    const { scrollTop } = root;
    const from = scrollTop / row - spare;
    const to = (scrollTop + room()) / row + spare;
    const wanted = new Set<number>();
    for (const lane of laneViews) {
      const { order, isPinned } = lane;
      let low = 0;
      if (!isPinned) {
        let high = order.length;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((rows[order[middle] as number] ?? 0) < from) low = middle + 1;
          else high = middle;
        }
      }
      for (let index = low; index < order.length; index++) {
        const station = order[index] as number;
        if (!isPinned && (rows[station] ?? 0) > to) break;
        wanted.add(station);
      }
    }
    if (current !== undefined && rows[current] !== undefined) wanted.add(current);
    for (const [station, entry] of made)
      if (!wanted.has(station)) {
        entry.remove();
        made.delete(station);
      }
    for (const station of wanted) {
      if (made.has(station)) continue;
      const entry = item(station);
      made.set(station, entry);
      paint(station, entry);
      laneOf(station)?.list.append(entry);
    }
    drawWires();
  }

  function paint(station: number, entry: HTMLLIElement): void {
    entry.classList.toggle('dim', marked !== undefined && !marked.has(station));
    entry.classList.toggle('lit', marked?.has(station) ?? false);
  }

  /** Lines between stations that are in sight: those that lead out of it would only be a tangle. */
  function drawWires(): void {
    const { indexed, stations } = model as ViewModel;
    const { scrollTop } = root;
    const across = laneViews.map(({ list }) => list.offsetWidth);
    const lefts = laneViews.map(({ list }) => list.offsetLeft);
    const isInSight = (station: number): boolean => {
      if (!made.has(station)) return false;
      const lane = laneOf(station) as LaneView;
      const top = (rows[station] ?? 0) * row;
      return lane.isPinned || (top + card > scrollTop && top < scrollTop + room());
    };
    const middle = (station: number): number => {
      const lane = laneOf(station) as LaneView;
      const start = lane.isPinned ? scrollTop + lane.top : 0;
      return start + y(station, lane) + card / 2;
    };
    const paths = new Map<string, string[]>();
    for (const [from, to] of indexed.links) {
      if (!isInSight(from) || !isInSight(to)) continue;
      const left = indexed.lane[from] ?? 0;
      const right = indexed.lane[to] ?? 0;
      const x1 = (lefts[left] ?? 0) + (across[left] ?? 0);
      const x2 = lefts[right] ?? 0;
      const gap = x2 - x1;
      if (gap <= 0) continue;
      const y1 = middle(from);
      const y2 = middle(to);
      const bend = Math.min(gap / 2, 22);
      const near = x2 - bend * 2;
      const state = stations[to]?.state ?? 'ok';
      const tone = marked === undefined ? '' : marked.has(from) && marked.has(to) ? ' lit' : ' dim';
      const path = `M${x1} ${y1}H${near}C${near + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
      const key = `${state}${tone}`;
      const list = paths.get(key);
      if (list) list.push(path);
      else paths.set(key, [path]);
    }
    wires.replaceChildren(
      // What is marked lies on top.
      ...[...paths]
        .sort(([a], [b]) => Number(a.includes('lit')) - Number(b.includes('lit')))
        .map(([key, list]) => {
          const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
          path.setAttribute('class', key);
          path.setAttribute('d', list.join(''));
          return path;
        }),
    );
  }

  /** Lays out lanes anew: for other roads, or another room. */
  function place(): void {
    if (!model) return;
    const isFocused = field.contains(document.activeElement);
    for (const entry of made.values()) entry.remove();
    made.clear();
    const count = rows.reduce<number>((most, one) => (one === undefined ? most : Math.max(most, one + 1)), 0);
    const isRoomy = count * roomy.row <= room();
    ({ row, card } = isRoomy ? roomy : dense);
    root.classList.toggle('roomy', isRoomy);
    const height = count * row;
    const isTall = height > room();
    for (const lane of laneViews) {
      lane.isPinned =
        isTall &&
        lane.order.length * row < room() * 0.8 &&
        lane.order.every((one) => (model?.arrangement.group[one] ?? -1) < 0);
      lane.top = lane.isPinned ? Math.max(0, (room() - lane.order.length * row) / 2) : 0;
      lane.list.classList.toggle('pinned', lane.isPinned);
      lane.list.style.height = `${lane.isPinned ? lane.order.length * row : height}px`;
      lane.list.style.top = lane.isPinned ? `${heads.offsetHeight + lane.top}px` : '';
    }
    field.style.height = `${height}px`;
    wires.style.height = `${height}px`;
    draw();
    if (isFocused && current !== undefined) made.get(current)?.querySelector('button')?.focus({ preventScroll: true });
  }

  let isAsked = false;
  root.addEventListener(
    'scroll',
    () => {
      if (isAsked) return;
      isAsked = true;
      requestAnimationFrame(() => {
        isAsked = false;
        draw();
      });
    },
    { passive: true },
  );

  function reveal(station: number): void {
    const lane = laneOf(station);
    if (!lane || lane.isPinned) return;
    const top = y(station, lane);
    if (top < root.scrollTop || top + row > root.scrollTop + room()) root.scrollTop = top - room() / 2 + card / 2;
    draw();
  }

  function focus(station: number): void {
    if (rows[station] === undefined) return;
    setCurrent(station);
    reveal(station);
    made.get(station)?.querySelector('button')?.focus({ preventScroll: true });
    made.get(station)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  root.addEventListener('keydown', (event) => {
    if (!model || current === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const { order } = laneOf(current) as LaneView;
    const at = order.indexOf(current);
    const nearest = (candidates: readonly number[]): number | undefined =>
      candidates.filter((one) => rows[one] !== undefined).sort((a, b) => distance(a) - distance(b))[0];
    const distance = (one: number): number => Math.abs((rows[one] ?? 0) - (rows[current ?? 0] ?? 0));
    const to: Readonly<Record<string, () => number | undefined>> = {
      ArrowDown: () => order[at + 1],
      ArrowUp: () => order[at - 1],
      PageDown: () => order[Math.min(order.length - 1, at + 10)],
      PageUp: () => order[Math.max(0, at - 10)],
      Home: () => order[0],
      End: () => order.at(-1),
      ArrowRight: () => nearest(model?.next[current ?? 0] ?? []),
      ArrowLeft: () => nearest(model?.previous[current ?? 0] ?? []),
    };
    const found = to[event.key];
    if (!found) return;
    event.preventDefault();
    const station = found();
    if (station !== undefined) focus(station);
  });

  return {
    show(shown, roads) {
      if (model !== shown) {
        model = shown;
        made.clear();
        current = undefined;
        chosen = undefined;
        marked = undefined;
        heads.replaceChildren(
          ...shown.lanes.map((lane, index) => h('h3', { attrs: { id: `lane-${index}` } }, laneTitles[lane])),
        );
        laneViews = shown.lanes.map((_, index) => {
          const list = h('ul', { class: 'lane', attrs: { role: 'list', 'aria-labelledby': `lane-${index}` } });
          return { list, order: [], isPinned: false, top: 0 };
        });
        field.replaceChildren(wires, ...laneViews.map(({ list }) => list));
        const columns = shown.lanes.map((lane) => `minmax(${widths[lane][0]}px, ${widths[lane][1]}fr)`).join(' ');
        heads.style.gridTemplateColumns = columns;
        field.style.gridTemplateColumns = columns;
        const least = shown.lanes.reduce((sum, lane) => sum + widths[lane][0] + 24, -24);
        heads.style.minWidth = `${least}px`;
        field.style.minWidth = `${least}px`;
        root.scrollTop = 0;
      }
      const isVisible = new Uint8Array(shown.stations.length);
      for (const road of roads) for (const station of shown.indexed.roads[road] ?? []) isVisible[station] = 1;
      const kept = roads.map((road) => shown.indexed.roads[road] ?? []);
      rows = stack(
        { lane: shown.indexed.lane, roads: kept },
        shown.arrangement,
        (station) => isVisible[station] === 1,
      ).rows;
      const orders: number[][] = shown.lanes.map(() => []);
      for (const [station, own] of rows.entries())
        if (own !== undefined) orders[shown.indexed.lane[station] ?? 0]?.push(station);
      for (const [index, lane] of laneViews.entries()) {
        lane.order = (orders[index] ?? []).sort((a, b) => (rows[a] ?? 0) - (rows[b] ?? 0));
      }
      if (current === undefined || rows[current] === undefined) {
        const first = laneViews.find(({ order }) => order.length > 0);
        current = first?.order[0];
      }
      the('empty').hidden = roads.length > 0;
      place();
    },
    mark(station) {
      if (!model) return;
      chosen = station;
      if (station === undefined) marked = undefined;
      else {
        const roads = model.through[station] ?? [];
        const isAll = roads.length === model.roads.length && roads.length > 1;
        marked = isAll ? undefined : new Set(roads.flatMap((road) => model?.indexed.roads[road] ?? []));
      }
      for (const [one, entry] of made) {
        paint(one, entry);
        if (one === chosen) entry.firstElementChild?.setAttribute('aria-current', 'true');
        else entry.firstElementChild?.removeAttribute('aria-current');
      }
      drawWires();
    },
    focus,
    reveal(station) {
      reveal(station);
      made.get(station)?.scrollIntoView({ block: 'nearest', inline: 'center' });
    },
    fit: place,
  };
}
