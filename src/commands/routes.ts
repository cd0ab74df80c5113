/** `ingress-lint routes [paths...]`: every way in. */
import { concretize } from '../engine/run.ts';
import { cellsOf } from '../report/cells.ts';
import { visible, visibleJson } from '../report/visible.ts';
import type { HopState } from '../simulate/hop.ts';
import { type RouteEntry, routeEntries } from '../simulate/routes.ts';
import type { RoutesCommand } from './arguments.ts';
import { tell, verdictsOf } from './explained.ts';
import { exit, type Io, wantsColor } from './io.ts';
import { look } from './lint.ts';
import { styles } from './style.ts';

/** Runs the command. Exit code 1 if one of the ways is broken. */
export async function routesCommand(command: RoutesCommand, io: Io): Promise<number> {
  const looked = await look(command, io);
  if (!looked) return exit.trouble;
  const { graphs, report, isWhole } = looked;
  const verdicts = verdictsOf(report);
  const entries = graphs.flatMap((graph) =>
    routeEntries(graph, verdicts).map(({ hops, ...entry }) => {
      const told = hops.map((hop) => tell(hop, report).plain);
      const first = told.find(({ state }) => state === 'broken') ?? told.find(({ state }) => state === 'unknown');
      const verdict = first?.state ?? 'ok';
      return { context: graph.context.name, entry: { ...entry, verdict, why: first?.title ?? '' } };
    }),
  );
  const text =
    command.format === 'json'
      ? json(entries)
      : table(entries, graphs.length > 1, wantsColor(command.color, io.env, io.stdout));
  io.stdout.write(text);
  if (!isWhole || report.failures.length > 0) return exit.trouble;
  return entries.some(({ entry }) => entry.verdict === 'broken') ? exit.findings : exit.ok;
}

interface Judged extends Omit<RouteEntry, 'hops'> {
  readonly verdict: HopState;
  /** What is broken or unknown; empty if nothing is. */
  readonly why: string;
}
type Entries = readonly { readonly context: string; readonly entry: Judged }[];

function table(entries: Entries, namesContexts: boolean, color: boolean): string {
  if (entries.length === 0) return 'no way in: the input has no routes\n';
  const paint = styles(color);
  const heads = [
    ...(namesContexts ? ['context'] : []),
    'host',
    'path',
    'entry points',
    'middlewares',
    'Service',
    'Pods',
    'verdict',
  ];
  const rows = entries.map(({ context, entry }) =>
    [
      ...(namesContexts ? [context] : []),
      entry.host ?? '*',
      entry.path,
      entry.entryPoints === undefined ? '?' : entry.entryPoints.join(', '),
      entry.middlewares.join(', ') || '-',
      entry.service ?? '-',
      entry.pods.map(({ kind, namespace, name, port }) => `${kind} ${namespace}/${name}:${port}`).join(', ') || '-',
      entry.why === '' ? entry.verdict : `${entry.verdict}: ${entry.why}`,
    ].map((cell) => visible(cell)),
  );
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => cellsOf(row[column] ?? ''))));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - cellsOf(cell)),
      )
      .join('  ');
  const tint = { ok: (text: string) => text, broken: paint.error, unknown: paint.warning };
  const lines = rows.map((row, index) => tint[entries[index]?.entry.verdict ?? 'ok'](line(row)));
  return `${[paint.strong(line(heads)), ...lines].join('\n')}\n`;
}

function json(entries: Entries): string {
  const routes = entries.map(({ context, entry: { at, ...entry } }) => {
    const { file, span } = concretize(at);
    return { context, ...entry, file, line: span.start.line, column: span.start.column };
  });
  return `${visibleJson(JSON.stringify({ formatVersion: 1, routes }, null, 2))}\n`;
}
