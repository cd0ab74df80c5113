import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LintRequest, readArguments } from '../../src/commands/arguments.ts';

const lint = (...argv: string[]): LintRequest => {
  const request = readArguments(argv);
  if ('message' in request) throw new Error(request.message);
  if (request.command !== 'lint') throw new Error(request.command);
  return request;
};

const trouble = (...argv: string[]): string => {
  const request = readArguments(argv);
  return 'message' in request ? `${request.message} > ${request.hint}` : request.command;
};

describe('paths and commands', () => {
  it('default to the working directory', () => {
    expect(lint()).toEqual({
      command: 'lint',
      paths: ['.'],
      format: 'pretty',
      outputs: [],
      exitZero: false,
      exclude: [],
      render: true,
      quiet: false,
      writeBaseline: false,
      color: 'auto',
    });
  });

  it('may stand anywhere', () => {
    expect(lint('a', '--quiet', 'b', '-').paths).toEqual(['a', 'b', '-']);
    expect(lint('--', '--quiet').paths).toEqual(['--quiet']);
  });

  it('are told apart', () => {
    expect(readArguments(['rules'])).toMatchObject({ command: 'rules', format: 'pretty' });
    expect(readArguments(['--color', 'never', 'rules', '--format=json'])).toMatchObject({
      command: 'rules',
      format: 'json',
    });
    expect(readArguments(['explain', 'rules'])).toMatchObject({ command: 'explain', rule: 'rules' });
    expect(lint('./rules').paths).toEqual(['./rules']);
    expect(lint('a', 'rules').paths).toEqual(['a', 'rules']);
    expect(lint('--', 'rules').paths).toEqual(['rules']);
  });

  it('give way to --help and --version', () => {
    expect(readArguments(['rules', '--help', '--version'])).toEqual({ command: 'help' });
    expect(readArguments(['a', '-h'])).toEqual({ command: 'help' });
    expect(readArguments(['-V', 'a'])).toEqual({ command: 'version' });
    expect(readArguments(['--version'])).toEqual({ command: 'version' });
  });
});

describe('options', () => {
  it('are all read', () => {
    expect(
      lint(
        ...['--format', 'sarif', '--output', 'json=a.json', '--output=b.txt', '--config', 'c.yaml', '--fail-on=never'],
        ...['--exit-zero', '-n', 'shop', '--exclude', 'a', '--exclude', 'b', '-q', '--color', 'always', 'x'],
      ),
    ).toEqual({
      command: 'lint',
      paths: ['x'],
      format: 'sarif',
      outputs: [
        { format: 'json', file: 'a.json' },
        { format: 'sarif', file: 'b.txt' },
      ],
      config: { file: 'c.yaml' },
      failOn: 'never',
      exitZero: true,
      namespace: 'shop',
      exclude: ['a', 'b'],
      render: true,
      quiet: true,
      writeBaseline: false,
      color: 'always',
    });
    expect(lint('--no-config').config).toBe('none');
    expect(lint('--no-render').render).toBe(false);
  });

  it('count as given last', () => {
    expect(lint('--format', 'json', '--format', 'github').format).toBe('github');
  });

  it.each([
    [['a.sarif'], 'sarif', 'a.sarif'],
    [['a.sarif.json'], 'sarif', 'a.sarif.json'],
    [['a.md'], 'markdown', 'a.md'],
    [['gitlab=a.json'], 'gitlab', 'a.json'],
    [['junit=a.xml'], 'junit', 'a.xml'],
    [['a.json'], 'json', 'a.json'],
    [['a.txt'], 'pretty', 'a.txt'],
    [['compact=a.json'], 'compact', 'a.json'],
    [['pretty=a=b'], 'pretty', 'a=b'],
    [['./a=b'], 'pretty', './a=b'],
    [['a.json', '--format', 'sarif'], 'sarif', 'a.json'],
    [['a.txt', '--format', 'compact'], 'compact', 'a.txt'],
  ])('--output %j is %s', ([output = '', ...more], format, file) => {
    expect(lint('--output', output, ...more).outputs).toEqual([{ format, file }]);
  });
});

