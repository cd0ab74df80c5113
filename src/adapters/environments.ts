/**
 * Plain files to lint contexts. Usually all of them are one. But where directories hold copies of the same objects, they are environments,
 * clusters or examples, and copies must not be mixed.
 */
import type { Document } from '../parse/document.ts';
import { type FoundObject, groupOf, metadataOf, ownText } from './manifests.ts';
import { commonDirectory } from './paths.ts';

/** A file that no kustomization and no chart has anything to do with. */
export interface PlainFile {
  readonly path: string;
  readonly directory: string;
  readonly documents: readonly Document[];
  readonly objects: readonly FoundObject[];
  readonly broken: readonly Document[];
  /** Set if objects of the file are unknown, for it is still to be rendered. */
  readonly incomplete?: string;
}

/** Files that are deployed together. */
export interface Environment {
  readonly name: string;
  readonly files: readonly PlainFile[];
  readonly objects: readonly FoundObject[];
  readonly incomplete?: string;
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

/** Directories that hold the copies of one object. */
interface Duplicate {
  readonly directories: readonly string[];
  /** The deepest directory that holds them all; a copy may lie in it directly. */
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
 * Copies within one directory stay together, for a rule to complain of.
 */
export function splitEnvironments(files: readonly PlainFile[], name: string, namespace: string): Environment[] {
  const duplicates = findDuplicates(files, namespace);
  if (duplicates.length === 0) return [toEnvironment(name, files)];

  const { siblings, descendants } = findPieces(files, duplicates);
  const pieces = outermost([...siblings, ...descendants]);
  const inside = new Map<string, PlainFile[]>(pieces.map((piece) => [piece, []]));
  const shared: PlainFile[] = [];
  for (const file of files) {
    const piece = [...chain('.', file.directory)].find((directory) => inside.has(directory));
    (inside.get(piece ?? '') ?? shared).push(file);
  }
  const apart: Environment[] = [];
  const equal: Environment[] = [];
  for (const [piece, own] of inside) {
    (descendants.has(piece) ? apart : equal).push(...splitEnvironments(own, piece, namespace));
  }

  const sharedObjects = count(shared);
  const limit = Math.max(smallInput, sharingLimit * count(files));
  if (equal.length > 0 && sharedObjects * equal.length <= limit)
    return [...share(shared, equal, namespace), ...apart.map(alone)];
  return [...(shared.length > 0 ? [toEnvironment(name, shared)] : []), ...equal.map(alone), ...apart.map(alone)];
}

/** What identifies an object in a cluster; undefined if it has no name yet. */
function identityOf(object: FoundObject, namespace: string): string | undefined {
  const metadata = metadataOf(object.value);
  const name = ownText(metadata, 'name');
  if (name === '') return undefined;
  const group = groupOf(ownText(object.value, 'apiVersion'));
  return [group, ownText(object.value, 'kind'), ownText(metadata, 'namespace') || namespace, name].join('\n');
}

function findDuplicates(files: readonly PlainFile[], namespace: string): Duplicate[] {
  const first = new Map<string, { readonly directory: string; readonly object: FoundObject }>();
  const copies = new Map<string, { readonly directories: Set<string>; decisive: boolean }>();
  for (const { directory, objects } of files) {
    for (const object of objects) {
      const kind = ownText(object.value, 'kind');
      const identity = kind === 'Namespace' ? undefined : identityOf(object, namespace);
      if (identity === undefined) continue;
      const original = first.get(identity);
      if (!original) first.set(identity, { directory, object });
      else if (original.directory !== directory) {
        const known = copies.get(identity) ?? {
          directories: new Set([original.directory]),
          decisive: primaryKinds.has(kind),
        };
        copies.set(identity, known);
        known.directories.add(directory);
        known.decisive ||= !isSameText(original.object, object);
      }
    }
  }
  return [...copies.values()]
    .filter(({ decisive }) => decisive)
    .map(({ directories }) => ({ directories: [...directories], ancestor: commonDirectory(directories) }));
}

function isSameText(a: FoundObject, b: FoundObject): boolean {
  return textOf(a.document) === textOf(b.document) && a.path.join('.') === b.path.join('.');
}

function textOf({ file, start, end }: Document): string {
  return file.text.slice(start, end).trim();
}

/** The directories that have to be kept apart: from those beside them, or only from those above them. */
function findPieces(
  files: readonly PlainFile[],
  duplicates: readonly Duplicate[],
): { siblings: Set<string>; descendants: Set<string> } {
  const objects = new Map<string, number>();
  for (const file of files) {
    for (const directory of chain('.', file.directory))
      objects.set(directory, (objects.get(directory) ?? 0) + file.objects.length);
  }
  const duplicated = new Map<string, number>();
  for (const { directories, ancestor } of duplicates) {
    const all = new Set(directories.flatMap((directory) => [...chain(ancestor, directory)]));
    for (const directory of all) duplicated.set(directory, (duplicated.get(directory) ?? 0) + 1);
  }
  const size = (directory: string) => objects.get(directory) ?? 0;
  const isCopy = (directory: string) => (duplicated.get(directory) ?? 0) * copyShare >= size(directory);

  const siblings = new Set<string>();
  const descendants = new Set<string>();
  /** Large directories that hold only a few of the duplicates, by the side of the common directory on which they lie. */
  const hosts = new Map<string, { readonly directories: Set<string>; shared: number; smallestCopy: number }>();
  for (const { directories, ancestor } of duplicates) {
    const target = directories.includes(ancestor) ? descendants : siblings;
    const copies: string[] = [];
    const others: string[] = [];
    for (const directory of directories) {
      if (directory === ancestor) continue;
      const copy = [...chain(ancestor, directory)].find(isCopy);
      if (copy === undefined) others.push(directory);
      else copies.push(copy);
    }
    for (const copy of copies) target.add(copy);
    const smallestCopy = copies.reduce((smallest, copy) => Math.min(smallest, size(copy)), Number.POSITIVE_INFINITY);
    for (const directory of others) {
      const [side = directory] = chain(ancestor, directory);
      if (target === descendants) target.add(directory);
      else {
        const host = hosts.get(side) ?? {
          directories: new Set<string>(),
          shared: 0,
          smallestCopy: Number.POSITIVE_INFINITY,
        };
        hosts.set(side, host);
        host.directories.add(directory);
        host.shared += 1;
        host.smallestCopy = Math.min(host.smallestCopy, smallestCopy);
      }
    }
  }
  // A copy of a part of something large is kept apart from all of it; a stray object only from where its twin lies.
  for (const [side, host] of hosts) {
    if (host.shared * copyShare >= host.smallestCopy) siblings.add(side);
    else for (const directory of host.directories) siblings.add(directory);
  }
  return { siblings, descendants };
}

/** The directories below `ancestor` on the way to `directory`, from the top. */
function* chain(ancestor: string, directory: string): Generator<string> {
  if (directory === ancestor) return;
  const start = ancestor === '.' ? 0 : ancestor.length + 1;
  for (let end = directory.indexOf('/', start); end >= 0; end = directory.indexOf('/', end + 1)) {
    if (end > 0) yield directory.slice(0, end);
  }
  yield directory;
}

/** Without those that lie in another one. */
function outermost(directories: readonly string[]): string[] {
  const all = new Set(directories);
  return [...all]
    .filter((directory) => [...chain('.', directory)].find((above) => all.has(above)) === directory)
    .sort();
}

function count(files: readonly PlainFile[]): number {
  return files.reduce((sum, file) => sum + file.objects.length, 0);
}

function toEnvironment(name: string, files: readonly PlainFile[], objects = objectsOf(files)): Environment {
  const incomplete = files.find((file) => file.incomplete !== undefined)?.incomplete;
  return { name, files, objects, ...(incomplete !== undefined && { incomplete }) };
}

function objectsOf(files: readonly PlainFile[]): FoundObject[] {
  return files.flatMap((file) => file.objects);
}

function alone(environment: Environment): Environment {
  return {
    ...environment,
    incomplete: 'other directories define some of the same objects, and nothing of them is taken into account',
  };
}

/**
 * Adds the shared files to each environment. What an environment defines itself replaces the shared copy.
 *
 * Shared objects may be made for some of the environments only: an Ingress beside two applications and a folder of examples. An environment
 * that has no more than half of what others have of the names that the shared objects mention is taken as incomplete, lest they be told
 * that their Services do not exist.
 */
function share(shared: readonly PlainFile[], environments: readonly Environment[], namespace: string): Environment[] {
  if (shared.length === 0) return [...environments];
  const defined = environments.map(
    ({ objects }) => new Set(objects.map(({ value }) => ownText(metadataOf(value), 'name'))),
  );
  const hits = environments.map(() => 0);
  const sharedObjects = objectsOf(shared);
  const mentioned = stringsOf(sharedObjects);
  for (const [index, names] of defined.entries()) {
    for (const name of names) if (mentioned.has(name)) hits[index] = (hits[index] ?? 0) + 1;
  }
  const most = hits.reduce((highest, own) => Math.max(highest, own), 0);
  return environments.map((environment, index) => {
    const own = new Set(environment.objects.map((object) => identityOf(object, namespace)));
    const added = sharedObjects.filter((object) => !own.has(identityOf(object, namespace) ?? ''));
    const result = toEnvironment(
      environment.name,
      [...environment.files, ...shared],
      [...environment.objects, ...added],
    );
    const incomplete = environment.incomplete ?? result.incomplete;
    if (incomplete !== undefined) return { ...result, incomplete };
    const isStranger = most > 0 && (hits[index] ?? 0) * 2 <= most;
    return isStranger
      ? { ...result, incomplete: 'files outside of it speak of objects that only other directories define' }
      : result;
  });
}

/** All texts in these objects. */
function stringsOf(objects: readonly FoundObject[]): Set<string> {
  const found = new Set<string>();
  const pending: unknown[] = objects.map(({ value }) => value);
  while (pending.length > 0) {
    const value = pending.pop();
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) pending.push(child);
  }
  return found;
}
