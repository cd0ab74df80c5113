/** ANSI colours, in one place so that nothing else writes an escape. */
import type { Severity } from '../rule.ts';

/** What a piece of text is, rather than what it looks like. */
export type Style = Severity | 'frame' | 'strong';

const CODES: Readonly<Record<Style, string>> = {
  error: '1;31',
  warning: '1;33',
  note: '1;36',
  frame: '1;34',
  strong: '1',
};

/** The text in the style's colour, or as it is if there shall be no colour. The text must already be visible. */
export function paint(color: boolean, style: Style, text: string): string {
  return color && text !== '' ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}
