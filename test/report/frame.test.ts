import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf } from '../../src/report/cells.ts';
import { frame } from '../../src/report/frame.ts';
import { placeOf } from './report-builder.ts';

/** The frame as it would be printed, without gutter. */
function drawn(text: string, token: string, room = 80): string[] {
  const shown = frame(text, placeOf({ f: text }, 'f', token).span, '^', room);
  if (shown === undefined) throw new Error('no frame');
  return [...shown.before, shown.line]
    .map((line) => `${line.number}|${line.text}`)
    .concat(`  ${shown.indent}${shown.marks}`);
}

describe('frame', () => {
  test('shows the line and the one before', () => {
    expect(drawn('a: 1\nb: 2\nc: wbe\nd: 4\n', 'wbe')).toEqual(['2|b: 2', '3|c: wbe', '     ^^^']);
  });

  test('has no line before the first', () => {
    expect(drawn('a: 1\n', '1')).toEqual(['1|a: 1', '     ^']);
  });

  test('looks past a comment and a blank line', () => {
    expect(drawn('a:\n  # why\n  b: 1', '1')).toEqual(['1|a:', '2|  # why', '3|  b: 1', '       ^']);
    expect(drawn('a:\n\nb: 1', '1')).toEqual(['1|a:', '2|', '3|b: 1', '     ^']);
    expect(drawn('x\n\n\n\nb: 1', '1')).toEqual(['5|b: 1', '     ^']);
  });

  test.each(['\n', '\r\n', '\r'])('knows the line break %j', (eol) => {
    expect(drawn(['a: 1', 'b: 2', 'c: 3', ''].join(eol), '3')).toEqual(['2|b: 2', '3|c: 3', '     ^']);
    expect(drawn(['', 'b: 2', ''].join(eol), '2')).toEqual(['2|b: 2', '     ^']);
  });

  test('keeps tabs, so that the marks stand under the token', () => {
    expect(drawn('\tname:\twbe', 'wbe')).toEqual(['1|\tname:\twbe', '  \t     \t^^^']);
  });

  test('gives wide characters two cells', () => {
    expect(drawn('서비스: 웹 # x', '웹')).toEqual(['1|서비스: 웹 # x', '          ^^']);
    expect(drawn('a🎉: wbe', 'wbe')).toEqual(['1|a🎉: wbe', '       ^^^']);
  });

  test('marks the escape of what can not be seen', () => {
    expect(drawn('name: we\u200bb', 'we\u200bb')).toEqual(['1|name: we\\u200bb', '        ^^^^^^^^^']);
  });

  test('marks an empty line', () => {
    const span = placeOf({ f: 'a\n\nb' }, 'f', '', 'a\n').span;
    expect(frame('a\n\nb', span, '^', 80)).toMatchObject({ line: { number: 2, text: '' }, indent: '', marks: '^' });
  });

  test('cuts a long line around the token', () => {
    const text = `{"a":"${'x'.repeat(500)}","name":"wbe","b":"${'y'.repeat(500)}"}`;
    const lines = drawn(text, '"wbe"', 41);
    expect(lines).toEqual(['1|…xxxxxxxx","name":"wbe","b":"yyyyyyyyyyy…', '                    ^^^^^']);
    expect(drawn(`a: wbe # ${'y'.repeat(500)}`, 'wbe', 20)).toEqual(['1|a: wbe # yyyyyyyyyy…', '     ^^^']);
    expect(drawn(`a: ${'y'.repeat(500)} wbe`, 'wbe', 20)).toEqual(['1|…yyyyyyyyyyyyyyy wbe', '                   ^^^']);
  });

  test('cuts a token that is too long itself', () => {
    expect(drawn(`a: ${'y'.repeat(500)}`, 'y'.repeat(500), 20)).toEqual([
      '1|…yyyyyyyyyyyyyyyyy…',
      '   ^^^^^^^^^^^^^^^^^^',
    ]);
  });

  test('is undefined for a place that the text does not have', () => {
    expect(frame('a', placeOf({ f: 'a\nbcd' }, 'f', 'bcd').span, '^', 80)).toBeUndefined();
  });

  test('never is wider than the room, and marks what it shows', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '웹',
      '🎉',
      'e\u0301',
      '\u200b',
      '\ud83c',
      '🇰🇷',
      'name: ',
      '\n',
      '\r\n',
      '#',
    );
    const cases = [
      fc.array(piece, { minLength: 1, maxLength: 60 }),
      fc.nat(),
      fc.nat(20),
      fc.integer({ min: 12, max: 40 }),
    ] as const;
    fc.assert(
      fc.property(...cases, (pieces, at, length, room) => {
        const text = pieces.join('');
        const start = pieces.slice(0, at % pieces.length).join('').length;
        const token = pieces.slice(at % pieces.length, (at % pieces.length) + length).join('');
        const end = start + (token.split(/[\r\n]/)[0] ?? '').length;
        const before = text.slice(0, start).split(/\r\n|\n|\r/);
        const line = before.length;
        const column = (before.at(-1) ?? '').length + 1;
        const span = {
          start: { line, column, offset: start },
          end: { line, column: column + end - start, offset: end },
        };
        const shown = frame(text, span, '^', room);
        expect(shown).toBeDefined();
        if (shown === undefined) return;
        for (const { text: shownText } of [...shown.before, shown.line]) {
          expect(cellsOf(shownText)).toBeLessThanOrEqual(room);
          expect(shownText).not.toMatch(/[\r\n\u200b]/);
        }
        expect(shown.marks).toMatch(/^\^+$/);
        expect(shown.indent.length + shown.marks.length).toBeLessThanOrEqual(
          Math.max(cellsOf(shown.line.text), shown.indent.length + 1),
        );
      }),
      { numRuns: 300 },
    );
  });
});
