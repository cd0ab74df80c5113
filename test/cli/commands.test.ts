import { describe, expect, it } from 'vitest';
import { options, verbs } from '../../src/commands/arguments.ts';
import { renderMarkdown } from '../../src/commands/markdown.ts';
import { styles } from '../../src/commands/style.ts';
import { packIds } from '../../src/config/pack-ids.ts';
import { rules } from '../../src/index.ts';
import { run } from './run.ts';

describe('--help', () => {
  it('fits a terminal of 80 columns and 50 lines', async () => {
    const { code, stdout, stderr } = await run(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.length - 1).toBeLessThanOrEqual(50);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('names every option and command', async () => {
    const { stdout } = await run(['-h']);
    for (const option of Object.keys(options)) expect(stdout).toContain(`--${option}`);
    for (const verb of verbs) expect(stdout).toContain(`ingress-lint ${verb}`);
  });
});

it('--version is the version alone', async () => {
  expect(await run(['--version'])).toMatchObject({ code: 0, stdout: '1.2.3\n', stderr: '' });
});

it('wrong usage is exit 2 and goes to standard error', async () => {
  expect(await run(['--fromat', 'json'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'ingress-lint: there is no option "--fromat".\n  Did you mean "--format"?\n',
    written: {},
  });
});

describe('rules', () => {
  it('lists each with severity and summary', async () => {
    const { code, stdout, stderr } = await run(['rules']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const { id, severity, summary } of rules) {
      expect(stdout.split('\n').find((line) => line.startsWith(`${id} `))).toMatch(
        new RegExp(`^${id} +${severity} +${summary.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
      );
    }
    expect(stdout).not.toContain('\u001b[');
  });

  it('is there for programs too', async () => {
    const { stdout } = await run(['rules', '--format', 'json']);
    const listed = JSON.parse(stdout) as { id: string; severity: string; recommended: boolean; policy?: boolean }[];
    expect(listed.map(({ id }) => id)).toEqual([...rules.map(({ id }) => id), ...packIds]);
    const keys = ['id', 'summary', 'severity', 'strict', 'recommended', 'evidence', 'since'];
    for (const rule of listed) {
      expect(Object.keys(rule)).toEqual(packIds.includes(rule.id) ? keys.toSpliced(5, 0, 'policy') : keys);
      if (rule.policy) expect(rule.recommended).toBe(false);
    }
  });

  it('tells how to lint a directory of that name', async () => {
    const { code, stderr } = await run(['rules'], { 'rules/a.yaml': '' });
    expect(code).toBe(0);
    expect(stderr).toContain('"./rules"');
  });

  it('has colours on a terminal', async () => {
    expect((await run(['rules'], {}, { tty: ['stdout'] })).stdout).toContain('\u001b[');
    expect((await run(['rules', '--color', 'never'], {}, { tty: ['stdout'] })).stdout).not.toContain('\u001b[');
  });
});

describe('explain', () => {
  it('shows the page of every rule, no wider than the terminal but for code and tables', async () => {
    for (const { id } of rules) {
      const { code, stdout, stderr } = await run(['explain', id]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout.startsWith(`${id}\n`), id).toBe(true);
      expect(stdout).not.toMatch(/^#{1,4} |^```|<!--/m);
      const prose = stdout.split('\n').filter((line) => !/^ {4}|^\||https?:|`[^`]{30,}`/.test(line));
      expect(Math.max(...prose.map((line) => line.length)), id).toBeLessThanOrEqual(80);
    }
  });

  it.each([
    ['service-not-fund', 'there is no rule "service-not-fund".\n  Did you mean "service-not-found"?'],
    ['no-such-thing-at-all', 'there is no rule "no-such-thing-at-all".\n  "ingress-lint rules" lists them all.'],
    ['constructor', 'there is no rule "constructor".\n  "ingress-lint rules" lists them all.'],
    ['SERVICE_NOT_FOUND', 'there is no rule "SERVICE_NOT_FOUND".\n  Did you mean "service-not-found"?'],
  ])('%s is exit 2', async (id, message) => {
    expect(await run(['explain', id])).toMatchObject({ code: 2, stdout: '', stderr: `ingress-lint: ${message}\n` });
  });
});

describe('renderMarkdown', () => {
  const plain = (text: string, width = 40) => renderMarkdown(text, width, styles(false));

  it('wraps paragraphs and lists, and leaves code and tables', () => {
    expect(
      plain(`# title

A paragraph that is long enough to need
another line, with \`code that stays together\` in it.
<!-- a comment -->
- an item that is long enough to need another line
  and goes on
1. one

\`\`\`yaml
a:   1 # a line of code that is far too long for the page but stays

b: 2
\`\`\`

| a | b |
|---|---|
| 1 | 2 |

## Sub \`title\`

See [the docs](https://example.com/x) and **this**.
`),
    ).toBe(`title

A paragraph that is long enough to need
another line, with
\`code that stays together\` in it.
- an item that is long enough to need
  another line and goes on
1. one

    a:   1 # a line of code that is far too long for the page but stays

    b: 2

| a | b |
| 1 | 2 |

Sub title

See the docs (https://example.com/x)
and this.
`);
  });

  it('paints what is special', () => {
    const text = renderMarkdown('# t\n\n`a` **b**\n', 40, styles(true));
    expect(text).toBe('\u001b[4m\u001b[1mt\u001b[22m\u001b[24m\n\n\u001b[36m`a`\u001b[39m \u001b[1mb\u001b[22m\n');
  });
});
