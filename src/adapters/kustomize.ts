/** Kustomizations to lint contexts, without rendering: what is included is followed, what is changed out of sight is marked. */
import type { Document } from '../parse/document.ts';
import type { At, Path } from '../parse/place.ts';
import { isRemote, type Kustomization, type Patch } from './kustomization.ts';
import { withLabels } from './labels.ts';
import type { Generated, IdlePatch, Manifest, ManifestSet } from './manifest-set.ts';
import { groupOf, inFileOrder, isMapping, type Mapping, metadataOf, textAt } from './manifests.ts';
import { anyTarget, isTarget, type PatchTarget, targetsOfBodies } from './patches.ts';
import { resolvePath } from './paths.ts';

/** A file that a kustomization may list. */
export interface ListedFile {
  readonly documents: readonly Document[];
  readonly objects: readonly { readonly document: Document; readonly path: Path; readonly value: Mapping }[];
  /** Why some of the file is not among the documents, as a clause. */
  readonly hides?: string;
}

/** An object on its way through the kustomizations that include it, from the inside out. */
interface Entry {
  readonly document: Document;
  readonly path: Path;
  readonly value: Mapping;
  readonly namespace: string;
  readonly changeable: boolean;
  /** All names that it had so far: a patch may select it by any. */
  readonly names: readonly string[];
  /** A patch may have given it another name, which nobody here read. */
  readonly isRenamed?: boolean;
  /** The kustomizations that it went through, from the inside out. */
  readonly via: readonly Kustomization[];
}

/** An object as it was written, and what it went through on the way to a root. */
export type Traced = Pick<Entry, 'document' | 'path' | 'value' | 'names' | 'via'>;

/** A root as it is written. */
export interface RawRoot {
  readonly root: Kustomization;
  readonly set: ManifestSet;
  /** Objects of files. */
  readonly objects: readonly Traced[];
  /** What generators make: the document is the kustomization's, the path leads to the generator. */
  readonly makers: readonly Traced[];
  /** All kustomizations that it includes, itself among them. */
  readonly included: readonly Kustomization[];
  readonly idle: readonly IdlePatch[];
}

/** What a kustomization amounts to. Maps and sets, for the same base may come in by several ways. Each build owns its own. */
interface Result {
  entries: Map<string, Entry>;
  makers: Map<string, Entry>;
  generated: Map<string, Generated>;
  readonly documents: Set<Document>;
  readonly included: Set<Kustomization>;
  readonly idle: Set<IdlePatch>;
  /** Why objects may exist that are not here. */
  readonly incomplete: Set<string>;
  /** Names are changed on the way, so that objects of one name may have two in the end. */
  renamed: boolean;
}

/** Chains of kustomizations longer than this are a mistake or an attack. */
const maxDepth = 200;

/** The contexts of the roots, in the order of the roots. `files` has the files of the input by path. */
export function buildRoots(
  roots: readonly Kustomization[],
  kustomizations: ReadonlyMap<string, Kustomization>,
  files: ReadonlyMap<string, ListedFile>,
): RawRoot[] {
  const results = new Map<Kustomization, Result>();
  const open = new Set<Kustomization>();

  function build(kustomization: Kustomization): Result {
    const known = results.get(kustomization);
    if (known) return known;
    const result: Result = {
      entries: new Map(),
      makers: new Map(),
      generated: new Map(),
      documents: new Set(),
      included: new Set(),
      idle: new Set(),
      incomplete: new Set(),
      renamed: false,
    };
    extend(kustomization, result, new Set());
    results.set(kustomization, result);
    return result;
  }

  /** Adds a kustomization to what is there already, which for all but components is nothing. */
  function extend(kustomization: Kustomization, result: Result, applied: Set<Kustomization>): void {
    const { path, directory, namePrefix, nameSuffix } = kustomization;
    if (open.has(kustomization)) result.incomplete.add(`${path} includes itself`);
    else if (open.size >= maxDepth) result.incomplete.add(`${path} is nested too deeply`);
    else {
      open.add(kustomization);
      result.documents.add(kustomization.document);
      result.included.add(kustomization);
      for (const document of kustomization.broken) result.documents.add(document);
      for (const reason of kustomization.incomplete) result.incomplete.add(reason);
      if (namePrefix !== '' || nameSuffix !== '') result.renamed = true;
      for (const entry of kustomization.resources) {
        const resolved = resolvePath(directory, entry);
        const child = kustomizations.get(resolved);
        const file = files.get(resolved);
        if (child) include(build(child), result);
        else if (file) includeFile(file, result);
        else result.incomplete.add(missing(entry, resolved));
      }
      for (const entry of kustomization.components) {
        const resolved = resolvePath(directory, entry);
        const component = kustomizations.get(resolved);
        if (!component) {
          result.incomplete.add(missing(entry, resolved));
          // It exists to change what includes it.
          mapEntries(result, (changed) => ({ ...changed, changeable: true }));
        } else if (!applied.has(component)) {
          applied.add(component);
          extend(component, result, applied);
        }
      }
      for (const generated of kustomization.generated) result.generated.set(generatedKey(generated), generated);
      for (const maker of kustomization.makers) addMaker(kustomization, maker, result);
      transform(kustomization, result, files);
      open.delete(kustomization);
    }
  }

  return roots.map((root) => {
    const result = build(root);
    return {
      root,
      set: toSet(root, result),
      objects: [...result.entries.values()],
      makers: [...result.makers.values()],
      included: [...result.included],
      idle: result.incomplete.size > 0 ? [] : [...result.idle],
    };
  });
}

