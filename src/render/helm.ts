/**
 * Renders Helm charts with the `helm` of the PATH: a copy of the chart in a directory of our own; no network, no plugins, no cluster. Facts: helm
 * v3.19 and v4, cmd/helm/template.go, pkg/action/action.go (renderResources), pkg/engine.
 */

import { unreadable } from '../adapters/helm.ts';
import type { Manifest, Refused, RenderedChart } from '../adapters/manifest-set.ts';
import { findObjects } from '../adapters/manifests.ts';
import type { Programs, Scratch } from '../files/host.ts';
import { mebibytes } from '../files/limits.ts';
import type { Document, SourceFile } from '../parse/document.ts';
import { dig } from '../parse/mapping.ts';
import { once } from '../parse/once.ts';
import { parseDocuments } from '../parse/parse.ts';
import type { At, Path } from '../parse/place.ts';
import { type Budget, budgetOf, type Share, slowReason, tooSlow } from './budget.ts';
import { aboutOf, type Chart, type ChartFile, readChart, readValues, textOf, valuesFilesOf } from './chart.ts';
import {
  lineByLine,
  type Places,
  renderedAs,
  shifted,
  sourceOf,
  type TemplateFile,
  type Trail,
} from './chart-origins.ts';
import { type Defect, isGenerated, lineAt, readDefect, yamlAt } from './chart-refusal.ts';
import { readFailure } from './helm-failure.ts';
import type { RenderRequest, Tally } from './index.ts';
import { configured, type Installation, installed } from './installations.ts';
import { type Unmarked, unmark, unsetLines } from './marks.ts';
import { pool } from './pool.ts';
import { sealed } from './sealed.ts';
import { hasMarks, mark, type Origin } from './template.ts';
import type { Layer } from './values.ts';

/** What became of the charts, by directory, and the line for the footer. */
export interface Helmed {
  readonly charts: ReadonlyMap<string, readonly RenderedChart[]>;
  readonly tally: Tally | undefined;
  /** Files that places may be in and that are not among the input. */
  readonly sources: readonly SourceFile[];
}

/** How many charts may take too long before no more is tried. */
const mostTimeouts = 3;
/** Values files of one chart that are rendered. */
const mostValues = 30;

interface Tool {
  readonly program: string;
  /** With its version. */
  readonly name: string;
  readonly programs: Programs;
  readonly environment: Readonly<Record<string, string>>;
  readonly budget: Budget;
}

/** A chart, and its copies for helm: as it is, and with marks in its templates, made when they are asked for. */
interface Prepared {
  readonly chart: Chart;
  readonly plain: string;
  readonly templates: readonly ChartFile[];
  /** Set once its marks were too much for a run. */
  isUnmarkable?: boolean;
  /** Set once a run of it was stopped for its time: then it is not run again, in whatever form. */
  slow?: { readonly reason: string };
  /** API versions that templates ask for before they use them. */
  asked(): ReadonlySet<string>;
  /** The copy with marks: all that can be marked, or only what no function may ask for. Undefined if nothing can be. */
  marked(withNamed: boolean): { readonly directory: string; readonly origins: readonly Origin[] } | undefined;
}

/** Values beside the chart's own. */
interface Values {
  /** As reports show it. */
  readonly shown: string;
  readonly content: string | Uint8Array;
  /** Where they stand. */
  readonly document: () => Document | undefined;
  readonly prefix: Path;
}

/** A chart with the values that it is installed with. */
interface Release extends Omit<Installation, 'chart' | 'values' | 'title'> {
  readonly prepared: Prepared;
  readonly chart: Chart;
  /** Directory of the chart, as reports show it. */
  readonly directory: string;
  /** The last one counts most. */
  readonly values: readonly Values[];
  /** Name of the context. */
  readonly title: string;
}

