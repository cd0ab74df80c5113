/** Semantic versions: k8s.io/apiserver pkg/cel/library/semverlib.go over github.com/blang/semver/v4. */

import { type FunctionDeclaration, fn, method } from '../environment.ts';
import { CelError, compare, type Opaque, type Value } from '../values.ts';

class Semver implements Opaque {
  readonly celType = 'kubernetes.Semver';
  readonly numbers: readonly bigint[];
  readonly pre: readonly (bigint | string)[];
  constructor(numbers: readonly bigint[], pre: readonly (bigint | string)[]) {
    this.numbers = numbers;
    this.pre = pre;
  }
  equals(other: Opaque): boolean {
    return other instanceof Semver && order(this, other) === 0n;
  }
}

function order(a: Semver, b: Semver): bigint {
  for (const [index, number] of a.numbers.entries()) {
    const by = compare(number, b.numbers[index] as bigint);
    if (by !== 0) return BigInt(by as number);
  }
  // A version is above its previews.
  if (a.pre.length === 0 || b.pre.length === 0) return BigInt(Number(a.pre.length === 0) - Number(b.pre.length === 0));
  for (const [index, part] of a.pre.entries()) {
    const other = b.pre[index];
    if (other === undefined) return 1n;
    // Numbers are below words.
    const by = typeof part === typeof other ? compare(part, other) : typeof part === 'bigint' ? -1 : 1;
    if (by !== 0) return BigInt(by as number);
  }
  return a.pre.length < b.pre.length ? -1n : 0n;
}

const names = ['Major', 'Minor', 'Patch'];
const largest = 2n ** 64n - 1n;

/** A text if it is no version: why. */
function read(text: string): Semver | string {
  if (text === '') return 'Version string empty';
  const [, major, minor, rest] = /^([^.]*)\.([^.]*)\.(.*)$/s.exec(text) ?? [];
  if (major === undefined || minor === undefined || rest === undefined) return 'No Major.Minor.Patch elements found';
  const [beforeBuild = '', ...builds] = rest.split('+');
  const [patch = '', ...previews] = beforeBuild.split('-');
  const numbers: bigint[] = [];
  for (const [index, part] of [major, minor, patch].entries()) {
    if (!/^\d+$/.test(part))
      return `Invalid character(s) found in ${names[index]?.toLowerCase()} number ${JSON.stringify(part)}`;
    if (/^0\d/.test(part)) return `${names[index]} number must not contain leading zeroes ${JSON.stringify(part)}`;
    const number = part.length > 20 ? largest + 1n : BigInt(part);
    if (number > largest) return `strconv.ParseUint: parsing ${JSON.stringify(part)}: value out of range`;
    numbers.push(number);
  }
  const pre: (bigint | string)[] = [];
  if (previews.length > 0)
    for (const part of previews.join('-').split('.')) {
      if (part === '') return 'Prerelease is empty';
      if (!/^[0-9A-Za-z-]+$/.test(part)) return `Invalid character(s) found in prerelease ${JSON.stringify(part)}`;
      if (!/^\d+$/.test(part)) pre.push(part);
      else if (/^0\d/.test(part))
        return `Numeric PreRelease version must not contain leading zeroes ${JSON.stringify(part)}`;
      else if (part.length > 20 || BigInt(part) > largest)
        return `strconv.ParseUint: parsing ${JSON.stringify(part)}: value out of range`;
      else pre.push(BigInt(part));
    }
  if (builds.length > 0)
    for (const part of builds.join('+').split('.')) {
      if (part === '') return 'Build meta data is empty';
      if (!/^[0-9A-Za-z-]+$/.test(part)) return `Invalid character(s) found in build meta data ${JSON.stringify(part)}`;
    }
  return new Semver(numbers, pre);
}

/** Without "v" and leading zeros, and with the parts that are left out. */
function readNormalized(text: string): Semver | string {
  const [, major = '', minor, rest] = /^([^.]*)(?:\.([^.]*)(?:\.(.*))?)?$/s.exec(text.replace(/^v/, '')) ?? [];
  const parts = [major, ...(minor === undefined ? [] : [minor]), ...(rest === undefined ? [] : [rest])].map((part) => {
    if (part.length < 2) return part;
    const bare = part.replace(/^0+/, '');
    return /^\d/.test(bare) ? bare : `0${bare}`;
  });
  if (parts.length < 3) {
    if (/[+-]/.test(parts.at(-1) ?? '')) return 'short version cannot contain PreRelease/Build meta data';
    while (parts.length < 3) parts.push('0');
  }
  return read(parts.join('.'));
}

function made(version: Semver | string): Semver {
  if (typeof version === 'string') throw new CelError(version);
  return version;
}

const reader = (normalize: Value) => (normalize === true ? readNormalized : read);
const two =
  (run: (order: bigint) => Value) =>
  ([a, b]: readonly Value[]): Value =>
    run(order(a as Semver, b as Semver));
const part = (name: string, index: number) =>
  method('kubernetes.Semver', `${name}(): int`, ([version]) =>
    BigInt.asIntN(64, (version as Semver).numbers[index] as bigint),
  );

export const kubernetesSemver: readonly FunctionDeclaration[] = [
  fn('semver(string): kubernetes.Semver', ([text]) => made(read(text as string))),
  fn('semver(string, bool): kubernetes.Semver', ([text, normalize]) =>
    made(reader(normalize as Value)(text as string)),
  ),
  fn('isSemver(string): bool', ([text]) => typeof read(text as string) !== 'string'),
  fn(
    'isSemver(string, bool): bool',
    ([text, normalize]) => typeof reader(normalize as Value)(text as string) !== 'string',
  ),
  part('major', 0),
  part('minor', 1),
  part('patch', 2),
  method(
    'kubernetes.Semver',
    'isGreaterThan(kubernetes.Semver): bool',
    two((by) => by > 0n),
  ),
  method(
    'kubernetes.Semver',
    'isLessThan(kubernetes.Semver): bool',
    two((by) => by < 0n),
  ),
  method(
    'kubernetes.Semver',
    'compareTo(kubernetes.Semver): int',
    two((by) => by),
  ),
];
