/** What an expression may speak of: variables, functions, and objects with named fields. */

import type { Node } from './syntax.ts';
import {
  bool,
  bytes,
  double,
  duration,
  dyn,
  int,
  listOf,
  mapOf,
  nullType,
  objectOf,
  optionalOf,
  readType,
  string,
  type Type,
  timestamp,
  typeOf,
  uint,
} from './types.ts';
import type { Value } from './values.ts';

/** What a function is given besides its arguments. */
export interface CallContext {
  /** Accounts for work beyond that of a simple call. @throws CostError */
  charge(cost: number): void;
}

/** Accounts for texts, or bytes, that are looked at or made: ten characters are a step, as in cel-go's `StringTraversalCostFactor`. */
export function chargeText(context: CallContext, ...texts: readonly { readonly length: number }[]): void {
  context.charge(texts.reduce((sum, { length }) => sum + Math.ceil(length / 10), 0));
}

/** One form of a function. */
export interface Overload {
  /** With the target first, if it is a method. */
  readonly params: readonly Type[];
  readonly result: Type;
  readonly isMethod: boolean;
  readonly run: (args: readonly Value[], context: CallContext) => Value;
}

/** A function in all its forms, as a library gives it. */
export interface FunctionDeclaration extends Overload {
  readonly name: string;
}

type Run = Overload['run'];

/** A function of no object, by its signature: `optional.of(T): optional(T)`. */
export function fn(signature: string, run: Run): FunctionDeclaration {
  return declare(undefined, signature, run);
}

/** A function of a value of the type, by its signature: `method('string', 'charAt(int): string', …)`. */
export function method(target: string, signature: string, run: Run): FunctionDeclaration {
  return declare(readType(target), signature, run);
}

function declare(target: Type | undefined, signature: string, run: Run): FunctionDeclaration {
  const [, name = '', params = '', result = ''] = /^([^\s(]+)\((.*)\):\s*(.+)$/.exec(signature) ?? [];
  if (name === '') throw new Error(`no signature: ${signature}`);
  const types = splitParams(params).map(readType);
  return {
    name,
    params: target ? [target, ...types] : types,
    result: readType(result),
    isMethod: target !== undefined,
    run,
  };
}

function splitParams(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index <= text.length; index++) {
    const character = text.charAt(index);
    if (character === '(') depth++;
    else if (character === ')') depth--;
    else if ((character === ',' || character === '') && depth === 0) {
      const part = text.slice(from, index).trim();
      if (part !== '') parts.push(part);
      from = index + 1;
    }
  }
  return parts;
}

/** Fields of an object, and their types. */
export type ObjectFields = Readonly<Record<string, Type>>;

export interface EnvironmentOptions {
  readonly variables?: Readonly<Record<string, Type>>;
  readonly objects?: Readonly<Record<string, ObjectFields>>;
  readonly libraries: readonly (readonly FunctionDeclaration[])[];
  /** Namespace in which names are looked up first. */
  readonly container?: string;
  /** What the API server asks for besides: elements of lists and maps are of one type, there is no `cel.bind`, and constants are looked at. */
  readonly strict?: {
    /** What is wrong with a call whose arguments are written out. */
    readonly constants: (
      call: Extract<Node, { kind: 'call' }>,
    ) => { readonly message: string; readonly at: Node } | undefined;
  };
}

const typeNames: Readonly<Record<string, Type>> = {
  bool,
  int,
  uint,
  double,
  string,
  bytes,
  null_type: nullType,
  list: listOf(dyn),
  map: mapOf(dyn, dyn),
  type: typeOf(dyn),
  optional_type: optionalOf(dyn),
  'google.protobuf.Timestamp': timestamp,
  'google.protobuf.Duration': duration,
};

export class Environment {
  readonly #variables: ReadonlyMap<string, Type>;
  readonly #objects: ReadonlyMap<string, ObjectFields>;
  readonly #functions = new Map<string, Overload[]>();
  readonly container: string;
  readonly strict: EnvironmentOptions['strict'];

  constructor({ variables = {}, objects = {}, libraries, container = '', strict }: EnvironmentOptions) {
    this.#variables = new Map(Object.entries(variables));
    this.#objects = new Map(Object.entries(objects));
    this.container = container;
    this.strict = strict;
    for (const declarations of libraries)
      for (const declaration of declarations) {
        const known = this.#functions.get(declaration.name);
        if (known) known.push(declaration);
        else this.#functions.set(declaration.name, [declaration]);
      }
  }

  variable(name: string): Type | undefined {
    return this.#variables.get(name);
  }
  variables(): Iterable<string> {
    return this.#variables.keys();
  }
  /** All forms of a function. */
  overloads(name: string): readonly Overload[] | undefined {
    return this.#functions.get(name);
  }
  functions(): Iterable<string> {
    return this.#functions.keys();
  }
  fields(object: string): ObjectFields | undefined {
    return this.#objects.get(object);
  }
  /** The type that a name stands for. */
  typeNamed(name: string): Type | undefined {
    if (Object.hasOwn(typeNames, name)) return typeNames[name];
    return this.#objects.has(name) ? objectOf(name) : undefined;
  }
  /** A name as it may be meant, from the inmost namespace out. A leading dot leaves only the name itself. */
  candidates(name: string): string[] {
    if (name.startsWith('.')) return [name.slice(1)];
    const found: string[] = [];
    for (let container = this.container; container !== ''; container = container.replace(/\.?[^.]*$/, ''))
      found.push(`${container}.${name}`);
    return [...found, name];
  }
}
