/** Texts that a decoder of their own reads. */

const quantity = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:Ki|Mi|Gi|Ti|Pi|Ei|[numkMGTPE]|[eE][+-]?\d+)?$/;

/** A quantity as k8s.io/apimachinery pkg/api/resource: ParseQuantity takes it. */
export function isQuantity(text: string): boolean {
  return text.length < 1000 && (isPlainAmount(text) || quantity.test(text));
}

/** Digits, alone or with one of the suffixes that nearly all amounts have: the pattern takes V8 a while to make. */
function isPlainAmount(text: string): boolean {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) >= 0x30 && text.charCodeAt(at) <= 0x39) at++;
  return at > 0 && (at === text.length || plainSuffixes.has(text.slice(at)));
}

const plainSuffixes = new Set(['m', 'Ki', 'Mi', 'Gi']);

const time = /^\d{4}-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,]\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** A time as Go's time.RFC3339 layout reads it. */
export function isTime(text: string): boolean {
  const parts = time.exec(text);
  if (!parts) return false;
  const [month, day, hour, minute, second] = parts.slice(1).map(Number) as [number, number, number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60 && second < 60;
}

/**
 * Where a text stops to be base64 as Go's base64.StdEncoding reads it: line ends are passed over, padding is a must.
 *
 * @returns the offset that Go names, undefined for good base64
 */
export function wrongBase64(text: string): number | undefined {
  // What is written by a program is one line.
  if (text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  let digits = 0;
  let padding = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charCodeAt(offset);
    if (character === 0x0a || character === 0x0d) continue;
    if (character === 0x3d) {
      padding++;
      // Padding belongs to the end of a group of four that has two digits at least.
      if (padding > 2 || (digits + padding - 1) % 4 < 2) return offset;
    } else if (padding > 0 || !/[A-Za-z0-9+/]/.test(text.charAt(offset))) return offset;
    else digits++;
  }
  return (digits + padding) % 4 === 0 ? undefined : text.length;
}

/**
 * Whether a text has a format of a custom resource's schema (k8s.io/kube-openapi pkg/validation/strfmt); undefined for formats that are not checked here.
 */
export function isCustomFormat(format: string, text: string): boolean | undefined {
  switch (format) {
    case 'byte':
      return wrongBase64(text) === undefined;
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(text);
    case 'date-time':
      return text === '' || /^\d{4}-\d\d-\d\d[T ]/i.test(text);
    case 'ipv4':
      return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text);
    case 'ipv6':
      return text.includes(':') && /^[0-9A-Fa-f:.]+$/.test(text);
    case 'uuid':
      return /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(text);
    default:
      return undefined;
  }
}
