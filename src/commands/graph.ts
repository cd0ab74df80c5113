/** `ingress-lint graph [paths...]`: the roads as a picture. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { verdictsOf } from '../explain/explained.ts';
import { rules } from '../index.ts';
import { html, type PageData, type TraceInput } from '../picture/html.ts';
import { arrangementOf } from '../picture/indexed.ts';
import { drawPicture, lanes } from '../picture/picture.ts';
import { type PlainPicture, plainPicture } from '../picture/plain.ts';
import { svg } from '../picture/svg.ts';
import { byLane, dot, json, mermaid } from '../picture/texts.ts';
import { word } from '../simulate/words.ts';
import type { GraphCommand } from './arguments.ts';
import { exit, type Io } from './io.ts';
import { type Looked, look, writeOutput } from './lint.ts';
import { pageParts } from './page-parts.ts';

/** Runs the command. Exit code 0 whatever is broken: a picture is asked for, not a judgement. */
export async function graphCommand(command: GraphCommand, io: Io): Promise<number> {
  const looked = await look(command, io);
  if (!looked) return exit.trouble;
  const { graphs, report, isWhole } = looked;
  const picture = plainPicture(lanes, drawPicture(graphs, report, verdictsOf(report)));
  const text = await render(command, picture, looked, io);
  let isWritten = true;
  if (command.output === undefined) io.stdout.write(text);
  else isWritten = writeOutput(io, command.output, text);
  return isWhole && isWritten && report.failures.length === 0 ? exit.ok : exit.trouble;
}

async function render(command: GraphCommand, picture: PlainPicture, looked: Looked, io: Io): Promise<string> {
  const { format } = command;
  if (format === 'mermaid') return mermaid(picture);
  if (format === 'dot') return dot(picture);
  if (format === 'json') return json(picture);
  const { arrange } = await import('../picture/layout.ts');
  const arrangements = picture.views.map((view) =>
    arrangementOf(
      view,
      byLane(view).map(([lane]) => lane),
      arrange,
    ),
  );
  if (format === 'svg') return svg(picture, arrangements);
  const data: PageData = {
    picture,
    arrangements,
    sources: sourcesOf(picture, looked),
    tracing: tracingOf(command, looked),
    command: command.paths.map(word).join(' '),
  };
  const parts = pageParts();
  const name = command.paths.map((path) => (path === '.' ? io.host.cwd.split('/').at(-1) : path)).join(' ');
  return html(data, name, {
    ...parts,
    hash: (text) => createHash('sha256').update(text).digest('base64'),
  });
}

/** The texts that the page shows, and those that it follows requests through. */
function sourcesOf({ views, findings }: PlainPicture, { report, sources, configFile }: Looked): Record<string, string> {
  const shown = [
    ...views.flatMap(({ stations }) => stations.flatMap(({ place }) => place?.file ?? [])),
    ...findings.flatMap(({ file, related }) => [file, ...related.map((one) => one.file)]),
  ];
  const found = new Map<string, string>();
  for (const { path, text } of [...(sources?.files ?? []), ...(sources?.borrowed ?? [])]) found.set(path, text);
  for (const path of shown) if (!found.has(path)) found.set(path, report.source(path) ?? '');
  if (configFile) found.set(configFile.path, configFile.text);
  return Object.fromEntries(found);
}

function tracingOf({ namespace }: GraphCommand, looked: Looked): PageData['tracing'] {
  const { sources, configFile, report } = looked;
  if (!sources)
    return {
      why: 'A program rendered parts of this input, a file of it cannot be read, or more is known than its files: a page has none of that. The command has:',
    };
  return {
    files: sources.files.map(({ path }) => path),
    borrowed: sources.borrowed.map(({ path }) => path),
    inputs: sources.inputs,
    probed: [...(sources.probed ?? [])].map(([path, answer]) => [path, answer ?? null] as const),
    way: sources.way(),
    ...(configFile && { config: configFile.path }),
    contexts: contextsOf(looked),
    ...(namespace !== undefined && { namespace }),
    ruleIds: rules.map(({ id }) => id),
    findings: report.findings,
  };
}

function contextsOf({ config, sources }: Looked): TraceInput['contexts'] {
  const { contexts = [] } = config ?? {};
  if (contexts.length === 0) return [];
  const paths = new Set<string>();
  for (const { path } of [...(sources?.files ?? []), ...(sources?.borrowed ?? [])]) {
    paths.add(path);
    paths.add(posix.dirname(path));
  }
  return contexts.map(({ name, namespace, owns, shares }) => ({
    name,
    namespace,
    own: [...paths].filter(owns),
    shared: [...paths].filter(shares),
  }));
}
