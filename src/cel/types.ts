/** Types of CEL, as google/cel-spec doc/langdef.md "Values" and cel-go's checker know them. */

export type Type =
  | {
      readonly kind:
        | 'dyn'
        | 'null'
        | 'bool'
        | 'int'
        | 'uint'
        | 'double'
        | 'string'
        | 'bytes'
        | 'timestamp'
        | 'duration';
    }
  | { readonly kind: 'list'; readonly of: Type }
  | { readonly kind: 'map'; readonly key: Type; readonly value: Type }
  | { readonly kind: 'type'; readonly of: Type }
  /** An object with named fields, which the environment knows. */
  | { readonly kind: 'object'; readonly name: string }
  /** What only functions can look into. */
  | { readonly kind: 'opaque'; readonly name: string; readonly of: readonly Type[] }
  /** Stands for any type, the same one wherever it has this name within a signature. */
  | { readonly kind: 'parameter'; readonly name: string };

const simple = (kind: Exclude<Type['kind'], 'list' | 'map' | 'type' | 'object' | 'opaque' | 'parameter'>): Type => ({
  kind,
});

export const dyn: Type = simple('dyn');
export const nullType: Type = simple('null');
export const bool: Type = simple('bool');
export const int: Type = simple('int');
export const uint: Type = simple('uint');
export const double: Type = simple('double');
export const string: Type = simple('string');
export const bytes: Type = simple('bytes');
export const timestamp: Type = simple('timestamp');
export const duration: Type = simple('duration');
export const listOf = (of: Type): Type => ({ kind: 'list', of });
export const mapOf = (key: Type, value: Type): Type => ({ kind: 'map', key, value });
export const typeOf = (of: Type): Type => ({ kind: 'type', of });
export const objectOf = (name: string): Type => ({ kind: 'object', name });
export const opaqueOf = (name: string, ...of: readonly Type[]): Type => ({ kind: 'opaque', name, of });
export const optionalName = 'optional_type';
export const optionalOf = (of: Type): Type => opaqueOf(optionalName, of);

const named: Readonly<Record<string, Type>> = {
  dyn,
  any: dyn,
  null: nullType,
  null_type: nullType,
  bool,
  int,
  uint,
  double,
  string,
  bytes,
  timestamp,
  duration,
  'google.protobuf.Timestamp': timestamp,
  'google.protobuf.Duration': duration,
};

/**
 * Reads a type as signatures write it: `list(string)`, `map(K, V)`, `optional(T)`, `type(T)`; a single capital letter is a parameter, anything else in
 * small letters or with a dot an opaque type of that name; `object:Name` is an object.
 */
export function readType(text: string): Type {
  const { type, rest } = readOne(text.trim());
  if (rest.trim() !== '') throw new Error(`no type: ${text}`);
  return type;
}

function readOne(text: string): { type: Type; rest: string } {
  const [name = ''] = /^[\w.:]+/.exec(text) ?? [];
  let rest = text.slice(name.length).trimStart();
  const of: Type[] = [];
  if (rest.startsWith('(')) {
    do {
      const read = readOne(rest.slice(1).trimStart());
      of.push(read.type);
      rest = read.rest.trimStart();
    } while (rest.startsWith(','));
    if (!rest.startsWith(')')) throw new Error(`no type: ${text}`);
    rest = rest.slice(1);
  }
  const [first = dyn, second = dyn] = of;
  if (name === 'list') return { type: listOf(first), rest };
  if (name === 'map') return { type: mapOf(first, second), rest };
  if (name === 'type') return { type: typeOf(first), rest };
  if (name === 'optional') return { type: optionalOf(first), rest };
  if (name.startsWith('object:')) return { type: objectOf(name.slice(7)), rest };
  if (/^[A-Z]$/.test(name)) return { type: { kind: 'parameter', name }, rest };
  return { type: (Object.hasOwn(named, name) ? named[name] : undefined) ?? opaqueOf(name, ...of), rest };
}

/** A type as messages write it. */
export function show(type: Type): string {
  switch (type.kind) {
    case 'list':
      return `list(${show(type.of)})`;
    case 'map':
      return `map(${show(type.key)}, ${show(type.value)})`;
    case 'type':
      return `type(${show(type.of)})`;
    case 'object':
    case 'parameter':
      return type.name;
    case 'opaque':
      return type.of.length === 0 ? type.name : `${type.name}(${type.of.map(show).join(', ')})`;
    case 'timestamp':
      return 'google.protobuf.Timestamp';
    case 'duration':
      return 'google.protobuf.Duration';
    default:
      return type.kind;
  }
}

/** What the parameters of signatures, and the elements of empty lists, were found to be. */
export class Bindings {
  readonly #found: Map<string, Type>;
  #count = 0;

  constructor(found = new Map<string, Type>()) {
    this.#found = found;
  }

