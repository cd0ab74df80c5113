/**
 * Files to lint contexts. A context is what is deployed together: a root kustomization with all that it includes, or plain files.
 * Pure and synchronous: everything that is needed is in the files.
 */
import type { Dialect, Document, SourceFile } from '../parse/document.ts';
import { asKustomize } from '../parse/parse.ts';
import { type Expectation, judgeBroken } from './broken.ts';
import type { Divided, Pieces } from './contexts.ts';
import { type Dangling, danglingOf, isMadeLater, type Probe } from './dangling.ts';
import { type Environment, type PlainFile, splitEnvironments } from './environments.ts';
import { chartDirectories, chartReason, isInChart, refusedCharts } from './helm.ts';
import { isKustomizationName, type Kustomization, kustomizationPaths, readKustomizations } from './kustomization.ts';
import { buildRoots, type ListedFile, type RawRoot } from './kustomize.ts';
import { findRoles, type Roles } from './kustomize-roles.ts';
import type { Assembly, ManifestSet, Refused, RenderedInput } from './manifest-set.ts';
import {
  type FoundObject,
  findObjects,
  inFileOrder,
  listOf,
  mayDeploy,
  mayHoldObjects,
  metadataOf,
  textAt,
  unread,
} from './manifests.ts';
import { withOverlays } from './overlays.ts';
import { commonDirectory, directoryOf, isWithin, nameOf, resolvePath } from './paths.ts';
import { findPatterns, policy } from './patterns.ts';

export type { FileReference, Kustomization } from './kustomization.ts';
export { isRemote, kustomizationPaths } from './kustomization.ts';
export type { RawRoot, Traced } from './kustomize.ts';
export { isTarget } from './patches.ts';
export { chartDirectories, isInChart, mayDeploy, mayHoldObjects, unread };

/** A file with its documents, as the parser made them. */
export interface ParsedFile {
  readonly file: SourceFile;
  readonly documents: readonly Document[];
  /** Why nothing of the file can be read: then it has no text, and no documents. */
  readonly sealed?: string;
}

/** What the adapters have to know besides the files. */
export interface AssembleOptions {
  /** Namespace of objects that name none. */
  readonly namespace: string;
  /** The paths that the user gave, as reports show them: `inputs` of the discovery. */
  readonly inputs: readonly string[];
  /** Paths of files that the user did not give, and that are here only since kustomizations of the input refer to them. */
  readonly borrowed?: ReadonlySet<string>;
  /** What is at a path that is not among the files; without it, nothing is said to be missing. */
  readonly probe?: Probe;
}

type LeftOut = Assembly['leftOut'][number];

/** How standard input is shown as a file, and as a context. */
const stdinFile = '<stdin>';
const stdinContext = '-';

/** Files of the input by role, charts taken away. */
interface Sorted {
  readonly files: readonly ParsedFile[];
  readonly charts: ReadonlySet<string>;
  readonly kustomizations: ReadonlyMap<string, Kustomization>;
  readonly roles: Roles;
}

/**
 * Sorts the objects of an input into lint contexts. The order of the files does not matter.
 *
 * Left out, with a reason: Helm charts; manifests that lie in the hands of a kustomization and that none lists; patches, which are no whole
 * objects; components that nothing uses; templates; and documents that cannot be parsed and do not look like manifests.
 */
export function assemble(files: readonly ParsedFile[], options: AssembleOptions): Assembly {
  return conclude(survey(files, options));
}

/** What an input holds, before anything of it is rendered. */
export interface Survey {
  /** Kustomizations that are deployed, with what they include. */
  readonly roots: readonly RawRoot[];
  /** References that lead nowhere, by the path of the kustomization file. */
  readonly dangling: ReadonlyMap<string, readonly Dangling[]>;
  readonly kustomizations: ReadonlyMap<string, Kustomization>;
  readonly charts: ReadonlySet<string>;
  /** Those that helm is sure to refuse, by their directory. */
  readonly refusedCharts: ReadonlyMap<string, Refused>;
  readonly plain: readonly PlainFile[];
  /** Why files cannot be read, as a clause, by their path. */
  readonly sealed: ReadonlyMap<string, string>;
  /** Files of patches, which are no objects by themselves. */
  readonly patches: readonly string[];
  readonly leftOut: readonly LeftOut[];
  readonly options: AssembleOptions;
}

