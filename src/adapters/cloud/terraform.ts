/**
 * Terraform's language to resources: variables with their defaults, locals, `for_each` over what is written out, local modules. What only
 * Terraform can tell (data sources, remote modules, a variable without a default) is unknown.
 */
import type { Document, SourceFile } from '../../parse/document.ts';
import { type HclBlock, type HclBody, type HclExpression, HclProblem, parseHcl } from '../../parse/hcl.ts';
import type { At } from '../../parse/place.ts';
import { directoryOf, nameOf, resolvePath } from '../paths.ts';
import { type AlbModule, isAlbModule, readAlbModule } from './alb-module.ts';
import { type Body, type Entry, isObject, type Raw, Reference, unknown, type Value } from './entry.ts';

/** A file that could not be read. */
export interface Unread {
  readonly path: string;
  readonly reason: string;
}

interface Located<T> {
  readonly block: T;
  readonly document: Document;
}

/** A directory of files: what Terraform calls a module. */
interface Module {
  readonly directory: string;
  readonly variables: Map<string, Located<HclBlock>>;
  readonly locals: Map<string, HclExpression>;
  readonly outputs: Map<string, HclExpression>;
  readonly resources: Map<string, Located<HclBlock>>;
  readonly calls: Map<string, Located<HclBlock>>;
  /** Zones that are looked up by their names. */
  readonly zones: Map<string, HclExpression>;
  /** Values of `terraform.tfvars` and `*.auto.tfvars`. */
  readonly assigned: Map<string, HclExpression>;
  /** False if a file of it could not be read. */
  complete: boolean;
}

/** A module as it is used once, with what it is given. */
interface Instance {
  readonly module: Module;
  readonly path: string;
  readonly inputs: ReadonlyMap<string, () => Value> | undefined;
  readonly conditional: boolean;
  readonly values: Map<string, Value>;
  readonly entries: Map<string, readonly HclEntry[]>;
  readonly children: Map<string, Instance | undefined>;
  readonly known: Map<string, AlbModule | undefined>;
}

interface HclEntry extends Entry {
  readonly key: Value;
}

/** Names that are bound besides the module's own. */
interface Bound {
  readonly instance: Instance;
  readonly each?: { readonly key: Value; readonly value: Value };
  readonly index?: Value;
  /** What a `for`, or a `dynamic` block, calls its items. */
  readonly names?: ReadonlyMap<string, Value>;
}

const mostDepth = 8;
const mostInstances = 64;

/** Reads files of Terraform: every resource of the given types, once for each time that it is made. */
export function readTerraform(
  files: readonly SourceFile[],
  wanted: ReadonlySet<string>,
): { entries: Entry[]; unread: Unread[] } {
  const modules = new Map<string, Module>();
  const unread: Unread[] = [];
  /** Variables that some file of values sets, whoever passes it (`-var-file`). */
  const elsewhere = new Map<string, HclExpression[]>();
  for (const file of files) {
    const directory = directoryOf(file.path);
    let module = modules.get(directory);
    if (!module) {
      module = newModule(directory);
      modules.set(directory, module);
    }
    let body: HclBody;
    try {
      body = parseHcl(file.text);
    } catch (caught) {
      module.complete = false;
      const message = caught instanceof HclProblem ? caught.message : 'it is nested too deeply';
      unread.push({ path: file.path, reason: `Terraform that could not be read: ${message}` });
      continue;
    }
    if (file.path.endsWith('.tfvars')) {
      const isOwn = /^terraform\.tfvars$|\.auto\.tfvars$/.test(nameOf(file.path));
      for (const { name, value } of body.attributes.values()) {
        if (isOwn) module.assigned.set(name, value);
        else elsewhere.set(name, [...(elsewhere.get(name) ?? []), value]);
      }
    } else addBody(module, body, file);
  }

  const called = new Set<string>();
  for (const module of modules.values())
    for (const { block } of module.calls.values()) {
      const directory = sourceOf(module, block);
      if (directory !== undefined && directory !== module.directory) called.add(directory);
    }
  const entries: Entry[] = [];
  const reader = new Reader(modules, elsewhere);
  for (const module of modules.values())
    if (!called.has(module.directory)) {
      const root = newInstance(module, module.directory, undefined, false);
      reader.collect(root, wanted, entries, 0);
    }
  return { entries, unread };
}

