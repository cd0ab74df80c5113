/**
 * `terraform show -json` of a plan or a state to resources (github.com/hashicorp/terraform-json). What is made only by applying is left out of
 * a plan's values: there its `configuration` tells what refers to what.
 */

import type { Document } from '../../parse/document.ts';
import { isMapping } from '../../parse/mapping.ts';
import type { At, Path } from '../../parse/place.ts';
import { type Body, type Entry, type Raw, Reference, unknown, type Value } from './entry.ts';

type Mapping = Readonly<Record<string, unknown>>;

/** A module of the configuration, and the one that calls it. */
interface Configured {
  readonly resources: ReadonlyMap<string, Mapping>;
  readonly outputs: Mapping;
  readonly calls: Mapping;
  readonly parent: Configured | undefined;
  /** What the caller gives. */
  readonly given: Mapping;
  /** `module.a.module.b`, without keys; empty for the root. */
  readonly path: string;
}

const mappingAt = (value: unknown, key: string): Mapping => {
  const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return isMapping(found) ? found : {};
};
const listAt = (value: unknown, key: string): readonly unknown[] => {
  const found = isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
};
const textAt = (value: Mapping, key: string): string => (typeof value[key] === 'string' ? (value[key] as string) : '');

/** Whether a document is what `terraform show -json` prints. */
export function isTerraformShow({ value }: Document): boolean {
  return (
    isMapping(value) &&
    typeof value.format_version === 'string' &&
    (isMapping(value.planned_values) || isMapping(value.values))
  );
}

/** The resources of a plan or a state. */
export function readShow(document: Document, wanted: ReadonlySet<string>): Entry[] {
  const value = document.value as Mapping;
  const isPlan = isMapping(value.planned_values);
  const entries: Entry[] = [];
  const byAddress = new Map<string, Entry[]>();
  const configured = configuredModule(mappingAt(mappingAt(value, 'configuration'), 'root_module'), undefined, {}, '');

  const visit = (module: Mapping, path: Path, own: Configured | undefined): void => {
    listAt(module, 'resources').forEach((resource, index) => {
      if (!isMapping(resource) || resource.mode === 'data' || !wanted.has(textAt(resource, 'type'))) return;
      const type = textAt(resource, 'type');
      const plain = withoutKeys(textAt(resource, 'address'));
      const root: Path = [...path, 'resources', index, 'values'];
      const expressions = mappingAt(own?.resources.get(`${type}.${textAt(resource, 'name')}`), 'expressions');
      const at: At = { document, path: [...path, 'resources', index, 'address'], part: 'value' };
      const resolve = (expression: unknown): Value =>
        own ? follow(expression, own, resource.index, byAddress) : unknown;
      const entry: Entry = {
        ...bodyOf(document, mappingAt(resource, 'values'), root, at, expressions, isPlan, resolve),
        source: isPlan ? 'plan' : 'state',
        scope: document.file.path,
        address: textAt(resource, 'address'),
        type,
        conditional: false,
      };
      entries.push(entry);
      byAddress.set(plain, [...(byAddress.get(plain) ?? []), entry]);
    });
    listAt(module, 'child_modules').forEach((child, index) => {
      if (!isMapping(child)) return;
      const address = withoutKeys(textAt(child, 'address'));
      visit(child, [...path, 'child_modules', index], moduleAt(configured, address));
    });
  };
  const [top, root] = isPlan
    ? ['planned_values', mappingAt(value, 'planned_values')]
    : ['values', mappingAt(value, 'values')];
  visit(mappingAt(root, 'root_module'), [top as string, 'root_module'], configured);
  return entries;
}

function configuredModule(module: Mapping, parent: Configured | undefined, given: Mapping, path: string): Configured {
  return {
    resources: new Map(
      listAt(module, 'resources').flatMap((resource) =>
        isMapping(resource) ? [[`${textAt(resource, 'type')}.${textAt(resource, 'name')}`, resource] as const] : [],
      ),
    ),
    outputs: mappingAt(module, 'outputs'),
    calls: mappingAt(module, 'module_calls'),
    parent,
    given,
    path,
  };
}

