/** cel-go's extensions "sets", "lists" and "encoders": https://pkg.go.dev/github.com/google/cel-go/ext. */

import { type CallContext, chargeText, type FunctionDeclaration, fn, method } from '../environment.ts';
import { CelError, compare, contains, isList, typeName, Unknown, unknownIn, type Value } from '../values.ts';

type Args = readonly Value[];
type List = readonly Value[];

const has = (list: List, wanted: Value, context: CallContext): boolean | Unknown =>
  contains(list, wanted, (count) => context.charge(count));

function containsAll(list: List, wanted: List, context: CallContext): boolean | Unknown {
  let unknown: Unknown | undefined;
  for (const item of wanted) {
    const found = has(list, item, context);
    if (found === false) return false;
    if (found instanceof Unknown) unknown = found;
  }
  return unknown ?? true;
}

export const sets: readonly FunctionDeclaration[] = [
  fn('sets.contains(list(T), list(T)): bool', ([list, wanted]: Args, context) =>
    containsAll(list as List, wanted as List, context),
  ),
  fn('sets.equivalent(list(T), list(T)): bool', ([a, b]: Args, context) => {
    const one = containsAll(a as List, b as List, context);
    return one === true ? containsAll(b as List, a as List, context) : one;
  }),
  fn('sets.intersects(list(T), list(T)): bool', ([a, b]: Args, context) => {
    let unknown: Unknown | undefined;
    for (const item of a as List) {
      const found = has(b as List, item, context);
      if (found === true) return true;
      if (found instanceof Unknown) unknown = found;
    }
    return unknown ?? false;
  }),
];

function slice(list: List, from: bigint, to: bigint): Value {
  if (from < 0n || to < 0n || from > to || to > BigInt(list.length))
    throw new CelError(`cannot slice(${from}, ${to}), list has length ${list.length}`);
  return list.slice(Number(from), Number(to));
}

function flatten(list: List, depth: bigint, context: CallContext): Value[] {
  if (depth < 0n) throw new CelError('level must be non-negative');
  return list.flatMap((item) => {
    context.charge(1);
    return isList(item) && depth > 0n ? flatten(item, depth - 1n, context) : [item];
  });
}

/** A list in order of the keys made of its elements, which may be the elements themselves. */
function sorted(list: List, keys: List, context: CallContext): Value {
  context.charge(list.length * Math.ceil(Math.log2(list.length + 2)));
  const unknown = keys.find((key) => key instanceof Unknown);
  if (unknown !== undefined) return unknown;
  const type = keys.length === 0 ? '' : typeName(keys[0] as Value);
  for (const key of keys) if (typeName(key) !== type) throw new CelError('list elements must have the same type');
  const order = list.map((item, index) => [item, keys[index] as Value] as const);
  order.sort(([, a], [, b]) => {
    const by = compare(a, b);
    if (by === undefined && type !== 'double') throw new CelError('list elements must be comparable');
    return by ?? 0;
  });
  return order.map(([item]) => item);
}

export const lists: readonly FunctionDeclaration[] = [
  method('list(T)', 'slice(int, int): list(T)', ([list, from, to]: Args, context) => {
    context.charge((list as List).length);
    return slice(list as List, from as bigint, to as bigint);
  }),
  method('list(T)', 'flatten(): list(dyn)', ([list]: Args, context) => flatten(list as List, 1n, context)),
  method('list(T)', 'flatten(int): list(dyn)', ([list, depth]: Args, context) =>
    flatten(list as List, depth as bigint, context),
  ),
  method('list(T)', 'sort(): list(T)', ([list]: Args, context) => sorted(list as List, list as List, context)),
  method('list(T)', '@sortByAssociatedKeys(list(K)): list(T)', ([list, keys]: Args, context) =>
    sorted(list as List, keys as List, context),
  ),
  method('list(T)', 'reverse(): list(T)', ([list]: Args, context) => {
    context.charge((list as List).length);
    return [...(list as List)].reverse();
  }),
  method('list(T)', 'distinct(): list(T)', ([list]: Args, context) => {
    const unknown = unknownIn(list as List);
    if (unknown) return unknown;
    const kept: Value[] = [];
    for (const item of list as List) if (has(kept, item, context) === false) kept.push(item);
    return kept;
  }),
  fn('lists.range(int): list(int)', ([count]: Args, context) => {
    const size = Number(count);
    context.charge(Math.max(0, size));
    return Array.from({ length: Math.max(0, size) }, (_, index) => BigInt(index));
  }),
];

export const encoders: readonly FunctionDeclaration[] = [
  fn('base64.encode(bytes): string', ([bytes]: Args, context) => {
    chargeText(context, bytes as Uint8Array);
    return Buffer.from(bytes as Uint8Array).toString('base64');
  }),
  fn('base64.decode(string): bytes', ([text]: Args, context) => {
    chargeText(context, text as string);
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text as string)) throw new CelError('illegal base64 data');
    return new Uint8Array(Buffer.from(text as string, 'base64'));
  }),
];