function newModule(directory: string): Module {
  return {
    directory,
    variables: new Map(),
    locals: new Map(),
    outputs: new Map(),
    resources: new Map(),
    calls: new Map(),
    zones: new Map(),
    assigned: new Map(),
    complete: true,
  };
}

function newInstance(module: Module, path: string, inputs: Instance['inputs'], conditional: boolean): Instance {
  return {
    module,
    path,
    inputs,
    conditional,
    values: new Map(),
    entries: new Map(),
    children: new Map(),
    known: new Map(),
  };
}

function addBody(module: Module, body: HclBody, file: SourceFile): void {
  const document: Document = {
    file,
    index: 0,
    start: 0,
    end: file.text.length,
    value: undefined,
    duplicateKeys: [],
  };
  for (const block of body.blocks) {
    const [first = '', second = ''] = block.labels;
    if (block.type === 'variable') module.variables.set(first, { block, document });
    else if (block.type === 'resource') module.resources.set(`${first}.${second}`, { block, document });
    else if (block.type === 'data') {
      const name = first === 'aws_route53_zone' ? block.body.attributes.get('name')?.value : undefined;
      if (name) module.zones.set(second, name);
    } else if (block.type === 'module') module.calls.set(first, { block, document });
    else if (block.type === 'locals')
      for (const { name, value } of block.body.attributes.values()) module.locals.set(name, value);
    else if (block.type === 'output') {
      const value = block.body.attributes.get('value');
      if (value) module.outputs.set(first, value.value);
    }
  }
}

/** The directory of a local module. */
function sourceOf(module: Module, call: HclBlock): string | undefined {
  const source = call.body.attributes.get('source')?.value;
  if (source?.kind !== 'literal' || typeof source.value !== 'string' || !/^\.\.?(?:\/|$)/.test(source.value))
    return undefined;
  return resolvePath(module.directory, source.value);
}

/** Expressions whose values are the same whenever they are asked for. */
class Reader {
  readonly #modules: ReadonlyMap<string, Module>;
  readonly #elsewhere: ReadonlyMap<string, readonly HclExpression[]>;
  #depth = 0;

  constructor(modules: ReadonlyMap<string, Module>, elsewhere: ReadonlyMap<string, readonly HclExpression[]>) {
    this.#modules = modules;
    this.#elsewhere = elsewhere;
  }

