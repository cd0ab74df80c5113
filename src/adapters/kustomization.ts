/** Reads kustomization files: what they include, and what they do to it. Facts: kustomize api/types/kustomization.go, api/konfig/general.go. */
import type { Document } from '../parse/document.ts';
import type { Path } from '../parse/place.ts';
import type { Generated } from './manifest-set.ts';
import { isMapping, type Mapping, own, textAt } from './manifests.ts';
import { anyTarget, type PatchTarget, readPatchTargets, targetOf } from './patches.ts';
import { directoryOf, nameOf, resolvePath } from './paths.ts';

/** Names in the order of kustomize's own preference. */
const fileNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** True for a name under which kustomize looks for a kustomization. */
export function isKustomizationName(name: string): boolean {
  return fileNames.includes(name);
}

/** Where kustomize looks for the kustomization of a directory. */
export function kustomizationPaths(directory: string): string[] {
  return fileNames.map((name) => resolvePath(directory, name));
}

/** True for what kustomize would fetch. Facts: api/internal/git/repospec.go and the loader's test for URLs, roughly. */
export function isRemote(entry: string): boolean {
  return (
    /:\/\/|^git::|^[\w.-]+@[\w.-]+:|[?&](?:ref|version|timeout|submodules)=|\.git(?:\/|$)/.test(entry) ||
    /^(?:github\.com|gitlab\.com|bitbucket\.org)[/:]/.test(entry)
  );
}

/** Labels that a kustomization adds, and how deep. */
export interface LabelSet {
  readonly pairs: Mapping;
  readonly selectors: boolean;
  readonly templates: boolean;
}

/** A patch: what it may change, as far as the kustomization itself says. */
export interface Patch {
  /** A file with the patch's body; undefined when the body is inline. */
  readonly file?: string;
  /** Undefined when the body decides, which is in `file`. */
  readonly targets?: readonly PatchTarget[];
  /** Where it stands in the kustomization. */
  readonly at: Path;
  /** It has a `target`. */
  readonly isTargeted: boolean;
  /** It may give its targets another name: by `options.allowNameChange`, or by an operation on `/metadata/name`, which needs no leave. */
  readonly renames?: boolean;
  /** What deploys the kustomization adds it: see `overlays.ts`. */
  readonly isAdded?: boolean;
}

/** What a file or directory is to a kustomization that names it. */
export type ReferenceRole = 'resource' | 'component' | 'patch' | 'data' | 'plugin' | 'config' | 'values';

/** A file or directory that a kustomization names. */
export interface FileReference {
  readonly role: ReferenceRole;
  /** As written, without what is not part of the path. */
  readonly entry: string;
  /** Resolved, as reports show it; the entry itself where it is remote. */
  readonly path: string;
  /** Where it stands in the kustomization's document. */
  readonly at: Path;
  /** Set if it stands in another document, that of what deploys the kustomization; and whether it is certain that this kustomization is meant. */
  readonly named?: { readonly document: Document; readonly isCertain: boolean };
}

/** A kustomization file as far as it matters here. Paths are resolved, and shown as the files of the input are. */
export interface Kustomization {
  readonly path: string;
  readonly directory: string;
  readonly document: Document;
  /** Another kustomization file in the same directory: kustomize refuses two. */
  readonly twin?: Document;
  /** Other documents of the file, which could not be read. */
  readonly broken: readonly Document[];
  readonly isComponent: boolean;
  /** It has a `kind` that no kustomization has. */
  readonly hasOtherKind: boolean;
  /** Files, directories and URLs, as written. */
  readonly resources: readonly string[];
  readonly components: readonly string[];
  readonly namespace: string;
  readonly namePrefix: string;
  readonly nameSuffix: string;
  readonly labels: readonly LabelSet[];
  readonly patches: readonly Patch[];
  /** Replacements, vars or transformers, which may change anything. */
  readonly changesAnything: boolean;
  readonly generated: readonly Generated[];
  /** The generators of ConfigMaps and Secrets, with the path of each in the document. */
  readonly makers: readonly { readonly kind: string; readonly name: string; readonly path: Path }[];
  /** Why objects come into being that nobody here can see. */
  readonly incomplete: readonly string[];
  /** Files and directories that it reads and that are no resources: patches, data of generators, values, plugins' configs. */
  readonly auxiliary: readonly string[];
  /** All files and directories that it names. */
  readonly references: readonly FileReference[];
  /** What deploys it adds components to it, which are among its own here (`overlays.ts`); with a reason if it cannot be told which. */
  readonly added?: { readonly components: readonly string[]; readonly reason?: string };
}