/** Renders all charts that can be rendered. */
export async function helm(request: RenderRequest, directories: readonly string[]): Promise<Helmed> {
  const { programs, encloses, host } = request;
  const charts = new Map<string, readonly RenderedChart[]>();
  if (directories.length === 0) return { charts, tally: undefined, sources: [] };
  const raw: { path: string; reason: string }[] = [];
  let scratch: Scratch;
  try {
    scratch = programs.scratch();
  } catch {
    // The disk is full, or Node's permission model forbids it.
    return {
      charts,
      tally: {
        what: 'chart',
        rendered: 0,
        raw,
        advice: 'Helm charts are not linted: no directory can be made to render them in.',
      },
      sources: [],
    };
  }
  try {
    const budget = budgetOf(request.limits.renderTime);
    const tool = await findHelm(programs, scratch, (real) => !encloses(real), budget);
    if (!tool) {
      const advice = 'Helm charts are not linted: install helm, and they are rendered.';
      return { charts, tally: { what: 'chart', rendered: 0, raw, advice }, sources: [] };
    }
    const files = new Map(request.files.map(({ file }) => [file.path, file]));
    const extra = new Map<string, SourceFile>();
    const fileOf = (file: ChartFile): SourceFile => {
      const known = files.get(file.shown) ?? extra.get(file.shown) ?? { path: file.shown, text: textOf(file) };
      if (!files.has(file.shown)) extra.set(file.shown, known);
      return known;
    };
    const releases: Release[] = [];
    let prepares = 0;
    const said = [...configured(request.charts), ...installed(request.files, directories)];
    for (const directory of directories) {
      const read = readChart(host, directory, encloses);
      // Whatever becomes of it, it is told below.
      charts.set(directory, []);
      const refused = request.surveyed.refusedCharts.get(directory);
      if (refused) raw.push({ path: directory, reason: refused.words });
      else if ('chart' in read) {
        const prepared = prepare(scratch, read.chart, prepares++);
        const own = said.filter((one) => one.chart === directory);
        const named = own.flatMap((one) => releaseOf(one, prepared, request, fileOf, raw));
        releases.push(...(own.length > 0 ? named : releasesOf(prepared, fileOf, raw)));
      } else if (!read.isLibrary) raw.push({ path: directory, reason: read.reason });
    }
    const slow = new Set<Prepared>();
    const made = await pool(programs.atOnce, releases, async (release, index): Promise<Result> => {
      const { prepared } = release;
      const skipped =
        prepared.slow ?? (slow.size >= mostTimeouts || budget.isSpent() ? { reason: tooSlow } : undefined);
      if (skipped) return skipped;
      const result = await renderRelease({ ...tool, share: budget.share() }, scratch, release, index, request, fileOf);
      if (prepared.slow) slow.add(prepared);
      return result;
    });
    let rendered = 0;
    for (const [index, release] of releases.entries()) {
      const { directory, title, values } = release;
      const result = made[index];
      if (!result) continue;
      if ('reason' in result) {
        raw.push({ path: values.at(-1)?.shown ?? directory, reason: result.reason });
        if (!result.refused) continue;
        charts.set(directory, [
          ...(charts.get(directory) ?? []),
          { name: title, manifests: [], refused: result.refused },
        ]);
      } else {
        if (!charts.get(directory)?.some(({ refused }) => !refused)) rendered++;
        charts.set(directory, [
          ...(charts.get(directory) ?? []),
          {
            name: title,
            manifests: result.manifests,
            ...(result.isUnnamed && { incomplete: 'names of objects are yet to be set' }),
          },
        ]);
      }
    }
    raw.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { charts, tally: { what: 'chart', by: tool.name, rendered, raw }, sources: [...extra.values()] };
  } finally {
    scratch.remove();
  }
}

/** A chart with its own values, and with each values file beside it. */
function releasesOf(
  prepared: Prepared,
  fileOf: (file: ChartFile) => SourceFile,
  raw: { path: string; reason: string }[],
): Release[] {
  const { chart } = prepared;
  const { directory, files } = chart;
  const found = valuesFilesOf(files);
  const used = found.slice(0, mostValues);
  if (found.length > used.length)
    raw.push({ path: directory, reason: `only ${mostValues} of its ${found.length} values files are rendered` });
  const own = used.length > 0 ? titled(directory, 'values.yaml') : directory;
  return [
    { prepared, chart, directory, values: [], title: own },
    ...used.map(
      (file): Release => ({
        prepared,
        chart,
        directory,
        values: [valuesOf(file, fileOf)],
        title: titled(directory, file.path),
      }),
    ),
  ];
}

