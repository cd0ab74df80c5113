/** `--since`: the findings that a change brought, by comparing those of two trees. */

import { match, suppress } from '../engine/known.ts';
import type { Report } from '../engine/report.ts';
import { oldTree } from '../files/git.ts';
import { lint } from '../index.ts';
import { visible } from '../report/visible.ts';
import type { InputRequest, LintRequest } from './arguments.ts';
import { commonDirectory } from './config.ts';
import { complain, type Io } from './io.ts';
import type { Looked } from './lint.ts';

/** The tree as it was, linted under the config of the tree as it is; undefined, with the reason told, if it cannot be had. */
export async function lookBack(
  ref: string,
  request: InputRequest,
  { config }: Pick<Looked, 'config'>,
  io: Io,
): Promise<(Awaited<ReturnType<typeof lint>> & { readonly commit: string }) | undefined> {
  const { host } = io;
  const old = oldTree(commonDirectory(host, request.paths), ref, host.cwd, io.env);
  if ('problem' in old) {
    complain(io, { message: visible(old.problem), hint: visible(old.hint) });
    return undefined;
  }
  const result = await lint({
    // What the tree as it is was rendered with renders the tree as it was: else every finding of a rendered object would be new.
    host: { ...old.host, ...(host.programs && { programs: host.programs }) },
    paths: request.paths,
    ...(config && { config }),
    exclude: request.exclude,
    render: request.render,
    ...(request.noIgnore && { noIgnore: true }),
    ...(request.contextDirs && { contextDirs: request.contextDirs, contextHost: host }),
    ...(request.namespace !== undefined && { namespace: request.namespace }),
  });
  return { ...result, commit: old.commit };
}

/** The report with what was there before suppressed. */
export async function since(looked: Looked, request: LintRequest, io: Io): Promise<Report | undefined> {
  const ref = request.since ?? '';
  const before = await lookBack(ref, request, looked, io);
  if (!before) return undefined;
  const { report, graphs } = looked;
  const live = new Set(graphs.map(({ context }) => context.name));
  const open = report.findings.filter(({ suppressed }) => !suppressed);
  // What was suppressed before and is not any more was brought by the change.
  const { pairs } = match(
    open,
    before.report.findings.filter(({ suppressed }) => !suppressed),
    live,
  );
  const reason = `there before, at the merge base with ${ref} (${before.commit.slice(0, 12)})`;
  return suppress(report, (finding) => pairs.has(finding), { by: 'since', reason });
}
