/** An amount as the API server writes it: k8s.io/apimachinery pkg/api/resource `Quantity.CanonicalizeBytes`. */

import { Unknown } from '../cel/values.ts';

const form = /^([-+]?)(\d+)(?:\.(\d+))?(Ki|Mi|Gi|Ti|Pi|Ei|[numkMGTPE]?)$/;
const decimals = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const binaries = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

export function canonicalQuantity(value: unknown): string | Unknown {
  const written = String(value);
  const [, sign = '', whole, fraction = '', suffix = ''] = form.exec(written) ?? [];
  // Exponents, and what has more places than a nano, nobody writes.
  if (whole === undefined || written.length > 24)
    return new Unknown(`how the API server writes the amount "${written}"`);
  const minus = sign === '-' ? '-' : '';
  const isBinary = suffix.endsWith('i');
  if (isBinary) {
    const scale = 10n ** BigInt(fraction.length);
    let bytes = BigInt(whole + fraction) * 1024n ** BigInt(binaries.indexOf(suffix));
    if (bytes === 0n) return '0';
    if (bytes % scale !== 0n) return new Unknown(`how the API server writes the amount "${written}"`);
    bytes /= scale;
    let index = 0;
    for (; index < 6 && bytes % 1024n === 0n; index++) bytes /= 1024n;
    return `${minus}${bytes}${binaries[index]}`;
  }
  const power = decimals.indexOf(suffix) * 3 - fraction.length;
  if (power < 0) return new Unknown(`how the API server writes the amount "${written}"`);
  let nanos = BigInt(whole + fraction) * 10n ** BigInt(power);
  if (nanos === 0n) return '0';
  let index = 0;
  for (; index < 9 && nanos % 1000n === 0n; index++) nanos /= 1000n;
  return `${minus}${nanos}${decimals[index]}`;
}