/** The kustomization in each directory of the input that has one. */
export function readKustomizations(
  files: readonly { readonly documents: readonly Document[] }[],
): Map<string, Kustomization> {
  const found = new Map<string, Kustomization>();
  for (const { documents } of files) {
    const path = documents[0]?.file.path;
    if (path === undefined || !isKustomizationName(nameOf(path))) continue;
    const document = documents.find((candidate) => isKustomization(candidate.value));
    if (!document) continue;
    const other = found.get(directoryOf(path));
    if (other && fileNames.indexOf(nameOf(other.path)) < fileNames.indexOf(nameOf(path)))
      found.set(other.directory, { ...other, twin: document });
    else
      found.set(directoryOf(path), {
        ...readKustomization(document, documents),
        ...(other && { twin: other.document }),
      });
  }
  return found;
}

/** Flux has a kind of the same name in another group, which is an ordinary object. */
function isKustomization(value: unknown): value is Mapping {
  if (!isMapping(value)) return false;
  const [apiVersion, kind] = [textAt(value, 'apiVersion'), textAt(value, 'kind')];
  // Of another kind it is meant as one all the same: kustomize refuses it.
  return apiVersion.startsWith('kustomize.config.k8s.io/') || (apiVersion === '' && (kind === '' || isKind(kind)));
}

const isKind = (kind: string): boolean => kind === 'Kustomization' || kind === 'Component';

function readKustomization(document: Document, documents: readonly Document[]): Kustomization {
  const { path } = document.file;
  const directory = directoryOf(path);
  const value = document.value as Mapping;
  const resolved = (entries: readonly string[]) => entries.map((entry) => resolvePath(directory, entry));
  const patches = readPatches(value, directory);
  const plugins = ['generators', 'transformers', 'validators', 'configurations'].flatMap((key) =>
    filesIn(texts(value, key)),
  );
  const charts = [...mappings(value, 'helmCharts'), ...mappings(value, 'helmChartInflationGenerator')];
  const generators = [...mappings(value, 'configMapGenerator'), ...mappings(value, 'secretGenerator')];
  const openapi = own(value, 'openapi');
  return {
    path,
    directory,
    document,
    broken: documents.filter(({ problem }) => problem !== undefined),
    isComponent: textAt(value, 'kind') === 'Component',
    hasOtherKind: textAt(value, 'kind') !== '' && !isKind(textAt(value, 'kind')),
    resources: [...texts(value, 'resources'), ...texts(value, 'bases')],
    components: texts(value, 'components'),
    namespace: textAt(value, 'namespace'),
    namePrefix: textAt(value, 'namePrefix'),
    nameSuffix: textAt(value, 'nameSuffix'),
    labels: readLabels(value),
    patches,
    changesAnything: ['replacements', 'vars', 'transformers'].some((key) => list(value, key).length > 0),
    generated: readGenerators(value),
    makers: (
      [
        ['configMapGenerator', 'ConfigMap'],
        ['secretGenerator', 'Secret'],
      ] as const
    ).flatMap(([key, kind]) =>
      list(value, key).flatMap((entry, index) =>
        isMapping(entry) ? [{ kind, name: textAt(entry, 'name'), path: [key, index] }] : [],
      ),
    ),
    incomplete: [
      ...charts.map((chart) => `the Helm chart ${textAt(chart, 'name') || textAt(chart, 'chartName')} is not rendered`),
      ...texts(value, 'generators').map((entry) => `the generator ${shortName(entry)} is not run`),
      ...texts(value, 'transformers').map((entry) => `the transformer ${shortName(entry)} is not run`),
    ],
    auxiliary: resolved([
      ...plugins,
      ...texts(value, 'crds'),
      ...mappings(value, 'replacements').flatMap((entry) => filesIn([textAt(entry, 'path')])),
      ...charts.flatMap((chart) =>
        filesIn([
          ...['valuesFile', 'values'].map((key) => textAt(chart, key)),
          ...texts(chart, 'additionalValuesFiles'),
        ]),
      ),
      ...generators.flatMap(generatorFiles),
      ...(isMapping(openapi) ? filesIn([textAt(openapi, 'path')]) : []),
    ]),
    references: readReferences(value, directory),
  };
}

