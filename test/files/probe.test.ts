import { expect, it } from 'vitest';
import { memoryHost } from '../../src/files/memory.ts';
import { probeOf } from '../../src/files/probe.ts';

const host = memoryHost(
  {
    '/repo/.git/HEAD': '',
    '/repo/.gitignore': 'made/\n*.env\n!kept.env\n/top.yaml\nv[0-9].yaml\na*b*c*d*e.yaml\n',
    '/repo/apps/.gitignore': 'here.yaml\n',
    '/repo/apps/web.yaml': 'a: 1\n',
    '/repo/.gitmodules': '[submodule "x"]\n\tpath = vendor/x\n',
  },
  { cwd: '/repo' },
);

it.each([
  ['apps/web.yaml', 'file'],
  ['apps', 'directory'],
  ['apps/gone.yaml', undefined],
  ['apps/here.yaml', 'ignored'],
  ['here.yaml', undefined],
  ['made/by/a/script.yaml', 'ignored'],
  ['apps/secret.env', 'ignored'],
  ['apps/kept.env', undefined],
  ['top.yaml', 'ignored'],
  ['apps/top.yaml', undefined],
  ['v1.yaml', 'ignored'],
  ['vx.yaml', undefined],
  ['a1b2c3d4e.yaml', 'ignored'],
  ['other.yaml', undefined],
  ['vendor/x/base/kustomization.yaml', 'file'],
])('%s is %s', (path, expected) => {
  // What is in a submodule that is not checked out counts as there, or as kept from git: in no case as missing.
  const found = probeOf(host)(path);
  if (path.startsWith('vendor/')) expect(found).not.toBe(undefined);
  else expect(found).toBe(expected);
});