/** The first half of `assemble`: sorts files by their roles. */
export function survey(files: readonly ParsedFile[], options: AssembleOptions): Survey {
  const borrowed = options.borrowed ?? new Set<string>();
  const { files: sorted, charts, kustomizations, roles } = sortFiles(files, borrowed);
  const leftOut: LeftOut[] = [...charts].map((path) => ({ path, reason: chartReason }));
  for (const { path } of roles.unused)
    leftOut.push({ path, reason: 'component that no kustomization of the input uses' });

  const listed = new Map<string, ListedFile>();
  const plain: PlainFile[] = [];
  const unlisted = new Map<string, PlainFile[]>();
  const unreadable = new Map<string, string>();
  const named = new Set(options.inputs.map((input) => (input === stdinContext ? stdinFile : resolvePath('.', input))));
  const patterns = findPatterns(sorted);
  const expected = new Map<string, string[]>();
  for (const { file, documents, sealed } of sorted) {
    const { path } = file;
    const directory = directoryOf(path);
    const pattern = named.has(path) || roles.included.has(path) ? undefined : patterns.get(path);
    if (pattern !== undefined) {
      addTo(expected, `${directory}\n${pattern}`, nameOf(path));
      // What a policy asks for, a cluster may get.
      const hides = `${path} is ${pattern}`;
      if (pattern === policy) plain.push({ path, directory, documents: [], objects: [], broken: [], hides });
      continue;
    }
    if (sealed !== undefined) {
      const hides = `${path} cannot be read (${sealed})`;
      unreadable.set(path, hides);
      const hidden = { documents: [], objects: [], broken: [], hides };
      if (roles.included.has(path) || roles.patches.has(path)) listed.set(path, hidden);
      else if (!roles.managed.has(directory)) plain.push({ path, directory, ...hidden, isSealed: true });
      continue;
    }
    const isPatch = roles.patches.has(path);
    if (roles.included.has(path) || isPatch) {
      // Of a patch only what it is aimed at counts, so that it does not matter who reads it.
      const dialect = roles.included.has(path) ? 'kustomize' : 'kubectl';
      const read = dialect === 'kustomize' ? documents.map(asKustomize) : documents;
      const objects = objectsOf(read, dialect);
      listed.set(path, readFile(path, read, objects, named.has(path) ? 'named' : 'likely', leftOut));
    }
    if (roles.included.has(path) || isPatch || roles.auxiliary.has(path)) continue;
    // A base that cannot be read is told of, wherever it is.
    const isBrokenBase = isKustomizationName(nameOf(path)) && documents.some(({ problem }) => problem);
    if (borrowed.has(path) && !isBrokenBase) continue;
    if (kustomizations.get(directory)?.path === path) continue;
    const read = readPlain(path, documents, named.has(path), leftOut);
    const isManifest = read.objects.length > 0 || read.broken.length > 0;
    if (isManifest && roles.managed.has(directory) && !named.has(path)) addTo(unlisted, directory, read);
    else plain.push(read);
  }
  for (const [path, left] of unlisted) {
    const objects = left.reduce((sum, file) => sum + file.objects.length, 0);
    const names = enumerate(left.map((file) => nameOf(file.path)));
    const size = `${objects} ${objects === 1 ? 'object' : 'objects'}`;
    leftOut.push({ path, reason: `not listed by ${roles.managed.get(path)}: ${names} (${size})` });
  }
  for (const [key, names] of expected) {
    const [path = '', reason = ''] = key.split('\n');
    leftOut.push({ path, reason: `${reason}: ${enumerate(names)}` });
  }
  const dangling = findDangling(kustomizations, sorted, options.probe);
  for (const [path, wanted] of roles.missingFor) {
    if (dangling.has(path)) continue;
    const gone = [...wanted].filter((one) => !isInChart(one, charts) && !isMadeLater(one));
    if (gone.length === 0) continue;
    const verb = gone.length === 1 ? 'is' : 'are';
    leftOut.push({ path, reason: `refers to ${enumerate(gone)}, which ${verb} not part of the input` });
  }
  return {
    roots: buildRoots(roles.roots, kustomizations, listed),
    dangling,
    kustomizations,
    charts,
    refusedCharts: charts.size === 0 ? new Map() : refusedCharts(charts, files),
    plain,
    sealed: unreadable,
    patches: [...roles.patches].filter((path) => listed.has(path) && !roles.included.has(path)).sort(),
    leftOut,
    options,
  };
}

