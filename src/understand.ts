/** What was read to what it means: files to graphs. Pure; `lint` and the page of `graph` do the same with the same files. */
import { mayBeCloud, mayHoldCloud } from './adapters/cloud/detect.ts';
import {
  chartDirectories,
  conclude,
  isInChart,
  mayDeploy,
  mayHoldObjects,
  type Survey,
  survey,
  unread,
} from './adapters/index.ts';
import type { KnownEntryPoint, Known as KnownObjects } from './adapters/known.ts';
import type { ManifestSet } from './adapters/manifest-set.ts';
import type { Config } from './config/config.ts';
import { controllers } from './controllers/index.ts';
import type { LeftOut } from './engine/report.ts';
import type { Sources } from './files/sources.ts';
import { buildGraph } from './graph/build.ts';
import type { Graph } from './graph/graph.ts';
import type { withReach } from './graph/reach.ts';
import type { Cloud } from './model/cloud.ts';
import { toResources } from './model/resources.ts';
import type { Document, SourceFile } from './parse/document.ts';
import { parseDocuments } from './parse/parse.ts';
import type { RenderResult } from './render/index.ts';

export interface Parsed {
  readonly file: SourceFile;
  readonly documents: readonly Document[];
}

/** Files of Terraform apart: they are no YAML. */
export function sortFiles(files: readonly SourceFile[]): {
  plain: readonly SourceFile[];
  terraform: readonly SourceFile[];
} {
  const isTerraform = ({ path }: SourceFile) => path.endsWith('.tf') || path.endsWith('.tfvars');
  const terraform = files.filter(isTerraform);
  return { plain: terraform.length === 0 ? files : files.filter((file) => !isTerraform(file)), terraform };
}

/** Parses files. Templates of a chart are no YAML, and data in JSON no manifests: they are not even parsed. */
export function parseAll(
  files: readonly SourceFile[],
  inputs: readonly string[],
  mostDocuments: number,
  onProgress?: (done: number, total: number) => void,
): Parsed[] {
  const charts = chartDirectories(files.map((file) => file.path));
  return files.map((file, index) => {
    onProgress?.(index, files.length);
    if (isInChart(file.path, charts)) return { file, documents: [] };
    const wanted = mayHoldObjects(file) || mayHoldCloud(file) || inputs.includes(file.path);
    return { file, documents: wanted ? parseDocuments(file, mostDocuments) : [unread(file)] };
  });
}

/** What the files say of the way in; undefined if none of them is about it. */
export async function cloudOf(parsed: readonly Parsed[], terraform: readonly SourceFile[]) {
  const clouded: Document[] = [];
  for (const { documents } of parsed)
    for (const document of documents) if (mayBeCloud(document)) clouded.push(document);
  if (terraform.length === 0 && clouded.length === 0) return undefined;
  return (await import('./adapters/cloud/index.ts')).readCloud({ terraform, documents: clouded });
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

/** How what is deployed is divided into contexts, and what they have of each other. */
export interface Divider {
  readonly divide: NonNullable<Parameters<typeof conclude>[2]>;
  readonly withReach: typeof withReach;
}

/** What makes the contexts that the config declares, or that Argo CD and Flux do; undefined if nothing does. */
export async function divider(
  parsed: readonly Parsed[],
  { contexts }: Config,
  inputs: readonly string[],
  wayOf: () => string,
): Promise<Divider | undefined> {
  const deploying: Document[] = [];
  for (const { documents } of parsed)
    for (const document of documents) if (mayDeploy(document)) deploying.push(document);
  if (contexts.length === 0 && deploying.length === 0) return undefined;
  const [{ divide }, { findClaims, treeOf }, { withReach }] = await Promise.all([
    import('./adapters/contexts.ts'),
    import('./adapters/gitops.ts'),
    import('./graph/reach.ts'),
  ]);
  const paths = parsed.map(({ file }) => file.path);
  const claims = findClaims(deploying, treeOf(paths, wayOf(), inputs));
  return { divide: (pieces) => divide(pieces, { contexts, claims }), withReach };
}

/** What is known besides the input, and how contexts get it. */
export interface Known {
  readonly complete: ReadonlySet<string>;
  readonly entryPoints: readonly KnownEntryPoint[];
  add(sets: readonly ManifestSet[], namespace: string): readonly ManifestSet[];
}

export async function knownOf(parts: readonly KnownObjects[]): Promise<Known> {
  const { addKnown, joinKnown } = await import('./adapters/known.ts');
  const known = joinKnown(parts);
  return {
    complete: known.complete,
    entryPoints: known.entryPoints ?? [],
    add: (sets, namespace) => addKnown(sets, known, namespace),
  };
}

/** Builds a graph for each context. */
export function buildGraphs(
  surveyed: Survey,
  config: Config,
  cloud: Cloud | undefined,
  rendered: RenderResult['rendered'] | undefined,
  divider: Divider | undefined,
  known: Known | undefined,
): { graphs: Graph[]; leftOut: readonly LeftOut[]; manifests: number } {
  const { settings, plugins = [] } = config;
  const kinds = plugins.flatMap((plugin) => plugin.kinds);
  const all = [...controllers, ...plugins.flatMap((plugin) => plugin.controllers)];
  const assembly = conclude(surveyed, rendered, divider?.divide);
  const graphs: Graph[] = [];
  const sets = known ? known.add(assembly.sets, settings.namespace) : assembly.sets;
  const peopled =
    divider && sets.some(({ clusters }) => clusters !== undefined)
      ? divider.withReach(sets, settings, kinds)
      : sets.map((set) => ({ set, resources: toResources(set.manifests, settings, kinds) }));
  for (const { set, resources } of peopled) {
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
        ...(known && { complete: known.complete, entryPointsElsewhere: known.entryPoints }),
      },
      resources,
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

/** The graphs of a run that needed no more than these. */
export async function graphsOf(
  { files, borrowed, inputs, probed, way }: Sources,
  config: Config,
): Promise<readonly Graph[]> {
  const { plain, terraform } = sortFiles(files);
  const most = config.limits.documents;
  const parsed = [
    ...parseAll(plain, inputs, most),
    ...borrowed.map((file) => ({ file, documents: parseDocuments(file, most) })),
  ];
  const cloud = await cloudOf(parsed, terraform);
  const surveyed = survey(parsed, {
    namespace: config.settings.namespace,
    inputs,
    borrowed: new Set(borrowed.map(({ path }) => path)),
    ...(probed && { probe: (path: string) => probed.get(path) }),
  });
  const divide = await divider(parsed, config, inputs, way);
  const known = config.known && (await knownOf([config.known]));
  return buildGraphs(surveyed, config, cloud?.cloud, undefined, divide, known).graphs;
}
