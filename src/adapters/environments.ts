/**
 * Plain files to lint contexts. Usually all of them are one. But where directories hold copies of the same objects, they are environments,
 * clusters or examples, and copies must not be mixed.
 */
import type { Document } from '../parse/document.ts';
import { type Ground, groundOf, isRoute, leansOn } from './leaning.ts';
import { type FoundObject, groupOf, listOf, metadataOf, textAt } from './manifests.ts';
import { commonDirectory, isWithin, parentOf } from './paths.ts';

/** A file that no kustomization and no chart has anything to do with. */
export interface PlainFile {
  readonly path: string;
  readonly directory: string;
  readonly documents: readonly Document[];
  readonly objects: readonly FoundObject[];
  readonly broken: readonly Document[];
  /** Why objects of the file are unknown, as a clause: it is still to be rendered, or cannot be read. */
  readonly hides?: string;
  /** Set for a file of which nothing at all can be read. It is deployed with whatever it lies beside, above or below. */
  readonly isSealed?: true;
  /** See `ManifestSet.clusters`. */
  readonly clusters?: readonly string[];
}

/** Files that are deployed together. */
export interface Environment {
  readonly name: string;
  readonly files: readonly PlainFile[];
  /** Those of the files, without shared ones that the environment defines anew. */
  readonly objects: readonly FoundObject[];
  readonly incomplete?: string;
  /** Why it is one, as the end of "because ...". */
  readonly why: string;
  /** Set where the tree is a collection, of which nobody applies all: lessons, examples. */
  readonly collected?: boolean;
}

/** A directory with the files that lie right in it. */
interface Folder {
  readonly directory: string;
  /** The directory and all above it, from the top, without `.`. */
  readonly above: readonly string[];
  readonly files: PlainFile[];
  readonly objects: Identified[];
}

/** An object, and the number of its identity in a cluster; 0 if it has no name yet. */
interface Identified {
  readonly object: FoundObject;
  readonly identity: number;
}

/** An environment in the making. */
interface Draft {
  readonly name: string;
  readonly files: readonly PlainFile[];
  readonly objects: readonly Identified[];
  readonly incomplete?: string;
  readonly why: string;
  readonly collected?: boolean;
  /** No environment, but shared objects that each environment replaces. */
  readonly isRest?: boolean;
}

/** Kinds of which even identical copies mean another environment; of others people put a copy beside each application. */
const primaryKinds = new Set(
  'Service Ingress Pod Deployment StatefulSet DaemonSet ReplicaSet Job CronJob Rollout IngressRoute IngressRouteTCP IngressRouteUDP Gateway HTTPRoute GRPCRoute TCPRoute TLSRoute UDPRoute'.split(
    ' ',
  ),
);

/** A directory is a copy if at least one in so many of its objects is defined elsewhere too. */
const copyShare = 3;

/** Shared files are linted once for each environment, up to this many times the size of the input. */
const sharingLimit = 4;

/** Inputs so small that no limit is needed. */
const smallInput = 5000;

/** Folders that hold the copies of one object. */
interface Duplicate {
  readonly kind: string;
  readonly name: string;
  readonly folders: readonly Folder[];
  /** The deepest directory that holds them all; a copy may lie right in it. */
  readonly ancestor: string;
}

/**
 * Splits plain files into environments, and names them: `name` if there is only one, otherwise the directory of each.
 *
 * An object (group, kind, namespace, name) that is defined in several directories is a duplicate, unless it is a Namespace or a mere
 * accessory of which all copies are the same. Where its copies part, below their deepest common directory, each side is an environment of its
 * own: the highest directory on the way to the copy of which a good part is duplicates, for otherwise one stray copy would tear a large tree
 * apart. The same is done again inside of each environment. All files outside of environments are shared: they belong to each.
 *
 * A copy right in the common directory itself (`app.yaml` and `old/app.yaml`) shares nothing with the one below: the upper directory is an
 * environment without the lower one, and the lower one stands alone and counts as incomplete, since it may well rely on what it overrides.
 *
 * Copies within one directory stay together, for a rule to complain of. So does a directory without workloads that has one object, or some
 * routes, in common with the directory which it leans on: those are defined twice by mistake.
 */
