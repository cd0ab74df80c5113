/** The completions, in the shells that this machine has: what a person gets who presses the tabulator. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { options, verbs } from '../../src/commands/arguments.ts';
import { ofVerbs, optionTable, usage } from '../../src/commands/usage.ts';
import { rules } from '../../src/index.ts';
import { formats } from '../../src/report/reporter.ts';
import { run } from './run.ts';

let folder: string;
const script = (shell: string): string => join(folder, `${shell}.completion`);
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ingress-lint-completion-'));
  for (const shell of ['bash', 'zsh', 'fish']) {
    const { code, stdout, stderr } = await run(['completion', shell]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    writeFileSync(script(shell), stdout);
  }
  mkdirSync(join(folder, 'work', 'deploy dir'), { recursive: true });
  writeFileSync(join(folder, 'work', 'a b.yaml'), '');
  writeFileSync(join(folder, 'work', 'trail.yaml'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (shell: string): boolean => spawnSync(shell, ['--version']).error === undefined;
function shell(command: string, args: readonly string[], input?: string): string {
  const { stdout, stderr } = spawnSync(command, args, {
    cwd: join(folder, 'work'),
    encoding: 'utf8',
    timeout: 30_000,
    env: { PATH: process.env.PATH, HOME: folder, TERM: 'dumb', LC_ALL: 'C' },
    ...(input !== undefined && { input }),
  });
  expect(stderr).toBe('');
  return stdout;
}

/** What each shell offers for a line, without descriptions and blanks at the end. */
const complete = {
  bash(line: string): string[] {
    // Words as readline cuts them: `=` is a word of its own.
    const words = line.split(/ |(=)/).filter((word) => word !== undefined);
    const list = words.map((word) => `'${word}'`).join(' ');
    const program = `source '${script('bash')}'; COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _ingress_lint; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return lines(shell('bash', ['--norc', '-c', program]));
  },
  fish(line: string): string[] {
    const program = `source '${script('fish')}'; complete -C '${line}'`;
    return lines(shell('fish', ['--no-config', '-c', program]).replace(/\t.*$/gm, '')).map((one) =>
      one.replace(/^--?[a-z-]+=/, ''),
    );
  },
  zsh(line: string): string[] {
    // What is added as a match is written to a file as well; the rest is zsh's own completion system, in a terminal of its own.
    const [setup, matches] = [join(folder, 'setup.zsh'), join(folder, 'matches')];
    writeFileSync(matches, '');
    writeFileSync(
      setup,
      `autoload -Uz compinit && compinit -u -D
source '${script('zsh')}'
compadd () {
  local -a all
  builtin compadd -O all "$@"
  print -rl -- $all >> '${matches}'
  builtin compadd "$@"
}
zstyle ':completion:*' verbose no
finish () { print FINISHED; exit }
zle -N finish
bindkey '^I' complete-word
bindkey '^X' finish
PROMPT=
print REA''DY
`,
    );
    const program = `
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z 'source ${setup}'
while zpty -r z text; do [[ $text == *READY* ]] && break; done
zpty -n -w z '${line}'$'\\t'$'\\x18'
while zpty -r z text; do [[ $text == *FINISHED* ]] && break; done
zpty -d z`;
    shell('zsh', ['-f'], program);
    return [...new Set(lines(readFileSync(matches, 'utf8')))];
  },
};
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');

it('the table holds what the command line takes', () => {
  const listed = [...optionTable.flatMap(([, rows]) => rows.flatMap((row) => row.options)), ...ofVerbs];
  expect(listed.map(({ name }) => name).sort()).toEqual(Object.keys(options).sort());
  for (const { name, short } of listed) {
    const option: { readonly type: string; readonly short?: string } = options[name];
    expect([name, short]).toEqual([name, option.short]);
  }
  expect(usage.flatMap(({ verb }) => verb ?? []).sort()).toEqual([...verbs].sort());
});

it.each([
  [['completion'], '"completion" takes the name of a shell.'],
  [['completion', 'tcsh'], '"completion" knows no shell "tcsh".'],
])('says which shells there are: %j', async (argv, words) => {
  const { code, stderr } = await run(argv);
  expect([code, stderr]).toEqual([
    2,
    `ingress-lint: ${words}\n  Write "ingress-lint completion bash", or zsh, or fish.\n`,
  ]);
});

describe.each(['bash', 'zsh', 'fish'] as const)('%s', (name) => {
  const test = it.skipIf(!has(name));
  const offered = (line: string): string[] => complete[name](line).sort();

  test('offers commands and files first', () => {
    expect(offered('ingress-lint tra')).toEqual(expect.arrayContaining(['trace', 'trail.yaml']));
    expect(offered('ingress-lint ')).toEqual(expect.arrayContaining([...verbs]));
  });

  test('offers every option', () => {
    const long = offered('ingress-lint --').filter((one) => one.startsWith('--'));
    expect(long.map((one) => one.replace(/=$/, ''))).toEqual(
      Object.keys(options)
        .map((option) => `--${option}`)
        .sort(),
    );
    expect(offered('ingress-lint --no-').map((one) => one.replace(/=$/, ''))).toEqual([
      '--no-config',
      '--no-ignore',
      '--no-render',
    ]);
  });

  test('offers the values of an option, with a blank and with =', () => {
    expect(offered('ingress-lint --format ')).toEqual([...formats, 'dot', 'html', 'mermaid', 'svg'].sort());
    expect(offered('ingress-lint --format=j')).toEqual(['json', 'junit']);
    expect(offered('ingress-lint deploy --fail-on w')).toEqual(['warning']);
    expect(offered('ingress-lint --fix-unsafe deprecated-')).toEqual(
      rules.map(({ id }) => id).filter((id) => id.startsWith('deprecated-')),
    );
  });

  test('offers ids of rules to explain, shells to complete, and paths to what takes paths', () => {
    expect(offered('ingress-lint explain service-')).toEqual(
      rules
        .map(({ id }) => id)
        .filter((id) => id.startsWith('service-'))
        .sort(),
    );
    expect(offered('ingress-lint completion ')).toEqual(['bash', 'fish', 'zsh']);
    expect(offered('ingress-lint routes tr')).toEqual(['trail.yaml']);
  });
});
