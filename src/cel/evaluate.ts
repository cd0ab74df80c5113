/**
 * Evaluates a checked expression. After google/cel-spec doc/langdef.md "Evaluation" and "Partial state": errors are absorbed by `&&`, `||`, `all` and `exists`
 * where the result does not depend on them, and so are unknown values.
 */

import type { Meaning } from './check.ts';
import type { CallContext, Environment, Overload } from './environment.ts';
import type { Node } from './syntax.ts';
import type { Type } from './types.ts';
import {
  CelError,
  CostError,
  contains,
  equals,
  isList,
  isMap,
  isOf,
  type MapKey,
  Open,
  Optional,
  typeAsValue,
  typeName,
  Uint,
  Unknown,
  type Value,
  ValueMap,
} from './values.ts';

/** What variables stand for. A function is asked when the variable is needed, and once. */
export type Activation = Readonly<Record<string, Value | (() => Value)>>;

export class Evaluation implements CallContext {
  readonly #environment: Environment;
  readonly #meanings: ReadonlyMap<Node, Meaning>;
  readonly #activation: Activation;
  readonly #known = new Map<string, Value>();
  readonly #limit: number;
  #left: number;

  constructor(environment: Environment, meanings: ReadonlyMap<Node, Meaning>, activation: Activation, limit: number) {
    this.#environment = environment;
    this.#meanings = meanings;
    this.#activation = activation;
    this.#limit = limit;
    this.#left = limit;
  }

  /** What it took so far. */
  get cost(): number {
    return this.#limit - this.#left;
  }

  charge(cost: number): void {
    this.#left -= cost;
    if (this.#left < 0) throw new CostError(`the evaluation takes more than ${this.#limit} steps`);
  }

  run(node: Node, locals: ReadonlyMap<string, Value> = new Map()): Value {
    this.charge(1);
    switch (node.kind) {
      case 'literal': {
        const { value } = node;
        return typeof value === 'object' && value !== null && 'uint' in value ? new Uint(value.uint) : value;
      }
      case 'ident':
        return this.#meant(node, locals, node.name);
      case 'select':
        return this.#select(node, locals);
      case 'index':
        return this.#index(node, locals);
      case 'call':
        return this.#call(node, locals);
      case 'and':
        return this.#logical(node, locals, false);
      case 'or':
        return this.#logical(node, locals, true);
      case 'conditional': {
        const condition = this.run(node.condition, locals);
        if (condition instanceof Unknown) return condition;
        return this.run(truth(condition) ? node.yes : node.no, locals);
      }
      case 'list': {
        const items: Value[] = [];
        for (const { value: item, optional } of node.items) {
          const value = this.run(item, locals);
          if (!optional || value instanceof Unknown) {
            if (optional) return value;
            items.push(value);
          } else if (!(value instanceof Optional))
            throw new CelError(`cannot initialize optional list element from non-optional value ${typeName(value)}`);
          else if (value.has) items.push(value.value as Value);
        }
        return items;
      }
      case 'map':
        return this.#map(node, locals);
      case 'message':
        throw new CelError(`unknown type: ${node.name}`);
      case 'bind':
        return this.#bind(node, locals);
      case 'loop':
        return this.#loop(node, locals);
    }
  }

  #meant(node: Node, locals: ReadonlyMap<string, Value>, name: string): Value {
    const meaning = this.#meanings.get(node);
    if (meaning?.kind === 'local') return locals.get(name) as Value;
    if (meaning?.kind === 'type') return typeAsValue(meaning.type);
    if (meaning?.kind === 'variable') return this.#variable(meaning.name);
    throw new CelError(`undeclared reference to '${name}'`);
  }

