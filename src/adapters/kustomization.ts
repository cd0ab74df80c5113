/** Reads kustomization files: what they include, and what they do to it. Facts: kustomize api/types/kustomization.go, api/konfig/general.go. */
import type { Document } from '../parse/document.ts';
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
}

/** A kustomization file as far as it matters here. Paths are resolved, and shown as the files of the input are. */
export interface Kustomization {
  readonly path: string;
  readonly directory: string;
  readonly document: Document;
  /** Other documents of the file, which could not be read. */
  readonly broken: readonly Document[];
  readonly isComponent: boolean;
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
  /** Why objects come into being that nobody here can see. */
  readonly incomplete: readonly string[];
  /** Files and directories that it reads and that are no resources: patches, data of generators, values, plugins' configs. */
  readonly auxiliary: readonly string[];
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
    if (!other || fileNames.indexOf(nameOf(path)) < fileNames.indexOf(nameOf(other.path))) {
      found.set(directoryOf(path), readKustomization(document, documents));
    }
  }
  return found;
}

/** Flux has a kind of the same name in another group, which is an ordinary object. */
function isKustomization(value: unknown): value is Mapping {
  if (!isMapping(value)) return false;
  const [apiVersion, kind] = [textAt(value, 'apiVersion'), textAt(value, 'kind')];
  if (apiVersion !== '' && !apiVersion.startsWith('kustomize.config.k8s.io/')) return false;
  return kind === '' || kind === 'Kustomization' || kind === 'Component';
}

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
    resources: [...texts(value, 'resources'), ...texts(value, 'bases')],
    components: texts(value, 'components'),
    namespace: textAt(value, 'namespace'),
    namePrefix: textAt(value, 'namePrefix'),
    nameSuffix: textAt(value, 'nameSuffix'),
    labels: readLabels(value),
    patches,
    changesAnything: ['replacements', 'vars', 'transformers'].some((key) => list(value, key).length > 0),
    generated: readGenerators(value),
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
  };
}

function readPatches(value: Mapping, directory: string): Patch[] {
  const inFile = (path: string, targets?: readonly PatchTarget[]): Patch => {
    const file = isRemote(path) ? undefined : resolvePath(directory, path);
    if (file === undefined) return { targets: targets ?? [anyTarget] };
    return targets ? { file, targets } : { file };
  };
  const strategic = [...texts(value, 'patchesStrategicMerge'), ...texts(value, 'patches')];
  const targeted = [...mappings(value, 'patches'), ...mappings(value, 'patchesJson6902')];
  return [
    ...strategic.map((entry) => (isFile(entry) ? inFile(entry) : { targets: readPatchTargets(entry) })),
    ...targeted.map((entry) => {
      const target = own(entry, 'target');
      const targets = isMapping(target) ? [targetOf(target)] : undefined;
      const path = textAt(entry, 'path');
      if (path !== '') return inFile(path, targets);
      return { targets: targets ?? readPatchTargets(textAt(entry, 'patch')) };
    }),
  ];
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
