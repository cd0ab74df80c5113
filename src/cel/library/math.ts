/** cel-go's extension "math": https://pkg.go.dev/github.com/google/cel-go/ext#Math. Kubernetes does not have it; policies of this project do. */

import { type FunctionDeclaration, fn } from '../environment.ts';
import { CelError, compare, isList, Open, typeName, Uint, Unknown, type Value } from '../values.ts';
import { int64 } from './numbers.ts';

type Args = readonly Value[];
type Numeric = bigint | number | Uint;

const isNumeric = (value: Value): value is Numeric =>
  typeof value === 'bigint' || typeof value === 'number' || value instanceof Uint;

function extreme(sign: number) {
  return (values: readonly Value[]): Value => {
    let best: Value | undefined;
    for (const value of values) {
      if (value instanceof Unknown) throw new Open(value);
      if (!isNumeric(value)) throw new CelError(`no such overload: math with ${typeName(value)}`);
      if (best === undefined || (compare(value, best) ?? 0) * sign > 0) best = value;
    }
    if (best === undefined) throw new CelError('math.@min(list) argument must not be empty');
    return best;
  };
}

const parameters = [
  'dyn',
  'dyn, dyn',
  'dyn, dyn, dyn',
  'dyn, dyn, dyn, dyn',
  'dyn, dyn, dyn, dyn, dyn',
  'dyn, dyn, dyn, dyn, dyn, dyn',
  'dyn, dyn, dyn, dyn, dyn, dyn, dyn',
];

const variadic = (name: string, of: (values: readonly Value[]) => Value) =>
  parameters.map((list) =>
    fn(`${name}(${list}): dyn`, (args: Args) =>
      of(args.length === 1 && isList(args[0] as Value) ? (args[0] as readonly Value[]) : args),
    ),
  );

const rounding = (name: string, round: (value: number) => number) =>
  fn(`math.${name}(double): double`, ([value]: Args) => round(value as number));

const bits = (name: string, of: (a: bigint, b: bigint) => bigint) => [
  fn(`math.${name}(int, int): int`, ([a, b]: Args) => BigInt.asIntN(64, of(a as bigint, b as bigint))),
  fn(
    `math.${name}(uint, uint): uint`,
    ([a, b]: Args) => new Uint(BigInt.asUintN(64, of((a as Uint).value, (b as Uint).value))),
  ),
];

function shift(by: Value): bigint {
  if ((by as bigint) < 0n) throw new CelError(`math.bitShift() negative offset: ${String(by)}`);
  return by as bigint;
}

/** Away from zero where it lies in the middle. */
function roundAway(value: number): number {
  if (!Number.isFinite(value)) return value;
  const cut = Math.trunc(value);
  return Math.abs(value - cut) >= 0.5 ? cut + Math.sign(value) : cut;
}

const root = (value: Value) => Math.sqrt(Number(value instanceof Uint ? value.value : value));

export const math: readonly FunctionDeclaration[] = [
  ...variadic('math.greatest', extreme(1)),
  ...variadic('math.least', extreme(-1)),
  rounding('ceil', Math.ceil),
  rounding('floor', Math.floor),
  rounding('round', roundAway),
  rounding('trunc', Math.trunc),
  fn('math.isInf(double): bool', ([value]: Args) => Math.abs(value as number) === Number.POSITIVE_INFINITY),
  fn('math.isNaN(double): bool', ([value]: Args) => Number.isNaN(value)),
  fn('math.isFinite(double): bool', ([value]: Args) => Number.isFinite(value)),
  fn('math.abs(int): int', ([value]: Args) => int64((value as bigint) < 0n ? -(value as bigint) : (value as bigint))),
  fn('math.abs(uint): uint', ([value]: Args) => value as Value),
  fn('math.abs(double): double', ([value]: Args) => Math.abs(value as number)),
  fn('math.sign(int): int', ([value]: Args) => ((value as bigint) > 0n ? 1n : (value as bigint) < 0n ? -1n : 0n)),
  fn('math.sign(uint): uint', ([value]: Args) => new Uint((value as Uint).value > 0n ? 1n : 0n)),
  fn('math.sign(double): double', ([value]: Args) => Math.sign(value as number)),
  fn('math.sqrt(int): double', ([value]: Args) => root(value as Value)),
  fn('math.sqrt(uint): double', ([value]: Args) => root(value as Value)),
  fn('math.sqrt(double): double', ([value]: Args) => root(value as Value)),
  ...bits('bitAnd', (a, b) => a & b),
  ...bits('bitOr', (a, b) => a | b),
  ...bits('bitXor', (a, b) => a ^ b),
  fn('math.bitNot(int): int', ([value]: Args) => ~(value as bigint)),
  fn('math.bitNot(uint): uint', ([value]: Args) => new Uint(BigInt.asUintN(64, ~(value as Uint).value))),
  fn('math.bitShiftLeft(int, int): int', ([value, by]: Args) =>
    shift(by as Value) >= 64n ? 0n : BigInt.asIntN(64, (value as bigint) << (by as bigint)),
  ),
  fn(
    'math.bitShiftLeft(uint, int): uint',
    ([value, by]: Args) =>
      new Uint(shift(by as Value) >= 64n ? 0n : BigInt.asUintN(64, (value as Uint).value << (by as bigint))),
  ),
  fn('math.bitShiftRight(int, int): int', ([value, by]: Args) =>
    shift(by as Value) >= 64n ? 0n : BigInt.asIntN(64, BigInt.asUintN(64, value as bigint) >> (by as bigint)),
  ),
  fn(
    'math.bitShiftRight(uint, int): uint',
    ([value, by]: Args) => new Uint(shift(by as Value) >= 64n ? 0n : (value as Uint).value >> (by as bigint)),
  ),
];
