/** The page of `ingress-lint graph --format html`: everything that moves in it. It asks nothing of any network. */
import type { PageData } from '../picture/html.ts';
import { makeBoard } from './board.ts';
import { makePanel } from './details.ts';
import { count, plural, the } from './dom.ts';
import { makeList } from './list.ts';
import { type Gravity, type ViewModel, viewModel } from './model.ts';
import { startTracing } from './trace.ts';

const data = JSON.parse(the('data').textContent ?? '') as PageData;
const { picture } = data;
const gravities: readonly Gravity[] = ['error', 'warning', 'note', 'none'];

let model: ViewModel;
let shown: readonly number[] = [];
let opened: { readonly from: HTMLElement | null; readonly station: number | undefined } | undefined;

const panel = the('panel');
const board = makeBoard(the('board'), (station) => open(station));
const list = makeList(the('list'), (road) => {
  const id = model.roads[road]?.route;
  const station = model.stations.findIndex((one) => one.id === id);
  if (station >= 0) open(station);
});
const details = makePanel(panel, data.sources, (station) => open(station), close);

const host = the<HTMLInputElement>('host');
const namespace = the<HTMLSelectElement>('namespace');
const context = the<HTMLSelectElement>('context');
const boxes = gravities.map((gravity) => the<HTMLInputElement>(`severity-${gravity}`));
const views = [the<HTMLInputElement>('view-lanes'), the<HTMLInputElement>('view-list')] as const;

function open(station: number): void {
  const isOpen = !panel.hidden;
  const from = isOpen && opened ? opened.from : (document.activeElement as HTMLElement | null);
  opened = { from, station };
  document.body.classList.add('with-panel');
  details.station(model, station);
  if (!isOpen) board.fit();
  board.mark(station);
  board.reveal(station);
}

/** Shows something else than a station in the panel. */
function openOther(fill: () => void): void {
  const isOpen = !panel.hidden;
  const from = isOpen && opened ? opened.from : (document.activeElement as HTMLElement | null);
  opened = { from, station: undefined };
  document.body.classList.add('with-panel');
  fill();
  if (!isOpen) board.fit();
  board.mark(undefined);
}

function close(): void {
  if (panel.hidden) return;
  panel.hidden = true;
  document.body.classList.remove('with-panel');
  board.mark(undefined);
  board.fit();
  const { station, from } = opened ?? {};
  opened = undefined;
  if (!the('board').hidden && station !== undefined && from?.closest('#board')) board.focus(station);
  else if (from?.isConnected) from.focus();
  else the('main').focus();
}

/** What the filters leave. */
function filter(): void {
  performance.mark('filter-start');
  const text = host.value.trim().toLowerCase();
  const wanted = namespace.value;
  const isWanted = new Set(gravities.filter((_, index) => boxes[index]?.checked));
  const before: Record<Gravity, number> = { error: 0, warning: 0, note: 0, none: 0 };
  const found: number[] = [];
  for (const [index, road] of model.roads.entries()) {
    if (text !== '' && !`${road.host ?? '*'}${road.path}`.toLowerCase().includes(text)) continue;
    if (wanted !== '' && !road.namespaces.includes(wanted)) continue;
    before[road.severity]++;
    if (isWanted.has(road.severity)) found.push(index);
  }
  shown = found;
  for (const [index, gravity] of gravities.entries()) {
    const label = boxes[index]?.parentElement?.querySelector('.count');
    if (label) label.textContent = count(before[gravity]);
  }
  const broken = found.filter((index) => model.roads[index]?.state === 'broken').length;
  const unknown = found.filter((index) => model.roads[index]?.state === 'unknown').length;
  const all = model.roads.length;
  the('status').textContent = [
    found.length === all ? plural(all, 'road') : `${count(found.length)} of ${plural(all, 'road')}`,
    `${count(broken)} broken`,
    `${count(unknown)} unknown`,
  ].join(', ');
  render();
  performance.measure('filter', 'filter-start');
}

function render(): void {
  const isList = views[1].checked;
  const hasNone = model.roads.length === 0;
  the('empty-text').textContent = hasNone
    ? 'No road here: these objects hold no Ingress and no route.'
    : 'No road is left by these filters.';
  the('clear').hidden = hasNone;
  the('board').hidden = isList;
  the('list').hidden = !isList;
  if (isList) {
    the('empty').hidden = shown.length > 0;
    list.show(model, shown);
  } else board.show(model, shown);
}