  collect(instance: Instance, wanted: ReadonlySet<string>, found: Entry[], depth: number): void {
    for (const [address, { block }] of instance.module.resources)
      if (wanted.has(block.labels[0] ?? '')) found.push(...this.entries(instance, address));
    if (depth >= mostDepth) return;
    for (const name of instance.module.calls.keys()) {
      const child = this.child(instance, name);
      if (child) this.collect(child, wanted, found, depth + 1);
      else found.push(...(this.#known(instance, name)?.entries ?? []));
    }
  }

  /** What a call of a local module makes. */
  child(parent: Instance, name: string): Instance | undefined {
    if (parent.children.has(name)) return parent.children.get(name);
    parent.children.set(name, undefined);
    const call = parent.module.calls.get(name)?.block;
    const directory = call && sourceOf(parent.module, call);
    const module = directory === undefined ? undefined : this.#modules.get(directory);
    // A chain of calls that never ends is no module that Terraform would read.
    if (!call || !module || parent.path.split(' ').length > mostDepth) return undefined;
    const repeated = call.body.attributes.has('count') || call.body.attributes.has('for_each');
    const count = call.body.attributes.get('count');
    if (count && this.value(count.value, { instance: parent }) === 0) return undefined;
    const bound: Bound = repeated
      ? { instance: parent, each: { key: unknown, value: unknown }, index: unknown }
      : { instance: parent };
    const inputs = new Map<string, () => Value>();
    for (const { name: input, value } of call.body.attributes.values())
      inputs.set(input, () => this.value(value, bound));
    const child = newInstance(module, `${parent.path} module.${name}`, inputs, repeated || parent.conditional);
    parent.children.set(name, child);
    return child;
  }

  /** What a call of a module makes whose files are not in the input, but whose arguments are known to mean something. */
  #known(parent: Instance, name: string): AlbModule | undefined {
    if (parent.known.has(name)) return parent.known.get(name);
    parent.known.set(name, undefined);
    const located = parent.module.calls.get(name);
    const source = located?.block.body.attributes.get('source')?.value;
    if (!located || source?.kind !== 'literal' || !isAlbModule(String(source.value))) return undefined;
    const { block, document } = located;
    const { attributes } = block.body;
    const count = attributes.get('count');
    if (count && this.value(count.value, { instance: parent }) === 0) return undefined;
    const repeated = count !== undefined || attributes.has('for_each');
    const bound: Bound = repeated
      ? { instance: parent, each: { key: unknown, value: unknown }, index: unknown }
      : { instance: parent };
    const made = readAlbModule({
      block,
      document,
      address: `module.${name}`,
      scope: `${parent.path} module.${name}`,
      conditional: repeated || parent.conditional,
      value: (expression) => this.value(expression, bound),
    });
    parent.known.set(name, made);
    return made;
  }

  /** The instances of a resource. */
  entries(instance: Instance, address: string): readonly HclEntry[] {
    const known = instance.entries.get(address);
    if (known) return known;
    const located = instance.module.resources.get(address);
    if (!located) return [];
    instance.entries.set(address, []);
    const { block, document } = located;
    const bound: Bound = { instance };
    const made: HclEntry[] = [];
    const add = (own: Bound, key: Value, conditional: boolean): void => {
      const shown =
        typeof key === 'string' ? `${address}["${key}"]` : typeof key === 'number' ? `${address}[${key}]` : address;
      const { start, end } = block;
      const at: At = {
        document,
        path: ['resource', ...address.split('.')],
        part: 'key',
        range: [start, labelEnd(document.file.text, start, end)],
      };
      made.push({
        ...this.body(block.body, document, at, own),
        source: 'terraform',
        scope: instance.path,
        address: shown,
        type: block.labels[0] ?? '',
        conditional: conditional || instance.conditional,
        key,
      });
    };
    const count = block.body.attributes.get('count');
    const forEach = block.body.attributes.get('for_each');
    if (count) {
      const value = this.value(count.value, bound);
      if (typeof value === 'number' && value <= mostInstances)
        for (let index = 0; index < value; index++) add({ instance, index }, index, false);
      else add({ instance, index: unknown }, unknown, true);
    } else if (forEach) {
      const value = this.value(forEach.value, bound);
      const all = Array.isArray(value) ? value.map((item: Value) => [item, item] as const) : pairsOf(value);
      if (all && all.length <= mostInstances && all.every(([key]) => typeof key === 'string'))
        for (const [key, item] of all) add({ instance, each: { key, value: item } }, key, false);
      else add({ instance, each: { key: unknown, value: unknown } }, unknown, true);
    } else add(bound, null, false);
    instance.entries.set(address, made);
    return made;
  }

  body(body: HclBody, document: Document, at: At, bound: Bound): Body {
    return {
      at,
      get: (name): Raw => {
        const attribute = body.attributes.get(name);
        if (!attribute) return { value: undefined, at };
        const { start, end } = attribute.value;
        return {
          value: this.value(attribute.value, bound),
          at: { document, path: [...at.path, name], part: 'value', range: [start, end] },
        };
      },
      blocks: (name) => {
        const list: Body[] = [];
        for (const block of body.blocks) {
          const isDynamic = block.type === 'dynamic' && block.labels[0] === name;
          if (!isDynamic && block.type !== name) continue;
          const made = isDynamic ? this.#dynamic(block.body, name, bound) : [{ body: block.body, bound }];
          if (!made) return undefined;
          for (const one of made) {
            const path = [...at.path, name, list.length];
            const own: At = { document, path, part: 'key', range: [block.start, block.end] };
            list.push(this.body(one.body, document, own, one.bound));
          }
        }
        // The old form `ingress = [...]` is a list of objects.
        if (list.length === 0 && body.attributes.has(name)) return undefined;
        return list;
      },
    };
  }

  /** What a `dynamic` block makes; undefined if that is not known. */
  #dynamic(body: HclBody, name: string, bound: Bound): readonly { body: HclBody; bound: Bound }[] | undefined {
    const content = body.blocks.find(({ type }) => type === 'content')?.body;
    const forEach = body.attributes.get('for_each');
    const pairs = forEach && pairsOf(this.value(forEach.value, bound));
    if (!content || !pairs || pairs.length > mostInstances) return undefined;
    const iterator = body.attributes.get('iterator')?.value;
    const called = iterator?.kind === 'traversal' && typeof iterator.steps[0] === 'string' ? iterator.steps[0] : name;
    return pairs.map(([key, value]) => ({
      body: content,
      bound: { ...bound, names: new Map([...(bound.names ?? []), [called, { key, value }]]) },
    }));
  }

