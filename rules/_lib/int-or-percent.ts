/** `maxSurge` and the like: a number, or text such as `25%`; `pkg/apis/apps/validation: ValidatePositiveIntOrPercent`. */
import { isPlaceholder } from '../../src/rule.ts';

const percent = /^[0-9]+%$/;

/** Why a value is refused, in the API server's words; `undefined` if it is not. What is of another type is told elsewhere. */
export function intOrPercentProblem(value: unknown, most: number): string | undefined {
  if (typeof value === 'number') return value < 0 ? 'must be greater than or equal to 0' : undefined;
  if (typeof value !== 'string' || isPlaceholder(value)) return undefined;
  if (!percent.test(value)) return "a valid percent string must be a numeric string followed by an ending '%'";
  return Number.parseInt(value, 10) > most ? `must not be greater than ${most}%` : undefined;
}

/** Whether a value is surely zero: `0`, `0%`. */
export function isZero(value: unknown): boolean {
  return value === 0 || (typeof value === 'string' && /^0+%$/.test(value));
}