const titled = (directory: string, name: string): string =>
  directory === '.' ? `Chart.yaml (${name})` : `${directory} (${name})`;

function valuesOf(file: ChartFile, fileOf: (file: ChartFile) => SourceFile): Values {
  return { shown: file.shown, content: file.content, document: () => parseDocuments(fileOf(file))[0], prefix: [] };
}

/** A chart as somebody says that it is installed; nothing if a values file is not there. */
function releaseOf(
  { chart: directory, values, title, ...rest }: Installation,
  prepared: Prepared,
  { host, encloses, limits }: RenderRequest,
  fileOf: (file: ChartFile) => SourceFile,
  raw: { path: string; reason: string }[],
): Release[] {
  const given: Values[] = [];
  for (const one of values) {
    if ('value' in one) {
      const { value, document, prefix } = one;
      given.push({ shown: document.file.path, content: JSON.stringify(value), document: () => document, prefix });
      continue;
    }
    const file = readValues(host, one.file, encloses, mebibytes(limits.fileSize));
    if (file) given.push(valuesOf(file, fileOf));
    else if (!one.isOptional) {
      raw.push({ path: directory, reason: `the values file ${one.file} cannot be read` });
      return [];
    }
  }
  const name = title === '' ? directory : titled(directory, title);
  return [{ ...rest, prepared, chart: prepared.chart, directory, values: given, title: name }];
}

const asks = /APIVersions\.Has\s+"([^"]+)"/g;

/** Copies a chart. */
function prepare(scratch: Scratch, chart: Chart, number: number): Prepared {
  const place = `charts/${number}`;
  for (const { path, content } of chart.files) scratch.put(`${place}/plain/${path}`, content);
  const templates = chart.files.filter(({ path }) => isTemplate.test(path) && !path.endsWith('/NOTES.txt'));
  const copies = new Map<boolean, ReturnType<Prepared['marked']>>();
  return {
    chart,
    plain: `${place}/plain`,
    templates,
    asked: once(
      () => new Set(templates.flatMap((file) => [...textOf(file).matchAll(asks)].map(([, version]) => version ?? ''))),
    ),
    marked(withNamed) {
      if (copies.has(withNamed)) return copies.get(withNamed);
      const texts = templates.map(textOf);
      const directory = `${place}/${withNamed ? 'marked' : 'simple'}`;
      const { texts: made, origins } = mark(texts, withNamed);
      const copy = texts.some(hasMarks) ? undefined : { directory, origins };
      copies.set(withNamed, copy);
      if (!copy) return undefined;
      const byPath = new Map(templates.map(({ path }, index) => [path, made[index] as string]));
      for (const { path, content } of chart.files) scratch.put(`${directory}/${path}`, byPath.get(path) ?? content);
      scratch.put(`${directory}/${stop.path}`, stop.text);
      return copy;
    },
  };
}

async function findHelm(
  programs: Programs,
  scratch: Scratch,
  isOutside: (real: string) => boolean,
  budget: Budget,
): Promise<Tool | undefined> {
  const program = programs.find('helm', isOutside);
  if (!program) return undefined;
  const { home, empty, environment: common } = sealed(scratch);
  scratch.put('kubeconfig', '');
  const environment = {
    ...common,
    APPDATA: home,
    HELM_CACHE_HOME: home,
    HELM_CONFIG_HOME: home,
    HELM_DATA_HOME: home,
    HELM_PLUGINS: empty,
    KUBECONFIG: `${scratch.root}/kubeconfig`,
  };
  const options = { cwd: scratch.root, env: environment, most: mebibytes(1) };
  const { ok, stdout } = await budget
    .share()
    .run(programs, program, ['version', '--template', '{{.Version}}'], options);
  const version = ok ? /^v?(\d+)\.\d+\S*/.exec(stdout.trim()) : null;
  // Of Helm 2 there was another program for that.
  if (!version || Number(version[1]) < 3) return undefined;
  return { program, name: `helm ${version[0].replace(/^v/, '')}`, programs, environment, budget };
}

