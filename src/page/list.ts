/** The roads one below the other: the first view on a phone, and for whoever prefers a list. Only what is in sight is in the document. */
import { h } from './dom.ts';
import { signs, stateSigns, stateWords, type ViewModel } from './model.ts';

const row = 68;
const spare = 8;

export interface RoadList {
  show(model: ViewModel, roads: readonly number[]): void;
  focus(road: number): void;
  fit(): void;
}

export function makeList(root: HTMLElement, onOpen: (road: number) => void): RoadList {
  const list = h('ul', { class: 'roads', attrs: { role: 'list', 'aria-label': 'Roads' } });
  root.append(list);
  let model: ViewModel | undefined;
  let order: readonly number[] = [];
  let current = 0;
  const made = new Map<number, HTMLLIElement>();

  function item(index: number): HTMLLIElement {
    const road = model?.roads[order[index] as number] as ViewModel['roads'][number];
    const { host, path, protocol, from, state, why, severity } = road;
    const name = `${protocol === 'http' ? '' : `${protocol}: `}${host ?? 'every host'}${path}`;
    const sign = state === 'ok' && severity !== 'none' ? signs[severity] : '';
    const button = h(
      'button',
      {
        class: `road ${state}`,
        attrs: { type: 'button', tabindex: index === current ? 0 : -1 },
        on: { click: () => onOpen(order[index] as number), focus: () => setCurrent(index) },
      },
      h('span', { class: `sign ${state}`, attrs: { 'aria-hidden': 'true' } }, stateSigns[state]),
      h('span', { class: 'unseen' }, `${stateWords[state]}: `),
      h('span', { class: 'name' }, name),
      h('span', { class: 'told' }, sign === '' ? '' : `${sign} `, why === '' ? from : why),
    );
    const entry = h('li', { attrs: { 'aria-setsize': order.length, 'aria-posinset': index + 1 } }, button);
    entry.style.transform = `translateY(${index * row}px)`;
    return entry;
  }

  function setCurrent(index: number): void {
    const before = made.get(current)?.querySelector('button');
    if (before) before.tabIndex = -1;
    current = index;
    const now = made.get(index)?.querySelector('button');
    if (now) now.tabIndex = 0;
  }

  function draw(): void {
    const from = Math.max(0, Math.floor(root.scrollTop / row) - spare);
    const to = Math.min(order.length - 1, Math.ceil((root.scrollTop + root.clientHeight) / row) + spare);
    for (const [index, entry] of made)
      if ((index < from || index > to) && index !== current) {
        entry.remove();
        made.delete(index);
      }
    for (let index = from; index <= to; index++) {
      if (made.has(index)) continue;
      const entry = item(index);
      made.set(index, entry);
      list.append(entry);
    }
  }

  function focus(index: number): void {
    if (index < 0 || index >= order.length) return;
    setCurrent(index);
    const top = index * row;
    if (top < root.scrollTop) root.scrollTop = top;
    else if (top + row > root.scrollTop + root.clientHeight) root.scrollTop = top + row - root.clientHeight;
    draw();
    if (!made.has(index)) {
      const entry = item(index);
      made.set(index, entry);
      list.append(entry);
    }
    made.get(index)?.querySelector('button')?.focus({ preventScroll: true });
  }

  root.addEventListener('scroll', () => requestAnimationFrame(draw), { passive: true });
  root.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const to: Readonly<Record<string, number>> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: Math.min(order.length - 1, current + 10),
      PageUp: Math.max(0, current - 10),
      Home: 0,
      End: order.length - 1,
    };
    const found = to[event.key];
    if (found === undefined) return;
    event.preventDefault();
    focus(found);
  });

  const rank = { broken: 0, unknown: 1, ok: 2 } as const;
  return {
    show(shown, roads) {
      model = shown;
      // What is broken comes first.
      order = [...roads].sort(
        (a, b) => rank[shown.roads[a]?.state ?? 'ok'] - rank[shown.roads[b]?.state ?? 'ok'] || a - b,
      );
      for (const entry of made.values()) entry.remove();
      made.clear();
      current = 0;
      list.style.height = `${order.length * row}px`;
      root.scrollTop = 0;
      draw();
    },
    focus: (road) => focus(order.indexOf(road)),
    fit: draw,
  };
}
