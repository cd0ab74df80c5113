/** Regular expressions of RE2: matched in time that grows with the text alone, whatever the expression. */

import { RE2JS } from 're2js';
import type { CallContext } from '../environment.ts';
import { CelError } from '../values.ts';

const compiled = new Map<string, RE2JS>();

/** Longer, it is no expression that a person wrote; RE2 itself bounds what a repetition may make of it. */
const maxPattern = 10_000;

/**
 * @throws CelError if it is no expression of RE2
 */
export function compile(pattern: string): RE2JS {
  const known = compiled.get(pattern);
  if (known) return known;
  if (pattern.length > maxPattern) throw new CelError(`a regular expression of more than ${maxPattern} characters`);
  try {
    const made = RE2JS.compile(pattern);
    if (compiled.size > 500) compiled.clear();
    compiled.set(pattern, made);
    return made;
  } catch (error) {
    throw new CelError(error instanceof Error ? error.message : 'no regular expression');
  }
}

/** What cel-go charges: the text's length times the expression's. */
export function chargeMatch(text: string, pattern: string, context: CallContext): void {
  context.charge(Math.ceil((text.length + 1) * 0.1) * Math.max(1, Math.ceil(pattern.length * 0.25)));
}

/** Whether the expression is found anywhere in the text. */
export function matches(text: string, pattern: string, context: CallContext): boolean {
  chargeMatch(text, pattern, context);
  return compile(pattern).matcher(text).find();
}