type Result =
  | {
      readonly manifests: readonly Manifest[];
      /** Names of objects hold values that are yet to be given. */
      readonly isUnnamed: boolean;
    }
  | { readonly reason: string; readonly refused?: Refused };

/** A template that is no YAML: then helm puts out all templates as they came, in files of their own, unsorted, with their marks. */
const stop = { path: 'templates/ingress-lint-stop.yaml', text: '\n}{: [\n' };

async function renderRelease(
  tool: Tool & { readonly share: Share },
  scratch: Scratch,
  release: Release,
  index: number,
  request: RenderRequest,
  fileOf: (file: ChartFile) => SourceFile,
): Promise<Result> {
  const { chart, prepared } = release;
  const limit = mebibytes(request.limits.totalSize);
  for (const one of release.values) {
    const document = one.document();
    const refused = document && unreadable(document);
    if (refused) return { reason: refused.words, refused };
  }
  const values = release.values.map(({ content }, number) => {
    const path = `values/${index}/${number}.yaml`;
    scratch.put(path, content);
    return path;
  });
  const { major, minor } = request.kubernetesVersion;
  const namespace = release.namespace ?? request.namespace;
  const args = (directory: string, ...more: string[]): string[] => [
    'template',
    releaseName(release.releaseName ?? chart.name),
    directory,
    '--namespace',
    namespace,
    '--kube-version',
    release.kubernetesVersion ?? `v${major}.${minor}.0`,
    '--api-versions',
    [...offered, ...(release.apiVersions ?? [])].join(','),
    ...values.flatMap((path) => ['--values', path]),
    ...(release.sets ?? []),
    ...more,
  ];
  const run = (given: string[], most = limit) =>
    tool.share.run(tool.programs, tool.program, given, { cwd: scratch.root, env: tool.environment, most });

  // Marks take room, but not without measure: a loop that puts nothing out puts out its rounds.
  const runMarked = async (directory: string, room: number, more: readonly string[]): Promise<string | undefined> => {
    const { stdout, problem } = await run(args(directory, '--no-hooks', '--debug', ...more), Math.min(limit, room));
    if (problem === 'time') prepared.slow = { reason: slowReason(tool.name, tool.budget) };
    if (problem) prepared.isUnmarkable = true;
    return problem ? undefined : stdout;
  };
  const placeOf = async ({ source, line }: Defect): Promise<At | undefined> => {
    const path = pathOf(source, chart);
    const file = chart.files.find((one) => one.path === path);
    if (!file) return dependencyAt(source, chart, fileOf);
    const template = fileOf(file);
    if (isGenerated(template.text)) return undefined;
    if (line !== undefined) return lineAt(template, line);
    const copy = prepared.isUnmarkable ? undefined : prepared.marked(true);
    const output = copy && unmark((await runMarked(copy.directory, mebibytes(32), [])) ?? '', copy.origins);
    const section = output && sectionsOf(output.text).get(source);
    if (!section) return undefined;
    return yamlAt(output, section, (number) => {
      const from = prepared.templates[number];
      return from && fileOf(from);
    });
  };

  let plain = await run(args(prepared.plain, '--include-crds', '--skip-tests'));
  // A schema that would be fetched: what it says of the values is not known, the rest is.
  const unchecked = !plain.ok && /failing loading "https?:/.test(plain.stderr) ? ['--skip-schema-validation'] : [];
  if (unchecked.length > 0) plain = await run(args(prepared.plain, '--include-crds', '--skip-tests', ...unchecked));
  if (plain.problem === 'time') {
    prepared.slow = { reason: slowReason(tool.name, tool.budget) };
    return prepared.slow;
  }
  if (plain.problem === 'output') return { reason: `${tool.name} made more than limits.totalSize` };
  if (plain.problem === 'start') return { reason: `${tool.name} could not be started` };
  if (!plain.ok) {
    const reason = readFailure(plain.stderr, chart, scratch.root);
    const defect = readDefect(plain.stderr);
    const at = defect && (await placeOf(defect));
    return { reason, ...(at && { refused: { at, words: defect.words, by: tool.name } }) };
  }

  const blocks = blocksOf(plain.stdout);
  const files = prepared.templates.map(
    (file): TemplateFile => ({
      file: fileOf(file),
      isForeign: chart.vendored.has(/^charts\/([^/]+)\//.exec(file.path)?.[1] ?? ''),
    }),
  );
  const found = new Map<Block, Trail['marked']>();
  let isUnnamed = false;
  for (const withNamed of [true, false]) {
    const missed = blocks.filter((block) => !found.has(block) && isMade(block));
    const copy = missed.length > 0 && !prepared.isUnmarkable ? prepared.marked(withNamed) : undefined;
    if (!copy) break;
    const stdout = await runMarked(copy.directory, 20 * plain.stdout.length + mebibytes(8), unchecked);
    if (stdout === undefined) break;
    const output = unmark(stdout, copy.origins);
    if (!output) continue;
    match(missed, output, found);
    for (const line of unsetLines(output.frame, output.text)) isUnnamed ||= /^ {2}name:/.test(line);
  }
  const own = new Map(chart.files.map((file) => [file.path, file]));
  const manifests: Manifest[] = [];
  const asked = prepared.asked();
  for (const block of blocks) {
    const path = pathOf(block.source, chart);
    const file = path === undefined ? undefined : own.get(path);
    const about = file ?? (own.get('Chart.yaml') as ChartFile);
    const template: TemplateFile = { file: fileOf(about), isForeign: !file };
    const instead = file ? undefined : dependencyAt(block.source, chart, fileOf);
    const layers = once(() => layersOf(release, path ?? '', fileOf));
    for (const made of block.documents) {
      const trail: Trail = { made, marked: found.get(block), files, template, instead, layers };
      for (const { value, path: at } of findObjects(made)) {
        const manifest = manifestOf(trail, value, at, manifests.length, namespace);
        manifests.push(isUnsettled(value, asked) ? { ...manifest, changeable: true } : manifest);
      }
    }
  }
  return { manifests, isUnnamed };
}

/**
 * Whether it is not known what becomes of an object: helm takes every API version that there ever was for one that the cluster has, so charts that
 * ask for it choose the oldest; and what stands as `${name}` is filled in by another program.
 */
function isUnsettled(value: Manifest['value'], asked: ReadonlySet<string>): boolean {
  const version = String(value.apiVersion);
  const names = [dig(value, ['metadata', 'name']), dig(value, ['metadata', 'namespace'])];
  return (
    (asked.has(version) && /(?:alpha|beta)\d+$/.test(version)) || names.some((name) => String(name).includes('${'))
  );
}

const isTemplate = /^(?:charts\/[^/]+\/)*templates\//;

/** What every cluster of today offers, and what those offer whose way in this is about. Charts ask for it before they use it. */
const offered = [
  'networking.k8s.io/v1/Ingress',
  'networking.k8s.io/v1/IngressClass',
  'networking.k8s.io/v1/NetworkPolicy',
  'apps/v1/Deployment',
  'batch/v1/CronJob',
  'policy/v1/PodDisruptionBudget',
  'autoscaling/v2/HorizontalPodAutoscaler',
  'rbac.authorization.k8s.io/v1/Role',
  'traefik.io/v1alpha1',
  'traefik.io/v1alpha1/IngressRoute',
  'traefik.io/v1alpha1/IngressRouteTCP',
  'traefik.io/v1alpha1/IngressRouteUDP',
  'traefik.io/v1alpha1/Middleware',
  'traefik.io/v1alpha1/TLSOption',
  'traefik.io/v1alpha1/TLSStore',
  'traefik.io/v1alpha1/TraefikService',
  'traefik.io/v1alpha1/ServersTransport',
  'gateway.networking.k8s.io/v1',
  'gateway.networking.k8s.io/v1/Gateway',
  'gateway.networking.k8s.io/v1/HTTPRoute',
  'cert-manager.io/v1',
  'cert-manager.io/v1/Certificate',
  'monitoring.coreos.com/v1',
  'monitoring.coreos.com/v1/ServiceMonitor',
];

/** A release is mostly called after its chart: then `fullname` is that name alone. */
function releaseName(chart: string): string {
  const name = chart
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '-')
    .slice(0, 53)
    .replace(/^-+|-+$/g, '');
  return name === '' ? 'release-name' : name;
}

