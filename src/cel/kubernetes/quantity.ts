/**
 * Amounts: k8s.io/apiserver pkg/cel/library/quantity.go over k8s.io/apimachinery pkg/api/resource. Whether an amount `isInteger` depends there on how it is kept
 * in memory ("1000m" is none), so that is followed here too.
 */

import { type FunctionDeclaration, fn, method } from '../environment.ts';
import { CelError, type Opaque, type Value } from '../values.ts';

/** An amount of `value * 10^scale`. `isFast` if apimachinery keeps it in 64 bits. */
class Quantity implements Opaque {
  readonly celType = 'kubernetes.Quantity';
  readonly value: bigint;
  readonly scale: number;
  readonly isFast: boolean;
  constructor(value: bigint, scale: number, isFast: boolean) {
    this.value = value;
    this.scale = scale;
    this.isFast = isFast;
  }
  equals(other: Opaque): boolean {
    return other instanceof Quantity && compareTo(this, other) === 0n;
  }
}

const fits = (value: bigint) => value === BigInt.asIntN(64, value);
const scales: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, '': 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const binaryScales: Readonly<Record<string, number>> = { Ki: 10, Mi: 20, Gi: 30, Ti: 40, Pi: 50, Ei: 60 };
const form = /^([-+]?)(\d*)(?:(\.)(\d*))?([a-zA-Z]*)([-+]?\d*)$/;
/** Longer ones nobody writes, and powers of ten take time. */
const mostDigits = 1000;

const wrongForm = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'";

/** `ParseQuantity`; a text if it is none: why. */
function read(text: string): Quantity | string {
  const [, sign, front = '', dot, denominator = '', letters = '', rest = ''] = form.exec(text) ?? [];
  if (sign === undefined || text.length > mostDigits || text === '') return wrongForm;
  if (rest !== '' && letters !== 'e' && letters !== 'E')
    return /\d/.test(rest) && letters !== '' ? unableToParse : wrongForm;
  const numerator = front.replace(/^0+/, '');
  // Without any digit it is nothing, with a suffix or without one.
  const number = numerator === '' ? '0' : numerator;
  const exponent = /^[eE]$/.test(letters) && rest !== '' ? Number(rest) : undefined;
  const binary = Object.hasOwn(binaryScales, letters) ? binaryScales[letters] : undefined;
  const decimal = exponent ?? (Object.hasOwn(scales, letters) ? scales[letters] : undefined);
  if (binary === undefined && decimal === undefined) return unableToParse;
  if (Math.abs(decimal ?? 0) > mostDigits) return unableToParse;
  const negative = sign === '-' ? -1n : 1n;
  const digits = BigInt(number + denominator);
  const places = denominator.length;
  if (binary === undefined) {
    const scale = (decimal as number) - places;
    if (18 - number.length - places >= 0 && scale >= -9) return new Quantity(negative * digits, scale, true);
    return rounded(negative, digits, scale);
  }
  const factor = 1n << BigInt(binary);
  if (dot === undefined || places === 0) {
    const value = digits * factor;
    if (15 - number.length - Math.trunc((binary * 3) / 10) - 1 >= 0 && fits(value))
      return new Quantity(negative * value, 0, true);
  }
  const most = (1n << 63n) - 1n;
  const amount = rounded(1n, digits * factor, -places);
  const isTooLarge = amount.scale <= 0 && amount.value > most * 10n ** BigInt(-amount.scale);
  return isTooLarge
    ? new Quantity(negative * most, 0, false)
    : new Quantity(negative * amount.value, amount.scale, false);
}

const unableToParse = "unable to parse quantity's suffix";

/** What is smaller than a nano is rounded up, away from zero. */
function rounded(sign: bigint, value: bigint, scale: number): Quantity {
  if (scale >= -9) return new Quantity(sign * value, scale, false);
  const by = 10n ** BigInt(-9 - scale);
  return new Quantity(sign * ((value + by - 1n) / by), -9, false);
}

