/** Kubernetes' own functions of lists: k8s.io/apiserver pkg/cel/library/lists.go, in their second version (1.37). */

import type { CallContext } from '../environment.ts';
import { type FunctionDeclaration, method } from '../environment.ts';
import {
  CelError,
  compare,
  contains,
  Duration,
  equals,
  isList,
  Uint,
  Unknown,
  unknownIn,
  type Value,
} from '../values.ts';

type List = readonly Value[];

const comparable = ['int', 'uint', 'double', 'bool', 'duration', 'timestamp', 'string', 'bytes'];

function whole(run: (list: List, context: CallContext) => Value) {
  return ([list]: List, context: CallContext): Value => {
    context.charge((list as List).length);
    return unknownIn(list as List) ?? run(list as List, context);
  };
}

function ordered(a: Value, b: Value): number {
  const order = compare(a, b);
  // NaN has no order with anything; what is no number has no business here.
  if (order === undefined && typeof a !== 'number' && typeof b !== 'number') throw new CelError('no such overload');
  return order ?? 0;
}

function isSorted(list: List): boolean {
  for (let index = 1; index < list.length; index++)
    if (ordered(list[index - 1] as Value, list[index] as Value) > 0) return false;
  return true;
}

function extreme(name: 'min' | 'max', list: List): Value {
  const sign = name === 'max' ? 1 : -1;
  let best: Value | undefined;
  for (const item of list) if (best === undefined || ordered(item, best) * sign > 0) best = item;
  if (best === undefined) throw new CelError(`${name} called on empty list`);
  return best;
}

function inRange<T>(made: T, fits: boolean): T {
  if (!fits) throw new CelError('integer overflow');
  return made;
}

const sums = {
  int: (list: List) => {
    let sum = 0n;
    for (const item of list) {
      sum += item as bigint;
      inRange(sum, sum === BigInt.asIntN(64, sum));
    }
    return sum;
  },
  uint: (list: List) => {
    let sum = 0n;
    for (const item of list) {
      sum += (item as Uint).value;
      inRange(sum, sum === BigInt.asUintN(64, sum));
    }
    return new Uint(sum);
  },
  double: (list: List) => (list as readonly number[]).reduce((sum, item) => sum + item, 0),
  duration: (list: List) => {
    let sum = 0n;
    for (const item of list) {
      sum += (item as Duration).nanos;
      inRange(sum, sum === BigInt.asIntN(64, sum));
    }
    return new Duration(sum);
  },
};

const isOfSum: Readonly<Record<keyof typeof sums, (item: Value) => boolean>> = {
  int: (item) => typeof item === 'bigint',
  uint: (item) => item instanceof Uint,
  double: (item) => typeof item === 'number',
  duration: (item) => item instanceof Duration,
};

/** An empty list has no type; its sum is the int. */
function sumOf(list: List): Value {
  const types = Object.keys(sums) as (keyof typeof sums)[];
  const type = types.find((one) => list.every(isOfSum[one]));
  if (type === undefined) throw new CelError('no such overload');
  return sums[type](list);
}

/** Where an element is, from the front or from the back. */
function place(list: List, wanted: Value, context: CallContext, isLast: boolean): bigint | Unknown {
  const count = list.length;
  for (let step = 0; step < count; step++) {
    const index = isLast ? count - 1 - step : step;
    const equal = equals(list[index] as Value, wanted, (cost) => context.charge(cost));
    // Whatever comes later: whether this is the place is not known.
    if (equal instanceof Unknown) return equal;
    if (equal) return BigInt(index);
  }
  return -1n;
}

function includes([target, wanted]: List, context: CallContext): Value {
  const list = isList(target as Value) ? (target as List) : [target as Value];
  return contains(list, wanted as Value, (cost) => context.charge(cost));
}

export const kubernetesLists: readonly FunctionDeclaration[] = [
  ...comparable.flatMap((type) => [
    method(`list(${type})`, 'isSorted(): bool', whole(isSorted)),
    method(
      `list(${type})`,
      `min(): ${type}`,
      whole((list) => extreme('min', list)),
    ),
    method(
      `list(${type})`,
      `max(): ${type}`,
      whole((list) => extreme('max', list)),
    ),
  ]),
  ...Object.keys(sums).map((type) => method(`list(${type})`, `sum(): ${type}`, whole(sumOf))),
  method('list(A)', 'indexOf(A): int', ([list, wanted], context) =>
    place(list as List, wanted as Value, context, false),
  ),
  method('list(A)', 'lastIndexOf(A): int', ([list, wanted], context) =>
    place(list as List, wanted as Value, context, true),
  ),
  method('dyn', 'includes(dyn): bool', includes),
];
