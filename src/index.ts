/** The program as a library: files in, report out. The composition root; nothing here touches the process or the console. */
import { rules } from '../rules/index.ts';
import retiredRules from '../rules/retired.json' with { type: 'json' };
import { findMissing, isToRender, survey } from './adapters/index.ts';
import type { Config } from './config/config.ts';
import { defaultConfig, ruleSeverity } from './config/presets.ts';
import { countSuppressed, summarize } from './engine/coverage.ts';
import type { Finding, Report } from './engine/report.ts';
import { run, seal, type Unsealed } from './engine/run.ts';
import { type DiscoverOptions, discover, rootsOf } from './files/discover.ts';
import { type Encloses, enclosureOf } from './files/enclosure.ts';
import type { Host } from './files/host.ts';
import { directoriesAbove } from './files/ignore-names.ts';
import type { Limits } from './files/limits.ts';
import { locatePath } from './files/paths.ts';
import type { Sources } from './files/sources.ts';
import type { Graph } from './graph/graph.ts';
import type { SourceFile } from './parse/document.ts';
import { parseDocuments } from './parse/parse.ts';
import type { RenderRequest, RenderResult } from './render/index.ts';
import type { Rule } from './rule.ts';
import { buildGraphs, cloudOf, divider, type Known, knownOf, type Parsed, parseAll, sortFiles } from './understand.ts';
import { version } from './version.ts';

export { rules, version };

/** Names of rules that no longer exist, and the rule that does their work now (empty if none does). */
export const retired: Readonly<Record<string, string>> = retiredRules;

/** The README of every rule, Markdown, by rule id. Loaded on demand. */
export async function docs(): Promise<Readonly<Record<string, string>>> {
  return (await import('../rules/docs.ts')).docs;
}

export interface LintOptions {
  readonly host: Host;
  /** Files, directories, globs, `-` for standard input. */
  readonly paths: readonly string[];
  readonly config?: Config;
  /** Directories whose objects are known and not linted, and where they are if not with the input. */
  readonly contextDirs?: readonly string[];
  readonly contextHost?: Host;
  /** More globs to leave out, besides the config's. */
  readonly exclude?: readonly string[];
  /** Ignore files do not count. */
  readonly noIgnore?: boolean;
  /** Namespace of objects that name none; wins over the config's. */
  readonly namespace?: string;
  /** Rules to run; all of them if absent. */
  readonly rules?: readonly Rule[];
  /** Put each rule's README into the report (SARIF needs it; other formats do not). */
  readonly withDocs?: boolean;
  /** Say how findings can be mended. */
  readonly withFixes?: boolean;
  /** False if nothing is to be rendered, whatever the config says. */
  readonly render?: boolean;
  onProgress?(done: number, total: number): void;
}

export interface LintResult {
  readonly report: Report;
  /** Paths and globs that match nothing, and named files that cannot be read. */
  readonly unmatched: readonly string[];
  /** What was linted, one for each context. */
  readonly graphs: readonly Graph[];
  /** What was read, for whoever wants to understand it again; undefined if more than that was needed: what programs rendered, or what is known besides. */
  readonly sources: Sources | undefined;
}

/** Bases outside of the given paths, read because kustomizations inside refer to them, and so on until nothing more is asked for. */
async function borrow(
  host: Host,
  parsed: Parsed[],
  options: DiscoverOptions & { readonly limits: Limits; readonly encloses: Encloses; readonly read: number },
): Promise<ReadonlySet<string>> {
  const isReadable = (path: string): boolean => {
    const { absolute } = locatePath(host.cwd, path);
    try {
      return host.stat(absolute)?.kind === 'file' && options.encloses(host.real(absolute));
    } catch {
      return false;
    }
  };
  let { read } = options;
  const borrowed = new Set<string>();
  // What is here and cannot be read is not asked for again: it would count as borrowed, and nobody would hear of it.
  const asked = new Set(parsed.map(({ file }) => file.path));
  for (;;) {
    const wanted = findMissing(parsed).filter((path) => !asked.has(path));
    if (wanted.length === 0) return borrowed;
    for (const path of wanted) asked.add(path);
    const { files, bytes } = await discover(host, wanted.filter(isReadable), { ...options, read });
    read += bytes;
    for (const file of files) {
      borrowed.add(file.path);
      parsed.push({ file, documents: parseDocuments(file, options.limits.documents) });
    }
  }
}

