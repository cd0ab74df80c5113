/**
 * A custom resource against the schema of its CustomResourceDefinition, as k8s.io/apiextensions-apiserver does on create: unknown fields (pruning), null
 * for absent (defaulting), then the validations of kube-openapi. The schema is not ours: it is only read, patterns run in linear time, and the whole is bounded.
 * What is not known here (x-kubernetes-validations, most formats) is passed over.
 */
import { nearest } from '../model/nearest.ts';
import { field, isMapping, isPlaceholder, items, type Mapping, text } from '../model/read.ts';
import type { Path } from '../parse/place.ts';
import { isCustomFormat } from './formats.ts';
import { isOpen } from './open.ts';
import { compilePattern, type Matcher } from './pattern.ts';
import type { OtherPlace, Violation } from './violation.ts';

/** Nodes that are visited of one object, enum words included; the rest is passed over. */
const budget = 100_000;
/** More than this of one object helps nobody. */
const most = 100;
const deepest = 100;

const metaFields = new Set(['apiVersion', 'kind', 'metadata']);

/** All that is wrong with a custom resource by its schema; its own `metadata` is looked at elsewhere. */
export function customProblems(schema: Mapping, value: Mapping): readonly Violation[] {
  const check = new Check();
  check.visit(schema, value, [], true, []);
  return check.found;
}

interface Level {
  readonly schema: Mapping;
  readonly value: Mapping;
  readonly path: Path;
}

/** The path as the API server's errors name it. */
const shown = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');

class Check {
  readonly found: Violation[] = [];
  #left = budget;
  #depth = 0;

  /**
   * @param structural false inside of allOf, anyOf, oneOf and not: those only validate, and do not say which fields there are
   * @param kept true for the items of a list that preserves unknown fields
   */
  visit(schema: Mapping, value: unknown, path: Path, structural: boolean, above: readonly Level[], kept = false): void {
    if (--this.#left < 0 || this.found.length >= most || this.#depth > deepest) return;
    // Null of a field is as good as nothing; in a list it stays.
    if (
      value === undefined ||
      (value === null && (typeof path.at(-1) !== 'number' || field(schema, 'nullable') === true))
    )
      return;
    if (isHeld(schema, value)) return;
    const wanted = typeProblem(schema, value);
    if (wanted !== undefined) {
      this.found.push({ problem: 'wrong-type', path, value, ...wanted(shown(path)) });
      return;
    }
    this.#depth++;
    this.#words(schema, value, path);
    if (typeof value === 'string') this.#text(schema, value, path);
    else if (typeof value === 'number') this.#number(schema, value, path);
    else if (Array.isArray(value)) this.#list(schema, value, path, structural, above, kept);
    else if (isMapping(value)) this.#mapping(schema, value, path, structural, above, kept);
    this.#combined(schema, value, path);
    this.#depth--;
  }

  #invalid(path: Path, value: unknown, expected: string): void {
    const at = shown(path);
    this.found.push({ problem: 'invalid-value', path, value, expected, words: `${at} in body ${expected}` });
  }

  #words(schema: Mapping, value: unknown, path: Path): void {
    const words = field(schema, 'enum');
    if (!Array.isArray(words) || typeof value === 'object') return;
    this.#left -= words.length;
    if (this.#left < 0 || words.includes(value)) return;
    if (typeof value === 'string' && isPlaceholder(value)) return;
    const supported = words.slice(0, 50).map(String);
    this.found.push({ problem: 'wrong-word', path, value: String(value), supported });
  }

