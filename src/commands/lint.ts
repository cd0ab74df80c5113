/** `ingress-lint [paths...]`: lints files and reports what is found. */
import type { Config } from '../config/config.ts';
import { kindAt } from '../config/find.ts';
import { meant } from '../config/words.ts';
import type { Report } from '../engine/report.ts';
import { decode } from '../files/decode.ts';
import { stdinPath } from '../files/discover.ts';
import { defaultLimits, mebibytes } from '../files/limits.ts';
import { locatePath, mayBeGlob } from '../files/paths.ts';
import type { Graph } from '../graph/graph.ts';
import { type LintResult, lint, retired, rules } from '../index.ts';
import type { SourceFile } from '../parse/document.ts';
import { pretty } from '../report/pretty.ts';
import { type AnyFormat, type Reporter, type ReporterOptions, rooted } from '../report/reporter.ts';
import { visible } from '../report/visible.ts';
import type { Rule, Severity } from '../rule.ts';
import { defaultBaseline, type InputRequest, type LintRequest, verbs } from './arguments.ts';
import { loadConfig, neighbour } from './config.ts';
import { complain, exit, type Io, reasons, type Trouble, wantsColor } from './io.ts';
import { progressOn } from './progress.ts';

/** Runs the command. */
export async function lintCommand(given: LintRequest, io: Io): Promise<number> {
  const widen = given.widen ? await import('./widen.ts') : undefined;
  const changed = widen?.changedFiles(io.host, given.paths) ?? [];
  if ('message' in changed) {
    complain(io, changed);
    return exit.trouble;
  }
  const request = widen ? { ...given, paths: ['.'] } : given;
  const wanted = wantedFormats(request);
  const looked = await look(request, io, { wanted, silent: request.quiet });
  if (!looked) return exit.trouble;
  const reduced = await reduce(looked, request, io);
  if (!reduced) return exit.trouble;
  const report = widen ? widen.reportOf(reduced, widen.contextsOf(io.host, looked.graphs, changed)) : reduced;
  const written = await publish(report, request, io, wanted, looked.config);
  return codeOf(report, request, looked, written);
}

/** The formats of all reports that were asked for. */
export function wantedFormats(request: LintRequest): readonly AnyFormat[] {
  return [request.format, ...request.outputs.map((output) => output.format)];
}

/** Formats that show fixes, or say that there are some. */
const withFixes: readonly AnyFormat[] = ['pretty', 'json', 'sarif', 'rdjson'];

/** The exit code of a run whose report was made public. */
export function codeOf(report: Report, request: LintRequest, looked: Looked, written: boolean): number {
  if (!looked.isWhole || !written || report.failures.length > 0) return exit.trouble;
  return verdict(report, request, looked.config);
}

/** Without what is known: what was there before the change, or is in the baseline. undefined if that cannot be told. */
export async function reduce(looked: Looked, request: LintRequest, io: Io): Promise<Report | undefined> {
  const since =
    request.since === undefined ? looked.report : await (await import('./since.ts')).since(looked, request, io);
  const file = request.baseline ?? looked.config?.baseline ?? (request.writeBaseline ? defaultBaseline : undefined);
  if (!since || file === undefined) return since;
  return (await import('./baseline.ts')).baseline({ ...looked, report: since }, { ...request, baseline: file }, io);
}

/** What there is to tell of an input. */
export interface Looked {
  readonly report: Report;
  readonly graphs: readonly Graph[];
  readonly config: Config | undefined;
  /** Its text, if there is one. */
  readonly configFile: SourceFile | undefined;
  readonly sources: LintResult['sources'];
  /** False if some of what was named could not be read: the result is not whole. */
  readonly isWhole: boolean;
}

