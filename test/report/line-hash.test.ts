import { describe, expect, test } from 'vitest';
import { lineHashes } from '../../src/report/line-hash.ts';

/** The description once more, as plainly as BigInt allows, for comparison. */
function slowly(text: string): string[] {
  const units = [...text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '').split('')].map((unit) => unit.charCodeAt(0));
  const starts = [0, ...units.flatMap((unit, i) => (unit === 10 ? [i + 1] : []))];
  units.push(0xffff, ...new Array<number>(100).fill(0));
  const seen: string[] = [];
  return starts.map((start) => {
    const block = units.slice(start, start + 100);
    const hash = block.reduce((h, unit) => BigInt.asUintN(64, h * 37n + BigInt(unit)), 0n).toString(16);
    seen.push(hash);
    return `${hash}:${seen.filter((other) => other === hash).length}`;
  });
}

describe('lineHashes', () => {
  test('gives the known values', () => {
    expect(lineHashes('')).toEqual(['c129715d7a2bc9a3:1']);
    expect(lineHashes(' a\nb\n  \t\tc\n d')).toEqual([
      '271789c17abda88f:1',
      '54703d4cd895b18:1',
      '180aee12dab6264:1',
      'a23a3dc5e078b07b:1',
    ]);
  });

  test('counts equal lines', () => {
    const hashes = lineHashes(`${'kind: Service\n'.repeat(40)}end`);
    expect(hashes[1]).toBe(hashes[0]?.replace(/:1$/, ':2'));
    expect(new Set(hashes).size).toBe(41);
  });

  test('takes CR and CR LF for LF, and no notice of spaces and tabs', () => {
    const expected = lineHashes('a: 1\nb:\n\n  c: 2\n');
    expect(lineHashes('a: 1\r\nb:\r\n\r\n  c: 2\r\n')).toEqual(expected);
    expect(lineHashes('a: 1\rb:\r\rc: 2\r')).toEqual(expected);
    expect(lineHashes('\ta:1\nb :\n \n\tc:2\n')).toEqual(expected);
  });

  test('stops after the last line that is wanted', () => {
    expect(lineHashes('a\nb\nc\n', 2)).toEqual(lineHashes('a\nb\nc\n').slice(0, 2));
  });

  test('equals the slow way on varied text', () => {
    const pieces = ['a', 'ключ: ', '한', '🎉', '\ud800', ' ', '\t', '\n', '\r\n', '\r', 'x'.repeat(120), '- name: web'];
    let seed = 11;
    for (let round = 0; round < 40; round += 1) {
      let text = '';
      for (let i = 0; i < round * 5; i += 1) {
        seed = (seed * 48271) % 2147483647;
        text += pieces[seed % pieces.length];
      }
      expect(lineHashes(text)).toEqual(slowly(text));
    }
  });
});
