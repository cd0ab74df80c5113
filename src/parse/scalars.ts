/**
 * Text of a plain scalar to its value, as Kubernetes resolves it: YAML 1.1 words, no dates, no sexagesimal numbers.
 * Source: go.yaml.in/yaml/v2: resolve.go, and Go's strconv for what a number is.
 */

/**
 * The value of a plain scalar.
 *
 * @param text of the scalar, without the blanks around it
 * @returns null, a boolean, a number (an infinity or NaN for `.inf` and `.nan`, which JSON has no way to write), else the text itself
 */
export function resolvePlain(text: string): string | number | boolean | null {
  // Most scalars are names: the first character decides.
  switch (text.charCodeAt(0)) {
    case 0x74: // t
      return text === 'true' ? true : text;
    case 0x54: // T
      return text === 'True' || text === 'TRUE' ? true : text;
    case 0x66: // f
      return text === 'false' ? false : text;
    case 0x46: // F
      return text === 'False' || text === 'FALSE' ? false : text;
    case 0x79: // y
      return text === 'y' || text === 'yes' ? true : text;
    case 0x59: // Y
      return text === 'Y' || text === 'Yes' || text === 'YES' ? true : text;
    case 0x6f: // o
      return text === 'on' ? true : text === 'off' ? false : text;
    case 0x4f: // O
      return text === 'On' || text === 'ON' ? true : text === 'Off' || text === 'OFF' ? false : text;
    case 0x6e: // n
      return text === 'n' || text === 'no' ? false : text === 'null' ? null : text;
    case 0x4e: // N
      if (text === 'N' || text === 'No' || text === 'NO') return false;
      return text === 'Null' || text === 'NULL' ? null : text;
    case 0x7e: // ~
      return text === '~' ? null : text;
    case 0x2b: // +
    case 0x2d: // -
    case 0x2e: // .
    case 0x30:
    case 0x31:
    case 0x32:
    case 0x33:
    case 0x34:
    case 0x35:
    case 0x36:
    case 0x37:
    case 0x38:
    case 0x39:
      return resolveNumber(text);
    default:
      return text === '' ? null : text;
  }
}

/**
 * The value of a plain scalar as kustomize resolves it: only `true` and `false`, in three spellings each, are booleans. Dates are apart: see
 * `timestampOf`. Source: go.yaml.in/yaml/v3: resolve.go.
 */
export function resolvePlainForKustomize(text: string): string | number | boolean | null {
  const value = resolvePlain(text);
  return typeof value === 'boolean' && text.toLowerCase() !== String(value) ? text : value;
}

/**
 * The moment that a text names in one of YAML's formats (resolve.go: allowedTimestampFormats), as kustomize writes it: RFC 3339.
 *
 * @returns undefined if it is none
 */
export function timestampOf(text: string): string | undefined {
  // Four digits and a hyphen: nearly every text is told apart here.
  if (text.charCodeAt(4) !== 0x2d) return undefined;
  const parts =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:([Tt ])(\d{1,2}):(\d{1,2}):(\d{1,2})(?:[.,](\d+))?(Z|[-+]\d{2}:\d{2})?)?$/.exec(
      text,
    );
  if (!parts) return undefined;
  const [, year = '', month = '', day = '', separator, hour = '0', minute = '0', second = '0', fraction, zone] = parts;
  if (separator !== undefined && (separator === ' ') !== (zone === undefined)) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  if (!isDay || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  const [m, d, h, min, s] = [month, day, hour, minute, second].map((part) => part.padStart(2, '0'));
  const rest = (fraction ?? '').slice(0, 9).replace(/0+$/, '');
  const offset = zone === undefined || /^(?:Z|[-+]00:00)$/.test(zone) ? 'Z' : zone;
  return `${year}-${m}-${d}T${h}:${min}:${s}${rest && `.${rest}`}${offset}`;
}

/** A digit, also a hexadecimal one, the `F` of `.INF`, a point, or an underscore, which is passed over. */
function mayEndNumber(code: number): boolean {
  const letter = code | 0x20;
  return (code >= 0x30 && code <= 0x39) || (letter >= 0x61 && letter <= 0x66) || code === 0x2e || code === 0x5f;
}

/** Digits, the point, and underscores, which are taken out. */
function mayFollowSign(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || code === 0x2e || code === 0x5f;
}