/** Reads and lints what the paths name. Says what is wrong with config and paths; undefined if nothing is left to tell. */
export async function look(
  request: InputRequest,
  io: Io,
  options: {
    readonly wanted?: readonly AnyFormat[];
    readonly withDocs?: boolean;
    readonly withFixes?: boolean;
    readonly silent?: boolean;
    readonly rules?: readonly Rule[];
  } = {},
): Promise<Looked | undefined> {
  const loaded = await loadConfig(io, request, async () => ({ ids: rules.map((rule) => rule.id), retired }));
  if ('troubles' in loaded) {
    for (const trouble of loaded.troubles) complain(io, trouble);
    return undefined;
  }
  const { config, file: configFile } = loaded;
  const { wanted = [] } = options;
  const foreign = wanted.find((format) => format.includes('/') && !pluginReporter(format, config));
  if (foreign !== undefined) {
    complain(io, await unknownFormat(foreign, config));
    return undefined;
  }
  const absent = request.contextDirs?.find(
    (path) => kindAt(io.host, locatePath(io.host.cwd, path).absolute) === undefined,
  );
  if (absent !== undefined) {
    complain(io, {
      message: `--context-dir: there is no "${visible(absent)}".`,
      hint: 'Check the path; it is relative to the working directory.',
    });
    return undefined;
  }
  const progress = options.silent ? undefined : progressOn(io);
  let result: Awaited<ReturnType<typeof lint>>;
  try {
    result = await lint({
      host: io.host,
      paths: request.paths,
      ...(config && { config }),
      exclude: request.exclude,
      render: request.render,
      ...(request.noIgnore && { noIgnore: true }),
      ...(request.contextDirs && { contextDirs: request.contextDirs }),
      ...(request.namespace !== undefined && { namespace: request.namespace }),
      withDocs: options.withDocs ?? wanted.includes('sarif'),
      withFixes: options.withFixes ?? wanted.some((format) => withFixes.includes(format)),
      ...(options.rules && { rules: options.rules }),
      onProgress(done, total) {
        if (done === 0) io.tune?.(total);
        progress?.update(done, total);
      },
    });
  } finally {
    progress?.clear();
  }
  const { report, unmatched, graphs, sources } = result;
  for (const path of unmatched) complain(io, unmatchedTrouble(io, path));
  const isWhole = tellLimits(report, io) && unmatched.length === 0;
  // A report of nothing would look like a clean one.
  if (unmatched.length > 0 && report.coverage.files === 0) return undefined;
  return { report, graphs, config, configFile, sources, isWhole };
}

/** Says what was not read since it is too large: what nobody looked at is not fine. True if there is nothing of the kind. */
function tellLimits({ coverage }: Report, io: Io): boolean {
  const beyond = coverage.leftOut.filter(({ limit }) => limit !== undefined);
  for (const { path, reason, limit } of beyond.slice(0, mostTold)) {
    const hint = `Leave it out with "exclude", or raise "limits.${limit}" in the config.`;
    complain(io, { message: `"${visible(path)}" was not read: ${visible(reason)}.`, hint });
  }
  const more = beyond.length - mostTold;
  if (more > 0)
    complain(io, {
      message: `${more} more files were not read, for they are beyond a limit too.`,
      hint: '"coverage.leftOut" of --format json names them all.',
    });
  return beyond.length === 0;
}

const mostTold = 5;

/** The format that people read is part of the program; who asks for another waits a little. */
async function reporterOf(format: AnyFormat, config: Config | undefined): Promise<Reporter> {
  if (format === 'pretty') return pretty;
  const { reporters } = await import('../report/index.ts');
  return pluginReporter(format, config) ?? reporters[format as keyof typeof reporters];
}

function pluginReporter(format: AnyFormat, config: Config | undefined): Reporter | undefined {
  for (const { reporters } of config?.plugins ?? []) if (reporters.has(format)) return reporters.get(format);
  return undefined;
}

async function unknownFormat(format: string, config: Config | undefined): Promise<Trouble> {
  const { formats } = await import('../report/reporter.ts');
  const known = [...formats, ...(config?.plugins ?? []).flatMap(({ reporters }) => [...reporters.keys()])];
  return {
    message: `no plugin brings the format "${visible(format)}".`,
    hint: `Known are ${known.join(', ')}.`,
  };
}