function readReferences(value: Mapping, directory: string): FileReference[] {
  const found: FileReference[] = [];
  const add = (role: ReferenceRole, entry: unknown, at: Path): void => {
    if (typeof entry !== 'string' || !isFile(entry)) return;
    found.push({ role, entry, path: isRemote(entry) ? entry : resolvePath(directory, entry), at });
  };
  const each = (key: string, take: (entry: unknown, at: Path) => void): void => {
    for (const [index, entry] of list(value, key).entries()) take(entry, [key, index]);
  };
  for (const key of ['resources', 'bases']) each(key, (entry, at) => add('resource', entry, at));
  each('components', (entry, at) => add('component', entry, at));
  for (const key of ['patchesStrategicMerge', 'patches', 'patchesJson6902'])
    each(key, (entry, at) =>
      isMapping(entry) ? add('patch', own(entry, 'path'), [...at, 'path']) : add('patch', entry, at),
    );
  for (const key of ['generators', 'transformers', 'validators']) each(key, (entry, at) => add('plugin', entry, at));
  for (const key of ['configurations', 'crds']) each(key, (entry, at) => add('config', entry, at));
  each('replacements', (entry, at) => isMapping(entry) && add('config', own(entry, 'path'), [...at, 'path']));
  const openapi = own(value, 'openapi');
  if (isMapping(openapi)) add('config', own(openapi, 'path'), ['openapi', 'path']);
  for (const key of ['configMapGenerator', 'secretGenerator'])
    each(key, (entry, at) => {
      if (!isMapping(entry)) return;
      for (const [index, file] of list(entry, 'files').entries())
        if (typeof file === 'string') add('data', file.slice(file.indexOf('=') + 1), [...at, 'files', index]);
      for (const [index, file] of list(entry, 'envs').entries()) add('data', file, [...at, 'envs', index]);
      add('data', own(entry, 'env'), [...at, 'env']);
    });
  for (const key of ['helmCharts', 'helmChartInflationGenerator'])
    each(key, (entry, at) => {
      if (!isMapping(entry)) return;
      for (const name of ['valuesFile', 'values']) add('values', own(entry, name), [...at, name]);
      for (const [index, file] of list(entry, 'additionalValuesFiles').entries())
        add('values', file, [...at, 'additionalValuesFiles', index]);
    });
  return found;
}

