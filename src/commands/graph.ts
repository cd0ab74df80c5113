/** `ingress-lint graph [paths...]`: the roads as a picture. */
import { verdictsOf } from '../explain/explained.ts';
import { arrangementOf } from '../picture/indexed.ts';
import { drawPicture, lanes } from '../picture/picture.ts';
import { type PlainPicture, plainPicture } from '../picture/plain.ts';
import { svg } from '../picture/svg.ts';
import { byLane, dot, json, mermaid } from '../picture/texts.ts';
import type { GraphCommand } from './arguments.ts';
import { exit, type Io } from './io.ts';
import { type Looked, look, writeOutput } from './lint.ts';

/** Runs the command. Exit code 0 whatever is broken: a picture is asked for, not a judgement. */
export async function graphCommand(command: GraphCommand, io: Io): Promise<number> {
  const looked = await look(command, io);
  if (!looked) return exit.trouble;
  const { graphs, report, isWhole } = looked;
  const picture = plainPicture(lanes, drawPicture(graphs, report, verdictsOf(report)));
  const text = await render(command.format, picture, looked);
  let isWritten = true;
  if (command.output === undefined) io.stdout.write(text);
  else isWritten = writeOutput(io, command.output, text);
  return isWhole && isWritten && report.failures.length === 0 ? exit.ok : exit.trouble;
}

async function render(format: GraphCommand['format'], picture: PlainPicture, looked: Looked): Promise<string> {
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
  return svg(picture, arrangements);
}
