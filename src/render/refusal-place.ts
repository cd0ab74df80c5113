/**
 * Where a kustomization says what kustomize refuses, by the words of the refusal: they name a field, an entry or an object, and never a line. Wordings
 * of kustomize 5 (api/types, api/internal/target, api/resource, kyaml) and of Go's encoding/json.
 */
import type { Kustomization } from '../adapters/index.ts';
import type { At, Path } from '../parse/place.ts';

type Value = unknown;
type Found = Pick<At, 'path' | 'part'> | undefined;

/** Finds the token; undefined if the words name none, or one that is not in this file. */
export function tokenOf({ document }: Kustomization, words: string): Found {
  for (const [pattern, find] of readers) {
    const match = pattern.exec(words);
    const found = match && find(document.value, match.slice(1));
    if (found) return found;
  }
  return undefined;
}

const readers: readonly (readonly [RegExp, (value: Value, named: readonly string[]) => Found])[] = [
  [/unknown field "([^"]+)"/, (value, [name = '']) => oneLike(keysNamed(value, name), 'key')],
  [
    /cannot unmarshal (\w+) into Go struct field \w+\.(\S+) of type/,
    (value, [type = '', field = '']) => at(typedAs(value, field.split('.'), type)),
  ],
  [/kind should be Kustomization or Component/, () => at(['kind'])],
  [/apiVersion for \w+ should be/, () => at(['apiVersion'])],
  [
    /invalid literal source (.*), expected key=value/,
    (value, [text]) => at(find(value, (one, path) => one === text && path.at(-2) === 'literals')),
  ],
  [/nothing selected by (\S+)/, (value, [id = '']) => at(sourceOf(value, id))],
  [
    /unable to find field "([^"]+)" in replacement target/,
    (value, [text]) => at(find(value, (one, path) => one === text && path.at(-2) === 'fieldPaths')),
  ],
  [
    /resource with name (\S+) does not match a config/,
    (value, [text]) => at(find(value, (one, path) => one === text && path[0] === 'replicas' && path.at(-1) === 'name')),
  ],
  [
    /Kind:"(ConfigMap|Secret)".* Name:"([^"]+)".*\b(exists|does not exist)/,
    (value, [kind = '', name = '', state]) => {
      const all = findAll(
        value,
        (one, path) => one === name && path[0] === generatorOf(kind) && path.length === 3 && path[2] === 'name',
      );
      return at(state === 'exists' ? all.at(-1) : all[0]);
    },
  ],
  [
    /a (configmap|secret) must have a name/,
    (value, [kind = '']) =>
      at(
        find(
          value,
          (one, path) => path[0] === generatorOf(kind) && path.length === 2 && child(one, 'name') === undefined,
        ),
      ),
  ],
  [
    /must specify a target for JSON patch/,
    (value) => at(patchOf(value, (text, entry) => child(entry, 'target') === undefined && /^\s*(?:-|\[)/.test(text))),
  ],
  [
    /operation does not apply: doc is missing (?:path|key): ([^\s:]+)/,
    (value, [pointer = '']) => at(patchOf(value, (text) => text.includes(pointer))),
  ],
  [/Unexpected kind: (\S+)/, (value, [op = '']) => at(patchOf(value, (text) => new Set(text.split(/[^\w]+/)).has(op)))],
];

const generatorOf = (kind: string): string => (/secret/i.test(kind) ? 'secretGenerator' : 'configMapGenerator');

const at = (path: Path | undefined): Found => path && { path, part: 'value' };

function child(value: Value, key: string | number): Value {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string | number, Value>>)[key]
    : undefined;
}

/** Everything in a value with its path, from the top down, in the order of the text. */
function* walk(value: Value): Iterable<readonly [value: Value, path: Path]> {
  const pending: [Value, Path][] = [[value, []]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [one, path] = next;
    yield next;
    if (Array.isArray(one)) for (let i = one.length - 1; i >= 0; i--) pending.push([one[i], [...path, i]]);
    else if (typeof one === 'object' && one !== null)
      for (const [key, inner] of Object.entries(one).reverse()) pending.push([inner, [...path, key]]);
  }
}

function findAll(value: Value, is: (one: Value, path: Path) => boolean): Path[] {
  const found: Path[] = [];
  for (const [one, path] of walk(value)) if (is(one, path)) found.push(path);
  return found;
}

const find = (value: Value, is: (one: Value, path: Path) => boolean): Path | undefined => findAll(value, is)[0];

const keysNamed = (value: Value, name: string): Path[] => findAll(value, (_, path) => path.at(-1) === name);

/** The first of several, if all stand in the same place but for the numbers of list items; the name alone does not tell which is meant. */
function oneLike(paths: readonly Path[], part: At['part']): Found {
  const shapes = new Set(paths.map((path) => path.map((step) => (typeof step === 'number' ? 0 : step)).join('\n')));
  const [first] = paths;
  return first && shapes.size === 1 ? { path: first, part } : undefined;
}

/** The value of a type below the fields that Go names, which leave out the numbers of list items and the keys of maps. */
function typedAs(value: Value, fields: readonly string[], type: string): Path | undefined {
  const typeOf = (one: Value): string =>
    Array.isArray(one) ? 'array' : typeof one === 'boolean' ? 'bool' : one === null ? 'null' : typeof one;
  const isBelow = (path: Path): boolean => {
    const names = path.filter((step) => typeof step === 'string');
    return fields.every((field, index) => names[index] === field) && names.length <= fields.length + 1;
  };
  return find(value, (one, path) => path.length > 0 && isBelow(path) && typeOf(one) === type);
}

/** The name of the source that a replacement looks for; the id is `Kind.version.group/name.namespace:field`. */
function sourceOf(value: Value, id: string): Path | undefined {
  return find(
    value,
    (one, path) =>
      typeof one === 'string' &&
      path[0] === 'replacements' &&
      path[2] === 'source' &&
      path[3] === 'name' &&
      id.includes(`/${one}.`),
  );
}

/** The body of a patch that is written inline. */
function patchOf(value: Value, is: (text: string, entry: Value) => boolean): Path | undefined {
  const found = find(
    value,
    (one, path) =>
      (path[0] === 'patches' || path[0] === 'patchesJson6902') &&
      path.length === 2 &&
      typeof child(one, 'patch') === 'string' &&
      is(child(one, 'patch') as string, one),
  );
  return found && [...found, 'patch'];
}