/** An operation of JSON 6902 on the name, as it stands in a text: kustomize lets it pass (PatchTransformerPlugin.transformJson6902). */
const onName = /["']?path["']?:\s*["']?\/metadata\/name["']?\s*(?:$|[,}#])/m;

function readPatches(value: Mapping, directory: string): Patch[] {
  const patches: Patch[] = [];
  const inFile = (path: string, at: Path, targets?: readonly PatchTarget[]): Patch => {
    const file = isRemote(path) ? undefined : resolvePath(directory, path);
    const isTargeted = targets !== undefined;
    if (file === undefined) return { targets: targets ?? [anyTarget], at, isTargeted };
    return targets ? { file, targets, at, isTargeted } : { file, at, isTargeted };
  };
  for (const key of ['patchesStrategicMerge', 'patches'])
    for (const [index, entry] of list(value, key).entries()) {
      if (typeof entry !== 'string') continue;
      const at = [key, index];
      patches.push(isFile(entry) ? inFile(entry, at) : { targets: readPatchTargets(entry), at, isTargeted: false });
    }
  for (const key of ['patches', 'patchesJson6902'])
    for (const [index, entry] of list(value, key).entries()) {
      if (!isMapping(entry)) continue;
      const target = own(entry, 'target');
      const targets = isMapping(target) ? [targetOf(target)] : undefined;
      const path = textAt(entry, 'path');
      const at = [key, index, targets ? 'target' : path === '' ? 'patch' : 'path'];
      const options = own(entry, 'options');
      const isAllowed = isMapping(options) && own(options, 'allowNameChange') === true;
      const renames = (isAllowed || onName.test(textAt(entry, 'patch'))) && { renames: true };
      if (path !== '') patches.push({ ...inFile(path, at, targets), ...renames });
      else patches.push({ targets: readTargets(entry), at, isTargeted: targets !== undefined, ...renames });
    }
  return patches;
}

/** What a patch selects whose text stands in the entry itself. */
export function readTargets(entry: Mapping): readonly PatchTarget[] {
  const target = own(entry, 'target');
  return isMapping(target) ? [targetOf(target)] : readPatchTargets(textAt(entry, 'patch'));
}

/** In kustomize's order: of two sets with the same key, the later one wins. */
function readLabels(value: Mapping): LabelSet[] {
  const sets: LabelSet[] = [];
  for (const entry of mappings(value, 'labels')) {
    const pairs = own(entry, 'pairs');
    const selectors = own(entry, 'includeSelectors') === true;
    const templates = selectors || own(entry, 'includeTemplates') === true;
    if (isMapping(pairs)) sets.push({ pairs: asTexts(pairs), selectors, templates });
  }
  const common = own(value, 'commonLabels');
  if (isMapping(common)) sets.push({ pairs: asTexts(common), selectors: true, templates: true });
  return sets;
}

/** Label values as text. What is a mapping or a list is none, and may have a `toString` of its own. */
function asTexts(pairs: Mapping): Mapping {
  const scalars = Object.entries(pairs).filter(([, value]) => typeof value !== 'object');
  return Object.fromEntries(scalars.map(([key, value]) => [key, String(value)]));
}

function readGenerators(value: Mapping): Generated[] {
  const read = (key: string, kind: string) =>
    mappings(value, key)
      .filter((entry) => textAt(entry, 'name') !== '')
      .map((entry) => ({
        kind,
        namespace: textAt(entry, 'namespace'),
        name: textAt(entry, 'name'),
        reason: `made by the ${key} of a kustomization`,
      }));
  return [...read('configMapGenerator', 'ConfigMap'), ...read('secretGenerator', 'Secret')];
}

/** `files` entries are `path` or `key=path`. */
function generatorFiles(entry: Mapping): string[] {
  const files = texts(entry, 'files').map((file) => file.slice(file.indexOf('=') + 1));
  return filesIn([...files, ...texts(entry, 'envs'), textAt(entry, 'env')]);
}

/** Plugins, patches and values may be given inline where a path is expected. */
function isFile(entry: string): boolean {
  return entry !== '' && !entry.includes('\n') && !/^\s*[{[]/.test(entry) && !/:\s/.test(entry);
}

function filesIn(entries: readonly string[]): string[] {
  return entries.filter(isFile);
}

function shortName(entry: string): string {
  return isFile(entry) ? entry : 'given inline';
}

function list(value: Mapping, key: string): readonly unknown[] {
  const found = own(value, key);
  return Array.isArray(found) ? found : [];
}

function texts(value: Mapping, key: string): string[] {
  return list(value, key).filter((entry) => typeof entry === 'string');
}

function mappings(value: Mapping, key: string): Mapping[] {
  return list(value, key).filter(isMapping);
}
