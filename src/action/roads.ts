/** The routes in a job's summary: a picture of the roads that are broken, and a table of all. */
import { code, escapeMarkdown } from '../report/markdown-text.ts';
import { plural } from '../report/summary.ts';
import { shortened, visible } from '../report/visible.ts';

/** What `routes --format json` writes of a route, as far as it is read here. */
export interface Route {
  readonly context: string;
  readonly from: string;
  readonly file: string;
  readonly line: number;
  readonly controller: string | null;
  readonly protocol: string;
  readonly host: string | null;
  readonly path: string;
  readonly match: string;
  readonly entryPoints: readonly string[] | null;
  readonly service: string | null;
  readonly pods: readonly {
    readonly kind: string;
    readonly namespace: string;
    readonly name: string;
    readonly port: number;
  }[];
  readonly verdict: 'ok' | 'broken' | 'unknown';
  readonly why?: string;
}

/** GitHub draws no picture of more than 50,000 characters; this many roads are far below, and more would not be read. */
const mostDrawn = 20;
const longestLabel = 160;

/** Text within a label of Mermaid: everything but plain characters as an entity. */
const label = (text: string): string =>
  shortened(visible(text), longestLabel).replace(/[^\w .,:/()*?=-]/gu, (character) => `#${character.codePointAt(0)};`);

const requestOf = ({ protocol, host, path }: Route): string =>
  `${protocol === 'http' ? '' : `${protocol}: `}${host ?? '*'}${path.startsWith('/') ? path : path && ` ${path}`}`;

/** The broken roads as a Mermaid flowchart: roads that share a part share its box. */
export function drawBroken(routes: readonly Route[]): string {
  const boxes = new Map<string, string>();
  const lines: string[] = [];
  const links = new Set<string>();
  const box = (text: string, shape: (inner: string) => string): string => {
    const known = boxes.get(text);
    if (known !== undefined) return known;
    const id = `n${boxes.size}`;
    boxes.set(text, id);
    lines.push(`  ${id}${shape(`"${label(text)}"`)}`);
    return id;
  };
  const link = (from: string, arrow: string, to: string): void => {
    const text = `  ${from} ${arrow} ${to}`;
    if (!links.has(text)) lines.push(text);
    links.add(text);
  };
  for (const [index, route] of routes.slice(0, mostDrawn).entries()) {
    const request = box(requestOf(route), (text) => `([${text}])`);
    const parts = [route.from, ...(route.service === null ? [] : [`Service ${route.service}`])];
    const stations = parts.map((text) => box(text, (inner) => `[${inner}]`));
    const last = [request, ...stations].reduce((from, to) => {
      link(from, '-->', to);
      return to;
    });
    const end = `x${index}`;
    lines.push(`  ${end}["${label(route.why ?? 'broken')}"]:::broken`);
    link(last, '--x', end);
  }
  return ['flowchart LR', ...lines, '  classDef broken stroke:#cf222e,stroke-width:3px'].join('\n');
}

const signs = { broken: '❌ broken', unknown: '❔ unknown', ok: '✅ ok' } as const;
const gravity: readonly Route['verdict'][] = ['broken', 'unknown', 'ok'];
const longestCell = 1000;
const cell = (text: string): string => (text === '' ? '-' : code(shortened(text, longestCell)));

function row(route: Route, namesContexts: boolean): string {
  const { verdict, why, pods } = route;
  const cells = [
    `${signs[verdict]}${why === undefined ? '' : `: ${escapeMarkdown(shortened(why, longestCell))}`}`,
    cell(requestOf(route)),
    ...(namesContexts ? [cell(route.context)] : []),
    cell(route.entryPoints === null ? '?' : route.entryPoints.join(', ')),
    cell(route.from),
    cell(route.service ?? ''),
    cell(pods.map(({ kind, namespace, name, port }) => `${kind} ${namespace}/${name}:${port}`).join(', ')),
  ];
  return `| ${cells.join(' | ')} |`;
}

/**
 * Markdown of the routes, broken ones first, that takes no more than so many bytes.
 */
export function roads(routes: readonly Route[], room: number): string {
  if (routes.length === 0) return '';
  const broken = routes.filter(({ verdict }) => verdict === 'broken');
  const counts = gravity
    .map((verdict) => [verdict, routes.filter((route) => route.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${verdict}`);
  const text: string[] = ['', `### Routes: ${counts.join(', ')}`, ''];
  if (broken.length > 0) {
    text.push('```mermaid', drawBroken(broken), '```', '');
    if (broken.length > mostDrawn)
      text.push(`${plural(broken.length - mostDrawn, 'more broken route')} not drawn.`, '');
  }
  const namesContexts = new Set(routes.map(({ context }) => context)).size > 1;
  const heads = [
    'verdict',
    'request',
    ...(namesContexts ? ['context'] : []),
    'entry points',
    'from',
    'Service',
    'Pods',
  ];
  text.push(`<details><summary>${plural(routes.length, 'route')}</summary>`, '', `| ${heads.join(' | ')} |`);
  text.push(`| ${heads.map(() => '---').join(' | ')} |`);
  let used = Buffer.byteLength(text.join('\n')) + 200;
  if (used > room) return '';
  const rows = gravity.flatMap((verdict) => routes.filter((route) => route.verdict === verdict));
  let shown = 0;
  for (const route of rows) {
    const line = row(route, namesContexts);
    used += Buffer.byteLength(line) + 1;
    if (used > room) break;
    text.push(line);
    shown++;
  }
  if (shown < rows.length)
    text.push('', `${plural(rows.length - shown, 'more route')} not shown: a summary may be 1 MiB.`);
  return `${[...text, '', '</details>'].join('\n')}\n`;
}
