import { describe, expect, it } from 'vitest';
import { commonDirectory, rebaseExclusions } from '../../src/commands/config.ts';
import { memoryHost } from '../../src/files/memory.ts';

describe('commonDirectory', () => {
  const host = memoryHost(
    { '/repo/a/x.yaml': '', '/repo/a/b/y.yaml': '', '/repo/c/z.yaml': '', '/repo/[id]/x.yaml': '' },
    { cwd: '/repo' },
  );

  it.each([
    [['.'], '/repo'],
    [['a'], '/repo/a'],
    [['a/x.yaml'], '/repo/a'],
    [['a/b/y.yaml', 'a/x.yaml'], '/repo/a'],
    [['a', 'c'], '/repo'],
    [['a/b', '/repo/a/b/y.yaml'], '/repo/a/b'],
    [['..'], '/'],
    [['/'], '/'],
    [['-'], '/repo'],
    [['a', '-'], '/repo'],
    [['a/**/*.yaml'], '/repo/a'],
    [['*.yaml'], '/repo'],
    [['/repo/c/*'], '/repo/c'],
    [['/*/x'], '/'],
    [['[id]'], '/repo/[id]'],
    [['nowhere/x.yaml'], '/repo/nowhere'],
  ])('of %j is %s', (paths, expected) => {
    expect(commonDirectory(host, paths)).toBe(expected);
  });

  it('of two drives is the working directory', () => {
    const windows = { ...host, cwd: 'C:/repo', stat: () => ({ kind: 'directory' as const, size: 0 }) };
    expect(commonDirectory(windows, ['C:/repo/a', 'D:/b'])).toBe('C:/repo');
    expect(commonDirectory(windows, ['C:/repo/a', 'C:/other'])).toBe('C:');
  });
});

describe('rebaseExclusions', () => {
  it.each([
    ['the same directory', ['a/b', 'c'], '/repo', '/repo', ['a/b', 'c']],
    ['a directory above: names hold at any depth', ['vendor', '*.json'], '/repo', '/repo/a', ['vendor', '*.json']],
    ['a directory above: paths lose what was walked', ['a/vendor', './a/x/'], '/repo', '/repo/a', ['/vendor', '/x/']],
    ['a directory above: other paths go', ['b/vendor'], '/repo', '/repo/a', []],
    [
      'a directory above: globs walk too',
      ['*/x', '**/x', 'a/**/x'],
      '/repo',
      '/repo/a',
      ['/x', '/**/x', '/x', '/**/x', '/x'],
    ],
    [
      'a directory above: what covers all',
      ['a', '/a', 'a/**', '**'],
      '/repo',
      '/repo/a/b',
      ['**', '**', '/**', '**', '/**', '**'],
    ],
    ['a directory above: what is taken back', ['!a/x'], '/repo', '/repo/a', ['!/x']],
    ['a directory below', ['vendor', 'x/y', '/z', '!/w'], '/repo/a', '/repo', ['a/**/vendor', 'a/x/y', 'a/z', '!a/w']],
  ])('from %s', async (_, patterns, from, to, expected) => {
    const found = await rebaseExclusions(patterns, from, to);
    expect([...new Set(found)].sort()).toEqual([...new Set(expected)].sort());
  });
});
