/** CustomResourceDefinitions of the input: what kinds they define, in which versions, under which schemas. */
import { dig, field, isMapping, items, type Mapping, text } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import type { Path } from '../parse/place.ts';

export interface CustomVersion {
  readonly served: boolean;
  /** `openAPIV3Schema`, as parsed: nothing of it can be relied on. */
  readonly schema: Mapping | undefined;
  /** Where it stands in the definition. */
  readonly path: Path;
}

export interface CustomKind {
  readonly definition: Resource;
  readonly versions: ReadonlyMap<string, CustomVersion>;
}

/** Custom kinds by `group/kind`. Where a context defines one twice, nobody knows which of the two is meant. */
export type CustomKinds = ReadonlyMap<string, CustomKind | 'ambiguous'>;

/** The kinds that the CustomResourceDefinitions of a context define (apiextensions.k8s.io/v1). */
export function customKinds(resources: readonly Resource[]): CustomKinds {
  const kinds = new Map<string, CustomKind | 'ambiguous'>();
  for (const resource of resources) {
    if (resource.kind !== 'CustomResourceDefinition' || resource.group !== 'apiextensions.k8s.io') continue;
    const spec = field(resource.value, 'spec');
    const group = text(field(spec, 'group'));
    const kind = text(dig(spec, ['names', 'kind']));
    if (group === undefined || kind === undefined) continue;
    const key = `${group}/${kind}`;
    const known = resource.apiVersion === 'apiextensions.k8s.io/v1' && !kinds.has(key);
    kinds.set(key, known ? { definition: resource, versions: versionsOf(spec) } : 'ambiguous');
  }
  return kinds;
}

function versionsOf(spec: unknown): ReadonlyMap<string, CustomVersion> {
  const versions = new Map<string, CustomVersion>();
  for (const [index, version] of items(field(spec, 'versions')).entries()) {
    const name = text(field(version, 'name'));
    if (name === undefined) continue;
    const path = ['spec', 'versions', index];
    const schema = dig(version, ['schema', 'openAPIV3Schema']);
    versions.set(name, {
      served: field(version, 'served') !== false,
      schema: isMapping(schema) && field(spec, 'preserveUnknownFields') !== true ? schema : undefined,
      path: [...path, 'schema', 'openAPIV3Schema'],
    });
  }
  return versions;
}
