/** The box that follows a request: the program's own simulation, over the files that the program read. */

import type { Config } from '../config/config.ts';
import { defaultConfig } from '../config/presets.ts';
import { readConfig } from '../config/read.ts';
import type { Report } from '../engine/report.ts';
import { type ContextTrace, explained, verdictsOf } from '../explain/explained.ts';
import type { Probed } from '../files/probe.ts';
import type { Graph } from '../graph/graph.ts';
import type { PageData, TraceInput } from '../picture/html.ts';
import type { PlainPlace } from '../picture/plain.ts';
import type { HopState } from '../simulate/hop.ts';
import { knows } from '../simulate/knows.ts';
import { readRequest } from '../simulate/request.ts';
import { trace } from '../simulate/trace.ts';
import { graphsOf } from '../understand.ts';

/** A trace as the panel shows it. */
export interface Traced {
  readonly head: string;
  readonly context: string;
  readonly state: HopState;
  readonly end: string;
  readonly hops: readonly {
    readonly stage: string;
    readonly state: HopState;
    readonly title: string;
    readonly detail: readonly string[];
    readonly client?: string;
    readonly place?: PlainPlace;
    readonly findings: readonly { readonly rule: string; readonly message: string; readonly help: string }[];
    readonly command?: string;
  }[];
}

export type Answer =
  | { readonly traces: readonly Traced[] }
  | { readonly problem: string }
  /** The page cannot tell; the program can. */
  | { readonly why: string; readonly command: string };

/** @returns a function from a URL to what becomes of the request */
export function startTracing({ tracing, sources, command }: PageData): (url: string) => Promise<Answer> {
  let world: Promise<{ readonly graphs: readonly Graph[]; readonly report: Report }> | undefined;
  return async (url) => {
    const request = readRequest(url);
    if ('problem' in request)
      return { problem: request.hint === undefined ? request.problem : `${request.problem} ${request.hint}` };
    const asked = `ingress-lint trace ${url} ${command}`;
    if ('why' in tracing) return { why: tracing.why, command: asked };
    let traces: Traced[];
    try {
      world ??= understand(tracing, sources);
      const { graphs, report } = await world;
      const verdicts = verdictsOf(report);
      const concerned = graphs.filter((graph) => knows(graph, request));
      traces = (concerned.length > 0 ? concerned : graphs.slice(0, 1)).map((graph) =>
        shown(explained(graph.context.name, trace(graph, request, verdicts), report)),
      );
    } catch (error) {
      if (!(error instanceof IsPattern)) throw error;
      const why = `The config has the pattern "${error.message}", which this page cannot read. The command can:`;
      return { why, command: asked };
    }
    return traces.length > 0 ? { traces } : { problem: 'The input has no Kubernetes object to look at.' };
  };
}

/** A pattern of the config that something depends on: the library for those is the program's. */
class IsPattern extends Error {}

const unread = (glob: string) => (): never => {
  throw new IsPattern(glob);
};

async function understand(input: TraceInput, sources: PageData['sources']) {
  const fileAt = (path: string) => ({ path, text: sources[path] ?? '' });
  const config = await configOf(input, sources);
  const graphs = await graphsOf(
    {
      files: input.files.map(fileAt),
      borrowed: input.borrowed.map(fileAt),
      inputs: input.inputs,
      way: () => input.way,
      ...(input.probed.length > 0 && {
        probed: new Map(input.probed.map(([path, answer]) => [path, (answer ?? undefined) as Probed])),
      }),
    },
    config,
  );
  return { graphs, report: { findings: input.findings } as Report };
}

/** The config as the program read it. What it leaves out, and what it says of rules, is done already. */
async function configOf(
  { config: path, namespace, ruleIds, contexts }: TraceInput,
  sources: PageData['sources'],
): Promise<Config> {
  const file = path === undefined ? undefined : { path, text: sources[path] ?? '' };
  const read = file && (await readConfig(file, { ruleIds, matcher: async () => unread }));
  const config: Config = {
    ...(read?.config ?? defaultConfig()),
    contexts: contexts.map(({ name, namespace, own, shared }) => ({
      name,
      namespace,
      owns: (path) => own.includes(path),
      shares: (path) => shared.includes(path),
    })),
  };
  return namespace === undefined ? config : { ...config, settings: { ...config.settings, namespace } };
}

function shown({ request, context, verdict, end, hops }: ContextTrace): Traced {
  const state: HopState = verdict === 'arrives' ? 'ok' : verdict;
  return {
    head: request.text,
    context,
    state,
    end: `${verdict}: ${end}`,
    hops: hops.map(({ stage, state: own, title, detail, client, place, findings, command }) => ({
      stage,
      state: own,
      title,
      detail,
      ...(client !== undefined && { client }),
      ...(place && {
        place: {
          file: place.file,
          line: place.span.start.line,
          column: place.span.start.column,
          endColumn: place.span.end.column,
        },
      }),
      findings,
      ...(command !== undefined && { command }),
    })),
  };
}
