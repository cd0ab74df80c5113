import { describe, expect, test } from 'vitest';
import { type DiscoverOptions, discover } from '../../src/files/discover.ts';
import type { Host } from '../../src/files/host.ts';
import { memoryHost } from '../../src/files/memory.ts';

const host = memoryHost(
  {
    'a.yaml': 'a',
    'k8s/web.yml': 'web',
    'k8s/deep/er/api.json': 'api',
    'k8s/Kustomization': 'kust',
    'k8s/README.md': 'readme',
    'k8s/.github/workflow.yaml': 'workflow',
    'k8s/node_modules/x/y.yaml': 'y',
    'k8s/package.json': '{}',
    'k8s/package-lock.json': '{}',
    'k8s/tsconfig.base.json': '{}',
    'k8s/values.schema.json': '{}',
    'k8s/ingress-lint.yaml': 'config',
    'k8s/.ingress-lint.yaml': 'config',
    '/elsewhere/b.yaml': 'b',
    '/work2/c.yaml': 'c',
  },
  { stdin: 'piped' },
);
const find = (paths: string[], options?: DiscoverOptions) => discover(host, paths, options);
const paths = async (given: string[], options?: DiscoverOptions) =>
  (await find(given, options)).files.map(({ path }) => path);

describe('directories', () => {
  test('hold manifests by extension, at any depth, and not what is known to be something else', async () => {
    const { files, leftOut, unmatched, inputs } = await find(['.']);
    expect(files).toEqual([
      { path: 'a.yaml', text: 'a' },
      { path: 'k8s/Kustomization', text: 'kust' },
      { path: 'k8s/deep/er/api.json', text: 'api' },
      { path: 'k8s/web.yml', text: 'web' },
    ]);
    expect({ leftOut, unmatched, inputs }).toEqual({ leftOut: [], unmatched: [], inputs: ['.'] });
  });

  test.each([['k8s'], ['./k8s/'], ['/work/k8s'], ['k8s/../k8s//']])(
    '%s is shown relative to the working directory',
    async (given) => {
      expect(await paths([given])).toEqual(['k8s/Kustomization', 'k8s/deep/er/api.json', 'k8s/web.yml']);
      expect((await find([given])).inputs).toEqual(['k8s']);
    },
  );

  test.each([
    ['/elsewhere', '/elsewhere/b.yaml'],
    ['../elsewhere', '../elsewhere/b.yaml'],
    ['../work2', '../work2/c.yaml'],
    ['/', '/elsewhere/b.yaml'],
  ])('%s outside of it is shown as given', async (given, shown) => {
    expect(await paths([given])).toContain(shown);
  });

  test('that are hidden are read if they are named', async () => {
    expect(await paths(['k8s/.github'])).toEqual(['k8s/.github/workflow.yaml']);
  });

  test('and files that are named twice are read once', async () => {
    expect(await paths(['k8s', '.', 'k8s/web.yml', '/work/a.yaml', './a.yaml', 'k8s/**/*.json'])).toEqual([
      'a.yaml',
      'k8s/Kustomization',
      'k8s/deep/er/api.json',
      'k8s/web.yml',
    ]);
  });
});

describe('test data', () => {
  const program = memoryHost({
    'deploy/app.yaml': 'app',
    'fixtures/shop.yaml': 'shop',
    'pkg/route/route_test.go': '',
    'pkg/route/fixtures/bad.yaml': 'bad',
    'pkg/route/testdata/deep/bad.yaml': 'bad',
    'test/e2e/fixtures/bad.yaml': 'bad',
    'web/testData/bad.yaml': 'bad',
    'vendor/example.com/api/crd.yaml': 'crd',
    'vendor/modules.txt': '# example.com/api',
    'charts/vendor/chart.yaml': 'chart',
  });
  const read = async (...given: string[]) => {
    const { files, leftOut } = await discover(program, given);
    return { files: files.map(({ path }) => path), leftOut: leftOut.map(({ path }) => path) };
  };

  test('of programs, and the modules beside them, are left out with a word', async () => {
    expect(await read('.')).toEqual({
      files: ['charts/vendor/chart.yaml', 'deploy/app.yaml', 'fixtures/shop.yaml'],
      leftOut: ['pkg/route/fixtures', 'pkg/route/testdata', 'test/e2e/fixtures', 'vendor', 'web/testData'],
    });
    expect((await discover(program, ['pkg', 'deploy'])).leftOut[0]?.reason).toBe(
      'test data of a program; read if it is named',
    );
  });

  test('is read if it is named, or asked for with --no-ignore', async () => {
    expect(await read('pkg/route/testdata', 'vendor')).toEqual({
      files: ['pkg/route/testdata/deep/bad.yaml', 'vendor/example.com/api/crd.yaml'],
      leftOut: [],
    });
    expect((await discover(program, ['pkg'], { noIgnore: true })).files).toHaveLength(2);
  });

  test('is read if nothing else is there', async () => {
    expect(await read('pkg')).toEqual({
      files: ['pkg/route/fixtures/bad.yaml', 'pkg/route/testdata/deep/bad.yaml'],
      leftOut: [],
    });
  });
});

