/** What Go's JSON decoder says to a value of the wrong type. */
import { isPlaceholder } from '../../src/rule.ts';

/** Text that surely is what reaches the API server: no placeholder, no `PORT` or `xxxx` for a script to fill in. */
function isFinal(value: string): boolean {
  return !isPlaceholder(value) && /^[\w.:,/+ -]*$/.test(value) && !/^(?:[A-Z_]+|x+|X+)$/.test(value);
}

export interface WrongType {
  /** As the decoder calls it: `string`, `bool`, `number 80.5` ... */
  readonly json: string;
  /** For people: `the string "80"`. */
  readonly shown: string;
}

function ofType(value: unknown): WrongType | undefined {
  if (typeof value === 'string') return isFinal(value) ? { json: 'string', shown: `the string "${value}"` } : undefined;
  if (typeof value === 'boolean') return { json: 'bool', shown: `the boolean ${value}` };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { json: 'number', shown: `the number ${value}` } : undefined;
  if (Array.isArray(value)) return { json: 'array', shown: 'a list' };
  // Braces of a template without quotes are a mapping with odd keys.
  if (typeof value === 'object' && value !== null && Object.keys(value).every((key) => /^[a-z]\w*$/i.test(key)))
    return { json: 'object', shown: 'a mapping' };
  return undefined;
}

/** What is wrong with a value where a whole number must stand. An absent one is none. */
export function noInteger(value: unknown): WrongType | undefined {
  if (typeof value !== 'number') return ofType(value);
  const fits = Number.isInteger(value) && Math.abs(value) <= 2 ** 31 - 1;
  return fits || !Number.isFinite(value) ? undefined : { json: `number ${value}`, shown: `the number ${value}` };
}

/** What is wrong with a value where text must stand. */
export function noText(value: unknown): WrongType | undefined {
  return typeof value === 'string' ? undefined : ofType(value);
}

/** What is wrong with a value where a list must stand. */
export function noList(value: unknown): WrongType | undefined {
  return Array.isArray(value) ? undefined : ofType(value);
}

/** What is wrong with an entry of a list where a mapping must stand. */
export function noMapping(value: unknown): WrongType | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : ofType(value);
}
