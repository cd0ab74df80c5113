/** Time zones of CronJobs: `pkg/apis/batch/validation: validateTimeZone`, which asks Go for the IANA database. */
import { nearest } from '../../src/rule.ts';

const regions =
  /^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\//;

/** As Node knows it, in its own spelling; of a name that is kept for the sake of old files, the successor. */
function canonical(name: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

/** The zone that was probably meant. */
export function nearestTimeZone(name: string): string | undefined {
  return nearest(name, Intl.supportedValuesOf('timeZone'));
}

/** Why the API server refuses a time zone, in its words; a zone that may be newer than Node's table is taken. */
export function timeZoneProblem(name: string): string | undefined {
  if (name === '') return 'timeZone must be nil or non-empty string';
  if (name.toLowerCase() === 'local')
    return 'timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones';
  const unknown = `unknown time zone ${name}`;
  // An offset is a zone to newer versions of Node.
  if (/^[-+]\d/.test(name)) return unknown;
  const known = canonical(name);
  // Go looks for a file of that name.
  if (known !== undefined) return known !== name && known.toLowerCase() === name.toLowerCase() ? unknown : undefined;
  return regions.test(name) && nearestTimeZone(name) === undefined ? undefined : unknown;
}
