/**
 * The whole command line program as one function. What is imported at the moment of need is apart from the program in the package
 * (scripts/bundle.mjs): what a lint seldom needs, it does not load.
 */

import { visible } from '../report/visible.ts';
import { type Request, readArguments } from './arguments.ts';
import { complain, exit, type Io } from './io.ts';
import { lintCommand } from './lint.ts';

/**
 * Runs the program.
 *
 * @param argv the arguments after the name of the program
 * @returns the exit code; never rejects
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const request = readArguments(argv);
    if ('message' in request) {
      complain(io, request);
      return exit.trouble;
    }
    return await run(request, io);
  } catch (error) {
    if (error instanceof Error && error.name === 'PluginFailure') {
      complain(io, {
        message: lines(error.message),
        hint: 'Its author knows more; without the plugin the run goes on.',
      });
      return exit.trouble;
    }
    const trace = error instanceof Error ? error.stack : undefined;
    complain(io, {
      message: `a defect of ingress-lint ${io.version} stopped the run: ${lines(trace ?? String(error))}`,
      hint: 'Please report it, with the input that shows it.',
    });
    return exit.trouble;
  }
}

/** The message may hold text of the input: none of its lines may look like a command to whoever reads the log. */
function lines(trace: string): string {
  return trace
    .split('\n')
    .map((line) => visible(line))
    .join('\n  |');
}

async function run(request: Request, io: Io): Promise<number> {
  switch (request.command) {
    case 'help':
      io.stdout.write((await import('./help.ts')).help);
      return exit.ok;
    case 'version':
      io.stdout.write(`${io.version}\n`);
      return exit.ok;
    case 'explain':
      return (await import('./explain.ts')).explainCommand(request, io);
    case 'policy':
      return (await import('./policy.ts')).policyCommand(request, io);
    case 'rules':
      return (await import('./rules.ts')).rulesCommand(request, io);
    case 'trace':
      return (await import('./trace.ts')).traceCommand(request, io);
    case 'routes':
      return (await import('./routes.ts')).routesCommand(request, io);
    case 'graph':
      return (await import('./graph.ts')).graphCommand(request, io);
    case 'diff':
      return (await import('./diff.ts')).diffCommand(request, io);
    case 'init':
      return (await import('./init.ts')).initCommand(request, io);
    case 'snapshot':
      return (await import('./snapshot.ts')).snapshotCommand(request, io);
    case 'contexts':
      return (await import('./contexts.ts')).contextsCommand(request, io);
    case 'completion':
      return (await import('./completion.ts')).completionCommand(request, io);
    case 'lint':
      return request.fix ? (await import('./fix.ts')).fixCommand(request, request.fix, io) : lintCommand(request, io);
  }
}