  /** A `for` over what is known. */
  #comprehension(expression: Extract<HclExpression, { kind: 'for' }>, bound: Bound): Value {
    const { names, of, key, value, grouped, test } = expression;
    const pairs = pairsOf(this.value(of, bound));
    if (!pairs || grouped || pairs.length > mostInstances) return unknown;
    const list: Value[] = [];
    const object: Record<string, Value> = Object.create(null);
    const [first = '', second] = names;
    for (const [itemKey, item] of pairs) {
      const own = new Map(bound.names ?? []);
      own.set(second ?? first, item);
      if (second !== undefined) own.set(first, itemKey);
      const inner: Bound = { ...bound, names: own };
      const wanted = test ? this.value(test, inner) : true;
      if (wanted === false) continue;
      if (wanted !== true) return unknown;
      const made = this.value(value, inner);
      if (!key) {
        list.push(made);
        continue;
      }
      const name = this.value(key, inner);
      if (!isScalar(name)) return unknown;
      object[String(name)] = made;
    }
    return key ? object : list;
  }

  value(expression: HclExpression, bound: Bound): Value {
    if (this.#depth > 60) return unknown;
    this.#depth++;
    const value = this.#evaluate(expression, bound);
    this.#depth--;
    return value;
  }

  #evaluate(expression: HclExpression, bound: Bound): Value {
    switch (expression.kind) {
      case 'literal':
        return expression.value;
      case 'template': {
        const parts = expression.parts.map((part) => (typeof part === 'string' ? part : this.value(part, bound)));
        const [only] = parts;
        if (parts.length === 1 && only !== undefined) return only;
        return parts.every(isScalar) ? parts.map((part) => String(part)).join('') : unknown;
      }
      case 'list':
        return expression.items.map((item) => this.value(item, bound));
      case 'object': {
        const object: Record<string, Value> = Object.create(null);
        for (const { key, value } of expression.entries) {
          const name = this.value(key, bound);
          if (!isScalar(name)) return unknown;
          object[String(name)] = this.value(value, bound);
        }
        return object;
      }
      case 'condition': {
        const test = this.value(expression.test, bound);
        if (typeof test === 'boolean') return this.value(test ? expression.yes : expression.no, bound);
        const yes = this.value(expression.yes, bound);
        return isScalar(yes) && yes === this.value(expression.no, bound) ? yes : unknown;
      }
      case 'binary':
        return binary(expression.operator, this.value(expression.left, bound), this.value(expression.right, bound));
      case 'unary': {
        const operand = this.value(expression.operand, bound);
        if (expression.operator === '!') return typeof operand === 'boolean' ? !operand : unknown;
        return typeof operand === 'number' ? -operand : unknown;
      }
      case 'call':
        return call(
          expression.name,
          expression.arguments.map((argument) => this.value(argument, bound)),
        );
      case 'traversal':
        return this.#follow(expression.steps, bound);
      case 'access':
        return select(
          this.value(expression.of, bound),
          expression.steps.map((step) => (typeof step === 'string' ? step : this.value(step, bound))),
        );
      case 'for':
        return this.#comprehension(expression, bound);
      default:
        return unknown;
    }
  }

  #follow(written: readonly (string | HclExpression)[], bound: Bound): Value {
    const steps = written.map((step) => (typeof step === 'string' ? step : this.value(step, bound)));
    const [root, name, ...rest] = steps;
    if (typeof root !== 'string') return unknown;
    const { instance, names } = bound;
    if (names?.has(root)) return select(names.get(root) ?? unknown, steps.slice(1));
    if (root === 'each' && bound.each)
      return select(name === 'key' ? bound.each.key : name === 'value' ? bound.each.value : unknown, rest);
    if (root === 'count' && name === 'index') return bound.index ?? unknown;
    if (typeof name !== 'string') return unknown;
    if (root === 'var')
      return select(
        this.#named(instance, `var.${name}`, () => this.#variable(instance, name)),
        rest,
      );
    if (root === 'local') {
      const local = instance.module.locals.get(name);
      return local
        ? select(
            this.#named(instance, `local.${name}`, () => this.value(local, { instance })),
            rest,
          )
        : unknown;
    }
    if (root === 'module') {
      const child = this.child(instance, name);
      const [output, ...further] = rest;
      const found = typeof output === 'string' ? child?.module.outputs.get(output) : undefined;
      if (child) return found ? select(this.value(found, { instance: child }), further) : unknown;
      return typeof output === 'string' ? (this.#known(instance, name)?.output(output, further) ?? unknown) : unknown;
    }
    // Of what is looked up, only what it is looked up by is known.
    if (root === 'data') {
      const zone = name === 'aws_route53_zone' ? instance.module.zones.get(String(rest[0])) : undefined;
      if (!zone || rest[1] !== 'name') return unknown;
      const found = this.value(zone, { instance });
      return typeof found === 'string' ? found.replace(/\.$/, '') : unknown;
    }
    // Resource types have the name of their provider in front.
    return /^[a-z]+_/.test(root) ? this.#resource(instance, `${root}.${name}`, rest) : unknown;
  }

  #variable(instance: Instance, name: string): Value {
    const variable = instance.module.variables.get(name)?.block;
    if (!variable) return unknown;
    const given = instance.inputs?.get(name);
    if (given) return given();
    const own = instance.inputs ? undefined : instance.module.assigned.get(name);
    const written = own ?? variable.body.attributes.get('default')?.value;
    if (!written) return unknown;
    const value = this.value(written, { instance });
    // Another environment's file of values may say otherwise.
    const others = instance.inputs ? undefined : this.#elsewhere.get(name);
    return others?.some((other) => this.value(other, { instance }) !== value) ? unknown : value;
  }

  #resource(instance: Instance, address: string, steps: readonly Value[]): Value {
    const declared = instance.module.resources.get(address);
    if (!declared) {
      if (!instance.module.complete) return unknown;
      const attribute = steps.find((step) => typeof step === 'string' && step !== '*');
      const type = address.slice(0, address.indexOf('.'));
      const others = [...instance.module.resources.keys()].filter((other) => other.startsWith(`${type}.`));
      return new Reference(() => undefined, address, typeof attribute === 'string' ? attribute : '', others);
    }
    let entries = this.entries(instance, address);
    const rest = [...steps];
    if (declared.block.body.attributes.has('count') || declared.block.body.attributes.has('for_each')) {
      const key = rest.shift();
      if (key !== '*' && key !== undefined) {
        const one = entries.filter((entry) => entry.key === key);
        entries = one.length > 0 ? one : entries.some((entry) => entry.key === unknown) ? entries : [];
        if (entries.length === 0 && key !== unknown) return unknown;
      }
    }
    const [attribute, ...further] = rest;
    if (typeof attribute !== 'string') return new Reference(() => entries, address, '');
    const [only] = entries;
    if (!computed.has(attribute) && entries.length === 1 && only) {
      const { value } = only.get(attribute);
      if (value !== undefined) return select(value, further);
    }
    return new Reference(() => entries, address, attribute);
  }

  /** Of what refers to itself, nothing is known. */
  #named(instance: Instance, name: string, make: () => Value): Value {
    const known = instance.values.get(name);
    if (known !== undefined) return known;
    instance.values.set(name, unknown);
    const value = make();
    instance.values.set(name, value);
    return value;
  }
}

