/**
 * Which contexts go to one cluster, by what Argo CD and Flux deploy. Loaded if the input has objects of theirs.
 *
 * An Application whose destination is its own cluster, and a Flux Kustomization without `kubeConfig`, deploy into the cluster that they are in
 * themselves. So a cluster is a tree: at its top stand objects that nothing of the input deploys; what they deploy may hold more of them.
 */
import type { Claim } from './gitops.ts';
import { directoryOf, isWithin, parentOf } from './paths.ts';

/** What there is to deploy, by path: root kustomizations, and files that no kustomization lists. */
export interface Deployable {
  readonly built: readonly {
    readonly path: string;
    readonly documents: readonly { readonly file: { readonly path: string } }[];
  }[];
  readonly plain: readonly { readonly path: string; readonly directory: string }[];
}

/** The cluster of the objects at the top of a tree. */
const home = '';

/**
 * The clusters of root kustomizations and plain files, by their paths; nothing of those of which it cannot be seen. A cluster is called by the path
 * from which it is deployed; one that is deployed to from another, by the address as well.
 */
export function findClusters({ built, plain }: Deployable, claims: readonly Claim[]): Map<string, readonly string[]> {
  const places = placesOf({ built, plain });
  const held = holdersOf({ built, plain }, claims);
  const targets = new Map(claims.map((claim) => [claim, places(claim)]));
  const altered = new Set(claims.flatMap((claim) => (claim.alters ? (targets.get(claim) ?? []) : [])));

  const isDeployed = new Set<string>();
  for (const [holder, own] of held)
    for (const claim of own)
      for (const target of targets.get(claim) ?? []) if (target !== holder) isDeployed.add(target);
  // Plain files of one directory are applied together; each kustomization by itself.
  const roots = new Map<string, string[]>();
  const isPlain = new Set(plain.map(({ path }) => path));
  const top = (holder: string): void => {
    const key = isPlain.has(holder) ? directoryOf(holder) : holder;
    roots.set(key, [...(roots.get(key) ?? []), holder]);
  };
  for (const holder of held.keys()) if (!isDeployed.has(holder)) top(holder);

  const reached = new Map<string, Set<string>>();
  const follow = (holders: readonly string[]): void => {
    const name = nameOf(holders, held, targets);
    const pending = holders.map((path): [path: string, cluster: string] => [path, home]);
    const seen = new Set<string>();
    for (let next = pending.pop(); next; next = pending.pop()) {
      const [path, cluster] = next;
      const key = `${cluster}\n${path}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const known = reached.get(path) ?? new Set();
      reached.set(path, known.add(cluster === home ? name : `${name} (${cluster})`));
      for (const claim of held.get(path) ?? []) {
        if (claim.into === undefined) continue;
        const into = claim.into === 'here' ? cluster : claim.into;
        for (const target of targets.get(claim) ?? []) pending.push([target, into]);
      }
    }
  };
  for (const holders of roots.values()) follow(holders);
  // What is left is deployed in a ring, as by a Kustomization that deploys its own directory.
  for (const holder of [...held.keys()].sort()) if (!reached.has(holder)) follow([holder]);

  const found = new Map<string, readonly string[]>();
  for (const [path, clusters] of reached) if (!altered.has(path)) found.set(path, [...clusters].sort());
  return found;
}

/** The directory that the objects at the top deploy and lie in themselves; else the one they lie in. */
function nameOf(
  holders: readonly string[],
  held: ReadonlyMap<string, readonly Claim[]>,
  targets: ReadonlyMap<Claim, readonly string[]>,
): string {
  const own = holders.flatMap((holder) =>
    (held.get(holder) ?? []).filter((claim) => targets.get(claim)?.includes(holder)).map(({ directory }) => directory),
  );
  return own.sort((a, b) => a.length - b.length)[0] ?? directoryOf(holders[0] ?? '.');
}

/** What holds each claiming object, and what it claims: a root kustomization by the path of its file, or a plain file. */
function holdersOf({ built, plain }: Deployable, claims: readonly Claim[]): Map<string, Claim[]> {
  const byFile = new Map<string, Claim[]>();
  for (const claim of claims) add(byFile, claim.file, claim);
  const held = new Map<string, Claim[]>();
  for (const { path, documents } of built)
    for (const file of new Set(documents.map(({ file }) => file.path)))
      for (const claim of byFile.get(file) ?? []) add(held, path, claim);
  for (const { path } of plain) for (const claim of byFile.get(path) ?? []) add(held, path, claim);
  // A kustomization that is deployed into several namespaces is here for each of them.
  return new Map([...held].map(([path, own]) => [path, [...new Set(own)]]));
}

/** What a claim deploys. */
function placesOf({ built, plain }: Deployable): (claim: Claim) => readonly string[] {
  const roots = new Map(built.map(({ path }) => [directoryOf(path), path]));
  // What lies below a directory, without what lies below a kustomization on the way.
  const kustomizations = new Map<string, string[]>();
  const files = new Map<string, string[]>();
  const climb = (into: Map<string, string[]>, from: string | undefined, path: string): void => {
    for (let at = from; at !== undefined; at = parentOf(at)) {
      add(into, at, path);
      if (roots.has(at)) return;
    }
  };
  for (const [directory, path] of roots) climb(kustomizations, parentOf(directory), path);
  const byDirectory = new Map<string, string[]>();
  for (const { path, directory } of plain) {
    climb(files, directory, path);
    add(byDirectory, directory, path);
  }
  return ({ directory, deep, tool }) => {
    const root = roots.get(directory);
    if (root !== undefined) return [root];
    const below = files.get(directory) ?? [];
    if (tool === 'flux') return [...(kustomizations.get(directory) ?? []), ...below];
    return deep ? below.filter((path) => isWithin(path, directory)) : (byDirectory.get(directory) ?? []);
  };
}

function add<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
