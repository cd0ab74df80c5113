import { describe, expect, test } from 'vitest';
import { cellsOf, wrap } from '../../src/report/cells.ts';

test.each([
  ['', 0],
  ['web', 3],
  ['é', 1],
  ['e\u0301', 1],
  ['한글', 4],
  ['ｗｅｂ', 6],
  ['漢字', 4],
  ['🎉', 2],
  ['👍🏽', 2],
  ['🇰🇷', 2],
  ['🇰🇷🇩🇪', 4],
  ['☸', 1],
  ['☸️', 2],
  ['…', 1],
])('%j takes %i cells', (text, cells) => {
  expect(cellsOf(text)).toBe(cells);
});

describe('wrap', () => {
  test('breaks at spaces', () => {
    expect(wrap('the quick brown fox', 10)).toEqual(['the quick', 'brown fox']);
  });
  test('counts cells, not characters', () => {
    expect(wrap('한글 한글 한글', 9)).toEqual(['한글 한글', '한글']);
  });
  test('gives the first line its own width', () => {
    expect(wrap('aa bb cc dd', 11, 5)).toEqual(['aa bb', 'cc dd']);
  });
  test('leaves a long word whole', () => {
    expect(wrap('a verylongword b', 5)).toEqual(['a', 'verylongword', 'b']);
  });
  test('keeps every space of text that fits', () => {
    expect(wrap('a  b', 80)).toEqual(['a  b']);
  });
  test('starts no line with a workflow command', () => {
    expect(wrap('aaaa ::error::x bb', 6)).toEqual(['aaaa ::error::x', 'bb']);
  });
});