describe('named files', () => {
  test('are read whatever they are called', async () => {
    expect(await paths(['k8s/README.md', 'k8s/ingress-lint.yaml', 'k8s/package.json'])).toEqual([
      'k8s/README.md',
      'k8s/ingress-lint.yaml',
      'k8s/package.json',
    ]);
  });

  test('that do not exist are told, as they were given', async () => {
    expect(await find(['nope', './k8s/nope.yaml', 'a.yaml/x', 'k8s/*.txt', 'no/such/*.yaml'])).toEqual({
      files: [],
      leftOut: [],
      unmatched: ['./k8s/nope.yaml', 'a.yaml/x', 'k8s/*.txt', 'no/such/*.yaml', 'nope'],
      inputs: [],
      bytes: expect.any(Number),
    });
  });

  test('standard input is one of them', async () => {
    expect(await find(['-', '-'])).toEqual({
      files: [{ path: '<stdin>', text: 'piped' }],
      leftOut: [],
      unmatched: [],
      inputs: ['<stdin>'],
      bytes: expect.any(Number),
    });
  });
});

describe('globs', () => {
  test.each([
    ['k8s/*.yml', ['k8s/web.yml']],
    ['**/*.json', ['k8s/deep/er/api.json']],
    ['./k8s/**', ['k8s/Kustomization', 'k8s/deep/er/api.json', 'k8s/web.yml']],
    ['k8s/*', ['k8s/Kustomization', 'k8s/web.yml']],
    ['k8s/*.md', ['k8s/README.md']],
    ['{a,b}.yaml', ['a.yaml']],
    ['k8s/{web,api}.y?ml', []],
    ['k8s/w[a-e]b.yml', ['k8s/web.yml']],
    ['/work/k8s/*.yml', ['k8s/web.yml']],
    ['../elsewhere/*', ['../elsewhere/b.yaml']],
    ['k8s/.github/*.yaml', ['k8s/.github/workflow.yaml']],
    ['k8s/*hub/*.yaml', []],
    ['*/.github/*', ['k8s/.github/workflow.yaml']],
    ['!(b).yaml', ['a.yaml']],
  ])('%s', async (glob, found) => {
    expect(await paths([glob])).toEqual(found);
    expect((await find([glob])).unmatched).toEqual(found.length > 0 ? [] : [glob]);
  });

  test('name the directory before their first wildcard as input', async () => {
    expect((await find(['k8s/deep/**/*.json', '*.yaml'])).inputs).toEqual(['.', 'k8s/deep']);
  });

  test('with an exclamation mark take paths away, also named ones', async () => {
    const { files, leftOut } = await find(['.', 'k8s/web.yml', '!k8s/deep', '!*.yml']);
    expect(files.map(({ path }) => path)).toEqual(['a.yaml', 'k8s/Kustomization']);
    expect(leftOut).toEqual([
      { path: 'k8s/deep', reason: 'excluded by "k8s/deep"' },
      { path: 'k8s/web.yml', reason: 'excluded by "*.yml"' },
    ]);
  });

  test('are not loaded if there is none', async () => {
    const glob = () => Promise.reject(new Error('loaded'));
    expect(await paths(['.'], { glob, exclude: [] })).toHaveLength(4);
    await expect(find(['*.yaml'], { glob })).rejects.toThrow('loaded');
  });
});

describe('exclusions are those of gitignore', () => {
  test.each<[string[], string[]]>([
    [['*.json'], ['a.yaml', 'k8s/Kustomization', 'k8s/web.yml']],
    [['deep'], ['a.yaml', 'k8s/Kustomization', 'k8s/web.yml']],
    [['deep/'], ['a.yaml', 'k8s/Kustomization', 'k8s/web.yml']],
    [['web.yml/'], ['a.yaml', 'k8s/Kustomization', 'k8s/deep/er/api.json', 'k8s/web.yml']],
    [['k8s/**'], ['a.yaml']],
    [['/k8s'], ['a.yaml']],
    [['./k8s/'], ['a.yaml']],
    [['/deep'], ['a.yaml', 'k8s/Kustomization', 'k8s/deep/er/api.json', 'k8s/web.yml']],
    [['k8s/*.yml'], ['a.yaml', 'k8s/Kustomization', 'k8s/deep/er/api.json']],
    [['**/er'], ['a.yaml', 'k8s/Kustomization', 'k8s/web.yml']],
    [
      ['*.y*ml', '!web.yml'],
      ['k8s/Kustomization', 'k8s/deep/er/api.json', 'k8s/web.yml'],
    ],
    [['**'], []],
    [['*'], []],
  ])('%j', async (exclude, left) => {
    expect(await paths(['.'], { exclude })).toEqual(left);
  });

  test('hold for named files and directories below an excluded one, and are told', async () => {
    const { files, leftOut, unmatched } = await find(['k8s/deep/er', 'k8s/deep/er/api.json'], { exclude: ['deep/'] });
    expect(files).toEqual([]);
    expect(unmatched).toEqual([]);
    expect(leftOut).toEqual([
      { path: 'k8s/deep/er', reason: 'excluded by "deep/"' },
      { path: 'k8s/deep/er/api.json', reason: 'excluded by "deep/"' },
    ]);
  });
});

