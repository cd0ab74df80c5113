/**
 * What Flux Kustomizations and Argo CD Applications add to the kustomization that they deploy: components and patches, with which it is built in the
 * cluster and not by `kustomize build` alone. Facts: fluxcd/pkg kustomize/kustomize_generator.go (WriteFile appends both to the file's own lists; entries are
 * relative to `spec.path`), argo-cd pkg/apis/application/v1alpha1/types.go (ApplicationSourceKustomize).
 */
import type { Document } from '../parse/document.ts';
import type { Path } from '../parse/place.ts';
import { type FileReference, isRemote, type Kustomization, type Patch, readTargets } from './kustomization.ts';
import { findObjects, isMapping, type Mapping, own, textAt } from './manifests.ts';
import { resolvePath } from './paths.ts';

/** What one object adds to the kustomization of a directory. */
interface Overlay {
  /** From the top of the repository that the object deploys, normalized. */
  readonly path: string;
  readonly document: Document;
  readonly components: readonly { readonly entry: string; readonly at: Path }[];
  /** Whether components that are not there are passed over. */
  readonly isLenient: boolean;
  readonly patches: readonly Patch[];
}

/**
 * The kustomizations as they are built where Flux or Argo CD deploys them.
 *
 * A path counts from the top of a repository, which need not be where the paths of the input begin: the end of one has to be that of the other. Where
 * a guess is wrong, less is told, for what is added brings objects and changes them.
 *
 * @param documents that may hold such objects
 */
export function withOverlays(
  kustomizations: Map<string, Kustomization>,
  documents: readonly Document[],
): Map<string, Kustomization> {
  const overlays = documents.flatMap((document) => [...overlaysOf(document)]);
  if (overlays.length === 0) return kustomizations;
  // One that others include is not built by itself alone, and theirs is not what is added to.
  const included = new Set<string>();
  for (const { directory, resources, components } of kustomizations.values())
    for (const entry of [...resources, ...components]) included.add(resolvePath(directory, entry));
  const result = new Map(kustomizations);
  for (const [directory, kustomization] of kustomizations) {
    const own = included.has(directory) ? [] : overlays.filter(({ path }) => isSame(path, directory));
    if (own.length > 0) result.set(directory, added(kustomization, own));
  }
  return result;
}

function isSame(path: string, directory: string): boolean {
  if (path === directory || directory.endsWith(`/${path}`)) return true;
  return directory.includes('/') && path.endsWith(`/${directory}`);
}

function added(kustomization: Kustomization, overlays: readonly Overlay[]): Kustomization {
  const { directory } = kustomization;
  const wanted = ({ components }: Overlay): string =>
    JSON.stringify(components.map(({ entry }) => resolvePath(directory, entry)));
  const [first] = overlays as [Overlay];
  const patches = overlays.flatMap((overlay) => overlay.patches);
  const changed = { ...kustomization, patches: [...kustomization.patches, ...patches], added: { components: [] } };
  if (overlays.some((overlay) => wanted(overlay) !== wanted(first))) {
    const reason = 'it is deployed several times, with components that differ';
    return { ...changed, incomplete: [...kustomization.incomplete, reason], added: { components: [], reason } };
  }
  const references = first.components.map(
    ({ entry, at }): FileReference => ({
      role: 'component',
      entry,
      path: isRemote(entry) ? entry : resolvePath(directory, entry),
      at,
      // Only of a path that is surely meant it can be said that something is not there.
      named: { document: first.document, isCertain: first.path === directory && !first.isLenient },
    }),
  );
  const components = first.components.map(({ entry }) => entry);
  return {
    ...changed,
    components: [...kustomization.components, ...components],
    references: [...kustomization.references, ...references],
    added: { components },
  };
}

function* overlaysOf(document: Document): Iterable<Overlay> {
  for (const { value, path: base } of findObjects(document)) {
    const group = textAt(value, 'apiVersion').split('/')[0];
    const kind = textAt(value, 'kind');
    const spec = mapping(own(value, 'spec'));
    if (group === 'kustomize.toolkit.fluxcd.io' && kind === 'Kustomization')
      yield* overlayOf(document, textAt(spec, 'path') || '.', spec, [...base, 'spec']);
    if (group !== 'argoproj.io' || kind !== 'Application') continue;
    const several = own(spec, 'sources');
    const sources = Array.isArray(several) ? several : [own(spec, 'source')];
    for (const [index, source] of sources.entries()) {
      if (!isMapping(source) || textAt(source, 'path') === '') continue;
      const at = Array.isArray(several) ? ['sources', index] : ['source'];
      const settings = mapping(own(source, 'kustomize'));
      yield* overlayOf(document, textAt(source, 'path'), settings, [...base, 'spec', ...at, 'kustomize']);
    }
  }
}

/** @param settings what holds `components` and `patches`, at `at` */
function* overlayOf(document: Document, path: string, settings: Mapping, at: Path): Iterable<Overlay> {
  const isOpen = /\$\{|\{\{/;
  const components = list(settings, 'components').flatMap((entry, index) =>
    typeof entry === 'string' && entry !== '' ? [{ entry, at: [...at, 'components', index] }] : [],
  );
  const patches = list(settings, 'patches').flatMap((entry, index): Patch[] =>
    isMapping(entry)
      ? [{ targets: readTargets(entry), at: [...at, 'patches', index], isTargeted: true, isAdded: true }]
      : [],
  );
  if (isOpen.test(path) || (components.length === 0 && patches.length === 0)) return;
  yield {
    path: resolvePath('.', path.replace(/^\/+/, '')),
    document,
    components: components.filter(({ entry }) => !isOpen.test(entry)),
    isLenient: own(settings, 'ignoreMissingComponents') === true || components.some(({ entry }) => isOpen.test(entry)),
    patches,
  };
}

function mapping(value: unknown): Mapping {
  return isMapping(value) ? value : {};
}

function list(value: Mapping, key: string): readonly unknown[] {
  const found = own(value, key);
  return Array.isArray(found) ? found : [];
}
