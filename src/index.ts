/** The program as a library: files in, report out. The composition root; nothing here touches the process or the console. */
import { rules } from '../rules/index.ts';
import retiredRules from '../rules/retired.json' with { type: 'json' };
import { mayBeCloud, mayHoldCloud } from './adapters/cloud/detect.ts';
import {
  chartDirectories,
  conclude,
  findMissing,
  isInChart,
  isToRender,
  mayDeploy,
  mayHoldObjects,
  type Survey,
  survey,
  unread,
} from './adapters/index.ts';
import type { ManifestSet } from './adapters/manifest-set.ts';
import type { Config } from './config/config.ts';
import { defaultConfig, ruleSeverity } from './config/presets.ts';
import { controllers } from './controllers/index.ts';
import { countSuppressed, summarize } from './engine/coverage.ts';
import type { Finding, LeftOut, Report } from './engine/report.ts';
import { run, seal, type Unsealed } from './engine/run.ts';
import { type DiscoverOptions, discover, rootsOf } from './files/discover.ts';
import { type Encloses, enclosureOf } from './files/enclosure.ts';
import type { Host } from './files/host.ts';
import { directoriesAbove } from './files/ignore-names.ts';
import type { Limits } from './files/limits.ts';
import { locatePath } from './files/paths.ts';
import { buildGraph } from './graph/build.ts';
import type { Graph } from './graph/graph.ts';
import type { Cloud } from './model/cloud.ts';
import { toResources } from './model/resources.ts';
import type { Document, SourceFile } from './parse/document.ts';
import { parseDocuments } from './parse/parse.ts';
import type { RenderRequest, RenderResult } from './render/index.ts';
import type { Rule } from './rule.ts';
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
}

interface Parsed {
  readonly file: SourceFile;
  readonly documents: readonly Document[];
}

/** Files of Terraform apart: they are no YAML. */
function sortFiles(files: readonly SourceFile[]): { plain: readonly SourceFile[]; terraform: readonly SourceFile[] } {
  const isTerraform = ({ path }: SourceFile) => path.endsWith('.tf') || path.endsWith('.tfvars');
  const terraform = files.filter(isTerraform);
  return { plain: terraform.length === 0 ? files : files.filter((file) => !isTerraform(file)), terraform };
}

