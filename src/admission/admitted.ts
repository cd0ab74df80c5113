/**
 * An object as validating admission sees it on create: decoded into its struct and written out again, with defaults (pkg/apis/<group>/<version>/defaults.go of
 * Kubernetes 1.36), with what the admission plugins that are on by default add, and with what is decided only then as unknown. What webhooks and policies that mutate
 * would change is left out.
 */

import { type CelMap, Unknown, type Value } from '../cel/values.ts';
import { isMapping, isPlaceholder } from '../model/read.ts';
import type { Resource } from '../model/resource.ts';
import type { Path } from '../parse/place.ts';
import { isClean } from '../validity/decode.ts';
import { kindType, type Struct, type Type } from '../validity/structs.ts';
import { applyDefaults, type Node, rootDefaults } from './defaults.ts';
import { alwaysThere, keptByStruct, keptWhenEmpty } from './empty-fields.ts';
import { canonicalQuantity } from './quantity.ts';
import type { Surroundings } from './surroundings.ts';

/** The last part of an object that an evaluation looked at. */
export interface Tracker {
  last: Path | undefined;
}

const open = Symbol('open');
type Mapping = { [key: string]: Node; [open]?: Unknown | undefined };

/** Set where the API server refuses the object before any policy is asked. */
class Undecodable extends Error {}

function isEmpty(value: unknown): boolean {
  if (value === false || value === 0 || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : isMapping(value) && Object.keys(value).length === 0;
}

function isKept(struct: Struct, name: string): boolean {
  return keptWhenEmpty.has(name) || alwaysThere.has(name) || keptByStruct.has(`${struct.goName}.${name}`);
}

/** Names of environment variables and capabilities are written like placeholders of other fields. */
const inCapitals = new Set(['name', 'key', 'add', 'drop', 'value']);

function openText(value: unknown, key: string): Unknown | undefined {
  if (typeof value !== 'string' || !isPlaceholder(value)) return undefined;
  if (inCapitals.has(key) && /^[A-Z][A-Z0-9_]*$/.test(value)) return undefined;
  return new Unknown(`"${value}", which is filled in later`);
}

function decodeStruct(struct: Struct, value: Readonly<Record<string, unknown>>): Mapping {
  const made: Mapping = {};
  for (const [key, item] of Object.entries(value)) {
    const field = struct.field(key);
    // Unknown fields are dropped, and null is no value.
    if (!field || item === null || item === undefined) continue;
    if (isEmpty(item) && field.type.code !== 'struct' && !isKept(struct, key)) continue;
    made[key] = decode(field.type, item, key);
  }
  applyDefaults(struct.goName, made);
  return made;
}

function decode(type: Type, value: unknown, key: string): Node {
  const open = openText(value, key);
  if (open) return open;
  switch (type.code) {
    case 'struct':
      if (!isMapping(value) || !type.struct) throw new Undecodable();
      return decodeStruct(type.struct, value);
    case 'list':
      if (!Array.isArray(value)) throw new Undecodable();
      return value.map((item) => decode(type.of as Type, item, key));
    case 'map':
      if (!isMapping(value)) throw new Undecodable();
      return Object.fromEntries(
        Object.entries(value).flatMap(([name, item]) =>
          item === null ? [] : [[name, decode(type.of as Type, item, key)]],
        ),
      );
    case 'quantity':
      return canonicalQuantity(value);
    case 'any':
      return plain(value);
    default:
      if (!isClean(type, value)) throw new Undecodable();
      return value as Node;
  }
}

function plain(value: unknown, more?: Unknown): Node {
  if (typeof value === 'string' && isPlaceholder(value)) return new Unknown(`"${value}", which is filled in later`);
  if (Array.isArray(value)) return value.map((item) => plain(item, more));
  if (!isMapping(value)) return (value ?? null) as Node;
  const made: Mapping = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, more)]));
  if (more) made[open] = more;
  return made;
}

function holdsDefaults(schema: unknown): boolean {
  if (Array.isArray(schema)) return schema.some(holdsDefaults);
  return isMapping(schema) && Object.entries(schema).some(([key, item]) => key === 'default' || holdsDefaults(item));
}

