/** Optional values: https://pkg.go.dev/github.com/google/cel-go/cel#OptionalTypes. */

import { type FunctionDeclaration, fn, method } from '../environment.ts';
import { CelError, Duration, isList, isMap, Optional, Timestamp, Uint, type Value } from '../values.ts';

type Args = readonly Value[];

function isZero(value: Value): boolean {
  if (value === null || value === false || value === 0n || value === 0 || value === '') return true;
  if (value instanceof Uint) return value.value === 0n;
  if (value instanceof Duration) return value.nanos === 0n;
  if (value instanceof Timestamp) return value.nanos === 0n;
  if (value instanceof Uint8Array || isList(value)) return value.length === 0;
  if (value instanceof Optional) return !value.has;
  return isMap(value) && value.typeName === undefined && value.size === 0;
}

export const optionals: readonly FunctionDeclaration[] = [
  fn('optional.of(T): optional(T)', ([value]: Args) => Optional.of(value as Value)),
  fn('optional.ofNonZeroValue(T): optional(T)', ([value]: Args) =>
    isZero(value as Value) ? Optional.none : Optional.of(value as Value),
  ),
  fn('optional.none(): optional(T)', () => Optional.none),
  fn('optional.unwrap(list(optional(T))): list(T)', ([list]: Args) => unwrapped(list as readonly Value[])),
  method('list(optional(T))', 'unwrapOpt(): list(T)', ([list]: Args) => unwrapped(list as readonly Value[])),
  method('optional(T)', 'hasValue(): bool', ([value]: Args) => (value as Optional).has),
  method('optional(T)', 'value(): T', ([value]: Args) => {
    if (!(value as Optional).has) throw new CelError('optional.none() dereference');
    return (value as Optional).value as Value;
  }),
  method('optional(T)', 'or(optional(T)): optional(T)', ([value, other]: Args) =>
    (value as Optional).has ? (value as Value) : (other as Value),
  ),
  method('optional(T)', 'orValue(T): T', ([value, other]: Args) =>
    (value as Optional).has ? ((value as Optional).value as Value) : (other as Value),
  ),
  method('list(T)', 'first(): optional(T)', ([list]: Args) => at(list as readonly Value[], 0)),
  method('list(T)', 'last(): optional(T)', ([list]: Args) =>
    at(list as readonly Value[], (list as readonly Value[]).length - 1),
  ),
];

function at(list: readonly Value[], index: number): Value {
  const found = list[index];
  return found === undefined ? Optional.none : Optional.of(found);
}

function unwrapped(list: readonly Value[]): Value {
  return list.flatMap((item) => (item instanceof Optional ? (item.has ? [item.value as Value] : []) : [item]));
}
