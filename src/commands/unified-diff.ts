/** A unified diff, as `patch -p1` and `git apply` take it. */
import { visible } from '../report/visible.ts';

const around = 3;

interface Hunk {
  /** Indexes of lines, from 0; ends exclusive. */
  readonly from: readonly [old: number, fresh: number];
  to: readonly [old: number, fresh: number];
}

/** Lines with their breaks. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/**
 * The diff of one file; nothing if it has not changed.
 *
 * @param isShown for eyes: what they would not see is escaped, and the result is no patch any more
 */
export function unifiedDiff(
  { shown, original, text }: { readonly shown: string; readonly original: string; readonly text: string },
  isShown: boolean,
): string {
  const [old, fresh] = [linesOf(original), linesOf(text)];
  const changes = changesBetween(old, fresh);
  if (changes.length === 0) return '';
  const write = (sign: string, line: string): string => {
    const bare = line.replace(/\r?\n$/, '');
    const body = isShown ? `${visible(bare, 'keep')}\n` : line;
    return `${sign}${body}${body.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`;
  };
  const name = /[\s"\\]|[^ -~]/.test(shown) ? visible(shown) : shown;
  let result = `--- a/${name}\n+++ b/${name}\n`;
  for (const hunk of hunksOf(changes, old.length)) {
    const [first, last] = [hunk[0] as Hunk, hunk.at(-1) as Hunk];
    const lead = Math.min(around, first.from[0]);
    const start = [first.from[0] - lead, first.from[1] - lead] as const;
    const tail = Math.min(around, old.length - last.to[0]);
    const end = [last.to[0] + tail, last.to[1] + tail] as const;
    const range = (side: 0 | 1): string => {
      const count = end[side] - start[side];
      return `${count === 0 ? start[side] : start[side] + 1}${count === 1 ? '' : `,${count}`}`;
    };
    result += `@@ -${range(0)} +${range(1)} @@\n`;
    let at = start[0];
    for (const { from, to } of hunk) {
      for (; at < from[0]; at++) result += write(' ', old[at] ?? '');
      for (let index = from[0]; index < to[0]; index++) result += write('-', old[index] ?? '');
      for (let index = from[1]; index < to[1]; index++) result += write('+', fresh[index] ?? '');
      at = to[0];
    }
    for (; at < end[0]; at++) result += write(' ', old[at] ?? '');
  }
  return result;
}

/** Changes that are near each other in one hunk. */
function hunksOf(changes: readonly Hunk[], length: number): Hunk[][] {
  const hunks: Hunk[][] = [];
  for (const change of changes) {
    const last = hunks.at(-1)?.at(-1);
    if (last && change.from[0] - last.to[0] <= 2 * around && change.from[0] <= length) hunks.at(-1)?.push(change);
    else hunks.push([change]);
  }
  return hunks;
}

/** How far a line is looked for on the other side: a fix takes away or adds a line or two at a place. */
const farthest = 64;

/** Where two texts differ, for texts that differ in few lines: from each difference to the nearest pair of lines that is the same again. */
function changesBetween(old: readonly string[], fresh: readonly string[]): Hunk[] {
  const changes: Hunk[] = [];
  let [a, b] = [0, 0];
  while (a < old.length || b < fresh.length) {
    if (a < old.length && b < fresh.length && old[a] === fresh[b]) {
      a++;
      b++;
      continue;
    }
    const [nextA, nextB] = meetingPoint(old, fresh, a, b);
    changes.push({ from: [a, b], to: [nextA, nextB] });
    [a, b] = [nextA, nextB];
  }
  return changes;
}

function meetingPoint(
  old: readonly string[],
  fresh: readonly string[],
  a: number,
  b: number,
): readonly [number, number] {
  for (let distance = 1; distance <= 2 * farthest; distance++)
    for (let more = Math.min(distance, old.length - a); more >= 0; more--) {
      const [x, y] = [a + more, b + distance - more];
      if (y > fresh.length) break;
      const isEnd = x === old.length && y === fresh.length;
      if (isEnd || (x < old.length && y < fresh.length && old[x] === fresh[y])) return [x, y];
    }
  return [old.length, fresh.length];
}
