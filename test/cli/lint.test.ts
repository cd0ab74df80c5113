import Ajv2020 from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { broken, clean, ingress, run, service } from './run.ts';

interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly { readonly id: string; readonly help: { readonly markdown: string } }[];
    };
  };
  readonly results: readonly {
    readonly ruleId: string;
    readonly locations: readonly {
      readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
    }[];
  }[];
}
const sarifRun = (text: string): SarifRun | undefined => (JSON.parse(text) as { runs: SarifRun[] }).runs[0];

describe('exit codes', () => {
  it('0 if nothing is found, with a footer that says what was looked at', async () => {
    const { code, stdout, stderr } = await run([], clean);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/2 files/);
  });

  it('1 if something is found, and only then', async () => {
    const { code, stdout, stderr } = await run([], broken);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('service-not-found');
    expect(stdout).toContain('ingress.yaml:15:23');
  });

  it('0 with --exit-zero or --fail-on never, though the findings are shown', async () => {
    for (const argv of [['--exit-zero'], ['--fail-on', 'never'], ['--exit-zero', '--fail-on', 'note']]) {
      const { code, stdout } = await run(argv, broken);
      expect(code).toBe(0);
      expect(stdout).toContain('service-not-found');
    }
  });

  it('follow --fail-on, then the config, then error', async () => {
    const warning = { ...broken, 'ingress-lint.yaml': 'rules: { service-not-found: warning }' };
    expect((await run([], warning)).code).toBe(0);
    expect((await run(['--fail-on', 'warning'], warning)).code).toBe(1);
    expect((await run(['--fail-on', 'error'], warning)).code).toBe(0);
    const failing = { ...broken, 'ingress-lint.yaml': 'rules: { service-not-found: warning }\nfailOn: warning' };
    expect((await run([], failing)).code).toBe(1);
    expect((await run(['--fail-on', 'error'], failing)).code).toBe(0);
  });

  it('0 for input without any Kubernetes object', async () => {
    const { code, stdout, stderr } = await run([], { 'values.yaml': 'a: 1\n' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/no Kubernetes object/);
  });

  it('0 for an empty directory', async () => {
    expect((await run([], {})).code).toBe(0);
  });

  it('2 for a defect of the program, with what happened', async () => {
    const { code, stderr } = await run([], clean, {
      writeFile: () => {
        throw new Error('never called');
      },
      host: {
        stat: () => {
          throw new TypeError('a broken host');
        },
        list: () => {
          throw new TypeError('a broken host');
        },
      },
    });
    expect(code).toBe(2);
    expect(stderr).not.toBe('');
  });
});

describe('paths', () => {
  it('may be standard input', async () => {
    const { code, stdout } = await run(['-', '--format', 'compact'], {}, { stdin: `${ingress('wbe')}---\n${service}` });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^<stdin>:15:23/m);
  });

  it.each([
    ['ingres.yaml', 'there is no file or directory "ingres.yaml".\n  Did you mean "ingress.yaml"?'],
    [
      './deploy/servce.yaml',
      'there is no file or directory "./deploy/servce.yaml".\n  Did you mean "deploy/service.yaml"?',
    ],
    [
      'nowhere/at/all',
      'there is no file or directory "nowhere/at/all".\n  Check the path; it is relative to the working directory.',
    ],
    ['*.yml', 'nothing matches "*.yml".\n  Put globs in quotes, so that the shell leaves them alone.'],
    ['lint', 'there is no file or directory "lint".\n  Linting needs no command: give the paths alone.'],
    [
      'a\u001bc',
      'there is no file or directory "a\\u001bc".\n  Check the path; it is relative to the working directory.',
    ],
  ])('that match nothing are exit 2: %j', async (path, message) => {
    const files = { ...clean, 'deploy/service.yaml': service };
    const { code, stdout, stderr } = await run([path], files);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `ingress-lint: ${message}\n` });
  });

  it('that match are linted beside one that does not', async () => {
    const { code, stdout, stderr } = await run(['ingress.yaml', 'servise.yaml', '--format', 'compact'], clean);
    expect(code).toBe(2);
    expect(stdout).not.toBe('');
    expect(stderr).toContain('Did you mean "service.yaml"?');
  });

  it('that are named and unreadable are exit 2', async () => {
    const { code, stderr } = await run(['a.yaml'], { 'a.yaml': new Uint8Array([0xff, 0xfe, 0x41, 0]) });
    expect(code).toBe(2);
    expect(stderr).toContain('"a.yaml" cannot be read: UTF-16 text; save it as UTF-8.');
  });
});

