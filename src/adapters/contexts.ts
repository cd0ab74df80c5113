/**
 * Contexts that somebody declares: in the config (`contexts`), or by what deploys a directory (`gitops.ts`). Loaded if there is any. What is declared
 * is taken as it is; what is left is for the guess.
 */
import type { Document } from '../parse/document.ts';
import { findClusters } from './clusters.ts';
import type { PlainFile } from './environments.ts';
import type { Claim } from './gitops.ts';
import type { Manifest, ManifestSet } from './manifest-set.ts';
import { type FoundObject, groupOf, inFileOrder, metadataOf, textAt } from './manifests.ts';
import { directoryOf, isWithin } from './paths.ts';

/** An entry of `contexts` in the config. */
export interface DeclaredContext {
  readonly name: string;
  /** Namespace of objects that name none; empty for that of the run. */
  readonly namespace: string;
  /** Whether a file or a kustomization's directory is its own. */
  owns(path: string): boolean;
  /** Whether one belongs to it too, unless it has the same object of its own. */
  shares(path: string): boolean;
}

/** What there is to divide. */
export interface Pieces {
  /** What each root kustomization amounts to, with the path of its file. */
  readonly built: readonly (ManifestSet & { readonly path: string })[];
  readonly plain: readonly PlainFile[];
}

/** Who says what belongs together. */
export interface Declarations {
  readonly contexts: readonly DeclaredContext[];
  readonly claims: readonly Claim[];
}

/** What was divided, what is left for the guess, and contexts without a file. */
export interface Divided {
  readonly sets: readonly ManifestSet[];
  readonly built: Pieces['built'];
  /** Plain files by cluster; one pool without a cluster if all are deployed to one, or nobody knows. */
  readonly pools: readonly { readonly cluster?: string; readonly plain: readonly PlainFile[] }[];
  readonly empty: readonly string[];
}

/** Makes the contexts that are declared. */
export function divide(pieces: Pieces, { contexts, claims }: Declarations): Divided {
  const placed = withClusters(place(pieces, claims), claims);
  const taken = new Set<unknown>();
  const sets: ManifestSet[] = [];
  const empty: string[] = [];
  for (const context of contexts) {
    const pick = <T>(items: readonly T[], pathsOf: (item: T) => readonly string[]) => {
      const own = items.filter((item) => pathsOf(item).some((path) => context.owns(path)));
      const shared = items.filter((item) => !own.includes(item) && pathsOf(item).some((path) => context.shares(path)));
      for (const item of [...own, ...shared]) taken.add(item);
      return { own, shared };
    };
    const built = pick(placed.built, ({ path }) => [path, directoryOf(path)]);
    const plain = pick(placed.plain, ({ path }) => [path]);
    if (built.own.length + built.shared.length + plain.own.length + plain.shared.length === 0) empty.push(context.name);
    else sets.push(join(context, built, plain));
  }
  return {
    sets,
    empty,
    built: placed.built.filter((set) => !taken.has(set)),
    pools: byCluster(
      placed.plain.filter((file) => !taken.has(file)),
      claims,
    ),
  };
}

/** Notes the clusters that the claims let see. What the config says of contexts is not mixed with them. */
function withClusters({ built, plain }: Pieces, claims: readonly Claim[]): Pieces {
  const clusters = findClusters({ built, plain }, claims);
  if (clusters.size === 0) return { built, plain };
  const noted = <T extends { readonly path: string }>(piece: T): T => {
    const found = clusters.get(piece.path);
    return found ? { ...piece, clusters: found } : piece;
  };
  return { built: built.map(noted), plain: plain.map(noted) };
}

const covers = ({ directory, deep }: Claim, file: PlainFile): boolean =>
  deep ? isWithin(file.directory, directory) : file.directory === directory;

/** Plain files that are deployed to different clusters are kept apart; a file that nobody is known to deploy may be in any. */
function byCluster(plain: readonly PlainFile[], claims: readonly Claim[]): Divided['pools'] {
  const clusters = new Map<string, Set<PlainFile>>();
  const claimed = new Set<PlainFile>();
  for (const claim of claims) {
    if (claim.cluster === undefined) continue;
    const files = plain.filter((file) => covers(claim, file));
    if (files.length === 0) continue;
    const known = clusters.get(claim.cluster) ?? new Set();
    clusters.set(claim.cluster, known);
    for (const file of files) {
      known.add(file);
      claimed.add(file);
    }
  }
  if (clusters.size < 2) return [{ plain }];
  return [...clusters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([cluster, files]) => ({ cluster, plain: plain.filter((file) => files.has(file) || !claimed.has(file)) }));
}