/** What a custom resource may get besides what is written: undefined if nothing. */
function customDefaults(resource: Resource, around: Surroundings): Unknown | undefined {
  const custom = around.customKinds().get(`${resource.group}/${resource.kind}`);
  const [, version = ''] = resource.apiVersion.split('/');
  const schema = custom && custom !== 'ambiguous' ? custom.versions.get(version)?.schema : undefined;
  if (schema && !holdsDefaults(schema)) return undefined;
  return new Unknown(`the defaults of ${resource.kind}, whose CustomResourceDefinition may have some`, true);
}

/** `metadata` as the API server fills it in. */
function meta(made: Mapping, { namespace }: Resource): void {
  const metadata = made.metadata as Mapping;
  if (namespace !== '') metadata.namespace = namespace;
  if (metadata.name === undefined && metadata.generateName !== undefined)
    metadata.name = new Unknown('the name, which the API server makes up');
  for (const field of ['uid', 'creationTimestamp', 'generation', 'resourceVersion', 'managedFields', 'selfLink'])
    metadata[field] ??= new Unknown(`metadata.${field}`, true);
}

export interface Admitted {
  /** @param applied whether it was made by `kubectl apply`, which notes what it applied in an annotation */
  value(tracker: Tracker, applied: boolean): Value;
}

/** Undefined if the API server refuses it before policies are asked. */
export function admit(resource: Resource, around: Surroundings): Admitted | undefined {
  const type = kindType(resource.apiVersion, resource.kind);
  let made: Mapping;
  try {
    if (type) made = decode(type, resource.value, '') as Mapping;
    else {
      made = plain(resource.value, customDefaults(resource, around)) as Mapping;
      if (isMapping(made.metadata)) {
        const metadata = made.metadata as Mapping;
        for (const part of [metadata, metadata.labels, metadata.annotations])
          if (isMapping(part)) (part as Mapping)[open] = undefined;
      }
    }
  } catch (error) {
    if (error instanceof Undecodable) return undefined;
    throw error;
  }
  made.metadata ??= {};
  if (!isMapping(made.metadata)) return undefined;
  meta(made, resource);
  if (type) rootDefaults(resource, made, around);
  made.apiVersion = resource.apiVersion;
  made.kind = resource.kind;
  return {
    value(tracker, applied) {
      if (!applied) return toValue(made, [], tracker);
      const metadata = made.metadata as Mapping;
      const annotations: Mapping = {
        ...(isMapping(metadata.annotations) ? (metadata.annotations as Mapping) : {}),
        'kubectl.kubernetes.io/last-applied-configuration': new Unknown('what kubectl applied'),
      };
      return toValue({ ...made, metadata: { ...metadata, annotations } }, [], tracker);
    },
  };
}

/** Any other object of the input, as a parameter or as the Namespace. */
export function seen(resource: Resource, around: Surroundings): Value | undefined {
  return admit(resource, around)?.value({ last: undefined }, false);
}

function toValue(node: Node, path: Path, tracker: Tracker): Value {
  if (node === null || node instanceof Unknown) return node;
  switch (typeof node) {
    case 'number':
      return Number.isInteger(node) ? BigInt(node) : node;
    case 'object':
      if (Array.isArray(node)) return node.map((item, index) => toValue(item as Node, [...path, index], tracker));
      return new Seen(node as Mapping, path, tracker);
    default:
      return node;
  }
}

/** A mapping that tells what was looked at. */
class Seen implements CelMap {
  readonly isCelMap = true;
  readonly #node: Mapping;
  readonly #path: Path;
  readonly #tracker: Tracker;
  readonly #made = new Map<string, Value>();

  constructor(node: Mapping, path: Path, tracker: Tracker) {
    this.#node = node;
    this.#path = path;
    this.#tracker = tracker;
  }
  get open(): Unknown | undefined {
    const maybe = Object.values(this.#node).find((item) => item instanceof Unknown && item.maybeAbsent);
    return this.#node[open] ?? (maybe as Unknown | undefined);
  }
  get size(): number {
    return Object.keys(this.#node).length;
  }
  get(key: Value): Value | undefined {
    if (typeof key !== 'string') return undefined;
    this.#tracker.last = [...this.#path, key];
    if (!Object.hasOwn(this.#node, key)) return this.#node[open];
    let value = this.#made.get(key);
    if (value === undefined) {
      value = toValue(this.#node[key] as Node, [...this.#path, key], this.#tracker);
      this.#made.set(key, value);
    }
    return value;
  }
  keys(): Iterable<string> {
    return Object.keys(this.#node);
  }
}
