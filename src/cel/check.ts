/**
 * Checks an expression against the types of its environment, and settles what its names stand for. After cel-go checker/checker.go; as there, what is `dyn` is
 * left to the evaluation.
 */

import { nearest } from '../model/nearest.ts';
import type { Environment, Overload } from './environment.ts';
import { type Node, qualified } from './syntax.ts';
import {
  Bindings,
  bool,
  bytes,
  double,
  dyn,
  int,
  listOf,
  mapOf,
  nullType,
  optionalName,
  optionalOf,
  show,
  string,
  type Type,
  typeOf,
  uint,
} from './types.ts';

/** What is wrong with an expression. Offsets in its text, end exclusive. */
export interface CelProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** What a name stands for. */
export type Meaning =
  | { readonly kind: 'local' }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'type'; readonly type: Type }
  /** A call of a function whose name has dots. */
  | { readonly kind: 'function'; readonly name: string };

export interface Checked {
  readonly type: Type;
  readonly problems: readonly CelProblem[];
  readonly meanings: ReadonlyMap<Node, Meaning>;
}

/** Types of the variables of macros, the inmost last. */
type Scope = readonly (readonly [string, Type])[];

export function check(root: Node, environment: Environment): Checked {
  const checker = new Checker(environment);
  const type = checker.check(root, []);
  return { type: checker.final(type), problems: checker.problems, meanings: checker.meanings };
}

class Checker {
  readonly problems: CelProblem[] = [];
  readonly meanings = new Map<Node, Meaning>();
  readonly #environment: Environment;
  readonly #bindings = new Bindings();
  /** Within the list of `format`, types may differ. */
  #isMixed = false;

  constructor(environment: Environment) {
    this.#environment = environment;
  }

  final(type: Type): Type {
    return this.#bindings.resolve(type, 'dyn');
  }

