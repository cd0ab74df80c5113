/** Cron schedules as github.com/robfig/cron/v3 `ParseStandard` reads them, with its own words for what it refuses. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const days = 'sun mon tue wed thu fri sat'.split(' ');
const fields: readonly { readonly min: number; readonly max: number; readonly names?: readonly string[] }[] = [
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31 },
  { min: 1, max: 12, names: months },
  { min: 0, max: 6, names: days },
];
const descriptors = new Set(['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly']);
const duration = /^[-+]?(\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h)((\d+(\.\d*)?|\.\d+)(ns|us|µs|ms|s|m|h))*$/;

function number(text: string, { min, names }: (typeof fields)[number]): number | string {
  const named = names?.indexOf(text.toLowerCase()) ?? -1;
  if (named >= 0) return named + min;
  if (/^\+?\d+$/.test(text)) return Number(text);
  return /^-\d+$/.test(text)
    ? `negative number (${text}) not allowed: ${text}`
    : `failed to parse int from ${text}: strconv.Atoi: parsing "${text}": invalid syntax`;
}

function rangeProblem(expression: string, field: (typeof fields)[number]): string | undefined {
  const [range = '', step, ...more] = expression.split('/');
  const [low = '', high, ...rest] = range.split('-');
  if (rest.length > 0) return `too many hyphens: ${expression}`;
  let start: number | string = field.min;
  let end: number | string = field.max;
  if (low !== '*' && low !== '?') {
    start = number(low, field);
    if (typeof start === 'string') return start;
    end = high === undefined ? (step === undefined ? start : field.max) : number(high, field);
    if (typeof end === 'string') return end;
  }
  if (more.length > 0) return `too many slashes: ${expression}`;
  const every = step === undefined ? 1 : number(step, { min: 0, max: 0 });
  if (typeof every === 'string') return every;
  if (start < field.min) return `beginning of range (${start}) below minimum (${field.min}): ${expression}`;
  if (end > field.max) return `end of range (${end}) above maximum (${field.max}): ${expression}`;
  if (start > end) return `beginning of range (${start}) beyond end of range (${end}): ${expression}`;
  return every === 0 ? `step of range should be a positive number: ${expression}` : undefined;
}

/** Why a text is no schedule of a CronJob; `undefined` if it is one. */
export function scheduleProblem(schedule: string): string | undefined {
  if (schedule.includes('TZ')) return 'cannot use TZ or CRON_TZ in schedule, use timeZone field instead';
  if (schedule.startsWith('@')) {
    if (descriptors.has(schedule)) return undefined;
    if (!schedule.startsWith('@every ')) return `unrecognized descriptor: ${schedule}`;
    return duration.test(schedule.slice(7)) ? undefined : `failed to parse duration ${schedule}`;
  }
  const parts = schedule.trim().split(/\s+/);
  if (parts.length !== 5) return `expected exactly 5 fields, found ${parts.length}: [${parts.join(' ')}]`;
  for (const [index, part] of parts.entries())
    for (const expression of part.split(',').filter((item) => item !== '')) {
      const field = fields[index];
      const problem = field && rangeProblem(expression, field);
      if (problem !== undefined) return problem;
    }
  return undefined;
}
