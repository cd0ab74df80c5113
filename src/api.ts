/** The package as a library, `import { lint } from 'ingress-lint'`: files in, plain data out. docs/api.md shows it at work. */
import { posix, resolve } from 'node:path';
import { loadConfig, type PluginSource, readPolicyFile } from './commands/config.ts';
import type { Io, Trouble } from './commands/io.ts';
import type { Config } from './config/config.ts';
import { defaultConfig } from './config/presets.ts';
import { readConfig } from './config/read.ts';
import type { Report } from './engine/report.ts';
import { type ContextTrace, explained, verdictsOf } from './explain/explained.ts';
import { diskHost } from './files/disk.ts';
import type { Host } from './files/host.ts';
import { memoryHost } from './files/memory.ts';
import { locatePath } from './files/paths.ts';
import type { Graph } from './graph/graph.ts';
import { lint as lintFiles, retired, rules, version } from './index.ts';
import { type Plugin, type PluginSpec, readPlugin, twice } from './plugin.ts';
import { type Format, formats, reporters } from './report/index.ts';
import type { Rule } from './rule.ts';
import { knows } from './simulate/knows.ts';
import { type Origin, readRequest } from './simulate/request.ts';
import { trace as follow } from './simulate/trace.ts';

export type {
  Coverage,
  Failure,
  Finding,
  LeftOut,
  RelatedPlace,
  Report,
  RuleInfo,
  Subject,
  Suppression,
} from './engine/report.ts';
export type { ContextTrace, ExplainedHop } from './explain/explained.ts';
export type { LoweringContext } from './graph/controller.ts';
export type { Graph, Route } from './graph/graph.ts';
export { type AnyKind, defineKind, type KindDefinition, type ReferenceSpec } from './model/define-kind.ts';
export type { At, Place, Position, Span } from './parse/place.ts';
export { definePlugin, type PluginController as Controller, type PluginSpec } from './plugin.ts';
export type { Format } from './report/index.ts';
export type { Reporter, ReporterOptions } from './report/reporter.ts';
export {
  defineRule,
  type Extra,
  type Message,
  type Messages,
  type Report as ReportFunction,
  type Resource,
  type Rule,
  type RuleSpec,
  type Severity,
} from './rule.ts';
export type { Origin } from './simulate/request.ts';
export { formats, rules, version };

/** What to read, and how. */
export interface InputOptions {
  /** Files, directories and globs, from `cwd`. Default: all of it. */
  readonly paths?: readonly string[];
  /** The working directory, from which all paths are told. Default: that of the process. */
  readonly cwd?: string;
  /** Texts by path, instead of what is on the disk. Nothing on the disk is then read. */
  readonly files?: Readonly<Record<string, string>>;
  /** A config file, or what stands in one; `false` for none. Default: the nearest `ingress-lint.yaml` at or above the paths. */
  readonly config?: string | false | Readonly<Record<string, unknown>>;
  /** The namespace of objects that name none. */
  readonly namespace?: string;
  /** More globs to leave out. */
  readonly exclude?: readonly string[];
  /** Ignore files do not count. */
  readonly noIgnore?: boolean;
  /** Plugins, as `definePlugin` makes them: in place of those that the config names, of which none is ever loaded here. */
  readonly plugins?: readonly PluginSpec[];
  /** Whether kustomize and helm of the PATH may be started to render what is in the input. Default: false. */
  readonly render?: boolean;
}

export interface LintOptions extends InputOptions {
  /** The rules to run. Default: all of the package; `[...rules, mine]` for those and one more. */
  readonly rules?: readonly Rule[];
  /** Put each rule's documentation into the report, as SARIF wants it. */
  readonly withDocs?: boolean;
}

export interface TraceOptions extends InputOptions {
  /** Default: internet. */
  readonly from?: Origin;
  readonly method?: string;
  /** As `Name: value`. */
  readonly headers?: readonly string[];
}

/** Something in the input has to be changed before there is a result: the config, a path that matches nothing, a URL that is none. */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** What is wrong, one entry for each problem. */
  readonly problems: readonly string[];
  constructor(troubles: readonly Trouble[]) {
    const problems = troubles.map(({ message, hint }) => (hint ? `${message} ${hint}` : message));
    super(problems.join('\n'));
    this.problems = problems;
  }
}

function hostOf({ cwd, files }: InputOptions): Host {
  if (files) return memoryHost(files, { cwd: cwd ?? '/work' });
  const disk = diskHost();
  return cwd === undefined ? disk : { ...disk, cwd: resolve(cwd).replaceAll('\\', posix.sep) };
}

function pluginsOf({ plugins = [] }: InputOptions): readonly Plugin[] {
  const hint = 'docs/guides/write-a-plugin.md says what a plugin is.';
  const found = plugins.map((given, index) => {
    const plugin = readPlugin(given);
    if ('problem' in plugin)
      throw new InputError([{ message: `plugin ${index + 1} cannot be used: ${plugin.problem}.`, hint }]);
    return plugin;
  });
  const name = twice(found);
  if (name !== undefined) throw new InputError([{ message: `two plugins are called "${name}".`, hint }]);
  return found;
}