/** What helm put out under one `# Source:`. */
interface Block {
  readonly source: string;
  readonly documents: readonly Document[];
  readonly text: string;
}

const header = /^---\n# Source: (.*)\n/gm;

/** Takes the output of `helm template` apart. */
function blocksOf(output: string): Block[] {
  const heads = [...output.matchAll(header)];
  return heads.map((head, index) => {
    const source = head[1] ?? '';
    const text = output.slice(head.index + head[0].length, heads[index + 1]?.index);
    return { source, text, documents: parseDocuments({ path: source, text }) };
  });
}

/** CustomResourceDefinitions in `crds/` are no templates: they stand as they are. */
function isMade({ source }: Block): boolean {
  return /(?:^|\/)templates\//.test(source);
}

/** Where the output of each template is in all of it. */
function sectionsOf(text: string): Map<string, { readonly from: number; readonly to: number }> {
  const heads = [...text.matchAll(header)];
  return new Map(
    heads.map((head, index) => [
      head[1] ?? '',
      { from: head.index + head[0].length, to: heads[index + 1]?.index ?? text.length },
    ]),
  );
}

/** Finds the text of each block in what the marked templates put out. */
function match(blocks: readonly Block[], output: Unmarked, found: Map<Block, Trail['marked']>): void {
  const sections = sectionsOf(output.text);
  const taken = new Set<number>();
  for (const block of blocks) {
    const section = sections.get(block.source);
    if (!section) continue;
    const places = placesOf(block.text, output.text, section, taken);
    if (places) found.set(block, { output, root: output.frame, places });
  }
}