/** Both as multiples of the same power of ten. */
function aligned(a: Quantity, b: Quantity): readonly [bigint, bigint, number] {
  const scale = Math.min(a.scale, b.scale);
  return [a.value * 10n ** BigInt(a.scale - scale), b.value * 10n ** BigInt(b.scale - scale), scale];
}

function compareTo(a: Quantity, b: Quantity): bigint {
  const [x, y] = aligned(a, b);
  return x < y ? -1n : x > y ? 1n : 0n;
}

function plus(a: Quantity, b: Quantity, sign: 1n | -1n): Quantity {
  const isFast = a.isFast && b.isFast;
  if (isFast && b.value === 0n) return a;
  if (isFast && a.value === 0n) return new Quantity(sign * b.value, b.scale, true);
  const [x, y, scale] = aligned(a, b);
  const sum = x + sign * y;
  return new Quantity(sum, scale, isFast && fits(x) && fits(y) && fits(sum));
}

function asInteger({ value, scale, isFast }: Quantity): bigint | undefined {
  if (!isFast || scale < 0) return undefined;
  const whole = value * 10n ** BigInt(scale);
  return fits(whole) ? whole : undefined;
}

function approximate({ value, scale }: Quantity): number {
  return scale === 0 ? Number(value) : Number(`${value}e${scale}`);
}

const of =
  (run: (quantity: Quantity) => Value) =>
  ([quantity]: readonly Value[]): Value =>
    run(quantity as Quantity);
const two =
  (run: (a: Quantity, b: Quantity) => Value) =>
  ([a, b]: readonly Value[]): Value =>
    run(a as Quantity, b as Quantity);
const whole = (value: bigint) => new Quantity(value, 0, true);

export const kubernetesQuantity: readonly FunctionDeclaration[] = [
  fn('quantity(string): kubernetes.Quantity', ([text]) => {
    const quantity = read(text as string);
    if (typeof quantity === 'string') throw new CelError(quantity);
    return quantity;
  }),
  fn('isQuantity(string): bool', ([text]) => typeof read(text as string) !== 'string'),
  // Kubernetes declares it as a function of no object, with the amount as its argument.
  fn(
    'sign(kubernetes.Quantity): int',
    of(({ value }) => (value > 0n ? 1n : value < 0n ? -1n : 0n)),
  ),
  method(
    'kubernetes.Quantity',
    'isGreaterThan(kubernetes.Quantity): bool',
    two((a, b) => compareTo(a, b) > 0n),
  ),
  method(
    'kubernetes.Quantity',
    'isLessThan(kubernetes.Quantity): bool',
    two((a, b) => compareTo(a, b) < 0n),
  ),
  method('kubernetes.Quantity', 'compareTo(kubernetes.Quantity): int', two(compareTo)),
  method('kubernetes.Quantity', 'asApproximateFloat(): double', of(approximate)),
  method(
    'kubernetes.Quantity',
    'isInteger(): bool',
    of((quantity) => asInteger(quantity) !== undefined),
  ),
  method(
    'kubernetes.Quantity',
    'asInteger(): int',
    of((quantity) => {
      const value = asInteger(quantity);
      if (value === undefined) throw new CelError('cannot convert value to integer');
      return value;
    }),
  ),
  method(
    'kubernetes.Quantity',
    'add(kubernetes.Quantity): kubernetes.Quantity',
    two((a, b) => plus(a, b, 1n)),
  ),
  method(
    'kubernetes.Quantity',
    'sub(kubernetes.Quantity): kubernetes.Quantity',
    two((a, b) => plus(a, b, -1n)),
  ),
  method('kubernetes.Quantity', 'add(int): kubernetes.Quantity', ([a, b]) =>
    plus(a as Quantity, whole(b as bigint), 1n),
  ),
  method('kubernetes.Quantity', 'sub(int): kubernetes.Quantity', ([a, b]) =>
    plus(a as Quantity, whole(b as bigint), -1n),
  ),
];