/** Parses files. Templates of a chart are no YAML, and data in JSON no manifests: they are not even parsed. */
function parseAll(
  files: readonly SourceFile[],
  inputs: readonly string[],
  mostDocuments: number,
  onProgress: LintOptions['onProgress'],
): Parsed[] {
  const charts = chartDirectories(files.map((file) => file.path));
  return files.map((file, index) => {
    onProgress?.(index, files.length);
    if (isInChart(file.path, charts)) return { file, documents: [] };
    const wanted = mayHoldObjects(file) || mayHoldCloud(file) || inputs.includes(file.path);
    return { file, documents: wanted ? parseDocuments(file, mostDocuments) : [unread(file)] };
  });
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

/** How many documents hold Kubernetes objects, or were meant to. */
function countManifests(sets: readonly ManifestSet[]): number {
  const [only, second] = sets;
  if (only && !second) {
    // Manifests are in file order, those of a list side by side.
    let last: Document | undefined;
    let count = only.broken.length;
    for (const { document } of only.written ?? only.manifests) {
      if (document !== last) count++;
      last = document;
    }
    return count;
  }
  // Contexts share documents.
  const documents = ({ manifests, written, broken }: ManifestSet) => [
    ...(written ?? manifests).map(({ document }) => document),
    ...broken,
  ];
  return new Set(sets.flatMap(documents)).size;
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

type Divide = Parameters<typeof conclude>[2];

/** What makes the contexts that the config declares, or that Argo CD and Flux do; undefined if nothing does. */
async function divider(
  host: Host,
  parsed: readonly Parsed[],
  { contexts }: Config,
  inputs: readonly string[],
): Promise<Divide> {
  const deploying: Document[] = [];
  for (const { documents } of parsed)
    for (const document of documents) if (mayDeploy(document)) deploying.push(document);
  if (contexts.length === 0 && deploying.length === 0) return undefined;
  const [{ divide }, { findClaims, treeOf }] = await Promise.all([
    import('./adapters/contexts.ts'),
    import('./adapters/gitops.ts'),
  ]);
  const paths = parsed.map(({ file }) => file.path);
  const above = directoriesAbove(host, host.cwd);
  const way = host.cwd.slice((above[0] ?? host.cwd).length).replace(/^\//, '');
  const claims = findClaims(deploying, treeOf(paths, way, inputs));
  return (pieces) => divide(pieces, { contexts, claims });
}

/** What is known besides the input, and how contexts get it. */
interface Known {
  readonly complete: ReadonlySet<string>;
  add(sets: readonly ManifestSet[], namespace: string): readonly ManifestSet[];
}

async function knownTo(options: LintOptions, config: Config): Promise<Known | undefined> {
  const { contextDirs = [], contextHost: host = options.host } = options;
  if (contextDirs.length === 0 && !config.known) return undefined;
  const { addKnown, joinKnown, readContextFiles } = await import('./adapters/known.ts');
  const parts = config.known ? [config.known] : [];
  if (contextDirs.length > 0) {
    const { limits } = config;
    const encloses = enclosureOf(host, rootsOf(host, contextDirs));
    const found = await discover(host, contextDirs, { limits, encloses });
    const parsed = parseAll(sortFiles(found.files).plain, found.inputs, limits.documents, undefined);
    const borrowed = await borrow(host, parsed, { limits, encloses, read: found.bytes });
    parts.push(readContextFiles(parsed, { namespace: config.settings.namespace, inputs: found.inputs, borrowed }));
  }
  const known = joinKnown(parts);
  return { complete: known.complete, add: (sets, namespace) => addKnown(sets, known, namespace) };
}

/** Builds a graph for each context. */
function buildGraphs(
  surveyed: Survey,
  config: Config,
  cloud: Cloud | undefined,
  rendered: RenderResult['rendered'] | undefined,
  divide: Divide,
  known: Known | undefined,
): { graphs: Graph[]; leftOut: readonly LeftOut[]; manifests: number } {
  const { settings, plugins = [] } = config;
  const kinds = plugins.flatMap((plugin) => plugin.kinds);
  const all = [...controllers, ...plugins.flatMap((plugin) => plugin.controllers)];
  const assembly = conclude(surveyed, rendered, divide);
  const graphs: Graph[] = [];
  const sets = known ? known.add(assembly.sets, settings.namespace) : assembly.sets;
  for (const set of sets) {
    const graph: Graph = buildGraph({
      context: {
        name: set.name,
        documents: set.documents,
        broken: set.broken,
        ...(set.incomplete !== undefined && { incomplete: set.incomplete }),
        ...(set.besideCharts && { besideCharts: true }),
        ...(set.kustomized && { kustomized: set.kustomized }),
        ...(set.refusedChart && { refusedChart: set.refusedChart }),
        ...(set.why !== undefined && { why: set.why }),
        ...(set.collected && { collected: true }),
        ...(known && { complete: known.complete }),
      },
      resources: toResources(set.manifests, settings, kinds),
      generated: set.generated,
      others: () => graphs.filter((other) => other !== graph),
      settings,
      controllers: all,
      ...(cloud && { cloud }),
    });
    graphs.push(graph);
  }
  return { graphs, leftOut: assembly.leftOut, manifests: countManifests(assembly.sets) };
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
  const { plugins = [] } = config;
  const active = options.rules ?? (plugins.length === 0 ? rules : [...rules, ...plugins.flatMap((one) => one.rules)]);

  const exclude = [...config.exclude, ...(options.exclude ?? [])];
  const { limits } = config;
  const encloses = enclosureOf(options.host, rootsOf(options.host, options.paths));
  const found = await discover(options.host, options.paths, {
    exclude,
    limits,
    encloses,
    noIgnore: options.noIgnore ?? false,
  });
  const { plain, terraform } = sortFiles(found.files);
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
  const probe = isKustomized ? (await import('./files/probe.ts')).probeOf(options.host) : undefined;
  const surveyed = survey(parsed, { namespace, inputs: found.inputs, borrowed, ...(probe && { probe }) });
  const made = await renderParts(options, config, { files: parsed, surveyed, encloses });
  sources.push(...(made?.sources ?? []));
  const clouded: Document[] = [];
  for (const { documents } of parsed)
    for (const document of documents) if (mayBeCloud(document)) clouded.push(document);
  const cloud =
    terraform.length === 0 && clouded.length === 0
      ? undefined
      : (await import('./adapters/cloud/index.ts')).readCloud({ terraform, documents: clouded });
  const { graphs, leftOut, manifests } = buildGraphs(
    surveyed,
    config,
    cloud?.cloud,
    made?.rendered,
    await divider(options.host, parsed, config, found.inputs),
    await knownTo(options, config),
  );
  // Terraform that has nothing to do with the way in is not counted.
  const isRead = cloud?.readTerraform === true || plain.length === 0;
  const files = [...parsed.map(({ file }) => file), ...(isRead ? terraform : [])];
  const simulation = config.settings.traces.length > 0 ? (await import('./simulate/index.ts')).simulation : undefined;
  const result = run({
    graphs,
    rules: active,
    config,
    severityOf: (rule) => ruleSeverity(rule, config),
    files,
    simulation,
    fixOf: options.withFixes ? (await import('./engine/fix.ts')).concreteFix : undefined,
  });
  const findings = await fingerprint(result.findings);

  const documents = parsed.reduce((count, entry) => count + entry.documents.length, 0);
  const help = options.withDocs ? await docs() : {};
  const texts = new Map([...files, ...sources].map((file) => [file.path, file.text]));
  const { targetGroups, traces, cloud: declared } = config.settings;
  for (const { document } of [
    ...targetGroups.map((group) => group.at()),
    ...traces.map(({ at }) => at),
    ...declared.loadBalancers.map(({ at }) => at),
    ...declared.records.map(({ at }) => at),
  ])
    texts.set(document.file.path, document.file.text);
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
    rules: active.map((rule) => {
      const setting = ruleSeverity(rule, config);
      return {
        id: rule.id,
        summary: rule.summary,
        severity: setting === 'off' ? rule.severity : setting,
        enabled: setting !== 'off',
        help: help[rule.id] ?? rule.docs ?? '',
      };
    }),
    source: (file) => texts.get(file),
  };
  return { report, unmatched: found.unmatched, graphs };
}