  #variable(name: string): Value {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    if (!Object.hasOwn(this.#activation, name)) throw new CelError(`no such attribute(s): ${name}`);
    const given = this.#activation[name] as Value | (() => Value);
    const value = typeof given === 'function' ? given() : given;
    this.#known.set(name, value);
    return value;
  }

  #map(node: Extract<Node, { kind: 'map' }>, locals: ReadonlyMap<string, Value>): Value {
    const map = new ValueMap();
    for (const { key: keyNode, value: valueNode, optional } of node.entries) {
      const key = this.run(keyNode, locals);
      if (key instanceof Unknown) return key;
      if (!isKey(key)) throw new CelError(`unsupported key type: ${typeName(key)}`);
      let value = this.run(valueNode, locals);
      if (optional) {
        if (value instanceof Unknown) return value;
        if (!(value instanceof Optional))
          throw new CelError(
            `cannot initialize optional entry '${String(key)}' from non-optional value ${typeName(value)}`,
          );
        if (!value.has) continue;
        value = value.value as Value;
      }
      if (!map.set(key, value)) throw new CelError('Failed with repeated key');
    }
    return map;
  }

  #select(node: Extract<Node, { kind: 'select' }>, locals: ReadonlyMap<string, Value>): Value {
    if (this.#meanings.has(node)) return this.#meant(node, locals, node.field);
    const of = this.run(node.of, locals);
    if (of instanceof Unknown) return of;
    if (node.test) {
      const target = of instanceof Optional ? of.value : of;
      if (target === undefined) return false;
      if (target instanceof Unknown) return target;
      if (!isMap(target)) throw new CelError(`no such key: ${node.field}`);
      return isThere(target.get(node.field));
    }
    return this.#element(of, node.field, node.optional, () => {
      throw new CelError(`no such key: ${node.field}`);
    });
  }

  #index(node: Extract<Node, { kind: 'index' }>, locals: ReadonlyMap<string, Value>): Value {
    const of = this.run(node.of, locals);
    const index = this.run(node.index, locals);
    if (of instanceof Unknown) return of;
    if (index instanceof Unknown) return index;
    return this.#element(of, index, node.optional, () => {
      const target = of instanceof Optional ? of.value : of;
      if (target !== undefined && isList(target)) throw new CelError(`index out of bounds: ${plain(index)}`);
      throw new CelError(`no such key: ${plain(index)}`);
    });
  }

  /** What is at a key or an index. An optional gives an optional. */
  #element(of: Value, key: Value, optional: boolean, missing: () => never): Value {
    const isOptional = optional || of instanceof Optional;
    if (of instanceof Optional && !of.has) return of;
    const target = of instanceof Optional ? (of.value as Value) : of;
    if (target instanceof Unknown) return target;
    const found = this.#found(target, key);
    if (isOptional) return found === undefined ? Optional.none : found instanceof Unknown ? found : Optional.of(found);
    return found === undefined ? missing() : found;
  }

  #found(target: Value, key: Value): Value | undefined {
    if (isMap(target)) {
      if (!isKey(key) && typeof key !== 'number') throw new CelError(`unsupported key type: ${typeName(key)}`);
      return target.get(key);
    }
    if (isList(target)) {
      const number = key instanceof Uint ? key.value : key;
      if (typeof number === 'number' ? !Number.isInteger(number) : typeof number !== 'bigint')
        throw new CelError(`unsupported index type '${typeName(key)}' in list`);
      const at = Number(number);
      return at >= 0 && at < target.length ? target[at] : undefined;
    }
    throw new CelError(`no such overload: ${typeName(target)}[${typeName(key)}]`);
  }

  #logical(node: Extract<Node, { kind: 'and' | 'or' }>, locals: ReadonlyMap<string, Value>, decisive: boolean): Value {
    let failure: unknown;
    let unknown: Unknown | undefined;
    for (const side of [node.left, node.right]) {
      try {
        const value = this.run(side, locals);
        if (value instanceof Unknown) unknown = value;
        else if (truth(value) === decisive) return decisive;
      } catch (error) {
        failure ??= absorbed(error);
      }
    }
    if (unknown) return unknown;
    if (failure !== undefined) throw failure;
    return !decisive;
  }

  #call(node: Extract<Node, { kind: 'call' }>, locals: ReadonlyMap<string, Value>): Value {
    const meaning = this.#meanings.get(node);
    const name = meaning?.kind === 'function' ? meaning.name : node.name;
    const isMethod = node.target !== undefined && meaning?.kind !== 'function';
    const args = node.args.map((arg) => this.run(arg, locals));
    if (isMethod) args.unshift(this.run(node.target as Node, locals));
    const [left = null, right = null] = args;
    const charge = (count: number) => this.charge(count);
    if (name === '_==_' || name === '_!=_') {
      const equal = equals(left, right, charge);
      return equal instanceof Unknown ? equal : equal === (name === '_==_');
    }
    if (name === '@in') return this.#within(left, right);
    const unknown = args.find((arg) => arg instanceof Unknown);
    if (unknown !== undefined) return unknown;
    for (const overload of this.#environment.overloads(name) ?? []) {
      const { params } = overload;
      if (overload.isMethod !== isMethod || params.length !== args.length) continue;
      let fits = true;
      for (let index = 0; index < params.length && fits; index++)
        fits = isOf(params[index] as Type, args[index] as Value);
      if (fits) return this.#run(overload, args);
    }
    throw new CelError(`no such overload: ${name}(${args.map(typeName).join(', ')})`);
  }

  #run({ run }: Overload, args: readonly Value[]): Value {
    try {
      return run(args, this);
    } catch (error) {
      if (error instanceof Open) return error.unknown;
      throw error;
    }
  }

  #within(element: Value, container: Value): Value {
    if (container instanceof Unknown) return container;
    if (isMap(container)) {
      if (element instanceof Unknown) return element;
      return isThere(container.get(element));
    }
    if (!isList(container)) throw new CelError(`no such overload: ${typeName(element)} in ${typeName(container)}`);
    return contains(container, element, (count) => this.charge(count));
  }

  #bind(node: Extract<Node, { kind: 'bind' }>, locals: ReadonlyMap<string, Value>): Value {
    const value = this.run(node.value, locals);
    const within = (bound: Value) => this.run(node.body, new Map([...locals, [node.variable, bound]]));
    if (node.how === 'bind') return within(value);
    if (value instanceof Unknown) return value;
    if (!(value instanceof Optional)) throw new CelError(`no such overload: ${typeName(value)}.${node.how}`);
    if (!value.has) return value;
    const made = within(value.value as Value);
    return node.how === 'optFlatMap' || made instanceof Unknown ? made : Optional.of(made);
  }

  #loop(node: Extract<Node, { kind: 'loop' }>, locals: ReadonlyMap<string, Value>): Value {
    const over = this.run(node.over, locals);
    if (over instanceof Unknown) return over;
    if (isMap(over) && over.open) return over.open;
    if (!isList(over) && !isMap(over)) throw new CelError(`no such overload: ${typeName(over)} cannot be gone through`);
    const scope = new Map(locals);
    /** Goes on until `visit` gives something. */
    const each = <T>(visit: (key: Value, single: Value) => T | undefined): T | undefined => {
      const step = (key: Value, value: Value, single: Value): T | undefined => {
        this.charge(1);
        if (node.second === undefined) scope.set(node.variable, single);
        else {
          scope.set(node.variable, key);
          scope.set(node.second, value);
        }
        return visit(key, single);
      };
      if (isList(over)) {
        for (let index = 0; index < over.length; index++) {
          const found = step(BigInt(index), over[index] as Value, over[index] as Value);
          if (found !== undefined) return found;
        }
        return undefined;
      }
      for (const key of over.keys()) {
        const found = step(key, over.get(key) as Value, key);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    /** The answer of a condition; undefined if it is unknown. */
    const asked = (condition: Node | undefined): boolean | Unknown => {
      if (!condition) return true;
      const value = this.run(condition, scope);
      return value instanceof Unknown ? value : truth(value);
    };
    switch (node.loop) {
      case 'all':
      case 'exists':
        return this.#quantified(node.loop === 'exists', () => asked(node.body), each);
      case 'existsOne': {
        let count = 0;
        let unknown: Unknown | undefined;
        each(() => {
          const answer = asked(node.body);
          if (answer instanceof Unknown) unknown = answer;
          else if (answer) count++;
          return undefined;
        });
        return count > 1 ? false : (unknown ?? count === 1);
      }
      case 'filter': {
        const kept: Value[] = [];
        const unknown = each((_key, single) => {
          const answer = asked(node.body);
          if (answer instanceof Unknown) return answer;
          if (answer) kept.push(single);
          return undefined;
        });
        return unknown ?? kept;
      }
      case 'map': {
        const made: Value[] = [];
        const unknown = each(() => {
          const answer = asked(node.filter);
          if (answer instanceof Unknown) return answer;
          if (answer) made.push(this.run(node.body, scope));
          return undefined;
        });
        return unknown ?? made;
      }
      default: {
        const made = new ValueMap();
        const put = (key: MapKey, value: Value) => {
          if (!made.set(key, value)) throw new CelError(`insert failed: key ${String(plain(key))} already exists`);
        };
        const unknown = each((key) => {
          const answer = asked(node.filter);
          if (answer instanceof Unknown) return answer;
          if (!answer) return undefined;
          const value = this.run(node.body, scope);
          if (node.loop === 'transformMap') put(key as MapKey, value);
          else if (value instanceof Unknown) return value;
          else if (!isMap(value)) throw new CelError(`no such overload: ${typeName(value)} as the entry of a map`);
          else for (const inner of value.keys()) put(inner, value.get(inner) as Value);
          return undefined;
        });
        return unknown ?? made;
      }
    }
  }

  #quantified(
    decisive: boolean,
    ask: () => boolean | Unknown,
    each: <T>(visit: () => T | undefined) => T | undefined,
  ): Value {
    let failure: unknown;
    let unknown: Unknown | undefined;
    const decided = each(() => {
      try {
        const answer = ask();
        if (answer instanceof Unknown) unknown = answer;
        else if (answer === decisive) return true;
      } catch (error) {
        failure ??= absorbed(error);
      }
      return undefined;
    });
    if (decided) return decisive;
    if (unknown) return unknown;
    if (failure !== undefined) throw failure;
    return !decisive;
  }
}

/** Whether a map holds what was found in it. */
function isThere(found: Value | undefined): boolean | Unknown {
  return found instanceof Unknown && found.maybeAbsent ? found : found !== undefined;
}

function isKey(value: Value): value is MapKey {
  return typeof value === 'string' || typeof value === 'bigint' || typeof value === 'boolean' || value instanceof Uint;
}

function truth(value: Value): boolean {
  if (typeof value !== 'boolean') throw new CelError(`no such overload: ${typeName(value)} is no bool`);
  return value;
}

/** What may be absorbed; a defect of the program, or the end of the budget, may not. */
function absorbed(error: unknown): unknown {
  if (!(error instanceof CelError) || error instanceof CostError) throw error;
  return error;
}

function plain(value: Value): string {
  return value instanceof Uint ? String(value.value) : typeof value === 'object' ? typeName(value) : String(value);
}
