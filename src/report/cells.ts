/** How many terminal cells text takes. Works on text that went through `visible`: no controls, no joiners. */

/** What the cursor steps over at once: a character with the marks that sit on it. A tab counts as 8. */
export interface Cluster {
  readonly text: string;
  readonly cells: number;
}

/** Ranges of East Asian wide and fullwidth characters, without the emoji, which the regular expression below knows. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18d08],
  [0x1aff0, 0x1b2fb],
  [0x20000, 0x3fffd],
];

// Made when they are needed, as in visible.ts: a clean run measures nothing beyond ASCII.
const makePatterns = () => ({
  noWidth: /^[\p{Mn}\p{Me}]$/u,
  emoji: /^\p{Emoji_Presentation}$/u,
  modifier: /^\p{Emoji_Modifier}$/u,
  flagHalf: /^\p{Regional_Indicator}$/u,
});
let made: ReturnType<typeof makePatterns> | undefined;

function patterns(): ReturnType<typeof makePatterns> {
  made ??= makePatterns();
  return made;
}

function cellsOfCharacter(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x300) return code === 9 ? 8 : 1;
  const { noWidth, emoji } = patterns();
  if (noWidth.test(character)) return 0;
  if (emoji.test(character) || WIDE.some(([first, last]) => code >= first && code <= last)) return 2;
  return 1;
}

/** Splits text into clusters. */
export function clusters(text: string): Cluster[] {
  const { flagHalf, modifier } = patterns();
  const result: Cluster[] = [];
  let previous = '';
  for (const character of text) {
    const last = result.at(-1);
    const halfFlags = flagHalf.test(character) && flagHalf.test(previous);
    const joins = halfFlags || (modifier.test(character) && last?.cells === 2);
    const cells = cellsOfCharacter(character);
    if (last !== undefined && last.text !== '\t' && (joins || cells === 0)) {
      const widened = character === '\ufe0f' ? 2 : last.cells;
      result[result.length - 1] = { text: last.text + character, cells: widened };
    } else {
      result.push({ text: character, cells });
    }
    previous = halfFlags ? '' : character;
  }
  return result;
}

/** The number of terminal cells that the text takes. */
export function cellsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  return clusters(text).reduce((sum, cluster) => sum + cluster.cells, 0);
}

/**
 * Breaks text at spaces into lines of at most `width` cells; a longer word keeps a line to itself. `first` is what the first line has. No
 * line but the first begins with `::`, which would be a command to GitHub's runner.
 */
export function wrap(text: string, width: number, first: number = width): string[] {
  const lines: string[] = [];
  let line = '';
  let room = first;
  let used = 0;
  for (const word of text.split(' ')) {
    const cells = cellsOf(word);
    if (used > 0 && used + 1 + cells > room && !word.startsWith('::')) {
      lines.push(line);
      [line, used, room] = [word, cells, width];
    } else {
      line = used === 0 ? line + word : `${line} ${word}`;
      used = used === 0 ? cells : used + 1 + cells;
    }
  }
  lines.push(line);
  return lines;
}