/** The second half: lint contexts, with what was rendered in the place of what was written. */
export function conclude(surveyed: Survey, rendered?: RenderedInput, divide?: (pieces: Pieces) => Divided): Assembly {
  const { roots, plain, options, charts, leftOut } = surveyed;
  const built = roots.map(({ root, set: raw, included, idle }): Divided['built'][number] => {
    const { path } = root;
    const set = { ...raw, path, why: `no other kustomization of the input includes ${path}` };
    const made = rendered?.kustomizations.get(root.path);
    const dangling = included.flatMap(({ path }) => surveyed.dangling.get(path) ?? []);
    const refused = refusalOf(included);
    const kustomized = {
      ...(refused && { refused }),
      isBuilt: made !== undefined && 'manifests' in made,
      dangling,
      idle,
    };
    if (!made) return { ...set, kustomized };
    if ('refused' in made) return { ...set, kustomized: { ...kustomized, refused: made.refused } };
    const { incomplete: _, ...rest } = set;
    return { ...rest, manifests: made.manifests, written: set.manifests, generated: [], kustomized };
  });
  const pieces: Pieces = { built, plain };
  const divided: Divided = divide?.(pieces) ?? { built, pools: [{ plain }], sets: [], empty: [] };
  const empty = divided.empty.map((path) => ({
    path,
    reason: 'context of the config that no file of the input belongs to',
  }));
  return {
    sets: withCharts(joinSets(divided, options, charts.size > 0), chartsOf(surveyed.refusedCharts, rendered?.charts)),
    leftOut: [...leftOut, ...unbuiltPatches(surveyed, rendered), ...empty]
      .filter(({ path, reason }) => reason !== chartReason || !rendered?.charts.has(path))
      .sort(byPathAndReason),
  };
}

/**
 * Files that kustomizations of these files may refer to and that are not among them, sorted: bases outside of the paths that the user gave.
 * Not all of them exist, for a directory is asked for by each name that its kustomization may have. A caller that reads what there is may pass
 * it on as `borrowed`, and ask again, for it may refer to more.
 */
export function findMissing(files: readonly ParsedFile[]): string[] {
  if (!files.some(({ file }) => isKustomizationName(nameOf(file.path)))) return [];
  const { missing } = sortFiles(files, new Set()).roles;
  return missing.flatMap((path) => (/\.(?:ya?ml|json)$/.test(path) ? [path] : kustomizationPaths(path)));
}

/** What kustomize is sure to refuse. */
function refusalOf(included: readonly Kustomization[]): Refused | undefined {
  for (const { twin, directory, document, hasOtherKind } of included) {
    if (twin)
      return {
        at: { document: twin, path: [], part: 'value' },
        words: `Found multiple kustomization files under: ${directory}`,
      };
    if (hasOtherKind)
      return {
        at: { document, path: ['kind'], part: 'value' },
        words: `Failed to read kustomization file under ${directory}: kind should be Kustomization or Component`,
      };
  }
  return undefined;
}