function addMaker({ document }: Kustomization, { kind, name, path }: Kustomization['makers'][number], into: Result) {
  const value = { apiVersion: 'v1', kind, metadata: { name } };
  addEntry(into.makers, { document, path, value, namespace: '', changeable: false, names: [name], via: [] });
}

function include(from: Result, into: Result): void {
  for (const entry of from.entries.values()) addEntry(into.entries, entry);
  for (const entry of from.makers.values()) addEntry(into.makers, entry);
  for (const document of from.documents) into.documents.add(document);
  for (const kustomization of from.included) into.included.add(kustomization);
  for (const patch of from.idle) into.idle.add(patch);
  for (const [key, generated] of from.generated) into.generated.set(key, generated);
  for (const reason of from.incomplete) into.incomplete.add(reason);
  if (from.renamed) into.renamed = true;
}

function includeFile(file: ListedFile, into: Result): void {
  for (const document of file.documents) into.documents.add(document);
  if (file.hides !== undefined) into.incomplete.add(file.hides);
  for (const object of file.objects) {
    const names = [textAt(metadataOf(object.value), 'name')];
    addEntry(into.entries, { ...object, namespace: '', changeable: false, names, via: [] });
  }
}

/** What a kustomization does to everything that it includes. */
function transform(kustomization: Kustomization, result: Result, files: ReadonlyMap<string, ListedFile>): void {
  const { namespace, namePrefix, nameSuffix, labels, patches } = kustomization;
  for (const { file } of patches) {
    for (const document of (file !== undefined && files.get(file)?.documents) || []) result.documents.add(document);
  }
  for (const idle of idlePatches(kustomization, result, files)) result.idle.add(idle);
  const targets = kustomization.changesAnything ? [anyTarget] : patches.flatMap((patch) => patchTargets(patch, files));
  const renaming = renamingTargets(kustomization, files);
  mapEntries(result, (entry) => ({
    ...entry,
    value: withLabels(entry.value, labels),
    namespace: namespace || entry.namespace,
    changeable: entry.changeable || targets.some((target) => fits(target, entry)),
    ...(renaming.some((target) => fits(target, entry)) && { isRenamed: true }),
    names: namePrefix + nameSuffix === '' ? entry.names : renamed(entry.names, namePrefix, nameSuffix),
    via: [...entry.via, kustomization],
  }));
  if (namespace === '') return;
  const generated = [...result.generated.values()].map((entry) => ({ ...entry, namespace }));
  result.generated = new Map(generated.map((entry) => [generatedKey(entry), entry]));
}

/** Whether a patch selects an object by one of its names; one that was renamed out of sight may have any. */
function fits(target: PatchTarget, { value, names, isRenamed }: Entry): boolean {
  return isTarget(target, value, isRenamed ? undefined : names);
}

function renamingTargets({ patches }: Kustomization, files: ReadonlyMap<string, ListedFile>): PatchTarget[] {
  return patches.flatMap((patch) => (patch.renames || changesName(patch, files) ? patchTargets(patch, files) : []));
}

/** Whether one of the operations in a patch's file is on the name. */
function changesName({ file }: Patch, files: ReadonlyMap<string, ListedFile>): boolean {
  const documents = (file !== undefined && files.get(file)?.documents) || [];
  return documents.some(
    ({ value }) =>
      Array.isArray(value) && value.some((one) => isMapping(one) && textAt(one, 'path') === '/metadata/name'),
  );
}

function mapEntries(result: Result, change: (entry: Entry) => Entry): void {
  const mapped = (before: Map<string, Entry>): Map<string, Entry> => {
    const after = new Map<string, Entry>();
    for (const entry of before.values()) addEntry(after, change(entry));
    return after;
  };
  result.entries = mapped(result.entries);
  result.makers = mapped(result.makers);
}

/**
 * Patches that select nothing of what is there. Those of a component are not told of: it may be meant for many. Nor are those of a kustomization that
 * includes nothing but changes.
 */