/** A library that ran what a file of the linted repository names would do so for callers who do not know it. */
const unloaded = (names: readonly string[]): Trouble => ({
  message: `The config names plugins (${names.join(', ')}), and the library loads none.`,
  hint: `Import them and hand them over, as in \`import team from '${names[0]}'; lint({ plugins: [team] })\`; or give \`plugins: []\` to do without.`,
});

async function configOf(host: Host, options: LintOptions, paths: readonly string[]): Promise<Config | undefined> {
  const plugins = pluginsOf(options);
  const config = await configWith(host, options, paths, plugins);
  // What reads a config adds its policies to the plugins.
  return plugins.length === 0 || config?.plugins ? config : { ...(config ?? defaultConfig()), plugins };
}

async function configWith(
  host: Host,
  options: LintOptions,
  paths: readonly string[],
  plugins: readonly Plugin[],
): Promise<Config | undefined> {
  const { config } = options;
  const source: PluginSource = (names) =>
    names.length > 0 && options.plugins === undefined ? unloaded(names) : plugins;
  const ids = [...rules, ...(options.rules ?? []), ...plugins.flatMap((one) => one.rules)].map(({ id }) => id);
  if (typeof config === 'object') {
    const { config: read, problems } = await readConfig(
      { path: 'config', text: JSON.stringify(config) },
      {
        ruleIds: ids,
        retired,
        matcher: async () => (await import('./files/glob.ts')).exclusionMatcher,
        plugins: async (names) => source(names),
        // Relative to the working directory, as the object is nowhere.
        policyFile: (path) => readPolicyFile(host, locatePath(host.cwd, path).absolute),
      },
    );
    if (problems)
      throw new InputError(
        problems.map(({ message, hint }) => ({
          message: `config: ${message}`,
          hint: hint ?? 'docs/config.md has every key.',
        })),
      );
    return read;
  }
  const request = {
    paths,
    ...(config === false ? { config: 'none' as const } : config && { config: { file: config } }),
  };
  const loaded = await loadConfig({ host } as Io, request, async () => ({ ids, retired }), source);
  if ('troubles' in loaded) throw new InputError(loaded.troubles);
  return loaded.config;
}

async function gather(options: LintOptions): Promise<Awaited<ReturnType<typeof lintFiles>>> {
  const host = hostOf(options);
  const paths = options.paths ?? ['.'];
  const config = await configOf(host, options, paths);
  const { namespace, noIgnore, exclude = [], render = false, withDocs = false } = options;
  const result = await lintFiles({
    host,
    paths,
    exclude,
    render,
    withDocs,
    ...(config && { config }),
    ...(namespace !== undefined && { namespace }),
    ...(noIgnore && { noIgnore }),
    ...(options.rules && { rules: options.rules }),
  });
  if (result.unmatched.length > 0)
    throw new InputError(
      result.unmatched.map((path) => ({
        message: `nothing can be read at "${path}".`,
        hint: 'Paths are relative to `cwd`.',
      })),
    );
  return result;
}

/**
 * Lints files. What their text holds ends up in the report, whatever it is; suppressed findings are in it too, marked.
 *
 * @throws {InputError} for a config that cannot be used and paths at which there is nothing
 */
export async function lint(options: LintOptions = {}): Promise<Report> {
  return (await gather(options)).report;
}

/**
 * The object graph that rules look at, one for each context.
 *
 * @throws {InputError} as `lint`
 */
export async function buildGraph(options: InputOptions = {}): Promise<readonly Graph[]> {
  return (await gather({ ...options, rules: [] })).graphs;
}

/**
 * Follows one request, in every context that knows its host; in the first, if none does.
 *
 * @param url `https://host/path`; also `tcp://`, `tls://` and `udp://` with a port
 * @throws {InputError} as `lint`, and for a URL that is none
 */
export async function trace(url: string, options: TraceOptions = {}): Promise<readonly ContextTrace[]> {
  const { from, method, headers } = options;
  const request = readRequest(url, {
    ...(from && { from }),
    ...(method !== undefined && { method }),
    ...(headers && { headers }),
  });
  if ('problem' in request) throw new InputError([{ message: request.problem, hint: request.hint }]);
  const { graphs, report } = await gather(options);
  const concerned = graphs.filter((graph) => knows(graph, request));
  const verdicts = verdictsOf(report);
  return (concerned.length > 0 ? concerned : graphs.slice(0, 1)).map((graph) =>
    explained(graph.context.name, follow(graph, request, verdicts), report),
  );
}

/** A report in one of the formats of the command line. */
export function format(report: Report, name: Format): string {
  return reporters[name](report, { color: false, quiet: false });
}
