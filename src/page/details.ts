/** The panel: one station, one road, or one request, with the lines of the manifests. */
import type { PlainFinding, PlainPlace } from '../picture/plain.ts';
import { laneTitles } from '../picture/texts.ts';
import type { HopState } from '../simulate/hop.ts';
import { type Child, h, plural } from './dom.ts';
import { frameOf } from './frame.ts';
import { signs, stateSigns, stateWords, type ViewModel } from './model.ts';
import type { Traced } from './trace.ts';

export interface Panel {
  /** @param go called with a station that is asked for in the panel */
  station(model: ViewModel, station: number): void;
  traced(traces: readonly Traced[]): void;
  /** Findings of no station. */
  findings(found: readonly PlainFinding[]): void;
  message(title: string, text: string, command?: string): void;
}

const badge = (state: HopState): HTMLElement =>
  h(
    'span',
    { class: `badge ${state}` },
    h('span', { attrs: { 'aria-hidden': 'true' } }, `${stateSigns[state]} `),
    stateWords[state],
  );

const isSame = (a: PlainPlace | undefined, b: PlainPlace): boolean =>
  a !== undefined && a.file === b.file && a.line === b.line && a.column === b.column;

export function makePanel(
  root: HTMLElement,
  sources: Readonly<Record<string, string>>,
  go: (station: number) => void,
  close: () => void,
): Panel {
  const frame = (place: PlainPlace, around?: number): HTMLElement => frameOf(sources, place, around);

  function finding(
    { rule, severity, message, effect, help, related, ...place }: PlainFinding,
    shown?: PlainPlace,
  ): HTMLElement {
    return h(
      'article',
      { class: `finding g-${severity}` },
      h(
        'h4',
        {},
        h(
          'span',
          { class: `grade g-${severity}` },
          h('span', { attrs: { 'aria-hidden': 'true' } }, `${signs[severity]} `),
          severity,
        ),
        ' ',
        h('code', {}, rule),
      ),
      h('p', { class: 'message' }, message),
      !isSame(shown, place) && frame(place, 2),
      ...related.map((one) => h('div', { class: 'related' }, h('p', {}, one.message), frame(one, 1))),
      h('p', {}, h('b', {}, 'At run time. '), effect),
      h('p', {}, h('b', {}, 'How to mend it. '), help),
    );
  }

  const command = (text: string): HTMLElement =>
    h(
      'div',
      { class: 'command' },
      h('p', {}, 'To see it on the live system:'),
      h('pre', { attrs: { tabindex: 0, role: 'group', 'aria-label': 'Command' } }, h('code', {}, text)),
    );

  function fill(kicker: string, title: string, ...content: readonly Child[]): void {
    const heading = h('h2', { attrs: { id: 'panel-title', tabindex: -1 } }, title);
    root.replaceChildren(
      h(
        'div',
        { class: 'panel-head' },
        h('p', { class: 'kicker' }, kicker),
        h(
          'button',
          { class: 'close', attrs: { type: 'button', 'aria-label': 'Close details' }, on: { click: close } },
          h('span', { attrs: { 'aria-hidden': 'true' } }, '×'),
        ),
        heading,
      ),
      h('div', { class: 'panel-body' }, ...content),
    );
    root.hidden = false;
    root.scrollTop = 0;
    heading.focus({ preventScroll: true });
  }

  /** The stations of a road from DNS to Pod; other ways to the same route below. */
  function steps(model: ViewModel, road: number, here: number): HTMLElement {
    const { stations, ways } = model.roads[road] as ViewModel['roads'][number];
    const [first, ...others] = ways;
    const before = new Set(ways.flatMap((way) => way.stations));
    const whole = [...(first?.stations ?? []), ...stations.filter((id) => !before.has(id))];
    return h(
      'section',
      {},
      h('h3', {}, 'The road'),
      stepList(model, whole, here),
      ...others.flatMap((way) => [
        h('h3', {}, way.redirects ? `The way by ${way.scheme}, which is redirected` : `The way by ${way.scheme}`),
        stepList(model, way.stations, here),
      ]),
    );
  }

  function stepList(model: ViewModel, ids: readonly string[], here: number): HTMLElement {
    const list = h('ol', { class: 'steps' });
    for (const id of ids) {
      const station = model.stations.findIndex((one) => one.id === id);
      const { lane, title, state, more } = model.stations[station] as ViewModel['stations'][number];
      list.append(
        h(
          'li',
          { class: state },
          h(
            'button',
            {
              attrs: { type: 'button', 'aria-current': station === here ? 'true' : undefined },
              on: { click: () => go(station) },
            },
            h('span', { class: `sign ${state}`, attrs: { 'aria-hidden': 'true' } }, stateSigns[state]),
            h('span', { class: 'unseen' }, `${stateWords[state]}: `),
            h('span', { class: 'lane-name' }, laneTitles[lane]),
            h('span', { class: 'name' }, title),
            more !== '' && h('span', { class: 'told' }, more),
          ),
        ),
      );
    }
    return list;
  }

  const most = 40;

  return {
    station(model, index) {
      const station = model.stations[index] as ViewModel['stations'][number];
      const { lane, title, more, state, detail, client, place, findings } = station;
      const found = findings.flatMap((one) => model.findings[one] ?? []);
      const through = model.through[index] ?? [];
      const [only] = through;
      const roads = h('ul', { class: 'through' });
      for (const road of through.slice(0, most)) {
        const { host, path, state: own, route } = model.roads[road] as ViewModel['roads'][number];
        const target = model.stations.findIndex(({ id }) => id === route);
        roads.append(
          h(
            'li',
            {},
            h(
              'button',
              { attrs: { type: 'button' }, on: { click: () => go(target) } },
              h('span', { class: `sign ${own}`, attrs: { 'aria-hidden': 'true' } }, stateSigns[own]),
              h('span', { class: 'unseen' }, `${stateWords[own]}: `),
              `${host ?? 'every host'}${path}`,
            ),
          ),
        );
      }
      const road = lane === 'route' && only !== undefined ? model.roads[only] : undefined;
      const way =
        only !== undefined && through.length === 1
          ? steps(model, only, index)
          : h(
              'section',
              {},
              h('h3', {}, plural(through.length, 'road goes through here', 'roads go through here')),
              roads,
              through.length > most && h('p', { class: 'detail' }, `and ${through.length - most} more`),
            );
      fill(
        laneTitles[lane],
        road ? `${road.host ?? 'every host'}${road.path}` : title,
        road
          ? h('p', { class: 'summary' }, badge(road.state), ` ${road.why === '' ? road.from : road.why}`)
          : h('p', { class: 'summary' }, badge(state), more === '' ? '' : ` ${more}`),
        road && way,
        road && h('h3', {}, 'Its route'),
        client !== undefined && h('p', { class: 'client' }, h('b', {}, 'The client sees: '), client),
        ...detail.map((phrase) => h('p', { class: 'detail' }, phrase)),
        place && frame(place),
        ...found.map((one) => finding(one, place)),
        station.command !== undefined && state !== 'ok' && command(station.command),
        !road && way,
      );
    },
    traced(traces) {
      const [first] = traces;
      if (!first) return;
      fill(
        'A request, hop by hop',
        first.head,
        ...traces.flatMap((trace) => [
          traces.length > 1 && h('h3', {}, trace.context),
          h('p', { class: 'summary' }, badge(trace.state), ` ${trace.end}`),
          h(
            'ol',
            { class: 'hops' },
            ...trace.hops.map((hop) =>
              h(
                'li',
                { class: hop.state },
                h(
                  'p',
                  { class: 'hop' },
                  h('span', { class: `sign ${hop.state}`, attrs: { 'aria-hidden': 'true' } }, stateSigns[hop.state]),
                  h('span', { class: 'unseen' }, `${stateWords[hop.state]}: `),
                  h('span', { class: 'lane-name' }, hop.stage),
                  h('span', { class: 'name' }, hop.title),
                ),
                ...hop.detail.map((phrase) => h('p', { class: 'detail' }, phrase)),
                hop.client !== undefined && h('p', { class: 'client' }, h('b', {}, 'The client sees: '), hop.client),
                hop.place &&
                  (hop.state === 'broken'
                    ? frame(hop.place, 1)
                    : h('p', { class: 'file' }, `${hop.place.file}:${hop.place.line}`)),
                ...hop.findings.map((one) =>
                  h('p', { class: 'message' }, h('code', {}, one.rule), ` ${one.message} ${one.help}`),
                ),
                hop.command !== undefined && hop.state === 'broken' && command(hop.command),
              ),
            ),
          ),
        ]),
      );
    },
    findings(found) {
      fill('Not on a road', plural(found.length, 'finding'), ...found.map((one) => finding(one)));
    },
    message(title, text, shell) {
      fill(
        'A request',
        title,
        h('p', {}, text),
        shell !== undefined &&
          h('pre', { attrs: { tabindex: 0, role: 'group', 'aria-label': 'Command' } }, h('code', {}, shell)),
      );
    },
  };
}