  copy(): Bindings {
    const copy = new Bindings(new Map(this.#found));
    copy.#count = this.#count;
    return copy;
  }

  /** Takes over what a copy found. */
  adopt(copy: Bindings): void {
    for (const [name, type] of copy.#found) this.#found.set(name, type);
    this.#count = copy.#count;
  }

  fresh(): Type {
    return { kind: 'parameter', name: `_${this.#count++}` };
  }

  /** The same signature again, with parameters of its own. */
  instantiate(types: readonly Type[]): Type[] {
    const made = new Map<string, Type>();
    const walk = (type: Type): Type => {
      if (type.kind === 'parameter') {
        const known = made.get(type.name) ?? this.fresh();
        made.set(type.name, known);
        return known;
      }
      return inside(type, walk);
    };
    return types.map(walk);
  }

  /** A type with all that is known of its parameters. `open` are left as they are, or become `dyn`. */
  resolve(type: Type, open: 'keep' | 'dyn' = 'keep'): Type {
    if (type.kind === 'parameter') {
      const found = this.#found.get(type.name);
      if (found) return this.resolve(found, open);
      return open === 'dyn' ? dyn : type;
    }
    return inside(type, (inner) => this.resolve(inner, open));
  }

  /** Whether a value of the one type may stand where the other is wanted; binds parameters on the way. */
  isAssignable(wanted: Type, given: Type): boolean {
    const a = this.#shallow(wanted);
    const b = this.#shallow(given);
    if (a.kind === 'parameter') {
      if (b.kind === 'parameter' && a.name === b.name) return true;
      if (this.#occurs(a.name, b)) return false;
      this.#found.set(a.name, b);
      return true;
    }
    if (b.kind === 'parameter') {
      if (this.#occurs(b.name, a)) return false;
      this.#found.set(b.name, a);
      return true;
    }
    if (a.kind === 'dyn' || b.kind === 'dyn') return true;
    if (b.kind === 'null')
      return (
        a.kind === 'null' ||
        a.kind === 'object' ||
        a.kind === 'timestamp' ||
        a.kind === 'duration' ||
        a.kind === 'opaque'
      );
    if (a.kind === 'null')
      return b.kind === 'object' || b.kind === 'timestamp' || b.kind === 'duration' || b.kind === 'opaque';
    if (a.kind !== b.kind) return false;
    if (a.kind === 'list' && b.kind === 'list') return this.isAssignable(a.of, b.of);
    if (a.kind === 'map' && b.kind === 'map')
      return this.isAssignable(a.key, b.key) && this.isAssignable(a.value, b.value);
    if (a.kind === 'object' && b.kind === 'object') return a.name === b.name;
    if (a.kind === 'opaque' && b.kind === 'opaque')
      return a.name === b.name && a.of.every((type, index) => this.isAssignable(type, b.of[index] ?? dyn));
    return true;
  }

  /** A type that both are, for the elements of a list: `dyn` where they differ. */
  join(a: Type | undefined, b: Type): Type {
    if (!a) return b;
    const trial = this.copy();
    if (trial.isAssignable(a, b)) {
      this.adopt(trial);
      const [one, other] = [this.resolve(a), this.resolve(b)];
      return one.kind === 'null' || !isAsGeneral(one, other) ? other : one;
    }
    return dyn;
  }

  #shallow(type: Type): Type {
    let at = type;
    for (let found = type; found.kind === 'parameter'; at = found) {
      const next = this.#found.get(found.name);
      if (!next) return found;
      found = next;
      at = next;
    }
    return at;
  }

  #occurs(name: string, type: Type): boolean {
    const at = this.#shallow(type);
    if (at.kind === 'parameter') return at.name === name;
    if (at.kind === 'list' || at.kind === 'type') return this.#occurs(name, at.of);
    if (at.kind === 'map') return this.#occurs(name, at.key) || this.#occurs(name, at.value);
    return at.kind === 'opaque' && at.of.some((inner) => this.#occurs(name, inner));
  }
}

/** Whether what the other says is no more general in any part: cel-go's `isEqualOrLessSpecific`. */
function isAsGeneral(type: Type, other: Type): boolean {
  if (type.kind === 'dyn' || type.kind === 'parameter') return true;
  if (other.kind === 'dyn' || other.kind === 'parameter') return false;
  if (type.kind === 'list' && other.kind === 'list') return isAsGeneral(type.of, other.of);
  if (type.kind === 'map' && other.kind === 'map')
    return isAsGeneral(type.key, other.key) && isAsGeneral(type.value, other.value);
  if (type.kind === 'opaque' && other.kind === 'opaque')
    return type.of.every((inner, index) => isAsGeneral(inner, other.of[index] ?? dyn));
  return true;
}

function inside(type: Type, change: (inner: Type) => Type): Type {
  switch (type.kind) {
    case 'list':
      return listOf(change(type.of));
    case 'map':
      return mapOf(change(type.key), change(type.value));
    case 'type':
      return typeOf(change(type.of));
    case 'opaque':
      return type.of.length === 0 ? type : opaqueOf(type.name, ...type.of.map(change));
    default:
      return type;
  }
}
