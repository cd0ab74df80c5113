import { describe, expect, it } from 'vitest';
import { configNames, findConfig } from '../../src/config/find.ts';
import { memoryHost } from '../../src/files/memory.ts';

const find = (files: readonly string[], start: string) =>
  findConfig(memoryHost(Object.fromEntries(files.map((file) => [file, '']))), start);

describe('findConfig', () => {
  it.each(configNames)('knows %s', (name) => {
    expect(find([`/repo/${name}`], '/repo')).toEqual({ path: `/repo/${name}`, directory: '/repo', others: [] });
  });

  it('takes the nearest one on the way up', () => {
    const files = ['/repo/ingress-lint.yaml', '/repo/deploy/ingress-lint.json', '/repo/deploy/prod/app.yaml'];
    expect(find(files, '/repo/deploy/prod')?.path).toBe('/repo/deploy/ingress-lint.json');
    expect(find(files, '/repo/deploy/')?.path).toBe('/repo/deploy/ingress-lint.json');
    expect(find(files, '/repo/other')?.path).toBe('/repo/ingress-lint.yaml');
  });

  it('looks into the directory that holds .git, and no higher', () => {
    const git = ['/home/ingress-lint.yaml', '/home/repo/.git/HEAD', '/home/repo/deploy/app.yaml'];
    expect(find(git, '/home/repo/deploy')).toBeUndefined();
    expect(find([...git, '/home/repo/ingress-lint.yml'], '/home/repo/deploy')?.path).toBe(
      '/home/repo/ingress-lint.yml',
    );
    // In a worktree `.git` is a file.
    expect(find(['/home/ingress-lint.yaml', '/home/tree/.git'], '/home/tree')).toBeUndefined();
  });

  it('ends at the root', () => {
    expect(find(['/a/b/app.yaml'], '/a/b')).toBeUndefined();
    expect(find(['/ingress-lint.yaml'], '/a/b')).toEqual({ path: '/ingress-lint.yaml', directory: '/', others: [] });
    expect(find(['/a/app.yaml'], '/')).toBeUndefined();
  });

  it('knows drives', () => {
    const stat = (path: string) => (path === 'C:/ingress-lint.yaml' ? { kind: 'file' as const, size: 1 } : undefined);
    expect(findConfig({ stat }, 'C:/work/repo')?.path).toBe('C:/ingress-lint.yaml');
    expect(findConfig({ stat: () => undefined }, 'C:/work/repo')).toBeUndefined();
  });

  it('passes over a directory of that name', () => {
    expect(find(['/repo/ingress-lint.yaml/x'], '/repo')).toBeUndefined();
  });

  it('tells of a second one beside it', () => {
    expect(find(['/repo/ingress-lint.yaml', '/repo/.ingress-lint.yaml', '/repo/ingress-lint.json'], '/repo')).toEqual({
      path: '/repo/ingress-lint.yaml',
      directory: '/repo',
      others: ['/repo/ingress-lint.json', '/repo/.ingress-lint.yaml'],
    });
  });
});
