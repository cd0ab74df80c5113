/**
 * Builds kustomizations with the `kustomize` or `kubectl` of the PATH: a copy of what a root includes, in a directory of our own; no network, no
 * plugins, no functions, no Helm, no files beyond the copy. Facts: kustomize api v0.21.2, krusty/kustomizer.go, internal/target/kusttarget.go.
 */
import {
  type FileReference,
  isRemote,
  isTarget,
  type Kustomization,
  type RawRoot,
  type Traced,
} from '../adapters/index.ts';
import type { Manifest, Outcome } from '../adapters/manifest-set.ts';
import type { Programs, Scratch } from '../files/host.ts';
import { mebibytes } from '../files/limits.ts';
import { locatePath } from '../files/paths.ts';
import type { Document } from '../parse/document.ts';
import { dig, isMapping } from '../parse/mapping.ts';
import { parseDocuments } from '../parse/parse.ts';
import { type Budget, budgetOf, slowReason, tooSlow } from './budget.ts';
import type { RenderRequest, Tally } from './index.ts';
import { type Mirror, mirrorOf } from './mirror.ts';
import { type DocumentsOf, originsOf } from './origins.ts';
import { pool } from './pool.ts';
import { readRefusal } from './refusal.ts';
import { sealed } from './sealed.ts';

/** What became of the roots, by the path of the kustomization file, and the line for the footer. */
export interface Kustomized {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly tally: Tally | undefined;
}

/** How many roots may take too long before no more is tried. */
const mostTimeouts = 3;

/** A root that is not given to kustomize, and why. */
interface Left {
  readonly path: string;
  readonly reason: string;
}

/** Builds all roots that can be built. */
export async function kustomize(request: RenderRequest): Promise<Kustomized> {
  const { surveyed, programs, encloses } = request;
  const { roots } = surveyed;
  const outcomes = new Map<string, Outcome>();
  const raw: Left[] = [];
  const tallied = (by: string | undefined, advice?: string): Kustomized => {
    const rendered = [...outcomes.values()].filter((outcome) => 'manifests' in outcome).length;
    raw.sort((a, b) => (a.path < b.path ? -1 : 1));
    return {
      outcomes,
      tally: { what: 'kustomization', ...(by && { by }), rendered, raw, ...(advice && { advice }) },
    };
  };
  if (roots.length === 0) return { outcomes, tally: undefined };

  const documents = new Map(request.files.map((file) => [file.file.path, file.documents]));
  const closures = roots.map((root) => ({ root, closure: closureOf(root.root, request, documents) }));
  const able = closures.filter(({ root, closure }) => {
    if (closure.reason !== undefined) raw.push({ path: root.root.path, reason: closure.reason });
    return closure.reason === undefined;
  });
  if (able.length === 0) return tallied(undefined);
  const exists = (path: string): boolean => stands(request.host, path);
  const isOutside = (real: string): boolean => !encloses(real);
  const scratch = scratchOf(programs);
  if (!scratch)
    return tallied(
      undefined,
      'Kustomizations are linted as they are written: no directory can be made for building them.',
    );
  try {
    const budget = budgetOf(request.limits.renderTime);
    const builder = await findBuilder(programs, scratch, isOutside, budget);
    if ('advice' in builder) return tallied(undefined, builder.advice);
    const mirror = mirrorOf(request.host, scratch, encloses, mebibytes(request.limits.fileSize));
    const jobs = able.filter(({ root, closure }) => {
      const text = textOf(root.root);
      const lost = [...closure.files].find((file) => !mirror.file(file, file === root.root.path ? text : undefined));
      if (lost === undefined) return true;
      raw.push({ path: root.root.path, reason: surveyed.sealed.get(lost) ?? `${lost} is not part of the input` });
      return false;
    });
    jobs.forEach(({ root }, index) => {
      putOuter(scratch, mirror, root.root, index);
    });
    let timeouts = 0;
    const made = await pool(programs.atOnce, jobs, async ({ root }, index) => {
      if (timeouts >= mostTimeouts || budget.isSpent()) return { reason: tooSlow };
      const isLoose = root.included.some(({ path }) =>
        surveyed.dangling.get(path)?.some(({ why }) => why === 'outside'),
      );
      const built = await build(builder, scratch, index, isLoose, mebibytes(request.limits.totalSize));
      if ('isSlow' in built && built.isSlow) timeouts++;
      return 'text' in built
        ? { manifests: read(built.text, root, mirror, (path) => documents.get(path) ?? []) }
        : built;
    });
    for (const [index, { root }] of jobs.entries()) {
      const result = made[index];
      const { path } = root.root;
      if (!result) continue;
      if ('manifests' in result) outcomes.set(path, { manifests: result.manifests, by: builder.name });
      else if ('reason' in result) raw.push({ path, reason: result.reason });
      else {
        const refusal = readRefusal(result.said, { surveyed, root: root.root, mirror, scratch: scratch.root, exists });
        if (refusal.isOurs) raw.push({ path, reason: `${builder.name} was not given all that it asked for` });
        else {
          outcomes.set(path, { refused: { at: refusal.at, words: refusal.words, by: builder.name } });
          raw.push({ path, reason: `${builder.name} refuses it: ${refusal.words}` });
        }
      }
    }
    return tallied(builder.name);
  } finally {
    scratch.remove();
  }
}