/** Prints the report, unless it is not to be, and writes it to the files that were asked for. False if one of them could not be written. */
export async function publish(
  report: Report,
  request: LintRequest,
  io: Io,
  wanted: readonly AnyFormat[],
  config: Config | undefined,
  isPrinted = true,
): Promise<boolean> {
  const directory = wanted.some((format) => rooted.includes(format)) ? directoryInRepository(io) : undefined;
  const isMending = request.fix !== undefined;
  const base: ReporterOptions = { color: false, quiet: request.quiet, isMending, ...(directory && { directory }) };
  let written = true;
  for (const { format, file } of request.outputs) {
    if (!writeOutput(io, file, (await reporterOf(format, config))(report, base))) written = false;
  }
  if (!isPrinted) return written;
  const text = (await reporterOf(request.format, config))(report, {
    ...base,
    color: wantsColor(request.color, io.env, io.stdout),
    ...(io.stdout.isTTY && io.stdout.columns && { width: io.stdout.columns }),
  });
  io.stdout.write(text);
  return written;
}

/** Writes a file that was asked for; says so if it cannot be. */
export function writeOutput(io: Io, file: string, text: string): boolean {
  try {
    io.writeFile(locatePath(io.host.cwd, file).absolute, text);
    return true;
  } catch (error) {
    complain(io, unwritable(file, error));
    return false;
  }
}

const ranks: Readonly<Record<Severity | 'never', number>> = { note: 0, warning: 1, error: 2, never: 3 };

/** The exit code that the findings ask for. */
function verdict(report: Report, request: LintRequest, config: Config | undefined): number {
  if (request.exitZero) return exit.ok;
  const limit = ranks[request.failOn ?? config?.failOn ?? 'error'];
  const failed = report.findings.some((finding) => !finding.suppressed && ranks[finding.severity] >= limit);
  return failed ? exit.findings : exit.ok;
}

function unmatchedTrouble(io: Io, path: string): Trouble {
  const name = visible(path);
  if (path === stdinPath) return { message: 'standard input cannot be read.', hint: 'It must be UTF-8 text.' };
  const { absolute, shown } = locatePath(io.host.cwd, path);
  const reason = reasonOf(io.host, absolute);
  if (reason)
    return { message: `"${name}" cannot be read: ${reason}.`, hint: 'It must be UTF-8 text that you may read.' };
  if (mayBeGlob(path)) {
    return { message: `nothing matches "${name}".`, hint: 'Put globs in quotes, so that the shell leaves them alone.' };
  }
  const hint = /^(lint|check|run|scan|validate)$/.test(path)
    ? 'Linting needs no command: give the paths alone.'
    : isUrl.test(path)
      ? `To follow a request, write "ingress-lint trace ${name}", and then the paths.`
      : (neighbour(io.host, absolute, shown) ?? likeVerb(path));
  return {
    message: `there is no file or directory "${name}".`,
    hint: hint ?? 'Check the path; it is relative to the working directory.',
  };
}

const isUrl = /^(?:https?|wss?|tcp|tls|udp):\/\//i;

/** The command that a word was probably meant to be. */
function likeVerb(word: string): string | undefined {
  const name = meant(word, verbs);
  return name && `Did you mean the command "${name}"?`;
}

/** Why something that is there cannot be read; undefined if nothing is there. */
function reasonOf(host: Io['host'], path: string): string | undefined {
  try {
    const found = host.stat(path);
    if (!found) return undefined;
    if (found.kind === 'other') return 'it is neither a file nor a directory';
    if (found.kind === 'directory') {
      host.list(path);
      return 'it is a directory';
    }
    const decoded = decode(host.read(path, mebibytes(defaultLimits.fileSize)));
    return 'reason' in decoded ? decoded.reason : 'it is too large';
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return reasons[code] ?? visible(message);
  }
}

function unwritable(file: string, error: unknown): Trouble {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return {
    message: `the report "${visible(file)}" cannot be written: ${reasons[code] ?? visible(message)}.`,
    hint: code === 'ENOENT' ? 'Make the directory first.' : 'Nothing was written to it.',
  };
}

/** The working directory as seen from the repository's root; undefined at the root and outside of repositories. */
function directoryInRepository({ host }: Io): string | undefined {
  const { cwd } = host;
  for (let root = cwd; ; ) {
    if (kindAt(host, root === '/' ? '/.git' : `${root}/.git`))
      return root === cwd ? undefined : cwd.slice(root === '/' ? 1 : root.length + 1);
    const slash = root.lastIndexOf('/');
    if (slash < 0 || root === '/') return undefined;
    root = root.slice(0, slash) || '/';
  }
}
