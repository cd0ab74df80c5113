/** `--print-contexts`: what is taken as deployed together, of which files, and why. */
import type { Graph } from '../graph/graph.ts';
import { plural } from '../report/summary.ts';
import { visible, visibleJson, visiblePath } from '../report/visible.ts';
import type { ContextsCommand } from './arguments.ts';
import { exit, type Io, wantsColor } from './io.ts';
import { look } from './lint.ts';
import { styles } from './style.ts';

interface Shown {
  readonly name: string;
  readonly why: string;
  readonly objects: number;
  readonly files: readonly string[];
  readonly incomplete?: string;
}

/** Runs the command. */
export async function contextsCommand(command: ContextsCommand, io: Io): Promise<number> {
  const looked = await look(command, io, { rules: [] });
  if (!looked) return exit.trouble;
  const contexts = looked.graphs.map(show);
  const leftOut = looked.report.coverage.leftOut.map(({ path, reason }) => ({ path, reason }));
  const text =
    command.format === 'json'
      ? `${visibleJson(JSON.stringify({ schemaVersion: 1, contexts, leftOut }, null, 2))}\n`
      : pretty(contexts, leftOut, wantsColor(command.color, io.env, io.stdout));
  io.stdout.write(text);
  return looked.isWhole ? exit.ok : exit.trouble;
}

function show({ context, resources }: Graph): Shown {
  const files = new Set(context.documents.map(({ file }) => file.path));
  return {
    name: context.name,
    why: context.why ?? 'it is all that there is',
    objects: resources.filter(({ isKnown }) => !isKnown).length,
    files: [...files].sort(),
    ...(context.incomplete !== undefined && { incomplete: context.incomplete }),
  };
}

function pretty(
  contexts: readonly Shown[],
  leftOut: readonly { readonly path: string; readonly reason: string }[],
  color: boolean,
): string {
  const { strong, faint } = styles(color);
  const blocks = contexts.map(({ name, why, objects, files, incomplete }) => [
    `${strong(visiblePath(name))}: ${plural(objects, 'object')} in ${plural(files.length, 'file')}`,
    `  why: ${visible(why)}`,
    ...(incomplete === undefined ? [] : [`  not all of it is here: ${visible(incomplete)}`]),
    ...files.map((file) => faint(`    ${visiblePath(file)}`)),
  ]);
  const left = leftOut.map(({ path, reason }) => `    ${visiblePath(path)}: ${visible(reason)}`);
  return `${[[plural(contexts.length, 'context')], ...blocks, ...(left.length > 0 ? [['left out:', ...left]] : [])]
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
