/** A picture as SVG: lanes as columns, light and dark by what the reader has set. No script, nothing from outside. */
import { cellsOf } from '../report/cells.ts';
import { shortened, visible, wellFormed } from '../report/visible.ts';
import { type Arrangement, stack } from './arrange.ts';
import { indexed } from './indexed.ts';
import type { PlainPicture, PlainStation, PlainView } from './plain.ts';
import { byLane, laneTitles } from './texts.ts';

const size = { width: 196, height: 38, across: 44, down: 10, margin: 24, head: 56 } as const;

const escapeXml = (text: string): string =>
  wellFormed(visible(text)).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** At most so many cells of a text. */
function shorten(text: string, cells: number): string {
  const shown = visible(text);
  if (cellsOf(shown) <= cells) return shown;
  let longest = cells;
  while (longest > 1 && cellsOf(shortened(shown, longest)) > cells) longest--;
  return shortened(shown, longest);
}

const marks = { ok: '', broken: '✕ ', unknown: '? ' } as const;

function box(picture: PlainPicture, station: PlainStation, x: number, y: number): string {
  const { state, title, more, findings } = station;
  const rules = [...new Set(findings.flatMap((index) => picture.findings[index]?.rule ?? []))];
  const told = [
    `${{ ok: '', broken: 'broken: ', unknown: 'unknown: ' }[state]}${title}${more === '' ? '' : `, ${more}`}`,
    ...findings.map((index) => `${picture.findings[index]?.severity}: ${picture.findings[index]?.message}`),
  ].join('\n');
  const second = rules.length > 0 ? rules.join(', ') : more;
  const oneLine = second === '';
  return [
    `<g class="s ${state}">`,
    `<title>${told.split('\n').map(escapeXml).join('\n')}</title>`,
    `<rect x="${x}" y="${y}" width="${size.width}" height="${size.height}" rx="6"/>`,
    `<text x="${x + 10}" y="${y + (oneLine ? 23 : 16)}" class="t">${escapeXml(shorten(`${marks[state]}${title}`, 23))}</text>`,
    ...(oneLine
      ? []
      : [
          `<text x="${x + 10}" y="${y + 30}" class="${rules.length > 0 ? 'r' : 'm'}">${escapeXml(shorten(second, 28))}</text>`,
        ]),
    '</g>',
  ].join('');
}

function drawView(picture: PlainPicture, view: PlainView, arrangement: Arrangement, top: number) {
  const columns = byLane(view);
  const { lane, roads, links } = indexed(
    view,
    columns.map(([name]) => name),
  );
  const { rows, height } = stack({ lane, roads }, arrangement, () => true);
  const x = (station: number): number => size.margin + (lane[station] ?? 0) * (size.width + size.across);
  const y = (station: number): number => top + size.head + (rows[station] ?? 0) * (size.height + size.down);
  const out = columns.map(
    ([name], index) =>
      `<text class="h" x="${size.margin + index * (size.width + size.across)}" y="${top + size.head - 14}">${laneTitles[name]}</text>`,
  );
  if (picture.views.length > 1)
    out.push(`<text class="c" x="${size.margin}" y="${top + 16}">${escapeXml(view.context)}</text>`);
  for (const [index, [from, to]] of links.entries()) {
    const x1 = x(from) + size.width;
    const y1 = y(from) + size.height / 2;
    const x2 = x(to);
    const y2 = y(to) + size.height / 2;
    const bend = Math.max(12, Math.min(size.across / 2, Math.abs(x2 - x1) / 2));
    const near = x2 - bend * 2;
    const straight = near > x1 + 1 ? `H${near}` : '';
    const start = near > x1 + 1 ? near : x1;
    const state = view.links[index]?.state ?? 'ok';
    out.push(
      `<path class="l ${state}" d="M${x1} ${y1}${straight}C${start + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>`,
    );
  }
  for (const [index, station] of view.stations.entries()) out.push(box(picture, station, x(index), y(index)));
  return {
    text: out.join('\n'),
    width: size.margin * 2 + columns.length * (size.width + size.across) - size.across,
    bottom: top + size.head + height * (size.height + size.down) + size.margin,
  };
}

const style = `
text{font:12px system-ui,sans-serif;fill:#1f2328}
.h{font-weight:600;fill:#59636e}.c{font-weight:600;font-size:14px}.t{font-weight:600}.m{fill:#59636e;font-size:11px}.r{fill:#b3261e;font-size:11px}
rect{fill:#fff;stroke:#c8ccd1}rect.b{fill:#fff;stroke:none}.broken rect{stroke:#cf222e;stroke-width:2}.unknown rect{stroke:#9a6700;stroke-dasharray:4 3}
.l{fill:none;stroke:#afb8c1;stroke-width:1.5}.l.broken{stroke:#cf222e;stroke-width:2}.l.unknown{stroke-dasharray:4 3}
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.h,.m{fill:#9198a1}.r{fill:#ff8f87}rect{fill:#161b22;stroke:#3d444d}rect.b{fill:#0d1117;stroke:none}.broken rect{stroke:#ff7b72}.unknown rect{stroke:#d29922}.l{stroke:#59636e}.l.broken{stroke:#ff7b72}}`;

/** @param arrangements one for each view */
export function svg(picture: PlainPicture, arrangements: readonly Arrangement[]): string {
  let top: number = size.margin;
  let width = 320;
  const drawn: string[] = [];
  for (const [index, view] of picture.views.entries()) {
    const arrangement = arrangements[index];
    if (!arrangement || view.stations.length === 0) continue;
    const one = drawView(picture, view, arrangement, top);
    drawn.push(one.text);
    width = Math.max(width, one.width);
    top = one.bottom;
  }
  const roads = picture.views.flatMap((view) => view.roads);
  const broken = roads.filter(({ state }) => state === 'broken').length;
  const told = roads.length === 0 ? 'No way in' : `${roads.length} ways in, ${broken} broken`;
  if (drawn.length === 0)
    drawn.push(`<text class="t" x="${size.margin}" y="${size.margin + 16}">No way in: the input has no routes.</text>`);
  const height = Math.max(top, 64);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${told}">`,
    `<style>${style}</style>`,
    `<rect class="b" width="100%" height="100%"/>`,
    ...drawn,
    '</svg>\n',
  ].join('\n');
}