/** True for text of nothing but comments. */
function isBlank(text: string): boolean {
  return text.split('\n').every((line) => /^(?:---)?\s*(?:#|$)/.test(line));
}

function findDangling(
  kustomizations: ReadonlyMap<string, Kustomization>,
  sorted: readonly ParsedFile[],
  probe: Probe | undefined,
): Map<string, readonly Dangling[]> {
  const found = new Map<string, readonly Dangling[]>();
  if (!probe) return found;
  const files = new Set(sorted.map(({ file }) => file.path));
  const empty = new Set<string>();
  for (const { file } of sorted)
    if (isKustomizationName(nameOf(file.path)) && !kustomizations.has(directoryOf(file.path)) && isBlank(file.text))
      empty.add(directoryOf(file.path));
  for (const kustomization of kustomizations.values()) {
    const dangling = danglingOf(kustomization, kustomizations, files, empty, probe);
    if (dangling.length > 0) found.set(kustomization.path, dangling);
  }
  return found;
}

/** Whether some of the files are to be rendered by a program. */
export function isToRender(
  files: readonly ParsedFile[],
  wanted: { readonly kustomize: boolean; readonly helm: boolean },
): boolean {
  return files.some(({ file: { path } }) => {
    const name = nameOf(path);
    return (wanted.kustomize && isKustomizationName(name)) || (wanted.helm && name === 'Chart.yaml');
  });
}

function sortFiles(files: readonly ParsedFile[], borrowed: ReadonlySet<string>): Sorted {
  const charts = chartDirectories(files.map(({ file }) => file.path));
  const outside = charts.size === 0 ? [...files] : files.filter(({ file }) => !isInChart(file.path, charts));
  const sorted = outside.sort((a, b) => (a.file.path < b.file.path ? -1 : 1));
  const written = readKustomizations(sorted);
  const kustomizations = written.size === 0 ? written : withOverlays(written, deployingOf(sorted));
  return {
    files: sorted,
    charts,
    kustomizations,
    roles: findRoles(kustomizations, new Set(sorted.map(({ file }) => file.path)), borrowed),
  };
}

function deployingOf(files: readonly ParsedFile[]): Document[] {
  return files.flatMap(({ documents }) => documents.filter(mayDeploy));
}

/** A file that no kustomization lists. */
function readPlain(path: string, documents: readonly Document[], isNamed: boolean, leftOut: LeftOut[]): PlainFile {
  const text = documents[0]?.file.text ?? '';
  const isYtt = isYttTemplate(text);
  const isTemplate = isYtt || (!isNamed && isFormatted(text));
  const objects = isTemplate ? [] : objectsOf(documents);
  if (isTemplate || (!isNamed && isFilledIn(path, objects))) {
    leftOut.push({ path, reason: `${isYtt ? 'ytt ' : ''}template, not rendered` });
    return { path, directory: directoryOf(path), documents: [], objects: [], broken: [], hides: unrendered(path) };
  }
  const expectation: Expectation = isNamed
    ? 'named'
    : isKustomizationName(nameOf(path)) || objects.length > 0
      ? 'likely'
      : 'none';
  return readFile(path, documents, objects, expectation, leftOut);
}

function objectsOf(documents: readonly Document[], dialect: Dialect = 'kubectl'): FoundObject[] {
  const objects: FoundObject[] = [];
  for (const document of documents) findObjects(document, objects, dialect);
  // Kept to the end of the run: without the room for more that `push` makes.
  return objects.slice();
}

const template = /(?:^|[._-])templates?[._-]/;

/** True for a file that is called a template, and whose names no cluster would take: words that a script replaces. */
function isFilledIn(path: string, objects: readonly FoundObject[]): boolean {
  if (!path.includes('template') || !template.test(nameOf(path))) return false;
  return objects.some(({ value }) => textAt(metadataOf(value), 'name').includes('_'));
}

/**
 * True for a template of ytt, in which comments are code: values, loops, and changes to other files. Without ytt nothing of it is what it seems.
 * Facts: carvel.dev/ytt, "Annotations" and "Templating": `#@`, then a blank or the name of an annotation.
 */
function isYttTemplate(text: string): boolean {
  return text.includes('#@') && /(?:^|[ \t])#@(?:[ \t]|$|[a-z]+\/[a-z])/m.test(text);
}

/**
 * True for text whose values are left to a program: `name: {self.path}` or `image: {images[server]}`, as Python's `str.format` takes them, where YAML sees
 * a mapping without a value; and `name: ##NAME##`, where it sees a comment.
 */
function isFormatted(text: string): boolean {
  return maybeFormatted(text) && filledIn.test(text);
}

const filledIn = /^[ \t]*(?:- )?[\w./-]+: (?:\{[A-Za-z_]\w*(?:\.\w+|\[[\w-]+\])+\}|##[A-Z][A-Z0-9_]*##)[ \t]*\r?$/m;
const braced = /\{[A-Za-z_]\w*[.[][^\s{}]*\}/y;

/** Whether something in braces is there that may be such a value: every file is asked, and the pattern would look at each of its lines. */
function maybeFormatted(text: string): boolean {
  // By what is rare: nearly every line has a colon.
  if (text.includes('##')) return true;
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    if (text.charCodeAt(at - 1) !== 0x20) continue;
    braced.lastIndex = at;
    if (braced.test(text)) return true;
  }
  return false;
}

function unrendered(path: string): string {
  return `the template ${path} is not rendered`;
}

const noDocuments: readonly Document[] = Object.freeze([]);

/** Objects of a file, and what becomes of its documents that could not be parsed. */
function readFile(
  path: string,
  documents: readonly Document[],
  objects: readonly FoundObject[],
  expectation: Expectation,
  leftOut: LeftOut[],
): PlainFile {
  if (documents.every(({ problem }) => problem === undefined))
    return { path, directory: directoryOf(path), documents, objects, broken: noDocuments };
  const kept: Document[] = [];
  const broken: Document[] = [];
  const left = new Set<string>();
  let hasTemplate = false;
  for (const document of documents) {
    const kind = document.problem ? judgeBroken(document, expectation) : undefined;
    if (kind === undefined || kind === 'broken') kept.push(document);
    if (kind === 'broken') broken.push(document);
    if (kind === 'template') hasTemplate = true;
    if (kind === 'template') left.add(`template, not rendered: ${document.problem?.message}`);
    if (kind === 'foreign') left.add(`not Kubernetes YAML, and could not be read: ${document.problem?.message}`);
  }
  for (const reason of left) leftOut.push({ path, reason });
  return {
    path,
    directory: directoryOf(path),
    documents: kept,
    objects,
    broken,
    ...(hasTemplate && { hides: unrendered(path) }),
  };
}

/** The contexts of kustomizations and of plain files, by name. */
function joinSets({ built, pools, sets }: Divided, options: AssembleOptions, besideCharts: boolean): ManifestSet[] {
  const plain = listOf(pools, (pool) => pool.plain);
  const hasManifests = plain.some(({ objects, broken }) => objects.length > 0 || broken.length > 0);
  const stray = hasManifests ? [] : listOf(plain, ({ documents }) => documents);
  const [first, ...others] = [...built, ...sets];
  if (!hasManifests && first) {
    // Documents that are no manifests belong nowhere, but have to be counted.
    const documents = [...first.documents, ...stray].sort(inFileOrder);
    return [{ ...first, documents }, ...others].sort(byName);
  }
  if (!hasManifests && stray.length === 0) return [...built, ...sets].sort(byName);
  const environments = pools
    .flatMap((pool) => {
      const parts = splitEnvironments(pool.plain, plainName(pool.plain, options.inputs), options.namespace);
      const { cluster } = pool;
      if (cluster === undefined) return parts;
      return parts.map((part) => ({ ...part, name: `${part.name} (${cluster})`, why: `${part.why}; on ${cluster}` }));
    })
    .map(toSet)
    .map((set) => (besideCharts ? { ...set, besideCharts } : set));
  const taken = new Set([...environments, ...sets].map(({ name }) => name));
  const renamed = built.map((set) => (taken.has(set.name) ? { ...set, name: set.path } : set));
  return [...renamed, ...sets, ...environments].sort(byName);
}

/** Patches that are in nothing that was built: what they change was not seen. */
function unbuiltPatches({ roots, patches }: Survey, rendered: RenderedInput | undefined): LeftOut[] {
  const built = new Set<string>();
  for (const { root, included } of roots) {
    const made = rendered?.kustomizations.get(root.path);
    if (!made || !('manifests' in made)) continue;
    for (const { references } of included)
      for (const { role, path } of references) if (role === 'patch') built.add(path);
  }
  const left = new Map<string, string[]>();
  for (const path of patches) if (!built.has(path)) addTo(left, directoryOf(path), nameOf(path));
  return [...left].map(([path, names]) => ({
    path,
    reason: `kustomize patches, not linted by themselves: ${enumerate(names)}`,
  }));
}

/** What was rendered of charts, and those that cannot be: that is known of some without helm. */
function chartsOf(
  refused: ReadonlyMap<string, Refused>,
  rendered: RenderedInput['charts'] | undefined,
): RenderedInput['charts'] | undefined {
  if (refused.size === 0) return rendered;
  const charts = new Map(rendered);
  for (const [directory, why] of refused) charts.set(directory, [{ name: directory, manifests: [], refused: why }]);
  return charts;
}

/** The contexts with those of rendered charts. What else is installed beside a chart, nobody knows. */
function withCharts(sets: readonly ManifestSet[], rendered: RenderedInput['charts'] | undefined): ManifestSet[] {
  const taken = new Set(sets.map(({ name }) => name));
  const made = [...(rendered ?? [])].flatMap(([directory, charts]) =>
    charts
      .filter(({ manifests, refused }) => manifests.length > 0 || refused)
      .map(
        ({ name, manifests, incomplete, refused }): ManifestSet => ({
          ...(incomplete !== undefined && { incomplete }),
          ...(refused && { refusedChart: refused }),
          name: taken.has(name) ? `${directory === '.' ? '' : `${directory}/`}Chart.yaml` : name,
          manifests,
          written: [],
          broken: [],
          documents: [...new Set(manifests.map(({ document }) => document))],
          generated: [],
          besideCharts: true,
          why: 'it is a Helm chart with its values',
        }),
      ),
  );
  return made.length === 0 ? [...sets] : [...sets, ...made].sort(byName);
}

/** The directory that the user asked for; the one that holds all the files if that is not clear, as with globs. */
function plainName(plain: readonly PlainFile[], inputs: readonly string[]): string {
  if (plain.every(({ path }) => path === stdinFile)) return stdinContext;
  const files = new Set(plain.map(({ path }) => path));
  const directories = inputs
    .map((input) => resolvePath('.', input))
    .filter((input) => input !== '-' && input !== stdinFile)
    .map((input) => (files.has(input) ? directoryOf(input) : input));
  const name = commonDirectory(directories);
  return plain.every(({ directory }) => isWithin(directory, name))
    ? name
    : commonDirectory(plain.map(({ directory }) => directory));
}

function toSet({ name, files, objects, incomplete, why, collected }: Environment): ManifestSet {
  const clusters = clustersOf(files);
  return {
    name,
    why,
    manifests: objects.toSorted((a, b) => inFileOrder(a.document, b.document)),
    broken: listOf(files, ({ broken }) => broken).sort(inFileOrder),
    documents: listOf(files, ({ documents }) => documents).sort(inFileOrder),
    generated: [],
    ...(incomplete !== undefined && { incomplete }),
    ...(collected && { collected }),
    ...(clusters.length > 0 && { clusters }),
  };
}

/** The clusters that all files of a context go to: of one that holds other files as well, nobody knows. */
function clustersOf(files: readonly PlainFile[]): readonly string[] {
  const [first, ...others] = files.filter(({ objects }) => objects.length > 0);
  const all = first?.clusters ?? [];
  return all.length === 0
    ? all
    : all.filter((cluster) => others.every(({ clusters }) => clusters?.includes(cluster) === true));
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Names in a sentence; a few are enough to recognise the rest. */
function enumerate(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

function byName(a: ManifestSet, b: ManifestSet): number {
  return a.name < b.name ? -1 : 1;
}

function byPathAndReason(a: LeftOut, b: LeftOut): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.reason < b.reason ? -1 : 1;
}