/** Not where the disk is full, or Node's permission model forbids it. */
function scratchOf(programs: Programs): Scratch | undefined {
  try {
    return programs.scratch();
  } catch {
    return undefined;
  }
}

/** What a root needs to be built, or why it is not to be. */
interface Closure {
  readonly files: ReadonlySet<string>;
  readonly reason?: string;
}

/** All files that kustomize would read for a root. Anything that would be fetched or run is a reason not to start. */
function closureOf(
  root: Kustomization,
  { surveyed, host }: RenderRequest,
  documents: ReadonlyMap<string, readonly Document[]>,
): Closure {
  const { kustomizations } = surveyed;
  const files = new Set<string>();
  const seen = new Set<string>();
  const pending: { readonly kustomization: Kustomization; readonly isPlugin: boolean }[] = [
    { kustomization: root, isPlugin: false },
  ];
  const refuse = (reason: string): Closure => ({ files, reason });
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { kustomization, isPlugin } = next;
    const key = `${kustomization.path}\0${isPlugin}`;
    if (seen.has(key)) continue;
    seen.add(key);
    files.add(kustomization.path);
    if (kustomization.added?.reason !== undefined) return refuse(kustomization.added.reason);
    if (kustomization.twin) return refuse(`there are two kustomization files in ${kustomization.directory}`);
    const inline = unsafe(kustomization);
    if (inline) return refuse(inline);
    for (const reference of kustomization.references) {
      const { role, entry, path } = reference;
      if (isRemote(entry)) return refuse(`the remote ${nouns[role]} ${entry} would be fetched`);
      const isDirectory = role === 'resource' || role === 'component' || role === 'plugin';
      const other = isDirectory ? kustomizations.get(path) : undefined;
      const runs = isPlugin || role === 'plugin';
      if (other) pending.push({ kustomization: other, isPlugin: runs });
      else {
        const bodies = documents.get(path);
        if (runs && !bodies?.every(isBuiltin)) return refuse(`the plugin ${entry} would be run`);
        if (!bodies && !isFile(host, path)) return refuse(`${path} is not part of the input`);
        files.add(path);
      }
    }
  }
  return { files };
}

const nouns: Readonly<Record<FileReference['role'], string>> = {
  resource: 'resource',
  component: 'component',
  patch: 'patch',
  data: 'file',
  plugin: 'plugin',
  config: 'file',
  values: 'file',
};

function isFile(host: RenderRequest['host'], path: string): boolean {
  return stands(host, path, 'file');
}

function stands(host: RenderRequest['host'], path: string, kind?: string): boolean {
  try {
    const found = host.stat(locatePath(host.cwd, path).absolute);
    return found !== undefined && (kind === undefined || found.kind === kind);
  } catch {
    return false;
  }
}