function placesOf(
  text: string,
  output: string,
  { from, to }: { readonly from: number; readonly to: number },
  taken: Set<number>,
): Places | undefined {
  const body = text.trim();
  const lead = text.indexOf(body);
  if (body === '') return undefined;
  for (let at = output.indexOf(body, from); at >= 0 && at + body.length <= to; at = output.indexOf(body, at + 1)) {
    const isWhole =
      /(?:^|[\n\s])$/.test(output.slice(from, at)) && /^\s*(?:$|\n)/.test(output.slice(at + body.length, to));
    if (taken.has(at) || !isWhole) continue;
    taken.add(at);
    return shifted(at - lead);
  }
  // A line is another one: the checksum of a template with marks, a random word, the time.
  const lines = body.split('\n');
  let best: { readonly at: number; readonly same: number } | undefined;
  for (const { at, part } of partsOf(output.slice(from, to))) {
    const others = part.split('\n');
    if (others.length !== lines.length || taken.has(from + at)) continue;
    const same = lines.filter((line, index) => line === others[index]).length;
    if (same * 4 >= lines.length * 3 && same > (best?.same ?? 0)) best = { at: from + at, same };
  }
  if (!best) return undefined;
  taken.add(best.at);
  const places = lineByLine(body, output, best.at);
  return { of: (offset) => places.of(offset - lead) };
}

/** The documents of a file, without the blanks around them, as helm takes them apart. */
function partsOf(text: string): { readonly at: number; readonly part: string }[] {
  const parts: { at: number; part: string }[] = [];
  let from = 0;
  for (const separator of [...text.matchAll(/^---[^\n]*\n?/gm), { index: text.length, 0: '' }]) {
    const whole = text.slice(from, separator.index);
    const part = whole.trim();
    if (part !== '') parts.push({ at: from + whole.indexOf(part), part });
    from = separator.index + separator[0].length;
  }
  return parts;
}

