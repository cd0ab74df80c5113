/**
 * What Argo CD Applications and ApplicationSets and Flux Kustomizations of the input say of directories of the input: into which namespace, and on
 * which cluster, they put what is in there. Loaded if there is such an object.
 *
 * Facts: argo-cd pkg/apis/application/v1alpha1/types.go and docs/operator-manual/applicationset; the namespace of an Application fills in for objects that
 * name none, that of a Flux Kustomization replaces all; a directory is taken without those below it unless `directory.recurse`.
 */
import type { Document } from '../parse/document.ts';
import { findObjects, isMapping, type Mapping, metadataOf, own, textAt } from './manifests.ts';
import { directoryOf, isWithin, nameOf, parentOf, resolvePath } from './paths.ts';

/** What deploys a directory. */
export interface Claim {
  readonly directory: string;
  /** Whether what lies deeper is deployed too. */
  readonly deep: boolean;
  /** Empty if it says nothing of it. */
  readonly namespace: string;
  /** Whether the namespace replaces one that an object names. */
  readonly replaces: boolean;
  /** The destination; undefined if that cannot be told. */
  readonly cluster: string | undefined;
  /**
   * The cluster, as seen from the one that the claiming object itself is in: the same (`here`), or another by its address; undefined if that cannot
   * be told.
   */
  readonly into: string | undefined;
  /** Whether it changes more of what it deploys than the namespace: then nobody here knows the objects. */
  readonly alters: boolean;
  /** Without a kustomization, Flux makes one of all that lies in the directory; Argo CD takes the files. */
  readonly tool: 'flux' | 'argo';
  /** The file of the claiming object. */
  readonly file: string;
  /** `Application argocd/web`, for people. */
  readonly by: string;
}

/** A claim before it is known whether it is about this repository. */
interface Draft extends Omit<Claim, 'directory' | 'file'> {
  /** As written; undefined if it cannot be told. */
  readonly path: string | undefined;
  /** The repository, as written. */
  readonly source: string;
}

/** Fields of a Flux Kustomization, and of `kustomize` of an Application, that change names, labels or anything. */
const changing =
  'patches patchesStrategicMerge patchesJson6902 components namePrefix nameSuffix commonLabels labels'.split(' ');

const applications = new Set(['Application', 'ApplicationSet']);

/** The directories of the input, as shown, and as they are called from the top of the repository. */
export interface Tree {
  readonly directories: ReadonlySet<string>;
  /** What a path from the top is among the directories; undefined if it is none. */
  find(path: string): string | undefined;
  /** The directories by their paths from the top. */
  readonly named: ReadonlyMap<string, string>;
}

/**
 * The tree of an input.
 *
 * @param paths files, as shown
 * @param way from the top of the repository to the working directory; empty if they are one
 * @param inputs what the user gave, as shown: a directory may be a repository although it holds no `.git`
 */
export function treeOf(paths: readonly string[], way: string, inputs: readonly string[]): Tree {
  const directories = new Set<string>();
  for (const path of paths)
    for (let at: string | undefined = directoryOf(path); at !== undefined && !directories.has(at); at = parentOf(at))
      directories.add(at);
  const named = new Map<string, string>();
  const add = (path: string, directory: string): void => {
    if (!named.has(path)) named.set(path, directory);
  };
  // From the top of the repository, and from what the user gave: that may be a repository without its `.git`.
  for (const directory of directories)
    if (!directory.startsWith('..')) add(resolvePath(way || '.', directory), directory);
  for (const top of inputs)
    for (const directory of directories)
      if (directory !== top && isWithin(directory, top))
        add(top === '.' ? directory : directory.slice(top.length + 1), directory);
  return { directories, named, find: (path) => named.get(resolvePath('.', path.replace(/^\/+/, ''))) };
}

/** The claims of these documents on directories of the input. */
export function findClaims(documents: readonly Document[], tree: Tree): readonly Claim[] {
  const drafts = documents.flatMap((document) =>
    findObjects(document).flatMap(({ value }) =>
      [...draftsOf(value, tree)].map((draft) => ({ ...draft, file: document.file.path })),
    ),
  );
  // A path may well exist by chance in a repository that is not meant: of one that is, most do.
  const votes = new Map<string, number>();
  for (const { path, source } of drafts) {
    if (path === undefined || isTop(path)) continue;
    votes.set(source, (votes.get(source) ?? 0) + (tree.find(path) === undefined ? -1 : 1));
  }
  return drafts.flatMap(({ path, source, ...claim }) => {
    if (path === undefined || (votes.get(source) ?? 0) <= 0) return [];
    const directory = isTop(path) ? undefined : tree.find(path);
    return directory === undefined ? [] : [{ ...claim, directory }];
  });
}

const isTop = (path: string): boolean => resolvePath('.', path.replace(/^\/+/, '')) === '.';

function* draftsOf(value: Mapping, tree: Tree): Iterable<Draft> {
  const kind = textAt(value, 'kind');
  const group = textAt(value, 'apiVersion').split('/')[0];
  const spec = mapping(own(value, 'spec'));
  const metadata = metadataOf(value);
  const by = `${kind} ${[textAt(metadata, 'namespace'), textAt(metadata, 'name')].filter((part) => part !== '').join('/')}`;
  if (group === 'argoproj.io' && applications.has(kind)) {
    if (kind === 'Application') yield* argo(spec, by, (text) => literal(text));
    else {
      const template = mapping(own(mapping(own(spec, 'template')), 'spec'));
      for (const fill of parametersOf(spec, tree)) yield* argo(template, by, fill);
    }
  } else if (group === 'kustomize.toolkit.fluxcd.io' && kind === 'Kustomization') {
    const reference = mapping(own(spec, 'sourceRef'));
    yield {
      path: literal(textAt(spec, 'path') || '.'),
      source: ['kind', 'namespace', 'name'].map((key) => textAt(reference, key)).join('/'),
      deep: true,
      namespace: literal(textAt(spec, 'targetNamespace')) ?? '',
      replaces: true,
      cluster: undefined,
      into: own(spec, 'kubeConfig') === undefined ? 'here' : undefined,
      alters: changing.some((key) => Object.hasOwn(spec, key)),
      tool: 'flux',
      by,
    };
  }
}

