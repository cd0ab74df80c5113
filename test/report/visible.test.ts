import { describe, expect, test } from 'vitest';
import { shortened, visible, visiblePath, wellFormed } from '../../src/report/visible.ts';

describe('visible', () => {
  test.each([
    ['plain text', 'Service "web", port 80', 'Service "web", port 80'],
    ['other scripts', '서비스 서버 é ü ☸️ 🎉', '서비스 서버 é ü ☸️ 🎉'],
    ['an ANSI escape', 'a\u001b[31mb', 'a\\u001b[31mb'],
    ['a C1 control', 'a\u009b31mb', 'a\\u009b31mb'],
    ['line breaks and tabs', 'a\nb\rc\td', 'a\\nb\\rc\\td'],
    ['NUL, DEL and a bell', '\u0000\u007f\u0007', '\\u0000\\u007f\\u0007'],
    ['a line separator', 'a\u2028b\u2029c\u0085d', 'a\\u2028b\\u2029c\\u0085d'],
    ['bidi overrides', 'a\u202eb\u2066c\u200fd', 'a\\u202eb\\u2066c\\u200fd'],
    ['zero width characters', 'we\u200bb\ufeff\u2060', 'we\\u200bb\\ufeff\\u2060'],
    ['a space that is none', 'a\u00a0b', 'a\\u00a0b'],
    ['letters without a glyph', '\u3164\uffa0\u2800', '\\u3164\\uffa0\\u2800'],
    ['tag characters', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a lone surrogate', 'a\ud800b', 'a\\ud800b'],
    ["the runner's older commands", 'x ##[error]y', 'x ##\\u005berror]y'],
  ])('%s', (_name, text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test('keeps tabs where asked', () => {
    expect(visible('a\tb\n', 'keep')).toBe('a\tb\\n');
  });
});

test('a path never starts a workflow command', () => {
  expect(visiblePath('::error::x.yaml')).toBe('./::error::x.yaml');
  expect(visiblePath('\u3000 ::error::x.yaml')).toBe('./\u3000 ::error::x.yaml');
  expect(visiblePath('a/::b.yaml')).toBe('a/::b.yaml');
});

test('wellFormed replaces lone surrogates only', () => {
  expect(wellFormed('a\ud800b\udc00 🎉')).toBe('a\ufffdb\ufffd 🎉');
});

test('shortened never cuts a pair in two', () => {
  expect(shortened('abc', 3)).toBe('abc');
  expect(shortened('abcd', 3)).toBe('ab…');
  expect(shortened('a🎉cd', 3)).toBe('a…');
});
