/**
 * Nodes to values, as Kubernetes makes them: go.yaml.in/yaml/v2: decode.go (decoder) for merge keys, aliases and tags, then
 * sigs.k8s.io/yaml: convertToJSONableObject for keys and encoding/json for what cannot be written. Or as kustomize does, which reads with
 * go.yaml.in/yaml/v3 (sigs.k8s.io/kustomize/kyaml): see docs/decisions/0011.
 */
import type { Dialect, DuplicateKey } from './document.ts';
import { fail, maxDepth, tooDeep } from './failure.ts';
import { integerOf, resolveKey, resolvePlain, resolvePlainForKustomize, timestampOf } from './scalars.ts';
import type { AliasNode, MappingNode, Node, ScalarNode } from './tree.ts';

const prefix = 'tag:yaml.org,2002:';

interface Decode {
  readonly dialect: Dialect;
  readonly duplicateKeys: DuplicateKey[];
  /** Mappings whose keys were looked at already: an alias shows them again. */
  readonly seen: Set<MappingNode>;
  /** Aliases that are being followed. */
  readonly open: Set<AliasNode>;
  count: number;
  aliasCount: number;
  depth: number;
}

/** A decoded document. */
export interface Decoded {
  readonly value: unknown;
  readonly duplicateKeys: readonly DuplicateKey[];
}

/**
 * The value of a document.
 *
 * @param root node of the document
 * @param dialect whose rules hold
 * @returns plain data, every alias expanded to a copy of its own; offsets of duplicate keys count like those of the nodes
 * @throws `fail` where Kubernetes would not read the document; and where it would only because a later duplicate key drops a key or number that
 * JSON cannot write, which nobody means
 */
export function decode(root: Node, dialect: Dialect = 'kubectl'): Decoded {
  const state: Decode = {
    dialect,
    duplicateKeys: [],
    seen: new Set(),
    open: new Set(),
    count: 1,
    aliasCount: 0,
    depth: 0,
  };
  const value = decodeNode(state, root);
  return { value, duplicateKeys: state.duplicateKeys };
}

function decodeNode(state: Decode, node: Node): unknown {
  charge(state, node);
  switch (node.kind) {
    case 'scalar':
      return decodeScalar(node, state.dialect);
    case 'alias':
      return follow(state, node, (target) => decodeNode(state, target));
    case 'sequence': {
      enter(state, node);
      const list: unknown[] = [];
      for (const item of node.items) list.push(decodeNode(state, item));
      state.depth--;
      return list;
    }
    case 'mapping': {
      const object: Record<string, unknown> = {};
      decodeMapping(state, node, object);
      return object;
    }
  }
}

function enter(state: Decode, node: Node): void {
  if (++state.depth > maxDepth) fail(tooDeep, node.start);
}

function follow<Result>(state: Decode, alias: AliasNode, then: (target: Node) => Result): Result {
  if (state.open.has(alias)) fail(`the alias '*${alias.name}' stands within its own anchor`, alias.start);
  state.open.add(alias);
  const result = then(alias.target);
  state.open.delete(alias);
  return result;
}

/** Counts the work as go-yaml does, which refuses documents that owe nearly all of it to aliases (decode.go: allowedAliasRatio). */
function charge(state: Decode, node: Node): void {
  state.count++;
  if (state.open.size === 0) return;
  state.aliasCount++;
  if (state.aliasCount > 100 && state.count > 1000 && state.aliasCount / state.count > allowedRatio(state.count)) {
    fail('the aliases of this document expand to far more than the document itself', node.start);
  }
}

function allowedRatio(count: number): number {
  const low = 400_000;
  const high = 4_000_000;
  if (count <= low) return 0.99;
  if (count >= high) return 0.1;
  return 0.99 - 0.89 * ((count - low) / (high - low));
}

function decodeMapping(state: Decode, node: MappingNode, object: Record<string, unknown>): void {
  enter(state, node);
  // Offsets of the keys that this very mapping wrote; undefined when they were reported before.
  const own = state.seen.has(node) ? undefined : new Map<string, number>();
  state.seen.add(node);
  if (state.dialect === 'kustomize') mergeFirst(state, node, object);
  for (let index = 0; index < node.keys.length; index++) {
    const key = node.keys[index] as Node;
    const value = node.values[index] as Node;
    if (isMergeKey(key)) {
      if (state.dialect === 'kubectl') merge(state, value, object);
      continue;
    }
    charge(state, key);
    const name = keyName(key, state.dialect);
    // A quoted merge key is no merge key to kustomize, and yet it is lost.
    if (name === '<<' && state.dialect === 'kustomize') continue;
    if (state.depth > 1 && state.dialect === 'kustomize') checkKey(key);
    // kustomize writes a key of a flow mapping that has no value (`{a, b}`) as one of empty text.
    const unsaid = state.dialect === 'kustomize' && node.flow && value.kind === 'scalar' && value.style === 'empty';
    const decoded = unsaid && value.tag === '' ? '' : decodeNode(state, value);
    if (own) {
      const lost = own.get(name);
      if (lost !== undefined) state.duplicateKeys.push({ key: name, kept: key.start, lost });
      own.set(name, key.start);
    }
    setOwn(object, name, decoded);
  }
  state.depth--;
}

/** Sets a key whatever its name: to assign `__proto__` would change the prototype. */
export function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  } else object[key] = value;
}

/** True for a plain `<<`, and for one that is tagged as a merge key. */
export function isMergeKey(node: Node): boolean {
  return node.kind === 'scalar' && node.text === '<<' && (node.implicit || node.tag === `${prefix}merge`);
}