  #text(schema: Mapping, value: string, path: Path): void {
    if (isPlaceholder(value)) return;
    const length = Array.from(value).length;
    const least = limit(schema, 'minLength');
    const greatest = limit(schema, 'maxLength');
    if (least !== undefined && length < least) this.#invalid(path, value, `should be at least ${least} chars long`);
    if (greatest !== undefined && length > greatest)
      this.#invalid(path, value, `should be at most ${greatest} chars long`);
    const pattern = field(schema, 'pattern');
    if (typeof pattern === 'string' && matcherOf(pattern)?.(value) === false)
      this.#invalid(path, value, `should match '${pattern}'`);
    const format = text(field(schema, 'format'));
    if (format !== undefined && isCustomFormat(format, value) === false)
      this.#invalid(path, value, `must be of type ${format}`);
  }

  #number(schema: Mapping, value: number, path: Path): void {
    const least = number(schema, 'minimum');
    const greatest = number(schema, 'maximum');
    const above = field(schema, 'exclusiveMinimum') === true;
    const below = field(schema, 'exclusiveMaximum') === true;
    if (least !== undefined && (above ? value <= least : value < least))
      this.#invalid(path, value, `should be greater than ${above ? '' : 'or equal to '}${least}`);
    if (greatest !== undefined && (below ? value >= greatest : value > greatest))
      this.#invalid(path, value, `should be less than ${below ? '' : 'or equal to '}${greatest}`);
    const factor = number(schema, 'multipleOf');
    if (
      factor !== undefined &&
      factor > 0 &&
      Number.isInteger(factor) &&
      Number.isInteger(value) &&
      value % factor !== 0
    )
      this.#invalid(path, value, `should be a multiple of ${factor}`);
  }

  #list(
    schema: Mapping,
    value: readonly unknown[],
    path: Path,
    structural: boolean,
    above: readonly Level[],
    kept: boolean,
  ): void {
    const least = limit(schema, 'minItems');
    const greatest = limit(schema, 'maxItems');
    if (least !== undefined && value.length < least) this.#invalid(path, value, `should have at least ${least} items`);
    if (greatest !== undefined && value.length > greatest)
      this.#invalid(path, value, `should have at most ${greatest} items`);
    const item = field(schema, 'items');
    if (!isMapping(item)) return;
    const keep = kept || preserves(schema);
    for (let index = 0; index < value.length && this.#left > 0; index++)
      this.visit(item, value[index], [...path, index], structural, above, keep);
  }

  #mapping(
    schema: Mapping,
    value: Mapping,
    path: Path,
    structural: boolean,
    above: readonly Level[],
    kept: boolean,
  ): void {
    const keys = Object.keys(value);
    const least = limit(schema, 'minProperties');
    const greatest = limit(schema, 'maxProperties');
    if (least !== undefined && keys.length < least)
      this.#invalid(path, value, `should have at least ${least} properties`);
    if (greatest !== undefined && keys.length > greatest)
      this.#invalid(path, value, `should have at most ${greatest} properties`);
    const properties = field(schema, 'properties');
    const others = field(schema, 'additionalProperties');
    const levels = structural ? [...above, { schema, value, path }] : above;
    const unknown: string[] = [];
    const isRoot = path.length === 0;
    const isObject = isRoot || field(schema, 'x-kubernetes-embedded-resource') === true;
    const isKept = kept || preserves(schema) || others === true;
    for (const key of keys) {
      if (isObject && metaFields.has(key) && structural) continue;
      const own = field(properties, key);
      if (isMapping(own)) this.visit(own, value[key], [...path, key], structural, levels);
      else if (isMapping(others)) this.visit(others, value[key], [...path, key], structural, levels);
      // `kubectl apply` drops a key whose value is null before it sends the object.
      else if (structural && !isKept && own === undefined && value[key] !== null && !isOpen(key)) unknown.push(key);
    }
    const meant = new Set<string>();
    for (const key of unknown) {
      if (this.found.length >= most) return;
      const near = misspelt(key, value, properties);
      const elsewhere = near === undefined ? belongs(key, value[key], levels) : undefined;
      if (near !== undefined) meant.add(near);
      this.found.push({
        problem: 'unknown-field',
        path: [...path, key],
        value: value[key],
        ...(near !== undefined && { meant: near }),
        ...(elsewhere && { elsewhere }),
      });
    }
    for (const name of items(field(schema, 'required'))) {
      if (--this.#left < 0) return;
      if (typeof name !== 'string' || (field(value, name) ?? null) !== null || meant.has(name)) continue;
      // What has a default is never missing.
      if (field(field(properties, name), 'default') !== undefined || (isObject && metaFields.has(name))) continue;
      this.found.push({ problem: 'missing-field', path, value, field: name, struct: '' });
    }
  }

  #combined(schema: Mapping, given: unknown, path: Path): void {
    const all = items(field(schema, 'allOf'));
    const any = items(field(schema, 'anyOf'));
    const one = items(field(schema, 'oneOf'));
    const not = field(schema, 'not');
    for (const part of all) if (isMapping(part)) this.visit(part, given, path, false, []);
    if (any.length === 0 && one.length === 0 && !isMapping(not)) return;
    // These look at the object with its defaults.
    const value = this.#withDefaults(schema, given);
    if (any.length > 0 && this.#matching(any, value) === 0)
      this.#invalid(path, value, 'must validate at least one schema (anyOf)');
    if (one.length > 0 && !this.#hasOpenParts(value)) {
      const count = this.#matching(one, value);
      if (count !== undefined && count !== 1)
        this.#invalid(path, value, 'must validate one and only one schema (oneOf)');
    }
    if (isMapping(not) && !this.#hasOpenParts(value) && (this.#matching([not], value) ?? 0) > 0)
      this.#invalid(path, value, 'must not validate the schema (not)');
  }

  /** A value with the defaults of its schema filled in. */
  #withDefaults(schema: unknown, value: unknown): unknown {
    if (--this.#left < 0 || typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const item = field(schema, 'items');
      return isMapping(item) ? value.map((inner) => this.#withDefaults(item, inner)) : value;
    }
    const properties = field(schema, 'properties');
    if (!isMapping(properties)) return value;
    const filled: Record<string, unknown> = { ...value };
    for (const name of Object.keys(properties)) {
      if (--this.#left < 0 || name === '__proto__') continue;
      const inner = field(value, name);
      if (inner !== undefined && inner !== null) filled[name] = this.#withDefaults(properties[name], inner);
      else {
        const preset = field(properties[name], 'default');
        if (preset !== undefined) filled[name] = preset;
      }
    }
    return filled;
  }

  #hasOpenParts(value: unknown): boolean {
    if (--this.#left < 0 || isOpen(value)) return true;
    if (typeof value === 'string') return isPlaceholder(value);
    if (typeof value !== 'object' || value === null) return false;
    return Object.values(value).some((inner) => this.#hasOpenParts(inner));
  }

  /** How many of some schemas take a value; undefined when the budget is used up. */
  #matching(schemas: readonly unknown[], value: unknown): number | undefined {
    let count = 0;
    for (const schema of schemas) {
      const check = new Check();
      check.#left = this.#left;
      check.#depth = this.#depth;
      if (isMapping(schema)) check.visit(schema, value, [], false, []);
      this.#left = check.#left;
      if (this.#left < 0) return undefined;
      if (check.found.length === 0) count++;
    }
    return count;
  }
}

/** A value that another program fills in, where something else than text is wanted. */
function isHeld(schema: Mapping, value: unknown): boolean {
  const type = field(schema, 'type');
  if (typeof value === 'string') return type === 'string' || type === undefined ? false : isOpen(value);
  return isOpen(value);
}

const preserves = (schema: Mapping): boolean => field(schema, 'x-kubernetes-preserve-unknown-fields') === true;

const articles: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'a boolean',
  array: 'a list',
  object: 'a mapping',
};

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value;
  return Array.isArray(value) ? 'array' : 'object';
}

/** What a value should be instead; undefined if its type is right. */
function typeProblem(
  schema: Mapping,
  value: unknown,
): ((path: string) => { readonly wanted: string; readonly words: string }) | undefined {
  const found = typeOf(value);
  if (field(schema, 'x-kubernetes-int-or-string') === true) {
    if (found === 'integer' || found === 'string') return undefined;
    return (path) => ({
      wanted: 'a whole number or a string',
      words: `${path}: Invalid value: "${found}": ${path} in body must be of type integer,string: "${found}"`,
    });
  }
  const type = field(schema, 'type');
  if (typeof type !== 'string' || !Object.hasOwn(articles, type)) return undefined;
  if (type === found || (type === 'number' && found === 'integer')) return undefined;
  return (path) => ({
    wanted: articles[type] as string,
    words: `${path}: Invalid value: "${found}": ${path} in body must be of type ${type}: "${found}"`,
  });
}

const number = (schema: Mapping, name: string): number | undefined => {
  const value = field(schema, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};
const limit = number;

const matchers = new Map<string, Matcher | undefined>();

function matcherOf(pattern: string): Matcher | undefined {
  if (!matchers.has(pattern)) {
    if (matchers.size > 1000) matchers.clear();
    matchers.set(pattern, compilePattern(pattern));
  }
  return matchers.get(pattern);
}

const fitsType = (schema: unknown, value: unknown): boolean =>
  isMapping(schema) && (value === null || typeProblem(schema, value) === undefined);

function misspelt(key: string, value: Mapping, properties: unknown): string | undefined {
  if (!isMapping(properties)) return undefined;
  const names = Object.keys(properties);
  // No schema of people has so many, and each is compared.
  if (names.length > 1000) return undefined;
  const free = names.filter((name) => !Object.hasOwn(value, name));
  return nearest(
    key,
    free.filter((name) => fitsType(properties[name], value[key])),
  );
}

/** The nearest mapping around or below that has a field of this name and takes the value. */
function belongs(key: string, value: unknown, levels: readonly Level[]): OtherPlace | undefined {
  const where = (path: Path) => shown(path).replace(/\[\d+\]/g, '[]');
  const own = levels.at(-1);
  if (!own) return undefined;
  for (const name of Object.keys(own.value)) {
    const schema = field(field(own.schema, 'properties'), name);
    const list = field(schema, 'type') === 'array';
    const inner = list ? field(schema, 'items') : schema;
    if (fitsType(field(field(inner, 'properties'), key), value))
      return { where: `${where([...own.path, name])}${list ? '[]' : ''}`, list };
  }
  for (const level of levels.slice(0, -1).reverse())
    if (!Object.hasOwn(level.value, key) && fitsType(field(field(level.schema, 'properties'), key), value))
      return { where: where(level.path), list: false };
  return undefined;
}
