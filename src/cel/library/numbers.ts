/** Numbers as Go's strconv writes and reads them. */

import { CelError, Uint } from '../values.ts';

export function int64(value: bigint): bigint {
  if (value !== BigInt.asIntN(64, value)) throw new CelError('integer overflow');
  return value;
}

export function uint64(value: bigint): Uint {
  if (value !== BigInt.asUintN(64, value)) throw new CelError('unsigned integer overflow');
  return new Uint(value);
}

/** `strconv.FormatFloat(value, 'g', -1, 64)`. */
export function showDouble(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [digits = '', power = '0'] = value.toExponential().split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return fixed(value);
  const size = Math.abs(exponent).toString().padStart(2, '0');
  return `${digits}e${exponent < 0 ? '-' : '+'}${size}`;
}

/** All places, without an exponent. */
function fixed(value: number): string {
  const text = String(value);
  const [, sign = '', whole = '', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([-+]\d+))?$/.exec(text) ?? [];
  const exponent = Number(power);
  if (exponent === 0) return text;
  if (exponent > 0) return `${sign}${whole}${fraction.padEnd(exponent, '0')}`;
  return `${sign}0.${'0'.repeat(-exponent - whole.length)}${whole}${fraction}`;
}

/** A double as an int, cut off towards zero. */
export function truncated(value: number): bigint {
  if (!Number.isFinite(value)) throw new CelError('integer overflow');
  return BigInt(Math.trunc(value));
}

export function parseInt64(text: string): bigint {
  if (!/^[-+]?\d{1,40}$/.test(text)) throw new CelError(`cannot read an int from ${JSON.stringify(text)}`);
  return int64(BigInt(text.replace(/^\+/, '')));
}

export function parseUint64(text: string): Uint {
  if (!/^\d{1,40}$/.test(text)) throw new CelError(`cannot read a uint from ${JSON.stringify(text)}`);
  return uint64(BigInt(text));
}

export function parseDouble(text: string): number {
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) {
    const value = Number(text);
    if (Number.isFinite(value)) return value;
  } else if (/^[-+]?inf(?:inity)?$/i.test(text))
    return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  else if (/^[-+]?nan$/i.test(text)) return Number.NaN;
  throw new CelError(`cannot read a double from ${JSON.stringify(text)}`);
}

export function parseBool(text: string): boolean {
  if (/^(?:1|t|T|TRUE|true|True)$/.test(text)) return true;
  if (/^(?:0|f|F|FALSE|false|False)$/.test(text)) return false;
  throw new CelError(`cannot read a bool from ${JSON.stringify(text)}`);
}
