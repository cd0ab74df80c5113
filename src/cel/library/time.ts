/** Timestamps and durations: RFC 3339 and Go's `time.ParseDuration`, as cel-go common/types reads and writes them. */

import { CelError, Duration, Timestamp } from '../values.ts';

const second = 1_000_000_000n;
const units: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: second,
  m: 60n * second,
  h: 3600n * second,
};

const leastTimestamp = -62_135_596_800n * second;
const mostTimestamp = 253_402_300_799n * second + 999_999_999n;

export function timestampOf(nanos: bigint): Timestamp {
  if (nanos < leastTimestamp || nanos > mostTimestamp) throw new CelError('timestamp overflow');
  return new Timestamp(nanos);
}

export function durationOf(nanos: bigint): Duration {
  if (nanos !== BigInt.asIntN(64, nanos)) throw new CelError('duration overflow');
  return new Duration(nanos);
}

const rfc3339 = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:[.,](\d+))?(Z|[-+]\d\d:\d\d)$/;

export function parseTimestamp(text: string): Timestamp {
  const [, year, month, day, hour, minute, whole, fraction = '', zone = ''] = rfc3339.exec(text) ?? [];
  const bad = () => new CelError(`invalid timestamp: ${JSON.stringify(text)}`);
  if (year === undefined) throw bad();
  const fields = [Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(whole)] as const;
  const date = new Date(0);
  date.setUTCFullYear(fields[0], fields[1], fields[2]);
  date.setUTCHours(fields[3], fields[4], fields[5]);
  const isReal =
    date.getUTCMonth() === fields[1] &&
    date.getUTCDate() === fields[2] &&
    fields[3] < 24 &&
    fields[4] < 60 &&
    fields[5] < 60;
  if (!isReal) throw bad();
  const offset = zone === 'Z' ? 0n : offsetOf(zone, bad);
  const nanos = BigInt(`${fraction.slice(0, 9)}`.padEnd(9, '0'));
  return timestampOf((BigInt(date.getTime() / 1000) - offset) * second + nanos);
}

/** In seconds. */
function offsetOf(zone: string, bad: () => Error): bigint {
  const [, sign, hours = '', minutes = ''] = /^([-+]?)(\d\d):(\d\d)$/.exec(zone) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) throw bad();
  return BigInt((sign === '-' ? -60 : 60) * (Number(hours) * 60 + Number(minutes)));
}

export function showTimestamp({ nanos }: Timestamp): string {
  const { seconds, rest } = split(nanos);
  const fraction = rest === 0n ? '' : `.${rest.toString().padStart(9, '0').replace(/0+$/, '')}`;
  const date = new Date(Number(seconds) * 1000);
  return (
    date
      .toISOString()
      .replace(/\.\d+Z$/, '')
      .replace(/^[+-]\d\d(\d{4})/, '$1') + `${fraction}Z`
  );
}

function split(nanos: bigint): { seconds: bigint; rest: bigint } {
  const rest = ((nanos % second) + second) % second;
  return { seconds: (nanos - rest) / second, rest };
}

export function parseDuration(text: string): Duration {
  const bad = () => new CelError(`invalid duration: ${JSON.stringify(text)}`);
  const [, sign = '', body = ''] = /^([-+]?)(.*)$/s.exec(text) ?? [];
  if (body === '0') return new Duration(0n);
  if (!/^(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(body) || body.length > 200) throw bad();
  let nanos = 0n;
  for (const [, whole = '', fraction = '', unit = ''] of body.matchAll(/(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/g)) {
    const size = units[unit] as bigint;
    nanos += BigInt(whole === '' ? '0' : whole) * size;
    if (fraction !== '') nanos += (BigInt(fraction) * size) / 10n ** BigInt(fraction.length);
  }
  const signed = sign === '-' ? -nanos : nanos;
  if (signed !== BigInt.asIntN(64, signed)) throw bad();
  return new Duration(signed);
}

/** In seconds, with as many places as it takes. */
export function showDuration({ nanos }: Duration): string {
  const sign = nanos < 0n ? '-' : '';
  const size = nanos < 0n ? -nanos : nanos;
  const fraction = (size % second).toString().padStart(9, '0').replace(/0+$/, '');
  return `${sign}${size / second}${fraction === '' ? '' : `.${fraction}`}s`;
}

export type TimePart =
  | 'getFullYear'
  | 'getMonth'
  | 'getDate'
  | 'getDayOfMonth'
  | 'getDayOfWeek'
  | 'getDayOfYear'
  | 'getHours'
  | 'getMinutes'
  | 'getSeconds'
  | 'getMilliseconds';

/** Part of a point in time, where clocks show the zone's time: a name of the IANA database, or `+05:30`. */
export function partOf({ nanos }: Timestamp, part: TimePart, zone = 'UTC'): bigint {
  const { seconds, rest } = split(nanos);
  const local = new Date(Number(seconds + zoneOffset(seconds, zone)) * 1000);
  switch (part) {
    case 'getFullYear':
      return BigInt(local.getUTCFullYear());
    case 'getMonth':
      return BigInt(local.getUTCMonth());
    case 'getDate':
      return BigInt(local.getUTCDate());
    case 'getDayOfMonth':
      return BigInt(local.getUTCDate() - 1);
    case 'getDayOfWeek':
      return BigInt(local.getUTCDay());
    case 'getDayOfYear': {
      const first = new Date(local);
      first.setUTCMonth(0, 1);
      return BigInt(Math.round((local.getTime() - first.getTime()) / 86_400_000));
    }
    case 'getHours':
      return BigInt(local.getUTCHours());
    case 'getMinutes':
      return BigInt(local.getUTCMinutes());
    case 'getSeconds':
      return BigInt(local.getUTCSeconds());
    case 'getMilliseconds':
      return rest / 1_000_000n;
  }
}

/** In seconds. */
function zoneOffset(seconds: bigint, zone: string): bigint {
  const bad = () => new CelError(`unknown time zone ${zone}`);
  if (zone === 'UTC' || zone === '') return 0n;
  if (/^[-+]?\d/.test(zone)) return offsetOf(zone, bad);
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    throw bad();
  }
  const parts = Object.fromEntries(
    format.formatToParts(new Date(Number(seconds) * 1000)).map(({ type, value }) => [type, value]),
  );
  const local = new Date(0);
  local.setUTCFullYear(Number(parts.year), Number(parts.month) - 1, Number(parts.day));
  local.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
  return BigInt(local.getTime() / 1000) - seconds;
}
