/** Text from manifests and paths made harmless for people's eyes: nothing hidden, nothing that moves the cursor or starts a command. */

/**
 * Control characters (C0, C1, DEL), format characters (bidi overrides and isolates, zero width ones, byte order mark, tags), lone
 * surrogates, line and paragraph separators, everything else that has no glyph of its own, and spaces that only look like a space. Variation
 * selectors for emoji and the ideographic space stay. `##[` is how GitHub's runner knows its older commands, anywhere in a line.
 */
let unseen: RegExp | undefined;

// Made when it is needed: to compile tables of Unicode takes a thirtieth of a small run.
function unseenPattern(): RegExp {
  unseen ??=
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u2800]|(?!\ufe0e|\ufe0f)\p{Default_Ignorable_Code_Point}|(?![ \u3000])\p{Zs}|##\[/gu;
  return unseen;
}

const plain = /^[ -~]*$/;

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '##[': '##\\u005b' };

function escapeOf(match: string): string {
  const short = SHORT[match];
  if (short !== undefined) return short;
  const hex = (match.codePointAt(0) ?? 0).toString(16);
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\u{${hex}}`;
}

/**
 * The text with each character that a reader would not see, or that a terminal would obey, as an escape like `\u001b`. The result is always
 * one line. With `tabs: 'keep'` tabs stay as they are (code frames only).
 */
export function visible(text: string, tabs: 'escape' | 'keep' = 'escape'): string {
  if (plain.test(text) && !text.includes('##[')) return text;
  return text.replace(unseenPattern(), (match) => (match === '\t' && tabs === 'keep' ? match : escapeOf(match)));
}

/**
 * A path that starts a line. GitHub's runner takes a line whose first characters other than spaces are `::` for a command; a path may not
 * write one.
 */
export function visiblePath(path: string): string {
  return visible(/^\s*:/.test(path) ? `./${path}` : path);
}

/** At most `longest` UTF-16 code units of the text, with `…` for what was taken away. */
export function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * JSON in which each character that nobody would see, or that a terminal or GitHub's runner would obey, is an escape of JSON's own: the
 * values are the same to any parser.
 */
export function visibleJson(json: string): string {
  return json.replace(unseenPattern(), (match) => {
    if (match === '\n') return match;
    if (match === '##[') return '##\\u005b';
    let escaped = '';
    for (let index = 0; index < match.length; index++)
      escaped += `\\u${match.charCodeAt(index).toString(16).padStart(4, '0')}`;
    return escaped;
  });
}

/** The text with lone surrogates replaced by U+FFFD, so that it can be written as UTF-8 and read back by any JSON parser. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}
