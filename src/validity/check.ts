/** One object against what the API server decodes it into. */
import { isApiObject } from '../model/api-object.ts';
import { dig, field, isMapping, isPlaceholder } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import type { Path } from '../parse/place.ts';
import type { CustomKind } from './crds.ts';
import { customProblems } from './custom.ts';
import { isClean } from './decode.ts';
import { metadataProblems, problems } from './problems.ts';
import { kindType, metaStruct, objectMeta } from './structs.ts';
import type { Violation } from './violation.ts';

const none: readonly Violation[] = Object.freeze([]);

/**
 * What is structurally wrong with an object: fields, types, choices of words, what must not be missing. Of a kind without a schema only the names, labels
 * and annotations are looked at, which are the same everywhere.
 *
 * @param custom the definition of its kind, if the input holds it
 */
export function checkObject(resource: Resource, custom?: CustomKind): readonly Violation[] {
  const { value } = resource;
  // SOPS has encrypted it: what is applied is another object.
  if (isMapping(value.sops)) return none;
  const type = kindType(resource.apiVersion, resource.kind);
  if (type) return isClean(type, value) ? none : problems(type, value);
  if (custom) return checkCustom(resource, custom);
  if (!isApiObject(resource)) return none;
  const found = checkMetadata(value, metadata, none);
  const template = resource.definition?.podTemplate?.(resource)?.path;
  return template ? checkMetadata(value, [...template, 'metadata'], found) : found;
}

function checkCustom(resource: Resource, { versions }: CustomKind): readonly Violation[] {
  const { apiVersion, value } = resource;
  const name = apiVersion.slice(apiVersion.indexOf('/') + 1);
  const version = versions.get(name);
  if (!version?.served) {
    const served = [...versions].filter(([, { served }]) => served).map(([known]) => known);
    return isPlaceholder(name)
      ? none
      : [{ problem: 'unknown-version', path: ['apiVersion'], value: apiVersion, served }];
  }
  const meta = field(value, 'metadata');
  const found = isClean(objectMeta(), meta) ? none : metadataProblems(objectMeta(), meta, metadata);
  return version.schema ? [...found, ...customProblems(version.schema, value)] : found;
}

const metadata: Path = ['metadata'];

const known = ['name', 'namespace', 'labels', 'annotations'];

function checkMetadata(value: unknown, path: Path, found: readonly Violation[]): readonly Violation[] {
  const meta = dig(value, path);
  let all = found;
  for (const name of known) {
    const given = field(meta, name);
    const type = metaStruct().field(name)?.type;
    if (type && !isClean(type, given)) all = [...all, ...metadataProblems(type, given, [...path, name])];
  }
  return all;
}