/** Charts and plugins that stand in the kustomization itself. */
function unsafe({ document: { value, file } }: Kustomization): string | undefined {
  for (const key of ['helmCharts', 'helmChartInflationGenerator'])
    for (const chart of textsOrMappings(value, key)) {
      const name = dig(chart, ['name']) ?? dig(chart, ['chartName']) ?? '';
      return `the Helm chart ${String(name)} would be rendered`;
    }
  for (const key of ['generators', 'transformers', 'validators'])
    for (const entry of textsOrMappings(value, key)) {
      if (typeof entry !== 'string' || !/\n|:\s|^\s*[{[]/.test(entry)) continue;
      if (!parseDocuments({ path: file.path, text: entry }).every(isBuiltin)) return 'an inline plugin would be run';
    }
  return undefined;
}

function textsOrMappings(value: unknown, key: string): readonly unknown[] {
  const found = dig(value, [key]);
  return Array.isArray(found) ? found : [];
}

/** Config of what is part of kustomize itself, and renders no chart. */
function isBuiltin({ value }: Document): boolean {
  if (!isMapping(value) || value.apiVersion !== 'builtin') return false;
  if (value.kind === 'HelmChartInflationGenerator') return false;
  const annotations = dig(value, ['metadata', 'annotations']);
  return !isMapping(annotations) || !Object.keys(annotations).some((key) => key.startsWith('config.'));
}

interface Builder {
  readonly program: string;
  readonly args: readonly string[];
  /** With its version. */
  readonly name: string;
  readonly programs: Programs;
  readonly environment: Readonly<Record<string, string>>;
  readonly budget: Budget;
}

/** Of older ones no origin can be had (`buildMetadata`). */
const oldest: readonly [number, number] = [4, 5];

async function findBuilder(
  programs: Programs,
  scratch: Scratch,
  isOutside: (real: string) => boolean,
  budget: Budget,
): Promise<Builder | { readonly advice: string }> {
  const { empty, environment: common } = sealed(scratch);
  const environment = {
    ...common,
    KUSTOMIZE_PLUGIN_HOME: empty,
    KUBECONFIG: '/dev/null',
    // A build is over before its garbage is worth collecting: that halves the time. One core each, for there is one for each core.
    GOGC: 'off',
    GOMEMLIMIT: '512MiB',
    GOMAXPROCS: '1',
  };
  const tooOld: string[] = [];
  for (const { name, version, args, read } of candidates) {
    const program = programs.find(name, isOutside);
    if (!program) continue;
    const options = { cwd: scratch.root, env: environment, most: mebibytes(1) };
    const { ok, stdout } = await budget.share().run(programs, program, version, options);
    const found = ok ? read.exec(stdout) : null;
    const [, number = '', major = '0', minor = '0'] = found ?? [];
    if (!found) continue;
    const title = name === 'kustomize' ? `kustomize ${number}` : `kubectl (kustomize ${number})`;
    const isNew = Number(major) > oldest[0] || (Number(major) === oldest[0] && Number(minor) >= oldest[1]);
    if (isNew) return { program, args, name: title, programs, environment, budget };
    tooOld.push(title);
  }
  const advice =
    tooOld.length > 0
      ? `${tooOld.join(' and ')} cannot tell where objects come from: install kustomize ${oldest.join('.')} or newer, and kustomizations are built.`
      : 'Kustomizations are linted as they are written: install kustomize or kubectl, and they are built.';
  return { advice };
}

/**
 * What lies outside of a kustomization's directory is refused by default, which a rule tells of; Flux and some pipelines lift that. Here it can be
 * lifted for such a root without danger: there is nothing to load but what was copied.
 */
const restriction = (isLoose: boolean): string[] => [
  '--load-restrictor',
  isLoose ? 'LoadRestrictionsNone' : 'LoadRestrictionsRootOnly',
];
const candidates = [
  {
    name: 'kustomize',
    version: ['version'],
    args: ['build'],
    read: /(v?(\d+)\.(\d+)\.\d+\S*?)(?=[\s"}]|$)/,
  },
  {
    name: 'kubectl',
    version: ['version', '--client'],
    args: ['kustomize'],
    read: /^Kustomize Version: (v?(\d+)\.(\d+)\.\S+)/m,
  },
] as const;

const outer = (index: number): string => `out/${index}`;

/** The kustomization around a root that asks for origins: the tree itself is left as it is. */
function putOuter(scratch: Scratch, mirror: Mirror, root: Kustomization, index: number): void {
  const resource = JSON.stringify(`../../${mirror.pathOf(root.directory)}`);
  scratch.put(
    `${outer(index)}/kustomization.yaml`,
    `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [${resource}]\nbuildMetadata: [originAnnotations]\n`,
  );
}

/** The text of a kustomization to which components are added by what deploys it; no other one includes it. */
function textOf({ document, components, added }: Kustomization): string | undefined {
  return added && added.components.length > 0
    ? JSON.stringify({ ...(document.value as Mapping), components })
    : undefined;
}

type BuildResult =
  | { readonly text: string }
  | { readonly said: string }
  | { readonly reason: string; readonly isSlow?: boolean };

async function build(
  { programs, program, name, args, environment, budget }: Builder,
  scratch: Scratch,
  index: number,
  isLoose: boolean,
  most: number,
): Promise<BuildResult> {
  const given = [...args, ...restriction(isLoose), outer(index)];
  const options = { cwd: scratch.root, env: environment, most };
  const { ok, stdout, stderr, problem } = await budget.share().run(programs, program, given, options);
  if (ok) return { text: stdout };
  if (problem === 'time') return { reason: slowReason(name, budget), isSlow: true };
  if (problem === 'output') return { reason: `${name} made more than limits.totalSize` };
  if (problem === 'start') return { reason: `${name} could not be started` };
  return { said: stderr };
}

const originKey = 'config.kubernetes.io/origin';

/** What was built, as manifests whose places are those of the sources. */
function read(text: string, root: RawRoot, mirror: Mirror, documentsOf: DocumentsOf): Manifest[] {
  const sources = sourcesOf(root);
  // Patches of what deploys the root are made after this.
  const later = root.root.patches.flatMap(({ isAdded, targets = [] }) => (isAdded ? targets : []));
  const manifests: Manifest[] = [];
  for (const document of parseDocuments({ path: `${root.root.directory} (built)`, text })) {
    const { value } = document;
    if (!isMapping(value)) continue;
    const origin = dig(value, ['metadata', 'annotations', originKey]);
    const source = sources(value, typeof origin === 'string' ? origin : '', (path) =>
      mirror.shownAs(resolve(outer(0), path)),
    );
    const made = withoutOrigin(value, source);
    const { document: from } = source;
    manifests.push({
      document: { ...from, value: made, duplicateKeys: [], rendered: originsOf(made, source, documentsOf) },
      path: [],
      value: made,
      changeable: later.some((target) => isTarget(target, made, [String(dig(made, ['metadata', 'name']))])),
    });
  }
  // In the order of the sources, so that output does not depend on how kustomize sorts.
  return manifests;
}

/** The object without the annotation that was asked for; one that somebody wrote himself comes back. */
function withoutOrigin(value: Mapping, source: Traced): Mapping {
  const { metadata } = value;
  if (!isMapping(metadata) || !isMapping(metadata.annotations)) return value;
  const { [originKey]: _, ...others } = metadata.annotations;
  const own = dig(source.value, ['metadata', 'annotations', originKey]);
  const annotations = own === undefined ? others : { ...others, [originKey]: own };
  const { annotations: __, ...rest } = metadata;
  return { ...value, metadata: Object.keys(annotations).length > 0 ? { ...rest, annotations } : rest };
}

type Mapping = Readonly<Record<string, unknown>>;
type SourceOf = (value: Mapping, origin: string, shownAs: (path: string) => string | undefined) => Traced;

/** Finds what an object was written as: in the file that kustomize names, by kind and by the names that it had on the way. */
function sourcesOf({ root, objects, makers }: RawRoot): SourceOf {
  const byFile = new Map<string, Traced[]>();
  for (const object of [...objects, ...makers]) {
    const { path } = object.document.file;
    const known = byFile.get(path);
    if (known) known.push(object);
    else byFile.set(path, [object]);
  }
  return (value, origin, shownAs) => {
    const named = fieldOf(origin, 'path') ?? fieldOf(origin, 'configuredIn');
    const file = named === undefined ? undefined : shownAs(named);
    const name = String(dig(value, ['metadata', 'name']) ?? '');
    const candidates = (file === undefined ? [] : (byFile.get(file) ?? [])).filter(
      (one) => one.value.kind === value.kind && groupOf(one.value) === groupOf(value),
    );
    let best: Traced | undefined;
    let most = -1;
    for (const candidate of candidates) {
      const score = likeness(candidate, name, value);
      if (score > most) {
        best = candidate;
        most = score;
      }
    }
    if (best) return best;
    // A patch that sets all annotations takes the origin away.
    const namesake = [...objects, ...makers].find(
      (one) =>
        one.value.kind === value.kind && groupOf(one.value) === groupOf(value) && one.names.lastIndexOf(name) >= 0,
    );
    // Else it was made by a file that was not read: the kustomization is all that there is to show.
    return namesake ?? { document: root.document, path: [], value: {}, names: [name], via: [root] };
  };
}

/** How well a name, and failing that a namespace, fits what an object was called on the way. */
function likeness({ names, value }: Traced, name: string, made: Mapping): number {
  const position = names.lastIndexOf(name);
  const space = dig(value, ['metadata', 'namespace']) === dig(made, ['metadata', 'namespace']) ? 1 : 0;
  if (position >= 0) return 1000 + position * 2 + space;
  // A generated name ends with a hash, and may have a prefix.
  const inside = names.filter((one) => one !== '' && name.includes(one)).map((one) => one.length);
  return Math.min(400, Math.max(0, ...inside)) * 2 + space;
}

function fieldOf(origin: string, key: string): string | undefined {
  const plain = new RegExp(`^${key}: ([^\\s'"#]+)$`, 'm').exec(origin)?.[1];
  if (plain !== undefined) return plain;
  const [document] = parseDocuments({ path: '', text: origin });
  const found = dig(document?.value, [key]);
  return typeof found === 'string' ? found : undefined;
}

function groupOf({ apiVersion }: Mapping): string {
  const text = String(apiVersion);
  return text.includes('/') ? text.slice(0, text.indexOf('/')) : '';
}

/** A path relative to a directory of the scratch, relative to its root. */
function resolve(directory: string, path: string): string {
  const steps = directory.split('/');
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
