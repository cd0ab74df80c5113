/** `ingress-lint trace <url> [paths...]`: follows one request, hop by hop. */

import { type ContextTrace, explained, verdictsOf } from '../explain/explained.ts';
import { visible } from '../report/visible.ts';
import { knows } from '../simulate/knows.ts';
import { readRequest } from '../simulate/request.ts';
import { trace } from '../simulate/trace.ts';
import type { TraceCommand } from './arguments.ts';
import { complain, exit, type Io, wantsColor } from './io.ts';
import { look } from './lint.ts';
import { traceViews } from './trace-views.ts';

/** Runs the command. Exit code 1 if the request does not arrive in one of the contexts that know its host. */
export async function traceCommand(command: TraceCommand, io: Io): Promise<number> {
  const request = readRequest(command.url, command);
  if ('problem' in request) {
    complain(io, { message: visible(request.problem), hint: visible(request.hint) });
    return exit.trouble;
  }
  const looked = await look(command, io);
  if (!looked) return exit.trouble;
  const { graphs, report, isWhole } = looked;
  const concerned = graphs.filter((graph) => knows(graph, request));
  const verdicts = verdictsOf(report);
  // A host that no context knows is told for all of them at once: by the first, for none of them has a word on it.
  const traces = (concerned.length > 0 ? concerned : graphs.slice(0, 1)).map((graph): ContextTrace => {
    const made = trace(graph, request, verdicts);
    return explained(graph.context.name, made, report);
  });
  io.stdout.write(
    traceViews[command.format](traces, {
      color: wantsColor(command.color, io.env, io.stdout),
      namesContexts: graphs.length > 1,
    }),
  );
  if (traces.length === 0)
    complain(io, {
      message: 'no Kubernetes object was found to look at.',
      hint: 'Give the directory of the manifests after the URL.',
    });
  if (!isWhole || report.failures.length > 0 || traces.length === 0) return exit.trouble;
  return traces.some(({ verdict }) => verdict === 'broken') ? exit.findings : exit.ok;
}