/** What a loop goes over, with its keys; undefined if that is not known. */
function pairsOf(value: Value): readonly (readonly [Value, Value])[] | undefined {
  if (Array.isArray(value)) return value.map((item: Value, index) => [index, item] as const);
  // A mapping is gone through in the order of its keys.
  if (isObject(value)) return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  if (!(value instanceof Reference) || value.attribute !== '') return undefined;
  // All instances of a resource.
  const entries = value.entries as readonly HclEntry[] | undefined;
  if (!entries?.every(({ key }) => typeof key === 'string' || typeof key === 'number')) return undefined;
  return entries.map((entry) => [entry.key, new Reference(() => [entry], value.address, '')] as const);
}

/** An attribute of the resources that are referred to. */
function attributeOf(reference: Reference, attribute: string): Value {
  const [only, another] = computed.has(attribute) ? [] : (reference.entries ?? []);
  const value = only && !another ? only.get(attribute).value : undefined;
  return value ?? new Reference(() => reference.entries, reference.address, attribute, reference.others);
}

/** Attributes that AWS makes up. */
const computed = new Set(['arn', 'id', 'dns_name', 'zone_id', 'arn_suffix']);

function isScalar(value: Value | undefined): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

const isThere = (value: Value): boolean => Array.isArray(value) || isObject(value);