describe('the config', () => {
  const files = { ...broken, '.git/HEAD': '' };

  it('is found above the paths, up to the repository', async () => {
    const deep = {
      '/repo/deploy/prod/ingress.yaml': ingress('wbe'),
      '/repo/deploy/prod/service.yaml': service,
      '/repo/.git/HEAD': '',
    };
    const off = 'rules: { service-not-found: off }';
    expect((await run(['deploy/prod'], { ...deep, 'deploy/ingress-lint.yaml': off })).code).toBe(0);
    expect(
      (await run(['deploy/prod/ingress.yaml', 'deploy/prod/service.yaml'], { ...deep, 'ingress-lint.yaml': off })).code,
    ).toBe(0);
    expect((await run(['deploy/**/*.yaml'], { ...deep, 'deploy/.ingress-lint.yml': off })).code).toBe(0);
    expect((await run(['.'], { ...deep, 'deploy/ingress-lint.yaml': off })).code).toBe(1);
    expect((await run(['.'], { ...deep, '/ingress-lint.yaml': off })).code).toBe(1);
    expect((await run(['.'], { ...deep, '/repo/ingress-lint.yaml': off }, { cwd: '/repo/deploy/prod' })).code).toBe(0);
  });

  it('is left alone with --no-config', async () => {
    const off = { ...files, 'ingress-lint.yaml': 'rules: { service-not-found: off }' };
    expect((await run([], off)).code).toBe(0);
    expect((await run(['--no-config'], off)).code).toBe(1);
    expect((await run(['--no-config'], { ...files, 'ingress-lint.yaml': '[' })).code).toBe(1);
  });

  it('may be another file', async () => {
    const other = { ...files, 'ci/lint.yaml': 'rules: { service-not-found: off }', 'ingress-lint.yaml': '[' };
    expect((await run(['ingress.yaml', 'service.yaml', '--config', 'ci/lint.yaml'], other)).code).toBe(0);
  });

  it.each([
    [
      'nope.yaml',
      'the config file "nope.yaml" does not exist.\n  Check the path, or write one with "ingress-lint init".',
    ],
    ['ci/lnt.yaml', 'the config file "ci/lnt.yaml" does not exist.\n  Did you mean "ci/lint.yaml"?'],
    ['ci', 'the config file "ci" is a directory.\n  Name a file in it.'],
    [
      'utf16.yaml',
      'the config file "utf16.yaml" cannot be read: UTF-16 text; save it as UTF-8.\n  Save it as UTF-8 text.',
    ],
  ])('that cannot be had is exit 2: %s', async (file, message) => {
    const other = { ...files, 'ci/lint.yaml': '', 'utf16.yaml': new Uint8Array([0xff, 0xfe, 0x41, 0]) };
    const { code, stdout, stderr } = await run(['--config', file], other);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `ingress-lint: ${message}\n` });
  });

  it('that is there twice is exit 2', async () => {
    const { code, stderr } = await run([], { ...files, 'ingress-lint.yaml': '', 'ingress-lint.json': '{}' });
    expect(code).toBe(2);
    expect(stderr).toBe(
      'ingress-lint: there is more than one config file in ".": ingress-lint.yaml, ingress-lint.json.\n' +
        '  Keep one of them, or name one with --config.\n',
    );
  });

  it('that is wrong is exit 2, with all that is wrong and where', async () => {
    const config = 'presett: strict\nrules:\n  service-not-fund: off\n';
    const { code, stdout, stderr } = await run([], { ...files, 'ingress-lint.yaml': config });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(`ingress-lint: ingress-lint.yaml:1:1: Unknown key "presett".
  1 | presett: strict
    | ^^^^^^^
  Did you mean "preset"?
ingress-lint: ingress-lint.yaml:3:3: There is no rule "service-not-fund".
  3 |   service-not-fund: off
    |   ^^^^^^^^^^^^^^^^
  Did you mean "service-not-found"?
`);
  });

  it('is shown relative to the working directory, wherever it is', async () => {
    const deep = {
      '/repo/ingress-lint.yaml': 'a: 1',
      '/repo/.git/HEAD': '',
      '/repo/x/y/a.yaml': '',
      '/other/a.yaml': '',
    };
    expect((await run([], deep, { cwd: '/repo/x/y' })).stderr).toContain('ingress-lint: ../../ingress-lint.yaml:1:1:');
    expect((await run(['/repo/x'], deep, { cwd: '/other' })).stderr).toContain(
      'ingress-lint: /repo/ingress-lint.yaml:1:1:',
    );
  });

  it('never obeys what a terminal would', async () => {
    const { stderr } = await run([], { ...files, 'ingress-lint.yaml': '"\\e[31m\u200b": 1\n' });
    expect(stderr).not.toMatch(/[\u001b\u200b]/);
  });

  it('sets the namespace, and --namespace wins over it', async () => {
    const placed = service.replaceAll('name: web\nspec', 'name: web\n  namespace: shop\nspec');
    const set = { 'ingress.yaml': ingress('web'), 'service.yaml': placed };
    expect((await run([], set)).code).toBe(1);
    expect((await run(['-n', 'shop'], set)).code).toBe(0);
    expect((await run([], { ...set, 'ingress-lint.yaml': 'namespace: shop' })).code).toBe(0);
    expect((await run(['-n', 'other'], { ...set, 'ingress-lint.yaml': 'namespace: shop' })).code).toBe(1);
  });

  it('ignores findings by a path that starts at the config file', async () => {
    const deep = (path: string) => ({
      '/repo/ingress-lint.yaml': `ignore: [{ rule: service-not-found, path: ${path}, reason: known }]`,
      '/repo/deploy/ingress.yaml': ingress('wbe'),
      '/repo/deploy/service.yaml': service,
    });
    expect((await run(['deploy'], deep('deploy/ingress.yaml'))).code).toBe(0);
    expect((await run([], deep('deploy/ingress.yaml'), { cwd: '/repo/deploy' })).code).toBe(0);
    expect((await run(['/repo/deploy'], deep('deploy'), { cwd: '/elsewhere' })).code).toBe(0);
    expect((await run([], deep('/ingress.yaml'), { cwd: '/repo/deploy' })).code).toBe(1);
  });
});