describe('mistakes', () => {
  it.each([
    [['--fromat', 'json'], 'there is no option "--fromat". > Did you mean "--format"?'],
    [['--fromat=json'], 'there is no option "--fromat". > Did you mean "--format"?'],
    [['--failon=note'], 'there is no option "--failon". > Did you mean "--fail-on"?'],
    [['--exitZero'], 'there is no option "--exitZero". > Did you mean "--exit-zero"?'],
    [['-format', 'json'], 'there is no option "-format". > Did you mean "--format"?'],
    [['-format=json'], 'there is no option "-format". > Did you mean "--format"?'],
    [['-f', 'a.yaml'], 'there is no option "-f". > Use --format FORMAT, or a path without an option.'],
    [['-v'], 'there is no option "-v". > Use --version.'],
    [['-x'], 'there is no option "-x". > See "ingress-lint --help".'],
    [['-qx'], 'there is no option "-x". > See "ingress-lint --help".'],
    [['--no-color'], 'there is no option "--no-color". > Use --color never.'],
    [['--wombat'], 'there is no option "--wombat". > See "ingress-lint --help".'],
    [['--constructor'], 'there is no option "--constructor". > See "ingress-lint --help".'],
    [['--__proto__'], 'there is no option "--__proto__". > See "ingress-lint --help".'],
    [['--format'], '--format needs a value. > See "ingress-lint --help".'],
    [['--format='], '--format needs a value. > See "ingress-lint --help".'],
    [['--format', '--quiet'], '--format needs a value. > See "ingress-lint --help".'],
    [['--exclude', ''], '--exclude needs a value. > See "ingress-lint --help".'],
    [['-n'], '-n needs a value. > See "ingress-lint --help".'],
    [['--quiet=yes'], '--quiet takes no value. > Write --quiet alone.'],
    [
      ['--format', 'sarfi'],
      '--format must be pretty, compact, json, sarif, github, gitlab, junit, checkstyle, rdjson or markdown, not "sarfi". > Did you mean "sarif"?',
    ],
    [
      ['--format', 'tap'],
      '--format must be pretty, compact, json, sarif, github, gitlab, junit, checkstyle, rdjson or markdown, not "tap". > See "ingress-lint --help".',
    ],
    [['--fail-on', 'warn'], '--fail-on must be error, warning, note or never, not "warn". > Did you mean "warning"?'],
    [['--color', '.'], '--color must be auto, always or never, not ".". > See "ingress-lint --help".'],
    [['--output', '-'], '--output takes a file, not "-". > Standard output carries what --format says.'],
    [
      ['--output', 'deploy/ingress.yaml'],
      '--output would write a report over "deploy/ingress.yaml". > No report is YAML; write FORMAT=FILE, such as json=report.json.',
    ],
    [['--output', 'json='], '--output json= names no file. > Write --output json=report.txt, for example.'],
    [['--output', 'sarf=a'], '--output knows no format "sarf". > Did you mean "sarif"?'],
    [
      ['--output', 'tap=a'],
      '--output knows no format "tap". > Known are pretty, compact, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown; for a file called "tap=a" write "./tap=a".',
    ],
    [
      ['--output', 'a.xml'],
      '--output does not know which report "a.xml" is to hold. > Write --output junit=a.xml or --output checkstyle=a.xml.',
    ],
    [['--output', 'a', '--output', 'json=a'], '--output would write "a" twice. > Give each report a file of its own.'],
    [['--config', 'a', '--no-config'], '--config and --no-config contradict each other. > Give one of them.'],
    [
      ['--namespace', 'My_Shop'],
      '"My_Shop" cannot be the name of a namespace. > It has lower-case letters, digits and "-" only.',
    ],
    [['a', ''], 'a path is empty. > Is a variable of your script not set?'],
    [['explain'], '"explain" takes the id of one rule. > See "ingress-lint rules" for all ids.'],
    [['explain', 'a', 'b'], '"explain" takes the id of one rule. > See "ingress-lint rules" for all ids.'],
    [
      ['explain', 'a', '--format', 'json'],
      '--format means nothing to "explain". > To lint a path of that name, write "./explain".',
    ],
    [
      ['rules', 'a'],
      '"rules" takes no paths. > "ingress-lint explain a" explains a rule; to lint a path of that name, write "./rules".',
    ],
    [['rules', '--format', 'sarif'], '--format must be pretty or json, not "sarif". > See "ingress-lint --help".'],
    [['rules', '--quiet'], '--quiet means nothing to "rules". > To lint a path of that name, write "./rules".'],
  ])('%j', (argv, expected) => {
    expect(trouble(...argv)).toBe(expected);
  });
});

it('any command line is a request or told what is wrong with it', () => {
  const word = fc.oneof(
    fc.constantFrom(
      '--',
      '-',
      '',
      '-q',
      '-n',
      '--format',
      '--format=',
      '--output',
      '--color=always',
      'rules',
      'explain',
      '-qn',
      '---',
      '--=x',
      '-=',
    ),
    fc.string({ maxLength: 8 }),
    fc.string({ maxLength: 8 }).map((text) => `--${text}`),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
      const request = readArguments(argv);
      if ('message' in request) expect(request.message).toMatch(/\.$/);
      else expect(request.command).toBeTruthy();
    }),
    { numRuns: 2000 },
  );
});
