/** The words for a part of the tool that broke. */
import type { Failure } from '../engine/report.ts';
import { visible } from './visible.ts';

/** One line, e.g. `internal error in rule service-not-found (context prod): x is undefined`. */
export function failureText(failure: Failure): string {
  const where = failure.rule === undefined ? '' : ` in rule ${visible(failure.rule)}`;
  const context = failure.context === '' ? '' : ` (context ${visible(failure.context)})`;
  return `internal error${where}${context}: ${visible(failure.message)}`;
}
