/** What the files of an input are to its kustomizations. */
import { isRemote, type Kustomization, kustomizationPaths } from './kustomization.ts';
import { directoryOf, nameOf, resolvePath } from './paths.ts';

/** Who is what, before anything is built. */
export interface Roles {
  /** Kustomizations that no other one includes, neither as a whole nor part by part, in order of their path: what is deployed. */
  readonly roots: readonly Kustomization[];
  /** Components that nothing uses. */
  readonly unused: readonly Kustomization[];
  /** Files that are resources of a kustomization. */
  readonly included: ReadonlySet<string>;
  /** Files that are patches. */
  readonly patches: ReadonlySet<string>;
  /** Files that kustomizations read for other purposes. */
  readonly auxiliary: ReadonlySet<string>;
  /** Directories that are in the hands of a kustomization, for it is in there or lists a file of it, and the path of its file. */
  readonly managed: ReadonlyMap<string, string>;
  /** Local paths that are referred to and are not part of the input. */
  readonly missing: readonly string[];
  /** Those of them that are sure to be missed when the kustomization is built, by the path of its file. */
  readonly missingFor: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Sorts files and kustomizations by their role.
 *
 * @param files paths of the input
 * @param borrowed paths of files that are there only because a kustomization includes them
 */
export function findRoles(
  kustomizations: ReadonlyMap<string, Kustomization>,
  files: ReadonlySet<string>,
  borrowed: ReadonlySet<string>,
): Roles {
  const included = new Set<string>();
  const patches = new Set<string>();
  const auxiliary = new Set<string>();
  const missing = new Set<string>();
  const missingFor = new Map<string, Set<string>>();
  const miss = (path: string, wanted: string) => {
    missing.add(wanted);
    // A kustomization that cannot be read is told of already.
    if (kustomizationPaths(wanted).some((name) => files.has(name))) return;
    const known = missingFor.get(path);
    if (known) known.add(wanted);
    else missingFor.set(path, new Set([wanted]));
  };
  const managed = new Map<string, string>();
  const referred = new Set<Kustomization>();
  const plugins: Kustomization[] = [];
  const all = [...kustomizations.values()].sort((a, b) => (a.path < b.path ? -1 : 1));

  for (const { path, directory } of all) {
    managed.set(directory, path);
    // Where scaffolds put patches, whether they are in use or not.
    for (const name of ['patches', 'patch']) {
      const patchDirectory = resolvePath(directory, name);
      if (!kustomizations.has(patchDirectory)) managed.set(patchDirectory, path);
    }
  }
  for (const kustomization of all) {
    const { path, directory } = kustomization;
    for (const entry of kustomization.resources) {
      const resolved = resolvePath(directory, entry);
      const other = kustomizations.get(resolved);
      if (other) referred.add(other);
      else if (files.has(resolved)) {
        included.add(resolved);
        if (!managed.has(directoryOf(resolved))) managed.set(directoryOf(resolved), path);
      } else if (!isRemote(entry)) miss(path, resolved);
    }
    for (const entry of kustomization.components) {
      const resolved = resolvePath(directory, entry);
      const other = kustomizations.get(resolved);
      if (other) referred.add(other);
      // A file is no component: kustomize refuses it, and it is not lost for that.
      else if (!isRemote(entry) && !files.has(resolved)) miss(path, resolved);
    }
    for (const { file } of kustomization.patches) {
      if (file === undefined) continue;
      patches.add(file);
      if (!files.has(file)) miss(path, file);
      else if (!managed.has(directoryOf(file))) managed.set(directoryOf(file), path);
    }
    for (const file of kustomization.auxiliary) {
      const other = kustomizations.get(file);
      if (other) plugins.push(other);
      else auxiliary.add(file);
    }
  }
  // Configs of plugins may be kustomizations themselves, of things that never reach a cluster.
  const plugged = new Set<Kustomization>();
  for (let plugin = plugins.pop(); plugin; plugin = plugins.pop()) {
    if (plugged.has(plugin)) continue;
    plugged.add(plugin);
    referred.add(plugin);
    for (const entry of plugin.resources) {
      const resolved = resolvePath(plugin.directory, entry);
      const other = kustomizations.get(resolved);
      if (other) plugins.push(other);
      included.delete(resolved);
      auxiliary.add(resolved);
    }
  }

  const own = all.filter((kustomization) => !borrowed.has(kustomization.path));
  const free = own.filter((kustomization) => !referred.has(kustomization));
  const reached = new Set(plugged);
  const collecting = free.filter(isCollectingBase);
  for (const kustomization of free)
    if (!collecting.includes(kustomization)) reach(kustomization, kustomizations, reached);
  const roots = free.filter((kustomization) => !kustomization.isComponent && !collecting.includes(kustomization));
  for (const kustomization of collecting) {
    const parts = kustomization.resources.map((entry) =>
      kustomizations.get(resolvePath(kustomization.directory, entry)),
    );
    // Overlays take its parts one by one, and complete them: alone it is deployed as little as a base that they take as a whole.
    const isTaken = parts.length > 0 && parts.every((part) => part !== undefined && reached.has(part));
    if (!isTaken) roots.push(kustomization);
    reach(kustomization, kustomizations, reached);
  }
  // What is left includes itself by some way round. One of each ring stands for it, so that its files do not vanish.
  for (const kustomization of own) {
    if (kustomization.isComponent || reached.has(kustomization)) continue;
    roots.push(kustomization);
    reach(kustomization, kustomizations, reached);
  }
  return {
    roots: roots.sort((a, b) => (a.path < b.path ? -1 : 1)),
    unused: free.filter(({ isComponent }) => isComponent),
    included,
    patches,
    auxiliary,
    managed,
    missing: [...missing].sort(),
    missingFor,
  };
}

/** True for a directory called a base whose kustomization does no more than list others. */
function isCollectingBase(kustomization: Kustomization): boolean {
  const { directory, isComponent, components, patches, makers, labels, auxiliary } = kustomization;
  const { changesAnything, namePrefix, nameSuffix } = kustomization;
  if (isComponent || changesAnything || namePrefix !== '' || nameSuffix !== '') return false;
  const more = components.length + patches.length + makers.length + labels.length + auxiliary.length;
  return more === 0 && /^bases?$/.test(nameOf(directory));
}

/** Marks a kustomization and all that it includes, directly or not. */
function reach(
  start: Kustomization,
  kustomizations: ReadonlyMap<string, Kustomization>,
  reached: Set<Kustomization>,
): void {
  const pending = [start];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    for (const entry of [...next.resources, ...next.components]) {
      const child = kustomizations.get(resolvePath(next.directory, entry));
      if (child) pending.push(child);
    }
  }
}