function choose(index: number): void {
  model = viewModel(data, index);
  const names = [...new Set(model.roads.flatMap(({ namespaces }) => namespaces))].sort();
  namespace.replaceChildren(new Option('All namespaces', ''), ...names.map((name) => new Option(name, name)));
  filter();
}

/** The directory that the names of all contexts begin with: the title says it already. */
function commonDirectory(names: readonly string[]): string {
  const [one = '', ...others] = names;
  let end = one.lastIndexOf('/') + 1;
  while (end > 0 && !others.every((name) => name.startsWith(one.slice(0, end))))
    end = one.lastIndexOf('/', end - 2) + 1;
  return one.slice(0, end);
}

const above = commonDirectory(picture.views.map(({ context: name }) => `${name}/`)).length;
const broken = picture.views.map(({ roads }) => roads.filter(({ state }) => state === 'broken').length);
for (const [index, { context: name, roads }] of picture.views.entries()) {
  const bad = broken[index] ?? 0;
  const told = `${roads.length === 0 ? 'no road' : plural(roads.length, 'road')}${bad > 0 ? `, ${count(bad)} broken` : ''}`;
  context.add(new Option(`${name.slice(above) || '.'} (${told})`, String(index)));
}
/** Where there is most to see: most broken roads, then most roads. */
const first = [...picture.views.keys()].sort(
  (a, b) =>
    (broken[b] ?? 0) - (broken[a] ?? 0) ||
    (picture.views[b]?.roads.length ?? 0) - (picture.views[a]?.roads.length ?? 0) ||
    a - b,
)[0];
the('context-field').hidden = picture.views.length < 2;
context.addEventListener('change', () => {
  close();
  choose(Number(context.value));
});
host.addEventListener('input', filter);
namespace.addEventListener('change', filter);
for (const box of boxes) box.addEventListener('change', filter);
for (const view of views) view.addEventListener('change', render);
the('clear').addEventListener('click', () => {
  host.value = '';
  namespace.value = '';
  for (const box of boxes) box.checked = true;
  filter();
  host.focus();
});

const filters = the('more-filters');
filters.addEventListener('click', () => {
  const isOpen = filters.closest('header')?.classList.toggle('open') ?? false;
  filters.setAttribute('aria-expanded', String(isOpen));
});

const told = new Set(picture.views.flatMap(({ stations }) => stations.flatMap(({ findings }) => findings)));
const elsewhere = picture.findings.filter((_, index) => !told.has(index));
const others = the('elsewhere');
others.hidden = elsewhere.length === 0;
others.textContent = `${plural(elsewhere.length, 'finding')} not on a road`;
others.addEventListener('click', () => openOther(() => details.findings(elsewhere)));

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) close();
});

const tracing = startTracing(data);
const url = the<HTMLInputElement>('url');
the('trace').addEventListener('submit', async (event) => {
  event.preventDefault();
  const text = url.value.trim();
  const answer = await tracing(text);
  const problem = the('url-problem');
  const isProblem = 'problem' in answer;
  problem.textContent = isProblem ? answer.problem : '';
  url.setAttribute('aria-invalid', String(isProblem));
  if (isProblem) url.focus();
  else if ('traces' in answer) openOther(() => details.traced(answer.traces));
  else openOther(() => details.message(text, answer.why, answer.command));
});
url.addEventListener('input', () => {
  the('url-problem').textContent = '';
  url.removeAttribute('aria-invalid');
});

const narrow = matchMedia('(max-width: 760px)');
const adapt = (): void => {
  views[narrow.matches ? 1 : 0].checked = true;
};
adapt();
narrow.addEventListener('change', () => {
  adapt();
  render();
});
let room = '';
new ResizeObserver(() => {
  const now = `${innerWidth} ${the('main').clientWidth} ${the('main').clientHeight}`;
  if (now === room) return;
  room = now;
  if (!the('board').hidden) board.fit();
  else list.fit();
}).observe(the('main'));

if (first !== undefined) {
  context.value = String(first);
  choose(first);
} else the('empty').hidden = false;
performance.mark('ready');