function select(value: Value, steps: readonly Value[]): Value {
  let at: Value = value;
  for (const step of steps) {
    if (step === '*') {
      if (!Array.isArray(at)) return unknown;
      continue;
    }
    if (Array.isArray(at)) {
      const found: Value | undefined = at[Number(step)];
      if (found === undefined) return unknown;
      at = found;
    } else if (isObject(at) && isScalar(step)) {
      const found: Value | undefined = at[String(step)];
      if (found === undefined) return unknown;
      at = found;
    } else if (at instanceof Reference && at.attribute === '' && typeof step === 'string') at = attributeOf(at, step);
    else return unknown;
  }
  return at;
}

function binary(operator: string, left: Value, right: Value): Value {
  if ((isScalar(left) || left === null) && (isScalar(right) || right === null)) {
    if (operator === '==') return left === right;
    if (operator === '!=') return left !== right;
  }
  // What is there is not nothing.
  if ((left === null && isThere(right)) || (right === null && isThere(left))) {
    if (operator === '==') return false;
    if (operator === '!=') return true;
  }
  if (typeof left === 'boolean' || typeof right === 'boolean') {
    if (operator === '&&')
      return left === false || right === false ? false : left === true && right === true ? true : unknown;
    if (operator === '||')
      return left === true || right === true ? true : left === false && right === false ? false : unknown;
  }
  if (typeof left !== 'number' || typeof right !== 'number') return unknown;
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
    default:
      return unknown;
  }
}

/** The few functions that stand between a number and where it is used. */
function call(name: string, values: readonly Value[]): Value {
  const [first, second, third] = values;
  switch (name) {
    case 'tostring':
      return isScalar(first) ? String(first) : unknown;
    case 'tonumber':
      return isScalar(first) && first !== '' && !Number.isNaN(Number(first)) ? Number(first) : unknown;
    case 'lower':
      return typeof first === 'string' ? first.toLowerCase() : unknown;
    case 'upper':
      return typeof first === 'string' ? first.toUpperCase() : unknown;
    case 'toset':
    case 'tolist':
    case 'tomap':
      return first ?? unknown;
    case 'concat':
      return values.every((value) => Array.isArray(value)) ? (values as readonly Value[][]).flat() : unknown;
    case 'merge':
      return values.every(isObject) ? Object.assign(Object.create(null), ...values) : unknown;
    case 'flatten':
      return Array.isArray(first) ? (first as readonly Value[]).flat(8) : unknown;
    case 'distinct':
      return Array.isArray(first) && first.every(isScalar) ? [...new Set(first as readonly Value[])] : unknown;
    case 'values':
      return isObject(first)
        ? Object.keys(first)
            .sort()
            .map((key) => first[key] ?? unknown)
        : unknown;
    case 'contains':
      return Array.isArray(first) && first.every(isScalar) && isScalar(second) ? first.includes(second) : unknown;
    case 'split':
      return typeof first === 'string' && typeof second === 'string' ? second.split(first) : unknown;
    // The first that is there: of what is not known, it may be any.
    case 'coalesce':
      return values.find((value) => value !== null && value !== '') ?? unknown;
    case 'try':
      return first ?? unknown;
    case 'one':
      return Array.isArray(first) && first.length === 1 ? (first[0] ?? unknown) : unknown;
    case 'length':
      return Array.isArray(first) ? first.length : isObject(first) ? Object.keys(first).length : unknown;
    case 'keys':
      return isObject(first) ? Object.keys(first).sort() : unknown;
    case 'lookup':
      return isObject(first) && isScalar(second) ? (first[String(second)] ?? third ?? unknown) : unknown;
    case 'element':
      return Array.isArray(first) && typeof second === 'number' && first.length > 0
        ? (first[second % first.length] ?? unknown)
        : unknown;
    case 'format': {
      if (typeof first !== 'string' || !values.every(isScalar) || /%[^sdv%]/.test(first)) return unknown;
      let next = 1;
      return first.replace(/%[sdv%]/g, (verb) => (verb === '%%' ? '%' : String(values[next++] as string)));
    }
    case 'join':
      return typeof first === 'string' && Array.isArray(second) && second.every(isScalar)
        ? second.join(first)
        : unknown;
    default:
      return unknown;
  }
}

/** Where the labels of a block end. */
function labelEnd(text: string, start: number, end: number): number {
  const brace = text.indexOf('{', start);
  return brace < 0 ? end : start + text.slice(start, brace).trimEnd().length;
}
