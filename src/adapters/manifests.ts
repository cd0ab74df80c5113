/** Documents to Kubernetes objects. */
import type { Dialect, Document, SourceFile } from '../parse/document.ts';
import { isMapping, type Mapping } from '../parse/mapping.ts';
import type { Path } from '../parse/place.ts';
import type { Manifest } from './manifest-set.ts';

export { isMapping, type Mapping };

/** An object as it stands in a document: a manifest that nothing changes. */
export interface FoundObject extends Manifest {
  readonly changeable: false;
}

/** What kustomize and its plugins are told; nothing of it reaches a cluster. */
const kustomizeGroup = 'kustomize.config.k8s.io/';

/** The path of a document's own object. */
const root: Path = [];

/** An own property; keys like `constructor` are ordinary ones. */
export function own(mapping: Mapping, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

/** A property if it is text, otherwise the empty string. What objects inherit is no text, so there is no need to ask whose it is. */
export function textAt(mapping: Mapping, key: string): string {
  const value = mapping[key];
  return typeof value === 'string' ? value : '';
}

/** The object's metadata; empty if it has none. */
export function metadataOf(value: Mapping): Mapping {
  const metadata = own(value, 'metadata');
  return isMapping(metadata) ? metadata : {};
}

/** The API group: empty for the core group. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

/**
 * The Kubernetes objects of a document: one for a mapping with a non-empty `apiVersion` and `kind`, one for each item of a list. Items of a
 * typed list (`ServiceList`) take kind and version from it, as kubectl does. A list within a list is an object of unknown kind, for kubectl
 * refuses it; so is an object whose kind ends in List and that has no `items`.
 *
 * @param found takes what is found
 * @param dialect kustomize takes lists within lists apart, and gives items nothing of their list
 */
export function findObjects(
  document: Document,
  found: FoundObject[] = [],
  dialect: Dialect = 'kubectl',
): FoundObject[] {
  const { value } = document;
  if (!isMapping(value) || !isKubernetes(value)) return found;
  if (listItems(value)) addItems(document, value, root, dialect, found);
  else found.push({ document, path: root, value, changeable: false });
  return found;
}

/** The items of what is a list by its kind. */
function listItems(value: Mapping): readonly Mapping[] | undefined {
  if (!textAt(value, 'kind').endsWith('List')) return undefined;
  const items = own(value, 'items');
  return Array.isArray(items) && items.every(isMapping) ? items : undefined;
}

function addItems(document: Document, list: Mapping, at: Path, dialect: Dialect, found: FoundObject[]): void {
  const kind = textAt(list, 'kind');
  const isTyped = kind !== 'List' && dialect === 'kubectl';
  listItems(list)?.forEach((item, index) => {
    const path = [...at, 'items', index];
    const value = isTyped ? withType(item, kind.slice(0, -'List'.length), textAt(list, 'apiVersion')) : item;
    if (!isKubernetes(value)) return;
    if (dialect === 'kustomize' && listItems(value)) addItems(document, value, path, dialect, found);
    else found.push({ document, path, value, changeable: false });
  });
}

function withType(item: Mapping, kind: string, apiVersion: string): Mapping {
  if (textAt(item, 'kind') !== '' && textAt(item, 'apiVersion') !== '') return item;
  return { apiVersion, kind, ...item };
}

function isKubernetes(value: Mapping): boolean {
  const apiVersion = textAt(value, 'apiVersion');
  return apiVersion !== '' && textAt(value, 'kind') !== '' && !apiVersion.startsWith(kustomizeGroup);
}

/**
 * Whether a file may hold a Kubernetes object, told without parsing it: data sets in JSON are large, and each object writes its keys out.
 * YAML that holds none is small, and may be broken in a way that somebody should hear of.
 */
export function mayHoldObjects({ path, text }: SourceFile): boolean {
  return !path.endsWith('.json') || text.includes('"kind"') || text.includes('"apiVersion"');
}

/** A file that is not worth parsing, as one document without a value. */
export function unread(file: SourceFile): Document {
  return { file, index: 0, start: 0, end: file.text.length, value: undefined, duplicateKeys: [] };
}

/** Whether a document may hold what deploys others: objects of Argo CD and Flux. */
export function mayDeploy({ value }: Document): boolean {
  if (!isMapping(value)) return false;
  const { kind } = value;
  if (kind === 'List') return true;
  if (kind !== 'Application' && kind !== 'ApplicationSet' && kind !== 'Kustomization') return false;
  return /^(?:argoproj\.io|kustomize\.toolkit\.fluxcd\.io)\//.test(textAt(value, 'apiVersion'));
}

/** What many hold, in one list. `flatMap` costs V8 a call into its run time for each of them. */
export function listOf<T, V>(all: readonly T[], held: (one: T) => readonly V[]): V[] {
  const list: V[] = [];
  for (const one of all) for (const value of held(one)) list.push(value);
  return list;
}

/** Order of documents: by path, then by position. */
export function inFileOrder(a: Document, b: Document): number {
  if (a.file.path !== b.file.path) return a.file.path < b.file.path ? -1 : 1;
  return a.index - b.index;
}