export function splitEnvironments(files: readonly PlainFile[], name: string, namespace: string): Environment[] {
  if (!mayOverlap(files) && !files.some(({ hides }) => hides !== undefined))
    return [{ name, files, objects: listOf(files, ({ objects }) => objects), why: whole }];
  const folders = new Map<string, Folder>();
  const identityOf = identities(namespace);
  for (const file of files) {
    let folder = folders.get(file.directory);
    if (!folder) {
      folder = { directory: file.directory, above: ancestry(file.directory), files: [], objects: [] };
      folders.set(file.directory, folder);
    }
    folder.files.push(file);
    for (const object of file.objects) folder.objects.push({ object, identity: identityOf(object) });
  }
  return split([...folders.values()], name).map(({ isRest: _, ...draft }) => ({
    ...draft,
    objects: draft.objects.map(({ object }) => object),
  }));
}

/** A first look: whether two directories define objects of the same kind and name. Usually none do, and nothing more has to be asked. */
function mayOverlap(files: readonly PlainFile[]): boolean {
  const known = new Map<string, Map<string, string>>();
  for (const { directory, objects } of files)
    for (const { value } of objects) {
      const name = textAt(metadataOf(value), 'name');
      if (name === '') continue;
      const names = branch(known, textAt(value, 'kind'));
      const home = names.get(name);
      if (home === undefined) names.set(name, directory);
      else if (home !== directory) return true;
    }
  return false;
}

function split(folders: readonly Folder[], name: string): Draft[] {
  const duplicates = withoutStrays(folders, findDuplicates(folders));
  if (duplicates.length === 0) return [toDraft(name, folders)];

  const { siblings, descendants } = findPieces(folders, duplicates);
  const reasonFor = (piece: string): string => reasonOf(piece, duplicates);
  const inside = new Map<string, Folder[]>();
  const shared: Folder[] = [];
  for (const folder of folders) {
    const piece = folder.above.find((directory) => siblings.has(directory) || descendants.has(directory));
    if (piece === undefined) shared.push(folder);
    else if (inside.has(piece)) inside.get(piece)?.push(folder);
    else inside.set(piece, [folder]);
  }
  const equal: Draft[] = [];
  const apart: Draft[] = [];
  const rests: Draft[] = [];
  for (const [piece, own] of inside) {
    for (const made of split(own, piece)) {
      const draft = made.why === whole ? { ...made, why: reasonFor(piece) } : made;
      (draft.isRest ? rests : descendants.has(piece) ? apart : equal).push(draft);
    }
  }

  const limit = Math.max(smallInput, sharingLimit * count(folders));
  const isShared = equal.length > 0 && count(shared) * equal.length <= limit;
  const upper = isShared || shared.length === 0 ? [] : [toDraft(name, shared)];
  const made = isShared
    ? [...share(shared, equal), ...replacedByAll(name, shared, equal)]
    : [...upper, ...equal.map(alone)];
  const all = [...made, ...apart.map(alone), ...rests];
  return isCollection(equal) ? all.map((draft) => ({ ...draft, collected: true })) : all;
}

/**
 * True for lessons, examples and the like: three or more directories that hang together by the objects which they repeat, and none that all of
 * them define. Environments and clusters have something in common, as have those of each of several applications. What lies beside lessons is
 * hardly shared by all of them, but one more of them.
 */
function isCollection(drafts: readonly Draft[]): boolean {
  if (drafts.length < 3) return false;
  // The drafts that hang together, each by one of them; and how many of the drafts define an object.
  const heads = drafts.map((_, index) => index);
  const headOf = (index: number): number => {
    let at = index;
    while (heads[at] !== at) at = heads[at] = heads[heads[at] as number] as number;
    return at;
  };
  const seen = new Map<number, { readonly first: number; last: number; count: number }>();
  for (const [index, { objects }] of drafts.entries())
    for (const { identity } of objects) {
      if (identity === 0) continue;
      const known = seen.get(identity);
      if (!known) seen.set(identity, { first: index, last: index, count: 1 });
      else if (known.last !== index) {
        known.last = index;
        known.count++;
        heads[headOf(index)] = headOf(known.first);
      }
    }
  const sizes = new Map<number, number>();
  for (const index of drafts.keys()) sizes.set(headOf(index), (sizes.get(headOf(index)) ?? 0) + 1);
  const united = new Set<number>();
  for (const { first, count } of seen.values()) if (count === sizes.get(headOf(first))) united.add(headOf(first));
  return [...sizes].some(([head, size]) => size > 2 && !united.has(head));
}

/** Why nothing is split. */
const whole = 'its plain files do not define the same objects twice in different directories';