/** Text without anything that is filled in later. */
function literal(text: string): string | undefined {
  return /\{\{|\$\{/.test(text) ? undefined : text;
}

type Fill = (text: string) => string | undefined;

function* argo(spec: Mapping, by: string, fill: Fill): Iterable<Draft> {
  const destination = mapping(own(spec, 'destination'));
  const address = textAt(destination, 'server') || textAt(destination, 'name');
  const filled = fill(address);
  const cluster = filled === 'https://kubernetes.default.svc' || filled === '' ? 'in-cluster' : filled;
  const several = own(spec, 'sources');
  const sources = Array.isArray(several) ? several : [own(spec, 'source')];
  for (const source of sources) {
    if (!isMapping(source) || textAt(source, 'chart') !== '') continue;
    const path = textAt(source, 'path');
    if (path === '') continue;
    const overlay = mapping(own(source, 'kustomize'));
    const kustomize = textAt(overlay, 'namespace');
    yield {
      path: fill(path),
      source: textAt(source, 'repoURL'),
      deep: own(mapping(own(source, 'directory')), 'recurse') === true,
      namespace: fill(kustomize || textAt(destination, 'namespace')) ?? '',
      replaces: kustomize !== '',
      cluster,
      into: cluster === 'in-cluster' ? 'here' : cluster,
      alters: changing.some((key) => Object.hasOwn(overlay, key)) || Object.hasOwn(source, 'plugin'),
      tool: 'argo',
      by,
    };
  }
}

/** What a git directory generator and a list generator put into a template; other generators cannot be told. */
function* parametersOf(spec: Mapping, tree: Tree): Iterable<Fill> {
  const isGo = own(spec, 'goTemplate') === true;
  const generators = own(spec, 'generators');
  for (const generator of Array.isArray(generators) ? generators : []) {
    if (!isMapping(generator)) continue;
    for (const entry of listOf(own(mapping(own(generator, 'list')), 'elements')))
      yield (text) => fillIn(text, (name) => textOf(own(entry, isGo ? name.replace(/^\./, '') : name)));
    const git = mapping(own(generator, 'git'));
    const wanted = listOf(own(git, 'directories'));
    const isIn = (path: string): boolean => {
      const fits = (entry: Mapping): boolean => segmentsMatch(textAt(entry, 'path'), path);
      return (
        wanted.some((entry) => own(entry, 'exclude') !== true && fits(entry)) &&
        !wanted.some((entry) => own(entry, 'exclude') === true && fits(entry))
      );
    };
    if (wanted.length === 0) continue;
    for (const path of [...tree.named.keys()].sort())
      if (isIn(path)) yield (text) => fillIn(text, (name) => pathParameter(name, path, isGo));
  }
}

function pathParameter(name: string, path: string, isGo: boolean): string | undefined {
  const segments = path.split('/');
  const normal = nameOf(path)
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, '-');
  if (isGo) {
    const index = /^index \.path\.segments (\d+)$/.exec(name)?.[1];
    if (index !== undefined) return segments[Number(index)];
    const known: Readonly<Record<string, string>> = {
      '.path.path': path,
      '.path.basename': nameOf(path),
      '.path.basenameNormalized': normal,
    };
    return Object.hasOwn(known, name) ? known[name] : undefined;
  }
  const index = /^path\[(\d+)\]$/.exec(name)?.[1];
  if (index !== undefined) return segments[Number(index)];
  const known: Readonly<Record<string, string>> = {
    path,
    'path.basename': nameOf(path),
    'path.basenameNormalized': normal,
  };
  return Object.hasOwn(known, name) ? known[name] : undefined;
}

function fillIn(text: string, get: (name: string) => string | undefined): string | undefined {
  let isKnown = true;
  const filled = text.replace(/\{\{-?\s*(.*?)\s*-?\}\}/g, (_, name: string) => {
    const value = get(name);
    if (value === undefined) isKnown = false;
    return value ?? '';
  });
  return isKnown ? literal(filled) : undefined;
}

/** A pattern of a git directory generator (Go's path.Match): `*` and `?` stop at slashes. */
function segmentsMatch(pattern: string, path: string): boolean {
  const wanted = pattern.replace(/^\.?\/|\/$/g, '').split('/');
  const segments = path.split('/');
  return wanted.length === segments.length && wanted.every((one, at) => segmentMatches(one, segments[at] ?? ''));
}

function segmentMatches(pattern: string, segment: string): boolean {
  let from = 0;
  const pieces = pattern.split('*');
  const [first = '', ...rest] = pieces;
  if (!segment.startsWith(first)) return false;
  from = first.length;
  for (const [index, piece] of rest.entries()) {
    const at = index === rest.length - 1 ? segment.length - piece.length : segment.indexOf(piece, from);
    if (at < from || !segment.startsWith(piece, at)) return false;
    from = at + piece.length;
  }
  return from === segment.length;
}

function mapping(value: unknown): Mapping {
  return isMapping(value) ? value : {};
}

function listOf(value: unknown): readonly Mapping[] {
  return Array.isArray(value) ? value.filter(isMapping) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
