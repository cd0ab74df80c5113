/** `ingress-lint routes [paths...]`: every way in. */
import type { Report } from '../engine/report.ts';
import { concretize } from '../engine/run.ts';
import { type ExplainedHop, plainFinding, tell, verdictsOf } from '../explain/explained.ts';
import { cellsOf } from '../report/cells.ts';
import { visible, visibleJson } from '../report/visible.ts';
import type { HopState } from '../simulate/hop.ts';
import { type RouteEntry, routeEntries } from '../simulate/routes.ts';
import type { RoutesCommand } from './arguments.ts';
import { exit, type Io, wantsColor } from './io.ts';
import { type Looked, look } from './lint.ts';
import { styles } from './style.ts';

/** Runs the command. Exit code 1 if one of the ways is broken. */
export async function routesCommand(command: RoutesCommand, io: Io): Promise<number> {
  const looked = await look(command, io);
  if (!looked) return exit.trouble;
  const { graphs, report, isWhole } = looked;
  const entries = judge(graphs, report);
  const text =
    command.format === 'json'
      ? json(entries)
      : table(
          entries,
          graphs.length > 1,
          wantsColor(command.color, io.env, io.stdout),
          (io.stdout.isTTY && io.stdout.columns) || Number.POSITIVE_INFINITY,
        );
  io.stdout.write(text);
  if (!isWhole || report.failures.length > 0) return exit.trouble;
  return entries.some(({ entry }) => entry.verdict === 'broken') ? exit.findings : exit.ok;
}

/** The ways in of all contexts, and whether each arrives. */
export function judge(graphs: Looked['graphs'], report: Report): Entries {
  const verdicts = verdictsOf(report);
  return graphs.flatMap((graph) =>
    routeEntries(graph, verdicts).map(({ hops, ...entry }) => {
      const told = hops.map((hop) => tell(hop, report).plain);
      const first = told.find(({ state }) => state === 'broken') ?? told.find(({ state }) => state === 'unknown');
      const verdict = first?.state ?? 'ok';
      const findings = told.flatMap((hop) => hop.findings);
      return { context: graph.context.name, entry: { ...entry, verdict, why: first?.title ?? '', findings } };
    }),
  );
}

interface Judged extends Omit<RouteEntry, 'hops'> {
  readonly verdict: HopState;
  /** What is broken or unknown; empty if nothing is. */
  readonly why: string;
  /** What explains it. */
  readonly findings: ExplainedHop['findings'];
}
export type Entries = readonly { readonly context: string; readonly entry: Judged }[];

/** The cells of the table, and the width of each column. */
interface Table {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function cells(entries: Entries, namesContexts: boolean): Table {
  const controllers = new Set(entries.flatMap(({ entry }) => entry.controller ?? []));
  const namesControllers = controllers.size > 1;
  const heads = [
    ...(namesContexts ? ['context'] : []),
    'host',
    'path',
    ...(namesControllers ? ['controller'] : []),
    'entry points',
    'middlewares',
    'Service',
    'Pods',
    'verdict',
  ];
  const rows = entries.map(({ context, entry }) =>
    [
      ...(namesContexts ? [context] : []),
      `${entry.protocol === 'http' ? '' : `${entry.protocol}: `}${entry.host ?? '*'}`,
      `${entry.path || '-'}${entry.match === 'Exact' || entry.match === 'Path' ? ' (exact)' : ''}`,
      ...(namesControllers ? [entry.controller ?? '-'] : []),
      entryPoints(entry),
      entry.middlewares.join(', ') || '-',
      entry.service ?? '-',
      entry.pods.map(({ kind, namespace, name, port }) => `${kind} ${namespace}/${name}:${port}`).join(', ') || '-',
      entry.why === '' ? entry.verdict : `${entry.verdict}: ${entry.why}`,
    ].map((cell) => visible(cell)),
  );
  return { heads, rows };
}

function entryPoints({ entryPoints: names, redirected, tls }: Judged): string {
  if (names === undefined) return '?';
  const shown = names.map((name) => (redirected.includes(name) ? `${name} (redirects)` : name)).join(', ') || '-';
  return tls ? `${shown} (TLS)` : shown;
}

/** The narrowest that the last column may be wrapped to. */
const leastWidth = 24;

function table(entries: Entries, namesContexts: boolean, color: boolean, columns: number): string {
  if (entries.length === 0) return 'no way in: the input has no routes\n';
  const paint = styles(color);
  const { heads, rows } = cells(entries, namesContexts);
  const tint = { ok: (text: string) => text, broken: paint.error, unknown: paint.warning };
  const tinted = (index: number): ((text: string) => string) => tint[entries[index]?.entry.verdict ?? 'ok'];
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => cellsOf(row[column] ?? ''))));
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, 0);
  const room = columns - before;
  if (room < leastWidth) return blocks(heads, rows, columns, (text) => paint.strong(text), tinted);
  const line = (row: readonly string[]): string => {
    const [first = '', ...rest] = wrap(row.at(-1) ?? '', room);
    const start = row
      .slice(0, -1)
      .map((cell, column) => `${cell}${' '.repeat((widths[column] ?? 0) - cellsOf(cell))}  `)
      .join('');
    return [start + first, ...rest.map((more) => ' '.repeat(before) + more)].join('\n');
  };
  return `${[paint.strong(line(heads)), ...rows.map((row, index) => tinted(index)(line(row)))].join('\n')}\n`;
}

/** Where the columns do not fit: each route as a block, one line a cell. */
function blocks(
  heads: readonly string[],
  rows: Table['rows'],
  columns: number,
  strong: (text: string) => string,
  tinted: (index: number) => (text: string) => string,
): string {
  const width = Math.max(...heads.map((head) => head.length)) + 2;
  return rows
    .map((row, index) =>
      heads
        .flatMap((head, column) => {
          const cell = row[column] ?? '';
          if (cell === '-') return [];
          const [first = '', ...rest] = wrap(cell, Math.max(columns - width, leastWidth));
          const paint = column === heads.length - 1 ? tinted(index) : (text: string) => text;
          return [
            `${strong(head.padEnd(width))}${paint(first)}`,
            ...rest.map((more) => ' '.repeat(width) + paint(more)),
          ];
        })
        .join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** Text in lines of a width, broken at blanks; a word that is longer stays whole. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && cellsOf(last) + 1 + cellsOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function json(entries: Entries): string {
  const routes = entries.map(({ context, entry }) => {
    const { file, span } = concretize(entry.at);
    const { controller, protocol, host, path, match, rule, priority } = entry;
    return {
      context,
      from: entry.from,
      file,
      line: span.start.line,
      column: span.start.column,
      // What is not known is null; what a route does not have is left out.
      controller: controller ?? null,
      protocol,
      host: host ?? null,
      path,
      match,
      ...(rule !== undefined && { rule }),
      ...(priority !== undefined && { priority }),
      entryPoints: entry.entryPoints ?? null,
      redirected: entry.redirected,
      tls: entry.tls ?? null,
      middlewares: entry.middlewares,
      service: entry.service ?? null,
      pods: entry.pods,
      verdict: entry.verdict,
      ...(entry.why !== '' && { why: entry.why }),
      findings: entry.findings.map(plainFinding),
    };
  });
  return `${visibleJson(JSON.stringify({ schemaVersion: 1, routes }, null, 2))}\n`;
}