describe('exclusions', () => {
  const tree = {
    '/repo/.git/HEAD': '',
    '/repo/apps/web/ingress.yaml': ingress('wbe'),
    '/repo/apps/web/service.yaml': service,
    '/repo/apps/vendor/ingress.yaml': ingress('api'),
  };
  const linted = async (exclude: string, cwd: string, paths = ['.'], argv: string[] = []) => {
    const files = { ...tree, '/repo/ingress-lint.yaml': `exclude: [${exclude}]` };
    const { stdout } = await run([...paths, '--format', 'json', ...argv], files, { cwd });
    const report = JSON.parse(stdout) as { findings: { rule: string; place: { file: string } }[] };
    return report.findings.filter(({ rule }) => rule === 'service-not-found').map(({ place }) => place.file);
  };
  const web = 'ingress.yaml';

  it('come from --exclude, as in a gitignore file', async () => {
    expect(await linted('', '/repo', ['.'], ['--exclude', 'vendor'])).toEqual(['apps/web/ingress.yaml']);
    expect(await linted('', '/repo', ['.'], ['--exclude', 'apps/*/ingress.yaml'])).toEqual([]);
  });

  it.each([
    ['vendor', '/repo', ['.'], ['apps/web/ingress.yaml']],
    ['apps/vendor', '/repo', ['.'], ['apps/web/ingress.yaml']],
    ['/apps/vendor/', '/repo', ['.'], ['apps/web/ingress.yaml']],
    ['"**/vendor/**"', '/repo', ['.'], ['apps/web/ingress.yaml']],
    ['vendor', '/repo/apps', ['.'], ['web/ingress.yaml']],
    ['apps/vendor', '/repo/apps', ['.'], ['web/ingress.yaml']],
    ['vendor/x', '/repo/apps', ['.'], ['vendor/ingress.yaml', 'web/ingress.yaml']],
    ['"*/vendor"', '/repo/apps', ['.'], ['web/ingress.yaml']],
    ['"**/vendor"', '/repo/apps', ['.'], ['web/ingress.yaml']],
    ['"apps/**/ingress.yaml"', '/repo/apps', ['.'], []],
    ['"**/apps/*/ingress.yaml"', '/repo/apps', ['.'], []],
    ['"/ingress.yaml"', '/repo/apps/web', ['.'], [web]],
    ['apps/web/ingress.yaml', '/repo/apps/web', ['.'], []],
    ['"apps/*"', '/repo/apps/web', ['.'], []],
    ['web', '/repo/apps/web', ['.'], []],
    ['apps', '/repo/apps/web', ['.'], []],
    ['"ap*"', '/repo/apps/web', ['.'], []],
    ['apps/vendor', '/', ['repo/apps'], ['repo/apps/web/ingress.yaml']],
    ['vendor', '/', ['repo/apps'], ['repo/apps/web/ingress.yaml']],
    ['"*.yaml", "!web/ingress.yaml", "!apps/web/ingress.yaml"', '/repo', ['.'], ['apps/web/ingress.yaml']],
    ['"*.yaml", "!apps/web/ingress.yaml"', '/repo/apps', ['.'], ['web/ingress.yaml']],
  ])('of the config start where it is: %s from %s', async (exclude, cwd, paths, expected) => {
    expect(await linted(exclude, cwd, paths)).toEqual(expected);
  });
});