  #fail(message: string, start: number, end: number): Type {
    this.problems.push({ message, start, end });
    return dyn;
  }

  #resolved(type: Type): Type {
    return this.#bindings.resolve(type);
  }

  check(node: Node, scope: Scope): Type {
    switch (node.kind) {
      case 'literal':
        return literalType(node.value);
      case 'ident':
        return (
          this.#named(node, node.name, scope) ?? this.#undeclared(node.name, 'variable', node.start, node.end, scope)
        );
      case 'select':
        return this.#select(node, scope);
      case 'index':
        return this.#index(node, scope);
      case 'call':
        return this.#call(node, scope);
      case 'and':
      case 'or':
        this.#want(node.left, bool, scope);
        this.#want(node.right, bool, scope);
        return bool;
      case 'conditional': {
        this.#want(node.condition, bool, scope);
        const yes = this.check(node.yes, scope);
        const no = this.check(node.no, scope);
        if (!this.#bindings.isAssignable(yes, no))
          return this.#fail(
            `the two sides differ: ${this.#show(yes)} and ${this.#show(no)}`,
            node.yes.start,
            node.no.end,
          );
        const one = this.#resolved(yes);
        return one.kind === 'null' ? no : one.kind === 'dyn' || this.#resolved(no).kind === 'dyn' ? dyn : one;
      }
      case 'list': {
        let of: Type | undefined;
        for (const { value, optional } of node.items) {
          const type = this.check(value, scope);
          of = this.#joined(of, optional ? this.#ofOptional(type, value) : type, value);
        }
        return listOf(of ?? this.#bindings.fresh());
      }
      case 'map': {
        let key: Type | undefined;
        let value: Type | undefined;
        for (const entry of node.entries) {
          key = this.#joined(key, this.check(entry.key, scope), entry.key);
          const type = this.check(entry.value, scope);
          value = this.#joined(value, entry.optional ? this.#ofOptional(type, entry.value) : type, entry.value);
        }
        return mapOf(key ?? this.#bindings.fresh(), value ?? this.#bindings.fresh());
      }
      case 'message':
        return this.#fail(`objects of type ${node.name} cannot be made here`, node.start, node.end);
      case 'bind':
        return this.#bind(node, scope);
      case 'loop':
        return this.#loop(node, scope);
    }
  }

  /** The type of an element, and of those before it. */
  #joined(before: Type | undefined, type: Type, node: Node): Type {
    const joined = this.#bindings.join(before, type);
    if (before && this.#environment.strict && !this.#isMixed && this.#differ(before, type))
      this.#fail(
        `${this.#show(before)} is expected here, as before, and this is ${this.#show(type)}`,
        node.start,
        node.end,
      );
    return joined;
  }

  #differ(a: Type, b: Type): boolean {
    return !this.#bindings.copy().isAssignable(a, b);
  }

  #show(type: Type): string {
    return show(this.#bindings.resolve(type));
  }

  #want(node: Node, wanted: Type, scope: Scope): void {
    const type = this.check(node, scope);
    if (!this.#bindings.isAssignable(wanted, type))
      this.#fail(`${show(wanted)} is expected here, and this is ${this.#show(type)}`, node.start, node.end);
  }

  /** The type of a name; undefined if nothing is called so. */
  #named(node: Node, name: string, scope: Scope): Type | undefined {
    const [first = ''] = name.split('.');
    const local = scope.findLast(([variable]) => variable === first);
    if (local) {
      if (first !== name) return undefined;
      this.meanings.set(node, { kind: 'local' });
      return local[1];
    }
    for (const candidate of this.#environment.candidates(name)) {
      const type = this.#environment.variable(candidate);
      if (type) {
        this.meanings.set(node, { kind: 'variable', name: candidate });
        return type;
      }
      const named = this.#environment.typeNamed(candidate);
      if (named) {
        this.meanings.set(node, { kind: 'type', type: named });
        return typeOf(named);
      }
    }
    return undefined;
  }

  #undeclared(name: string, what: 'variable' | 'function', start: number, end: number, scope: Scope): Type {
    const known =
      what === 'variable'
        ? [...this.#environment.variables(), ...scope.map(([variable]) => variable)]
        : [...this.#environment.functions()].filter((one) => !/^[@_!-]/.test(one));
    const near = nearest(name, known);
    const meant = near === undefined ? '' : `; did you mean "${near}"?`;
    return this.#fail(`there is no ${what} "${name}"${meant}`, start, end);
  }

  #select(node: Extract<Node, { kind: 'select' }>, scope: Scope): Type {
    const name = node.test ? undefined : qualified(node);
    const whole = name === undefined ? undefined : this.#named(node, name, scope);
    if (whole) return whole;
    const of = this.#resolved(this.check(node.of, scope));
    const target = isOptional(of) ? this.#resolved(of.of[0] ?? dyn) : of;
    const found = this.#field(target, node);
    if (node.test) return bool;
    return node.optional || isOptional(of) ? (isOptional(found) ? found : optionalOf(found)) : found;
  }

  #field(of: Type, { field, at, end, of: { start } }: Extract<Node, { kind: 'select' }>): Type {
    if (of.kind === 'dyn' || of.kind === 'parameter') return dyn;
    if (of.kind === 'map') {
      if (this.#bindings.isAssignable(of.key, string)) return of.value;
    }
    if (of.kind === 'object') {
      const fields = this.#environment.fields(of.name);
      if (!fields) return dyn;
      const known = Object.hasOwn(fields, field) ? fields[field] : undefined;
      if (known) return known;
      const near = nearest(field, Object.keys(fields));
      return this.#fail(
        `${of.name} has no field "${field}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
        at,
        Math.max(end, at + 1),
      );
    }
    return this.#fail(`${this.#show(of)} has no fields`, start, end);
  }

  #index(node: Extract<Node, { kind: 'index' }>, scope: Scope): Type {
    const of = this.#resolved(this.check(node.of, scope));
    const target = isOptional(of) ? this.#resolved(of.of[0] ?? dyn) : of;
    const index = this.check(node.index, scope);
    const wrap = (type: Type) => (node.optional || isOptional(of) ? optionalOf(type) : type);
    const wants = (wanted: Type, type: Type): Type =>
      this.#bindings.isAssignable(wanted, index)
        ? wrap(type)
        : this.#fail(
            `${this.#show(wanted)} is expected here, and this is ${this.#show(index)}`,
            node.index.start,
            node.index.end,
          );
    switch (target.kind) {
      case 'dyn':
      case 'parameter':
        return wrap(dyn);
      case 'list':
        return wants(int, target.of);
      case 'map':
        return wants(target.key, target.value);
      case 'object':
        return wants(string, dyn);
      default:
        return this.#fail(`${this.#show(of)} has no elements`, node.of.start, node.end);
    }
  }

  #call(node: Extract<Node, { kind: 'call' }>, scope: Scope): Type {
    const { name, target, at } = node;
    const nameEnd = at + name.length;
    const prefix = target && qualified(target);
    if (prefix !== undefined && !this.#isLocal(prefix, scope))
      for (const candidate of this.#environment.candidates(`${prefix}.${name}`)) {
        const overloads = this.#environment.overloads(candidate)?.filter(({ isMethod }) => !isMethod);
        if (!overloads || overloads.length === 0) continue;
        this.meanings.set(node, { kind: 'function', name: candidate });
        const args = node.args.map((arg) => this.check(arg, scope));
        return this.#dispatch(candidate, overloads, args, undefined, node, target?.start ?? at);
      }
    const targetType = target && this.check(target, scope);
    const wasMixed = this.#isMixed;
    this.#isMixed ||= name === 'format';
    const args = node.args.map((arg) => this.check(arg, scope));
    this.#isMixed = wasMixed;
    const constant = this.#environment.strict?.constants(node);
    if (constant) return this.#fail(constant.message, constant.at.start, constant.at.end);
    const all = targetType ? [targetType, ...args] : args;
    if (name === '_==_' || name === '_!=_') return this.#equality(args, node);
    if (name === '@in') return this.#within(args, node);
    const candidates = target ? [name] : this.#environment.candidates(name);
    const found = candidates.find((candidate) => this.#environment.overloads(candidate));
    if (found === undefined) return this.#undeclared(name, 'function', at, nameEnd, scope);
    if (found !== name) this.meanings.set(node, { kind: 'function', name: found });
    const overloads = (this.#environment.overloads(found) ?? []).filter(
      ({ isMethod }) => isMethod === (target !== undefined),
    );
    return this.#dispatch(name, overloads, all, targetType, node, at);
  }

  #isLocal(name: string, scope: Scope): boolean {
    const [first] = name.split('.');
    return scope.some(([variable]) => variable === first) || this.#environment.variable(first ?? '') !== undefined;
  }

  #equality(args: readonly Type[], node: Extract<Node, { kind: 'call' }>): Type {
    const [left = dyn, right = dyn] = args;
    if (this.#bindings.isAssignable(left, right)) return bool;
    return this.#fail(
      `${this.#show(left)} and ${this.#show(right)} cannot be compared: they are never equal`,
      node.start,
      node.end,
    );
  }

  #within([left = dyn, right = dyn]: readonly Type[], node: Extract<Node, { kind: 'call' }>): Type {
    const container = this.#resolved(right);
    const element = container.kind === 'list' ? container.of : container.kind === 'map' ? container.key : dyn;
    if (
      container.kind !== 'list' &&
      container.kind !== 'map' &&
      container.kind !== 'dyn' &&
      container.kind !== 'parameter'
    )
      return this.#fail(
        `a list or a map is expected after "in", and this is ${this.#show(right)}`,
        node.args[1]?.start ?? node.start,
        node.end,
      );
    if (this.#bindings.isAssignable(element, left)) return bool;
    return this.#fail(`${this.#show(left)} can be in no ${this.#show(right)}`, node.start, node.end);
  }

  #dispatch(
    name: string,
    overloads: readonly Overload[],
    args: readonly Type[],
    target: Type | undefined,
    node: Extract<Node, { kind: 'call' }>,
    at: number,
  ): Type {
    let result: Type | undefined;
    let adopted: Bindings | undefined;
    for (const { params, result: declared } of overloads) {
      if (params.length !== args.length) continue;
      const trial = this.#bindings.copy();
      const [made = dyn, ...wanted] = trial.instantiate([declared, ...params]);
      if (!wanted.every((type, index) => trial.isAssignable(type, args[index] as Type))) continue;
      const type = trial.resolve(made);
      if (result === undefined) {
        result = type;
        adopted = trial;
      } else if (show(result) !== show(type)) result = dyn;
    }
    if (result !== undefined && adopted) {
      this.#bindings.adopt(adopted);
      return result;
    }
    const given = args.slice(target ? 1 : 0).map((type) => this.#show(type));
    const operator = /^_?([^_@]+)_$/.exec(name)?.[1];
    const what =
      operator === undefined
        ? `${target ? `${this.#show(target)}.` : ''}${name}(${given.join(', ')})`
        : given.length === 1
          ? `${operator} ${given[0]}`
          : given.join(` ${operator} `);
    const isCall = operator === undefined;
    return this.#fail(
      `nothing takes these types: ${what}`,
      isCall ? at : node.start,
      isCall ? at + name.length : node.end,
    );
  }

  #ofOptional(type: Type, { start, end }: Node): Type {
    const one = this.#resolved(type);
    if (one.kind === 'dyn' || one.kind === 'parameter') return dyn;
    return isOptional(one)
      ? (one.of[0] ?? dyn)
      : this.#fail(`an optional is expected after "?", and this is ${this.#show(one)}`, start, end);
  }

  #bind(node: Extract<Node, { kind: 'bind' }>, scope: Scope): Type {
    const value = this.check(node.value, scope);
    if (node.how === 'bind' && this.#environment.strict)
      return this.#fail('there is no function "cel.bind" in Kubernetes', node.start, node.end);
    if (node.how === 'bind') return this.check(node.body, [...scope, [node.variable, value]]);
    const body = this.check(node.body, [...scope, [node.variable, this.#ofOptional(value, node.value)]]);
    if (node.how === 'optMap') return optionalOf(body);
    return optionalOf(this.#ofOptional(body, node.body));
  }

  #loop(node: Extract<Node, { kind: 'loop' }>, scope: Scope): Type {
    const over = this.#resolved(this.check(node.over, scope));
    let pair: readonly [Type, Type] = [dyn, dyn];
    if (over.kind === 'list') pair = [int, over.of];
    else if (over.kind === 'map') pair = [over.key, over.value];
    else if (over.kind === 'object') pair = [string, dyn];
    else if (over.kind !== 'dyn' && over.kind !== 'parameter')
      this.#fail(`a list or a map is expected here, and this is ${this.#show(over)}`, node.over.start, node.over.end);
    const [first, second] = pair;
    const single = over.kind === 'list' ? second : first;
    const inner: Scope =
      node.second === undefined
        ? [...scope, [node.variable, single]]
        : [...scope, [node.variable, first], [node.second, second]];
    if (node.filter) this.#want(node.filter, bool, inner);
    switch (node.loop) {
      case 'map':
        return listOf(this.check(node.body, inner));
      case 'transformMap':
        return mapOf(over.kind === 'list' ? int : first, this.check(node.body, inner));
      case 'transformMapEntry': {
        const entry = this.#resolved(this.check(node.body, inner));
        if (entry.kind === 'map' || entry.kind === 'dyn') return entry.kind === 'map' ? entry : mapOf(dyn, dyn);
        return this.#fail(`a map is expected here, and this is ${this.#show(entry)}`, node.body.start, node.body.end);
      }
      default:
        this.#want(node.body, bool, inner);
        return node.loop === 'filter' ? listOf(single) : bool;
    }
  }
}

function isOptional(type: Type): type is Extract<Type, { kind: 'opaque' }> {
  return type.kind === 'opaque' && type.name === optionalName;
}

function literalType(value: Extract<Node, { kind: 'literal' }>['value']): Type {
  switch (typeof value) {
    case 'boolean':
      return bool;
    case 'bigint':
      return int;
    case 'number':
      return double;
    case 'string':
      return string;
    default:
      return value === null ? nullType : value instanceof Uint8Array ? bytes : uint;
  }
}