function* idlePatches(
  kustomization: Kustomization,
  { entries, makers }: Result,
  files: ReadonlyMap<string, ListedFile>,
): Iterable<IdlePatch> {
  if (kustomization.isComponent) return;
  const renaming = renamingTargets(kustomization, files);
  for (const patch of kustomization.patches) {
    if (patch.isAdded) continue;
    const targets = patchTargets(patch, files);
    // What is meant for all of a kind, there may be none of.
    if (patch.isTargeted && !targets.every(({ words }) => words.includes('name "'))) continue;
    // Files without an object are still to be filled in (those of Flux, when it is installed).
    if (patch.isTargeted && entries.size === 0 && makers.size === 0) continue;
    // One patch may give the name that the next asks for.
    const isWanted = (entry: Entry) => {
      const isRenamed = entry.isRenamed || renaming.some((target) => fits(target, entry));
      return targets.some((target) => fits(target, { ...entry, isRenamed }));
    };
    if ([...entries.values()].some(isWanted) || [...makers.values()].some(isWanted)) continue;
    const at: At = { document: kustomization.document, path: patch.at, part: 'value' };
    yield { at, target: targets.map(({ words }) => words).join(', '), fails: !patch.isTargeted };
  }
}

function patchTargets(
  { targets, file }: Kustomization['patches'][number],
  files: ReadonlyMap<string, ListedFile>,
): readonly PatchTarget[] {
  if (targets) return targets;
  const bodies = file === undefined ? undefined : files.get(file);
  return bodies?.hides !== undefined ? [anyTarget] : targetsOfBodies(bodies?.documents ?? []);
}

/** An object that comes in twice by different ways, into the same namespace, is one. */
function addEntry(entries: Map<string, Entry>, entry: Entry): void {
  const key = entryKey(entry);
  const other = entries.get(key);
  if (!other) entries.set(key, entry);
  else {
    const names = [...new Set([...other.names, ...entry.names])];
    const via = [...new Set([...other.via, ...entry.via])];
    entries.set(key, { ...other, changeable: other.changeable || entry.changeable, names, via });
  }
}

function entryKey({ document, path, namespace }: Pick<Entry, 'document' | 'path' | 'namespace'>): string {
  return `${document.file.path}\n${document.index}\n${path.join('.')}\n${namespace}`;
}

function generatedKey({ kind, namespace, name }: Generated): string {
  return `${kind}\n${namespace}\n${name}`;
}

function renamed(names: readonly string[], prefix: string, suffix: string): string[] {
  return [...new Set([...names, ...names.map((name) => `${prefix}${name}${suffix}`)])];
}

function missing(entry: string, path: string): string {
  return isRemote(entry) ? `the remote resource ${entry} is not loaded` : `${path} is not part of the input`;
}

function toSet(root: Kustomization, result: Result): ManifestSet {
  const clashes = result.renamed ? clashing(result.entries.values()) : new Set<string>();
  const manifests = [...result.entries.values()].map((entry): Manifest => {
    const { document, path, value, namespace } = entry;
    const changeable = entry.changeable || clashes.has(identity(entry));
    if (namespace === '') return { document, path, value, changeable };
    if (textAt(value, 'kind') !== 'Namespace') return { document, path, value, namespace, changeable };
    // A Namespace has no namespace: kustomize gives it the name.
    return { document, path, value: { ...value, metadata: { ...metadataOf(value), name: namespace } }, changeable };
  });
  const documents = [...result.documents].sort(inFileOrder);
  const [first, ...more] = result.incomplete;
  return {
    name: root.directory,
    manifests: manifests.sort((a, b) => inFileOrder(a.document, b.document)),
    broken: documents.filter((document) => document.problem),
    documents,
    generated: [...result.generated.values()],
    ...(first !== undefined && { incomplete: more.length > 0 ? `${first} (and ${more.length} more like it)` : first }),
  };
}

/** Identities that more than one object has: with prefixes they are told apart, and nobody here knows which is which. */
function clashing(entries: Iterable<Entry>): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const entry of entries) {
    const key = identity(entry);
    (seen.has(key) ? twice : seen).add(key);
  }
  return twice;
}

/** Kinds that have no namespace, whatever kustomize or a manifest says. */
const clusterScoped =
  /^(?:Cluster\w+|CustomResourceDefinition|PersistentVolume|Node|\w+Class|(?:Validating|Mutating)\w+)$/;

function identity({ value, namespace }: Entry): string {
  const metadata = metadataOf(value);
  const kind = textAt(value, 'kind');
  return [
    groupOf(textAt(value, 'apiVersion')),
    kind,
    clusterScoped.test(kind) ? '' : namespace || textAt(metadata, 'namespace'),
    textAt(metadata, 'name'),
  ].join('\n');
}