/** What kustomize merges never wins over an explicit key, wherever it stands; and it takes one merge key in a mapping. */
function mergeFirst(state: Decode, node: MappingNode, object: Record<string, unknown>): void {
  let isFirst = true;
  for (let index = 0; index < node.keys.length; index++) {
    const key = node.keys[index] as Node;
    if (!isMergeKey(key)) continue;
    if (!isFirst) fail("the merge key '<<' stands twice, which kustomize refuses: give it a list", key.start);
    merge(state, node.values[index] as Node, object);
    isFirst = false;
  }
}

/** Writes the merged mappings over what is there: a merge key that comes after an explicit key wins, as in go-yaml. */
function merge(state: Decode, value: Node, object: Record<string, unknown>): void {
  if (value.kind === 'sequence') {
    // From the last to the first, so that the first one wins.
    for (let index = value.items.length - 1; index >= 0; index--) mergeOne(state, value.items[index] as Node, object);
  } else mergeOne(state, value, object);
}

function mergeOne(state: Decode, node: Node, object: Record<string, unknown>): void {
  const target = node.kind === 'alias' ? node.target : node;
  if (target.kind !== 'mapping') fail("the merge key '<<' takes a mapping or a list of mappings", node.start);
  charge(state, node);
  if (node.kind !== 'alias') {
    decodeMapping(state, target, object);
    return;
  }
  follow(state, node, () => {
    charge(state, target);
    decodeMapping(state, target, object);
  });
}

/**
 * The name of a key as JSON has it.
 *
 * @throws `fail` for a key that is null or a collection
 */
export function keyName(node: Node, dialect: Dialect): string {
  const target = keyScalar(node);
  const value = resolveScalar(target, dialect, true);
  const name = typeof value === 'string' ? value : value === null ? undefined : resolveKey(target.text);
  if (name === undefined) {
    fail(
      target.text === '' ? 'a key is missing here' : `'${target.text}' cannot be a key unless it is quoted`,
      node.start,
    );
  }
  return name;
}

function keyScalar(node: Node): ScalarNode {
  const target = node.kind === 'alias' ? node.target : node;
  if (target.kind !== 'scalar') fail('a key cannot be a mapping or a list: quote it if it is text', node.start);
  return target;
}

/** Below the root, kustomize takes no key that is not text. */
function checkKey(node: Node): void {
  const target = keyScalar(node);
  const value = resolveScalar(target, 'kustomize', true);
  const isDate = target.implicit && timestampOf(target.text) !== undefined;
  if (value === null || (typeof value === 'string' && !isDate)) return;
  const kind = typeof value === 'number' ? 'a number' : isDate ? 'a date' : 'a boolean';
  fail(`the key '${target.text}' is ${kind}, which kustomize refuses: quote it`, node.start);
}

function decodeScalar(node: ScalarNode, dialect: Dialect): string | number | boolean | null {
  const value = resolveScalar(node, dialect, false);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    fail(`'${node.text}' is a number that JSON cannot hold: quote it if it is text`, node.start);
  }
  return value;
}

function resolveScalar(node: ScalarNode, dialect: Dialect, isKey: boolean): string | number | boolean | null {
  if (dialect === 'kustomize') return resolveForKustomize(node, isKey);
  if (node.tag !== '') return resolveTagged(node, resolvePlain);
  return node.implicit ? resolvePlain(node.text) : node.text;
}

function resolveForKustomize(node: ScalarNode, isKey: boolean): string | number | boolean | null {
  const { tag, text, implicit, style } = node;
  const isPlain = tag === '' ? implicit : tag === '!' && style === 'plain';
  if (!isPlain) {
    if (tag === `${prefix}timestamp`) return timestampOf(text) ?? failTag(node, 'timestamp');
    return tag === '' ? text : resolveTagged(node, resolvePlainForKustomize);
  }
  return (isKey ? undefined : timestampOf(text)) ?? resolvePlainForKustomize(text);
}

/** A scalar with a tag: those of YAML 1.1 are obeyed or are an error, any other makes it text (resolve.go: resolve). */
function resolveTagged(
  node: ScalarNode,
  resolve: (text: string) => string | number | boolean | null,
): string | number | boolean | null {
  const { tag, text } = node;
  if (!tag.startsWith(prefix)) return text;
  const name = tag.slice(prefix.length);
  switch (name) {
    case 'binary':
      return decodeBinary(node);
    case 'timestamp':
      if (timestampOf(text) === undefined) failTag(node, name);
      return text;
    case 'null':
    case 'bool':
    case 'int':
    case 'float': {
      const value = resolve(text);
      if (typeOf(value, text) === name || (name === 'float' && fitsInt64(text))) return value;
      return failTag(node, name);
    }
    default:
      return text;
  }
}

function typeOf(value: string | number | boolean | null, text: string): string {
  if (typeof value === 'number') return integerOf(text) === undefined ? 'float' : 'int';
  return value === null ? 'null' : typeof value === 'boolean' ? 'bool' : 'str';
}

function fitsInt64(text: string): boolean {
  const integer = integerOf(text);
  return integer !== undefined && BigInt.asIntN(64, integer) === integer;
}

function failTag(node: ScalarNode, name: string): never {
  fail(`'${node.text}' does not fit its tag '!!${name}'`, node.start);
}

function decodeBinary(node: ScalarNode): string {
  const text = node.text.replaceAll(/[\r\n]/g, '');
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) {
    fail("the value of '!!binary' is not base64", node.start);
  }
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