function resolveNumber(text: string): string | number {
  const first = text.charCodeAt(0);
  if (first === 0x2e) return resolvePoint(text);
  // Ports, replicas: a few digits without a leading zero.
  if (text.length < 16 && (first !== 0x30 || text.length === 1)) {
    let value = 0;
    let offset = 0;
    for (; offset < text.length; offset++) {
      const digit = text.charCodeAt(offset) - 0x30;
      if (!(digit >= 0 && digit <= 9)) break;
      value = value * 10 + digit;
    }
    if (offset === text.length) return value;
  }
  // Most of the rest are amounts and times: `50m`, `96Mi`, `30s`.
  if (!mayEndNumber(text.charCodeAt(text.length - 1))) return text;
  // Flags: `--name=value`. The patterns below take V8 a while to make.
  if ((first === 0x2d || first === 0x2b) && !mayFollowSign(text.charCodeAt(1))) return text;
  const special = /^([+-])\.(?:inf|Inf|INF)$/.exec(text);
  if (special) return special[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const integer = integerOf(text);
  if (integer !== undefined) return Number(integer);
  const plain = text.includes('_') ? text.replaceAll('_', '') : text;
  if (!/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(plain)) return text;
  const value = Number(plain);
  // What is too large stays text: strconv.ParseFloat reports it to be out of range. Nobody needs a negative zero.
  return Number.isFinite(value) ? (value === 0 ? 0 : value) : text;
}

/** Text that begins with a point. It goes to strconv.ParseFloat as it is, which takes underscores between digits only. */
function resolvePoint(text: string): string | number {
  if (text === '.nan' || text === '.NaN' || text === '.NAN') return Number.NaN;
  if (text === '.inf' || text === '.Inf' || text === '.INF') return Number.POSITIVE_INFINITY;
  if (!/^\.[0-9](?:_?[0-9])*(?:[eE][-+]?[0-9](?:_?[0-9])*)?$/.test(text)) return text;
  const value = Number(text.replaceAll('_', ''));
  return Number.isFinite(value) ? value : text;
}

const minSigned = -(2n ** 63n);
const maxSigned = 2n ** 63n - 1n;
const maxUnsigned = 2n ** 64n - 1n;

/**
 * The whole number that a text stands for, exactly, as strconv.ParseInt and ParseUint read it with base 0 once the underscores are gone:
 * `0x`, `0o`, `0b`, a leading `0` for octal; go-yaml's own way with `0b` lets a sign follow it.
 *
 * @returns undefined if it is none, or beyond 64 bits
 */
export function integerOf(text: string): bigint | undefined {
  const plain = text.includes('_') ? text.replaceAll('_', '') : text;
  const oddBinary = /^0b([-+])([01]+)$/.exec(plain);
  if (oddBinary) return inRange(oddBinary[1] ?? '', `0b${oddBinary[2]}`);
  const parts = /^([-+]?)(?:(0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)|0([0-7]+)|(0|[1-9][0-9]*))$/.exec(plain);
  if (!parts) return undefined;
  return inRange(parts[1] ?? '', parts[2] ?? (parts[3] === undefined ? (parts[4] ?? '') : `0o${parts[3]}`));
}

function inRange(sign: string, digits: string): bigint | undefined {
  // A megabyte of digits would take its time.
  if (digits.length > 70 && digits.replace(/^0[xXoObB]?0*/, '').length > 64) return undefined;
  const value = sign === '-' ? -BigInt(digits) : BigInt(digits);
  // ParseUint, which reads what is beyond int64, takes no sign at all.
  return value < minSigned || value > (sign ? maxSigned : maxUnsigned) ? undefined : value;
}

/**
 * The name that a plain mapping key gets in JSON (sigs.k8s.io/yaml: convertToJSONableObject).
 *
 * @returns undefined for null and for whole numbers beyond int64, which cannot be keys
 */
export function resolveKey(text: string): string | undefined {
  const value = resolvePlain(text);
  if (typeof value === 'string') return value;
  if (value === null) return undefined;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  const integer = integerOf(text);
  if (integer === undefined) return floatKey(value === 0 && text.startsWith('-') ? -0 : value);
  return integer > maxSigned ? undefined : integer.toString();
}

/** strconv.FormatFloat(value, 'g', -1, 32): the shortest text that gives the same single-precision number. */
function floatKey(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  const single = Math.fround(value);
  if (!Number.isFinite(single)) return single > 0 ? '.inf' : '-.inf';
  if (single === 0) return Object.is(single, -0) ? '-0' : '0';
  let digits = 1;
  while (digits < 9 && Math.fround(Number(single.toExponential(digits - 1))) !== single) digits++;
  const [mantissa = '', power = '0'] = single.toExponential(digits - 1).split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6)
    return Number(`${mantissa}e${exponent}`).toFixed(Math.max(0, digits - 1 - exponent));
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