describe('output', () => {
  it('is the chosen format alone, and files get theirs', async () => {
    const { code, stdout, stderr, written } = await run(
      ['--format', 'json', '--output', 'out/a.sarif', '--output', 'compact=b.txt', '--output', 'github=c'],
      broken,
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toHaveProperty('findings');
    expect(Object.keys(written)).toEqual(['/repo/out/a.sarif', '/repo/b.txt', '/repo/c']);
    expect(JSON.parse(written['/repo/out/a.sarif'] ?? '')).toMatchObject({ version: '2.1.0' });
    expect(written['/repo/b.txt']).toMatch(/^ingress\.yaml:15:23/m);
    expect(written['/repo/c']).toMatch(/^::error /m);
  });

  it('to a file has no colours, whatever the terminal', async () => {
    const { stdout, written } = await run(['--color', 'always', '--output', 'a.txt'], broken);
    expect(stdout).toContain('\u001b[');
    expect(written['/repo/a.txt']).not.toContain('\u001b[');
    expect(written['/repo/a.txt']).toContain('service-not-found');
  });

  it.each([
    ['ENOENT', 'its directory does not exist.\n  Make the directory first.'],
    ['EACCES', 'permission denied.\n  Nothing was written to it.'],
    ['EISDIR', 'it is a directory.\n  Nothing was written to it.'],
    ['ENOSPC', 'no space is left on the device.\n  Nothing was written to it.'],
    ['EWHAT', 'out of paper.\n  Nothing was written to it.'],
  ])('that cannot be written is exit 2: %s', async (code, message) => {
    const result = await run(['--output', 'a.json', '--exit-zero'], clean, {
      writeFile: () => {
        throw Object.assign(new Error('out of paper'), { code });
      },
    });
    expect(result.code).toBe(2);
    expect(result.stdout).not.toBe('');
    expect(result.stderr).toBe(`ingress-lint: the report "a.json" cannot be written: ${message}\n`);
  });

  it("in SARIF holds the rules' pages, and paths from the root of the repository", async () => {
    const files = Object.fromEntries(Object.entries(broken).map(([name, text]) => [`/repo/deploy/${name}`, text]));
    const { stdout } = await run(['--format', 'sarif'], { ...files, '/repo/.git/HEAD': '' }, { cwd: '/repo/deploy' });
    const { results, tool } = sarifRun(stdout) ?? { results: [], tool: undefined };
    const result = results.find((one) => one.ruleId === 'service-not-found');
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('deploy/ingress.yaml');
    const rule = tool?.driver.rules.find((one) => one.id === 'service-not-found');
    expect(rule?.help.markdown.length).toBeGreaterThan(300);
  });

  it('is clean SARIF for clean input', async () => {
    const { code, stdout } = await run(['--format', 'sarif'], clean);
    expect(code).toBe(0);
    expect(sarifRun(stdout)?.results).toEqual([]);
  });

  it('in JSON fits its schema', async () => {
    const { default: schema } = await import('../../schemas/report.schema.json', { with: { type: 'json' } });
    const validate = new Ajv2020.default({ strict: false, validateFormats: false }).compile(schema);
    for (const files of [broken, clean, {}]) {
      const { stdout } = await run(['--format', 'json'], files);
      expect(validate(JSON.parse(stdout)), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('with --quiet is errors and one line', async () => {
    const { code, stdout } = await run(['--quiet'], clean);
    expect(code).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  it('is the same for the same input', async () => {
    for (const format of ['pretty', 'compact', 'json', 'sarif', 'github']) {
      const [first, second] = [await run(['--format', format], broken), await run(['--format', format], broken)];
      expect(second.stdout).toBe(first.stdout);
    }
  });
});

describe('colours', () => {
  const colored = async (argv: string[], env: Record<string, string>, tty = true) =>
    (await run(argv, broken, { env, tty: tty ? ['stdout'] : [] })).stdout.includes('\u001b[');

  it.each([
    [[], {}, true, true],
    [[], {}, false, false],
    [[], { NO_COLOR: '1' }, true, false],
    [[], { NO_COLOR: '' }, true, true],
    [[], { FORCE_COLOR: '1' }, false, true],
    [[], { FORCE_COLOR: '' }, false, true],
    [[], { FORCE_COLOR: '0' }, true, false],
    [[], { FORCE_COLOR: 'false' }, true, false],
    [[], { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [[], { TERM: 'dumb' }, true, false],
    [['--color', 'always'], { NO_COLOR: '1' }, false, true],
    [['--color', 'never'], { FORCE_COLOR: '1' }, true, false],
    [['--color', 'auto'], {}, true, true],
    [['--format', 'json', '--color', 'always'], {}, true, false],
    [['--format', 'github', '--color', 'always'], {}, true, false],
  ])('%j %j, terminal %s: %s', async (argv, env, tty, expected) => {
    expect(await colored(argv, env as Record<string, string>, tty)).toBe(expected);
  });
});

describe('progress', () => {
  const many = Object.fromEntries(
    Array.from({ length: 50 }, (_, index) => [`${index}.yaml`, service.replaceAll('web', `web-${index}`)]),
  );
  const ticking = (step: number) => {
    let time = 0;
    return () => (time += step);
  };

  it('is shown on a terminal when work is long, and taken away', async () => {
    const { stdout, stderr } = await run([], many, { tty: ['stderr'], now: ticking(50) });
    expect(stderr).toContain('\r\u001b[2K');
    expect(stderr).toMatch(/\d+ of 50 files/);
    expect(stderr.endsWith('\r\u001b[2K')).toBe(true);
    expect(stdout).not.toContain('of 50 files');
  });

  it.each([
    ['when work is short', [], ['stderr'], 1, {}],
    ['without a terminal', [], ['stdout'], 50, {}],
    ['with --quiet', ['--quiet'], ['stderr'], 50, {}],
    ['on a dumb terminal', [], ['stderr'], 50, { TERM: 'dumb' }],
  ])('is not shown %s', async (_, argv, tty, step, env) => {
    const { stderr } = await run(argv, many, {
      tty: tty as ('stdout' | 'stderr')[],
      now: ticking(step),
      env: env as Record<string, string>,
    });
    expect(stderr).toBe('');
  });
});