/** What a directory has in common with another. */
function reasonOf(piece: string, duplicates: readonly Duplicate[]): string {
  for (const { kind, name, folders } of duplicates) {
    const isHere = ({ above }: Folder): boolean => above.includes(piece);
    const other = folders.find((folder) => !isHere(folder));
    if (other && folders.some(isHere)) return `it defines ${kind} ${name}, and ${other.directory} does so too`;
  }
  return 'it defines objects that other directories define too';
}

/** A directory and all above it, from the top, without `.`. */
function ancestry(directory: string): string[] {
  const found: string[] = [];
  for (let at: string | undefined = directory; at !== undefined && at !== '.' && at !== '/'; at = parentOf(at))
    found.push(at);
  return found.reverse();
}

/** The directories below `ancestor` on the way to a folder, from the top; the folder's own is the last. */
function wayTo({ above }: Folder, ancestor: string): readonly string[] {
  return above.slice(above.indexOf(ancestor) + 1);
}

/** Numbers objects by group, kind, namespace and name: the same number for the same identity. Comparing texts of all four would cost more. */
function identities(namespace: string): (object: FoundObject) => number {
  const known = new Map<string, Map<string, Map<string, Map<string, number>>>>();
  let last = 0;
  return ({ value, namespace: placed }) => {
    const metadata = metadataOf(value);
    const name = textAt(metadata, 'name');
    if (name === '') return 0;
    const kinds = branch(known, groupOf(textAt(value, 'apiVersion')));
    const names = branch(branch(kinds, textAt(value, 'kind')), placed ?? (textAt(metadata, 'namespace') || namespace));
    let identity = names.get(name);
    if (identity === undefined) {
      identity = ++last;
      names.set(name, identity);
    }
    return identity;
  };
}

function branch<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  let found = map.get(key);
  if (!found) {
    found = new Map();
    map.set(key, found);
  }
  return found;
}

function findDuplicates(folders: readonly Folder[]): Duplicate[] {
  // By identity: the folder that has it first, and the object there.
  const folderOf: Folder[] = [];
  const originals: FoundObject[] = [];
  const copies = new Map<
    number,
    { readonly kind: string; readonly name: string; readonly folders: Set<Folder>; decisive: boolean }
  >();
  const isSameText = textComparison();
  for (const folder of folders) {
    for (const { object, identity } of folder.objects) {
      if (identity === 0) continue;
      const original = originals[identity];
      const home = folderOf[identity];
      if (!original || !home) {
        originals[identity] = object;
        folderOf[identity] = folder;
      } else if (home !== folder) {
        const kind = textAt(object.value, 'kind');
        if (kind === 'Namespace') continue;
        let known = copies.get(identity);
        if (!known) {
          const name = textAt(metadataOf(object.value), 'name');
          known = { kind, name, folders: new Set([home]), decisive: primaryKinds.has(kind) };
          copies.set(identity, known);
        }
        known.folders.add(folder);
        known.decisive ||= !isSameText(original, object);
      }
    }
  }
  return [...copies.values()]
    .filter(({ decisive }) => decisive)
    .map((copy) => ({
      kind: copy.kind,
      name: copy.name,
      folders: [...copy.folders],
      ancestor: commonDirectory([...copy.folders].map(({ directory }) => directory)),
    }));
}

/**
 * The duplicates without those of stray copies: of a directory that defines no workload, leans on the one beside it, and shares but one object
 * with it, or nothing but routes. It could not live without the other, so it is no environment.
 */
function withoutStrays(folders: readonly Folder[], duplicates: readonly Duplicate[]): readonly Duplicate[] {
  const sidesOf = ({ folders: copies, ancestor }: Duplicate) => [
    ...new Set(copies.map((folder) => wayTo(folder, ancestor)[0] ?? ancestor)),
  ];
  const bySide = new Map<string, { readonly duplicates: Duplicate[]; readonly others: Set<string> }>();
  for (const duplicate of duplicates) {
    const sides = sidesOf(duplicate);
    for (const side of sides) {
      const known = bySide.get(side) ?? { duplicates: [], others: new Set() };
      bySide.set(side, known);
      known.duplicates.push(duplicate);
      for (const other of sides.length === 2 ? sides : [...sides, duplicate.ancestor]) known.others.add(other);
    }
  }
  const grounds = new Map<string, { readonly objects: readonly FoundObject[]; readonly ground: Ground }>();
  const read = (directory: string) => {
    let known = grounds.get(directory);
    if (!known) {
      const inside = folders.filter(({ above }) => above.includes(directory));
      const objects = inside.flatMap((folder) => folder.objects.map(({ object }) => object));
      known = { objects, ground: groundOf(objects) };
      grounds.set(directory, known);
    }
    return known;
  };
  const strays = new Set<Duplicate>();
  for (const [side, { duplicates: shared, others }] of bySide) {
    const [other, ...more] = [...others].filter((one) => one !== side);
    if (other === undefined || more.length > 0 || isWithin(side, other) || isWithin(other, side)) continue;
    if (shared.length > 1 && !shared.every(({ kind }) => isRoute(kind))) continue;
    const { objects, ground } = read(side);
    if (ground.hasWorkload) continue;
    if (!objects.some((object) => leansOn(object, ground, read(other).ground))) continue;
    for (const duplicate of shared) strays.add(duplicate);
  }
  return strays.size === 0 ? duplicates : duplicates.filter((duplicate) => !strays.has(duplicate));
}