/** The file of the chart that a `# Source:` names: it goes by the names of charts, files go by directories. */
function pathOf(source: string, chart: Chart): string | undefined {
  const [, rest = ''] = /^[^/]+\/(.*)$/.exec(source) ?? [];
  if (chart.files.some(({ path }) => path === rest)) return rest;
  const inner = /^charts\/([^/]+)\/(.*)$/.exec(rest);
  if (!inner) return undefined;
  const about = aboutOf(chart.files, '');
  const [, name = '', below = ''] = inner;
  const real = about?.dependencies.find(({ alias }) => alias === name)?.name ?? name;
  return chart.files.find(({ path }) => {
    const directory = /^charts\/([^/]+)\/(.*)$/.exec(path);
    return (
      directory?.[2] === below &&
      (directory[1] === real || aboutOf(chart.files, `charts/${directory[1]}/`)?.name === real)
    );
  })?.path;
}

/** Where a chart says that it needs the subchart that a `# Source:` is of. */
function dependencyAt(source: string, chart: Chart, fileOf: (file: ChartFile) => SourceFile): At | undefined {
  const name = /^[^/]+\/charts\/([^/]+)\//.exec(source)?.[1];
  for (const path of ['Chart.yaml', 'requirements.yaml']) {
    const file = chart.files.find((one) => one.path === path);
    const [document] = file ? parseDocuments(fileOf(file)) : [];
    const list = dig(document?.value, ['dependencies']);
    const index = Array.isArray(list)
      ? list.findIndex((one) => (dig(one, ['alias']) || dig(one, ['name'])) === name)
      : -1;
    if (document && index >= 0) return { document, path: ['dependencies', index, 'name'], part: 'value' };
  }
  return undefined;
}

/** The values that a template sees, from those that count most. */
function layersOf({ chart, values }: Release, path: string, fileOf: (file: ChartFile) => SourceFile): Layer[] {
  const layer = (file: ChartFile | undefined, prefix: Layer['prefix'], isOwn: boolean): Layer[] => {
    const [document] = file ? parseDocuments(fileOf(file)) : [];
    return document && !document.problem ? [{ document, prefix, isOwn }] : [];
  };
  const named = (name: string): ChartFile | undefined => chart.files.find((file) => file.path === name);
  const inner = /^charts\/([^/]+)\//.exec(path)?.[1];
  const given = (prefix: Layer['prefix']): Layer[] => [
    ...[...values].reverse().flatMap((one): Layer[] => {
      const document = one.document();
      const isOwn = inner === undefined;
      return document && !document.problem ? [{ document, prefix: [...one.prefix, ...prefix], isOwn }] : [];
    }),
    ...layer(named('values.yaml'), prefix, inner === undefined),
  ];
  if (inner === undefined) return given([]);
  const name = aboutOf(chart.files, `charts/${inner}/`)?.name ?? inner;
  const aliases = (aboutOf(chart.files, '')?.dependencies ?? []).filter((one) => one.name === name);
  // Under several names there are several sets of values, and nobody can tell which is meant.
  if (aliases.length > 1 || /^charts\/[^/]+\/charts\//.test(path)) return [];
  return [...given([aliases[0]?.alias || name]), ...layer(named(`charts/${inner}/values.yaml`), [], true)];
}

function manifestOf(
  trail: Trail,
  value: Manifest['value'],
  at: Manifest['path'],
  ordinal: number,
  namespace: string,
): Manifest {
  const { made, template } = trail;
  const { file } = template;
  const document = renderedAs(file, ordinal, made.value, value, (path, part) => sourceOf(trail, path, part));
  const isPlaced = dig(value, ['metadata', 'namespace']) !== undefined;
  return { document, path: at, value, changeable: false, ...(!isPlaced && { namespace }) };
}
