/** What another program still fills in, and what JSON calls a value. */
import { isPlaceholder } from '../model/read.ts';

/** What encoding/json calls a value. */
export function jsonTypes(value: unknown): 'string' | 'bool' | 'number' | 'array' | 'object' {
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'string') return 'string';
  if (typeof value === 'number') return 'number';
  return Array.isArray(value) ? 'array' : 'object';
}

/**
 * True for what is surely not as it will reach the API server: placeholders, `PORT` or `xxxx` for a script to fill in, the braces of a template without
 * quotes (a mapping with odd keys), numbers that JSON does not have.
 */
export function isOpen(value: unknown): boolean {
  if (typeof value === 'string')
    return isPlaceholder(value) || /^(?:[A-Z_]{2,}|x{2,}|X{2,})$|[#$%@<>{}[\]()|^~]/.test(value);
  if (typeof value === 'number') return !Number.isFinite(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.keys(value).some((key) => /[{}[\]$<>%]/.test(key) || isPlaceholder(key));
}
