/** A picture as text: a flowchart of Mermaid, a digraph of DOT, JSON. */
import { visible, visibleJson } from '../report/visible.ts';
import type { HopState } from '../simulate/hop.ts';
import { type Lane, lanes } from './picture.ts';
import type { PlainPicture, PlainStation, PlainView } from './plain.ts';

/** How lanes are headed. */
export const laneTitles: Readonly<Record<Lane, string>> = {
  DNS: 'DNS',
  'load balancer': 'Load balancer',
  'target group': 'Target group',
  'node port': 'Node port',
  'way in': 'Service of the controller',
  controller: 'Controller',
  'entry point': 'Entry point',
  route: 'Route',
  middleware: 'Middleware',
  Service: 'Service',
  Pod: 'Pod',
};

/** The words for a state, so that it is not told by colour alone. */
const words: Readonly<Record<HopState, string>> = { ok: '', broken: 'BROKEN: ', unknown: 'unknown: ' };

/** The lanes that have stations, with these. */
export function byLane({ stations }: PlainView): readonly (readonly [Lane, readonly PlainStation[]])[] {
  return lanes.flatMap((lane) => {
    const own = stations.filter((station) => station.lane === lane);
    return own.length === 0 ? [] : [[lane, own] as const];
  });
}

/** The lines of a station's label. */
function linesOf({ findings }: PlainPicture, station: PlainStation): readonly string[] {
  const rules = [...new Set(station.findings.flatMap((index) => findings[index]?.rule ?? []))];
  return [
    `${words[station.state]}${station.title}`,
    ...(station.more === '' ? [] : [station.more]),
    ...(rules.length === 0 ? [] : [rules.join(', ')]),
  ].map((line) => visible(line));
}

/** Text within a label of Mermaid: everything but plain characters as an entity. */
const escapeMermaid = (text: string): string => text.replace(/[^\w .,/()*=-]/gu, (c) => `#${c.codePointAt(0)};`);

export function mermaid(picture: PlainPicture): string {
  const out = ['flowchart LR'];
  for (const [index, view] of picture.views.entries()) {
    if (picture.views.length > 1) out.push(`  subgraph v${index}["${escapeMermaid(visible(view.context))}"]`);
    for (const [lane, stations] of byLane(view)) {
      out.push(`  subgraph v${index}l${lanes.indexOf(lane)}["${laneTitles[lane]}"]`);
      for (const station of stations) {
        const label = linesOf(picture, station).map(escapeMermaid).join('<br/>');
        out.push(`    ${station.id}["${label}"]:::${station.state}`);
      }
      out.push('  end');
    }
    const arrows: Readonly<Record<HopState, string>> = { ok: '-->', broken: '--x', unknown: '-.->' };
    for (const { from, to, state } of view.links) out.push(`  ${from} ${arrows[state]} ${to}`);
    if (picture.views.length > 1) out.push('  end');
  }
  out.push(
    '  classDef ok stroke:#1a7f37',
    '  classDef broken stroke:#cf222e,stroke-width:3px',
    '  classDef unknown stroke:#9a6700,stroke-dasharray:4',
  );
  return `${out.join('\n')}\n`;
}

/** A quoted string of DOT: a backslash begins an escape of labels (`\n`, `\N`), so each is doubled. */
const quote = (lines: readonly string[]): string =>
  `"${lines.map((line) => line.replaceAll('\\', '\\\\').replaceAll('"', '\\"')).join('\\n')}"`;

/** In labels graphviz reads entities of HTML: `&amp;` would be an ampersand. */
const plainly = (line: string): string => line.replaceAll('&', '&amp;');

export function dot(picture: PlainPicture): string {
  const out = [
    'digraph roads {',
    '  rankdir=LR;',
    '  node [shape=box, style=rounded, fontname="Helvetica"];',
    '  edge [fontname="Helvetica"];',
  ];
  const looks: Readonly<Record<HopState, string>> = {
    ok: 'color="#1a7f37"',
    broken: 'color="#cf222e", penwidth=3',
    unknown: 'color="#9a6700", style="rounded,dashed"',
  };
  const arrows: Readonly<Record<HopState, string>> = {
    ok: '',
    broken: ' [color="#cf222e", penwidth=2, arrowhead=tee]',
    unknown: ' [color="#9a6700", style=dashed]',
  };
  for (const [index, view] of picture.views.entries()) {
    out.push(`  subgraph cluster_v${index} {`, `    label=${quote([plainly(visible(view.context))])};`);
    for (const [, stations] of byLane(view)) {
      for (const station of stations)
        out.push(
          `    ${station.id} [label=${quote(linesOf(picture, station).map(plainly))}, ${looks[station.state]}];`,
        );
      out.push(`    { rank=same; ${stations.map(({ id }) => id).join('; ')}; }`);
    }
    for (const { from, to, state } of view.links) out.push(`    ${from} -> ${to}${arrows[state]};`);
    out.push('  }');
  }
  out.push('}');
  return `${out.join('\n')}\n`;
}

export function json(picture: PlainPicture): string {
  return `${visibleJson(JSON.stringify({ schemaVersion: 1, ...picture }, null, 2))}\n`;
}