/** Compares the texts of two objects' documents, once for all objects of two lists. */
function textComparison(): (a: FoundObject, b: FoundObject) => boolean {
  let last: { readonly a: Document; readonly b: Document; readonly same: boolean } | undefined;
  return (a, b) => {
    if (last?.a !== a.document || last.b !== b.document) {
      last = { a: a.document, b: b.document, same: textOf(a.document) === textOf(b.document) };
    }
    return last.same && a.path.join('.') === b.path.join('.');
  };
}

function textOf({ file, start, end }: Document): string {
  return file.text.slice(start, end).trim();
}

/** The directories that have to be kept apart: from those beside them, or only from those above them. */
function findPieces(
  folders: readonly Folder[],
  duplicates: readonly Duplicate[],
): { siblings: Set<string>; descendants: Set<string> } {
  const sizes = new Map<string, number>();
  for (const { above, objects } of folders) {
    for (const directory of above) sizes.set(directory, (sizes.get(directory) ?? 0) + objects.length);
  }
  const duplicated = new Map<string, number>();
  for (const duplicate of duplicates) {
    const all = new Set(duplicate.folders.flatMap((folder) => wayTo(folder, duplicate.ancestor)));
    for (const directory of all) duplicated.set(directory, (duplicated.get(directory) ?? 0) + 1);
  }
  const size = (directory: string) => sizes.get(directory) ?? 0;
  const isCopy = (directory: string) => (duplicated.get(directory) ?? 0) * copyShare >= size(directory);

  const siblings = new Set<string>();
  const descendants = new Set<string>();
  const hosts = findHosts(duplicates, size, isCopy);
  for (const duplicate of duplicates) {
    const { ancestor } = duplicate;
    const target = duplicate.folders.some(({ directory }) => directory === ancestor) ? descendants : siblings;
    for (const folder of duplicate.folders) {
      if (folder.directory === ancestor) continue;
      const way = wayTo(folder, ancestor);
      target.add(way.find((directory) => isCopy(directory) || hosts.has(directory)) ?? folder.directory);
    }
  }
  return { siblings, descendants };
}

/**
 * Large directories that hold a good part of a smaller one beside them: examples are an excerpt of the applications. They are kept apart from
 * it as a whole, though only few of their own objects are duplicates.
 */
function findHosts(
  duplicates: readonly Duplicate[],
  size: (directory: string) => number,
  isCopy: (directory: string) => boolean,
): Set<string> {
  const found = new Map<string, { duplicates: number; smallestCopy: number }>();
  for (const { folders, ancestor } of duplicates) {
    const sides = new Set(folders.flatMap((folder) => wayTo(folder, ancestor).slice(0, 1)));
    const copies = [...sides].filter(isCopy);
    if (copies.length === 0) continue;
    const smallestCopy = copies.reduce((smallest, copy) => Math.min(smallest, size(copy)), Number.POSITIVE_INFINITY);
    for (const side of sides) {
      const host = found.get(side) ?? { duplicates: 0, smallestCopy };
      found.set(side, {
        duplicates: host.duplicates + 1,
        smallestCopy: Math.min(host.smallestCopy, smallestCopy),
      });
    }
  }
  const hosts = [...found].filter(([, host]) => host.duplicates * copyShare >= host.smallestCopy);
  return new Set(hosts.map(([side]) => side));
}

function count(folders: readonly Folder[]): number {
  return folders.reduce((sum, folder) => sum + folder.objects.length, 0);
}