interface Picked<T> {
  readonly own: readonly T[];
  readonly shared: readonly T[];
}

function join(context: DeclaredContext, built: Picked<ManifestSet>, plain: Picked<PlainFile>): ManifestSet {
  const { name, namespace } = context;
  const put = (manifest: Manifest): Manifest =>
    namespace === '' || manifest.namespace !== undefined || textAt(metadataOf(manifest.value), 'namespace') !== ''
      ? manifest
      : { ...manifest, namespace };
  const all = (from: 'own' | 'shared'): Manifest[] =>
    [...built[from].flatMap(({ manifests }) => manifests), ...plain[from].flatMap(({ objects }) => objects)].map(put);
  const own = all('own');
  const known = new Set(own.map(identity));
  const shared = all('shared').filter(
    (manifest) => textAt(metadataOf(manifest.value), 'name') === '' || !known.has(identity(manifest)),
  );
  const sets = [...built.own, ...built.shared];
  const files = [...plain.own, ...plain.shared];
  const documents = new Set<Document>([
    ...sets.flatMap((set) => set.documents),
    ...files.flatMap((file) => file.documents),
  ]);
  const incomplete =
    sets.find((set) => set.incomplete !== undefined)?.incomplete ??
    files.find((file) => file.hides !== undefined)?.hides;
  const written = sets.flatMap((set) => set.written ?? set.manifests);
  return {
    name,
    manifests: [...own, ...shared].sort((a, b) => inFileOrder(a.document, b.document)),
    written: [...written, ...files.flatMap((file) => file.objects)],
    broken: [...sets.flatMap((set) => set.broken), ...files.flatMap((file) => file.broken)].sort(inFileOrder),
    documents: [...documents].sort(inFileOrder),
    generated: sets.flatMap((set) => set.generated),
    ...(files.length === 0 && sets.length === 1 && sets[0]?.kustomized && { kustomized: sets[0].kustomized }),
    ...(incomplete !== undefined && { incomplete }),
    why: 'the config says so ("contexts")',
  };
}

function identity({ value, namespace }: Manifest): string {
  const metadata = metadataOf(value);
  return [
    groupOf(textAt(value, 'apiVersion')),
    textAt(value, 'kind'),
    namespace ?? textAt(metadata, 'namespace'),
    textAt(metadata, 'name'),
  ].join('\n');
}

/** Puts objects into the namespaces that those who deploy their directories give them. */
function place({ built, plain }: Pieces, claims: readonly Claim[]): Pieces {
  const placing = claims.filter(({ namespace }) => namespace !== '');
  if (placing.length === 0) return { built, plain };
  return {
    built: built.flatMap((set) => {
      const on = unique(placing.filter(({ directory }) => directory === directoryOf(set.path)));
      if (on.length === 0) return [set];
      return on.map((claim) => ({
        ...set,
        name: on.length === 1 ? set.name : `${set.name} (${claim.namespace})`,
        manifests: move(set.manifests, claim),
        generated: set.generated.map((one) => (one.namespace === '' ? { ...one, namespace: claim.namespace } : one)),
        why: `${set.why}; ${claim.by} puts it into the namespace ${claim.namespace}`,
      }));
    }),
    plain: plain.map((file) => {
      const on = unique(placing.filter((claim) => covers(claim, file)));
      if (on.length === 0) return file;
      // One directory that is deployed into several namespaces is there in each.
      const objects = on.flatMap((claim) => move(file.objects, claim));
      return { ...file, objects: on.length === 1 ? objects : withoutTwins(objects) };
    }),
  };
}

/** One claim for each namespace; the nearest directory has the say. */
function unique(claims: readonly Claim[]): readonly Claim[] {
  const nearest = Math.max(0, ...claims.map(({ directory }) => directory.length));
  const found = new Map<string, Claim>();
  for (const claim of claims)
    if (claim.directory.length === nearest && !found.has(claim.namespace)) found.set(claim.namespace, claim);
  return [...found.values()];
}

function move<M extends Manifest>(manifests: readonly M[], { namespace, replaces }: Claim): M[] {
  return manifests.map((manifest) => {
    const isPlaced = manifest.namespace !== undefined || textAt(metadataOf(manifest.value), 'namespace') !== '';
    return isPlaced && !replaces ? manifest : { ...manifest, namespace };
  });
}

/** Objects that name their namespace themselves are the same, however often their directory is deployed. */
function withoutTwins(objects: readonly FoundObject[]): FoundObject[] {
  const seen = new Set<string>();
  return objects.filter((object) => {
    const key = `${object.document.index}\n${object.path.join('.')}\n${object.namespace ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