function childOf(own: Configured, name: string): Configured | undefined {
  const call = own.calls[name];
  if (!isMapping(call)) return undefined;
  const path = own.path === '' ? `module.${name}` : `${own.path}.module.${name}`;
  return configuredModule(mappingAt(call, 'module'), own, mappingAt(call, 'expressions'), path);
}

function moduleAt(root: Configured, address: string): Configured | undefined {
  let own: Configured | undefined = root;
  for (const name of address.split('.').filter((_, index) => index % 2 === 1)) own = own && childOf(own, name);
  return own;
}

/** `module.a["x"].aws_lb.b[0]` without its keys. */
function withoutKeys(address: string): string {
  return address.replace(/\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\]/g, '');
}

/** What an expression of the configuration leads to. */
function follow(
  expression: unknown,
  own: Configured,
  key: unknown,
  byAddress: ReadonlyMap<string, readonly Entry[]>,
  depth = 0,
): Value {
  if (!isMapping(expression) || depth > 10) return unknown;
  if (Object.hasOwn(expression, 'constant_value')) return expression.constant_value as Value;
  const [first] = listAt(expression, 'references');
  if (typeof first !== 'string') return unknown;
  const steps = withoutKeys(first).split('.');
  const [root = '', name = '', attribute = ''] = steps;
  if (root === 'var') return own.parent ? follow(own.given[name], own.parent, key, byAddress, depth + 1) : unknown;
  if (root === 'module') {
    const child = childOf(own, name);
    const output = child && mappingAt(child.outputs, attribute).expression;
    return child ? follow(output, child, key, byAddress, depth + 1) : unknown;
  }
  // The first reference is the whole path; those after it are what it is made of.
  const others = listAt(expression, 'references').filter(
    (other) => typeof other === 'string' && !withoutKeys(first).startsWith(withoutKeys(other)),
  );
  if (!/^[a-z]+_/.test(root)) return unknown;
  const address = `${root}.${name}`;
  return new Reference(
    () => {
      const found = byAddress.get(own.path === '' ? address : `${own.path}.${address}`) ?? [];
      const same = found.length > 1 && key !== undefined && others.length > 0 ? found.filter(hasKey(key)) : found;
      const literal = /\[("(?:[^"\\]|\\.)*"|\d+)\]/.exec(first)?.[1];
      const exact = literal === undefined ? same : found.filter(({ address: one }) => one.endsWith(`[${literal}]`));
      return exact.length > 0 ? exact : found;
    },
    address,
    attribute,
  );
}

function hasKey(key: unknown): (entry: Entry) => boolean {
  const shown = typeof key === 'number' ? `[${key}]` : `["${String(key)}"]`;
  return ({ address }) => address.endsWith(shown);
}

function bodyOf(
  document: Document,
  values: Mapping,
  path: Path,
  at: At,
  expressions: Mapping,
  isPlan: boolean,
  resolve: (expression: unknown) => Value,
): Body {
  return {
    at,
    get: (name): Raw => {
      if (Object.hasOwn(values, name)) {
        const value = values[name] as Value;
        return { value: value ?? undefined, at: { document, path: [...path, name], part: 'value' } };
      }
      if (!isPlan || !Object.hasOwn(expressions, name)) return { value: undefined, at };
      return { value: resolve(expressions[name]), at };
    },
    blocks: (name) => {
      const written = expressions[name];
      if (!Object.hasOwn(values, name)) return isPlan && written !== undefined ? undefined : [];
      const list = values[name];
      return (Array.isArray(list) ? list : [list]).flatMap((block: unknown, index) => {
        if (!isMapping(block)) return [];
        const own: Path = Array.isArray(list) ? [...path, name, index] : [...path, name];
        const place: At = { document, path: own, part: 'key' };
        const below = Array.isArray(written) ? written[index] : written;
        return [bodyOf(document, block, own, place, isMapping(below) ? below : {}, isPlan, resolve)];
      });
    },
  };
}
