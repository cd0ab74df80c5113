/**
 * Objects that are known and not linted: those of a snapshot (`schemas/snapshot.schema.json`), of `--context-dir`, and of `externals` that list their ports.
 * References resolve against them as against any other; nothing is reported about themselves. Loaded if there are any.
 */
import type { Document } from '../parse/document.ts';
import type { At } from '../parse/place.ts';
import { type AssembleOptions, assemble, type ParsedFile } from './index.ts';
import type { Generated, Manifest, ManifestSet } from './manifest-set.ts';
import { groupOf, isMapping, type Mapping, metadataOf, own, textAt } from './manifests.ts';

/** What is known besides the input. */
export interface Known {
  readonly manifests: readonly Manifest[];
  /** Objects of which no more is known than that they are there. */
  readonly generated: readonly Generated[];
  /** Namespaces of which all Services and what Traefik's routes share is known; `*` for all, IngressClasses and entry points among it. */
  readonly complete: ReadonlySet<string>;
  /** Of each snapshot that has some. */
  readonly entryPoints?: readonly KnownEntryPoint[];
  /** The snapshots themselves: no input, wherever they lie, and nothing is reported in them. */
  readonly documents?: ReadonlySet<Document>;
}

/** An entry point of a Traefik that runs elsewhere. */
export interface KnownEntryPoint {
  readonly name: string;
  readonly port: number | undefined;
  /** Undefined if the snapshot does not say. */
  readonly protocol: string | undefined;
  /** The Traefik may have more of which the snapshot does not tell. */
  readonly others: boolean;
  readonly at: At;
}

export const snapshotVersion = 1;

/** Kinds of a snapshot that say more than that they exist; the workloads are those of controllers. */
const speaking = new Set(['Service', 'IngressClass', 'Namespace', 'Deployment', 'DaemonSet', 'StatefulSet']);

/** Reads a snapshot, or says what is wrong with it, in words that go on from its name. */
export function readSnapshot(document: Document | undefined): Known | { readonly problem: string } {
  const value = document?.value;
  if (!document || document.problem || !isMapping(value) || textAt(value, 'tool') !== 'ingress-lint')
    return { problem: 'is no snapshot of ingress-lint' };
  const version = own(value, 'snapshotVersion');
  if (version === undefined) return { problem: 'is no snapshot of ingress-lint' };
  if (version !== snapshotVersion)
    return { problem: `has version ${String(version)}, and this program reads version ${snapshotVersion}` };
  const objects = own(value, 'objects');
  if (!Array.isArray(objects)) return { problem: 'has no list "objects"' };
  const manifests: Manifest[] = [];
  const generated: Generated[] = [];
  for (const [index, object] of objects.entries()) {
    if (!isMapping(object)) return { problem: `has an entry ${index + 1} of "objects" that is no object` };
    const kind = textAt(object, 'kind');
    const metadata = metadataOf(object);
    const name = textAt(metadata, 'name');
    if (kind === '' || name === '' || textAt(object, 'apiVersion') === '')
      return { problem: `has an entry ${index + 1} of "objects" without kind and name` };
    if (speaking.has(kind)) manifests.push({ document, path: ['objects', index], value: object, changeable: false });
    else generated.push({ kind, namespace: textAt(metadata, 'namespace'), name, reason: 'a snapshot lists it' });
  }
  const entryPoints = readEntryPoints(document, own(value, 'entryPoints'));
  if ('problem' in entryPoints) return entryPoints;
  const complete = own(value, 'complete');
  const names = Array.isArray(complete) ? complete.filter((one): one is string => typeof one === 'string') : [];
  return {
    manifests,
    generated,
    complete: new Set(names),
    entryPoints: entryPoints.list,
    documents: new Set([document]),
  };
}

function readEntryPoints(
  document: Document,
  value: unknown,
): { readonly list: readonly KnownEntryPoint[] } | { readonly problem: string } {
  if (value === undefined) return { list: [] };
  if (!Array.isArray(value)) return { problem: 'has an "entryPoints" that is no list' };
  const list: KnownEntryPoint[] = [];
  for (const [index, entry] of value.entries()) {
    const name = isMapping(entry) ? textAt(entry, 'name') : '';
    if (!isMapping(entry) || name === '') return { problem: `has an entry ${index + 1} of "entryPoints" without name` };
    const port = own(entry, 'port');
    list.push({
      name,
      port: typeof port === 'number' ? port : undefined,
      protocol: textAt(entry, 'protocol') || undefined,
      others: own(entry, 'others') === true,
      at: { document, path: ['entryPoints', index, 'name'], part: 'value' },
    });
  }
  return { list };
}

/** What directories hold that are known and not linted. */
export function readContextFiles(files: readonly ParsedFile[], options: AssembleOptions): Known {
  const { sets } = assemble(files, options);
  return {
    manifests: sets.flatMap((set) => set.manifests),
    generated: sets.flatMap((set) => set.generated),
    complete: new Set(),
  };
}

/** All that is known, of several sources. */
export function joinKnown(parts: readonly Known[]): Known {
  return {
    manifests: parts.flatMap(({ manifests }) => manifests),
    generated: parts.flatMap(({ generated }) => generated),
    complete: new Set(parts.flatMap(({ complete }) => [...complete])),
    entryPoints: parts.flatMap(({ entryPoints }) => entryPoints ?? []),
    documents: new Set(parts.flatMap(({ documents }) => [...(documents ?? [])])),
  };
}

/** The contexts with what is known; an object that a context defines itself takes the place of one that is known. */
export function addKnown(sets: readonly ManifestSet[], known: Known, namespace: string): ManifestSet[] {
  const keyOf = (value: Mapping, placed: string | undefined): string => {
    const metadata = metadataOf(value);
    const where =
      textAt(value, 'kind') === 'IngressClass' ? '' : (placed ?? (textAt(metadata, 'namespace') || namespace));
    return [groupOf(textAt(value, 'apiVersion')), textAt(value, 'kind'), where, textAt(metadata, 'name')].join('\n');
  };
  const others = new Map<string, Manifest>();
  for (const manifest of known.manifests) {
    const key = keyOf(manifest.value, manifest.namespace);
    if (!others.has(key)) others.set(key, { ...manifest, changeable: false, known: true });
  }
  return sets.map((set) => {
    const defined = new Set(set.manifests.map(({ value, namespace: placed }) => keyOf(value, placed)));
    // First, so that of two which are in each other's way the one is told of that is linted.
    const added = [...others].flatMap(([key, manifest]) => (defined.has(key) ? [] : [manifest]));
    return { ...set, manifests: [...added, ...set.manifests], generated: [...set.generated, ...known.generated] };
  });
}