/** Runs what renders parts of the input, if there are such parts and the host can run programs. */
async function renderParts(
  options: LintOptions,
  config: Config,
  request: Pick<RenderRequest, 'files' | 'surveyed' | 'encloses'>,
): Promise<RenderResult | undefined> {
  const { host } = options;
  const wanted = options.render === false ? { kustomize: false, helm: false } : config.render;
  if (!host.programs || !isToRender(request.files, wanted)) return undefined;
  const { render } = await import('./render/index.ts');
  const { limits, settings } = config;
  const programs = await host.programs();
  return render({
    ...request,
    host,
    programs,
    limits,
    wanted,
    namespace: settings.namespace,
    kubernetesVersion: settings.kubernetesVersion,
    charts: config.helm,
  });
}

/** The way from the repository's top to the working directory: paths of Argo CD and Flux begin at the top. */
function wayOf(host: Host): string {
  const above = directoriesAbove(host, host.cwd);
  return host.cwd.slice((above[0] ?? host.cwd).length).replace(/^\//, '');
}

/** What is known besides the input; undefined if there is nothing. */
async function knownTo(options: LintOptions, config: Config): Promise<Known | undefined> {
  const { contextDirs = [], contextHost: host = options.host } = options;
  if (contextDirs.length === 0 && !config.known) return undefined;
  const parts = config.known ? [config.known] : [];
  if (contextDirs.length > 0) {
    const { readContextFiles } = await import('./adapters/known.ts');
    const { limits } = config;
    const encloses = enclosureOf(host, rootsOf(host, contextDirs));
    const found = await discover(host, contextDirs, { limits, encloses });
    const parsed = parseAll(sortFiles(found.files).plain, found.inputs, limits.documents, undefined);
    const borrowed = await borrow(host, parsed, { limits, encloses, read: found.bytes });
    parts.push(readContextFiles(parsed, { namespace: config.settings.namespace, inputs: found.inputs, borrowed }));
  }
  return knownOf(parts);
}

/** A snapshot that the config lists speaks of another repository: it is no input, though it lies among the manifests. */
function withoutSnapshots(files: readonly SourceFile[], { known }: Config, cwd: string): readonly SourceFile[] {
  const documents = known?.documents;
  if (!documents || documents.size === 0) return files;
  const absolute = (path: string): string => locatePath(cwd, path).absolute;
  const snapshots = new Set([...documents].map(({ file }) => absolute(file.path)));
  return files.filter(({ path }) => !snapshots.has(absolute(path)));
}

/** A question whose answers are kept: what asks them again has no disk. */
function recorded<T>(ask: (path: string) => T): {
  readonly ask: (path: string) => T;
  readonly answers: Map<string, T>;
} {
  const answers = new Map<string, T>();
  return {
    ask(path) {
      const answer = ask(path);
      answers.set(path, answer);
      return answer;
    },
    answers,
  };
}

/** A clean run does not even load the digest. */
async function fingerprint(findings: readonly Unsealed[]): Promise<Finding[]> {
  if (findings.length === 0) return [];
  const { createHash } = await import('node:crypto');
  return seal(findings, (text) => createHash('sha256').update(text).digest('hex').slice(0, 32));
}

/** Lints files. Rejects only on a defect of the program itself; whatever the input holds ends up in the report. */
export async function lint(options: LintOptions): Promise<LintResult> {
  const given = options.config ?? defaultConfig();
  const config: Config =
    options.namespace === undefined
      ? given
      : { ...given, settings: { ...given.settings, namespace: options.namespace } };
  const { plugins = [], packs = [] } = config;
  const more = [...packs, ...plugins.flatMap((one) => one.rules)];
  const active = options.rules ?? (more.length === 0 ? rules : [...rules, ...more]);

  const exclude = [...config.exclude, ...(options.exclude ?? [])];
  const { limits } = config;
  const encloses = enclosureOf(options.host, rootsOf(options.host, options.paths));
  const found = await discover(options.host, options.paths, {
    exclude,
    limits,
    encloses,
    noIgnore: options.noIgnore ?? false,
  });
  const { plain, terraform } = sortFiles(withoutSnapshots(found.files, config, options.host.cwd));
  const parsed = parseAll(plain, found.inputs, limits.documents, options.onProgress);
  const sources: SourceFile[] = [];
  for (const [index, entry] of parsed.entries())
    if (entry.file.path === '<stdin>' && entry.file.text.includes('# Source: ')) {
      const { withSources } = await import('./render/sources.ts');
      const found = withSources(entry, options.host, encloses);
      parsed[index] = { file: entry.file, documents: found.documents };
      sources.push(...found.sources);
    }
  const borrowed = await borrow(options.host, parsed, { exclude, limits, encloses, read: found.bytes });
  const { namespace } = config.settings;
  const isKustomized = isToRender(parsed, { kustomize: true, helm: false });
  const probe = isKustomized ? recorded((await import('./files/probe.ts')).probeOf(options.host)) : undefined;
  const sealed = found.leftOut.filter(({ unread, path }) => unread && /\.ya?ml$/.test(path));
  const hidden = sealed.map(({ path, reason }) => ({ file: { path, text: '' }, documents: [], sealed: reason }));
  const surveyed = survey(hidden.length === 0 ? parsed : [...parsed, ...hidden], {
    namespace,
    inputs: found.inputs,
    borrowed,
    ...(probe && { probe: probe.ask }),
  });
  const made = await renderParts(options, config, { files: parsed, surveyed, encloses });
  sources.push(...(made?.sources ?? []));
  const cloud = await cloudOf(parsed, terraform);
  const { graphs, leftOut, manifests } = buildGraphs(
    surveyed,
    config,
    cloud?.cloud,
    made?.rendered,
    await divider(parsed, config, found.inputs, () => wayOf(options.host)),
    await knownTo(options, config),
  );
  // Terraform that has nothing to do with the way in is not counted.
  const isRead = cloud?.readTerraform === true || plain.length === 0;
  const files = [...parsed.map(({ file }) => file), ...(isRead ? terraform : [])];
  const simulation = config.settings.traces.length > 0 ? (await import('./simulate/index.ts')).simulation : undefined;
  const hasPolicies = graphs.some(
    (graph) =>
      graph.all('ValidatingAdmissionPolicy').length > 0 || graph.all('ValidatingAdmissionPolicyBinding').length > 0,
  );
  const admission = hasPolicies ? (await import('./admission/index.ts')).admission : undefined;
  const result = run({
    graphs,
    rules: active,
    config,
    severityOf: (rule) => ruleSeverity(rule, config),
    files,
    simulation,
    admission,
  });
  const canMend = options.withFixes && result.findings.some(({ fix }) => fix);
  const findings = await fingerprint(
    canMend ? (await import('./engine/fix.ts')).withFixes(result.findings) : result.findings,
  );

  const documents = parsed.reduce((count, entry) => count + entry.documents.length, 0);
  const help = options.withDocs ? await docs() : {};
  const texts = new Map([...files, ...sources].map((file) => [file.path, file.text]));
  const { targetGroups, traces, cloud: declared } = config.settings;
  for (const { file } of config.known?.documents ?? []) texts.set(file.path, file.text);
  for (const { document } of [
    ...targetGroups.map((group) => group.at()),
    ...traces.map(({ at }) => at),
    ...declared.loadBalancers.map(({ at }) => at),
    ...declared.records.map(({ at }) => at),
  ])
    texts.set(document.file.path, document.file.text);
  let ruleInfos: Report['rules'] | undefined;
  const report: Report = {
    version,
    findings,
    failures: result.failures,
    coverage: summarize(graphs, {
      files: files.length,
      documents,
      notKubernetes: documents - manifests,
      leftOut: [...found.leftOut, ...leftOut, ...(cloud?.unread ?? [])].sort((a, b) =>
        a.path < b.path ? -1 : a.path > b.path ? 1 : 0,
      ),
      renders: made?.tallies ?? [],
      withheld: result.withheld,
      ...countSuppressed(findings),
    }),
    // Those who only print findings never ask.
    get rules() {
      ruleInfos ??= active.map((rule) => {
        const setting = ruleSeverity(rule, config);
        return {
          id: rule.id,
          summary: rule.summary,
          severity: setting === 'off' ? rule.severity : setting,
          enabled: setting !== 'off',
          help: help[rule.id] ?? rule.docs ?? '',
        };
      });
      return ruleInfos;
    },
    ...(plugins.length > 0 && { plugins: plugins.map(({ name, version }) => ({ name, version })) }),
    source: (file) => texts.get(file),
  };
  const isOnlyRead =
    sources.length === 0 &&
    sealed.length === 0 &&
    config.snapshots.length === 0 &&
    (config.plugins ?? []).length === 0 &&
    (options.contextDirs ?? []).length === 0 &&
    !made?.tallies.some(({ rendered }) => rendered > 0);
  return {
    report,
    unmatched: found.unmatched,
    graphs,
    sources: isOnlyRead
      ? {
          files: found.files,
          borrowed: parsed.flatMap(({ file }) => (borrowed.has(file.path) ? [file] : [])),
          inputs: found.inputs,
          way: () => wayOf(options.host),
          ...(probe && { probed: probe.answers }),
        }
      : undefined,
  };
}