describe('what is no text', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3a, 0]);
  const files = {
    'd/utf16.yaml': utf16,
    'd/utf16be.yaml': new Uint8Array([0xfe, 0xff, 0, 0x61]),
    'd/latin1.yaml': new Uint8Array([0x61, 0x3a, 0x20, 0xe9]),
    'd/binary.json': new Uint8Array([0x7f, 0x45, 0, 0xff]),
    'd/nul.yaml': 'a\0b',
    'd/bom.yaml': '\ufeffa: 1',
    'd/late-nul.yaml': `${'x'.repeat(9000)}\0`,
  };

  test('is left out with the reason, and a byte order mark is kept', async () => {
    const found = await discover(memoryHost(files), ['d']);
    expect(found.files.map(({ path }) => path)).toEqual(['d/bom.yaml', 'd/late-nul.yaml']);
    expect(found.files[0]?.text).toBe('\ufeffa: 1');
    expect(found.leftOut).toEqual([
      { path: 'd/binary.json', reason: 'binary file', unread: true },
      { path: 'd/latin1.yaml', reason: 'not valid UTF-8', unread: true },
      { path: 'd/nul.yaml', reason: 'binary file', unread: true },
      { path: 'd/utf16.yaml', reason: 'UTF-16 text; save it as UTF-8', unread: true },
      { path: 'd/utf16be.yaml', reason: 'UTF-16 text; save it as UTF-8', unread: true },
    ]);
    expect(found.unmatched).toEqual([]);
  });

  test('is an error besides if it was named, also on standard input', async () => {
    const found = await discover(memoryHost(files, { stdin: utf16 }), ['d/latin1.yaml', '-']);
    expect(found).toEqual({
      files: [],
      leftOut: [
        { path: '<stdin>', reason: 'UTF-16 text; save it as UTF-8' },
        { path: 'd/latin1.yaml', reason: 'not valid UTF-8', unread: true },
      ],
      unmatched: ['<stdin>', 'd/latin1.yaml'],
      inputs: ['<stdin>', 'd/latin1.yaml'],
      bytes: expect.any(Number),
    });
  });
});

describe('a disk that fails', () => {
  const base = memoryHost({ 'd/a.yaml': 'a', 'd/b.yaml': 'b', 'd/sub/c.yaml': 'c' });
  const failing = (code: string, method: 'read' | 'list' | 'stat' | 'real', suffix: string): Host => ({
    ...base,
    [method]: (path: string) => {
      if (path.endsWith(suffix)) throw Object.assign(new Error(`${code}: at ${path}`), { code });
      return base[method](path);
    },
  });

  test.each([
    ['read', 'EACCES', 'd/b.yaml', 'no permission to read it'],
    ['read', 'ENOENT', 'd/b.yaml', 'gone before it could be read'],
    ['read', 'EIO', 'd/b.yaml', 'could not be read (EIO)'],
    ['list', 'EACCES', 'd/sub', 'no permission to read it'],
    ['list', 'ENOENT', 'd/sub', 'gone before it could be read'],
    ['read', 'constructor', 'd/b.yaml', 'could not be read (constructor)'],
  ] as const)('at %s with %s leaves out what it concerns', async (method, code, path, reason) => {
    const found = await discover(failing(code, method, path), ['d']);
    expect(found.leftOut).toEqual([{ path, reason, ...(method === 'read' && { unread: true }) }]);
    expect(found.files).toHaveLength(2);
    expect(found.unmatched).toEqual([]);
  });

  test.each([
    ['read', 'd/b.yaml', 'no permission to read it'],
    ['stat', 'd/b.yaml', 'no permission to read it'],
    ['list', 'd/sub', 'a directory that cannot be listed'],
  ] as const)('at %s is an error if the path was named', async (method, path, reason) => {
    const found = await discover(failing('EACCES', method, path), ['d/a.yaml', path]);
    expect(found.files.map((file) => file.path)).toEqual(['d/a.yaml']);
    expect(found).toMatchObject({ leftOut: [{ path, reason }], unmatched: [path] });
  });

  test('on Windows, paths of either kind lead to files', async () => {
    const windows = memoryHost({ 'C:/work/k8s/a.yaml': 'a', 'D:/b.yaml': 'b' }, { cwd: 'C:/work' });
    const found = await discover(windows, ['.\\k8s', 'D:\\b.yaml']);
    expect(found.files.map(({ path }) => path)).toEqual(['D:/b.yaml', 'k8s/a.yaml']);
  });
});