/** Templates beside manifests are deployed with them. A folder of nothing but templates is somebody else's, as a chart is. */
function toDraft(name: string, folders: readonly Folder[]): Draft {
  const files = folders.flatMap((folder) => folder.files);
  const mixed = folders.filter((folder) => folder.objects.length > 0).flatMap((folder) => folder.files);
  const incomplete =
    mixed.find(hidesObjects)?.hides ?? files.find((file) => file.isSealed && !isOfSecrets(file))?.hides;
  const objects = folders.flatMap((folder) => folder.objects);
  return { name, files, objects, why: whole, ...(incomplete !== undefined && { incomplete }) };
}

function hidesObjects(file: PlainFile): boolean {
  return file.hides !== undefined && !(file.isSealed && isOfSecrets(file));
}

/** What is called so and cannot be read holds Secrets, and no Services. */
function isOfSecrets({ path }: PlainFile): boolean {
  return /secret|credential|vault/i.test(path);
}

function alone(environment: Draft): Draft {
  const incomplete = 'other directories define some of the same objects, and nothing of them is taken into account';
  return { ...environment, incomplete };
}

/** What no environment takes from the shared files, since each defines it itself. It is linted all the same. */
function replacedByAll(name: string, folders: readonly Folder[], environments: readonly Draft[]): Draft[] {
  const owns = environments.map(({ objects }) => new Set(objects.map(({ identity }) => identity)));
  const rest = folders.flatMap(({ files, objects }) => {
    const replaced = objects.filter(({ identity }) => identity !== 0 && owns.every((own) => own.has(identity)));
    return replaced.length > 0 ? [{ files, objects: replaced }] : [];
  });
  if (rest.length === 0) return [];
  const objects = rest.flatMap((folder) => folder.objects);
  const documents = new Set(objects.map(({ object }) => object.document));
  const files = rest
    .flatMap((folder) => folder.files)
    .map((file) => ({ ...file, broken: [], documents: file.documents.filter((document) => documents.has(document)) }));
  const incomplete = 'all directories beside it define these objects anew';
  return [{ name, files, objects, incomplete, why: incomplete, isRest: true }];
}

/**
 * Adds the shared files to each environment. What an environment defines itself replaces the shared copy.
 *
 * Shared objects may be made for some of the environments only: an Ingress beside two applications and a folder of examples. An environment
 * that has no more than half of what others have of the names that the shared objects mention is taken as incomplete, lest they be told
 * that their Services do not exist. So is one without workloads that leans on what only others have.
 */
function share(folders: readonly Folder[], environments: readonly Draft[]): Draft[] {
  const shared = toDraft('', folders);
  const mentioned = textsOf(shared.objects);
  const hits = environments.map(({ objects }) => {
    const names = new Set(objects.map(({ object }) => textAt(metadataOf(object.value), 'name')));
    return [...names].filter((name) => mentioned.has(name)).length;
  });
  const most = hits.reduce((highest, own) => Math.max(highest, own), 0);
  const found = ({ objects }: Pick<Draft, 'objects'>) => objects.map(({ object }) => object);
  const everything = groundOf(environments.flatMap(found));
  const leans = environments.map((environment) => {
    if (groundOf(found(environment)).hasWorkload) return false;
    const home = groundOf([...found(environment), ...found(shared)]);
    return found(environment).some((object) => leansOn(object, home, everything));
  });
  return environments.map(({ name, files, objects, why, collected, incomplete: reason }, index) => {
    const own = new Set(objects.map(({ identity }) => identity));
    const added = shared.objects.filter(({ identity }) => identity === 0 || !own.has(identity));
    const isStranger = most > 0 && (hits[index] ?? 0) * 2 <= most;
    const incomplete =
      reason ??
      shared.incomplete ??
      (leans[index] ? 'it leads to objects that only other directories define' : undefined) ??
      (isStranger ? 'files outside of it speak of objects that only other directories define' : undefined);
    return {
      name,
      files: [...files, ...shared.files],
      objects: [...objects, ...added],
      why: shared.objects.length === 0 ? why : `${why}; what lies outside of such directories belongs to each`,
      ...(incomplete !== undefined && { incomplete }),
      ...(collected && { collected }),
    };
  });
}

/** All texts in these objects. */
function textsOf(objects: readonly Identified[]): Set<string> {
  const found = new Set<string>();
  const pending: unknown[] = objects.map(({ object }) => object.value);
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) pending.push(child);
  }
  return found;
}
